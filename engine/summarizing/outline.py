"""Cuts the pages of a report into sections, and sections into sentences, rows and items.

Headings are whole lines (numbered, in capitals, bold, underlined by a colon) or
labels before a value on the same line; a report without any becomes one section.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.ground.types import Span
from engine.summarizing import headings, splitting, tables
from engine.summarizing.allergy_words import names_more
from engine.summarizing.labels import SUB, Mark
from engine.summarizing.medicine_details import DOSE
from engine.summarizing.splitting import ITEM, RAGGED, Layout
from engine.summarizing.summary_rules import SummaryRules
from engine.summarizing.visible import VisiblePage

LOOSE = ""
"""The kind of a section that no heading names."""
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
_BULLET = re.compile(
    r"^(?:[-*•●▪◦·–—>+~#☐☑☒✓✔□■]|\[(?:[ xX✓]?|\d{1,2})\]|#\d{1,2}\W{0,2}"
    r"|\(?\d{1,2}(?:\.\d{1,2})?[.)]"
    r"|[1-9]\d?\.\d{1,2}(?!\s*(?:m|u|g|L|%|IU|k))|[a-h]\)|Q\d{1,2}[.:)])\s+(?=\S)"
)
_TAIL = re.compile(r"(?:\s*\[[ xX✓]?\]|\s*[☐☑☒✓✔□■•●-])+$")
_NUMBERING = re.compile(r"\W*\d{1,2}[.)]\W*$")
_BOX = re.compile(r"(?:^|(?<=\s))(?:\[[ xX✓✔]?\]|[☐□☑☒✓✔■])(?=\s)")
_BOX_WIDTH = 4
_NEAR_BOX = 40
_EMPTY = ("", "☐", "□")
_TICKED = re.compile(r"(?:^|\s)(?:\[[xX✓✔]\]|[☑☒✓✔■])\s")
_GENERIC = 3
_WITH_PROBLEMS = frozenset(("assessment_plan", "plan"))
_OF_PARTS = frozenset(("examination", "review", "past_history"))
_PART = re.compile(
    r"(?:constitutional|general|head|heent|eyes|ears|nose|throat|neck|chest|lungs?|respiratory|cardio\w*|heart|abdom\w*|gastro\w*"
    r"|genito\w*|musculo\w*|msk|back|extremities|skin|integument\w*|neuro\w*|psych\w*|endocrine|lymph\w*|medical|surgical|vascular)\b.{0,20}$",
    re.IGNORECASE,
)
_FOR_ALL = ("plan", "assessment_plan")
_TO_DO = frozenset(("follow_up", "plan", "pending"))
_RULER = re.compile(r"^(?:[\s|:=_*~#+.-]|\[[ xX✓]?\]|[☐☑☒✓✔□■])*$")


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
        earlier: What the column "before" of its table says.
        near: The kind of the label above, for a line that stands below it without one.
    """

    page: VisiblePage
    span: Span
    text: str
    kind: str
    title: str
    cells: tuple[str, ...] = ()
    order: int = 0
    earlier: str = ""
    near: str = ""

    @property
    def document(self) -> int:
        """Index of the report in the case."""
        return self.page.document

    @property
    def origin(self) -> Span:
        """Place in the stored text of the page."""
        return self.page.origin(self.span.start, self.span.end)

    @property
    def quote(self) -> str:
        """The stored text itself."""
        place = self.origin
        return self.page.page.text[place.start : place.end]


@dataclass(slots=True)
class _Section:
    """The section that is open while pages are walked.

    Attributes:
        is_block: Whether its heading stands alone, and holds for the lines below.
        is_item: Whether its label stands in a list.
        around: The block that an item's label stands in, which goes on after it.
        heads: The header of the table that is open.
    """

    kind: str = LOOSE
    title: str = ""
    is_block: bool = False
    is_item: bool = False
    around: str = LOOSE
    heads: tuple[str, ...] = ()


def pieces(pages: Sequence[VisiblePage], rules: SummaryRules) -> list[Piece]:
    """Return everything that the pages say, in order, each piece with its section."""
    found: list[Piece] = []
    section, document = _Section(), -1
    for page in pages:
        if page.document != document:
            section, document = _Section(), page.document
        for piece in _of_page(page, rules, section):
            found.append(replace(piece, order=len(found)))
    return found


