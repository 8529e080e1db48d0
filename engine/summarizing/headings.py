"""Headings and labels of a report: whole lines, labels before a value, table headers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.summarizing.splitting import ITEM, LINE
from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.visible import VisiblePage

SUB = "sub"
"""The kind of a label in capitals that no rule knows, before it is placed."""
_MARK = re.compile(
    r"\s*(?:\*\*)?\s*(?:[:=](?!\w*//)|(?<=[A-Za-z ])\.{3,}|\?\s*[-–—:](?=\s)|\t+)"
    r"\s*(?:\*\*)?[ \t,]*"
)
_HARD = re.compile(
    r"[.;|,*\t:?!]\s*$|\s{2,}$|^\W*$|^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXivx]{1,4}[.)])\s*$"
)
_BOLD_LABEL = re.compile(r"\*\*(?P<label>[^*\n:]{2,60})\*\*[ \t]*(?=\S)")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9'’&/() -]*(?:, [A-Z0-9'’&/() -]+)*\Z")
_PARTS = re.compile(r"\s*(?:/|&|,|\bAND\b)\s*")
_GAP = re.compile(r"(?<=[^\s:]) {2,}(?=[^\s:])")
_SHORT_HAND = re.compile(
    r"\s*(?P<label>D[Xx]|C/O|c/o|PMHx?|PMH|TT[OA]|F/U|TCA|HP[IC]|I[Xx]|O/E)\s+(?=\S)"
)
_SHORT_HANDS = re.compile(rf"^{_SHORT_HAND.pattern}|^[ \t]*[HRT]x\s+\S", re.MULTILINE)
_FIRST_WORD = re.compile(r"\s*(?P<label>[A-Za-z/]{2,12})\s+(?=\S)")
_LEAST_BRIEF = 2
_NUMBERED = re.compile(r"\s*\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-H][.)])\s+\S")
_BULLET = re.compile(r"\s*(?:Q\d{1,2}[.:)]|\[[ xX✓]?\]|[☐☑☒✓✔□■•>*-])\s+")
_LONGEST_BULLET = 8
_MOST_WORDS = 6
_SHORT_TITLE = 4
_LEAST_PROSE = 50
_LABEL_WORD = re.compile(r"[^\s,;|*]+")
_UNDERLINED = re.compile(r"[ \t]*\n[ \t]*(?:-{3,}|={3,}|~{3,}|_{3,})[ \t]*(?:\n|\Z)")
_RULED = re.compile(r"[ \t|]*\n[ \t]*\|?[ :]*-{2,}[-| :]*(?:\n|\Z)")
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
    is_brief = len(_SHORT_HANDS.findall(text)) >= _LEAST_BRIEF
    is_loud = text.isupper() or sum(c.isupper() for c in text) > sum(c.islower() for c in text)
    for line in LINE.finditer(text):
        whole = _whole_line(text, line.span(), rules, known=line.start() in known)
        whole = whole or _title(text, line.span(), rules, is_loud=is_loud)
        if whole is not None:
            yield whole
        elif not is_header_row(line.group(), rules):
            yield from _labels(line.group(), line.start(), rules, is_brief=is_brief)


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


def _title(text: str, place: tuple[int, int], rules: SummaryRules, *, is_loud: bool) -> Mark | None:
    """Return a heading known by its form: numbered capitals, capitals, or a short title alone."""
    line = text[place[0] : place[1]]
    title = bare(line)
    if not _may_be_title(title, rules):
        return None
    following = text[place[1] + 1 :].split("\n", 1)[0]
    kind = rules.kind_of_heading(title)
    ends_section = len(following) > _LEAST_PROSE and not rules.drugs.find(title)
    if title.isupper() and not is_loud:
        is_heading = bool(kind) or ends_section or _NUMBERED.match(line) is not None
        return Mark(place[0], place[1], kind or SUB, title, is_inline=False) if is_heading else None
    stands = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    is_title = title[0].isupper() and len(title.split()) <= _SHORT_TITLE and not ITEM.match(line)
    if is_title and stands and following[:1].strip() and (kind or ends_section):
        return Mark(place[0], place[1], kind, title, is_inline=False)
    return None


def _may_be_title(title: str, rules: SummaryRules) -> bool:
    """Whether a line is short, bare of values, and says nothing by itself."""
    return (
        0 < len(title.split()) <= _MOST_WORDS
        and not _GAP.search(title)
        and not set(title) & set(":=|\t.;,")
        and not any(sign.isdigit() for sign in title)
        and not ITEM.match(title)
        and not rules.cue("none_known", title)
    )


def _looks_like_heading(text: str, line: str, place: tuple[int, int], *, known: bool) -> bool:
    plain = line.strip()
    if len(plain.split()) > 8:
        return False
    if plain.startswith("#") or (plain.startswith("**") and plain.endswith("**")):
        return not re.match(r"#\s*\S+.*:\s*\S", plain)
    if known or (plain.endswith(":") and not ITEM.match(line)):
        return True
    if _UNDERLINED.match(text, place[1]):
        return True
    before = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    after = text[place[1] + 1 : place[1] + 2].strip() != ""
    letters = [sign for sign in plain if sign.isalpha()]
    capitals = bool(letters) and all(sign.isupper() for sign in letters)
    return capitals and before and after and not any(sign.isdigit() for sign in plain)


def _labels(line: str, offset: int, rules: SummaryRules, *, is_brief: bool) -> Iterator[Mark]:
    """Yield the known labels of a line that has text after them.

    Args:
        is_brief: Whether the page is in short hand, where labels need no colon.
    """
    for bold in _BOLD_LABEL.finditer(line):
        leads = bold.start() == 0 and bold["label"].endswith(".")
        known = rules.kind_of_heading if leads else rules.kind_of_label
        kind = known(bold["label"])
        if kind:
            yield Mark(
                offset + bold.start(), offset + bold.end(), kind, bold["label"], is_inline=True
            )
    short = (_FIRST_WORD if is_brief else _SHORT_HAND).match(line)
    if short and (kind := rules.kind_of_label(short["label"])):
        yield Mark(offset, offset + short.end(), kind, short["label"], is_inline=True)
    elif spaced := _spaced(line, rules):
        yield Mark(offset, offset + spaced[1], spaced[0], bare(line[: spaced[1]]), is_inline=True)
    item = _BULLET.match(line)
    done = item.end() if item else 0
    for mark in _MARK.finditer(line):
        found = _capital_label(line, done, mark, rules) or _label_before(
            line, done, mark.start(), rules
        )
        if found is not None:
            start, kind = found
            title = bare(line[start : mark.start()])
            yield Mark(offset + start, offset + mark.end(), kind, title, is_inline=True)
            done = mark.end()


def _spaced(line: str, rules: SummaryRules) -> tuple[str, int] | None:
    """Return the kind of a label parted from its value by a gap alone, and where that starts."""
    for gap in _GAP.finditer(line):
        label = line[: gap.start()]
        if len(label.split()) > _SHORT_TITLE:
            return None
        if kind := rules.kind_of_label(label):
            return kind, gap.end()
    return None


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
    if (
        words
        and first <= _LONGEST_BULLET
        and _HARD.search(line[: words[0].start()])
        and len(words) <= 6
    ):
        label = line[first:stop]
        kind = rules.kind_of_heading(label) if _is_title(label) else ""
        if kind:
            return first, kind
    return None


def _is_title(label: str) -> bool:
    words = bare(label).split()
    return bool(words) and words[0][:1].isupper() and not any(c.isdigit() for c in label)


def is_header_row(line: str, rules: SummaryRules, following: str = "") -> bool:
    """Whether a line is the header of a table: by its words, or by the ruler that follows."""
    found = cells(line)
    if len(found) > 1 and _RULED.match(following):
        return True
    return len(found) > 1 and all(rules.cue("headers", cell) for cell in found)


def cells(line: str) -> tuple[str, ...]:
    """Return the cells of a table row; none for any other line."""
    if "\t" not in line.strip() and " | " not in line and not line.strip().startswith("|"):
        return ()
    return tuple(c.strip(" *") for c in _CELL.split(line.strip().strip("|")) if c.strip(" *"))
