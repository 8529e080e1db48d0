"""Cuts the pages of a report into sections, and sections into sentences, rows and items.

Headings are whole lines (numbered, in capitals, bold, underlined by a colon) or
labels before a value on the same line; a report without any becomes one section.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.ground import sentences
from engine.ground.types import Span
from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.visible import VisiblePage

LOOSE = ""
"""The kind of a section that no heading names."""
SUB = "sub"
"""The kind of a label in capitals that no rule knows, before it is placed."""
_WITH_SUBS = frozenset(
    (
        "examination",
        "review",
        "past_history",
        "family",
        "results",
        "course",
        "plan",
        "assessment_plan",
        "history",
    )
)

_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(r"\s*(?:\*\*)?\s*(?:[:=](?!\w*//)|(?<=[A-Za-z ])\.{3,}|\t+)\s*(?:\*\*)?[ \t,]*")
_HARD = re.compile(
    r"[.;|,*\t:?!]\s*$|\s{2,}$|^\W*$|^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXivx]{1,4}[.)])\s*$"
)
_BOLD_LABEL = re.compile(r"\*\*(?P<label>[^*\n:]{2,60})\*\*[ \t]*(?=\S)")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9'’&/() -]*(?:, [A-Z0-9'’&/() -]+)*\Z")
_PARTS = re.compile(r"\s*(?:/|&|,|\bAND\b)\s*")
_LABEL_WORD = re.compile(r"[^\s,;|*]+")
_RULER = re.compile(r"^[\s|:=_*~#+-]*$")
_ITEM = re.compile(r"^\s*(?:[-*•●▪◦·–—>+]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d\.\d{1,2}|[a-h]\)|#)\s+\S")
_RUN_ITEM = re.compile(r"(?<=[.,;:)\s])\s*(?=(?P<n>\d{1,2})\.\s{1,3}[A-Z])")
_STOP_COMMA = re.compile(r"\.\s*,\s*(?=[A-Z0-9])")
"""How some transcripts join lines."""
_UNFINISHED = re.compile(
    r"\b(?:q\.?\s?\d*\s?h|p\.\s?r\.\s?n|[btq]\.\s?i\.\s?d|q\.\s?d|p\.\s?o|q\.h\.s)\.$",
    re.IGNORECASE,
)
_INNER_STOP = re.compile(r"[a-z0-9)]\. +[A-Za-z]")
_FULL = 60
_RAGGED = 12
_CELL = re.compile(r"\s*\|\s*|\t+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence, list item or table row of a report.

    Attributes:
        page: Where it stands.
        span: Half-open place in the visible text of that page.
        text: Cleaned: white space collapsed, bullets, numbering and bold marks left out.
        kind: Of its section; `LOOSE` where no heading names it.
        title: The heading as written.
        cells: Of a table row; empty elsewhere.
        order: Place in the whole case.
    """

    page: VisiblePage
    span: Span
    text: str
    kind: str
    title: str
    cells: tuple[str, ...] = ()
    order: int = 0

    @property
    def document(self) -> int:
        """Index of the report in the case."""
        return self.page.document


@dataclass(frozen=True, slots=True)
class _Mark:
    """A heading or label: where it starts, where what it names starts."""

    start: int
    end: int
    kind: str
    title: str
    is_inline: bool


@dataclass(slots=True)
class _Section:
    """The section that is open while pages are walked."""

    kind: str = LOOSE
    title: str = ""
    is_block: bool = False


def pieces(pages: Sequence[VisiblePage], rules: SummaryRules) -> list[Piece]:
    """Return everything that the pages say, in order, each piece with its section."""
    found: list[Piece] = []
    section, document = _Section(), -1
    for page in pages:
        if page.document != document:
            section, document = _Section(), page.document
        for piece in _of_page(page, rules, section):
            found.append(
                Piece(piece.page, piece.span, piece.text, piece.kind, piece.title, piece.cells,
                      len(found))
            )  # fmt: skip
    return found


def _of_page(page: VisiblePage, rules: SummaryRules, section: _Section) -> Iterator[Piece]:
    text = page.text
    marks = list(_marks(page, rules))
    width = _wrapped_width(text)
    starts = [*(mark.start for mark in marks), len(text)]
    yield from _cut(page, Span(0, starts[0]), section, width=width, rules=rules)
    for mark, stop in zip(marks, starts[1:], strict=True):
        if mark.kind == SUB and section.kind in _WITH_SUBS:
            yield from _cut(page, Span(mark.start, stop), section, width=width, rules=rules)
            continue
        section.kind = LOOSE if mark.kind == SUB else mark.kind
        section.title = mark.title
        section.is_block = not mark.is_inline
        is_named = mark.kind != "reason" and rules.cue("kept_label", mark.title)
        kept = mark.kind == SUB or (mark.is_inline and is_named)
        start = mark.start if kept else mark.end
        yield from _cut(page, Span(start, stop), section, width=width, rules=rules)


