"""Checking the library and rebuilding its index: long, stoppable, one at a time."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.window import display, language
from app.window.door import Door
from app.window.messages import MessageBar
from app.window.tasks import Callbacks, Lanes
from engine.ground.paths import written_durably
from engine.ground.progress import Notify, Progress

T = TypeVar("T")


class Maintenance(QObject):
    """Runs the work in the background and tells about it in a message bar.

    Signals:
        began, ended: So that the menu can be closed meanwhile.
        checked: The findings.
    """

    began = Signal()
    ended = Signal()
    checked = Signal(list)

    def __init__(self, assistant: Door, lanes: Lanes, message: MessageBar) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._message = message

    def check(self) -> None:
        """Check everything that is stored."""
        self.run(self._assistant.verify, self.checked.emit)

    def reindex(self) -> None:
        """Make the index anew."""
        self.run(self._assistant.reindex, self._tell_reindexed)

    def export(self, lines: list[str], path: Path) -> None:
        """Write lines into a private file, whole or not at all."""

        def write(_notify: Notify) -> str:
            with written_durably(path) as out:
                out.write("\r\n".join([*lines, ""]).encode("utf-8", "backslashreplace"))
            return path.name

        told = self.tr("The list is in %1.")
        self._lanes.background.start(
            write,
            Callbacks(
                done=lambda name: self._message.tell("success", told.replace("%1", name)),
                failed=self._message.fail,
            ),
        )

    def run(self, work: Callable[[Notify], T], show: Callable[[T], None]) -> None:
        """Do long work in the background, with progress and Stop in the message bar."""
        self.began.emit()
        self._message.tell("info", self.tr("Working…"))
        task = self._lanes.background.start(
            work,
            Callbacks(
                done=lambda result: self._end(lambda: show(result)),
                failed=lambda error: self._end(lambda: self._message.fail(error)),
                stopped=lambda: self._end(self._message.hide),
                progressed=self._show_progress,
            ),
        )
        self._message.offer(self.tr("Stop"), task.stop)

    def _end(self, then: Callable[[], None]) -> None:
        self._message.hide()
        then()
        self.ended.emit()

    def _show_progress(self, progress: Progress) -> None:
        told = language.told(progress.phase)
        if progress.total:
            told += f" · {display.number(progress.done)} / {display.number(progress.total)}"
        self._message.sentence.setText(told)

    def _tell_reindexed(self, count: int) -> None:
        told = self.tr("The index was made anew: %1 passages.")
        self._message.tell("success", told.replace("%1", display.number(count)))
