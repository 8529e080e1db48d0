"""The one area that scrolls under the question: everything in it is as high as it needs."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.window import parts

_MARGIN = 24


class Column(QScrollArea):
    """Parts one below the other; the last one takes the room that is left."""

    def __init__(self, *inside: QWidget) -> None:
        super().__init__()
        self._page, column = parts.frame("answer_side", margin=0, spacing=0)
        for at, widget in enumerate(inside):
            column.addWidget(widget, 1 if at == len(inside) - 1 else 0)
        column.addStretch(0)
        self.setObjectName("answer_side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def reveal(self, part: QWidget, where: QRect) -> None:
        """Scroll so that a rectangle of one part can be seen."""
        at = part.mapTo(self._page, where.center())
        self.ensureVisible(at.x(), at.y(), 0, _MARGIN)