def _marks(page: VisiblePage, rules: SummaryRules) -> Iterator[_Mark]:
    """Yield the headings and labels of a page in order."""
    text = page.text
    known = {heading.start for heading in page.page.headings} if not page.origins else set()
    for line in _LINE.finditer(text):
        whole = _whole_line(text, line.span(), rules, known=line.start() in known)
        if whole is not None:
            yield whole
        elif not _is_header_row(line.group(), rules):
            yield from _labels(line.group(), line.start(), rules)


def _whole_line(
    text: str, place: tuple[int, int], rules: SummaryRules, *, known: bool
) -> _Mark | None:
    line = text[place[0] : place[1]]
    title = bare(line)
    if not title or len(title) > 70 or "\t" in line.strip() or " | " in line:
        return None
    kind = rules.kind_of_label(title)
    if kind and not (line.strip().endswith(".") and not title.isupper()):
        return _Mark(place[0], place[1], kind, title, is_inline=False)
    if _looks_like_heading(text, line, place, known=known):
        return _Mark(place[0], place[1], rules.kind_of_heading(title), title, is_inline=False)
    return None


def _looks_like_heading(text: str, line: str, place: tuple[int, int], *, known: bool) -> bool:
    plain = line.strip()
    if len(plain.split()) > 8:
        return False
    if plain.startswith("#") or (plain.startswith("**") and plain.endswith("**")):
        return not re.match(r"#\s*\S+.*:\s*\S", plain)
    if known or (plain.endswith(":") and not _ITEM.match(line)):
        return True
    before = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    after = text[place[1] + 1 : place[1] + 2].strip() != ""
    letters = [sign for sign in plain if sign.isalpha()]
    capitals = bool(letters) and all(sign.isupper() for sign in letters)
    return capitals and before and after and not any(sign.isdigit() for sign in plain)


def _labels(line: str, offset: int, rules: SummaryRules) -> Iterator[_Mark]:
    """Yield the known labels of a line that has text after them."""
    for bold in _BOLD_LABEL.finditer(line):
        kind = rules.kind_of_label(bold["label"])
        if kind:
            yield _Mark(
                offset + bold.start(), offset + bold.end(), kind, bold["label"], is_inline=True
            )
    done = 0
    for mark in _MARK.finditer(line):
        found = _capital_label(line, done, mark, rules) or _label_before(
            line, done, mark.start(), rules
        )
        if found is not None:
            start, kind = found
            title = bare(line[start : mark.start()])
            yield _Mark(offset + start, offset + mark.end(), kind, title, is_inline=True)
            done = mark.end()


def _capital_label(
    line: str, first: int, mark: re.Match[str], rules: SummaryRules
) -> tuple[int, str] | None:
    """Return where a label in capitals before a colon starts, and its kind; `SUB` if unknown."""
    if ":" not in mark.group():
        return None
    found = _CAPITALS.search(line, first, mark.start())
    if found is None or sum(sign.isalpha() for sign in found.group()) < 3:
        return None
    label = found.group().strip()
    known = rules.kind_of_label(label) or rules.kind_of_heading(label)
    return found.start(), known or next(
        (kind for part in _PARTS.split(label) if (kind := rules.kind_of_label(part))), SUB
    )


def _label_before(line: str, first: int, stop: int, rules: SummaryRules) -> tuple[int, str] | None:
    """Return where the longest known label that ends at `stop` starts, and its kind."""
    words = list(_LABEL_WORD.finditer(line[first:stop]))[-7:]
    for word in words:
        start = first + word.start()
        label = line[start:stop]
        kind = rules.kind_of_label(label)
        before = line[:start]
        is_free = start == first or bool(_HARD.search(before[-6:])) or label.isupper()
        if kind and is_free:
            return start, kind
    if words and first == 0 and _HARD.search(line[: words[0].start()]) and len(words) <= 6:
        label = line[:stop]
        kind = rules.kind_of_heading(label) if _is_title(label) else ""
        if kind:
            return 0, kind
    return None


def _is_title(label: str) -> bool:
    words = bare(label).split()
    return bool(words) and words[0][:1].isupper() and not any(c.isdigit() for c in label)


def _is_header_row(line: str, rules: SummaryRules) -> bool:
    cells = _cells(line)
    return len(cells) > 1 and all(rules.cue("headers", cell) for cell in cells)


def _cells(line: str) -> tuple[str, ...]:
    if "\t" not in line.strip() and " | " not in line and not line.strip().startswith("|"):
        return ()
    return tuple(c.strip(" *") for c in _CELL.split(line.strip().strip("|")) if c.strip(" *"))


def _cut(
    page: VisiblePage, place: Span, section: _Section, *, width: int, rules: SummaryRules
) -> Iterator[Piece]:
    """Yield the pieces of one stretch between two headings."""
    text = page.text[place.start : place.end]
    for span in _spans(text, width):
        raw = text[span.start : span.end]
        if not raw or _RULER.match(raw):
            continue
        cells = _cells(raw)
        if len(cells) > 1 and all(rules.cue("headers", cell) for cell in cells):
            section.kind, section.title, section.is_block = (
                _table_kind(cells, section, rules),
                "",
                True,
            )
            continue
        kind = section.kind if _belongs(text, span, section, width=width) else LOOSE
        start, end = place.start + span.start, place.start + span.end
        yield Piece(page, Span(start, end), cleaned(raw), kind, section.title, cells)


