"""One document of the library, open for reading over the whole tab."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.window import display, parts, reflow
from app.window.flow import Pair, flow
from app.window.pages import Pages, Place
from app.window.reader import Reader
from app.window.reflow import Reflow
from app.window.style import Appearance
from engine.ground.types import DocumentCard

_READER_PX = 420


class ReadingPage(QWidget):
    """A way back, the title, and the reader.

    Signals:
        left: The person goes back to the list.
    """

    left = Signal()

    def __init__(self, pages: Pages, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.back = parts.button(self.tr("Back to the list"), pressed=self.left.emit)
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.title = parts.Line(look="heading")
        self.class_tag = parts.tag(display.Tag("", "quiet"))
        self.review_tag = parts.tag(display.Tag("", "quiet"))
        self.reader = Reader(pages, appearance)
        head, inside = parts.frame("header", margin=8, spacing=0)
        named, tags = QWidget(), QWidget()
        named.setLayout(parts.row(self.back, self.title, stretch=1, spacing=12))
        tags.setLayout(flow(self.class_tag, self.review_tag))
        tags.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        named.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside.addWidget(Pair(named, tags))
        page = reflow.page(head, self.reader)
        reflow.fill(self, Reflow(page, appearance, grows=((self.reader, _READER_PX),)))
        appearance.changed.connect(self._draw)
        self._draw()

    def open(self, card: DocumentCard, place: Place | None = None) -> None:
        """Show a document from its first page on, or from a marked place."""
        self.title.setText(card.title)
        parts.set_tag(self.class_tag, display.class_tag(card.document_class))
        parts.set_tag(self.review_tag, display.review_tag(card.review_by))
        self.reader.show_place(card, place or Place(card.id, 1))

    def clear(self) -> None:
        """Forget the document."""
        self.title.clear()
        self.reader.clear()

    def _draw(self) -> None:
        name = "next" if self.isRightToLeft() else "previous"
        parts.set_icon(self.back, self._appearance, name)
