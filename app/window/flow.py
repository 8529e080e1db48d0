"""A row that breaks into further rows where large text or a narrow pane leaves no room."""

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets side by side, in as many rows as it takes; mirrored for right-to-left."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all rows take in a width; a layout is asked again and again."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of one row with everything in it."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        y = rect.y()
        for row in self._rows(rect.width()):
            sizes = [_within(item, rect.width()) for item in row]
            height = max(size.height() for size in sizes)
            x = rect.x()
            for item, size in zip(row, sizes, strict=True):
                if moves:
                    left = rect.right() + 1 - (x - rect.x()) - size.width() if is_mirrored else x
                    middle = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, middle), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if rows and used + self.spacing() + needed <= width:
                rows[-1].append(item)
                used += self.spacing() + needed
            else:
                rows.append([item])
                used = needed
        return rows


def _within(item: QLayoutItem, width: int) -> QSize:
    """Return the size of an item in a row; what is wider than the row breaks its words."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
    return QSize(width, height)


def flow(*widgets: QWidget, spacing: int = 6) -> FlowLayout:
    """Return widgets in a row that may break."""
    made = FlowLayout(spacing=spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


class Pair(QWidget):
    """Two groups of controls at both ends of a row, or in two rows where one is too short."""

    def __init__(self, first: QWidget, second: QWidget, *, stretches: bool = False) -> None:
        """Lay the groups out; the room between goes to the second one with `stretches`.

        Else it goes to the first where that is made to grow, as a line to type in is.
        """
        super().__init__()
        self._first, self._second = first, second
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        grows = bool(first.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)
        self._inside.addWidget(first, 1 if grows and not stretches else 0)
        if not stretches and not grows:
            self._inside.addStretch(1)
        self._inside.addWidget(second, 1 if stretches else 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider group needs."""
        width = max(_least(self._first), _least(self._second))
        return QSize(width, self._inside.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one row or two."""
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose again where the text grew or a control came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        needed = self._first.sizeHint().width() + _least(self._second) + 16
        directions = QBoxLayout.Direction
        fits = needed <= self.width()
        self._inside.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


def _least(widget: QWidget) -> int:
    """Return the least width of a widget: the one it was given, else the one that it wants."""
    return widget.minimumWidth() or widget.minimumSizeHint().width()
