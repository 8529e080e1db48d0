"""How the command line speaks: JSON or text on standard output, words on standard error."""

import os
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

import msgspec

from engine.ground.errors import EngineError
from engine.ground.progress import Progress

_REPAINT_S = 0.1
_WIDTH = 28


@dataclass(frozen=True, slots=True)
class Console:
    """Where a command writes, and how much.

    Attributes:
        as_json: Exactly one JSON document on standard output.
        quiet: Nothing on standard error but failures.
    """

    as_json: bool
    quiet: bool

    def data(self, record: object) -> None:
        """Print one JSON document."""
        print(to_json(record))

    def text(self, line: str = "") -> None:
        """Print one line of the result for people."""
        print(line)

    def say(self, line: str) -> None:
        """Tell something that is not the result."""
        if not self.quiet:
            print(line, file=sys.stderr)

    def fail(self, error: EngineError) -> None:
        """Tell a failure: what happened and what to do."""
        print(f"{error}\n{error.advice}", file=sys.stderr)

    def bar(self) -> "Bar":
        """Return a progress bar that shows itself on a terminal only."""
        return Bar(sys.stderr, shown=sys.stderr.isatty() and not self.quiet)

    def bold(self, words: str) -> str:
        """Return words that stand out on a terminal."""
        return f"\x1b[1m{words}\x1b[0m" if colors() else words

    def faint(self, words: str) -> str:
        """Return words that stand back on a terminal."""
        return f"\x1b[2m{words}\x1b[0m" if colors() else words


def colors() -> bool:
    """Whether standard output is a terminal that may have colors."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def to_json(record: object) -> str:
    """Return a record as one line of JSON."""
    return msgspec.json.encode(record).decode()


def table(rows: Iterable[tuple[str, ...]], *, head: tuple[str, ...]) -> list[str]:
    """Return rows as aligned lines under a heading."""
    every = [head, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(head))]
    return [
        "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in every
    ]


class Bar:
    """A one-line progress bar; call it with each report of the work."""

    def __init__(self, stream: TextIO, *, shown: bool) -> None:
        """Draw nothing until the first report."""
        self._stream = stream
        self._shown = shown
        self._painted = 0.0

    def __call__(self, progress: Progress) -> None:
        """Repaint, at most ten times a second."""
        now = time.monotonic()
        if not self._shown or now - self._painted < _REPAINT_S:
            return
        self._painted = now
        self._stream.write(f"\r\x1b[K{_line(progress)}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._painted:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def _line(progress: Progress) -> str:
    if not progress.total:
        return f"{progress.phase} {progress.done or ''} {progress.detail}"[:100]
    filled = min(_WIDTH, _WIDTH * progress.done // progress.total)
    drawn = "█" * filled + "░" * (_WIDTH - filled)
    count = f"{progress.done}/{progress.total}"
    return f"{progress.phase} {drawn} {count} {progress.detail}"[:120]
