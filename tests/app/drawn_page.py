"""A page drawn by Qt with the place of every character, for tests without a PDF library."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from engine.ground.types import PageImage, Rect

WIDTH, HEIGHT = 595.0, 842.0
_MARGIN = 56.0


@dataclass
class DrawnPage:
    """Lines of text with their first characters' offsets and positions in points."""

    width: float
    height: float
    lines: list[tuple[int, str, float, float, str]]

    def image(self, width_px: int) -> PageImage:
        scale = width_px / self.width
        image = QImage(width_px, round(self.height * scale), QImage.Format.Format_RGB888)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.fillRect(0, 0, round(self.width), 28, QColor("#e8edee"))
        for _start, text, x, y, kind in self.lines:
            painter.setFont(_font(kind))
            painter.setPen(QColor("#005eb8" if kind == "heading" else "#212b32"))
            painter.drawText(QPointF(x, y), text)
        painter.end()
        lines = [cast("memoryview", image.constScanLine(row)) for row in range(image.height())]
        rows = [line.tobytes()[: width_px * 3] for line in lines]
        return PageImage(width_px, image.height(), b"".join(rows))

    def rectangles(self, start: int, end: int) -> tuple[Rect, ...]:
        found = []
        for at, text, x, y, kind in self.lines:
            first, last = max(start, at), min(end, at + len(text))
            if first >= last:
                continue
            metrics = QFontMetricsF(_font(kind))
            x0 = x + metrics.horizontalAdvance(text[: first - at])
            x1 = x + metrics.horizontalAdvance(text[: last - at])
            top, bottom = y - metrics.capHeight() - 2, y + metrics.descent() - 1
            found.append(Rect(x0, self.height - bottom, x1, self.height - top))
        return tuple(found)


def draw(text: str) -> DrawnPage:
    """Lay a text out on one page."""
    lines: list[tuple[int, str, float, float, str]] = []
    y, at = 72.0, 0
    for number, line in enumerate(text.split("\n")):
        kind = _kind(line, number)
        metrics = QFontMetricsF(_font(kind))
        for start, part in _wrapped(line, metrics):
            lines.append((at + start, part, _MARGIN, y, kind))
            y += metrics.height() * 1.3
        y += 6 if line else 10
        at += len(line) + 1
    return DrawnPage(WIDTH, HEIGHT, lines)


def _kind(line: str, number: int) -> str:
    if number == 1:
        return "title"
    return "heading" if line[:1].isdigit() and line[1:2] == " " else "text"


def _font(kind: str) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize({"title": 20, "heading": 13, "text": 11}[kind])
    font.setBold(kind != "text")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _wrapped(line: str, metrics: QFontMetricsF) -> list[tuple[int, str]]:
    parts, start = [], 0
    room = WIDTH - 2 * _MARGIN
    while start < len(line):
        end = len(line)
        while metrics.horizontalAdvance(line[start:end]) > room and " " in line[start:end]:
            end = line.rindex(" ", start, end)
        parts.append((start, line[start:end]))
        start = end + 1
    return parts
