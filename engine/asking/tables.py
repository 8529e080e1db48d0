"""Table rows made readable: wrapped cells joined to their rows, column headings told apart."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from engine.asking.kinds import Kind, Statement

_LONGEST_WRAPPED = 14
_LONGEST_BAND = 24
_DEEPEST_HEADER = 12
_BAND = re.compile(r"\d\s*(?:kg|months?|years?)\b", re.IGNORECASE)
_LONGEST_HEADER_LINE = 90
_BAND_ROW = re.compile(
    r"(?:under|over|up to|from|less than|[<>≤≥])?\s*\d[\d.,\s–<to-]*(?:kg|months?|years?)\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d+(?:[.,]\d+)?\s*[–-]\s*\d")
_GOES_ON = re.compile(r"(?:\b(?:and|or|of|to|with|by|per|over|for|then|in)|,)\Z")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?。！？।؟][\"'”’»)\]]*\Z")


def tidied(found: list[Statement]) -> list[Statement]:
    """Return statements with whole rows, and the header of each table marked as such."""
    return _with_headers(_with_deep_headers(_with_wrapped_cells(found)))


def _with_deep_headers(found: list[Statement]) -> list[Statement]:
    """Make one header of the lines between a heading and the first row for a weight or an age."""
    merged: list[Statement] = []
    for statement in found:
        merged.append(replace(statement, order=len(merged)))
        if statement.kind is not Kind.ROW or not _BAND_ROW.match(statement.text):
            continue
        top = _top_of_header(merged)
        if top < len(merged) - 2:
            first, last = merged[top], merged[-2]
            shown = " ".join(line.text for line in merged[top:-1])
            header = replace(first, end=last.end, text=shown, kind=Kind.HEADER)
            merged[top:] = [header, replace(statement, order=top + 1)]
    return merged


def _top_of_header(merged: Sequence[Statement]) -> int:
    """Where the header of the last row starts; at that row where it has none of several lines."""
    row = len(merged) - 1
    at = row
    while at and row - at < _DEEPEST_HEADER and _may_head(merged[at - 1]):
        at -= 1
    is_under_heading = at > 0 and merged[at - 1].kind is Kind.HEADING
    has_row = any(line.kind is Kind.ROW for line in merged[at:row])
    return at if is_under_heading and has_row else row


def _may_head(line: Statement) -> bool:
    is_short = len(line.text) <= _LONGEST_HEADER_LINE and not _SENTENCE_END.search(line.text)
    is_row_of_values = _BAND.search(line.text) or _RANGE.match(line.text)
    return line.is_answer and is_short and not is_row_of_values


def _with_wrapped_cells(found: list[Statement]) -> list[Statement]:
    """Join a cell that was wrapped below its row, or cut inside brackets, to that row."""
    joined: list[Statement] = []
    for statement, after in pairwise([*found, None]):
        before = joined[-1] if joined else None
        if (
            statement is not None
            and before is not None
            and statement.kind is Kind.SENTENCE
            and before.kind is Kind.ROW
            and (_is_open(before) or (after is not None and _is_wrapped(statement, after)))
        ):
            text = f"{before.text} {statement.text}"
            joined[-1] = replace(before, end=statement.end, text=text)
        elif statement is not None:
            joined.append(replace(statement, order=len(joined)))
    return joined


def _is_open(row: Statement) -> bool:
    """Whether a row breaks off, in brackets or at "in": half a dose must never stand alone."""
    return row.text.count("(") > row.text.count(")") or bool(_GOES_ON.search(row.text))


def _is_wrapped(cell: Statement, after: Statement) -> bool:
    is_band = len(cell.text) <= _LONGEST_BAND and bool(_BAND.search(cell.text))
    return is_band or (len(cell.text) <= _LONGEST_WRAPPED and after.kind is Kind.ROW)


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
