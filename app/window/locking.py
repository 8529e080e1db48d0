"""Locking: the screen is emptied at once, then the library is closed and its key forgotten."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from app.window import parts
from app.window.clipboard import ClipboardKeeper
from app.window.door import Door
from app.window.presence import Presence
from app.window.tasks import Callbacks, Lanes

if TYPE_CHECKING:
    from app.window.main import MainWindow
    from app.window.seat import Seat


class Cover(QWidget):
    """A blank sheet in the place of everything; a key or a click shows the lock screen."""

    def __init__(self, leave: "Locking") -> None:
        super().__init__()
        self._leave = leave
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hidden"))
        inside = QVBoxLayout(self)
        inside.addStretch(1)
        hint = parts.label(self.tr("Hidden. Press any key to unlock."), "small")
        hint.setAlignment(parts.CENTER)
        inside.addWidget(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the lock screen; a modifier alone does not."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self._leave.uncover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the lock screen."""
        self._leave.uncover()
        event.accept()


class Locking(QObject):
    """Locks one window: by key, when nobody is there, after sleep, or in a hurry."""

    def __init__(
        self, window: "MainWindow", assistant: Door, lanes: Lanes, *, idle_minutes: int
    ) -> None:
        super().__init__(window)
        self._window = window
        self._assistant = assistant
        self._lanes = lanes
        self._waits = False
        self.clipboard = ClipboardKeeper(self)
        self.presence = Presence(self, idle_minutes)
        self.presence.left.connect(lambda: self.lock())  # noqa: PLW0108 - it has an option
        self.seat: Seat | None = None
        self.attach()

    def attach(self) -> None:
        """Follow the screens of the window; again when they are built anew."""
        self.cover = Cover(self)
        self._window.screens.addWidget(self.cover)
        self._window.library.queue.changed.connect(self._finish)

    def open(self) -> None:
        """Follow the unlocked window."""
        self._waits = False
        self.presence.begin()
        self._listen()

    def _listen(self) -> None:
        """Listen to the system from the first opening on; not before the first paint."""
        from app.window.seat import Seat

        if self.seat is None:
            self.seat = Seat(self)
            self.seat.left.connect(lambda: self.lock())  # noqa: PLW0108 - it has an option
            self.seat.watch()

    def lock(self, *, stop_work: bool = False) -> None:
        """Empty the screen, then close the library and forget its key.

        Args:
            stop_work: Also end documents on their way in, whatever the setting says.
        """
        if not (self._window.is_open or self._window.gate.is_arriving):
            return
        goes_on = not stop_work and self._is_work_kept
        self.presence.end()
        self._close_dialogs()
        self.clipboard.clear()
        self._window.empty(keep_work=goes_on)
        if goes_on:
            self._waits = True
            self._window.gate.present(self._window.published, is_working=True)
            self._finish()
        else:
            self._close()

    def hide(self) -> None:
        """Blank everything at once; the second time, show the lock screen."""
        if self._window.screens.currentWidget() is self.cover:
            self.uncover()
            return
        self._window.screens.setCurrentWidget(self.cover)
        self._window.header.set_open(is_open=False)
        self._window.repaint()
        self._window.setFocus()
        if self._window.is_open or self._window.gate.is_arriving:
            self.lock()
            self._window.screens.setCurrentWidget(self.cover)
        self.cover.setFocus()

    def uncover(self) -> None:
        """Show the lock screen in the place of the cover."""
        self._window.screens.setCurrentWidget(self._window.gate)
        self._window.gate.take_keyboard()

    def switch_user(self) -> None:
        """End everything of this person: the work, the PIN, what was copied."""
        self._assistant.unlocking.forget_pin()
        self.lock(stop_work=True)

    @property
    def _is_work_kept(self) -> bool:
        queue = self._window.library.queue
        chosen = self._assistant.preferences.values.word("privacy.lock_work")
        return chosen == "go_on" and (queue.is_adding or queue.is_embedding)

    def _finish(self) -> None:
        """Close the library once the work behind the lock screen has ended."""
        queue = self._window.library.queue
        if self._waits and not (queue.is_adding or queue.is_embedding or queue.waiting):
            self._waits = False
            self._close()

    def _close(self) -> None:
        window = self._window
        window.library.queue.pause()
        window.gate.tell_locking()
        self._lanes.after_all(
            self._assistant.lock,
            Callbacks(
                done=lambda _none: window.gate.present(window.published),
                failed=window.message.fail,
            ),
        )

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
