"""What became of files: how many came in, which could not, and trying those again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.library.adding import AddQueue
from app.library.failures import FailuresPanel
from app.window.door import Door
from app.window.language import counted, say
from app.window.messages import MessageBar
from app.window.tasks import Callbacks, Lane
from engine.ground.answers import AddReport, RefusedFile
from engine.ground.shelves import Refusal
from engine.ground.types import DocumentDetails

_STOPPED = AddReport()


class Outcomes(QObject):
    """Wires the list of failures to the queue.

    Signals:
        came: The list has something on it.
        emptied: Nothing is on the list any more, or it was put away.
    """

    came = Signal()
    emptied = Signal()

    def __init__(
        self,
        assistant: Door,
        lane: Lane,
        queue: AddQueue,
        *,
        failures: FailuresPanel,
        message: MessageBar,
        details: Callable[[], DocumentDetails],
    ) -> None:
        """Listen to queue and list.

        Args:
            assistant: Keeps what was refused over restarts.
            lane: Where it is fetched.
            queue: Adds what is tried again.
            failures: The list.
            message: Tells what came in.
            details: What is said about documents that are added now.
        """
        super().__init__()
        self._assistant = assistant
        self._lane = lane
        self._queue = queue
        self._failures = failures
        self._message = message
        self._details = details
        failures.closed.connect(self.emptied)
        failures.forgotten.connect(self._forget)
        failures.retried.connect(self._retry)
        failures.password_given.connect(self._retry_with_password)
        queue.batch_ended.connect(self.take)
        queue.failed.connect(lambda _error: self.load())

    def take(self, report: AddReport) -> None:
        """Tell what became of a batch, and list the files that were refused."""
        self._failures.forget(
            [*(file.path for file in report.added), *(file.path for file in report.skipped)]
        )
        if report.refused:
            self._failures.add(report.refused)
            self.came.emit()
        if report == _STOPPED:
            self.load()
        if report.added or report.skipped:
            self._tell(len(report.added), len(report.skipped))

    def _tell(self, added: int, skipped: int) -> None:
        known = counted(
            "%1 files were already in the library.",
            "%1 file was already in the library.",
            skipped,
        )
        if added:
            told = counted("%1 documents added.", "%1 document added.", added)
            self._message.tell("success", told, known if skipped else "")
        else:
            self._message.tell("info", say("Nothing new."), known)

    def load(self) -> None:
        """Fetch what was refused before the last start and still is."""

        def show(kept: list[Refusal]) -> None:
            if kept:
                self._failures.add(
                    RefusedFile(one.path, one.error, one.advice, one.kind) for one in kept
                )
                self.came.emit()

        self._lane.start(
            lambda _notify: self._assistant.shelves.refusals(),
            Callbacks(done=show, failed=self._message.fail),
        )

    def show(self) -> None:
        """Show the list, or say that nothing is on it."""
        if self._failures.refused:
            self.came.emit()
        else:
            self._message.tell("info", say("Every file could be added."))

    def _forget(self, paths: list[str]) -> None:
        if not self._failures.refused:
            self.emptied.emit()
        self._lane.start(
            lambda _notify: self._assistant.shelves.forget_refusals(paths),
            Callbacks(failed=self._message.fail),
        )

    def _retry(self, paths: list[str]) -> None:
        if not self._failures.refused:
            self.emptied.emit()
        self._queue.add([Path(path) for path in paths], self._details())

    def _retry_with_password(self, path: str, password: str) -> None:
        if not self._failures.refused:
            self.emptied.emit()
        self._queue.add([Path(path)], self._details(), passwords={path: password})
