"""A tab that scrolls as one column where a small window or large text leaves no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.window.style import Appearance

_LEAST_WIDTH, _LEAST_HEIGHT = 700, 300
_AIR = 24
_ANY = 16_777_215  # Qt's largest
_DUE_MS = 2  # a turn of its own, before a tab that is shown for the first time is painted
_WATCHED = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide)


class Reflow(QScrollArea):
    """Holds a page: as large as the tab where that is enough, else one column that scrolls.

    What stands side by side then stands one below the other, each part as high as it needs.

    Signals:
        stacked: The page has become one column, or is none any more.
    """

    stacked = Signal(bool)

    def __init__(
        self,
        page: QWidget,
        appearance: Appearance,
        *,
        grows: Sequence[tuple[QWidget, int]] = (),
        turns: Sequence[QSplitter | QBoxLayout] = (),
    ) -> None:
        """Hold a page.

        Args:
            grows: Parts, inner ones first, with the height that each has at least in the
                column, in pixels at a text size of 100 %; none is higher than the tab for that.
            turns: What stands side by side, and one below the other in the column.
        """
        super().__init__()
        self._appearance = appearance
        self._page = page
        self._grows = grows
        self._turns = turns
        self.is_stacked = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_DUE_MS)
        self._due.timeout.connect(self.fit)
        page.setObjectName(page.objectName() or "page")
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        for part, _least in grows:
            part.installEventFilter(self)
        appearance.changed.connect(self.fit)

    def fit(self) -> None:
        """Choose how the page stands, and how high its parts are."""
        if not self.isVisible():
            return
        px = self._appearance.px
        tab = self.parentWidget() or self
        wanted = tab.width() < px(_LEAST_WIDTH) or tab.height() < px(_LEAST_HEIGHT)
        if wanted is not self.is_stacked:
            self._turn(is_stacked=wanted)
        for part, least in self._grows:
            _set_least(part, self._needed(part, least) if wanted else 0)
        room = self.viewport().width()
        self._page.setMaximumHeight(_ANY if wanted else max(1, self.viewport().height()))
        _set_least(self._page, needed(self._page, room) if wanted else 0)
        if not wanted:
            self._page.resize(self.viewport().size())
        elif self._page.width() > room >= self._page.minimumSizeHint().width():
            self._page.resize(room, self._page.height())  # the scroll bar came after the width

    def show_part(self, part: QWidget) -> None:
        """Scroll so that a part of the column begins at the top."""
        if self.is_stacked:
            self.fit()
            self.verticalScrollBar().setValue(part.mapTo(self._page, part.rect().topLeft()).y())

    def _turn(self, *, is_stacked: bool) -> None:
        self.is_stacked = is_stacked
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if is_stacked else policies.ScrollBarAlwaysOff
        )
        for beside in self._turns:
            if isinstance(beside, QSplitter):
                orientations = Qt.Orientation
                beside.setOrientation(
                    orientations.Vertical if is_stacked else orientations.Horizontal
                )
            else:
                directions = QBoxLayout.Direction
                beside.setDirection(
                    directions.TopToBottom if is_stacked else directions.LeftToRight
                )
        self.stacked.emit(is_stacked)

    def _needed(self, part: QWidget, least: int) -> int:
        room = min(self._appearance.px(least), self.viewport().height())
        return max(room, needed(part, min(part.width(), self.viewport().width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again when a part has more or less to show."""
        if self.is_stacked and event.type() in _WATCHED and not self._due.isActive():
            self._due.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew for another size."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Choose in a turn of its own: a tab that is shown for the first time has much to do."""
        super().showEvent(event)
        self._due.start()


def page(*inside: QWidget) -> QWidget:
    """Return a page of parts one below the other; the last one takes the room that is left."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for at, part in enumerate(inside):
        column.addWidget(part, 1 if at == len(inside) - 1 else 0)
    return made


def fill(tab: QWidget, area: QWidget, *below: QWidget) -> None:
    """Let an area fill a tab, over what always stays below it."""
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    for part in below:
        column.addWidget(part)


def reveal(part: QWidget, where: QRect) -> None:
    """Scroll everything around a part so that a rectangle of it can be seen."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (page := around.widget()) is not None:
            at = part.mapTo(page, where.center())
            around.ensureVisible(at.x(), at.y(), 0, _AIR)
        around = around.parentWidget()


def needed(part: QWidget, width: int) -> int:
    """Return how high a part must be at a width for everything in it to have room."""
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(0, layout.totalMinimumHeightForWidth(width))
    if layout is not None:
        return layout.totalMinimumSize().height()
    return max(0, part.minimumSizeHint().height())


def _set_least(part: QWidget, height: int) -> None:
    if part.minimumHeight() != height:
        part.setMinimumHeight(height)
