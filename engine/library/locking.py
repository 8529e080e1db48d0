"""One writer at a time: a lock that the system releases when its process dies."""

import contextlib
import os
import threading
import time
from pathlib import Path
from types import TracebackType

from engine.ground.errors import LibraryBusyError
from engine.ground.paths import create_private_file, storage_errors

_STEP_S = 0.02


class WriterLock:
    """Held while this process changes the library; may be entered again by its holder.

    Others go on reading and searching meanwhile. Use from one thread at a time.
    """

    def __init__(self, path: Path, *, patience_s: float = 5.0) -> None:
        """Name the lock file; it is made at the first use."""
        self._path = path
        self._patience_s = patience_s
        self._handle: int | None = None
        self._depth = 0

    def __enter__(self) -> "WriterLock":
        if self._depth == 0:
            self._handle = self._acquired()
        self._depth += 1
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if self._depth == 0 and self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def is_free(self) -> bool:
        """Whether nobody holds it at this moment."""
        if self._depth:
            return False
        handle = self._opened()
        try:
            return _try_lock(handle)
        finally:
            os.close(handle)

    def _opened(self) -> int:
        with storage_errors("the lock file of the library"):
            create_private_file(self._path)
            return os.open(self._path, os.O_RDWR)

    def _acquired(self) -> int:
        handle = self._opened()
        until = time.monotonic() + self._patience_s
        while not _try_lock(handle):
            if time.monotonic() >= until:
                os.close(handle)
                raise LibraryBusyError("Another Wardlight is changing this library now.")
            time.sleep(_STEP_S)
        return handle


if os.name == "posix":
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

else:
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True


def thread_turn() -> contextlib.AbstractContextManager[object]:
    """Return what lets the threads of this process take turns; its holder may enter again."""
    return threading.RLock()
