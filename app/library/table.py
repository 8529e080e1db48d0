"""The table of documents on the screen: tags painted in cells, columns that make room."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.library.listing import TAG, Column, DocumentsModel
from app.window.display import Tag
from app.window.style import Appearance
from app.window.tokens import Tokens
from engine.ground.types import DocumentCard, DocumentId

_WIDTHS = {
    Column.COLLECTION: 150,
    Column.CLASS: 104,
    Column.VERSION: 88,
    Column.ISSUED: 124,
    Column.REVIEW: 284,
    Column.PAGES: 76,
    Column.LANGUAGE: 104,
    Column.STATE: 150,
    Column.ADDED: 190,
}
_FIRST_TO_GO = (
    Column.ADDED,
    Column.LANGUAGE,
    Column.ISSUED,
    Column.PAGES,
    Column.COLLECTION,
    Column.VERSION,
    Column.CLASS,
    Column.STATE,
)
_TITLE_PX = 200
_ROW_PX = 40
_INSET = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def tag_colors(tokens: Tokens, role: str) -> tuple[str, str]:
    """Return ground and ink of a tag."""
    return {
        "quiet": (tokens.quiet_surface, tokens.secondary),
        "info": (tokens.info_surface, tokens.link),
        "success": (tokens.success_surface, tokens.success),
        "warning": (tokens.warning_surface, tokens.on_warning),
        "amber": (tokens.amber, tokens.on_amber),
        "danger": (tokens.danger, tokens.on_danger),
    }[role]


class TagDelegate(QStyledItemDelegate):
    """Paints a cell's text and, where it has one, its tag."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row's ground, then text, then tag."""
        blank = QStyleOptionViewItem(option)
        told = str(index.data() or "")
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
        alignment = _LEFT if aligned is None else Qt.AlignmentFlag(aligned)
        widget = blank.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, widget)
        inset = self._appearance.px(_INSET)
        area: QRect = blank.rect.adjusted(inset, 0, -inset, 0)
        tag = index.data(TAG)
        painter.save()
        painter.setPen(QColor(self._appearance.tokens.text))
        if not isinstance(tag, Tag) or told != tag.text:
            width = painter.fontMetrics().horizontalAdvance(told)
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(told, elide, area.width())
            painter.drawText(area, alignment | Qt.AlignmentFlag.AlignVCenter, shown)
            if blank.direction == Qt.LayoutDirection.RightToLeft:
                area.setRight(area.right() - width - inset)
            else:
                area.setLeft(area.left() + width + inset)
        if isinstance(tag, Tag):
            self._draw_tag(painter, area, tag, blank.direction)
        painter.restore()

    def _draw_tag(
        self, painter: QPainter, area: QRect, tag: Tag, direction: Qt.LayoutDirection
    ) -> None:
        ground, ink = tag_colors(self._appearance.tokens, tag.role)
        font = self._appearance.font(-1.5, bold=True)
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(tag.text) + 14, area.width())
        height = metrics.height() + 4
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - width if is_mirrored else area.left()
        box = QRect(left, area.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        text = metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, width - 10)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class DocumentsTable(QTableView):
    """The documents; Enter opens one, Delete asks to remove it.

    Attributes:
        documents: The model behind it.

    Signals:
        card_chosen: The document whose row is current, or None.
        open_pressed: Enter or a double click.
        remove_pressed: The Delete key.
    """

    card_chosen = Signal(object)
    open_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, model: DocumentsModel, appearance: Appearance) -> None:
        super().__init__()
        self.documents = model
        self._appearance = appearance
        self._delegate = TagDelegate(appearance)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Documents"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.TITLE, Qt.SortOrder.AscendingOrder)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self._tell())
        self.doubleClicked.connect(lambda _index: self.open_pressed.emit())
        appearance.changed.connect(self.measure)
        self.measure()

    @property
    def chosen(self) -> DocumentCard | None:
        """The document of the current row."""
        index = self.currentIndex()
        return self.documents.card(index.row()) if index.isValid() else None

    def choose_none(self) -> None:
        """Let no row be the current one."""
        self.clearSelection()
        self.setCurrentIndex(self.documents.index(-1, -1))

    @property
    def all_chosen(self) -> tuple[DocumentId, ...]:
        """The documents of all selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.documents.card(row) for row in rows)
        return tuple(card.id for card in found if card is not None)

    def choose(self, document_id: DocumentId) -> bool:
        """Make a document's row the current one; return whether it is shown."""
        row = self.documents.row_of(document_id)
        if row < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.documents.index(row, 0), flags.ClearAndSelect | flags.Rows
        )
        self.scrollTo(self.documents.index(row, 0))
        return True

    def measure(self) -> None:
        """Fit rows and columns to the text size, and hide columns that have no room."""
        self.verticalHeader().setDefaultSectionSize(self._appearance.px(_ROW_PX))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, self._appearance.px(width))
        self._make_room()

    def _make_room(self) -> None:
        shown = set(Column)
        room = self.viewport().width() - self._appearance.px(_TITLE_PX)
        for column in _FIRST_TO_GO:
            needed = sum(self._appearance.px(_WIDTHS[c]) for c in shown if c is not Column.TITLE)
            if needed <= room:
                break
            shown.discard(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)

    def _tell(self) -> None:
        self.card_chosen.emit(self.chosen)

    def sizeHintForRow(self, _row: int) -> int:
        """Return the fixed height of rows, so that Qt need not ask ten thousand cells."""
        return self._appearance.px(_ROW_PX)

    def minimumSizeHint(self) -> QSize:
        """Let the table shrink beside the drawer."""
        return QSize(self._appearance.px(320), self._appearance.px(160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide or show columns as the room changes."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, ask to remove on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.open_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Delete and self.chosen is not None:
            self.remove_pressed.emit()
            return
        super().keyPressEvent(event)
