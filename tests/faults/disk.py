"""A disk whose n-th write fails, once or for ever, beneath the database and its encryption.

SQLite lets its system calls be replaced, so that all above them, the
write-ahead log included, is what runs on a ward.
"""

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import apsw

_PWRITE = ctypes.CFUNCTYPE(
    ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64, use_errno=True
)
_CALL = "pwrite64"


@dataclass(slots=True)
class Disk:
    """Counts the writes of the database, and fails those that were armed."""

    writes: int = 0
    struck: int = 0
    _fails: Callable[[int], bool] = field(default=lambda _number: False)
    _errno: int = errno.EIO

    def arm(self, at: int, *, for_ever: bool, code: int) -> None:
        """Fail the at-th write from now, and all after it if wished, with an error number."""
        self.heal()
        self._errno = code
        self._fails = (lambda number: number >= at) if for_ever else (lambda number: number == at)

    def heal(self) -> None:
        """Let every write succeed from now on, and count afresh."""
        self.writes = self.struck = 0
        self._fails = lambda _number: False

    def write(self, handle: int, start: int, size: int, offset: int) -> int:
        """Write as the system does, or fail."""
        self.writes += 1
        if self._fails(self.writes):
            self.struck += 1
            ctypes.set_errno(self._errno)
            return -1
        return os.pwrite(handle, ctypes.string_at(start, size), offset)


@contextmanager
def faulty_disk() -> Iterator[Disk]:
    """Put a `Disk` beneath every database of this process until the block ends."""
    disk, layer = Disk(), apsw.VFS("faulty-layer", "unix")
    function = _PWRITE(disk.write)
    pointer = ctypes.cast(function, ctypes.c_void_p).value or 0
    assert layer.xSetSystemCall(_CALL, pointer)
    try:
        yield disk
    finally:
        layer.xSetSystemCall(_CALL, 0)
        layer.unregister()
