"""Contact sheets: many pictures small on one, each with its name, for a look at the whole."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.window import fonts

_GAP = 10
_NAME_PX = 20
_RATIO = 9 / 16


def sheet(pictures: Sequence[Path], target: Path, *, columns: int, width: int) -> None:
    """Write pictures side by side onto one.

    Args:
        pictures: PNG files, in the order in which they are to stand.
        target: The PNG file to write.
        columns: How many stand in a row.
        width: Of one picture on the sheet, in pixels.
    """
    height = round(width * _RATIO)
    rows = ceil(len(pictures) / columns)
    cell = (width + _GAP, height + _NAME_PX + _GAP)
    image = QImage(columns * cell[0] + _GAP, rows * cell[1] + _GAP, QImage.Format.Format_RGB32)
    image.fill(QColor("#768692"))
    painter = QPainter(image)
    font = fonts.font()
    font.setPixelSize(_NAME_PX - 8)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    for number, file in enumerate(pictures):
        left = _GAP + number % columns * cell[0]
        top = _GAP + number // columns * cell[1]
        _place(painter, file, QRect(left, top + _NAME_PX, width, height))
        painter.drawText(
            QRect(left, top, width, _NAME_PX), Qt.AlignmentFlag.AlignVCenter, file.stem
        )
    painter.end()
    image.save(str(target))


def _place(painter: QPainter, file: Path, where: QRect) -> None:
    """Draw one picture as large as it fits, in the middle of its place."""
    shown = QImage(str(file)).scaled(
        where.size(),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    corner = where.topLeft()
    corner.setX(where.center().x() - shown.width() // 2)
    painter.drawImage(corner, shown)
