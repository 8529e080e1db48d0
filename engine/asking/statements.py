"""What a page says: its sentences, list items and table rows, each with what leads in to it.

A row means nothing without its column headings, "Under 12 months" nothing
without its caption, a bullet nothing without the line that announces it: each
statement knows what has to stand before it. Captions, page numbers and running
headers are told apart and never answer anything by themselves.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from engine.asking import tables
from engine.asking.kinds import Kind, Statement
from engine.ground import sentences
from engine.ground.types import PageText, Span

_LONGEST_HEADING = 200
_LONGEST_CELL = 60  # characters of a line that goes on with a list item
_LONGEST_JOINED = 600
_LONGEST_OPENING = 90
_WHOLE_ITEM = 8  # words of an item that needs no heading to be understood
_SCRAP = 4
_LONGEST_TITLE = 7  # words of a line that opens a list without a colon
_MARK = re.compile(
    r"\s*(?:[•●▪◦○‣∙■□✓✔➢➤►▸▶\x80-\x9f\uf000-\uf0ff*·]+\s*|[–—-]\s+(?=\D)"
    r"|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)]\s+(?=\D))"
)
_BULLET = re.compile(r"[•●▪◦○‣∙■□✓✔➢➤►▸▶·]\s|[–—-]\s+(?=\D)")
_TOP_MARK = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4})[.)]\s")
_FURNITURE = re.compile(
    r"\bpage \d+ of \d+\b|\breview by \d|\A(?:page\s*)?\d{1,4}\Z|\Adocument issued by\b"
    r"|\A(?:document|issued|review by|version|issuer) \|"
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
_OPEN = re.compile(r"\([^()]*\Z|“[^”]*\Z|[^\W\d_]-\Z")
_NAMED = re.compile(r"(?:annex|appendix|chapter|figure|table|box|example)\s+\d", re.IGNORECASE)
_ENDED = re.compile(r"[.!?。！？।؟][\"'”’»)\]]*\Z")


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
    lines = _with_wrapped_lines(found, page.text)
    return _with_leads(_with_blocks(tables.tidied(lines), page.text), page.text)


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
    if at_edge and undated(shown) in running:
        return Kind.FURNITURE
    if _row_at(rows, span.start) >= 0 and not _BULLET.match(shown):
        return Kind.ROW
    return Kind.ITEM if _MARK.match(shown) else Kind.SENTENCE


def _is_reference(shown: str) -> bool:
    """Whether a statement names publications by their years, and says nothing else."""
    return bool(_LAST_YEAR.search(shown)) or len(_YEAR.findall(shown)) >= 3


def undated(line: str) -> str:
    """Return a line without its numbers, to tell running headers."""
    return " ".join(_DIGITS.sub("", line).split()).casefold()


def _with_wrapped_lines(found: list[Statement], text: str) -> list[Statement]:
    """Join lines of one paragraph that were taken for sentences of their own."""
    joined: list[Statement] = []
    for statement in found:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, statement, text):
            shown = f"{before.text} {statement.text}"
            joined[-1] = replace(before, end=statement.end, text=shown)
        else:
            joined.append(replace(statement, order=len(joined)))
    return joined


def _goes_on(before: Statement, after: Statement, text: str) -> bool:
    """Whether a line ends in the next: inside brackets, before a small letter, in a list item."""
    if after.kind is not Kind.SENTENCE or before.kind not in {Kind.SENTENCE, Kind.ITEM}:
        return False
    is_apart = text[before.end : after.start].count("\n") > 1
    if is_apart or len(before.text) + len(after.text) > _LONGEST_JOINED:
        return False
    if _OPEN.search(before.text):
        return True
    if _ENDED.search(before.text) or before.text.endswith(":"):
        return False
    is_cell = len(after.text) <= _LONGEST_CELL and not after.text.endswith(":")
    return after.text[:1].islower() or (before.kind is Kind.ITEM and is_cell)


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
    while at and (found[at - 1].kind is Kind.ROW or _is_stray_cell(found[at - 1])):
        at -= 1
    leads: list[int] = []
    if at and found[at - 1].kind is Kind.HEADER:
        at -= 1
        leads.append(at)
    if at and found[at - 1].kind is Kind.HEADING:
        leads.insert(0, at - 1)
    return tuple(leads)


def _is_stray_cell(line: Statement) -> bool:
    """Whether a line inside a table was not taken for a row."""
    is_open = not _ENDED.search(line.text) and not line.text.endswith(":")
    return line.kind is Kind.SENTENCE and is_open and len(line.text) <= _LONGEST_CELL


def _list_leads(item: Statement, found: Sequence[Statement], text: str) -> tuple[int, ...]:
    """The line that announces a list, or the items that a nested one stands under."""
    parents = _parents(item, found, text)
    return parents or _announced_by(item, found, text)


def _parents(item: Statement, found: Sequence[Statement], text: str) -> tuple[int, ...]:
    """The unfinished items, of other marks, under which an item of a nested list stands."""
    first = item.order
    while first and found[first - 1].kind in {Kind.ITEM, Kind.SENTENCE}:
        first -= 1
    open_items: list[tuple[str, Statement]] = []
    for one in found[first : item.order + 1]:
        if one.kind is not Kind.ITEM:
            continue
        mark = _sign(text, one.start)
        held = [number for number, (sign, _one) in enumerate(open_items) if sign == mark]
        open_items = open_items[: held[0]] if held else open_items
        open_items.append((mark, one))
    above = [one for _sign_of, one in open_items[:-1]]
    return tuple(one.order for one in above) if all(map(_is_open, above)) else ()


def _is_open(item: Statement) -> bool:
    return not _ENDED.search(item.text) and len(item.text) <= _LONGEST_OPENING


def _sign(text: str, at: int) -> str:
    """The kind of an item's mark: its sign, or what its numbers and letters are made of."""
    mark = _MARK.match(text, at)
    sign = mark[0].strip() if mark else ""
    return "1" if sign.strip("().").isdigit() else "a" if sign.strip("().").isalpha() else sign


def _announced_by(item: Statement, found: Sequence[Statement], text: str) -> tuple[int, ...]:
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
    words = len(item.text.split())
    is_whole = words >= _WHOLE_ITEM or (bool(_ENDED.search(item.text)) and words > 3)
    if is_whole or at < 0 or found[at].kind is not Kind.HEADING:
        return ()
    return (at,)


def _announces(statement: Statement) -> bool:
    """Whether a line opens a list: by its colon, or as a heading that was not marked as one."""
    return statement.text.endswith(":") or is_title(statement)


def is_fragment(statement: Statement) -> bool:
    """Whether a sentence or item lacks its beginning or its end, and nothing supplies it."""
    if statement.kind is Kind.ROW or statement.leads:
        return False
    is_cut = bool(_OPEN.search(statement.text))
    is_late = statement.kind is Kind.SENTENCE and statement.text[:1].islower()
    is_scrap = len(statement.text.split()) < _SCRAP and not _ENDED.search(statement.text)
    return is_cut or is_late or (is_scrap and statement.text[:1] < "\u0590")


def is_title(statement: Statement) -> bool:
    """Whether a line reads like a heading: numbered as a section, or a few words and no number."""
    is_named = _SECTION.match(statement.text) or _NAMED.match(statement.text)
    if is_named and not _ENDED.search(statement.text):
        return True
    is_short = len(statement.text.split()) <= _LONGEST_TITLE
    is_open = not _ENDED.search(statement.text) and not _DIGITS.search(statement.text)
    is_latin = statement.text[:1] < "\u0590"
    return statement.kind is Kind.SENTENCE and is_short and is_open and is_latin
