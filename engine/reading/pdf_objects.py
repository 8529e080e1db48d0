"""What a PDF page is made of: text, images and paths, with what decides whether text is seen."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from engine.reading.pdf_characters import Frame, Pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_INVISIBLE_MODES = frozenset({3, 7})
_LIGHT = 225
_FAINT_ALPHA = 25
_OBJECTS = 40_000
_DEPTH = 6
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5


@dataclass(slots=True)
class Objects:
    """What was counted on a page.

    Attributes:
        invisible: Addresses of text objects that are drawn with no ink.
        light: Addresses of text objects in a nearly white color.
        image_cover: Part of the page that images cover, 0 to 1.
        paths: How many paths and shadings there are.
        is_whole: False when there were more objects than are looked at.
    """

    invisible: set[int] = field(default_factory=set)
    light: set[int] = field(default_factory=set)
    image_cover: float = 0.0
    texts: int = 0
    paths: int = 0
    is_whole: bool = True


def objects_of(page: "PdfPage", frame: Frame, pdfium: Pdfium) -> Objects:
    """Look at every object of a page, into forms within forms."""
    found = Objects()
    area = max(1.0, frame.width * frame.height)
    look = _Look(pdfium)
    for number, (handle, kind, depth) in enumerate(_handles(page, pdfium.raw)):
        if number >= _OBJECTS:
            found.is_whole = False
            break
        if kind == _TEXT:
            found.texts += 1
            look.at_text(handle, found)
        elif kind == _IMAGE:
            share = look.share(handle, frame, area) if depth == 0 else 0.0
            found.image_cover = min(1.0, found.image_cover + share)
        elif kind == _FORM and depth == 0:
            if _holds_image(handle, pdfium.raw):
                share = look.share(handle, frame, area)
                found.image_cover = min(1.0, found.image_cover + share)
        else:
            found.paths += 1
    return found


def _handles(page: "PdfPage", raw: Any) -> Iterator[tuple[Any, int, int]]:
    """Yield every object with its type and depth, forms before what is in them."""
    stack: list[tuple[Any, int, int, int]] = [(page, raw.FPDFPage_CountObjects(page), 0, 0)]
    while stack:
        holder, count, position, depth = stack.pop()
        get = raw.FPDFFormObj_GetObject if depth else raw.FPDFPage_GetObject
        while position < count:
            handle = get(holder, position)
            position += 1
            if not handle:
                continue
            kind = raw.FPDFPageObj_GetType(handle)
            yield handle, kind, depth
            if kind == _FORM and depth < _DEPTH:
                stack.append((holder, count, position, depth))
                stack.append((handle, raw.FPDFFormObj_CountObjects(handle), 0, depth + 1))
                break


def _holds_image(form: Any, raw: Any) -> bool:
    count = min(200, raw.FPDFFormObj_CountObjects(form))
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFFormObj_GetObject(form, i)) for i in range(count))
    return any(kind == _IMAGE for kind in kinds)


class _Look:
    """Asks pdfium about one object; the out-parameters are made once."""

    def __init__(self, pdfium: Pdfium) -> None:
        self._raw = pdfium.raw
        self._color = [ctypes.c_uint() for _ in range(4)]
        self._edges = [ctypes.c_float() for _ in range(4)]

    def at_text(self, handle: Any, found: Objects) -> None:
        mode = self._raw.FPDFTextObj_GetTextRenderMode(handle)
        if mode in _INVISIBLE_MODES:
            found.invisible.add(_address(handle))
            return
        red, green, blue, alpha = self._color
        if not self._raw.FPDFPageObj_GetFillColor(handle, red, green, blue, alpha):
            return
        if alpha.value < _FAINT_ALPHA:
            found.invisible.add(_address(handle))
        elif mode == 0 and min(red.value, green.value, blue.value) >= _LIGHT:
            found.light.add(_address(handle))

    def share(self, handle: Any, frame: Frame, area: float) -> float:
        left, bottom, right, top = self._edges
        if not self._raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
            return 0.0
        wide = min(right.value, frame.right) - max(left.value, frame.left)
        high = min(top.value, frame.top) - max(bottom.value, frame.bottom)
        return max(0.0, wide) * max(0.0, high) / area


def _address(handle: Any) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0
