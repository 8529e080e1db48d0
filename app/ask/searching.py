"""One question or search at a time, deaf to a result that nobody waits for any more."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.window.tasks import Callbacks, Lane, Task
from engine.ground.progress import Notify

T = TypeVar("T")
U = TypeVar("U")


class Searching(QObject):
    """Runs the search behind the screen; Stop is felt at once.

    Signals:
        progressed: How far it is.
        failed: The error.
    """

    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self._task: Task | None = None
        self._run = 0

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None

    def start(self, work: Callable[[Notify], T], show: Callable[[T], object]) -> None:
        """Search, and show what came unless it was stopped."""
        run = self._run

        def still(act: Callable[[U], object]) -> Callable[[U], None]:
            def heard(news: U) -> None:
                if run == self._run:
                    act(news)

            return heard

        def end(result: T) -> None:
            self.end()
            show(result)

        self._task = self._lane.start(
            work,
            Callbacks(
                done=still(end),
                failed=still(self.failed.emit),
                progressed=still(self.progressed.emit),
            ),
        )

    def stop(self) -> None:
        """Ask the search to end; what it still brings is not heard."""
        if self._task is not None:
            self._task.stop()
        self.end()

    def end(self) -> None:
        """Wait for nothing any more."""
        self._task = None
        self._run += 1
