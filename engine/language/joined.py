"""One file read from its parts, as a USB stick with FAT32 holds it."""

import io
from collections.abc import Sequence
from pathlib import Path


class Joined(io.RawIOBase):
    """Several files one after the other, to be read like one."""

    def __init__(self, parts: Sequence[Path]) -> None:
        """Open none of them yet."""
        super().__init__()
        self._parts = list(parts)
        self._open: io.BufferedReader | None = None

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, room: object) -> int:
        """Fill a buffer as far as the current part goes; 0 at the end of the last one."""
        view = memoryview(room).cast("B")  # type: ignore[arg-type] # a buffer, as io promises
        while self._open is not None or self._parts:
            if self._open is None:
                self._open = self._parts.pop(0).open("rb")
            count = self._open.readinto(view)
            if count:
                return count
            self._open.close()
            self._open = None
        return 0

    def close(self) -> None:
        """Close the part that is open."""
        if self._open is not None:
            self._open.close()
        super().close()


def size_bytes(parts: Sequence[Path]) -> int:
    """Return the size of all parts together; raises `OSError` when one is absent."""
    return sum(part.stat().st_size for part in parts)
