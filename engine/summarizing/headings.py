"""Headings and labels of a report: whole lines, labels before a value, table headers."""

import re
from collections.abc import Iterator

from engine.summarizing.labels import GAP, SHORT_HAND, SUB, Mark, Style, labels
from engine.summarizing.page_styles import styled
from engine.summarizing.splitting import ITEM, LINE
from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.tables import all_cells, is_header_row
from engine.summarizing.titles import SURE
from engine.summarizing.visible import VisiblePage

_SHORT_HANDS = re.compile(rf"^{SHORT_HAND.pattern}|^[ \t]*[HRT]x\s+\S", re.MULTILINE)
_LEAST_BRIEF = 2
_NUMBERED = re.compile(r"\s*\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-H][.)])\s+\S")
_MOST_WORDS = 8
_PAIR = 2
_SHORT_TITLE = 4
_BOX = re.compile(r"\s*(?:\[[ xX✓]?\]|[☐☑☒□✓✔])\s")
_DAY = re.compile(
    r"[\s,(]+(?:(?:on|of|at|from)\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?!(?:days?|weeks?|months?|hours?|years?|units?|m[gl])\b)\w{1,9}(?:[\s./-]+\d{2,4})?\)?$"
)
_PLACE = re.compile(r"\b(?:unit|ward|department|hospital|clinic|service)$", re.IGNORECASE)
_LEAST_PROSE = 50
_ANSWERED = re.compile(r"\?\s*\S|\s[-–—]\s")
_UNDERLINED = re.compile(r"[ \t]*\n[ \t]*(?:-{3,}|={3,}|~{3,}|_{3,})[ \t]*(?:\n|\Z)")


def marks(page: VisiblePage, rules: SummaryRules) -> Iterator[Mark]:
    """Yield the headings and labels of a page in order."""
    text = page.text
    known = {heading.start for heading in page.page.headings} if not page.origins else set()
    is_brief = len(_SHORT_HANDS.findall(text)) >= _LEAST_BRIEF
    is_loud = text.isupper() or sum(c.isupper() for c in text) > sum(c.islower() for c in text)
    special = styled(text, rules)
    block = last = ""
    for line in LINE.finditer(text):
        if line.start() in special:
            yield from special[line.start()]
            block = special[line.start()][-1].kind
            continue
        if len(all_cells(line.group())) > _PAIR and is_header_row(line.group(), rules):
            continue
        whole = _status_line(line, block, rules)
        whole = whole or _whole_line(text, line.span(), rules, known=line.start() in known)
        whole = whole or _title(text, line.span(), rules, is_loud=is_loud)
        if whole is not None:
            block = whole.kind
            yield whole
        elif not is_header_row(line.group(), rules):
            style = Style(is_brief, block, last)
            for label in labels(line.group(), line.start(), rules, style):
                yield label
                last = label.kind
                block = _block_after(label, block, line.group())


def _block_after(label: Mark, block: str, line: str) -> str:
    """Return the block that is open after a label: a label of another kind ends it."""
    same = label.kind.partition("_")[0] == block.partition("_")[0]
    return block if same or ITEM.match(line) else ""


def _status_line(line: re.Match[str], block: str, rules: SummaryRules) -> Mark | None:
    """Return the heading of the new, changed, unchanged or stopped part of a medicine list."""
    title = bare(line.group())
    if not block.startswith("meds") or rules.drugs.find(title) or any(map(str.isdigit, title)):
        return None
    status = rules.titles.status(title)
    kind = f"meds_{status}" if status else _kind_before_items(line, title, rules)
    if not kind or rules.cue("drug_like", title):
        return None
    return Mark(line.start(), line.end(), kind, title, is_inline=False)


def _kind_before_items(line: re.Match[str], title: str, rules: SummaryRules) -> str:
    """Return the part of a medicine list that a line without a stop names right above items."""
    rest = line.string[line.end() + 1 :].partition("\n")[0]
    if ITEM.match(line.group()) or not ITEM.match(rest) or set(title) & set(".;,"):
        return ""
    kind = rules.kind_of_heading(title, least=SURE)
    return kind if kind.startswith("meds_") else ""


def _whole_line(
    text: str, place: tuple[int, int], rules: SummaryRules, *, known: bool
) -> Mark | None:
    line = text[place[0] : place[1]]
    title = bare(line)
    if not title or len(title) > 70 or "\t" in line.strip() or " | " in line:
        return None
    if _BOX.match(line):
        return None
    kind = rules.kind_of_label(title)
    if kind and not (line.strip().endswith(".") and not title.isupper()):
        return Mark(place[0], place[1], kind, title, is_inline=False)
    if _looks_like_heading(text, line, place, known=known):
        kind = "" if rules.cue("document_title", title) else rules.kind_of_heading(title)
        return Mark(place[0], place[1], kind, title, is_inline=False)
    return None


def _title(text: str, place: tuple[int, int], rules: SummaryRules, *, is_loud: bool) -> Mark | None:
    """Return a heading known by its form: numbered capitals, capitals, or a short title alone."""
    line = text[place[0] : place[1]]
    title = _DAY.sub("", bare(line))
    if not _may_be_title(title, rules):
        return None
    following = text[place[1] + 1 :].split("\n", 1)[0]
    kind = rules.kind_of_heading(title)
    ends_section = len(following) > _LEAST_PROSE and not rules.drugs.find(title)
    if title.isupper() and not is_loud:
        is_heading = bool(kind) or ends_section or _NUMBERED.match(line) is not None
        return Mark(place[0], place[1], kind or SUB, title, is_inline=False) if is_heading else None
    if kind and _NUMBERED.match(line) and following[:2].isspace() and following.strip():
        return Mark(place[0], place[1], kind, title, is_inline=False)
    stands = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    sure = rules.kind_of_heading(title, least=SURE)
    is_short = len(title.split()) <= _SHORT_TITLE
    is_title = title[0].isupper() and (is_short or bool(sure)) and not ITEM.match(line)
    if is_title and stands and following.strip() and (kind or ends_section):
        return Mark(place[0], place[1], kind, title, is_inline=False)
    return None


def _may_be_title(title: str, rules: SummaryRules) -> bool:
    """Whether a line is short, bare of values, and says nothing by itself."""
    return (
        not _PLACE.search(title)
        and 0 < len(title.split()) <= (_MOST_WORDS if title[:1].isupper() else _SHORT_TITLE)
        and not GAP.search(title)
        and not set(title) & set(":=|\t.;,")
        and not _ANSWERED.search(title)
        and not rules.drugs.find(title)
        and (
            not rules.cue("document_title", title) or bool(rules.kind_of_heading(title, least=SURE))
        )
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
    goes_on = plain[:1].islower() and text[: place[0]].rstrip()[-1:].isalpha()
    is_led = plain.endswith(":") and ": " not in plain
    if known or (is_led and not ITEM.match(line) and not goes_on):
        return True
    if _UNDERLINED.match(text, place[1]):
        return True
    before = text[: place[0]].rstrip(" \t").endswith("\n\n") or place[0] == 0
    after = text[place[1] + 1 : place[1] + 2].strip() != ""
    letters = [sign for sign in plain if sign.isalpha()]
    capitals = bool(letters) and all(sign.isupper() for sign in letters) and " = " not in plain
    return capitals and before and after and not any(sign.isdigit() for sign in plain)
