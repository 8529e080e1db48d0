"""A full or broken disk costs no kept question, no audit record, and no answer."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.audit import AuditAction
from engine.ground.errors import EngineError
from engine.ground.paths import Home
from engine.library import audit, history
from engine.library.store import Library
from tests.engine.library.made import PASSPHRASE
from tests.engine.library.test_history import answer_to
from tests.faults.disk import Disk, faulty_disk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="replaces POSIX system calls")


@pytest.fixture
def disk() -> Iterator[Disk]:
    with faulty_disk() as under:
        yield under


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=["broken", "full"])
def test_what_was_acknowledged_is_kept_whatever_write_fails(
    tmp_path: Path, disk: Disk, code: int, *, for_ever: bool
) -> None:
    home = Home(tmp_path / "home")
    Library.create(home, PASSPHRASE, log2_cost=4)[0].close()
    promised = 0
    for at in range(1, 12):
        with Library.open(home, PASSPHRASE) as library:
            disk.arm(at, for_ever=for_ever, code=code)
            with contextlib.suppress(EngineError):
                for _each in range(3):
                    history.record(library, answer_to(library, "q"))
                    promised += 1
                    audit.append(library, [audit.event("n", AuditAction.ASKED, {})])
            disk.heal()
        with Library.open(home, PASSPHRASE) as library:
            assert len(history.listed(library)) >= promised
            assert audit.verify(library).is_whole
