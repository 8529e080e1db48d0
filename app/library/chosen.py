"""The document of the current row: shown in the drawer, edited, tied to others, removed."""

from PySide6.QtCore import QObject, Signal

from app.library.changing import Changing
from app.library.collecting import Collecting
from app.library.drawer import Drawer, Ties
from app.library.table import DocumentsTable
from app.window.pages import Pages, Place
from engine.ground.types import DocumentCard, DocumentDetails, PageText


class Chosen(QObject):
    """Wires table, drawer and changes.

    Signals:
        changed: The list of documents must be fetched anew.
    """

    changed = Signal()

    def __init__(
        self,
        table: DocumentsTable,
        drawer: Drawer,
        changing: Changing,
        collecting: Collecting,
        pages: Pages,
    ) -> None:
        super().__init__()
        self._table = table
        self._drawer = drawer
        self._changing = changing
        self._collecting = collecting
        self._pages = pages
        table.card_chosen.connect(self.show)
        table.remove_pressed.connect(drawer.ask_removal)
        drawer.closed.connect(self.close)
        drawer.edited.connect(self._edit)
        drawer.remove_confirmed.connect(self.remove)
        drawer.collections_pressed.connect(self.collect)
        drawer.replaces_pressed.connect(self._ask_replaced)
        drawer.reinstate_pressed.connect(self._reinstate)
        changing.edited.connect(self._end_edit)
        changing.removed.connect(self._end_remove)
        changing.rearranged.connect(self.changed)

    def show(self, card: DocumentCard | None) -> None:
        """Show a document in the drawer, or put the drawer away."""
        self._drawer.setVisible(card is not None)
        if card is None:
            return
        is_by_words = self._table.documents.by_words_only
        self._drawer.show_card(card, self._ties(card), by_words_only=is_by_words)
        self._pages.content(
            Place(card.id, 1),
            lambda content: self._show_preview(card, content.text),
            lambda _error: None,
        )

    def _ties(self, card: DocumentCard) -> Ties:
        model = self._table.documents
        return Ties(
            model.collections_of(card.id),
            tuple(model.titles(of=card.superseded_by)),
            tuple(model.titles(by=card.id)),
        )

    def _show_preview(self, card: DocumentCard, page: PageText) -> None:
        chosen = self._table.chosen
        if chosen is not None and chosen.id == card.id:
            self._drawer.show_preview(page)

    def close(self) -> None:
        """Choose no document."""
        self._table.choose_none()
        self._drawer.hide()
        self._table.setFocus()

    def collect(self) -> None:
        """Ask into which collections the documents of the selected rows go."""
        self._collecting.ask_membership(self._table.all_chosen)

    def _ask_replaced(self) -> None:
        if self._table.chosen is not None:
            self._collecting.ask_replaced(self._table.chosen, self._table.documents.all_cards)

    def _reinstate(self) -> None:
        if self._table.chosen is not None:
            self._changing.reinstate(self._table.chosen.id)

    def _edit(self, details: DocumentDetails) -> None:
        if self._table.chosen is not None:
            self._changing.edit(self._table.chosen.id, details)

    def _end_edit(self) -> None:
        self._drawer.show_saved()
        self.changed.emit()

    def remove(self) -> None:
        """Remove the document for good; it was confirmed."""
        if self._table.chosen is not None:
            self._changing.remove(self._table.chosen.id)

    def _end_remove(self) -> None:
        self._pages.forget()
        self.changed.emit()
        self._table.setFocus()
