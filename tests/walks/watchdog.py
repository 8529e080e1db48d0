"""Measures for how long the GUI thread hears nobody, and says what it was doing then.

One turn is one press, click or call that a walk makes, or one round of the event loop:
between two turns the window hears the keyboard and paints. The measure of a turn is the
CPU time of the GUI thread, never the clock on the wall: a machine that is busy with other
things, and a thread that waits for its turn, do not count. A turn that is made inside
another one (a file dialog runs a loop of its own) is measured by itself, and the one around
it before and after.
"""

import faulthandler
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

LIMIT_S = 0.050
_LOOK_S = 0.005
_OURS = ("/app/", "/engine/", "slow_turn")


@dataclass(slots=True)
class Slow:
    """A turn that kept the GUI thread for too long.

    Attributes:
        cpu_s: CPU seconds of the GUI thread.
        what: What was done.
        stacks: Our own lines of what ran, taken every few milliseconds.
    """

    cpu_s: float
    what: str
    stacks: list[str]

    def __str__(self) -> str:
        ranked = sorted(set(self.stacks), key=self.stacks.count, reverse=True)
        told = [f"  {self.stacks.count(stack)} times:\n{stack}" for stack in ranked[:3]]
        return "\n".join([f"{1000 * self.cpu_s:.0f} ms: {self.what}", *told])


@dataclass(slots=True)
class _Turn:
    """A turn under way; turns inside it cut it into stretches, of which the longest counts."""

    began: float
    longest: float = 0.0
    stacks: list[str] = field(default_factory=list)

    def rest(self, now: float) -> None:
        """End a stretch."""
        self.longest = max(self.longest, now - self.began)


class Watchdog:
    """Watches the turns of the thread that makes it; `close` it.

    Attributes:
        slow: Every turn over the limit.
        longest_s: CPU seconds of the longest turn.
    """

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self.limit_s = limit_s
        self.slow: list[Slow] = []
        self.turns = 0
        self.longest_s = 0.0
        self._open: list[_Turn] = []
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._is_over = threading.Event()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()

    @contextmanager
    def turn(self, what: str) -> Iterator[None]:
        """Measure what is done inside."""
        if self._open:
            self._open[-1].rest(time.thread_time())
        turn = _Turn(time.thread_time())
        self._open.append(turn)
        try:
            yield
        finally:
            turn.rest(time.thread_time())
            self._open.pop()
            self._note(turn, what)
            if self._open:
                self._open[-1].began = time.thread_time()

    def _note(self, turn: _Turn, what: str) -> None:
        self.turns += 1
        self.longest_s = max(self.longest_s, turn.longest)
        if turn.longest > self.limit_s:
            self.slow.append(Slow(turn.longest, what, turn.stacks))

    def breathe(self, what: str) -> None:
        """Let the event loop make one round."""
        with self.turn(f"the event loop, {what}"):
            QCoreApplication.processEvents()

    def _look(self) -> None:
        """Take the stack of a turn that has run for a while; on a thread of its own."""
        while not self._is_over.wait(_LOOK_S):
            turn = self._open[-1] if self._open else None
            if turn is None:
                continue
            spent = time.clock_gettime(self._clock) - turn.began
            if spent > self.limit_s / 10:
                turn.stacks.append(_stack_of(self._thread))

    def close(self) -> None:
        """Take no more stacks."""
        self._is_over.set()
        self._looker.join()


def _stack_of(thread: int) -> str:
    """Return our own lines of what a thread does now, the innermost first.

    Written down by the interpreter without holding on to a frame: a frame that outlives its
    call keeps its painter open, and Qt ends the program for that.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        blocks = file.read().split("\n\n")
    mine = next((block for block in blocks if f"Thread 0x{thread:016x}" in block), "")
    ours = [line for line in mine.split("\n") if any(part in line for part in _OURS)]
    return "\n".join(f"  {line}" for line in ours[:8])
