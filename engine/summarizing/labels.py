"""Labels of a report before a value on the same line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.titles import SURE

SUB = "sub"
"""The kind of a label in capitals that no rule knows, before it is placed."""
_MARK = re.compile(
    r"(?<!\s)\s*(?:\*\*\s*)?(?:[:=](?!\w*//)|(?<=[\w ])\.{3,}|\?\s*[-–—:](?=\s)|\t+)"
    r"\s*(?:\*\*)?[ \t,]*"
)
_HARD = re.compile(
    r"[.;|,*\t:?!]\s*$|\s{2,}$|^\W*$|^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXivx]{1,4}[.)])\s*$"
)
_BOLD_LABEL = re.compile(r"(?<!\w)\*{1,2}(?P<label>[^*\n:]{2,60})\*{1,2}[ \t]*(?=\S)")
_CAPITALS = re.compile(r"[A-Z](?:[A-Z0-9'’&/()_-]|[ ](?! ))*(?:, (?:[A-Z0-9'’&/()-]|[ ](?! ))+)*\Z")
_PARTS = re.compile(r"\s*(?:/|&|,|\bAND\b)\s*")
GAP = re.compile(r"(?<=[^\s:]) {2,}(?=[^\s:])")
SHORT_HAND = re.compile(
    r"\s*(?P<label>[Dd][Xx]|C/O|c/o|PMHx?|PMH|TT[OA]|F/U|TCA|HP[IC]|I[Xx]|O/E)\s+(?=\S)"
)
_FIRST_WORD = re.compile(r"\s*(?P<label>[A-Za-z/]{2,12})\s+(?=\S)")
_BULLET = re.compile(r"\s*(?:Q\d{1,2}[.:)]|\[(?:[ xX✓]?|\d{1,2})\]|[☐☑☒✓✔□■•>*-])\s+")
_LONGEST_BULLET = 8
_MOST_LABEL_WORDS = 6
_NEAR = 60
_LONGEST_CELL = 400
"""Letters before a mark in which its label is looked for."""
_CELL_START = re.compile(r"(?:\||\t|\s{2,})\s*(?=\S)")
_OPEN_BLOCKS = frozenset(("", "patient", "course", "history", "plan", SUB))
_ALWAYS = frozenset(("allergies", "pending"))
_LABEL_WORD = re.compile(r"[^\s,;|*]+")
_SHORT_TITLE = 4


@dataclass(frozen=True, slots=True)
class Style:
    """How the labels of a page are set.

    Attributes:
        is_brief: Whether the page is in short hand, where labels need no colon.
        block: The kind of the heading above.
        last: The kind of the label above.
    """

    is_brief: bool
    block: str
    last: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading or label: where it starts, where what it names starts."""

    start: int
    end: int
    kind: str
    title: str
    is_inline: bool


def labels(line: str, offset: int, rules: SummaryRules, style: Style) -> Iterator[Mark]:
    """Yield the known labels of a line that has text after them."""
    for bold in _BOLD_LABEL.finditer(line):
        leads = bold.start() == 0 and bold["label"].endswith(".")
        known = rules.kind_of_heading if leads else rules.kind_of_label
        kind = known(bold["label"])
        if kind:
            yield Mark(
                offset + bold.start(), offset + bold.end(), kind, bold["label"], is_inline=True
            )
    short = (_FIRST_WORD if style.is_brief else SHORT_HAND).match(line)
    if short and (kind := rules.kind_of_label(short["label"])):
        yield Mark(offset, offset + short.end(), kind, short["label"], is_inline=True)
    elif spaced := _spaced(line, rules):
        yield Mark(offset, offset + spaced[1], spaced[0], bare(line[: spaced[1]]), is_inline=True)
    item = _BULLET.match(line)
    done = item.end() if item else 0
    last = style.last
    for mark in _MARK.finditer(line):
        found = (
            _capital_label(line, done, mark, rules)
            or _known_label(line, done, mark, rules, style)
            or _label_before(line, done, mark.start(), rules, style)
        )
        if found is not None:
            start, kind = found
            if kind == "patient" and "examination" in (style.block, last):
                continue
            last = kind
            title = bare(line[start : mark.start()])
            yield Mark(offset + start, offset + mark.end(), kind, title, is_inline=True)
            done = mark.end()


