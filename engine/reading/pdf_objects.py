"""What a PDF page is made of: text, images and paths, with what decides whether text is seen.

A page has hundreds of objects and each answer is a call into pdfium, so all
objects of one holder (the page, or a form in it) are asked one thing at a time
with `map`, and the answers land in arrays.
"""

from dataclasses import dataclass, field
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engine.reading.pdf_characters import Frame
from engine.reading.pdfium import Pdfium, address_of, ready

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
    stack = [(ready(address_of(page)), 0)]
    left = _OBJECTS
    while stack:
        holder, depth = stack.pop()
        count, get = pdfium.in_form if depth else pdfium.on_page
        number = max(0, count(holder))
        if number > left:
            found.is_whole = False
            number = left
        left -= number
        items = _Items.of(list(map(get, repeat(holder), range(number))), pdfium)
        _look_at_text(items, depth, found, pdfium)
        found.paths += int(((items.kinds == _PATH) | (items.kinds == _SHADING)).sum())
        forms = items.handles_at(items.kinds == _FORM)
        if not depth:
            seen = items.handles_at(items.kinds == _IMAGE)
            seen += [form for form in forms if _holds_image(form, pdfium)]
            found.image_cover = _cover(seen, frame, pdfium)
        if depth < _DEPTH:
            stack += [(form, depth + 1) for form in forms]
    return found


@dataclass(frozen=True, slots=True)
class _Items:
    """The objects of one holder: addresses, the same ready for calls, and kinds."""

    addresses: list[int]
    handles: list[Any]
    kinds: Numbers

    @classmethod
    def of(cls, addresses: list[int], pdfium: Pdfium) -> "_Items":
        handles = list(map(ready, addresses))
        return cls(addresses, handles, _asked(pdfium.kind, handles))

    def handles_at(self, chosen: "npt.NDArray[np.bool_]") -> list[Any]:
        return [self.handles[place] for place in np.flatnonzero(chosen).tolist()]


def _asked(function: Any, handles: list[Any]) -> Numbers:
    return np.fromiter(map(function, handles), np.int64, len(handles))


def _look_at_text(items: _Items, depth: int, found: Objects, pdfium: Pdfium) -> None:
    """Note which text objects have no ink or nearly white ink."""
    places = np.flatnonzero(items.kinds == _TEXT)
    if not len(places):
        return
    found.texts += len(places)
    handles = items.handles_at(items.kinds == _TEXT)
    modes = _asked(pdfium.mode, handles)
    colors = _colors(handles, pdfium)
    unseen = (modes == _NO_INK) | (modes == _CLIP_ONLY) | (colors[:, 3] < _FAINT_ALPHA)
    found.invisible.update(items.addresses[place] for place in places[unseen].tolist())
    light = (
        ((modes == _FILL) | (modes == _FILL_AND_CLIP))
        & (colors[:, :3].min(axis=1) >= _LIGHT)
        & ~unseen
    )
    if light.any():
        _note_light(items, places[light], depth, found, pdfium)


def _note_light(items: _Items, places: Numbers, depth: int, found: Objects, pdfium: Pdfium) -> None:
    """Note light text objects, leaving out those that lie on a plain dark ground."""
    addresses = [items.addresses[place] for place in places.tolist()]
    if depth:
        found.light.update(dict.fromkeys(addresses))
        return
    bounds = pdfium.bounds([items.handles[place] for place in places.tolist()])
    plain = _is_on_dark(items, places, bounds, pdfium)
    for address, box, is_plain in zip(addresses, bounds.tolist(), plain.tolist(), strict=True):
        if not is_plain:
            found.light[address] = tuple(box)


def _is_on_dark(
    items: _Items, places: Numbers, bounds: Bounds, pdfium: Pdfium
) -> "npt.NDArray[np.bool_]":
    """Tell which of some text objects have, as the last thing drawn under them, a dark path."""
    kinds = items.kinds
    is_ground = (kinds == _PATH) | (kinds == _IMAGE) | (kinds == _SHADING)
    grounds = np.flatnonzero(is_ground)
    if not len(grounds):
        return np.zeros(len(places), bool)
    handles = items.handles_at(is_ground)
    areas = pdfium.bounds(handles)
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    under = (grounds[None, :] < places[:, None]) & (
        (areas[None, :, :2] <= middle[:, None]) & (areas[None, :, 2:] >= middle[:, None])
    ).all(axis=2)
    last = len(grounds) - 1 - under[:, ::-1].argmax(axis=1)
    colors = _colors(handles, pdfium)
    dark = (kinds[grounds] == _PATH) & (colors[:, 3] > 200)
    dark &= colors[:, :3].min(axis=1) < _LIGHT - 40
    contains = (
        (areas[last, :2] <= bounds[:, :2] + 1) & (areas[last, 2:] >= bounds[:, 2:] - 1)
    ).all(axis=1)
    is_dark: npt.NDArray[np.bool_] = under.any(axis=1) & dark[last] & contains
    return is_dark


def _colors(handles: list[Any], pdfium: Pdfium) -> Numbers:
    """Return red, green, blue and opacity of the fill of each object."""
    return pdfium.colors(handles).astype(np.int64)


def _holds_image(form: Any, pdfium: Pdfium) -> bool:
    count, get = pdfium.in_form
    number = min(200, max(0, count(form)))
    return any(pdfium.kind(ready(get(form, i))) == _IMAGE for i in range(number))


def _cover(handles: list[Any], frame: Frame, pdfium: Pdfium) -> float:
    """Return which part of the page some objects cover, overlaps counted twice."""
    if not handles:
        return 0.0
    bounds = pdfium.bounds(handles)
    wide = np.minimum(bounds[:, 2], frame.right) - np.maximum(bounds[:, 0], frame.left)
    high = np.minimum(bounds[:, 3], frame.top) - np.maximum(bounds[:, 1], frame.bottom)
    area = max(1.0, frame.width * frame.height)
    covered = float((np.maximum(wide, 0) * np.maximum(high, 0)).sum()) / area
    return min(1.0, covered)