def _of_page(page: VisiblePage, rules: SummaryRules, section: _Section) -> Iterator[Piece]:
    text = page.text
    marks = list(headings.marks(page, rules))
    layout = splitting.layout_of(text)
    starts = [*(mark.start for mark in marks), len(text)]
    yield from _cut(page, Span(0, starts[0]), section, layout=layout, rules=rules)
    for mark, stop in zip(marks, starts[1:], strict=True):
        is_item = ITEM.match(text[text.rfind("\n", 0, mark.start) + 1 : mark.end + 2]) is not None
        inside = section.kind in _WITH_SUBS or (is_item and mark.is_inline and section.is_block)
        is_part = section.kind in _OF_PARTS and _PART.match(mark.title) is not None
        if (mark.kind == SUB and inside) or (not mark.kind and not mark.is_inline and is_part):
            yield from _cut(page, Span(mark.start, stop), section, layout=layout, rules=rules)
            continue
        around = section.kind if section.is_block else section.around
        parted = text[: text.rfind("\n", 0, mark.start) + 1].rstrip(" \t").endswith("\n\n")
        goes_on = (
            mark.is_inline
            and not parted
            and (around in _FOR_ALL or is_item or mark.kind.startswith(f"{around}_"))
        )
        problem = _problem(page, mark, section, rules)
        if problem is not None:
            yield problem
            rest = "assessment_plan" if section.kind in _WITH_PROBLEMS else "course"
        kind = rest if problem is not None else mark.kind
        section.around = around if goes_on else LOOSE
        section.heads = ()
        section.kind = LOOSE if kind == SUB else kind
        section.title = mark.title
        section.is_block = not mark.is_inline
        section.is_item = is_item
        is_named = mark.kind != "reason" and rules.cue("kept_label", mark.title)
        is_loose = not rules.kind_of_label(mark.title) and " / " not in mark.title
        kept = mark.kind == SUB or (mark.is_inline and (is_named or is_loose))
        kept = kept or (not mark.is_inline and _says_more(mark.title, rules))
        start = mark.start if kept else mark.end
        yield from _cut(page, Span(start, stop), section, layout=layout, rules=rules)


def _problem(page: VisiblePage, mark: Mark, section: _Section, rules: SummaryRules) -> Piece | None:
    """Return the diagnosis that a heading of a problem list names ("# Febrile neutropenia")."""
    line = page.text[page.text.rfind("\n", 0, mark.start) + 1 : mark.end].strip()
    is_marked = line.startswith("#") and not line.startswith("##")
    is_listed = section.kind in _WITH_PROBLEMS or section.around in _WITH_PROBLEMS
    if mark.kind or mark.is_inline or not (is_marked or is_listed):
        return None
    if not rules.cue("disease", mark.title):
        return None
    return Piece(page, Span(mark.start, mark.end), cleaned(mark.title), "diagnoses", mark.title)


def _says_more(title: str, rules: SummaryRules) -> bool:
    """Whether a line that reads as a heading names a drug or an allergy ("ALLERGIC TO LATEX")."""
    if rules.drugs.find(title) or rules.cue("strong_reaction", title):
        return True
    if rules.cue("adverse", title) and rules.cue("allergen", title):
        return True
    is_allergy = rules.cue("allergy_word", title)
    return is_allergy and (rules.cue("none_known", title) or names_more(title))


