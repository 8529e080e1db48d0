"""The middle of the Library tab: the table, a panel under it, the drawer beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.window.pieces import Splitter

_TABLE, _PANEL = 480, 240
_LEFT, _DRAWER = 800, 360


class Middle(Splitter):
    """Three places with movable borders.

    Attributes:
        over: The table, or what is said while there is no document.
        under: The panel under it.
    """

    def __init__(self, over: QStackedWidget, under: QStackedWidget, drawer: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.over = over
        self.under = under
        stacked = Splitter(Qt.Orientation.Vertical)
        stacked.addWidget(over)
        stacked.addWidget(under)
        stacked.setSizes([_TABLE, _PANEL])
        self.addWidget(stacked)
        self.addWidget(drawer)
        self.setSizes([_LEFT, _DRAWER])
        self.setStretchFactor(0, 1)


def stack(*pages: QWidget) -> QStackedWidget:
    """Return pages of which one is shown."""
    made = QStackedWidget()
    for page in pages:
        made.addWidget(page)
    return made
