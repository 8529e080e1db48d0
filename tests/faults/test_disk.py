"""Whatever write fails, acknowledged documents stay and nothing is half there."""

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.errors import DiskFullError, EngineError, NoPermissionError, StorageError
from engine.ground.paths import Home
from engine.library import documents, ingesting, verifying
from engine.library.store import Library
from tests.engine.library.made import CARD, FEVER, PASSPHRASE, SHOCK, add, added, embed
from tests.faults.disk import Disk, faulty_disk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="replaces POSIX system calls")


@pytest.fixture
def disk() -> Iterator[Disk]:
    with faulty_disk() as under:
        yield under


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return the home of a closed library with one embedded document; copy it."""
    home = Home(tmp_path_factory.mktemp("stocked") / "home")
    with Library.create(home, PASSPHRASE, log2_cost=4)[0] as library:
        added(library, "fever.pdf", FEVER)
        ingesting.embed_pending(library, embed, CARD)
    return home


@pytest.fixture
def home(stocked: Home, tmp_path: Path) -> Home:
    shutil.copytree(stocked.root, tmp_path / "home")
    return Home(tmp_path / "home")


def journey(library: Library, promised: set[str]) -> None:
    """Add, embed and remove, keeping in `promised` what is acknowledged at each moment."""
    promised.add("fever.pdf")
    add(library, "shock.pdf", *[f"{n} {SHOCK * 9}" for n in range(9)])
    promised.add("shock.pdf")
    ingesting.embed_pending(library, embed, CARD)
    promised.discard("fever.pdf")
    documents.remove(library, documents.listed(library)[0].id)


def writes_of_the_journey(home: Home, disk: Disk) -> int:
    with Library.open(home, PASSPHRASE) as library:
        disk.heal()
        journey(library, set())
        assert [card.file_name for card in documents.listed(library)] == ["shock.pdf"]
        return disk.writes


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=["broken", "full"])
def test_no_failing_write_costs_an_acknowledged_document(
    home: Home, stocked: Home, disk: Disk, code: int, *, for_ever: bool
) -> None:
    writes = writes_of_the_journey(home, disk)
    assert writes > 10
    for at in range(1, writes + 1, max(1, writes // 8)):
        shutil.rmtree(home.root)
        shutil.copytree(stocked.root, home.root)
        promised: set[str] = set()
        with Library.open(home, PASSPHRASE) as library:
            disk.arm(at, for_ever=for_ever, code=code)
            with contextlib.suppress(EngineError):
                journey(library, promised)
            assert disk.struck
        disk.heal()
        with Library.open(home, PASSPHRASE) as library:
            assert [finding.level for finding in verifying.verify(library)] == ["ok"], at
            names = {card.file_name for card in documents.listed(library)}
            assert promised <= names <= {"fever.pdf", "shock.pdf"}, at
            add(library, "shock.pdf", *[f"{n} {SHOCK * 9}" for n in range(9)])
            assert "shock.pdf" in {card.file_name for card in documents.listed(library)}


@pytest.mark.parametrize(
    ("code", "told"), [(errno.ENOSPC, DiskFullError), (errno.EIO, StorageError)]
)
def test_the_cause_is_told(home: Home, disk: Disk, code: int, told: type[EngineError]) -> None:
    with Library.open(home, PASSPHRASE) as library:
        disk.arm(1, for_ever=True, code=code)
        with pytest.raises(told):
            add(library, "shock.pdf", SHOCK)
        disk.heal()
        assert [card.file_name for card in documents.listed(library)] == ["fever.pdf"]
        assert len(list(home.originals.iterdir())) == 1


def test_an_original_that_cannot_be_synced_is_not_acknowledged(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(errno.EIO, "planned")

    with Library.open(home, PASSPHRASE) as library:
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", fails)
            with pytest.raises(StorageError):
                add(library, "shock.pdf", SHOCK)
        assert len(documents.listed(library)) == 1
        assert [finding.level for finding in verifying.verify(library)] == ["ok"]


def test_a_library_opened_for_reading_answers_and_refuses_changes(home: Home) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    home.root.chmod(0o500)
    home.database.chmod(0o400)
    try:
        with Library.open(home, PASSPHRASE) as library:
            assert len(documents.listed(library)) == 1
            with pytest.raises(NoPermissionError):
                add(library, "shock.pdf", SHOCK)
    finally:
        home.root.chmod(0o700)
