"""Text that a person would not see on a PDF page: kept apart from what is stored."""

from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine.reading.pdf_characters import Boxes, Characters, Frame, Mask, is_tag
from engine.reading.pdf_objects import Objects
from engine.reading.pdfium import Pdfium, address_of, ready

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_TINY_POINTS = 3.0
_LEAST_CONTRAST = 24
_OUTSIDE_POINTS = 1.0
_SCALE = 1.5
_LONGEST_SIDE = 2000

Addresses = npt.NDArray[np.uint64]


def hidden_in(
    read: Characters,
    page: "PdfPage",
    text: "PdfTextPage",
    *,
    objects: Objects,
    frame: Frame,
    pdfium: Pdfium,
    is_scan: bool,
) -> Mask:
    """Tell which characters a person cannot see.

    The reasons: no ink (render mode 3 or transparent; on a scanned page this is
    its own text layer and stays), nearly white on nearly white, under 3 points,
    outside the page, tag characters.
    """
    hidden = _tiny(read) | _outside(read, frame) | is_tag(read.codes)
    unseen = set() if is_scan else set(objects.invisible)
    if objects.light:
        boxes = _light_boxes(read, text, objects, frame, pdfium)
        unseen |= _without_contrast(boxes, page, frame)
    if unseen:
        hidden |= np.isin(_owners(read, text, pdfium), np.array(sorted(unseen), np.uint64))
    return hidden


def _owners(read: Characters, text: "PdfTextPage", pdfium: Pdfium) -> Addresses:
    """Return, for each character, the address of the object that draws it."""
    handle = ready(address_of(text))
    calls = map(pdfium.owner, repeat(handle), np.maximum(read.indexes, 0).tolist())
    return np.fromiter(calls, np.uint64, len(read.codes))


def _light_boxes(
    read: Characters, text: "PdfTextPage", objects: Objects, frame: Frame, pdfium: Pdfium
) -> dict[int, Boxes]:
    """Return the place of each light text object as displayed; by its characters in a form."""
    boxes: dict[int, Boxes] = {}
    nested = [address for address, bounds in objects.light.items() if bounds is None]
    for address, bounds in objects.light.items():
        if bounds is not None:
            boxes[address] = frame.displayed(np.array([bounds], np.float32))
    if nested:
        owners = _owners(read, text, pdfium)
        placed = np.isfinite(read.boxes[:, 0])
        for address in nested:
            run = read.boxes[placed & (owners == address)]
            if len(run):
                boxes[address] = run
    return boxes


def _tiny(read: Characters) -> Mask:
    wide = read.boxes[:, 2] - read.boxes[:, 0]
    high = read.boxes[:, 3] - read.boxes[:, 1]
    with np.errstate(invalid="ignore"):
        small: Mask = (wide < _TINY_POINTS) & (high < _TINY_POINTS) & (high > 0)
    return small


def _outside(read: Characters, frame: Frame) -> Mask:
    x = (read.boxes[:, 0] + read.boxes[:, 2]) / 2
    y = (read.boxes[:, 1] + read.boxes[:, 3]) / 2
    edge = _OUTSIDE_POINTS
    with np.errstate(invalid="ignore"):
        out: Mask = (x < -edge) | (y < -edge) | (x > frame.width + edge) | (y > frame.height + edge)
    return out


def _without_contrast(boxes: dict[int, Boxes], page: "PdfPage", frame: Frame) -> set[int]:
    """Draw the part of the page with light text; return the runs that do not stand out there."""
    placed = {address: _area(run, frame) for address, run in boxes.items()}
    areas = {address: area for address, area in placed.items() if area is not None}
    if not areas:
        return set()
    x0, y0 = (min(area[side] for area in areas.values()) for side in (0, 1))
    x1, y1 = (max(area[side] for area in areas.values()) for side in (2, 3))
    crop = (x0, y0, max(0.0, frame.width - x1), max(0.0, frame.height - y1))
    scale = min(_SCALE, _LONGEST_SIDE / max(x1 - x0, y1 - y0, 1.0))
    picture = page.render(scale=scale, crop=crop, grayscale=True).to_numpy()
    picture = picture.reshape(picture.shape[0], picture.shape[1])
    unseen = set()
    for address, area in areas.items():
        left, right = (int((edge - x0) * scale) for edge in (area[0], area[2]))
        top, bottom = (int((y1 - edge) * scale) for edge in (area[3], area[1]))
        seen = picture[top : bottom + 1, left : right + 1]
        if not seen.size or int(seen.max()) - int(seen.min()) < _LEAST_CONTRAST:
            unseen.add(address)
    return unseen


def _area(run: Boxes, frame: Frame) -> tuple[float, ...] | None:
    """Return what a run covers of the page as displayed; None outside of it."""
    x0, y0 = (float(edge) for edge in run[:, :2].min(axis=0))
    x1, y1 = (float(edge) for edge in run[:, 2:].max(axis=0))
    x0, y0 = max(0.0, x0), max(0.0, y0)
    x1, y1 = min(frame.width, x1), min(frame.height, y1)
    return (x0, y0, x1, y1) if x1 - x0 > 0.5 and y1 - y0 > 0.5 else None