def _cut(
    page: VisiblePage, place: Span, section: _Section, *, layout: Layout, rules: SummaryRules
) -> Iterator[Piece]:
    """Yield the pieces of one stretch between two headings."""
    text = page.text[place.start : place.end]
    indent = place.start - page.text.rfind("\n", 0, place.start) - 1
    for span in splitting.spans(text, layout, indent):
        raw = text[span.start : span.end]
        if not raw or _RULER.match(raw) or _NUMBERING.match(raw):
            continue
        cells = tables.all_cells(raw)
        if tables.is_header_row(raw, rules, text[span.end :]):
            kind = tables.kind_of_table(cells, section.kind, section.title, rules)
            section.kind, section.title, section.is_block, section.heads = kind, "", True, cells
            continue
        parted = text[: span.start].rstrip(" ").endswith("\n\n")
        _leave_table(section, cells, rules, is_parted=parted)
        kind = section.kind
        if not _belongs(text, span, section, layout=layout):
            if parted and not section.is_item:
                section.kind = section.around = LOOSE
            kind = section.around
        kind = _of_row(kind, section, cells, rules) if cells else kind
        kind = LOOSE if kind == "patient" and _prescribes(raw, rules) else kind
        if _is_unticked(page.text, place.start + span.start) and not _is_to_do(kind, raw, rules):
            kind = "unticked"
        start, end = place.start + span.start, place.start + span.end
        yield Piece(
            page, Span(start, end), cleaned(raw), kind, section.title,
            tables.told_cells(section.heads, cells, rules),
            earlier=tables.earlier_dose(section.heads, cells),
            near=section.kind if kind == LOOSE and not section.heads else "",
        )  # fmt: skip


def _leave_table(
    section: _Section, cells: tuple[str, ...], rules: SummaryRules, *, is_parted: bool
) -> None:
    """Close the open table at a line that is no row of it."""
    if section.heads and not cells:
        section.heads = ()
        if is_parted:
            section.kind, section.title = LOOSE, ""
    elif section.heads and len(cells) != len(section.heads) and rules.kind_of_label(cells[0]):
        section.heads, section.kind = (), LOOSE


def _of_row(kind: str, section: _Section, cells: tuple[str, ...], rules: SummaryRules) -> str:
    """Return the kind of a table row: by its cells where nothing above tells, by its tick."""
    if kind in (LOOSE, "patient"):
        kind = tables.kind_of_row(cells, kind, rules)
    status = tables.ticked_status(section.heads, cells, rules) if kind == "meds" else ""
    return f"meds_{status}" if status else kind


def _prescribes(raw: str, rules: SummaryRules) -> bool:
    """Whether a line under "ID" or "Name" is on a medicine and not on who the patient is."""
    return bool(DOSE.search(raw)) and bool(rules.drugs.find(raw))


def _is_to_do(kind: str, raw: str, rules: SummaryRules) -> bool:
    """Whether an empty box means that something is still to be done, not that it was not done."""
    text = cleaned(raw)
    return kind in _TO_DO or (rules.cue("pending", text) and len(text.split()) > _GENERIC)


def _is_unticked(text: str, start: int) -> bool:
    """Whether a piece stands behind an empty box on a page where other boxes are ticked."""
    first = text.rfind("\n", max(0, start - _NEAR_BOX), start) + 1 or max(0, start - _NEAR_BOX)
    boxes = list(_BOX.finditer(text[first : start + _BOX_WIDTH]))
    if not boxes or text[first + boxes[-1].end() : start].strip():
        return False
    return boxes[-1].group().strip("[] ") in _EMPTY and bool(_TICKED.search(text))


def _belongs(text: str, span: Span, section: _Section, *, layout: Layout) -> bool:
    """Whether a piece still belongs to a label that stands on a line with its value."""
    first_line = text.find("\n") if "\n" in text else len(text)
    is_item = ITEM.match(text[span.start :]) is not None
    if section.is_item and not section.is_block and span.start > first_line and is_item:
        return False
    if section.is_block or span.start <= first_line:
        return True
    if is_item and (section.is_item or section.kind == "patient"):
        return False
    before = text[: span.start].rstrip(" ")
    if before.endswith("\n\n"):
        return False
    last_line = before.rstrip("\n").rpartition("\n")[2]
    if not text[:first_line].strip() or text[:first_line].rstrip().endswith(":") or is_item:
        return True
    return layout.width > 0 and len(last_line) >= layout.width - 2 * RAGGED


def cleaned(raw: str) -> str:
    """Return a piece without bullets, numbering, bold marks and doubled white space."""
    text = re.sub(r"\*\*|__|`", "", raw)
    text = re.sub(r"\s+", " ", text).lstrip(" |,;>").rstrip(" |,;")
    text = _BULLET.sub("", text)
    text = _TAIL.sub("", re.sub(r"\s*\|\s*", ", ", text).strip())
    return re.sub(r"(?:, ){2,}", ", ", text)
