"""The characters of a PDF page with their boxes, as fast as Python can ask pdfium for them.

pdfium answers one character a call, and those calls are a good part of the
reading time: blanks are not asked for, nor is anything twice.
"""

import ctypes
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engine.reading.pdfium import Pdfium, address_of, ready

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

Codes = npt.NDArray[np.uint32]
Boxes = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Indexes = npt.NDArray[np.int64]

_HYPHEN = ord("-")
_SPACE = 32
_FEED = 10
_TAG_FIRST, _TAG_LAST = 0xE0000, 0xE007F
_BMP = 0x10000
_ORDER = (0, 3, 2, 1)  # pdfium's is left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page and its turn: from page space to the page as displayed."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int

    @property
    def width(self) -> float:
        """Points from left to right as displayed."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Points from bottom to top as displayed."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def displayed(self, boxes: Boxes) -> Boxes:
        """Turn boxes (x0, y0, x1, y1) in page space into boxes as displayed."""
        if not self.turns:
            if not self.left and not self.bottom:
                return boxes
            corner = (self.left, self.bottom)
            return boxes - np.array((*corner, *corner), np.float32)
        x0, y0, x1, y1 = boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3]
        columns = {
            1: (y0 - self.bottom, self.right - x1, y1 - self.bottom, self.right - x0),
            2: (self.right - x1, self.top - y1, self.right - x0, self.top - y0),
            3: (self.top - y1, x0 - self.left, self.top - y0, x1 - self.left),
        }[self.turns]
        return np.stack(columns, axis=1)

    def in_page_space(self, box: tuple[float, float, float, float]) -> tuple[float, ...]:
        """Turn one box as displayed back into page space."""
        x0, y0, x1, y1 = box
        return {
            0: (x0 + self.left, y0 + self.bottom, x1 + self.left, y1 + self.bottom),
            1: (self.right - y1, x0 + self.bottom, self.right - y0, x1 + self.bottom),
            2: (self.right - x1, self.top - y1, self.right - x0, self.top - y0),
            3: (y0 + self.left, self.top - x1, y1 + self.left, self.top - x0),
        }[self.turns]


@dataclass(frozen=True, slots=True)
class Characters:
    """What pdfium sees on a page, in its own order; nothing is filtered yet.

    Attributes:
        codes: Unicode code points; 0 where pdfium knows none.
        boxes: As displayed; NaN where a character has no place.
        indexes: Number by which pdfium knows each character.
    """

    codes: Codes
    boxes: Boxes
    indexes: Indexes


def frame_of(page: "PdfPage", pdfium: Pdfium) -> Frame:
    """Return the visible part of a page and how it is turned."""
    box = pdfium.raw.FS_RECTF()
    if not pdfium.raw.FPDF_GetPageBoundingBox(page, box):
        box.left, box.bottom, box.right, box.top = 0.0, 0.0, 612.0, 792.0
    turns = max(0, pdfium.raw.FPDFPage_GetRotation(page)) % 4
    return Frame(box.left, box.bottom, box.right, box.top, turns)


def characters_of(text: "PdfTextPage", frame: Frame, pdfium: Pdfium, *, limit: int) -> Characters:
    """Read all characters of a page with their boxes, at most `limit`."""
    count = min(max(0, pdfium.raw.FPDFText_CountChars(text)), limit)
    handle = ready(address_of(text))
    codes = _codes(text, handle, count, pdfium)
    boxes = np.full((count, 4), np.nan, np.float32)
    inked = np.flatnonzero(codes > _SPACE)
    found = pdfium.boxes(handle, inked.tolist())
    if not np.isfinite(found.sum()):
        found[~np.isfinite(found).all(axis=1)] = np.nan
    boxes[inked] = found.take(_ORDER, axis=1)
    _share_ligatures(boxes)
    read = Characters(codes, frame.displayed(boxes), np.arange(count))
    if count and codes.max() >= 0xD800 and ((codes >= 0xD800) & (codes <= 0xDBFF)).any():
        read = _paired(read)
    return _broken_at_hyphens(read)


def _codes(text: "PdfTextPage", handle: Any, count: int, pdfium: Pdfium) -> Codes:
    """Return code points in bulk where pdfium's text has one unit a character."""
    buffer = np.zeros(count + 1, np.uint16)
    pointer = buffer.ctypes.data_as(ctypes.POINTER(ctypes.c_ushort))
    written = pdfium.raw.FPDFText_GetText(text, 0, count, pointer) if count else 1
    has_halves = buffer.max() >= 0xD800 and ((buffer >= 0xD800) & (buffer <= 0xDFFF)).any()
    if written == count + 1 and not has_halves:
        return buffer[:count].astype(np.uint32)
    return np.fromiter(map(pdfium.code, repeat(handle), range(count)), np.uint32, count)


