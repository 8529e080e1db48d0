"""The source pane: the page that a sentence of the answer stands on, marked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ask import evidence, wording
from app.ask.evidence import Source
from app.window import display, parts
from app.window.flow import flow
from app.window.pages import Pages
from app.window.reader import Reader
from app.window.style import Appearance
from engine.ground.types import DocumentCard


class SourcePane(QStackedWidget):
    """Caption, tags and page of one source.

    Signals:
        moved: Another source is wanted: -1 the one before, +1 the next.
        reading_wanted: Card and place of a document that is wanted over the whole tab.
    """

    moved = Signal(int)
    reading_wanted = Signal(object, object)

    def __init__(self, pages: Pages, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._source: Source | None = None
        self._card: DocumentCard | None = None
        self.setAccessibleName(self.tr("Source"))
        self.title = parts.label(look="heading")
        self.facts = parts.Line(look="quiet")
        self.class_tag = parts.tag(display.Tag("", "quiet"))
        self.review_tag = parts.tag(display.Tag("", "quiet"))
        self.replaced_tag = parts.tag(display.Tag(self.tr("A newer version exists"), "amber"))
        self.reader = Reader(pages, appearance)
        self._make_controls()
        self.nothing = parts.Empty(
            appearance,
            "page",
            self.tr("The source stands here"),
            self.tr(
                "Every sentence of an answer carries a number. "
                "Choose one to see its page with the exact lines marked."
            ),
        )
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._draw()

    def _make_controls(self) -> None:
        self.back = parts.tool(
            self.tr("Previous passage"), hint="Alt+↑", pressed=lambda: self.moved.emit(-1)
        )
        self.forth = parts.tool(
            self.tr("Next passage"), hint="Alt+↓", pressed=lambda: self.moved.emit(1)
        )
        self.copy_button = parts.tool(
            self.tr("Copy the passage with its reference"), pressed=self.copy
        )
        self.open_button = parts.tool(
            self.tr("Read the whole document"), hint="Enter", pressed=self._want_reading
        )
        for read in (self.reader.view, self.reader.text):
            enter = QShortcut(QKeySequence(Qt.Key.Key_Return), read, self._want_reading)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.reader.extra.addWidget(self.copy_button)
        self.reader.extra.addWidget(self.open_button)

    def _lay_out(self) -> None:
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        head, texts = parts.frame("source_head", margin=12, spacing=4)
        texts.addLayout(parts.row(self.title, self.back, self.forth, stretch=0, spacing=2))
        texts.addLayout(flow(self.class_tag, self.review_tag, self.replaced_tag, self.facts))
        inside.addWidget(head)
        inside.addWidget(self.reader, 1)
        self.addWidget(self.nothing)
        self.addWidget(shown)
        self._shown = shown

    @property
    def source(self) -> Source | None:
        """What is shown."""
        return self._source

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._source = self._card = None
        self.reader.clear()
        self.title.clear()
        self.facts.clear()
        self.setCurrentWidget(self.nothing)

    def show_source(self, source: Source, card: DocumentCard) -> None:
        """Show a place with its caption; `card` is the document's, fetched if need be."""
        self._source, self._card = source, card
        self.title.setText(f"[{source.marker}] {source.title}")
        self.facts.setText(" · ".join(evidence.facts(source)))
        parts.set_tag(self.class_tag, display.class_tag(source.document_class))
        parts.set_tag(self.review_tag, display.review_tag(card.review_by))
        self.replaced_tag.setVisible(card.superseded_by is not None)
        self.setAccessibleName(evidence.caption(source))
        self.setCurrentWidget(self._shown)
        self.reader.show_place(card, source.place)

    def tell_replaced(self, card: DocumentCard) -> None:
        """Say that the document was replaced since the answer was given."""
        self.replaced_tag.setVisible(card.superseded_by is not None)

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Say whether there is a passage before and after."""
        self.back.setEnabled(not first)
        self.forth.setEnabled(not last)

    def copy(self) -> None:
        """Put the passage with its reference on the clipboard."""
        if self._source is not None:
            QGuiApplication.clipboard().setText(wording.passage_with_reference(self._source))

    def _want_reading(self) -> None:
        if self._source is not None and self._card is not None:
            shown = self.reader.place
            is_passage = shown is None or shown.page == self._source.place.page
            self.reading_wanted.emit(self._card, self._source.place if is_passage else shown)

    def _draw(self) -> None:
        for control, name in (
            (self.back, "up"),
            (self.forth, "down"),
            (self.copy_button, "copy"),
            (self.open_button, "open"),
        ):
            parts.set_icon(control, self._appearance, name)
