"""The pieces of a window that are styled one at a time, and the splitters between them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QSplitterHandle, QStackedWidget, QWidget

GROUND = "answer_side"
_MOST = 60


def of(widgets: Iterable[QWidget]) -> list[QWidget]:
    """Return pieces of at most some 60 widgets that together show all of these widgets.

    Pages, splitters, sides and plain widgets hold pieces and need no look of their own: the
    palette gives them their ground. Everything else is one piece, whatever its size.
    """
    found: list[QWidget] = []
    for widget in widgets:
        inside = _inside(widget)
        if _only_holds(widget) and len(widget.findChildren(QWidget)) > _MOST and inside:
            found += of(inside)
        else:
            found.append(widget)
    return found


def _inside(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = [widget.widget(), widget.verticalScrollBar(), widget.horizontalScrollBar()]
        return [one for one in inside if one is not None]
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    children = widget.findChildren(QWidget, options=direct)
    return [child for child in children if not isinstance(child, QSplitterHandle)]


def _only_holds(widget: QWidget) -> bool:
    if widget.objectName() in {"page", GROUND}:
        return True
    is_plain = isinstance(widget, (QStackedWidget, Splitter)) or type(widget) is QWidget
    return is_plain and not widget.objectName()


class Splitter(QSplitter):
    """A splitter whose handles are a thin line in every theme, without a style sheet."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle that draws the line."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """A line in the color of lines, in the color of actions under the mouse."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        role = self.palette()
        line = role.accent() if self.underMouse() else role.midlight()
        QPainter(self).fillRect(self.rect(), line)
