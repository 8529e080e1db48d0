"""What a page says: its sentences, list items and table rows, each with what leads in to it.

A row means nothing without its column headings, "Under 12 months" nothing
without its caption, a bullet nothing without the line that announces it: each
statement knows what has to stand before it. Captions, page numbers and running
headers are told apart and never answer anything by themselves.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

from engine.ground import sentences
from engine.ground.types import DocumentId, PageText, Passage, Span

PageOf = Callable[[DocumentId, int], PageText]

_EDGE_LINES = 4  # lines at the top and bottom of a page that may be a running header
_LONG_PAGE = 12_000  # characters; files without pages are one page of any length
_BEFORE = 1_200  # characters before a passage that may hold its table's header or its lead-in
_AFTER = 300
_LONGEST_HEADING = 200
_LONGEST_WRAPPED = 14
_LONGEST_TITLE = 7  # words of a line that opens a list without a colon
_MARK = re.compile(
    r"\s*(?:[•●▪◦○‣∙■□✓✔➢➤►▸▶\x80-\x9f\uf000-\uf0ff*·]+\s*|[–—-]\s+(?=\D)"
    r"|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)]\s+(?=\D))"
)
_BULLET = re.compile(r"[•●▪◦○‣∙■□✓✔➢➤►▸▶·]\s|[–—-]\s+(?=\D)")
_TOP_MARK = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4})[.)]\s")
_FURNITURE = re.compile(
    r"\bpage \d+ of \d+\b|\breview by \d|\A(?:page\s*)?\d{1,4}\Z|\Adocument issued by\b"
    r"|\bissued \d\d-|\A©|\bcopyright\b|\bISBN\b|\A(?:https?:|www\.)",
    re.IGNORECASE,
)
_REFERENCES = re.compile(
    r"(?:[\d.]+\s*)?(?:sources?|references?|bibliography|further reading)\b", re.IGNORECASE
)
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-Z]")
_RULE = re.compile(r"^[ \t]*[-=_~*][-=_~* \t]{3,}$", re.MULTILINE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAST_YEAR = re.compile(r"(?:, |\()(?:19|20)\d\d\)?\.?\Z")
_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}")
_DIGITS = re.compile(r"\d+")
_LETTER = re.compile(r"[^\W\d_]")
_ENDED = re.compile(r"[.!?。！？।؟][\"'”’»)\]]*\Z")


class Kind(StrEnum):
    """What part of a page a statement is."""

    SENTENCE = "sentence"
    ITEM = "item"
    ROW = "row"
    HEADER = "header"
    HEADING = "heading"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement on one page.

    Attributes:
        order: Its number among the statements given with it.
        start, end: Half-open span in the stored text of the page.
        text: For people: white space closed up, without the mark of a list.
        block: Where the paragraph, list item or row that it is part of starts.
        leads: Orders of what must stand before it to be understood: a caption
            and a header row, or the line that announces a list.
        section: The heading above it; empty when there is none on this page.
    """

    order: int
    start: int
    end: int
    text: str
    kind: Kind
    block: int = 0
    leads: tuple[int, ...] = ()
    section: str = ""

    @property
    def is_answer(self) -> bool:
        """Whether it can answer a question by itself, or with its leads."""
        return self.kind in {Kind.SENTENCE, Kind.ITEM, Kind.ROW}


@dataclass(slots=True)
class Pages:
    """The statements of pages, each page read once."""

    page_of: PageOf
    _texts: dict[tuple[DocumentId, int], PageText] = field(default_factory=dict)
    _statements: dict[tuple[DocumentId, int, int], list[Statement]] = field(default_factory=dict)

    def text(self, document: DocumentId, number: int) -> str:
        """Return the stored text of a page."""
        return self._page(document, number).text

    def statements(self, passage: Passage, number: int) -> list[Statement]:
        """Return what a page of a passage's document says around that passage, in order."""
        page = self._page(passage.document.id, number)
        window = _window(page, passage)
        key = (passage.document.id, number, window.start)
        if key not in self._statements:
            running = self._running(passage, number)
            self._statements[key] = _in_window(page, window, running)
        return self._statements[key]

    def _running(self, passage: Passage, number: int) -> frozenset[str]:
        """The lines at the edges of a neighboring page, digits left out."""
        other = number + 1 if number < passage.document.pages else number - 1
        if other < 1:
            return frozenset()
        lines = self.text(passage.document.id, other).split("\n")
        full = [line for line in lines if line.strip()]
        return frozenset(_undated(line) for line in full[:_EDGE_LINES] + full[-_EDGE_LINES:])

    def _page(self, document: DocumentId, number: int) -> PageText:
        key = (document, number)
        if key not in self._texts:
            self._texts[key] = self.page_of(document, number)
        return self._texts[key]


def _window(page: PageText, passage: Passage) -> Span:
    """The part of a page to look at: all of it, or of a very long one what is near the passage."""
    parts = [part for part in passage.spans if part.page == page.number]
    if len(page.text) <= _LONG_PAGE or not parts:
        return Span(0, len(page.text))
    start = page.text.rfind("\n", 0, max(0, parts[0].start - _BEFORE)) + 1
    end = page.text.find("\n", parts[-1].end + _AFTER)
    return Span(start, len(page.text) if end < 0 else end)


