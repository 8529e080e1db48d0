"""Lines that are no text to search: entries of a table of contents, repeated headers, footers.

They stay on the stored page; chunks only leave them out. A line with a dose or
another measure is never left out, nor is a table row, nor the first of several
repeated lines.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.ground.types import PageText, Span

_FEWEST_ENTRIES = 5  # of a table of contents on one page
_FEWEST_REPEATS = 4
_SHARE_OF_PAGES = 1 / 3  # left and right pages often have headers of their own
_LINES_AT_EDGE = 2
_LONGEST = 140
_LINE = re.compile(r"[^\n]+")
_LEADER = re.compile(
    r"(?:\.[ \t]*){4,}[ \t]*(\d{1,4}|[ivxlc]{1,6})[ \t]*$|[…_]{2,}[ \t]*(\d{1,4})[ \t]*$"
)
_ENDS_IN_NUMBER = re.compile(r"[^\W\d].*[ \t](\d{1,4})[ \t]*$")
_CONTENTS = re.compile(
    r"^\W*(table of )?contents\W*$|^\W*(table des matières|índice)\W*$", re.I | re.M
)
_MEASURE = re.compile(
    r"\d\s*(?:%|(?:[mµun]|mc)?g\b|kg\b|m[lL]\b|mmol|mEq|IU\b|units?\b|tab|cap|drops?\b|hours?\b|days?\b)",
    re.I,
)
_PAGE_NUMBER = "0123456789 |.,:;-\u2010\u2013\u2014\u00b7\u2022/()[]"
_LAST_OF_NUMBER = frozenset("0123456789ivxlc \t")


class Furniture:
    """What recurs in one document, learned from its pages as they come."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._recurring: set[str] = set()
        self._met: set[str] = set()

    def learn(self, pages: Sequence[PageText]) -> None:
        """Take some consecutive pages into account."""
        counts = Counter(
            shape for page in pages for shape in {_shape(page.text, line) for line in _edges(page)}
        )
        enough = max(_FEWEST_REPEATS, len(pages) * _SHARE_OF_PAGES)
        self._recurring |= {shape for shape, count in counts.items() if shape and count >= enough}

    def on(self, page: PageText) -> list[Span]:
        """Return the lines of a page to leave out, in order."""
        found = {*_entries(page), *self._repeated(page)}
        return sorted(
            (line for line in found if not _is_clinical(page, line)), key=lambda line: line.start
        )

    def _repeated(self, page: PageText) -> Iterator[Span]:
        for line in _edges(page):
            shape = _shape(page.text, line)
            if shape in self._recurring and shape in self._met:
                yield line
            self._met |= {shape} & self._recurring


def _lines(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _LINE.finditer(text) if match.group().strip()]


def _edges(page: PageText) -> list[Span]:
    """The first and last lines of a page, where headers and footers stand."""
    lines = _lines(page.text)
    if len(lines) <= 2 * _LINES_AT_EDGE:
        return lines
    return lines[:_LINES_AT_EDGE] + lines[-_LINES_AT_EDGE:]


def _shape(text: str, line: Span) -> str:
    """A line without the page number at either end; empty when it is too long or says nothing."""
    words = " ".join(text[line.start : line.end].split())
    return "" if len(words) > _LONGEST else words.strip(_PAGE_NUMBER).casefold()


def _entries(page: PageText) -> list[Span]:
    """The entries of a table of contents: dot leaders, or page numbers under its heading."""
    lines = _lines(page.text)
    is_contents = bool(_CONTENTS.search(page.text))
    found: list[Span] = []
    numbers: list[int] = []
    for line in lines:
        if page.text[line.end - 1] not in _LAST_OF_NUMBER:
            continue
        match = _LEADER.search(page.text, line.start, line.end)
        if match is None and is_contents:
            match = _ENDS_IN_NUMBER.match(page.text, line.start, line.end)
        if match is None:
            continue
        found.append(line)
        number = next((group for group in match.groups() if group), "")
        numbers += [int(number)] if number.isdigit() else []
    if len(found) < _FEWEST_ENTRIES or not (is_contents or _ascends(numbers)):
        return []
    return found


def _ascends(numbers: Sequence[int]) -> bool:
    """Whether these are page numbers in order, one out of place now and then."""
    steps = [later >= earlier for earlier, later in pairwise(numbers)]
    return sum(steps) >= 0.8 * len(steps)


def _is_clinical(page: PageText, line: Span) -> bool:
    """Whether a line is part of a table or names a measure."""
    if _MEASURE.search(page.text, line.start, line.end):
        return True
    at = bisect_right([row.start for row in page.rows], line.end) - 1
    return at >= 0 and page.rows[at].end > line.start
