"""Noticing that somebody is there, that nobody is, and that the computer slept."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_BEAT_S = 15
_ASLEEP_S = 45
_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Presence(QObject):
    """Watches every window of the program while the library is open.

    Signals:
        left: Nobody used it for the minutes given, or the computer slept.
    """

    left = Signal()

    def __init__(self, parent: QObject, minutes: int) -> None:
        super().__init__(parent)
        self.idle = QTimer(self)
        self.idle.setInterval(minutes * 60_000)
        self.idle.timeout.connect(self.left)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_S * 1000)
        self._beat.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._beat.timeout.connect(self.notice_sleep)
        self._last = 0.0
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            application.applicationStateChanged.connect(self._follow_state)

    def begin(self) -> None:
        """Watch from now on."""
        self._last = time.time()
        self.idle.start()
        self._beat.start()

    def end(self) -> None:
        """Watch no longer."""
        self.idle.stop()
        self._beat.stop()

    def set_minutes(self, minutes: int) -> None:
        """Take another limit."""
        self.idle.setInterval(minutes * 60_000)

    def notice_sleep(self) -> None:
        """Compare the clock with the beat: where minutes are missing, the computer slept."""
        now, before = time.time(), self._last
        self._last = now
        if now - before > _BEAT_S + _ASLEEP_S:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and pointers."""
        if event.type() in _USED and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended and self.idle.isActive():
            self.left.emit()