def _in_window(page: PageText, window: Span, running: frozenset[str]) -> list[Statement]:
    if window.start == 0 and window.end == len(page.text):
        return of_page(page, running=running)
    before = [h.title for h in page.headings if h.start < window.start]
    part = PageText(
        page.number,
        page.text[window.start : window.end],
        headings=tuple(
            replace(heading, start=heading.start - window.start)
            for heading in page.headings
            if window.start <= heading.start < window.end
        ),
        rows=tuple(
            Span(row.start - window.start, row.end - window.start)
            for row in page.rows
            if window.start <= row.start and row.end <= window.end
        ),
    )
    section = " ".join(before[-1].split()) if before else ""
    return [
        replace(
            statement,
            start=statement.start + window.start,
            end=statement.end + window.start,
            block=statement.block + window.start,
        )
        for statement in of_page(part, running=running, section=section)
    ]


def of_page(
    page: PageText, *, running: frozenset[str] = frozenset(), section: str = ""
) -> list[Statement]:
    """Return what a page says, in order.

    Args:
        running: Lines that stand at the edge of the next page too, as `Pages` gives them.
        section: The heading under which the page begins.
    """
    found: list[Statement] = []
    rows = [row for row in page.rows if page.text[row.start : row.end].strip()]
    for span in _pieces(page, rows):
        text = " ".join(page.text[span.start : span.end].split())
        opened = next((h for h in page.headings if span.start <= h.start < span.end), None)
        kind = _kind(page.text, span, rows, text, running)
        if opened is not None and len(text) <= _LONGEST_HEADING and kind is not Kind.FURNITURE:
            kind, section = Kind.HEADING, " ".join(opened.title.split())
        elif _REFERENCES.match(section):
            kind = Kind.FURNITURE
        shown = text if kind is Kind.ROW else plain(text)
        found.append(
            Statement(len(found), span.start, span.end, shown, kind, section=section)
        )  # fmt: skip
    whole = _with_headers(_with_wrapped_cells(found))
    return _with_leads(_with_blocks(whole, page.text), page.text)


def plain(text: str) -> str:
    """Return a text without the mark of a list before it."""
    mark = _MARK.match(text)
    return text[mark.end() :] if mark and _LETTER.search(text, mark.end()) else text


def _pieces(page: PageText, rows: Sequence[Span]) -> list[Span]:
    """Sentences, with table rows and headings made whole and on their own, as chunks are cut."""
    whole = sorted([*rows, *_heading_lines(page, rows)], key=lambda span: span.start)
    starts = [span.start for span in whole]
    cuts = {at for span in whole for at in (span.start, span.end)}
    cuts |= {at for rule in _RULE.finditer(page.text) for at in rule.span()}
    found: list[Span] = []
    last = -1
    for span in sentences.spans(page.text):
        inner = sorted(at for at in cuts if span.start < at < span.end)
        for start, end in pairwise([span.start, *inner, span.end]):
            part = _trimmed(page.text, start, end)
            if part.start >= part.end:
                continue
            at = bisect_right(starts, part.start) - 1
            holder = at if at >= 0 and part.start < whole[at].end else -1
            if holder >= 0 and holder == last:
                found[-1] = Span(found[-1].start, part.end)
            else:
                found.append(part)
            last = holder
    return found


def _heading_lines(page: PageText, rows: Sequence[Span]) -> list[Span]:
    """The lines of each heading: as many as its title needs."""
    found = []
    for heading in page.headings:
        letters = len("".join(heading.title.split()))
        end = heading.start
        while end < len(page.text):
            stop = page.text.find("\n", end + 1)
            end = len(page.text) if stop < 0 else stop
            if len("".join(page.text[heading.start : end].split())) >= letters:
                break
        if _row_at(rows, heading.start) < 0:
            found.append(Span(heading.start, end))
    return found


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip()))


def _row_at(rows: Sequence[Span], at: int) -> int:
    index = bisect_right([row.start for row in rows], at) - 1
    return index if index >= 0 and at < rows[index].end else -1


def _kind(text: str, span: Span, rows: Sequence[Span], shown: str, running: frozenset[str]) -> Kind:
    at_edge = span.start < 300 or span.end > len(text) - 300
    if not _LETTER.search(shown) and not _DIGITS.search(shown):
        return Kind.FURNITURE
    if _FURNITURE.search(shown) or _LEADER.search(shown) or _is_reference(shown):
        return Kind.FURNITURE
    if at_edge and _undated(shown) in running:
        return Kind.FURNITURE
    if _row_at(rows, span.start) >= 0 and not _BULLET.match(shown):
        return Kind.ROW
    return Kind.ITEM if _MARK.match(shown) else Kind.SENTENCE


