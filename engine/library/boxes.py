"""Character boxes made small for storing, and joined to one rectangle per line for showing.

A box is kept to 1/20 point (0.02 mm), as differences from the character
before, deflated: about two bytes a character instead of sixteen.
"""

import math
import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from engine.ground.types import Rect

_HEADER = struct.Struct("<Bfff")  # version, unit in points, origin x, origin y
_VERSION = 1
_UNIT_PT = 0.05
_EFFORT = 3  # of deflating: 6 takes three times as long and saves a tenth
_NOWHERE = 0xFFFF
_LARGEST = 0xFFFE
_SAME_LINE = 0.4  # share of the lower height by which characters of one line overlap
_GAP = 1.0  # heights of the line: what is further apart may have something else between


def pack(boxes: bytes) -> bytes:
    """Return float32 boxes (four a character, NaN for none) in their stored form."""
    if not boxes:
        return b""
    exact = np.frombuffer(boxes, dtype="<f4").reshape(-1, 4).T.astype(np.float64)
    placed = np.isfinite(exact.sum(axis=0))
    origin, unit = _frame(exact[:, placed])
    with np.errstate(invalid="ignore"):  # what has no place is overwritten below
        counts = np.rint((exact - np.tile(origin, 2)[:, None]) / unit).astype(np.int64)
    counts[:, ~placed] = _NOWHERE
    differences = np.diff(counts, axis=1, prepend=0)
    wrapped = (differences % 0x10000).astype("<u2")
    header = _HEADER.pack(_VERSION, unit, *origin)
    return header + zlib.compress(wrapped.tobytes(), _EFFORT)


def unpack(stored: bytes) -> bytes:
    """Return boxes as `PageText` holds them; each within half a unit of what was packed."""
    if not stored:
        return b""
    return _boxes(stored).astype("<f4").tobytes()


def lines(boxes: bytes, text: str) -> tuple[Rect, ...]:
    """Join the boxes of a slice of a page to rectangles: one per line of text, or part of one.

    A line goes on in a new rectangle after a wide gap, as between cells of a
    row: one rectangle over both would cover what stands between them.

    Args:
        boxes: As in `PageText`, one per character of `text`.
        text: The characters; a line break always ends a line.
    """
    if not boxes:
        return ()
    found: list[list[float]] = []
    is_open = False
    for character, box in zip(text, _corners(boxes), strict=True):
        if character == "\n":
            is_open = False
        elif not math.isnan(box[0]) and not character.isspace():
            if is_open and _goes_on(found[-1], box):
                _widen(found[-1], box)
            else:
                found.append([*box])
            is_open = True
    return tuple(Rect(*(round(value, 2) for value in line)) for line in found)


def _corners(boxes: bytes) -> list[list[float]]:
    corners: list[list[float]] = np.frombuffer(boxes, dtype="<f4").reshape(-1, 4).tolist()
    return corners


def _goes_on(line: list[float], box: list[float]) -> bool:
    """Whether a character stands on a line, and close enough to it."""
    lower, higher = sorted((line[3] - line[1], box[3] - box[1]))
    overlap = min(line[3], box[3]) - max(line[1], box[1])
    gap = max(box[0] - line[2], line[0] - box[2])
    return overlap >= _SAME_LINE * lower and gap <= _GAP * higher


def _widen(line: list[float], box: list[float]) -> None:
    line[0], line[1] = min(line[0], box[0]), min(line[1], box[1])
    line[2], line[3] = max(line[2], box[2]), max(line[3], box[3])


def _frame(placed: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Origin and unit such that every coordinate fits into 16 bits, whatever the page size."""
    if not placed.size:
        return np.zeros(2), _UNIT_PT
    least, most = placed.min(axis=1), placed.max(axis=1)
    origin = np.floor(np.minimum(least[:2], least[2:])).astype(np.float32).astype(np.float64)
    reach = float((np.maximum(most[:2], most[2:]) - origin).max())
    unit = max(_UNIT_PT, reach / (_LARGEST - 1))
    return origin, float(np.float32(unit))


def _boxes(stored: bytes) -> NDArray[np.float64]:
    version, unit, x, y = _HEADER.unpack_from(stored)
    if version != _VERSION:
        raise ValueError("boxes of an unknown version")
    wrapped = np.frombuffer(zlib.decompress(stored[_HEADER.size :]), dtype="<u2")
    counts = np.cumsum(wrapped.reshape(4, -1).astype(np.int64), axis=1) % 0x10000
    exact: NDArray[np.float64] = counts * unit + np.array([[x], [y], [x], [y]])
    exact[:, (counts == _NOWHERE).any(axis=0)] = np.nan
    return exact.T
