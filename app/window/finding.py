"""Finding words in what is on the screen: Ctrl+F, then F3 and Shift+F3 from hit to hit."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.window import parts
from app.window.language import say
from app.window.style import Appearance

Text = QTextEdit | QPlainTextEdit
_MOST = 500
_AIR = 60


class FindBar(QFrame):
    """A line to type in, how many hits there are, and the way from one to the next.

    Signals:
        closed: The person is done; the keyboard belongs to the screen again.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: QWidget | None = None
        self._hits: list[tuple[Text, QTextCursor]] = []
        self._before: dict[Text, list[QTextEdit.ExtraSelection]] = {}
        self._at = -1
        self.setObjectName("bar")
        self.line = QLineEdit()
        self.line.setPlaceholderText(say("Find on this screen"))
        self.line.setAccessibleName(say("Find on this screen"))
        self.line.setClearButtonEnabled(True)
        self.told = parts.label(look="small", wraps=False)
        self.previous = parts.tool(
            say("Previous hit"), hint="Shift+F3", pressed=lambda: self.step(-1)
        )
        self.next = parts.tool(say("Next hit"), hint="F3", pressed=lambda: self.step(1))
        self.close_button = parts.tool(say("Close"), hint="Esc", pressed=self.end)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 6, 16, 6)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self.line, 1)
        inside.addWidget(self.told)
        for control in (self.previous, self.next, self.close_button):
            inside.addWidget(control)
        self.line.textChanged.connect(lambda _words: self._look())
        self.line.returnPressed.connect(lambda: self.step(1))
        appearance.changed.connect(self._draw)
        self._draw()
        self.hide()

    def begin(self, screen: QWidget) -> None:
        """Find in the texts of a screen."""
        self._screen = screen
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        self._look()

    def step(self, direction: int) -> None:
        """Go to the next hit (+1) or the one before (-1), round and round."""
        if self.isHidden():
            return
        at = self._at
        self._find()
        if self._hits:
            self._at = (at + direction) % len(self._hits)
        self._show()

    def end(self) -> None:
        """Go away and leave the texts as they were."""
        if self.isHidden():
            return
        self._restore()
        self._hits, self._screen = [], None
        self.hide()
        self.closed.emit()

    def clear(self) -> None:
        """Forget what was typed and found, for the lock screen."""
        self.end()
        self.line.clear()

    def _look(self) -> None:
        self._find()
        self._at = 0 if self._hits else -1
        self._show()

    def _find(self) -> None:
        self._restore()
        words = self.line.text().strip()
        self._hits = list(self._found(words))[:_MOST] if words else []
        self._at = min(self._at, len(self._hits) - 1)

    def _found(self, words: str) -> Iterator[tuple[Text, QTextCursor]]:
        for text in self._texts():
            cursor = QTextCursor(text.document())
            while not (cursor := text.document().find(words, cursor)).isNull():
                yield text, QTextCursor(cursor)

    def _texts(self) -> list[Text]:
        """Return what can be read on the screen, from left to right and from top to bottom."""
        screen = self._screen
        if screen is None:
            return []
        known: list[Text] = [
            *screen.findChildren(QTextEdit), *screen.findChildren(QPlainTextEdit)
        ]  # fmt: skip
        shown = [text for text in known if text.isVisible() and text.isReadOnly()]
        places = {text: text.mapTo(screen, QPoint(0, 0)) for text in shown}
        return sorted(shown, key=lambda text: (places[text].x(), places[text].y()))

    def _show(self) -> None:
        """Mark every hit, the one that is meant most, and bring that one into sight."""
        self._mark()
        count = len(self._hits)
        told = say("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(count))
        nothing = say("Nothing found") if self.line.text().strip() else ""
        self.told.setText(told if count else nothing)
        for control in (self.previous, self.next):
            control.setEnabled(count > 0)
        if 0 <= self._at < count:
            self._reveal(*self._hits[self._at])

    def _mark(self) -> None:
        marks: dict[Text, list[QTextEdit.ExtraSelection]] = {}
        for at, (text, cursor) in enumerate(self._hits):
            marks.setdefault(text, []).append(self._mark_of(cursor, is_meant=at == self._at))
        for text, found in marks.items():
            self._before.setdefault(text, list(text.extraSelections()))
            text.setExtraSelections([*self._before[text], *found])

    def _mark_of(self, cursor: QTextCursor, *, is_meant: bool) -> QTextEdit.ExtraSelection:
        tokens = self._appearance.tokens
        form = QTextCharFormat()
        form.setBackground(QColor(tokens.amber if is_meant else tokens.selection))
        form.setForeground(QColor(tokens.on_amber if is_meant else tokens.on_selection))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = form
        return mark

    def _reveal(self, text: Text, cursor: QTextCursor) -> None:
        at = QTextCursor(cursor)
        at.setPosition(cursor.selectionStart())
        text.setTextCursor(at)
        text.ensureCursorVisible()
        where = text.cursorRect().center()
        outer = text.parentWidget()
        while outer is not None:
            inner = outer.widget() if isinstance(outer, QScrollArea) else None
            if isinstance(outer, QScrollArea) and inner is not None:
                place = text.viewport().mapTo(inner, where)
                outer.ensureVisible(place.x(), place.y(), 0, _AIR)
            outer = outer.parentWidget()
        self.setAccessibleDescription(self.told.text())

    def _restore(self) -> None:
        for text, before in self._before.items():
            if isValid(text):
                text.setExtraSelections(before)
        self._before = {}

    def _draw(self) -> None:
        for control, name in (
            (self.previous, "up"),
            (self.next, "down"),
            (self.close_button, "close"),
        ):
            parts.set_icon(control, self._appearance, name)
