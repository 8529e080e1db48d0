"""The one area that scrolls under the question: everything in it is as high as it needs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.window import parts
from app.window.reflow import needed


class Column(QScrollArea):
    """Parts one below the other; the last one takes the room that is left."""

    def __init__(self, *inside: QWidget) -> None:
        super().__init__()
        self._is_whole = False
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

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as everything in it, for a page around that scrolls; or scroll."""
        self._is_whole = whole
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if whole else policies.ScrollBarAsNeeded
        )
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is in it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        wanted = max(needed(self._page, width), self._page.heightForWidth(width))
        height = wanted if self._is_whole else 0
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
