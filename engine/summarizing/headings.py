"""Headings and labels of a report: whole lines, labels before a value, table headers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.summarizing.splitting import ITEM, LINE
from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.visible import VisiblePage

SUB = "sub"
"""The kind of a label in capitals that no rule knows, before it is placed."""
_MARK = re.compile(r"\s*(?:\*\*)?\s*(?:[:=](?!\w*//)|(?<=[A-Za-z ])\.{3,}|\t+)\s*(?:\*\*)?[ \t,]*")
_HARD = re.compile(
    r"[.;|,*\t:?!]\s*$|\s{2,}$|^\W*$|^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXivx]{1,4}[.)])\s*$"
)
_BOLD_LABEL = re.compile(r"\*\*(?P<label>[^*\n:]{2,60})\*\*[ \t]*(?=\S)")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9'’&/() -]*(?:, [A-Z0-9'’&/() -]+)*\Z")
_PARTS = re.compile(r"\s*(?:/|&|,|\bAND\b)\s*")
_LABEL_WORD = re.compile(r"[^\s,;|*]+")
_CELL = re.compile(r"\s*\|\s*|\t+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading or label: where it starts, where what it names starts."""

    start: int
    end: int
    kind: str
    title: str
    is_inline: bool


def marks(page: VisiblePage, rules: SummaryRules) -> Iterator[Mark]:
    """Yield the headings and labels of a page in order."""
    text = page.text
    known = {heading.start for heading in page.page.headings} if not page.origins else set()
    for line in LINE.finditer(text):
        whole = _whole_line(text, line.span(), rules, known=line.start() in known)
        if whole is not None:
            yield whole
        elif not is_header_row(line.group(), rules):
            yield from _labels(line.group(), line.start(), rules)


def _whole_line(
    text: str, place: tuple[int, int], rules: SummaryRules, *, known: bool
) -> Mark | None:
    line = text[place[0] : place[1]]
    title = bare(line)
    if not title or len(title) > 70 or "\t" in line.strip() or " | " in line:
        return None
    kind = rules.kind_of_label(title)
    if kind and not (line.strip().endswith(".") and not title.isupper()):
        return Mark(place[0], place[1], kind, title, is_inline=False)
    if _looks_like_heading(text, line, place, known=known):
        return Mark(place[0], place[1], rules.kind_of_heading(title), title, is_inline=False)
    return None


def _looks_like_heading(text: str, line: str, place: tuple[int, int], *, known: bool) -> bool:
    plain = line.strip()
    if len(plain.split()) > 8:
        return False
    if plain.startswith("#") or (plain.startswith("**") and plain.endswith("**")):
        return not re.match(r"#\s*\S+.*:\s*\S", plain)
    if known or (plain.endswith(":") and not ITEM.match(line)):
        return True
    before = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    after = text[place[1] + 1 : place[1] + 2].strip() != ""
    letters = [sign for sign in plain if sign.isalpha()]
    capitals = bool(letters) and all(sign.isupper() for sign in letters)
    return capitals and before and after and not any(sign.isdigit() for sign in plain)


def _labels(line: str, offset: int, rules: SummaryRules) -> Iterator[Mark]:
    """Yield the known labels of a line that has text after them."""
    for bold in _BOLD_LABEL.finditer(line):
        kind = rules.kind_of_label(bold["label"])
        if kind:
            yield Mark(
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
            yield Mark(offset + start, offset + mark.end(), kind, title, is_inline=True)
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


def is_header_row(line: str, rules: SummaryRules) -> bool:
    """Whether a line is the header of a table."""
    found = cells(line)
    return len(found) > 1 and all(rules.cue("headers", cell) for cell in found)


def cells(line: str) -> tuple[str, ...]:
    """Return the cells of a table row; none for any other line."""
    if "\t" not in line.strip() and " | " not in line and not line.strip().startswith("|"):
        return ()
    return tuple(c.strip(" *") for c in _CELL.split(line.strip().strip("|")) if c.strip(" *"))
