"""The answer on the screen: how well it matches, quoted sentences, and all passages."""

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QKeyEvent
from PySide6.QtWidgets import QTextBrowser, QToolTip, QVBoxLayout, QWidget

from app.ask import wording
from app.ask.evidence import NOWHERE, Trail
from app.window import parts
from app.window.display import Tag
from app.window.flow import flow
from app.window.style import Appearance
from engine.ground.answers import Answer, SearchResult

_SCHEME = "place"
_LARGE = 1.4


class AnswerText(QTextBrowser):
    """The text with its links; Tab walks from link to link, Enter shows the source.

    Signals:
        place_chosen: Position of the source in the trail.
    """

    place_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._trail = NOWHERE
        self.setObjectName("reading")
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Answer"))
        self.anchorClicked.connect(self._choose)
        self.highlighted.connect(self._preview)
        self.document().setDocumentMargin(16)

    def show_page(self, html: str, trail: Trail) -> None:
        """Show text whose links point into a trail; the scroll position stays."""
        self._trail = trail
        at = self.verticalScrollBar().value()
        self.setHtml(html)
        self.verticalScrollBar().setValue(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape, and arrows with Alt, to the window."""
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape or with_alt:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for a few lines; the layout gives all the room there is."""
        return QSize(320, 5 * self.fontMetrics().lineSpacing())

    def _choose(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self.place_chosen.emit(int(url.path()))

    def _preview(self, url: QUrl) -> None:
        if url.scheme() != _SCHEME:
            QToolTip.hideText()
            return
        at = int(url.path())
        if 0 <= at < len(self._trail.all):
            where = QCursor.pos() + QPoint(8, 16)
            QToolTip.showText(where, wording.preview(self._trail.all[at]), self)


class AnswerPanel(QWidget):
    """Match line, notes, room for clinical screening, the text, and what to do with it.

    Signals:
        place_chosen: Position of the source in the trail.
        copy_pressed, search_pressed, new_pressed: Buttons under the answer.

    Attributes:
        answer_extras: Layout above the answer for red flags and missing inputs.
    """

    place_chosen = Signal(int)
    copy_pressed = Signal()
    search_pressed = Signal()
    new_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: Answer | SearchResult | None = None
        self._trail = NOWHERE
        self._current: int | None = None
        self.match = parts.tag(Tag("", "quiet"))
        self.how = parts.label(look="small", wraps=False)
        self.expansions = parts.label(look="small")
        self.note = parts.label(look="small")
        self.stopped = parts.tag(Tag(self.tr("Stopped – incomplete"), "amber"))
        self.answer_extras = QVBoxLayout()
        self.text = AnswerText()
        self.text.place_chosen.connect(self.place_chosen)
        self.copy_button = parts.button(
            self.tr("Copy with sources"), pressed=self.copy_pressed.emit
        )
        self.search_button = parts.button(
            self.tr("Search the library"), "primary", pressed=self.search_pressed.emit
        )
        self.new_button = parts.button(self.tr("New question"), pressed=self.new_pressed.emit)
        self.caution = parts.label(
            self.tr("Decision support. Check the sources. Not for orders."), "small", wraps=False
        )
        self._lay_out()
        appearance.changed.connect(self.draw)

    def _lay_out(self) -> None:
        head, inside = parts.frame("answer_head", margin=0, spacing=4)
        inside.setContentsMargins(16, 10, 16, 2)
        inside.addLayout(flow(self.match, self.stopped, self.how))
        inside.addWidget(self.expansions)
        inside.addWidget(self.note)
        bar, below = parts.frame("bar", margin=0, spacing=4)
        below.setContentsMargins(16, 6, 16, 6)
        below.addLayout(
            flow(self.search_button, self.copy_button, self.new_button, self.caution, spacing=8)
        )
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addLayout(self.answer_extras)
        outside.addWidget(head)
        outside.addWidget(self.text, 1)
        outside.addWidget(bar)

    def show_answer(self, answer: Answer, trail: Trail) -> None:
        """Show an answer, or the refusal and the nearest passages."""
        parts.set_tag(self.match, wording.match_tag(answer))
        if answer.abstained:
            self.how.setText("")
        elif answer.mode == "evidence":
            self.how.setText(self.tr("Quoted word for word from your documents."))
        else:
            self.how.setText(self.tr("Phrased by the language model; each sentence is checked."))
        self.search_button.setVisible(answer.abstained)
        self.copy_button.show()
        self._show(answer, trail, answer.search)
        told = f"{self.match.text()}. {self.tr('Answer ready')}"
        self.text.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def show_search(self, result: SearchResult, trail: Trail) -> None:
        """Show passages without an answer."""
        found = len(result.passages)
        tag = Tag(self.tr("Search results"), "info" if found else "danger")
        parts.set_tag(self.match, tag if found else Tag(self.tr("Nothing found"), "danger"))
        self.how.setText(self.tr("Passages only, best first."))
        self.search_button.hide()
        self.copy_button.hide()
        self._show(result, trail, result)

    def _show(self, shown: Answer | SearchResult, trail: Trail, search: SearchResult) -> None:
        self._shown, self._trail, self._current = shown, trail, None
        self.stopped.hide()
        for where, told in (
            (self.expansions, wording.expansion_line(search.expansions)),
            (self.note, wording.search_note(search)),
        ):
            where.setText(told)
            where.setVisible(bool(told))
        self.text.verticalScrollBar().setValue(0)
        self.draw()
        self.text.verticalScrollBar().setValue(0)

    def mark_stopped(self) -> None:
        """Say that the answer on the screen is not whole."""
        self.stopped.show()

    def set_current(self, at: int | None) -> None:
        """Mark the link whose source is shown."""
        self._current = at
        self.draw()

    def clear(self) -> None:
        """Forget the answer."""
        self._shown, self._trail, self._current = None, NOWHERE, None
        self.text.clear()
        self.expansions.clear()

    def draw(self) -> None:
        """Write the text anew, for another theme, size or current source."""
        is_quoted = isinstance(self._shown, Answer) and self._shown.mode == "evidence"
        self.how.setVisible(self._appearance.scale < _LARGE or not is_quoted)
        self.match.setToolTip(self.how.text())
        page = wording.Page(self._appearance, self._trail, self._current)
        if isinstance(self._shown, Answer):
            self.text.show_page(page.answer(self._shown), self._trail)
        elif self._shown is not None:
            self.text.show_page(page.search(self._shown), self._trail)
