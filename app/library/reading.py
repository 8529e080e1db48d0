"""One document of the library, open for reading over the whole tab."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.window import display, parts
from app.window.pages import Pages, Place
from app.window.reader import Reader
from app.window.style import Appearance
from engine.ground.types import DocumentCard


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
        self.title = parts.label(look="heading")
        self.class_tag = parts.tag(display.Tag("", "quiet"))
        self.review_tag = parts.tag(display.Tag("", "quiet"))
        self.reader = Reader(pages, appearance)
        head, inside = parts.frame("header", margin=8, spacing=0)
        inside.addLayout(
            parts.row(self.back, self.title, self.class_tag, self.review_tag, stretch=1, spacing=12)
        )
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(head)
        outside.addWidget(self.reader, 1)
        appearance.changed.connect(self._draw)
        self._draw()

    def open(self, card: DocumentCard, page: int = 1) -> None:
        """Show a document from a page on."""
        self.title.setText(card.title)
        parts.set_tag(self.class_tag, display.class_tag(card.document_class))
        parts.set_tag(self.review_tag, display.review_tag(card.review_by))
        self.reader.show_place(card, Place(card.id, page))

    def clear(self) -> None:
        """Forget the document."""
        self.title.clear()
        self.reader.clear()

    def _draw(self) -> None:
        name = "next" if self.isRightToLeft() else "previous"
        parts.set_icon(self.back, self._appearance, name)
