"""The documents as a table that stays quick with ten thousand rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.window import display
from app.window.display import Tag
from app.window.language import say
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentCard, DocumentClass, DocumentId, DocumentState, PageFlag

TAG = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_WORRYING = frozenset(PageFlag) - {PageFlag.SCAN}


class Column(IntEnum):
    """The columns from left to right."""

    TITLE = 0
    COLLECTION = 1
    CLASS = 2
    VERSION = 3
    ISSUED = 4
    REVIEW = 5
    PAGES = 6
    LANGUAGE = 7
    STATE = 8
    ADDED = 9


class Group(StrEnum):
    """What the list on the left offers."""

    ALL = "all"
    GUIDELINE = "guideline"
    REFERENCE = "reference"
    UNVERIFIED = "unverified"
    ATTENTION = "attention"


def heading(column: Column) -> str:
    """Return the heading of a column."""
    return {
        Column.TITLE: say("Title"),
        Column.COLLECTION: say("Collection"),
        Column.CLASS: say("Class"),
        Column.VERSION: say("Version"),
        Column.ISSUED: say("Issued"),
        Column.REVIEW: say("Review by"),
        Column.PAGES: say("Pages"),
        Column.LANGUAGE: say("Language"),
        Column.STATE: say("State"),
        Column.ADDED: say("Added"),
    }[column]


def needs_attention(card: DocumentCard) -> bool:
    """Whether someone should look: past review, due soon, damaged, or not read in full."""
    if card.state is DocumentState.SUPERSEDED:
        return False
    return (
        card.state is DocumentState.DAMAGED
        or display.review_tag(card.review_by) is not None
        or bool(_WORRYING & set(card.flags))
    )


def is_in(card: DocumentCard, group: Group) -> bool:
    """Whether a document belongs to a group of the list on the left."""
    if group is Group.ALL:
        return True
    if group is Group.ATTENTION:
        return needs_attention(card)
    return card.document_class is DocumentClass(group.value)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a column shows of a document."""

    text: Callable[[DocumentCard], str]
    tag: Callable[[DocumentCard], Tag | None]
    key: Callable[[DocumentCard], Any]


def _no_tag(_card: DocumentCard) -> Tag | None:
    return None


_CELLS: dict[Column, Cell] = {
    Column.TITLE: Cell(lambda c: c.title, _no_tag, lambda c: c.title.casefold()),
    Column.CLASS: Cell(
        lambda c: display.class_name(c.document_class),
        lambda c: display.class_tag(c.document_class),
        lambda c: c.document_class.value,
    ),
    Column.VERSION: Cell(lambda c: c.version or "–", _no_tag, lambda c: c.version),
    Column.ISSUED: Cell(
        lambda c: display.day(c.issued) if c.issued else "–", _no_tag, lambda c: c.issued
    ),
    Column.REVIEW: Cell(
        lambda c: display.day(c.review_by) if c.review_by else "–",
        lambda c: display.review_tag(c.review_by),
        lambda c: c.review_by or "9999",
    ),
    Column.PAGES: Cell(lambda c: display.number(c.pages), _no_tag, lambda c: c.pages),
    Column.LANGUAGE: Cell(
        lambda c: display.language_name(c.language), _no_tag, lambda c: c.language
    ),
    Column.STATE: Cell(
        lambda c: display.state_tag(c).text, display.state_tag, lambda c: display.state_tag(c).text
    ),
    Column.ADDED: Cell(
        lambda c: f"{display.day(c.added)} · {c.added_by or say('Unknown')}",
        _no_tag,
        lambda c: c.added,
    ),
}


_BY_WORDS = Cell(
    lambda c: display.state_tag(c, by_words_only=True).text,
    lambda c: display.state_tag(c, by_words_only=True),
    lambda c: display.state_tag(c, by_words_only=True).text,
)


class DocumentsModel(QAbstractTableModel):
    """Filtered and sorted documents; Qt asks only for the rows on the screen.

    Attributes:
        by_words_only: No embedder is installed, so that documents are ready as they are.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[DocumentCard] = ()
        self._shown: list[DocumentCard] = []
        self._group = Group.ALL
        self._words: tuple[str, ...] = ()
        self._held: Mapping[DocumentId, str] = {}
        self._within: frozenset[DocumentId] | None = None
        self._column = Column.TITLE
        self._descending = False
        self.by_words_only = False

    @property
    def _of_collections(self) -> Cell:
        return Cell(
            lambda c: self._held.get(c.id, "–"), _no_tag, lambda c: self._held.get(c.id, "")
        )

    def set_cards(self, cards: Sequence[DocumentCard]) -> None:
        """Show other documents, filtered and sorted as before."""
        self._all = cards
        self._refresh()

    def set_collections(self, collections: Sequence[CollectionCard]) -> None:
        """Learn which document is in which collections, for their column."""
        names: dict[DocumentId, list[str]] = {}
        for one in collections:
            for document in one.documents:
                names.setdefault(document, []).append(one.name)
        self._held = {document: ", ".join(held) for document, held in names.items()}

    def collections_of(self, document: DocumentId) -> str:
        """Return the collections of a document as the table tells them; empty for none."""
        return self._held.get(document, "")

    def set_filter(
        self, group: Group, text: str, within: frozenset[DocumentId] | None = None
    ) -> None:
        """Show only a group, and only documents whose card holds all the words.

        Args:
            group: Which documents.
            text: Words that title, issuer, version or file name must hold.
            within: Documents of a collection; None for no collection.
        """
        self._group = group
        self._within = within
        self._words = tuple(text.casefold().split())
        self._refresh()

    @property
    def all_cards(self) -> Sequence[DocumentCard]:
        """Every document, filtered or not."""
        return self._all

    def titles(self, *, of: DocumentId | None = None, by: DocumentId | None = None) -> list[str]:
        """Return title and version of one document, or of all that one replaced."""
        return [
            f"{card.title} ({card.version})" if card.version else card.title
            for card in self._all
            if (of is not None and card.id == of) or (by is not None and card.superseded_by == by)
        ]

    def card(self, row: int) -> DocumentCard | None:
        """Return the document of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, document_id: DocumentId) -> int:
        """Return where a document stands, or -1."""
        rows = (at for at, card in enumerate(self._shown) if card.id == document_id)
        return next(rows, -1)

    def _refresh(self) -> None:
        self.beginResetModel()
        within = self._within
        kept = [
            card
            for card in self._all
            if (within is None or card.id in within)
            and is_in(card, self._group)
            and self._has_words(card)
        ]
        kept.sort(key=self._cell(self._column).key, reverse=self._descending)
        self._shown = kept
        self.endResetModel()

    def _has_words(self, card: DocumentCard) -> bool:
        text = f"{card.title} {card.issuer} {card.version} {card.file_name}".casefold()
        return all(word in text for word in self._words)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many documents are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the text, tag or alignment of a cell."""
        card = self.card(index.row())
        if card is None:
            return None
        cell = self._cell(Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text(card)
        if role == TAG:
            return cell.tag(card)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            tag, told = cell.tag(card), cell.text(card)
            return told if tag is None or tag.text == told else f"{told} – {tag.text}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.PAGES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _cell(self, column: Column) -> Cell:
        if column is Column.COLLECTION:
            return self._of_collections
        if column is Column.STATE and self.by_words_only:
            return _BY_WORDS
        return _CELLS[column]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if section == Column.PAGES
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column = Column(column)
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._refresh()