def _share_ligatures(boxes: Boxes) -> None:
    """Give each letter of a ligature its part of the one box that pdfium reports for all."""
    same = boxes[1:, 0] == boxes[:-1, 0]
    if not same.any():
        return
    same &= (boxes[1:, 2] == boxes[:-1, 2]) & (boxes[1:, 1] == boxes[:-1, 1])
    new = np.concatenate(([True], ~same))
    run = np.cumsum(new) - 1
    starts = np.flatnonzero(new)
    counts = np.diff(np.append(starts, len(boxes)))
    place = np.arange(len(boxes)) - starts[run]
    part = (boxes[:, 2] - boxes[:, 0]) / counts[run]
    boxes[:, 0] += (part * place).astype(np.float32)
    boxes[:, 2] = boxes[:, 0] + part.astype(np.float32)


def _broken_at_hyphens(read: Characters) -> Characters:
    """Put back the line feed that pdfium leaves out after a hyphen at the end of a line."""
    marks = np.flatnonzero((read.codes == 2) | (read.codes == 0xFFFE)) + 1
    marks = marks[marks < len(read.codes)]
    if not len(marks):
        return read
    return Characters(*with_feeds(read.codes, read.boxes, read.indexes, at=marks))


def with_feeds(
    codes: Codes, boxes: Boxes, indexes: Indexes, *, at: Indexes
) -> tuple[Codes, Boxes, Indexes]:
    """Insert line feeds before the characters at some places."""
    added = at + np.arange(len(at))
    source = np.ones(len(codes) + len(at), np.int64)
    source[added] = 0
    source = source.cumsum() - 1
    codes, boxes, indexes = codes.take(source), boxes.take(source, 0), indexes.take(source)
    codes[added], boxes[added], indexes[added] = _FEED, np.nan, -1
    return codes, boxes, indexes


def _paired(read: Characters) -> Characters:
    """Join surrogate halves that pdfium reports as two characters into one."""
    codes = read.codes.copy()
    high = (codes[:-1] >= 0xD800) & (codes[:-1] <= 0xDBFF)
    low = (codes[1:] >= 0xDC00) & (codes[1:] <= 0xDFFF)
    at = np.flatnonzero(high & low)
    codes[at] = 0x10000 + ((codes[at] - 0xD800) << 10) + (codes[at + 1] - 0xDC00)
    keep = np.ones(len(codes), bool)
    keep[at + 1] = False
    return Characters(codes[keep], read.boxes[keep], read.indexes[keep])


def _translation() -> Codes:
    """Build the table from a code point to the one that is stored; 0 leaves it out."""
    table = np.arange(_BMP, dtype=np.uint32)
    table[:32] = 0
    table[0x7F:0xA0] = 0
    table[_FEED] = _FEED
    table[[9, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x200B)]] = _SPACE
    table[[0x85, 0x2028, 0x2029]] = _FEED
    table[[2, 0xFFFE]] = _HYPHEN  # pdfium's marks for a hyphen at the end of a line
    table[[0xAD, 0x200B, 0x200E, 0x200F, 0xFEFF, 0xFFFF]] = 0
    table[[*range(0x202A, 0x202F), *range(0x2060, 0x2070)]] = 0
    table[0xD800:0xE000] = 0xFFFD
    return table


class Alphabet:
    """Which code points are stored, and as which."""

    def __init__(self) -> None:
        """Build the table once a process."""
        self._table = _translation()

    def stored(self, codes: Codes) -> Codes:
        """Return the code points as stored; 0 where a character is left out."""
        if not len(codes) or codes.max() < _BMP:
            return self._table[codes]
        low = self._table[np.minimum(codes, _BMP - 1)]
        high = np.where(is_tag(codes) | (codes > 0x10FFFF), 0, codes).astype(np.uint32)
        return np.where(codes < _BMP, low, high)


def is_tag(codes: Codes) -> Mask:
    """Tell which code points are tag characters, which no font shows."""
    return (codes >= _TAG_FIRST) & (codes <= _TAG_LAST)


def as_text(codes: Codes) -> str:
    """Return code points as a string of the same length."""
    return codes.astype("<u4").tobytes().decode("utf-32-le", "replace")
