"""Characters as lines: white space made single, blank lines between paragraphs, table rows."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.reading.pdf_characters import Boxes, Codes, Indexes, as_text, with_feeds

_FEED = 10
_SPACE = 32
_PARAGRAPH_GAP = 0.75
_CELL_GAP = 1.3
_ROWS_FOR_TABLE = 2

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layout:
    """The stored characters of a page, line by line.

    Attributes:
        codes, boxes, indexes: One entry per stored character; a line feed has
            no box and index -1.
        starts, ends: Half-open range of each line, without its line feed.
        bounds: (x0, y0, x1, y1) of each line.
        sizes: Height of the typical character of each line, in points.
    """

    codes: Codes
    boxes: Boxes
    indexes: Indexes
    starts: Indexes
    ends: Indexes
    bounds: Boxes
    sizes: Floats

    @property
    def is_sideways(self) -> "npt.NDArray[np.bool_]":
        """Of each line, whether it runs up or down the page."""
        wide = self.bounds[:, 2] - self.bounds[:, 0]
        high = self.bounds[:, 3] - self.bounds[:, 1]
        sideways: npt.NDArray[np.bool_] = (high > 2 * wide) & (self.ends - self.starts > 2)
        return sideways

    @property
    def text(self) -> str:
        """The page as a string; one character per code."""
        return as_text(self.codes)


def spaced(codes: Codes, boxes: Boxes, indexes: Indexes) -> tuple[Codes, Boxes, Indexes]:
    """Drop left-out characters, repeated spaces, spaces at line ends and empty lines."""
    at = np.flatnonzero(codes)
    codes = codes[at]
    blank = codes <= _SPACE
    first = blank.copy()
    first[:1] = False
    first[1:] &= ~blank[:-1]
    # A run of blanks becomes its first line feed, or else one space.
    feeds = np.flatnonzero(codes == _FEED)
    firsts = np.flatnonzero(first)
    if len(feeds) and len(firsts):
        codes[firsts] = _SPACE
        run = np.searchsorted(firsts, feeds, side="right") - 1
        codes[firsts[run[run >= 0]]] = _FEED
    kept = np.flatnonzero(~blank | first)
    if len(kept) and blank[kept[-1]]:
        kept = kept[:-1]
    codes, at = codes[kept], at[kept]
    boxes = boxes.take(at, axis=0)
    boxes[codes <= _SPACE] = np.nan
    return codes, boxes, indexes[at]


def laid_out(codes: Codes, boxes: Boxes, indexes: Indexes) -> Layout:
    """Measure the lines of spaced characters."""
    feeds = np.flatnonzero(codes == _FEED)
    starts = np.concatenate(([0], feeds + 1)).astype(np.int64)
    ends = np.concatenate((feeds, [len(codes)])).astype(np.int64)
    if not len(codes):
        empty = np.zeros((0, 4), np.float32)
        none = np.zeros(0, np.int64)
        return Layout(codes, boxes, indexes, none, none, empty, np.zeros(0, np.float32))
    bounds = _bounds(boxes, starts)
    heights = np.fmax.reduceat(boxes[:, 3] - boxes[:, 1], starts)
    widths = np.fmax.reduceat(boxes[:, 2] - boxes[:, 0], starts)
    sideways = (bounds[:, 3] - bounds[:, 1] > 2 * (bounds[:, 2] - bounds[:, 0])) & (
        ends - starts > 2
    )
    sizes = np.where(sideways, widths, heights)
    sizes[np.isnan(sizes)] = 0
    return Layout(codes, boxes, indexes, starts, ends, bounds, sizes)


def _bounds(boxes: Boxes, starts: Indexes) -> Boxes:
    low = np.fmin.reduceat(boxes[:, :2], starts, axis=0)
    high = np.fmax.reduceat(boxes[:, 2:], starts, axis=0)
    return np.concatenate((low, high), axis=1)


def reordered(layout: Layout, order: list[tuple[int, int]]) -> Layout:
    """Put ranges of characters into another order, one line each."""
    feed = np.array([_FEED], np.uint32)
    nowhere = np.full((1, 4), np.nan, np.float32)
    codes: list[Codes] = []
    boxes: list[Boxes] = []
    indexes: list[Indexes] = []
    for start, end in order:
        codes += [layout.codes[start:end], feed]
        boxes += [layout.boxes[start:end], nowhere]
        indexes += [layout.indexes[start:end], np.array([-1])]
    joined = spaced(np.concatenate(codes), np.concatenate(boxes), np.concatenate(indexes))
    return laid_out(*joined)


def with_paragraphs(layout: Layout) -> Layout:
    """Insert a second line feed where the gap between two lines shows a new paragraph."""
    if len(layout.starts) < 2:
        return layout
    below, above = layout.bounds[1:], layout.bounds[:-1]
    size = np.maximum(np.minimum(layout.sizes[1:], layout.sizes[:-1]), 1.0)
    gap = above[:, 1] - below[:, 3]
    with np.errstate(invalid="ignore"):
        apart = (gap > _PARAGRAPH_GAP * size) | (below[:, 1] > above[:, 3] + size)
    at = layout.starts[1:][apart]
    if not len(at):
        return layout
    codes, boxes, indexes = with_feeds(layout.codes, layout.boxes, layout.indexes, at=at)
    moved = np.concatenate(([0], np.cumsum(apart)))
    return Layout(
        codes,
        boxes,
        indexes,
        layout.starts + moved,
        layout.ends + moved,
        layout.bounds,
        layout.sizes,
    )


def cells_of(layout: Layout) -> tuple[Indexes, Indexes]:
    """Return, for each wide gap within a line, the line and the character after the gap."""
    inked = np.flatnonzero(np.isfinite(layout.boxes[:, 0]))
    if len(inked) < 2:
        none = np.zeros(0, np.int64)
        return none, none
    line = np.searchsorted(layout.starts, inked, side="right") - 1
    gap = layout.boxes[inked[1:], 0] - layout.boxes[inked[:-1], 2]
    wide = (line[1:] == line[:-1]) & (gap > _CELL_GAP * np.maximum(layout.sizes[line[1:]], 4.0))
    return line[1:][wide], inked[1:][wide]


@dataclass(frozen=True, slots=True)
class Table:
    """Lines that stand together as rows of a table, as numbers of lines."""

    lines: tuple[int, ...]
    is_broken: bool


def tables_of(layout: Layout) -> list[Table]:
    """Find runs of lines with wide gaps; broken where the rows disagree on their columns."""
    lines, _after = cells_of(layout)
    if not len(lines):
        return []
    counts = np.bincount(lines, minlength=len(layout.starts))
    tables: list[Table] = []
    run: list[int] = []
    for number, count in enumerate([*counts.tolist(), 0]):
        if count:
            run.append(number)
            continue
        if len(run) >= _ROWS_FOR_TABLE or (run and counts[run[0]] > 1):
            tables.append(Table(tuple(run), _is_broken(counts[run])))
        run = []
    return tables


def _is_broken(counts: "npt.NDArray[np.intp]") -> bool:
    if len(counts) < 3:
        return False
    return bool(np.bincount(counts).max() < 0.5 * len(counts))
