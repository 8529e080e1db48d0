"""Sentences, items and rows of a stretch of a report, wrapped lines put together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from engine.ground import sentences
from engine.ground.types import Span

LINE = re.compile(r"[^\n]+")
ITEM = re.compile(
    r"^\s*(?:[-*•●▪◦·–—>+~]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\.\d{1,2}|[a-h]\)|#"
    r"|\[(?:[ xX✓]?|\d{1,2})\]|[☐☑☒✓✔□■])\s+\S"
    r"|^\s*#\d{1,2}\b\W{0,2}\s*\S"
)
_RUN_ITEM = re.compile(r"(?<=[.,;:)\s])\s*(?=(?P<n>\d{1,2})\.\s{1,3}[A-Z])")
_STOP_COMMA = re.compile(r"\.\s*,\s*(?=[A-Z0-9])")
"""How some transcripts join lines."""
_SPOKEN_STOP = re.compile(
    r"(?:\s*\b(?:full\s+stop|new\s+(?:paragraph|line))\b[\s.,]*)+", re.IGNORECASE
)
_LEAST_SPOKEN = 3
_UNFINISHED = re.compile(
    r"\b(?:q\.?\s?\d*\s?h|p\.\s?r\.\s?n|[btq]\.\s?i\.\s?d|q\.\s?d|p\.\s?o|q\.h\.s)\.$",
    re.IGNORECASE,
)
_BY_MOUTH = re.compile(r"\b(?:p\.\s?o|i\.\s?v|i\.\s?m|s\.\s?c|per\s+os)\.$", re.IGNORECASE)
_BOX = re.compile(r"\[[ xX✓]?\]|[☐☑☒□]")
_AFTER_BOX = re.compile(r"(?:\[[ xX✓]?\]|[☐☑☒□])[ \t]*\S+(?: \S+){0,4}?[ \t]{2,}(?=[^\s(\[☐☑☒□])")
_TELLS = re.compile(r"[A-Za-z]{3,}")
_BOXES = re.compile(r"(?<=\S)\s+(?=(?:\[[ xX✓]?\]|[☐☑☒□])\s*\w)")
_SHORT_WORD = re.compile(
    r"(?:^|\s)(?:Tab|TAB|Cap|CAP|Inj|INJ|Syr|SYR|Syp|SYP|Liq|Gtt|Susp|S|Smt|Shri|Oint|Neb|Dr|Mr|Mrs|Ms|Miss|Adm|Dis|Reg|dt|(?:Mr|Mrs|Ms|Miss)\.?\s(?:[A-Z]\.\s)*[A-Z]|ext|tel|b)\.$"
)
_AFTER_UNIT = re.compile(
    r"(?:/\w{1,4}|\d\s?(?:ms|cm|mm|kg|mg|g|ml|mL|mmHg|units|bpm))\.\s+(?=[A-Z][a-z])|\s//+\s"
)
_OWN_LINE = re.compile(
    r"\s*(?:[A-Z][\w /&-]{0,30}\s?[:=]\s|[A-Za-z][\w/+-]{0,40}"
    r"(?:\s+[A-Za-z]{1,40}){0,3}\s+\d[\d.,]*\s?(?:mg|mcg|g|ml|units?|iu|micrograms?)\b"
    r"|[A-Za-z][\w/]*(?:\s[\w/]+){0,3}\s[-–]\s(?:awaited|pending|to\s|not\s|normal|nil|no\s))",
)
_INNER_STOP = re.compile(r"[a-z0-9)]\. +[A-Za-z]")
LEADERS = re.compile(r"\s*\.{4,}\s*(?=\S)")
_OPEN_END = re.compile(r"\s(?:to|of|the|and)$", re.IGNORECASE)
_LONE_END = re.compile(r"[.;]\s+[A-Z][\w-]+$")
_DASH = re.compile(r"[-–—]\s+[a-z]")
"""A lone name at the end of a line, and what is said of it on the next."""
_FULL = 60
RAGGED = 12
_ROW = re.compile(r"\t| \| |^\s*\|")
_ALIGNED = re.compile(r"[^\s.;,!?] {2,}\S.*[^\s.;,!?] {2,}\S")
_LONGEST_ROW = 160
_LONGEST_CELL = 45


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of a page are broken.

    Attributes:
        width: Of wrapped prose; 0 where each line stands for itself.
        is_spoken: Whether stops are said aloud, as in dictation.
        edge: The longest line, past which a line that goes on was broken; 0 for no edge.
    """

    width: int = 0
    edge: int = 0
    is_spoken: bool = False


