"""The line at the bottom: what answers, how large the library is, and that nothing leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from app.window import display, model_words, parts
from app.window.language import counted
from app.window.style import Appearance
from engine.ground.answers import LibraryStatus
from engine.ground.models import ModelState


class ElidingLabel(QLabel):
    """One line that ends in … where it has no room; the whole text is its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def tell(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), flags, text)


class StatusLine(QFrame):
    """Left: eliding facts; right: badges and the lock, which never shrink.

    Signals:
        offline_pressed: Show how it is known that nothing leaves the computer.
        lock_pressed: Lock the library.
    """

    offline_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, appearance: Appearance, *, server: str = "") -> None:
        """Build the line; `server` is the one address that may be reached, if there is any."""
        super().__init__()
        self._appearance = appearance
        self._server = server
        self.setObjectName("footer")
        self.facts = ElidingLabel()
        self.indexing = parts.label(wraps=False)
        self.offline = parts.button(model_words.badge(server), pressed=self.offline_pressed.emit)
        self.offline.setObjectName("network" if server else "offline")
        self.lock_button = parts.button(self.tr("Lock"), pressed=self.lock_pressed.emit)
        self.lock_button.setToolTip(self.tr("Lock the library (Ctrl+L)"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 2, 8, 2)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self.facts, 1)
        for control in (self.indexing, self.offline, self.lock_button):
            inside.addWidget(control)
        self.set_locked()
        appearance.changed.connect(self._draw)
        self._draw()

    def set_locked(self) -> None:
        """Show no fact of the library."""
        self.facts.tell(self.tr("The library is locked"))
        self.indexing.hide()
        self.lock_button.setEnabled(False)

    def show_status(
        self, status: LibraryStatus, model: ModelState, *, is_indexing: bool = False
    ) -> None:
        """Show the model, the numbers of the library, and how far its index is."""
        self.lock_button.setEnabled(True)
        told = [model_words.told(model)]
        size = counted("library: %1 documents", "library: %1 document", status.documents)
        if status.documents:
            size += self.tr(", indexed %1").replace("%1", display.moment(status.indexed))
        told.append(size)
        if status.embedder_note:
            told.append(status.embedder_note)
        self.facts.tell(" · ".join(told))
        self.indexing.setVisible(is_indexing and status.vectors < status.chunks)
        if status.chunks:
            percent = 100 * status.vectors // status.chunks
            self.indexing.setText(self.tr("Indexing %1 %").replace("%1", str(percent)))

    def _draw(self) -> None:
        icon, role = ("shield", "link") if self._server else ("offline", "success")
        parts.set_icon(self.offline, self._appearance, icon, role)
        parts.set_icon(self.lock_button, self._appearance, "lock")