def _known_label(
    line: str, first: int, mark: re.Match[str], rules: SummaryRules, style: Style
) -> tuple[int, str] | None:
    """Return where a label at the start of a line or cell starts, and its kind by its words."""
    near = max(first, mark.start() - _LONGEST_CELL)
    start = max((m.end() for m in _CELL_START.finditer(line, near, mark.start())), default=first)
    label = line[start : mark.start()]
    is_first = start > first or first <= _LONGEST_BULLET
    if not is_first or not label.strip() or len(label.split()) > _MOST_LABEL_WORDS:
        return None
    if _is_valued(label):
        return None
    kind = _status_kind(label, line[mark.end() :], rules, style) or _kind_by_words(
        label, rules, style
    )
    return (start, kind) if kind else None


def _status_kind(label: str, value: str, rules: SummaryRules, style: Style) -> str:
    """Return the kind of medicines that a label of a status names: "New", "Keep"."""
    status = rules.titles.status(label)
    if not status or rules.kind_of_label(label).startswith("meds"):
        return ""
    is_medicine = style.block.startswith("meds") or rules.drugs.find(value[:_NEAR])
    return f"meds_{status}" if is_medicine else ""


def _kind_by_words(label: str, rules: SummaryRules, style: Style) -> str:
    """Return the kind that the words of a label name; within a block, only by strong words."""
    if rules.drugs.find(label) or (style.block == "allergies" and not rules.kind_of_label(label)):
        return ""
    kind = rules.kind_of_heading(label, least=SURE, favoured=style.block)
    if style.block == "course" and kind == "diagnoses" and not rules.kind_of_label(label):
        return ""
    if style.block in _OPEN_BLOCKS or kind in _ALWAYS:
        return kind
    return kind if rules.kind_of_heading(label, least=SURE + 1) else ""


def _is_valued(label: str) -> bool:
    """Whether a would-be label holds a number within, and so says something itself."""
    return any(word[:1].isdigit() for word in label.split()[:-1])


def _spaced(line: str, rules: SummaryRules) -> tuple[str, int] | None:
    """Return the kind of a label parted from its value by a gap alone, and where that starts."""
    for gap in GAP.finditer(line):
        label = line[: gap.start()]
        if bare(label)[:1].isdigit():
            return None
        if len(label.split()) > _SHORT_TITLE:
            return None
        if kind := rules.kind_of_heading(label, least=SURE):
            return kind, gap.end()
    return None


def _capital_label(
    line: str, first: int, mark: re.Match[str], rules: SummaryRules
) -> tuple[int, str] | None:
    """Return where a label in capitals before a colon starts, and its kind; `SUB` if unknown."""
    if not set(":=.") & set(mark.group()):
        return None
    found = _CAPITALS.search(line, first, mark.start())
    if found is None or sum(sign.isalpha() for sign in found.group()) < 3:
        return None
    label = found.group().strip()
    known = rules.kind_of_label(label) or rules.kind_of_heading(label)
    return found.start(), known or next(
        (kind for part in _PARTS.split(label) if (kind := rules.kind_of_label(part))), SUB
    )


def _label_before(
    line: str, first: int, stop: int, rules: SummaryRules, style: Style
) -> tuple[int, str] | None:
    """Return where the longest known label that ends at `stop` starts, and its kind."""
    near = max(first, stop - _LONGEST_CELL)
    words = list(_LABEL_WORD.finditer(line[near:stop]))[-7:]
    for word in words:
        start = near + word.start()
        label = line[start:stop]
        kind = rules.kind_of_label(label)
        before = line[max(0, start - 6) : start]
        is_free = start == first or bool(_HARD.search(before)) or label.isupper()
        is_free = is_free and (line[stop : stop + 1] != "\t" or not _goes_before(before))
        if kind and is_free:
            return start, kind
    if (
        words
        and first <= _LONGEST_BULLET
        and _HARD.search(line[: words[0].start()])
        and len(words) <= 6
    ):
        label = line[first:stop]
        is_free = _is_title(label) and style.block in _OPEN_BLOCKS
        kind = rules.kind_of_heading(label) if is_free else ""
        if kind:
            return first, kind
    return None


def _goes_before(before: str) -> bool:
    """Whether a word stands before a label in the same cell."""
    return before[-1:].isspace() and before[-1:] != "\t" and bool(before.strip())


def _is_title(label: str) -> bool:
    words = bare(label).split()
    return bool(words) and words[0][:1].isupper() and not any(c.isdigit() for c in label)
