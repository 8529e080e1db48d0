"""The text of a summary: its lines lead to their sources, and can be marked."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.window.style import Appearance

_THIRD = 3
_TOP = QPoint(24, 2)


class SummaryText(QTextBrowser):
    """The text with its links; Tab walks from link to link, Enter follows one.

    Signals:
        place_chosen: Number of the place in the trail.
        copy_wanted: Section to copy.
        scrolled: A person moved the text; what the program does is not told.
    """

    place_chosen = Signal(int)
    copy_wanted = Signal(str)
    scrolled = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("reading")
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Summary"))
        self.anchorClicked.connect(self._choose)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.scrolled.emit())
        self.document().setDocumentMargin(16)

    def show_page(self, html: str) -> None:
        """Show text; the scroll position stays, nothing is marked."""
        at = self.verticalScrollBar().value()
        self.setExtraSelections([])
        self.setHtml(html)
        self.verticalScrollBar().setValue(at)

    def mark(self, lines: Collection[int], places: Collection[int]) -> None:
        """Mark lines by the first of their places, and the page links of places."""
        wanted = {*(f"line:{at}" for at in lines), *(f"place:{at}" for at in places)}
        found = (one for one in _fragments(self.document().begin()) if _target(one) in wanted)
        self.setExtraSelections([self._marked(one) for one in found])

    def reveal(self) -> None:
        """Scroll to what is marked, unless it is seen."""
        marked = self.extraSelections()
        if marked and not self.sees_marked:
            top = self.cursorRect(_end(marked[0].cursor)).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // _THIRD)

    @property
    def sees_marked(self) -> bool:
        """Whether something that is marked can be seen."""
        seen = self.viewport().rect()
        return any(seen.contains(self.cursorRect(_end(one.cursor)))
                   for one in self.extraSelections())  # fmt: skip

    @property
    def first_visible(self) -> int | None:
        """The place of the first line that can be seen, or None behind the last."""
        first = self.cursorForPosition(_TOP).block()
        targets = (_target(one) for one in _fragments(first))
        found = next((one for one in targets if one.startswith("line:")), "")
        return int(found.partition(":")[2]) if found else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape, and arrows with Alt, to the window."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the first line of a stretch that was selected, as if it had been clicked."""
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if cursor.hasSelection():
            first, last = cursor.selectionStart(), cursor.selectionEnd()
            inside = (
                _target(one)
                for one in _fragments(self.document().findBlock(first))
                if one.position() < last and first < one.position() + one.length()
            )
            found = next((one for one in inside if one.startswith("line:")), "")
            if found:
                self.place_chosen.emit(int(found.partition(":")[2]))

    def sizeHint(self) -> QSize:
        """Ask for a few lines; the layout gives all the room there is."""
        return QSize(320, 5 * self.fontMetrics().lineSpacing())

    def _choose(self, url: QUrl) -> None:
        if url.scheme() in {"line", "place"}:
            self.place_chosen.emit(int(url.path()))
        elif url.scheme() == "copy":
            self.copy_wanted.emit(url.path())

    def _marked(self, fragment: QTextFragment) -> QTextEdit.ExtraSelection:
        tokens = self._appearance.tokens
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(fragment.position())
        selection.cursor.setPosition(
            fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
        )
        selection.format = QTextCharFormat()
        selection.format.setBackground(QColor(tokens.highlight))
        selection.format.setForeground(QColor(tokens.on_highlight))
        return selection


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of one look from a block on."""
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1
        block = block.next()


def _target(fragment: QTextFragment) -> str:
    """Return what a stretch leads to; empty for nothing."""
    return fragment.charFormat().anchorHref()


def _end(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor at the end of a selection, where a line of it can be seen."""
    at = QTextCursor(cursor)
    at.setPosition(cursor.selectionStart())
    return at
