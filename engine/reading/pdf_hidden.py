"""Text that a person would not see on a PDF page: kept apart from what is stored."""

import ctypes
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from engine.reading.pdf_characters import Characters, Frame, Mask, Pdfium, is_tag
from engine.reading.pdf_objects import Objects

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_TINY_POINTS = 3.0
_LEAST_CONTRAST = 24
_OUTSIDE_POINTS = 1.0


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
    hidden = is_tag(read.codes) | _tiny(read) | _outside(read, frame)
    unseen = set() if is_scan else objects.invisible
    if not unseen and not objects.light:
        return hidden
    owners = _owners(read, text, pdfium)
    if unseen:
        hidden |= np.isin(owners, _array(unseen))
    if objects.light:
        light = np.isin(owners, _array(objects.light))
        hidden |= _without_contrast(read, light, owners, page, frame)
    return hidden


def _array(addresses: set[int]) -> "np.typing.NDArray[np.uint64]":
    return np.fromiter(addresses, np.uint64, len(addresses))


def _owners(
    read: Characters, text: "PdfTextPage", pdfium: Pdfium
) -> "np.typing.NDArray[np.uint64]":
    address = ctypes.cast(text.raw, ctypes.c_void_p).value
    calls = map(pdfium.owner, repeat(address), read.indexes.tolist())
    return np.fromiter(calls, np.uint64, len(read.codes))


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


def _without_contrast(
    read: Characters,
    light: Mask,
    owners: "np.typing.NDArray[np.uint64]",
    page: "PdfPage",
    frame: Frame,
) -> Mask:
    """Draw the page and keep, of light text, the runs that stand out from what is behind."""
    hidden = np.zeros(len(light), bool)
    placed = light & np.isfinite(read.boxes[:, 0])
    if not placed.any():
        return hidden
    scale = min(1.5, 2000 / max(frame.width, frame.height, 1.0))
    picture = page.render(scale=scale, grayscale=True).to_numpy()
    picture = picture.reshape(picture.shape[0], picture.shape[1])
    for owner in np.unique(owners[placed]):
        run = placed & (owners == owner)
        boxes = read.boxes[run] * scale
        x0, y0 = np.floor(boxes[:, :2].min(axis=0)).astype(int)
        x1, y1 = np.ceil(boxes[:, 2:].max(axis=0)).astype(int)
        rows = slice(max(0, picture.shape[0] - y1), max(0, picture.shape[0] - y0))
        seen = picture[rows, max(0, x0) : max(0, x1)]
        if not seen.size or int(seen.max()) - int(seen.min()) < _LEAST_CONTRAST:
            hidden |= owners == owner
    return hidden