def _table_kind(cells: tuple[str, ...], section: _Section, rules: SummaryRules) -> str:
    """Return what the rows under a header hold: what its first cell names, else the section."""
    kind = rules.kind_of_label(cells[0])
    if kind == "results" or (kind == "meds" and not section.kind.startswith("meds")):
        return kind
    return kind or LOOSE if section.kind in (LOOSE, "patient") else section.kind


def _belongs(text: str, span: Span, section: _Section, *, width: int) -> bool:
    """Whether a piece still belongs to a label that stands on a line with its value."""
    first_line = text.find("\n") if "\n" in text else len(text)
    if section.is_block or span.start <= first_line:
        return True
    before = text[: span.start].rstrip(" ")
    if before.endswith("\n\n"):
        return False
    last_line = before.rstrip("\n").rpartition("\n")[2]
    if not text[:first_line].strip() or _ITEM.match(text[span.start :]):
        return True
    return width > 0 and len(last_line) >= width - 2 * _RAGGED


def cleaned(raw: str) -> str:
    """Return a piece without bullets, numbering, bold marks and doubled white space."""
    text = re.sub(r"\*\*|__|`", "", raw)
    text = re.sub(r"\s+", " ", text).strip(" |,;>")
    text = re.sub(
        r"^(?:[-*•●▪◦·–—>+#]|\(?\d{1,2}(?:\.\d{1,2})?[.)]|\d\.\d{1,2})\s+(?=\S)", "", text
    )
    return re.sub(r"\s*\|\s*", ", ", text).strip()


def _spans(text: str, width: int) -> Iterator[Span]:
    """Yield sentences, items and rows of a stretch of text."""
    last: Span | None = None
    for start, end in _paragraphs(text, width):
        for first, stop in _items(text, start, end):
            for span in sentences.spans(text[first:stop]):
                here = _trimmed(text, first + span.start, first + span.end)
                if last is not None and _goes_on(text, last, here):
                    last = Span(last.start, here.end)
                    continue
                if last is not None:
                    yield last
                last = here
    if last is not None:
        yield last


def _goes_on(text: str, last: Span, here: Span) -> bool:
    """Whether a sentence was cut after an abbreviation of a prescription."""
    if "\n" in text[last.end : here.start] or not text[here.start : here.end][:1].islower():
        return False
    return _UNFINISHED.search(text[last.start : last.end]) is not None


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the items of a list that was run together ("1. A.,2. B."), or the whole."""
    found = list(_RUN_ITEM.finditer(text, start, end))
    numbers = [int(match["n"]) for match in found]
    counted = any(later == first + 1 for first, later in pairwise(numbers))
    stops = {m.end() for m in found if m.end() > start and counted}
    stops |= {m.end() for m in _STOP_COMMA.finditer(text, start, end)}
    cuts = [start, *sorted(stops), end]
    yield from pairwise(cuts)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip(" \n\t,;"))
    return Span(start + lead, max(start + lead, start + len(piece.rstrip(" \n\t,;"))))


def _paragraphs(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield runs of lines that may hold wrapped sentences; other lines stand alone."""
    lines = [match.span() for match in _LINE.finditer(text)]
    at = 0
    while at < len(lines):
        last = at
        while last + 1 < len(lines) and _wraps(text, lines[last], lines[last + 1], width):
            last += 1
        yield lines[at][0], lines[last][1]
        at = last + 1


def _wrapped_width(text: str) -> int:
    """Return where the lines of a page are broken, or 0 where each line stands for itself.

    Wrapped prose has lines of nearly one length, few of which end with a stop, and
    stops inside its lines.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    width = min(max((len(line) for line in lines), default=0), 110)
    pairs = [(a, b.strip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    if width < _FULL or not pairs or not _INNER_STOP.search(text):
        return 0
    full = sum(len(a) + 1 + len(b.split(maxsplit=1)[0]) > width - _RAGGED for a, b in pairs)
    stopped = sum(a[-1] in ".:;" for a, _ in pairs)
    return width if full >= 0.4 * len(pairs) and stopped < 0.5 * len(pairs) else 0


def _wraps(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether a line was broken because its next word did not fit."""
    if text[line[1] : following[0]].count("\n") > 1 or _ITEM.match(
        text[following[0] : following[1]]
    ):
        return False
    here, there = text[line[0] : line[1]].rstrip(), text[following[0] : following[1]].strip()
    if not here.strip() or not there or _cells(here) or _cells(there):
        return False
    if here[-1] in ",-–/(&" and there[:1].islower():
        return True
    word = there.split(maxsplit=1)[0]
    if width > 0 and there[0].islower() and here[-1] not in ".:;" and len(here) > width / 2:
        return True
    return width > 0 and len(here) + 1 + len(word) > width - _RAGGED
