"""The strip that shows one piece of work on the packs, how far it is, and Cancel."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.window import parts
from app.window.language import say
from app.window.messages import MessageBar
from app.window.tasks import Callbacks, Lane, Task
from engine.ground.progress import Notify, Progress

T = TypeVar("T")


class WorkStrip(QWidget):
    """Does one thing at a time in a lane; hidden while nothing is done."""

    def __init__(self, lane: Lane, message: MessageBar) -> None:
        super().__init__()
        self._lane = lane
        self._message = message
        self._task: Task | None = None
        self.phase = parts.Line(look="quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress of the import or check"))
        self.cancel_button = parts.button(say("Cancel"), pressed=self.cancel)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addLayout(parts.row(self.phase, QWidget(), self.cancel_button, stretch=1))
        inside.addWidget(self.progress)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is done."""
        return self._task is not None

    def do(self, phase: str, work: Callable[[Notify], T], done: Callable[[T], object]) -> None:
        """Do one thing with progress and Cancel; a second one is not begun meanwhile."""
        if self._task is not None:
            return
        self._message.hide()
        self._begin(phase)

        def end(act: Callable[[], object]) -> None:
            self._task = None
            self.hide()
            act()

        self._task = self._lane.start(
            work,
            Callbacks(
                done=lambda result: end(lambda: done(result)),
                failed=lambda error: end(lambda: self._message.fail(error)),
                stopped=lambda: end(self._tell_stopped),
                progressed=self._tell,
            ),
        )

    def cancel(self) -> None:
        """End what is done; nothing half-written is left."""
        if self._task is not None:
            self._task.stop()

    def _begin(self, phase: str) -> None:
        self.phase.setText(phase)
        parts.wait(self.progress)
        self.show()

    def _tell(self, progress: Progress) -> None:
        told = progress.phase
        if progress.total:
            told += f" – {100 * progress.done // progress.total} %"
        self.phase.setText(f"{told}  {progress.detail}".rstrip())
        thousandths = 1000 * progress.done // progress.total if progress.total else 0
        parts.show_progress(self.progress, thousandths, 1000 if progress.total else 0)

    def _tell_stopped(self) -> None:
        self._message.tell("info", say("Stopped. Nothing half-written is left."))
