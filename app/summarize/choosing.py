"""What somebody points at in a report: a stretch of its text, or a place on its page image."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal

from app.window import picking
from app.window.reader import Reader


class Chooser(QObject):
    """Watches the page of a reader.

    Signals:
        chosen: First character, and the one behind the last, of what was pointed at.
        scrolled: A person moved the page; what the program does is not told.
    """

    chosen = Signal(int, int)
    scrolled = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        reader.text.selectionChanged.connect(self._tell_selection)
        reader.text.viewport().installEventFilter(self)
        reader.view.canvas.pressed.connect(self._tell_point)
        for area in (reader.text, reader.view):
            area.verticalScrollBar().actionTriggered.connect(self._tell_scrolling)

    @property
    def first_visible(self) -> int:
        """The first character of the page that can be seen."""
        reader = self._reader
        if reader.content is None:
            return 0
        if reader.view.isHidden():
            return self._characters(reader.text.cursorForPosition(QPoint(0, 0)).position())
        top = reader.view.verticalScrollBar().value() / reader.view.canvas.scale
        return picking.first_below(reader.content.text, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a click into the text as well, which selects nothing."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            cursor = self._reader.text.textCursor()
            if not cursor.hasSelection():
                at = self._characters(cursor.position())
                self.chosen.emit(at, at + 1)
        return super().eventFilter(watched, event)

    def _tell_selection(self) -> None:
        cursor = self._reader.text.textCursor()
        if cursor.hasSelection():
            first, last = cursor.selectionStart(), cursor.selectionEnd()
            self.chosen.emit(self._characters(first), self._characters(last))

    def _tell_point(self, point: QPointF) -> None:
        if self._reader.content is not None:
            at = picking.character_at(self._reader.content.text, point.x(), point.y())
            if at is not None:
                self.chosen.emit(at, at + 1)

    def _tell_scrolling(self, _action: int) -> None:
        self.scrolled.emit()

    def _characters(self, units: int) -> int:
        """Return how many characters so many UTF-16 code units of the text are."""
        told = self._reader.text.toPlainText().encode("utf-16-le", "surrogatepass")
        return len(told[: 2 * units].decode("utf-16-le", "surrogatepass"))
