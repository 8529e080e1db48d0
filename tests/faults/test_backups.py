"""A kill at any step of a backup or a restore, and a full disk, lose nothing."""

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.backups import Ladder
from engine.ground.errors import EngineError
from engine.ground.paths import Home
from engine.library import audit, backups, documents, keys, restoring, verifying
from engine.library.keys import DataKey
from engine.library.store import Library
from tests.engine.library.made import FEVER, PASSPHRASE, SHOCK, added
from tests.faults.disk import faulty_disk
from tests.faults.killed import kill_at

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")


def unlock(file: Path) -> DataKey:
    return keys.unlock(file, PASSPHRASE)


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return a home whose backup holds fever, and whose library holds fever and shock."""
    home = Home(tmp_path_factory.mktemp("stocked") / "home")
    with Library.create(home, PASSPHRASE, log2_cost=4)[0] as library:
        added(library, "fever.pdf", FEVER)
        backups.create(library, home.backups, ladder=Ladder())
        added(library, "shock.pdf", SHOCK)
    return home


@pytest.fixture
def homes(stocked: Home, tmp_path: Path) -> Iterator[Iterator[Home]]:
    """Give one fresh copy of the home after the other."""

    def copies() -> Iterator[Home]:
        root = tmp_path / "home"
        while True:
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(stocked.root, root)
            yield Home(root)

    yield copies()


def titles(home: Home) -> set[str]:
    with Library.open(home, PASSPHRASE) as library:
        assert [finding.level for finding in verifying.verify(library)] == ["ok"]
        assert audit.verify(library).is_whole
        return {card.title for card in documents.listed(library)}


def restorable(home: Home, scratch: Path) -> list[set[str]]:
    """Restore every backup that calls itself ready into a fresh home; return what they hold."""
    found = []
    for one in backups.listed(home.backups):
        if one.kind == "backup" and not one.problem:
            shutil.rmtree(scratch, ignore_errors=True)
            restoring.restore(Home(scratch), Path(one.path), unlock)
            found.append(titles(Home(scratch)))
    return found


def test_a_backup_killed_at_any_step_leaves_only_whole_ones(
    homes: Iterator[Home], tmp_path: Path
) -> None:
    def back_up(home: Home) -> None:
        with Library.open(home, PASSPHRASE) as library:
            backups.create(library, home.backups, ladder=Ladder())

    step, was_killed = 1, True
    while was_killed:
        home = next(homes)
        was_killed = kill_at(step, lambda home=home: back_up(home))  # type: ignore[misc]
        assert titles(home) == {"fever", "shock"}
        held = restorable(home, tmp_path / "fresh")
        assert {"fever"} in held
        back_up(home)
        assert not list(home.backups.glob(".part-*"))
        assert {"fever", "shock"} in restorable(home, tmp_path / "fresh")
        step += 5
    assert step > 30


def test_a_restore_killed_at_any_step_leaves_the_old_or_the_new_library(
    homes: Iterator[Home],
) -> None:
    seen: set[frozenset[str]] = set()
    step, was_killed = 1, True
    while was_killed:
        home = next(homes)
        source = Path(backups.listed(home.backups)[0].path)
        was_killed = kill_at(step, lambda h=home, s=source: restoring.restore(h, s, unlock))  # type: ignore[misc]
        restoring.finish(home)
        restoring.tidy(home)
        now = titles(home)
        assert now in ({"fever"}, {"fever", "shock"}), step
        seen.add(frozenset(now))
        if now == {"fever"}:
            (replaced,) = home.backups.glob("replaced-*")
            assert titles(Home(replaced)) == {"fever", "shock"}
        assert not (home.root / "restore").exists()
        assert not (home.root / "restore.ready").exists()
        step += 2
    assert seen == {frozenset({"fever"}), frozenset({"fever", "shock"})}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
def test_no_failing_write_of_a_backup_costs_anything(
    homes: Iterator[Home], tmp_path: Path, code: int
) -> None:
    with faulty_disk() as disk:
        for at in range(1, 40, 4):
            home = next(homes)
            with Library.open(home, PASSPHRASE) as library:
                disk.arm(at, for_ever=True, code=code)
                with contextlib.suppress(EngineError):
                    backups.create(library, home.backups, ladder=Ladder())
            disk.heal()
            assert titles(home) == {"fever", "shock"}
            assert {"fever"} in restorable(home, tmp_path / "fresh")


@pytest.mark.parametrize("failing", range(1, 12, 2))
def test_no_failing_sync_of_a_restore_costs_anything(
    homes: Iterator[Home], monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    home, count, real = next(homes), 0, os.fsync

    def sync(handle: int) -> None:
        nonlocal count
        count += 1
        if count >= failing:
            raise OSError(errno.ENOSPC, "planned")
        real(handle)

    source = Path(backups.listed(home.backups)[0].path)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", sync)
        with pytest.raises(EngineError):
            restoring.restore(home, source, unlock)
    restoring.finish(home)
    assert titles(home) in ({"fever"}, {"fever", "shock"})
