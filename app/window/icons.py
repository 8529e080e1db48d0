"""The icons of Wardlight: own drawings, tinted with the colors of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from engine.ground.paths import resources

_SIZES = (16, 20, 24, 32, 48)


@lru_cache(maxsize=256)
def drawing(name: str, color: str) -> bytes:
    """Return the SVG of an icon in one color."""
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", color).encode()


def pixmap(name: str, color: str, *, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn at a size in logical pixels."""
    from PySide6.QtSvg import QSvgRenderer

    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(drawing(name, color)))
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=512)
def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return an icon in one color, and in another where the control is disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, color, size=size))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size=size), QIcon.Mode.Disabled)
    return made