def spans(text: str, layout: Layout, indent: int = 0) -> Iterator[Span]:
    """Yield sentences, items and rows of a stretch of text.

    Args:
        text: The stretch.
        layout: Of its page.
        indent: Characters before the stretch on its first line.
    """
    last: Span | None = None
    for start, end in _paragraphs(text, layout, indent):
        if is_row(text[start:end]):
            yield _trimmed(text, start, end)
            continue
        for first, stop in _items(text, start, end, is_spoken=layout.is_spoken):
            for span in sentences.spans(text[first:stop].replace("\n", " ")):
                here = _trimmed(text, first + span.start, first + span.end)
                if last is not None and _goes_on(text, last, here):
                    last = Span(last.start, here.end)
                    continue
                if last is not None:
                    yield last
                last = here
    if last is not None:
        yield last


def is_row(line: str) -> bool:
    """Whether a line is a row of a table, by bars, tabs or wide gaps."""
    plain = line.strip()
    if len(plain) > _LONGEST_ROW or "\n" in plain or _BOXES.search(plain):
        return False
    if plain.startswith("|") or plain.count(" | ") > 1 or is_aligned(plain):
        return True
    return is_dotted(plain) or is_coded(plain)


def is_coded(line: str) -> bool:
    """Whether bars without spaces part a code and its values ("DX1|Malaria")."""
    first, _, rest = line.partition("|")
    return bool(rest) and first.isalnum() and (first.isupper() or "|" in rest)


def is_dotted(line: str) -> bool:
    """Whether rows of dots part the columns of a line."""
    return len(LEADERS.findall(line)) > 1


def is_aligned(line: str) -> bool:
    """Whether a line has three or more columns set apart by wide gaps alone."""
    plain = line.strip()
    if not _ALIGNED.search(plain) or set(plain) & set(":=?"):
        return False
    return all(len(cell) <= _LONGEST_CELL for cell in plain.split("  "))


