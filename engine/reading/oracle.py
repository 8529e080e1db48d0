"""An independent look at a PDF page: which text lies under the rectangles of stored text.

It asks pdfium for the text bounded by each line's rectangle, and compares that
with the stored line; the boxes came from another call, so a slip in the order,
the turning or the filtering of characters shows as a difference.
"""

import ctypes
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from engine.ground.types import PageText
from engine.reading.messages import Checked
from engine.reading.pdf_characters import Boxes, frame_of
from engine.reading.pdfium import Pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_SHOWN = 3


def check_page(document: "PdfDocument", page: PageText, pdfium: Pdfium) -> Checked:
    """Compare every stored line of a page with the text under its rectangle."""
    if not page.boxes:
        return Checked(0, 0, ())
    boxes = np.frombuffer(page.boxes, "<f4").reshape(-1, 4)
    loaded = document[page.number - 1]
    text = loaded.get_textpage()
    frame = frame_of(loaded, pdfium)
    lines = equal = start = 0
    differing: list[tuple[str, str]] = []
    try:
        for line in page.text.split("\n"):
            places = boxes[start : start + len(line)]
            start += len(line) + 1
            if not np.isfinite(places[:, 0]).any():
                continue
            rects = (frame.in_page_space(rect) for rect in _rectangles(places))
            under = " ".join(_bounded(text.raw, rect, pdfium) for rect in rects)
            lines += 1
            if _plain(under) == _plain(line):
                equal += 1
            elif len(differing) < _SHOWN:
                differing.append((line, under))
    finally:
        text.close()
        loaded.close()
    return Checked(lines, equal, tuple(differing))


def _rectangles(boxes: Boxes) -> list[tuple[float, float, float, float]]:
    """Return the rectangles of a line: one for each run without a wide gap or a change of height.

    They are a hair narrower than the run, so that neighbors do not touch them.
    """
    placed = boxes[np.isfinite(boxes[:, 0])]
    before, after = placed[:-1], placed[1:]
    high = np.maximum(before[:, 3] - before[:, 1], 1.0)
    gap = after[:, 0] - before[:, 2]
    jump = np.abs(after[:, 1] - before[:, 1])
    cuts = np.flatnonzero((gap > high) | (gap < -high) | (jump > 0.15 * high)) + 1
    rects = []
    for run in np.split(placed, cuts):
        x0, y0 = run[:, :2].min(axis=0)
        x1, y1 = run[:, 2:].max(axis=0)
        inset = min(0.3, (x1 - x0) * 0.1)
        rects.append((float(x0 + inset), float(y0), float(x1 - inset), float(y1)))
    return rects


def _bounded(text: object, box: tuple[float, ...], pdfium: Pdfium) -> str:
    left, bottom, right, top = box
    ask = pdfium.raw.FPDFText_GetBoundedText
    count = ask(text, left, top, right, bottom, None, 0)
    buffer = (ctypes.c_ushort * (count + 1))()
    ask(text, left, top, right, bottom, buffer, count)
    return bytes(buffer)[: count * 2].decode("utf-16-le", "replace").rstrip("\0")


def _plain(text: str) -> str:
    """Return the letters of a text alone: no white space, no marks for hyphens, one form."""
    text = text.replace("\x02", "-").replace("\ufffe", "-")
    text = unicodedata.normalize("NFKC", text)
    kept = (sign for sign in text if not sign.isspace() and sign.isprintable())
    return "".join(sign for sign in kept if sign != "\u00ad")
