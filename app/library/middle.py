"""The middle of the Library tab: the table, a panel under it, the drawer beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.window.pieces import Splitter

_TABLE, _PANEL = 480, 240
_LEFT, _DRAWER = 800, 360
_LEAST_RATIO = 1.75  # narrower, in widths of the drawer, the drawer goes under the table


class Middle(Splitter):
    """Three places with movable borders; all below each other where there is little width.

    Attributes:
        over: The table, or what is said while there is no document.
        under: The panel under it.
        stacked: Both of them.
    """

    def __init__(self, over: QStackedWidget, under: QStackedWidget, drawer: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.over = over
        self.under = under
        self._drawer = drawer
        self._is_stacked = False
        self.stacked = Splitter(Qt.Orientation.Vertical)
        self.stacked.addWidget(over)
        self.stacked.addWidget(under)
        self.stacked.setSizes([_TABLE, _PANEL])
        self.addWidget(self.stacked)
        self.addWidget(drawer)
        self.setSizes([_LEFT, _DRAWER])
        self.setStretchFactor(0, 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider column needs."""
        return QSize(self._drawer.minimumWidth(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether the drawer lies beside the table or under it."""
        self._choose()
        super().resizeEvent(event)

    def set_stacked(self, is_stacked: bool) -> None:  # noqa: FBT001 - a slot
        """Lie all below each other, whatever the width."""
        self._is_stacked = is_stacked
        self._choose()

    def _choose(self) -> None:
        fits = self.width() >= _LEAST_RATIO * self._drawer.minimumWidth()
        is_beside = fits and not self._is_stacked
        wanted = Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical
        if self.orientation() is not wanted:
            self.setOrientation(wanted)


def stack(*pages: QWidget) -> QStackedWidget:
    """Return pages of which one is shown."""
    made = QStackedWidget()
    for page in pages:
        made.addWidget(page)
    return made
