"""Wrong attempts at a secret of one home: after five, each next one waits longer.

The count is kept in a file of the home, so that starting again does not help. It
slows down a person at the screen; against who copied the key file stands scrypt.
"""

import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path

from engine.ground.errors import StorageError, TooManyTriesError
from engine.ground.paths import written_durably

FREE = 5
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 3600


class Tries:
    """How many wrong attempts there were since the last right one, and what must be waited."""

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        """Count in a file; `now` gives seconds since the epoch."""
        self._path = path
        self._now = now
        self._wrong, self._at = _read(path)

    @property
    def wait_s(self) -> float:
        """Seconds until the next attempt; a clock that was set back adds nothing."""
        if self._wrong < FREE:
            return 0.0
        delay = min(FIRST_WAIT_S * 2.0 ** min(self._wrong - FREE, 20), LONGEST_WAIT_S)
        return min(max(0.0, self._at + delay - self._now()), delay)

    def require(self) -> None:
        """Go on if an attempt is allowed now.

        Raises:
            TooManyTriesError: It is not yet.
        """
        wait_s = self.wait_s
        if wait_s > 0:
            raise TooManyTriesError("There were too many wrong attempts.", wait_s=wait_s)

    def failed(self) -> None:
        """Count a wrong attempt."""
        self._wrong += 1
        self._at = self._now()
        with contextlib.suppress(StorageError), written_durably(self._path) as out:
            out.write(json.dumps({"wrong": self._wrong, "at": round(self._at)}).encode("ascii"))

    def forget(self) -> None:
        """Begin anew after a right attempt."""
        if self._wrong:
            self._wrong = 0
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _read(path: Path) -> tuple[int, float]:
    try:
        table = json.loads(path.read_bytes())
        return max(0, int(table["wrong"])), float(table["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0.0
