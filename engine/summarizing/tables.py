"""Tables of a report: their rows, their header, and what its columns say of a row."""

import re
from collections.abc import Sequence

from engine.clinical import laboratory
from engine.summarizing import splitting
from engine.summarizing.summary_rules import SummaryRules

_RULED = re.compile(r"[ \t|]*\n[ \t]*\|?[ :+]*-{2,}[-+| :]*(?:\n|\Z)")
_GAPS = re.compile(r" {2,}")
_PIPE = re.compile(r"\s*\|\s*")
_TICK = re.compile(r"(?:x|v|y|yes|1|\*|[•✓✔☑☒●■+])\Z", re.IGNORECASE)
_NUMBER = re.compile(r"#|no\.?|\d{1,2}[.)]?", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:before|(?:on|at|pre.?)\s?admission|admission|previous|old|prior|home dose|was)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:now|discharge|after|new|current|today|going home)\b", re.IGNORECASE)
_NOTHING = frozenset(("-", "–", "—", "nil", "none", "n/a", "stop", "stopped", "x"))
_MOST = 0.6
_LEAST_LOOSE = 3
_PAIR = 2
_WHO_WHEN = frozenset(("who", "when", "by whom", "by when", "due", "where"))


def cells(line: str) -> tuple[str, ...]:
    """Return the filled cells of a table row; none for any other line."""
    return tuple(cell for cell in all_cells(line) if cell)


def all_cells(line: str) -> tuple[str, ...]:
    """Return the cells of a table row, empty ones too; none for any other line."""
    plain = line.strip(" \n")
    if splitting.is_dotted(plain):
        return tuple(cell.strip(" *") for cell in splitting.LEADERS.split(plain))
    if splitting.is_coded(plain):
        return tuple(cell.strip(" *") for cell in plain.strip("|").split("|"))
    if plain.startswith("|") or " | " in plain or plain.endswith(" |"):
        inner = plain.removeprefix("|").removesuffix("|")
        return tuple(cell.strip(" *") for cell in _PIPE.split(inner))
    if "\t" in plain.strip("\t"):
        return tuple(cell.strip(" *") for cell in plain.split("\t"))
    if splitting.is_aligned(plain):
        return tuple(cell.strip(" *") for cell in _GAPS.split(plain.strip()))
    return ()


def is_header_row(line: str, rules: SummaryRules, following: str = "") -> bool:
    """Whether a line is the header of a table: by its words, or by the ruler that follows."""
    found = cells(line)
    if len(found) < _PAIR:
        return False
    if _RULED.match(following):
        return True
    known = sum(_names_column(cell, rules) for cell in found)
    if len(found) < _LEAST_LOOSE or any(sign.isdigit() for sign in line):
        return known == len(found)
    return known >= _MOST * len(found)


def _names_column(cell: str, rules: SummaryRules) -> bool:
    return rules.cue("headers", cell) or bool(rules.titles.status(cell))


def kind_of_table(heads: Sequence[str], current: str, title: str, rules: SummaryRules) -> str:
    """Return what the rows under a header hold: what its cells name, else the section around."""
    filled = [head for head in heads if head and not _NUMBER.fullmatch(head)]
    kind = rules.kind_of_label(filled[0]) if filled else ""
    if kind == "results" or (kind == "meds" and not current.startswith("meds")):
        return kind
    if any(rules.kind_of_label(head) == "meds" for head in filled):
        return current if current.startswith("meds") else "meds"
    if title and current not in ("", "patient"):
        return current
    if _WHO_WHEN.intersection(head.lower() for head in filled):
        return "follow_up"
    return kind or next(filter(None, (rules.kind_of_heading(head) for head in filled)), "")


def kind_of_row(row: Sequence[str], kind: str, rules: SummaryRules) -> str:
    """Return what a row holds by its own cells, where no header or section says so."""
    filled = [cell for cell in row if cell and not _NUMBER.fullmatch(cell)]
    if len(filled) < _PAIR:
        return kind
    named = _coded(filled[0], rules)
    if not named and len(filled) == _PAIR:
        named = rules.kind_of_heading(filled[0], least=4)
        named = named or rules.kind_of_label(f"{filled[0]} for admission")
    if named:
        return named
    joined = " ".join(filled)
    numeric = [cell for cell in filled[1:] if cell.replace(".", "").isdigit()]
    if len(numeric) >= _PAIR and filled[0][:1].isalpha() and not rules.drugs.find(filled[0]):
        return "results"
    if next(laboratory.results(joined.lower()), None) is not None:
        return "results"
    mentions = rules.drugs.find(filled[0])
    if mentions and mentions[0].span.start == 0 and any(s.isdigit() for s in joined):
        return "meds"
    return kind


def _coded(cell: str, rules: SummaryRules) -> str:
    """Return the kind that a first cell in capitals names, as exports of systems have it."""
    if not cell.isupper() or rules.drugs.find(cell):
        return ""
    return rules.kind_of_whole(cell.rstrip("0123456789"))


def ticked_status(heads: Sequence[str], row: Sequence[str], rules: SummaryRules) -> str:
    """Return the status of a medicine whose column of that status is ticked."""
    if len(heads) != len(row):
        return ""
    for head, cell in zip(heads, row, strict=True):
        status = rules.titles.status(head) if _TICK.match(cell) else ""
        if status:
            return status
    return ""


def earlier_dose(heads: Sequence[str], row: Sequence[str]) -> str:
    """Return what a row says in the column "before", where another says what is now."""
    before, now = _before_and_now(heads, row)
    return row[before] if now >= 0 and row[now] and row[now] not in _NOTHING else ""


def _before_and_now(heads: Sequence[str], row: Sequence[str]) -> tuple[int, int]:
    """Return the columns of the doses before and now; -1 where a table has not both."""
    if len(heads) != len(row):
        return -1, -1
    before = next((n for n, head in enumerate(heads) if _BEFORE.search(head)), -1)
    now = next((n for n, head in enumerate(heads) if n != before and _NOW.search(head)), -1)
    return (before, now) if before >= 0 and now >= 0 else (-1, -1)


def told_cells(heads: Sequence[str], row: Sequence[str], rules: SummaryRules) -> tuple[str, ...]:
    """Return the cells of a row before its columns of ticks, where those end the row."""
    if len(heads) != len(row):
        return tuple(filter(None, row))
    if earlier_dose(heads, row):
        before, _ = _before_and_now(heads, row)
        return tuple(cell for n, cell in enumerate(row) if cell and n != before)
    ticks = [n for n, head in enumerate(heads) if rules.titles.status(head)]
    if not ticks or any(len(cell) > _PAIR for cell in row[ticks[0] :]):
        return tuple(filter(None, row))
    return tuple(filter(None, row[: ticks[0]]))
