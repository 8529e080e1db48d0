"""How long work tells where it is, and learns that it must stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from engine.ground.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """One report from work under way.

    Attributes:
        phase: Short words in the present ("Reading", "OCR", "Embedding").
        done, total: In units of the phase; total is None while unknown.
        detail: What is worked on now; never written to a log.
    """

    phase: str
    done: int = 0
    total: int | None = None
    detail: str = ""


Notify = Callable[[Progress], None]


def ignore(_progress: Progress) -> None:
    """Take a report and do nothing with it; the default where nobody watches."""


class StopSwitch:
    """A switch that any thread may press; wraps a callback into one that then raises."""

    def __init__(self) -> None:
        """Make a switch that is not pressed."""
        self._pressed = threading.Event()

    def press(self) -> None:
        """Ask the work to stop at its next report."""
        self._pressed.set()

    @property
    def is_pressed(self) -> bool:
        """Whether a stop was asked for."""
        return self._pressed.is_set()

    def watch(self, notify: Notify) -> Notify:
        """Return a callback that raises `Cancelled` once the switch is pressed."""

        def report(progress: Progress) -> None:
            if self.is_pressed:
                raise Cancelled
            notify(progress)

        return report
