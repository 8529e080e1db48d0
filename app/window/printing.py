"""A result on paper: HTML laid out on A4 or Letter, each page with the draft line and number."""

import os
import re
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.window import fonts
from app.window.voices import Voice

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

_DPI = 150
_HEAD = 200
_LANGUAGE = re.compile(rb'<html lang="([\w-]+)"')
_MARGIN_MM = 16.0
_FOOT_PT = 20.0
_POINTS_PER_INCH = 72.0
_ON_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.Chile,
        QLocale.Country.CostaRica,
        QLocale.Country.ElSalvador,
        QLocale.Country.Guatemala,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.PuertoRico,
    }
)


class ToPaper(Protocol):
    """What sends an HTML page to a printer that somebody chose."""

    def __call__(self, parent: "QWidget", html: bytes, /, *, title: str) -> bool:
        """Return whether it was sent."""
        ...


def draft(voice: Voice) -> str:
    """Return the line that stands on every printed page."""
    return voice.say("Draft from a computer assistant. Check before use.")


def paper() -> QPageSize:
    """Return Letter where the country prints on it, else A4 (Unicode CLDR, paper size)."""
    size = QPageSize.PageSizeId
    return QPageSize(size.Letter if QLocale().territory() in _ON_LETTER else size.A4)


def print_out(parent: "QWidget", html: bytes, *, title: str) -> bool:
    """Ask for a printer and print an HTML page; return whether it was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setDocName(title)
    printer.setCreator("Wardlight")
    printer.setPageSize(paper())
    printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    if not QPrintDialog(printer, parent).exec():
        return False
    draw(html, printer)
    return True


def to_pdf(html: bytes, *, title: str) -> bytes:
    """Return an HTML page as PDF; makes an application without a screen where there is none."""
    application = _application()
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(store)
    writer.setTitle(title)
    writer.setCreator("Wardlight")
    writer.setResolution(_DPI)
    writer.setPageSize(paper())
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    draw(html, writer)
    store.close()
    del application
    return bytes(QByteArray(store.data()).data())


def draw(html: bytes, device: "QPagedPaintDevice") -> int:
    """Draw an HTML page onto paper, page by page; return how many pages it took."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / _POINTS_PER_INCH
    width = device.width() / scale
    height = device.height() / scale - _FOOT_PT
    document = _laid_out(html, width, height)
    voice = _voice(html)
    pages = document.pageCount()
    painter.scale(scale, scale)
    for number in range(pages):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, width, height))
        painter.restore()
        numbered = voice.say("Page %1 of %2")
        numbered = numbered.replace("%1", str(number + 1)).replace("%2", str(pages))
        _foot(painter, QRectF(0, height, width, _FOOT_PT), (draft(voice), numbered))
    painter.end()
    return pages


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)


def _laid_out(html: bytes, width: float, height: float) -> QTextDocument:
    """Return the page as a document in which one CSS pixel is one point on paper."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = fonts.font()
    font.setPixelSize(10)
    document.setDefaultFont(font)
    document.setHtml(html.decode("utf-8"))
    document.setPageSize(QRectF(0, 0, width, height).size())
    return document


def _voice(html: bytes) -> Voice:
    """Return the voice of a page, which names its language."""
    named = _LANGUAGE.search(html[:_HEAD])
    return Voice(named[1].decode().replace("-", "_") if named else "")


def _foot(painter: QPainter, where: QRectF, words: tuple[str, str]) -> None:
    """Draw what stands at the beginning and at the end of the last line of a page."""
    font = fonts.font()
    font.setPixelSize(8)
    painter.setFont(font)
    painter.setPen(QColor("#4c6272"))
    flags = Qt.AlignmentFlag
    for text, side in zip(words, (flags.AlignLeft, flags.AlignRight), strict=True):
        painter.drawText(where, side | flags.AlignBottom, text)


def _application() -> QGuiApplication:
    """Return the running application, or one that needs no screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QGuiApplication(["wardlight"])
    fonts.load()
    return made
