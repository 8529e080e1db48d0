"""Keeps the status line true: after every change, and each second while documents come in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.window import model_words
from app.window.tasks import Callbacks
from engine.ground.answers import LibraryStatus
from engine.ground.models import ModelState

if TYPE_CHECKING:
    from app.window.main import MainWindow

_EVERY_MS = 1000


class StatusWatch(QObject):
    """Fetches what the status line of one window tells, while its library is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Fetch the numbers anew."""
        window = self._window
        if not window.is_open:
            return
        window.lanes.library.start(
            lambda _notify: (window.assistant.status(), model_words.state_of(window.assistant)),
            Callbacks(done=self._show, failed=window.message.fail),
        )

    def follow_queue(self) -> None:
        """Fetch them again and again while documents come in, and once they are in."""
        if self._is_indexing or self._window.library.queue.is_adding:
            self._clock.start()
        else:
            self._clock.stop()
            self.refresh()

    def end(self) -> None:
        """Fetch nothing more."""
        self._clock.stop()

    @property
    def _is_indexing(self) -> bool:
        return self._window.library.queue.is_embedding

    def _show(self, found: tuple[LibraryStatus, ModelState]) -> None:
        status, model = found
        if self._window.is_open:
            self._window.status.show_status(status, model, is_indexing=self._is_indexing)
            self._window.ask.set_documents(status.documents)
