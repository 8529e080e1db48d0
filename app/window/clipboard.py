"""What this program copied leaves the clipboard by itself."""

import hashlib
import os

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_S = 30


class ClipboardKeeper(QObject):
    """Clears the clipboard some seconds after a copy of ours, if it still holds that text.

    It keeps a keyed digest of what was copied, never the text itself.
    """

    def __init__(self, parent: QObject, *, kept_s: float = KEPT_S) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._key = os.urandom(16)
        self._ours = b""
        self.due = QTimer(self)
        self.due.setSingleShot(True)
        self.due.setInterval(round(1000 * kept_s))
        self.due.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._follow)

    def clear(self) -> None:
        """Empty the clipboard if it holds what this program copied."""
        self.due.stop()
        if self._ours and self._digest() == self._ours:
            self._clipboard.clear()
        self._ours = b""

    def _follow(self) -> None:
        held = self._digest()
        if self._ours and held == self._ours:
            return  # a clipboard manager took it over; its time goes on
        self._ours = held if self._is_copied_here else b""
        if self._ours:
            self.due.start()
        else:
            self.due.stop()

    @property
    def _is_copied_here(self) -> bool:
        """Whether the copy is ours: the system says so, or our window is the active one."""
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        return self._clipboard.ownsClipboard() or active

    def _digest(self) -> bytes:
        text = self._clipboard.text()
        held = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(held, key=self._key).digest() if text else b""