def _is_reference(shown: str) -> bool:
    """Whether a statement names publications by their years, and says nothing else."""
    return bool(_LAST_YEAR.search(shown)) or len(_YEAR.findall(shown)) >= 3


def _undated(line: str) -> str:
    return " ".join(_DIGITS.sub("", line).split()).casefold()


def _with_wrapped_cells(found: list[Statement]) -> list[Statement]:
    """Join the last word of a cell, wrapped below its row, to that row."""
    joined: list[Statement] = []
    for statement, after in pairwise([*found, None]):
        before = joined[-1] if joined else None
        if (
            statement is not None
            and after is not None
            and before is not None
            and statement.kind is Kind.SENTENCE
            and len(statement.text) <= _LONGEST_WRAPPED
            and before.kind is after.kind is Kind.ROW
        ):
            text = f"{before.text} {statement.text}"
            joined[-1] = replace(before, end=statement.end, text=text)
        elif statement is not None:
            joined.append(replace(statement, order=len(joined)))
    return joined


def _with_headers(found: list[Statement]) -> list[Statement]:
    """Mark the first row of each table as its header where it has fewer numbers than the rest."""
    marked = list(found)
    for number, statement in enumerate(found):
        is_first = number == 0 or found[number - 1].kind is not Kind.ROW
        if statement.kind is not Kind.ROW or not is_first:
            continue
        rest = _run(found, number + 1)
        if not rest:
            continue
        numbers = sum(len(_DIGITS.findall(row.text)) for row in rest) / len(rest)
        if len(_DIGITS.findall(statement.text)) < max(numbers, 1):
            marked[number] = replace(statement, kind=Kind.HEADER)
    return marked


def _run(found: Sequence[Statement], start: int) -> list[Statement]:
    end = start
    while end < len(found) and found[end].kind is Kind.ROW:
        end += 1
    return list(found[start:end])


def _with_blocks(found: list[Statement], text: str) -> list[Statement]:
    """Number the paragraphs, items and rows: a sentence goes on with the one before it."""
    numbered: list[Statement] = []
    for statement in found:
        before = numbered[-1] if numbered else None
        goes_on = (
            before is not None
            and statement.kind is Kind.SENTENCE
            and before.kind in {Kind.SENTENCE, Kind.ITEM}
            and text[before.end : statement.start].count("\n") < 2
        )
        block = before.block if before is not None and goes_on else statement.start
        numbered.append(replace(statement, block=block))
    return numbered


def _with_leads(found: list[Statement], text: str) -> list[Statement]:
    return [replace(s, leads=_leads(s, found, text)) for s in found]


def _leads(statement: Statement, found: Sequence[Statement], text: str) -> tuple[int, ...]:
    if statement.kind is Kind.ROW:
        return _table_leads(statement, found)
    if statement.kind is Kind.ITEM:
        return _list_leads(statement, found, text)
    if statement.kind is Kind.SENTENCE and not _ENDED.search(statement.text):
        before = found[statement.order - 1] if statement.order else None
        return (before.order,) if before is not None and before.text.endswith(":") else ()
    return ()


def _table_leads(row: Statement, found: Sequence[Statement]) -> tuple[int, ...]:
    at = row.order
    while at and found[at - 1].kind is Kind.ROW:
        at -= 1
    leads: list[int] = []
    if at and found[at - 1].kind is Kind.HEADER:
        at -= 1
        leads.append(at)
    if at and found[at - 1].kind is Kind.HEADING:
        leads.insert(0, at - 1)
    return tuple(leads)


def _list_leads(item: Statement, found: Sequence[Statement], text: str) -> tuple[int, ...]:
    """The line that announces a list; the heading above an item that is no whole sentence."""
    at = item.order - 1
    numbered = bool(_TOP_MARK.match(text, item.start))
    while at >= 0 and found[at].kind in {Kind.ITEM, Kind.SENTENCE, Kind.FURNITURE}:
        is_other_list = bool(_TOP_MARK.match(text, found[at].start)) != numbered
        if _announces(found[at]) and (found[at].kind is Kind.SENTENCE or is_other_list):
            return (at,)
        if found[at].kind is Kind.SENTENCE and found[at].block != found[at - 1].block:
            break
        at -= 1
    is_whole = bool(_ENDED.search(item.text)) and len(item.text.split()) > 3
    if is_whole or at < 0 or found[at].kind is not Kind.HEADING:
        return ()
    return (at,)


def _announces(statement: Statement) -> bool:
    """Whether a line opens a list: by its colon, or as a heading that was not marked as one."""
    return statement.text.endswith(":") or is_title(statement)


def is_title(statement: Statement) -> bool:
    """Whether a line reads like a heading: numbered as a section, or a few words and no number."""
    if _SECTION.match(statement.text) and not _ENDED.search(statement.text):
        return True
    is_short = len(statement.text.split()) <= _LONGEST_TITLE
    is_open = not _ENDED.search(statement.text) and not _DIGITS.search(statement.text)
    is_latin = statement.text[:1] < "\u0590"
    return statement.kind is Kind.SENTENCE and is_short and is_open and is_latin
