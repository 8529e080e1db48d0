"""Lines seen by OCR, put in reading order and made into text with a box per character."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from engine.ground.types import Span
from engine.reading.cleaning import cleaned
from engine.reading.pdf_characters import Boxes

_SAME_ROW = 0.5
_CELL_GAP = 1.5
_GUTTER = 1.5
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Seen:
    """One piece of text in a picture; pixels, origin top left."""

    text: str
    score: float
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """Pixels from top to bottom."""
        return self.y1 - self.y0


@dataclass(frozen=True, slots=True)
class Arranged:
    """A page of OCR text: one box per character, rows of tables, mean score."""

    text: str
    boxes: Boxes
    rows: tuple[Span, ...]
    confidence: float | None


def arranged(pieces: list[Seen], *, height: float, scale: float) -> Arranged:
    """Order pieces column by column, join those of one row, spread boxes over characters."""
    text: list[str] = []
    boxes: list[Boxes] = []
    rows: list[Span] = []
    length = 0
    weights = 0.0
    before: list[Seen] = []
    for line in _ordered(pieces, 0):
        gap = "" if not before else "\n\n" if _is_apart(before, line) else "\n"
        words, places = _joined(line, height=height, scale=scale)
        if not words:
            continue
        text += [gap, words]
        boxes += [_nowhere(len(gap)), places]
        start = length + len(gap)
        length = start + len(words)
        weights += sum(piece.score * len(piece.text) for piece in line)
        if _is_row(line):
            rows.append(Span(start, length))
        before = line
    signs = sum(len(piece.text) for piece in pieces)
    whole = np.concatenate(boxes) if boxes else _nowhere(0)
    return Arranged("".join(text), whole, tuple(rows), weights / signs if signs else None)


def _nowhere(count: int) -> Boxes:
    return np.full((count, 4), np.nan, np.float32)


def _is_apart(above: list[Seen], below: list[Seen]) -> bool:
    size = min(above[0].height, below[0].height)
    gap = min(piece.y0 for piece in below) - max(piece.y1 for piece in above)
    return gap > 0.9 * size or gap < -2 * size


def _is_row(line: list[Seen]) -> bool:
    return any(right.x0 - left.x1 > _CELL_GAP * left.height for left, right in pairwise(line))


def _joined(line: list[Seen], *, height: float, scale: float) -> tuple[str, Boxes]:
    text = ""
    boxes: list[Boxes] = []
    for piece in line:
        words = " ".join(cleaned(piece.text).split())
        if not words:
            continue
        if text:
            text += " "
            boxes.append(_nowhere(1))
        text += words
        boxes.append(_spread(words, piece, height=height, scale=scale))
    return text, np.concatenate(boxes) if boxes else _nowhere(0)


def _spread(words: str, piece: Seen, *, height: float, scale: float) -> Boxes:
    """Share the width of a piece among its characters by how wide they usually are."""
    edges = np.cumsum([0.0, *(_width(sign) for sign in words)])
    edges = piece.x0 + edges * (piece.x1 - piece.x0) / max(edges[-1], 1e-6)
    boxes = np.empty((len(words), 4), np.float32)
    boxes[:, 0], boxes[:, 2] = edges[:-1] * scale, edges[1:] * scale
    boxes[:, 1], boxes[:, 3] = (height - piece.y1) * scale, (height - piece.y0) * scale
    boxes[[sign == " " for sign in words]] = np.nan
    return boxes


def _width(sign: str) -> float:
    if sign in " .,:;'|!iljtfrI()[]":
        return 0.55
    if sign in "mwMW@%" or ord(sign) > 0x2E80:
        return 1.6
    return 1.15 if sign.isupper() else 1.0


def _ordered(pieces: list[Seen], depth: int) -> list[list[Seen]]:
    """Cut at the widest gutter between columns of running text, else at gaps between rows."""
    if len(pieces) < 2 or depth > _DEPTH:
        return _rows(pieces)
    for band in (columns := _columns(pieces)) or []:
        if len(band) == len(pieces):
            return _rows(pieces)
    if columns:
        return [line for column in columns for line in _ordered(column, depth + 1)]
    bands = _bands(pieces)
    if len(bands) > 1:
        return [line for band in bands for line in _ordered(band, depth + 1)]
    return _rows(pieces)


def _columns(pieces: list[Seen]) -> list[list[Seen]]:
    """Split by an empty vertical gutter when both sides hold running text; else nothing."""
    by_left = sorted(pieces, key=lambda piece: piece.x0)
    size = float(np.median([piece.height for piece in pieces]))
    reach = by_left[0].x1
    for number, piece in enumerate(by_left[1:], start=1):
        left, right = by_left[:number], by_left[number:]
        if piece.x0 - reach > _GUTTER * size and _is_prose(left) and _is_prose(right):
            return [left, right]
        reach = max(reach, piece.x1)
    return []


def _is_prose(pieces: list[Seen]) -> bool:
    """Whether a column holds lines of running text rather than cells of a table."""
    return len(pieces) >= 4 and float(np.median([len(piece.text) for piece in pieces])) >= 24


def _bands(pieces: list[Seen]) -> list[list[Seen]]:
    """Split into bands where no piece reaches across, at the first gap only if columns follow."""
    by_top = sorted(pieces, key=lambda piece: piece.y0)
    bands: list[list[Seen]] = [[by_top[0]]]
    reach = by_top[0].y1
    for piece in by_top[1:]:
        if piece.y0 > reach:
            bands.append([])
        bands[-1].append(piece)
        reach = max(reach, piece.y1)
    return _merged(bands)


def _merged(bands: list[list[Seen]]) -> list[list[Seen]]:
    """Join neighboring bands whose pieces share a gutter, so that columns stay whole."""
    merged: list[list[Seen]] = [bands[0]]
    for band in bands[1:]:
        both = merged[-1] + band
        if len(band) > 1 and len(merged[-1]) > 1 and _shares_gutter(merged[-1], band):
            merged[-1] = both
        else:
            merged.append(band)
    return merged


def _shares_gutter(above: list[Seen], below: list[Seen]) -> bool:
    return bool(_gutters(above) & _gutters(below))


def _gutters(pieces: list[Seen]) -> set[int]:
    """Return rough places of the gaps between pieces that stand side by side."""
    by_left = sorted(pieces, key=lambda piece: piece.x0)
    reach = by_left[0].x1
    found: set[int] = set()
    for piece in by_left[1:]:
        if piece.x0 > reach:
            found.update(range(int(reach // 10), int(piece.x0 // 10) + 1))
        reach = max(reach, piece.x1)
    return found


def _rows(pieces: list[Seen]) -> list[list[Seen]]:
    """Group pieces that stand on one line, from top to bottom and left to right."""
    rows: list[list[Seen]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.y0 + piece.y1) / 2):
        middle = (piece.y0 + piece.y1) / 2
        row = rows[-1] if rows else []
        if row and middle - (row[0].y0 + row[0].y1) / 2 < _SAME_ROW * min(
            piece.height, row[0].height
        ):
            row.append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.x0) for row in rows]
