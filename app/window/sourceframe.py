"""The frame around a source: a caption with room for more, the page below, and an empty state."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.window import parts
from app.window.pages import Paged, Pages, Place
from app.window.reader import Reader
from app.window.style import Appearance


class SourceFrame(QStackedWidget):
    """Caption and page of one source.

    Attributes:
        title: The caption's first line.
        beside: Layout after the title, for the owner's buttons.
        texts: Layout of the caption, for the owner's tags below the title.
        reader: The page.
        nothing: What is shown while nothing is chosen.
    """

    def __init__(self, pages: Pages, appearance: Appearance, nothing: parts.Empty) -> None:
        super().__init__()
        self.title = parts.label(look="heading")
        self.reader = Reader(pages, appearance)
        self.nothing = nothing
        self.beside = QHBoxLayout()
        self.beside.setSpacing(2)
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        head, self.texts = parts.frame("source_head", margin=12, spacing=4)
        line = parts.row(self.title, stretch=0, spacing=2)
        line.addLayout(self.beside)
        self.texts.addLayout(line)
        inside.addWidget(head)
        inside.addWidget(self.reader, 1)
        self.addWidget(nothing)
        self.addWidget(shown)
        self._shown = shown

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.reader.clear()
        self.title.clear()
        self.setCurrentWidget(self.nothing)

    def show_place(self, title: str, card: Paged, place: Place) -> None:
        """Show a place under a title."""
        self.title.setText(title)
        self.setCurrentWidget(self._shown)
        self.reader.show_place(card, place)
