"""Deaths of the model's worker, counted across starts, so that none becomes a crash loop.

After three deaths in a row the model rests, longer each time, and is then tried once.
The record is a small file beside the packs: a count, a cause, times; no words of anyone.
"""

import contextlib
import os
import time
from pathlib import Path

import msgspec

from engine.ground.errors import EngineError
from engine.ground.paths import written_durably

STRIKES = 3
REST_S = 600.0
LONGEST_REST_S = 24 * 3600.0
_BACK_OFF_S = (0.1, 0.5)
STILL_WORKS = "Quoted answers, search and red flags still work."
_LOADING_CAUSE = "the program ended while the model was being loaded"
_CAUSES = {
    "SIGSEGV": "a fault in its native code",
    "SIGABRT": "llama.cpp gave up on a check of its own",
    "SIGBUS": "its file was changed or cut while in use, or the disk failed",
    "SIGILL": "it uses an instruction that this processor does not have",
    "SIGFPE": "a fault in its native code",
    "SIGKILL": "the system ended it, most likely for want of memory",
    "SIGTERM": "another program ended it",
    "no answer": "it did not answer in time",
}


class _Record(msgspec.Struct):
    """What is kept between starts.

    Attributes:
        model: SHA-256 of the weights, or the path where there is none.
        loading_by: Process that is loading the model now; 0 for none.
        rest_until: Seconds since 1970.
    """

    model: str
    deaths: int = 0
    cause: str = ""
    rest_until: float = 0.0
    loading_by: int = 0


class Strikes:
    """The deaths of one model."""

    def __init__(self, model: str, file: Path | None = None) -> None:
        """Read the record; one of another model, or a damaged one, counts for nothing.

        Args:
            model: SHA-256 of the weights, or a name.
            file: Where the record is kept; None to forget it with this object.
        """
        self._file = file
        self._record = self._read(model)
        self._died_at = 0.0
        if self._record.loading_by and not _is_alive(self._record.loading_by):
            self._record.loading_by = 0
            self.died(_LOADING_CAUSE)

    @property
    def deaths(self) -> int:
        """How many in a row."""
        return self._record.deaths

    @property
    def reason(self) -> str:
        """Why the model rests, for the screen; empty while it may be used."""
        left = self._record.rest_until - time.time()
        if not 0 < left <= LONGEST_REST_S:  # longer than ever given: the clock was moved
            return ""
        minutes = max(1, round(left / 60))
        return (
            f"The language model stopped {self._record.deaths} times in a row"
            f" ({self._record.cause}) and rests for {minutes} more minutes. {STILL_WORKS}"
        )

    @property
    def back_off_s(self) -> float:
        """How long to wait before the worker is started again."""
        if not 0 < self.deaths <= len(_BACK_OFF_S):
            return 0.0
        return max(0.0, self._died_at + _BACK_OFF_S[self.deaths - 1] - time.monotonic())

    def loading(self) -> None:
        """Note that the model is being loaded, in case nothing comes after."""
        self._record.loading_by = os.getpid()
        self._write()

    def loaded(self) -> None:
        """Note that loading ended, well or with a refusal."""
        self._record.loading_by = 0
        self._write()

    def served(self) -> None:
        """Note that the model did what was asked; earlier deaths are forgotten."""
        if self._record.deaths:
            self.wake()

    def wake(self) -> None:
        """Forget all deaths, because a person wants another try."""
        self._record = _Record(self._record.model)
        self._write()

    def died(self, cause: str) -> str:
        """Count a death and return what to tell.

        Args:
            cause: Name of a signal, an exit code, or words.
        """
        record = self._record
        record.deaths += 1
        record.loading_by = 0
        record.cause = _CAUSES.get(cause, cause or "for an unknown reason")
        self._died_at = time.monotonic()
        if record.deaths >= STRIKES:
            rest = min(LONGEST_REST_S, REST_S * 2 ** (record.deaths - STRIKES))
            record.rest_until = time.time() + rest
        self._write()
        return self.reason or f"The language model stopped: {record.cause}. {STILL_WORKS}"

    def _read(self, model: str) -> _Record:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            if self._file is not None:
                record = msgspec.json.decode(self._file.read_bytes(), type=_Record)
                if record.model == model:
                    return record
        return _Record(model)

    def _write(self) -> None:
        if self._file is None:
            return
        with contextlib.suppress(EngineError, OSError), written_durably(self._file) as out:
            out.write(msgspec.json.encode(self._record))


def _is_alive(pid: int) -> bool:
    """Whether a process of that number runs; on Windows asking would end it, so no."""
    if os.name != "posix":
        return False
    with contextlib.suppress(ProcessLookupError):
        with contextlib.suppress(PermissionError):
            os.kill(pid, 0)
        return True
    return False
