"""What a PDF page is made of: text, images and paths, with what decides whether text is seen.

A page has hundreds of objects and each answer is a call into pdfium, so all
objects of one holder (the page, or a form in it) are asked one thing at a time
with `map`, and the answers land in arrays.
"""

from collections import deque
from dataclasses import dataclass, field
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engine.reading.pdf_characters import Frame
from engine.reading.pdfium import Pdfium, address_of

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_FILL, _NO_INK, _FILL_AND_CLIP, _CLIP_ONLY = 0, 3, 4, 7
_LIGHT = 225
_FAINT_ALPHA = 25
_OBJECTS = 40_000
_DEPTH = 6
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5

Numbers = npt.NDArray[np.int64]
Bounds = npt.NDArray[np.float32]


@dataclass(slots=True)
class Objects:
    """What was counted on a page.

    Attributes:
        invisible: Addresses of text objects that are drawn with no ink.
        light: Addresses of text objects in a nearly white color that lie on
            no plain dark ground, with their bounds in page space; None within
            a form, whose space is its own.
        image_cover: Part of the page that images cover, 0 to 1.
        texts, paths: How many there are; shadings count as paths.
        is_whole: False when there were more objects than are looked at.
    """

    invisible: set[int] = field(default_factory=set)
    light: dict[int, tuple[float, ...] | None] = field(default_factory=dict)
    image_cover: float = 0.0
    texts: int = 0
    paths: int = 0
    is_whole: bool = True


def objects_of(page: "PdfPage", frame: Frame, pdfium: Pdfium) -> Objects:
    """Look at every object of a page, into forms within forms."""
    found = Objects()
    address = address_of(page)
    stack = [(address, 0)]
    left = _OBJECTS
    while stack:
        holder, depth = stack.pop()
        count, get = pdfium.in_form if depth else pdfium.on_page
        number = max(0, count(holder))
        if number > left:
            found.is_whole = False
            number = left
        left -= number
        handles = np.fromiter(map(get, repeat(holder), range(number)), np.uint64, number)
        kinds = _asked(pdfium.kind, handles)
        _look_at_text(handles, kinds, depth, found, pdfium)
        found.paths += int(((kinds == _PATH) | (kinds == _SHADING)).sum())
        forms = handles[kinds == _FORM].tolist()
        if not depth:
            seen = handles[kinds == _IMAGE].tolist()
            seen += [form for form in forms if _holds_image(form, pdfium)]
            found.image_cover = _cover(np.array(seen, np.uint64), frame, pdfium)
        if depth < _DEPTH:
            stack += [(form, depth + 1) for form in forms]
    return found


def _asked(function: Any, handles: Any) -> Numbers:
    return np.fromiter(map(function, handles.tolist()), np.int64, len(handles))


def _look_at_text(handles: Any, kinds: Numbers, depth: int, found: Objects, pdfium: Pdfium) -> None:
    """Note which text objects have no ink or nearly white ink."""
    texts = handles[kinds == _TEXT]
    if not len(texts):
        return
    found.texts += len(texts)
    modes = _asked(pdfium.mode, texts)
    colors = _colors(texts, pdfium)
    unseen = (modes == _NO_INK) | (modes == _CLIP_ONLY) | (colors[:, 3] < _FAINT_ALPHA)
    found.invisible.update(texts[unseen].tolist())
    light = (
        ((modes == _FILL) | (modes == _FILL_AND_CLIP))
        & (colors[:, :3].min(axis=1) >= _LIGHT)
        & ~unseen
    )
    if not light.any():
        return
    if depth:
        found.light.update(dict.fromkeys(texts[light].tolist()))
        return
    places = np.flatnonzero(kinds == _TEXT)[light]
    bounds = _bounds(handles[places], pdfium)
    plain = _is_on_dark(handles, kinds, places, bounds, pdfium)
    for address, box in zip(handles[places][~plain].tolist(), bounds[~plain], strict=True):
        found.light[address] = tuple(box.tolist())


def _is_on_dark(
    handles: Any, kinds: Numbers, places: Numbers, bounds: Bounds, pdfium: Pdfium
) -> "npt.NDArray[np.bool_]":
    """Tell which of some text objects have, as the last thing drawn under them, a dark path."""
    grounds = np.flatnonzero((kinds == _PATH) | (kinds == _IMAGE) | (kinds == _SHADING))
    if not len(grounds):
        return np.zeros(len(places), bool)
    areas = _bounds(handles[grounds], pdfium)
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    under = (grounds[None, :] < places[:, None]) & (
        (areas[None, :, :2] <= middle[:, None]) & (areas[None, :, 2:] >= middle[:, None])
    ).all(axis=2)
    last = len(grounds) - 1 - under[:, ::-1].argmax(axis=1)
    colors = _colors(handles[grounds], pdfium)
    dark = (kinds[grounds] == _PATH) & (colors[:, 3] > 200)
    dark &= colors[:, :3].min(axis=1) < _LIGHT - 40
    contains = (
        (areas[last, :2] <= bounds[:, :2] + 1) & (areas[last, 2:] >= bounds[:, 2:] - 1)
    ).all(axis=1)
    is_dark: npt.NDArray[np.bool_] = under.any(axis=1) & dark[last] & contains
    return is_dark


def _colors(handles: Any, pdfium: Pdfium) -> Numbers:
    """Return red, green, blue and opacity of the fill of each object; black where unknown."""
    colors = np.zeros((len(handles), 4), np.uint32)
    colors[:, 3] = 255
    start = colors.ctypes.data
    columns = [range(start + 4 * i, start + 4 * i + 16 * len(handles), 16) for i in range(4)]
    deque(map(pdfium.fill, handles.tolist(), *columns), maxlen=0)
    return colors.astype(np.int64)


def _bounds(handles: Any, pdfium: Pdfium) -> Bounds:
    """Return left, bottom, right and top of each object in the space of its holder."""
    bounds = np.zeros((len(handles), 4), np.float32)
    start = bounds.ctypes.data
    columns = [range(start + 4 * i, start + 4 * i + 16 * len(handles), 16) for i in range(4)]
    deque(map(pdfium.bounds, handles.tolist(), *columns), maxlen=0)
    return bounds


def _holds_image(form: int, pdfium: Pdfium) -> bool:
    count, get = pdfium.in_form
    number = min(200, max(0, count(form)))
    return any(pdfium.kind(get(form, i)) == _IMAGE for i in range(number))


def _cover(handles: Any, frame: Frame, pdfium: Pdfium) -> float:
    """Return which part of the page some objects cover, overlaps counted twice."""
    if not len(handles):
        return 0.0
    bounds = _bounds(handles, pdfium)
    wide = np.minimum(bounds[:, 2], frame.right) - np.maximum(bounds[:, 0], frame.left)
    high = np.minimum(bounds[:, 3], frame.top) - np.maximum(bounds[:, 1], frame.bottom)
    area = max(1.0, frame.width * frame.height)
    covered = float((np.maximum(wide, 0) * np.maximum(high, 0)).sum()) / area
    return min(1.0, covered)