def _boxes(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the items of a line of boxes start, and where the text behind them goes on.

    Boxes that follow a statement ("Aspirin 75 mg [x] new [ ] same") belong to it.
    """
    for line in LINE.finditer(text, start, end):
        first = _BOX.search(line.group())
        before = line.group()[: first.start()].strip() if first else ""
        if first is None or not (before.endswith((":", "?")) or not _TELLS.search(before)):
            continue
        for pattern in (_BOXES, _AFTER_BOX):
            for match in pattern.finditer(text, line.start(), line.end()):
                yield match.start() if pattern is _BOXES else match.end()


def is_spoken(text: str) -> bool:
    """Whether a text says its stops and lines aloud, as dictation does."""
    return len(_SPOKEN_STOP.findall(text)) >= _LEAST_SPOKEN


def _goes_on(text: str, last: Span, here: Span) -> bool:
    """Whether a sentence was cut after an abbreviation of a prescription."""
    if "\n" not in text[last.end : here.start] and _SHORT_WORD.search(text[last.start : last.end]):
        return True
    if "\n" not in text[last.end : here.start] and _BY_MOUTH.search(text[last.start : last.end]):
        return True
    if "\n" in text[last.end : here.start] or not text[here.start : here.end][:1].islower():
        return False
    return _UNFINISHED.search(text[last.start : last.end]) is not None


def _items(text: str, start: int, end: int, *, is_spoken: bool) -> Iterator[tuple[int, int]]:
    """Yield the items of a list that was run together ("1. A.,2. B."), or the whole."""
    found = list(_RUN_ITEM.finditer(text, start, end))
    numbers = [int(match["n"]) for match in found]
    counted = any(later == first + 1 for first, later in pairwise(numbers))
    stops = {m.end() for m in found if m.end() > start and counted}
    stops |= {m.end() for m in _STOP_COMMA.finditer(text, start, end)}
    stops |= {m.end() for m in _AFTER_UNIT.finditer(text, start, end)}
    stops |= set(_boxes(text, start, end))
    if is_spoken:
        stops |= {m.end() for m in _SPOKEN_STOP.finditer(text, start, end)}
    cuts = [start, *sorted(stops), end]
    yield from pairwise(cuts)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    spoken = _SPOKEN_STOP.search(piece)
    if spoken and spoken.end() == len(piece):
        piece = piece[: spoken.start()]
    lead = len(piece) - len(piece.lstrip(" \n\t,;"))
    return Span(start + lead, max(start + lead, start + len(piece.rstrip(" \n\t,;/"))))


def _paragraphs(text: str, layout: Layout, indent: int) -> Iterator[tuple[int, int]]:
    """Yield runs of lines that may hold wrapped sentences; other lines stand alone."""
    lines = [match.span() for match in LINE.finditer(text)]
    at = 0
    while at < len(lines):
        last = at
        while last + 1 < len(lines) and _wraps(
            text, (lines[last], lines[last + 1]), layout, indent if lines[last][0] == 0 else 0
        ):
            last += 1
        yield lines[at][0], lines[last][1]
        at = last + 1


def layout_of(text: str) -> Layout:
    """Return how the lines of a page are broken.

    Wrapped prose has lines of nearly one length, few of which end with a stop, and
    stops inside its lines.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    edge = min(max((len(line) for line in lines), default=0), 110)
    pairs = [(a, b.strip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    if edge < _FULL or not pairs:
        return Layout(is_spoken=is_spoken(text))
    low = sum(b[0].islower() for _, b in pairs) > 0.6 * len(pairs)
    full = sum(len(a) + 1 + len(b.split(maxsplit=1)[0]) > edge - RAGGED for a, b in pairs)
    stopped = sum(a[-1] in ".:;" for a, _ in pairs)
    labelled = sum(_OWN_LINE.match(b) is not None for _, b in pairs)
    is_prose = _INNER_STOP.search(text) is not None and labelled <= 0.4 * len(pairs)
    wrapped = is_prose and full >= 0.4 * len(pairs) and stopped < 0.5 * len(pairs)
    return Layout(
        edge if wrapped else 0, 0 if low and not wrapped else edge, is_spoken=is_spoken(text)
    )


def _wraps(
    text: str, lines: tuple[tuple[int, int], tuple[int, int]], layout: Layout, indent: int
) -> bool:
    """Whether a line was broken because its next word did not fit."""
    line, following = lines
    here, there = text[line[0] : line[1]].rstrip(), text[following[0] : following[1]].strip()
    if text[line[1] : following[0]].count("\n") > 1 or not here.strip() or not there:
        return False
    if _LONE_END.search(here) and _DASH.match(there):
        return True
    is_item = ITEM.match(text[following[0] : following[1]]) is not None
    if is_item or any(_ROW.search(one) or is_aligned(one) for one in (here, there)):
        return False
    if (here[-1] in ",-–/(&" or _OPEN_END.search(here)) and there[:1].islower():
        return True
    if _OWN_LINE.match(there):
        return False
    return _is_full(here, there, layout, indent)


def _is_full(here: str, there: str, layout: Layout, indent: int) -> bool:
    """Whether the next word would have gone past the edge of the page."""
    length = len(here) + indent
    reach = length + 1 + len(there.split(maxsplit=1)[0])
    first, last = there.split(maxsplit=1)[0], here.rsplit(maxsplit=1)[-1]
    in_capitals = first.strip(".,:").isupper() and last.isupper() and len(last) > 1
    goes_on = (there[0].islower() or there[0].isdigit() or in_capitals) and here[-1] not in ".:;"
    if layout.width and ((goes_on and length > layout.width / 2) or reach > layout.width - RAGGED):
        return True
    return bool(layout.edge) and goes_on and reach > layout.edge - RAGGED
