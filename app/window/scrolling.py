"""An area that scrolls down where large text leaves a panel no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.window.style import Appearance


def scrolling(page: QWidget) -> QScrollArea:
    """Return an area around a page, which is as wide as the area and as high as it needs."""
    page.setObjectName(page.objectName() or "page")
    area = QScrollArea()
    area.setObjectName(page.objectName())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


class Yielding(QWidget):
    """Holds a list or a page that shrinks to its least height before the page around it scrolls."""

    def __init__(self, inner: QWidget, appearance: Appearance, least: int) -> None:
        """Hold it; `least` is in pixels at a text size of 100 %."""
        super().__init__()
        self._appearance = appearance
        self._least = least
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(inner)
        appearance.changed.connect(self._measure)
        self._measure()

    def hasHeightForWidth(self) -> bool:
        """Say that it is as high as there is room, whatever its width."""
        return False

    def sizeHint(self) -> QSize:
        """Ask for no more than the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _measure(self) -> None:
        self.setMinimumHeight(self._appearance.px(self._least))
