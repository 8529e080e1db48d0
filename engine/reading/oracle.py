"""An independent look at a PDF page: which characters lie under some rectangles.

It asks pdfium for the reach of each character's ink, by another call than the
one that the stored boxes come from; so a slip in the order, the turning, the
filtering or the joining of boxes shows as a difference. The rectangles must
touch every character of the text, and may not hold the middle of any other.
Letters are counted, not ordered: right-to-left words are stored as spoken.

One thing under a rectangle is let pass: a sign of other text that is drawn
over the text itself, as a tick or a word on a line to be filled in; no
rectangle can part them.
"""

import ctypes
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine.reading.messages import Checked, Marked
from engine.reading.pdf_characters import Frame, frame_of
from engine.reading.pdfium import Pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_SHOWN = 3
_TOUCH = 0.5  # points by which what is drawn over a sign may miss it
_WRITTEN = 10.0  # points above a dotted line within which a word stands on it

Places = npt.NDArray[np.float64]


def check_page(
    document: "PdfDocument", number: int, parts: Sequence[Marked], pdfium: Pdfium
) -> Checked:
    """Compare parts of a page's text with the characters under their rectangles."""
    loaded = document[number - 1]
    text = loaded.get_textpage()
    try:
        page = _Ink.of(text, frame_of(loaded, pdfium), pdfium)
    finally:
        text.close()
        loaded.close()
    equal = over = 0
    differing: list[tuple[str, str]] = []
    for part in parts:
        own = Counter("".join(_plain(sign) for sign in part.text))
        touched, inside = page.under(part)
        missing = own - page.counted(touched)
        extra = page.counted(inside) - own
        if missing or (extra and not page.are_over(extra, touched)):
            differing.append((part.text, "".join(page.signs[i] for i in inside)))
            continue
        equal += 1
        over += bool(extra)
    return Checked(len(parts), equal, over, tuple(differing[:_SHOWN]))


class _Ink:
    """The characters of a page: what they are, the middle and the reach of their ink."""

    def __init__(self, signs: list[str], places: Places, frame: Frame) -> None:
        self.signs = signs
        self._places = places
        self._frame = frame
        self._middle = (places[:, :2] + places[:, 2:]) / 2

    @classmethod
    def of(cls, text: "PdfTextPage", frame: Frame, pdfium: Pdfium) -> "_Ink":
        raw = pdfium.raw
        edges = [ctypes.c_double() for _ in range(4)]
        signs, places = [], []
        for index in range(raw.FPDFText_CountChars(text)):
            sign = _plain(chr(min(raw.FPDFText_GetUnicode(text, index), 0x10FFFF)))
            if sign and raw.FPDFText_GetCharBox(text, index, *edges):
                left, right, bottom, top = (edge.value for edge in edges)
                signs.append(sign)
                places.append((left, bottom, right, top))
        return cls(signs, np.array(places, np.float64).reshape(-1, 4), frame)

    def under(self, part: Marked) -> tuple[list[int], list[int]]:
        """Return which characters a part's rectangles touch, and whose middle they hold."""
        low, high = self._places[:, :2], self._places[:, 2:]
        touched = np.zeros(len(self.signs), bool)
        inside = touched.copy()
        for rect in part.rects:
            box = self._frame.in_page_space((rect.x0, rect.y0, rect.x1, rect.y1))
            touched |= ((low <= box[2:]) & (high >= box[:2])).all(axis=1)
            inside |= ((self._middle >= box[:2]) & (self._middle <= box[2:])).all(axis=1)
        return np.flatnonzero(touched).tolist(), np.flatnonzero(inside).tolist()

    def counted(self, chosen: list[int]) -> "Counter[str]":
        """Return how often each sign is among some characters."""
        return Counter("".join(self.signs[i] for i in chosen))

    def are_over(self, extra: "Counter[str]", touched: list[int]) -> bool:
        """Whether all extra signs are among those that are drawn over another one."""
        low, high = self._places[touched, :2], self._places[touched, 2:].copy()
        high[[self.signs[i] == "_" for i in touched], 1] += _WRITTEN
        apart = np.any(low[:, None] > high[None] + _TOUCH, axis=2)
        meeting = ~(apart | apart.T)
        np.fill_diagonal(meeting, val=False)
        over = [touched[place] for place in np.flatnonzero(meeting.any(axis=1)).tolist()]
        return not extra - self.counted(over)


def _plain(sign: str) -> str:
    """Return a sign in its compatible form, as nothing when it is blank or unprintable."""
    sign = "-" if sign in "\x02\ufffe\xad" else sign
    return "".join(
        part for part in unicodedata.normalize("NFKD", sign) if part.isprintable() and part != " "
    )
