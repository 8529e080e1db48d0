"""The drawn page with the exact passage marked on it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.window.style import Appearance
from engine.ground.types import Rect

PADDING = 2
OUTLINE = 2
MARGIN = 12
POINT_PX = 96 / 72
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
MOST_FITTED = 1.25
_CONTEXT = 0.3
_LEADING = 0.7
_ASCENDER = 0.2
_DESCENDER = 0.1


class Canvas(QWidget):
    """Paints one page: the image, then the passage as if marked with a text marker.

    Signals:
        pressed: Point of the page that somebody clicked, from its upper left corner.
    """

    pressed = Signal(QPointF)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._image: QImage | None = None
        self._rects: tuple[Rect, ...] = ()
        self._page = (1.0, 1.0)
        self._scale = 1.0
        appearance.changed.connect(self.update)

    def set_page(self, width: float, height: float, rects: tuple[Rect, ...]) -> None:
        """Prepare for a page of this size in points, with the passage's rectangles."""
        self._page = (width or 1.0, height or 1.0)
        self._rects = rects
        self._image = None
        self.update()

    def set_image(self, image: QImage | None) -> None:
        """Show the drawn page; it may be larger or smaller than the canvas."""
        self._image = image
        self.update()

    def set_scale(self, scale: float) -> None:
        """Set how many pixels a point takes."""
        self._scale = scale
        self.setFixedSize(self.sizeHint())

    @property
    def has_image(self) -> bool:
        """Whether the page itself is drawn, not only its outline."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        """Return the size of the page on the screen."""
        return QSize(round(self._page[0] * self._scale), round(self._page[1] * self._scale))

    def marked(self) -> list[QRectF]:
        """Return the passage's rectangles in pixels, with padding (glyphs overshoot boxes)."""
        return _joined([self._line(rect) for rect in self._rects])

    def _line(self, rect: Rect) -> QRectF:
        """Return a line with room for ascenders and descenders, which tight boxes clip."""
        tall = (rect.y1 - rect.y0) * self._scale
        top = (self._page[1] - rect.y1) * self._scale
        drawn = QRectF(rect.x0 * self._scale, top, (rect.x1 - rect.x0) * self._scale, tall)
        return drawn.adjusted(
            -PADDING, -PADDING - _ASCENDER * tall, PADDING, PADDING + _DESCENDER * tall
        )

    @property
    def scale(self) -> float:
        """How many pixels a point takes."""
        return self._scale

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which point of the page was clicked."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(event.position() / self._scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw paper, image, marker and outline."""
        tokens = self._appearance.tokens
        is_inverted = tokens.name == "dark" and self._appearance.preferences.dark_pages
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if self._image is not None:
            painter.drawImage(self.rect(), self._image)
        modes = QPainter.CompositionMode
        if is_inverted:
            painter.setCompositionMode(modes.CompositionMode_Difference)
            painter.fillRect(self.rect(), QColor("#ffffff"))
        else:
            painter.setCompositionMode(modes.CompositionMode_Multiply)
            painter.fillRect(self.rect(), QColor(tokens.paper))
        self._mark(painter, inverted=is_inverted)
        painter.end()

    def _mark(self, painter: QPainter, *, inverted: bool) -> None:
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for rect in self.marked():
            shape.addRect(rect)
        shape = shape.simplified()
        modes = QPainter.CompositionMode
        mode = modes.CompositionMode_Lighten if inverted else modes.CompositionMode_Multiply
        painter.setCompositionMode(mode)
        painter.fillPath(shape, QColor("#5c4a06" if inverted else "#ffe873"))
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#f0a30a"), OUTLINE))
        painter.drawPath(shape)


class PageView(QScrollArea):
    """A page that can be scrolled and zoomed; fits the width until someone zooms.

    Signals:
        sharper_wanted: The page is shown at another width; draw it for that many pixels.
    """

    sharper_wanted = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Page image"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.canvas = Canvas(appearance)
        self.setWidget(self.canvas)
        self.viewport().setObjectName("desk")
        self.setViewportMargins(MARGIN, MARGIN, 0, 0)
        self._zoom: float | None = None
        self._width = 1.0

    def show_page(self, width: float, height: float, rects: tuple[Rect, ...]) -> None:
        """Lay out a page of this size in points and scroll to its passage."""
        self._width = width or 1.0
        self.canvas.set_page(width, height, rects)
        self._fit()
        self._reveal()

    @property
    def percent(self) -> int:
        """How large the page is shown; 100 is its size on paper."""
        return round(100 * self._scale() / POINT_PX)

    @property
    def wanted_px(self) -> int:
        """Width in device pixels at which the page should be drawn."""
        return max(1, round(self._width * self._scale() * self.devicePixelRatioF()))

    def fit_width(self) -> None:
        """Show the whole width."""
        self._zoom = None
        self._fit()

    def zoom(self, direction: int) -> None:
        """Show the page one step larger (+1) or smaller (-1)."""
        now = self._scale() / POINT_PX
        if direction > 0:
            self._zoom = min((step for step in ZOOMS if step > now + 0.01), default=ZOOMS[-1])
        else:
            self._zoom = max((step for step in ZOOMS if step < now - 0.01), default=ZOOMS[0])
        self._fit()

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom * POINT_PX
        room = self.width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width()
        return min(max(room, 100) / self._width, MOST_FITTED * POINT_PX)

    def _fit(self) -> None:
        self.canvas.set_scale(self._scale())
        self.sharper_wanted.emit(self.wanted_px)

    def _reveal(self) -> None:
        marked = self.canvas.marked()
        top = marked[0].top() if marked else 0.0
        self.verticalScrollBar().setValue(max(0, round(top - _CONTEXT * self.viewport().height())))
        if marked:
            corner = QPoint(round(marked[0].left()), round(marked[0].top()))
            self.ensureVisible(corner.x(), self.verticalScrollBar().value(), 40, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting the width."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._fit()


def _joined(lines: list[QRectF]) -> list[QRectF]:
    """Return lines of which each reaches up to the one above, where they follow each other."""
    joined: list[QRectF] = []
    for line in lines:
        above = joined[-1] if joined else None
        if above is not None:
            gap = line.top() - above.bottom()
            overlap = min(line.right(), above.right()) - max(line.left(), above.left())
            if 0 < gap < _LEADING * line.height() and overlap > 0:
                line = line.adjusted(0, -gap, 0, 0)  # noqa: PLW2901 - the same line, taller
        joined.append(line)
    return joined
