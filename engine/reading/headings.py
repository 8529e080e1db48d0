"""Which lines of a PDF page are headings: by the outline, else by size and weight."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from engine.ground.types import Heading
from engine.reading.lines import Layout

_LARGER = 1.13
_HEADING_CHARACTERS = 120
_LEVELS = 4
_EDGE = 0.09
_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,6}\b")
_WORDS = re.compile(r"\w+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SENTENCE_ENDS = (".", ";", ",")


@dataclass(frozen=True, slots=True)
class Style:
    """How the pages of one document look, learned from a few of them.

    Attributes:
        body: Height of the running text in points.
        heights: Heights of headings, the tallest first.
        running: Lines at the edge that come back page after page, numbers left out.
    """

    body: float = 0.0
    heights: tuple[float, ...] = ()
    running: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line of a document's own table of contents."""

    page: int
    level: int
    title: str


def style_of(layouts: Iterable[tuple[Layout, float]]) -> Style:
    """Learn a document's style from sampled pages and their heights."""
    weights: Counter[float] = Counter()
    short: Counter[float] = Counter()
    edges: Counter[str] = Counter()
    for layout, height in layouts:
        text = layout.text
        seen = set()
        for number, size in enumerate(_rounded(layout)):
            line = text[layout.starts[number] : layout.ends[number]]
            weights[size] += len(line)
            if len(line) <= _HEADING_CHARACTERS:
                short[size] += 1
            if _is_at_edge(layout, number, height):
                seen.add(_shape(line))
        edges.update(seen)
    body = weights.most_common(1)[0][0] if weights else 0.0
    tall = sorted((size for size in short if size > body * _LARGER), reverse=True)
    running = frozenset(shape for shape, times in edges.items() if times >= 3 or not shape)
    return Style(body, _merged(tall), running)


def _rounded(layout: Layout) -> list[float]:
    return [round(float(size) * 2) / 2 for size in layout.sizes]


def _merged(tall: list[float]) -> tuple[float, ...]:
    """Keep heights that differ enough to be levels of their own."""
    kept: list[float] = []
    for size in tall:
        if not kept or size < kept[-1] * 0.93:
            kept.append(size)
    return tuple(kept)


def _is_at_edge(layout: Layout, number: int, height: float) -> bool:
    low, high = layout.bounds[number, 1], layout.bounds[number, 3]
    return bool(low > height * (1 - _EDGE) or high < height * _EDGE)


def _shape(line: str) -> str:
    return " ".join(_WORDS.findall(_DIGITS.sub("", line.lower())))


def headings_of(
    layout: Layout,
    *,
    style: Style,
    outline: tuple[OutlineEntry, ...],
    height: float,
    is_bold: Callable[[int], bool],
    rows: frozenset[int],
) -> tuple[Heading, ...]:
    """Return the headings of a page.

    Args:
        outline: The entries that point to this page.
        is_bold: Tells of a character, by pdfium's index, whether its font is bold.
        rows: Lines that are rows of a table; bold there is no heading.
    """
    text = layout.text
    ranges = zip(layout.starts.tolist(), layout.ends.tolist(), strict=True)
    lines = [text[start:end] for start, end in ranges]
    possible = (layout.ends - layout.starts <= _HEADING_CHARACTERS) & (
        layout.sizes >= 0.9 * style.body
    )
    named = _by_outline(lines, outline)
    found: list[tuple[int, int]] = []
    for number in sorted({*np.flatnonzero(possible).tolist(), *named}):
        line = lines[number]
        if number in named:
            found.append((number, named[number]))
            continue
        if number in rows or not _could_be(line):
            continue
        if _is_at_edge(layout, number, height) and _shape(line) in style.running:
            continue
        level = _level(layout, number, style, is_bold)
        if level:
            found.append((number, level))
    return _joined(found, layout, lines)


def _by_outline(lines: list[str], outline: tuple[OutlineEntry, ...]) -> dict[int, int]:
    """Match entries of the outline with the line (or two lines) that say the same."""
    if not outline:
        return {}
    plain = ["".join(_WORDS.findall(line.lower())) for line in lines]
    named: dict[int, int] = {}
    for entry in outline:
        title = "".join(_WORDS.findall(entry.title.lower()))
        for number, line in enumerate(plain):
            if len(line) < 3 or number in named:
                continue
            two = line + (plain[number + 1] if number + 1 < len(plain) else "")
            if line == title or (len(title) > 8 and (line.endswith(title) or two == title)):
                named[number] = min(entry.level, 6)
                break
    return named


def _could_be(line: str) -> bool:
    if line.endswith(_SENTENCE_ENDS) or not line or line[0].islower():
        return False
    letters = len(_NO_LETTERS.sub("", line))
    return letters >= 3 and letters >= 0.5 * len(line)


def _level(layout: Layout, number: int, style: Style, is_bold: Callable[[int], bool]) -> int:
    """Return 1 for the tallest kind of line, more for lesser ones, 0 for running text."""
    size = float(layout.sizes[number])
    if not style.body:
        return 0
    if size > style.body * _LARGER:
        rank = sum(1 for tall in style.heights if tall > size * 1.03)
        return min(rank + 1, _LEVELS)
    index = int(layout.indexes[layout.starts[number]])
    last = int(layout.indexes[layout.ends[number] - 1])
    if index < 0 or last < 0 or not (is_bold(index) and is_bold(last)):
        return 0
    return min(len(style.heights), _LEVELS) + 1


def _joined(found: list[tuple[int, int]], layout: Layout, lines: list[str]) -> tuple[Heading, ...]:
    """Make one heading of lines of one level that follow each other closely."""
    headings: list[Heading] = []
    before = -2
    for number, level in found:
        close = number == before + 1 and bool(headings) and headings[-1].level == level
        if close and _continues(layout, number):
            last = headings.pop()
            title = f"{last.title} {lines[number]}"[:300]
            headings.append(Heading(last.start, level, title))
        else:
            headings.append(Heading(int(layout.starts[number]), level, lines[number][:300]))
        before = number
    return tuple(headings)


def _continues(layout: Layout, number: int) -> bool:
    gap = layout.bounds[number - 1, 1] - layout.bounds[number, 3]
    same = abs(float(layout.sizes[number]) - float(layout.sizes[number - 1])) < 0.5
    return bool(np.isfinite(gap) and gap < 0.5 * layout.sizes[number] and same)
