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
from engine.reading.pdf_characters import Boxes, Pdfium, frame_of

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
            end = start + len(line)
            box = _middle(boxes[start:end])
            start = end + 1
            if box is None:
                continue
            under = _bounded(text.raw, frame.in_page_space(box), pdfium)
            lines += 1
            if _plain(under) == _plain(line):
                equal += 1
            elif len(differing) < _SHOWN:
                differing.append((line, under))
    finally:
        text.close()
        loaded.close()
    return Checked(lines, equal, tuple(differing))


def _middle(boxes: Boxes) -> tuple[float, float, float, float] | None:
    """Return the middle band of a line's rectangle, which no neighboring line touches."""
    placed = boxes[np.isfinite(boxes[:, 0])]
    if not len(placed):
        return None
    x0, y0 = placed[:, :2].min(axis=0)
    x1, y1 = placed[:, 2:].max(axis=0)
    band = (y1 - y0) * 0.35
    inset = min(0.3, (x1 - x0) * 0.1)
    return float(x0 + inset), float(y0 + band), float(x1 - inset), float(y1 - band)


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
