"""Two columns whose lines a PDF writes side by side, put one after the other."""

import numpy as np
import numpy.typing as npt

from engine.reading.lines import Layout, reordered

_LEAST_LINES = 6
_PROSE_CHARACTERS = 20
_GUTTER_SIZES = 0.6
_SHARE = 0.6
_BIN = 2.0


def in_reading_order(layout: Layout) -> Layout:
    """Return the lines column by column where running text was written row by row.

    Rows of a table look alike; they are told apart by their cells, which are
    shorter and fill their column less than lines of running text.
    """
    if len(layout.starts) < _LEAST_LINES:
        return layout
    gutter = _gutter(layout)
    if gutter is None:
        return layout
    pieces = _pieces(layout, gutter)
    sides = np.array([side for _, _, side in pieces])
    if not _is_interleaved(pieces, sides):
        return layout
    return reordered(layout, _sorted(pieces))


Piece = tuple[int, int, int]  # start, end, side: 0 left, 1 right, 2 across


def _gutter(layout: Layout) -> float | None:
    """Return the middle of the empty strip that most lines leave free, near the page's middle."""
    left = float(np.fmin.reduce(layout.bounds[:, 0]))
    right = float(np.fmax.reduce(layout.bounds[:, 2]))
    if not right - left > 100:
        return None
    inked = layout.boxes[np.isfinite(layout.boxes[:, 0])]
    bins = int((right - left) / _BIN) + 1
    cover = _cover(inked, left, bins)
    middle = slice(int(bins * 0.35), int(bins * 0.65))
    strip = cover[middle]
    typical = _median(cover[cover > 0])
    free = strip < 0.15 * typical
    if not free.any():
        return None
    start, length = _longest(free)
    size = _median(layout.sizes)
    if length * _BIN < _GUTTER_SIZES * size:
        return None
    return left + (middle.start + start + length / 2) * _BIN


def _median(values: "npt.NDArray[np.floating] | npt.NDArray[np.integer]") -> float:
    """Return the middle value; numpy's own median is ten times slower on small arrays."""
    return float(np.sort(values)[len(values) // 2])


def _cover(inked: "npt.NDArray[np.float32]", left: float, bins: int) -> "npt.NDArray[np.intp]":
    """Count the characters over each strip of the page."""
    low = np.clip(((inked[:, 0] - left) / _BIN).astype(int), 0, bins - 1)
    high = np.clip(((inked[:, 2] - left) / _BIN).astype(int) + 1, 0, bins)
    edges = np.bincount(low, minlength=bins + 1) - np.bincount(high, minlength=bins + 1)
    return np.cumsum(edges[:bins])


def _longest(free: "npt.NDArray[np.bool_]") -> tuple[int, int]:
    """Return start and length of the longest run of free strips."""
    best = (0, 0)
    start = None
    for number, is_free in enumerate([*free.tolist(), False]):
        if is_free and start is None:
            start = number
        elif not is_free and start is not None:
            best = max(best, (number - start, start))
            start = None
    return best[1], best[0]


def _pieces(layout: Layout, gutter: float) -> list[Piece]:
    """Cut each line at the gutter where it crosses without touching it."""
    pieces: list[Piece] = []
    for start, end, (x0, _, x1, _) in zip(
        layout.starts.tolist(), layout.ends.tolist(), layout.bounds.tolist(), strict=True
    ):
        if x1 <= gutter:
            pieces.append((start, end, 0))
        elif x0 >= gutter:
            pieces.append((start, end, 1))
        else:
            pieces += _cut(layout, start, end, gutter)
    return pieces


def _cut(layout: Layout, start: int, end: int, gutter: float) -> list[Piece]:
    boxes = layout.boxes[start:end]
    with np.errstate(invalid="ignore"):
        touching = (boxes[:, 0] < gutter) & (boxes[:, 2] > gutter)
        right = np.flatnonzero(boxes[:, 0] >= gutter)
        left = np.flatnonzero(boxes[:, 2] <= gutter)
    if touching.any() or not len(right) or not len(left) or left[-1] > right[0]:
        return [(start, end, 2)]
    gap = boxes[right[0], 0] - boxes[left[-1], 2]
    if gap < _GUTTER_SIZES * max(float(np.nanmax(boxes[:, 3] - boxes[:, 1])), 1.0):
        return [(start, end, 2)]
    middle = start + int(right[0])
    return [(start, middle, 0), (middle, end, 1)]


def _is_interleaved(pieces: list[Piece], sides: "npt.NDArray[np.int64]") -> bool:
    """Whether the text jumps to and fro between two columns of running text."""
    changes = int((np.abs(np.diff(sides[sides < 2])) == 1).sum())
    for side in (0, 1):
        lengths = np.array([end - start for start, end, where in pieces if where == side])
        if len(lengths) < _LEAST_LINES or _median(lengths) < _PROSE_CHARACTERS:
            return False
        if (lengths > 0.7 * np.percentile(lengths, 90)).mean() < _SHARE:
            return False
    return bool(changes > _SHARE * (sides < 2).sum() * 0.7)


def _sorted(pieces: list[Piece]) -> list[tuple[int, int]]:
    """Order the pieces between two lines that reach across: left ones, then right ones."""
    ordered: list[tuple[int, int]] = []
    left: list[tuple[int, int]] = []
    right: list[tuple[int, int]] = []
    for start, end, side in [*pieces, (0, 0, 2)]:
        if side == 2:
            ordered += [*left, *right, (start, end)]
            left, right = [], []
        else:
            (left, right)[side].append((start, end))
    return ordered[:-1]
