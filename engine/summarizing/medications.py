"""Medicines of a report, one line each: dose, route, frequency, duration, status and reason.

A status is stated by the report (its heading, its table, its verbs) or follows from
comparing its admission list with its discharge list; otherwise the line says that
the report does not state one.
"""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.clinical.drugs import DrugMention
from engine.ground.summaries import SlotId
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

STATUS_NOT_STATED = "The report does not say whether this is new, changed or continued."
_LISTS = {
    "meds": "",
    "current_meds": "",
    "meds_started": "started",
    "meds_changed": "changed",
    "meds_continued": "continued",
    "meds_stopped": "stopped",
    "meds_admission": "",
}
_SLOTS = {
    "started": SlotId.STARTED,
    "changed": SlotId.CHANGED,
    "continued": SlotId.CONTINUED,
    "stopped": SlotId.STOPPED,
    "": SlotId.CONTINUED,
}
_UNIT = (
    r"(?:mg|mcg|micrograms?|milligrams?|grams?|g|kg|ml|mL|l|units?|iu|mmol|meq|million\s+units|puffs?|drops?"
    r"|tab(?:let)?s?|cap(?:sule)?s?|sachets?|patch(?:es)?|sprays?|%)"
)
_DOSE = re.compile(
    rf"(?<![\w.])(?:\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*|\s+to\s+\d[\d.,]*)?|one|two|three|half\s+an?|½)\s?{_UNIT}"
    rf"(?:\s?/\s?(?:kg|day|d|h|hour|min|\d*\s?ml|{_UNIT}))*(?<![\s/])(?!\w)"
    r"|(?<![\w.])\d{1,4}(?:\.\d+)?(?=\s+(?:o\.?d|b\.?d|t\.?d\.?s|q\.?d\.?s|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d)\b)",
    re.IGNORECASE,
)
_ROUTE = re.compile(
    r"\b(?:p\.?\s?o\.?|by\s+mouth|oral(?:ly)?|i\.?v\.?|i\.?m\.?|s\.?c\.?|subcut\w*|subcutaneous\w*|intravenous\w*"
    r"|intramuscular\w*|inhal(?:er|ed|ation)|neb(?:s|ulised|ulized|uli[sz]er)?|topical(?:ly)?|sublingual\w*|rectal\w*|pr"
    r"|eye\s+drops?|both\s+eyes|transdermal|patch|per\s+g-?tube|through\s+a\s+spacer)(?=[\s.,;)]|$)",
    re.IGNORECASE,
)
_FREQUENCY = re.compile(
    r"\b(?:(?:once|twice|one\s+time|two\s+times|three\s+times|four\s+times|\d\s+times)(?:\s+(?:a|per|each|every))?"
    r"(?:\s*-?\s*(?:daily|day|week|weekly|night|month))?|(?:every|each)\s+(?:\d+(?:\s?(?:-|to)\s?\d+)?\s+)?(?:morning|evening|night|day|other\s+day"
    r"|hours?|hrs?|weeks?|days|months?|minutes)|q\.?\s?\d+(?:-\d+)?\s?h(?:ours?|rs?)?\.?|q\.?[dh]\.?s?\.?|o\.?d\.?|b\.?i?\.?d\.?|t\.?i\.?d\.?|t\.?d\.?s\.?|q\.?i\.?d\.?"
    r"|q\.?d\.?s\.?|nocte|mane|daily|weekly|monthly|at\s+(?:night|bedtime)|in\s+the\s+(?:morning|evening)|h\.?s\.?|stat|with\s+meals"
    r"|nightly|hourly|\d+\s?-?hourly)(?=[\s.,;:)]|$)"
    r"(?:\s*,?\s*(?:p\.?r\.?n\.?|(?:as|when|if)\s+(?:needed|required)))?"
    r"|\bp\.?r\.?n\.?(?=[\s.,;)]|$)|\b(?:as|when|if)\s+(?:needed|required)\b",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"\b(?:for|x)\s+(?:a\s+further\s+|at\s+least\s+|the\s+next\s+|another\s+)?(?:\d+|one|two|three|four|five|six|seven|ten)\s+(?:more\s+)?(?:day|week|month|dose|year)s?(?:\s+only)?"
    r"|\b\d+\s+more\s+days\b|\bx?\s?\d{1,2}/(?:7|52|12)\b|\blong[\s-]term\b|\buntil\s+\w+(?:\s+\w+){0,3}",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:from|was|previously|instead\s+of|started\s+on|up\s+from|down\s+from)\s+$", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:to|now|at)\s+$", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because\s+of|due\s+to|owing\s+to|in\s+view\s+of|since)\s+(?P<why>[^.;,()]+)"
    r"|\bfor\s+(?P<what>(?!a\b|an\b|the\b|at\b|another\b|\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|long\b)[a-z][^.;,()\d]{3,50})",
    re.IGNORECASE,
)
_STOP_REASON = re.compile(r"^[^:–—-]{3,60}?\s*(?:\s[-–—]|:)\s+(?P<why>[^.;]+)$")
_SPLIT = re.compile(r"\s*;\s*|\s*,\s*(?!(?:and\s+)?(?:then|or|to|plus|with|now|up|not)\b)(?=[A-Za-z][\w/-]*(?:\s+[a-z]+){0,3}\s+\d[\d.,]*\s?(?:mg|g|mcg|ml|units?|micrograms?|iu|puffs?)\b)"
                    r"|,\s+(?=(?:stop|and\s+to)\b)", re.IGNORECASE)  # fmt: skip
_JOINT = re.compile(
    r"(?:,|\band\b|\bplus\b|\+|;|/?\bwith\b)\s*(?:then\s+|also\s+|the\s+|his\s+|her\s+)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:\s*[,;.]|\s+(?:and|plus|with|then))+\s*$", re.IGNORECASE)
_NO_MEDICINE = re.compile(r"^\W*(?:none|nil|n/?a|no\s+(?:new\s+)?(?:medic\w+|drugs?)(?:\s+\w+){0,3}|see\s+(?:list|above|below).*|same|unchanged|as\s+above|as\s+follows)\W*$", re.IGNORECASE)  # fmt: skip


_ON_ADMISSION = re.compile(r"(?:on|prior\s+to|before)\s+admission\b", re.IGNORECASE)
_TO_COME = re.compile(r"\bto\s+be\s+\w+(?:\s+by\b[^,;]*)?", re.IGNORECASE)
_LONGEST_LINE = 14
_VERB = re.compile(
    r"\b(?:was|were|is|had|has|given|received|gave|took|treated|on\s+day)\b", re.IGNORECASE
)
_LONGEST_NAME = 8
_LEAD = 12
_FOOD = re.compile(r"\W*(?:eat|drink|avoid|include|do\s+not)\b", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\d{4}|@|\b(?:patient|you|your|the|was|is|are|get|eat|avoid|return|call|lifestyle|inc|diet|co)\b",
    re.IGNORECASE,
)
_STATUS_LABEL = re.compile(r"\s*[A-Za-z][A-Za-z ]{2,20}:(?=\s)")
_STATUS_TAIL = re.compile(
    r"\b(?:both|all)(?:\s+of\s+\w+)?(?:\s+are)?\s+(?:new|unchanged|stopped)\W*$", re.IGNORECASE
)
_GIVEN = re.compile(r"\b(?:IV|i\.v\.|intravenous\w*|infusion|bolus|drip|loaded)\b", re.IGNORECASE)
_TO_FINISH = re.compile(r"\b(?:please|to)\s+(?:finish|complete|continue)\b", re.IGNORECASE)
_NO_PRESCRIPTION = frozenset(("oxygen", "glucose"))


@dataclass(frozen=True, slots=True)
class _Medicine:
    """One medicine as one piece tells it."""

    text: str
    piece: Piece
    drugs: frozenset[str]
    status: str
    kind: str


def drafts(pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return the lines of the four medicine slots."""
    told = [medicine for piece in pieces for medicine in _medicines(piece, rules)]
    before = [m for m in told if m.kind == "meds_admission"]
    listed = [m for m in told if m.kind.startswith(("meds", "current")) and m not in before]
    spoken = [m for m in told if m not in before and m not in listed]
    chosen = [_compared(m, before) if before and m.kind == "meds" else m for m in listed]
    chosen += _spoken(spoken, chosen)
    stopped = [m for m in spoken if m.status == "stopped"]
    return [_draft(m, [s for s in stopped if s is not m and s.drugs & m.drugs]) for m in chosen]


def _medicines(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    if piece.kind in _LISTS:
        if not _NO_MEDICINE.match(piece.text) and not rules.cue("boilerplate", piece.text):
            yield from _listed(piece, rules)
    elif piece.kind in (
        "",
        "course",
        "plan",
        "follow_up",
        "advice",
        "history",
        "results",
        "assessment",
    ):
        yield from _told(piece, rules)


def _listed(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines of a list, those without a known name too."""
    if rules.cue("allergy", piece.text) and not _DOSE.search(piece.text):
        return
    text = " ".join(piece.cells) if piece.cells else piece.text
    lead = _STATUS_LABEL.match(text) or _STATUS_TAIL.search(text)
    shared = _status(lead.group(), rules) if lead else ""
    for number, part in enumerate(_SPLIT.split(text)):
        for words, found in _segments(part, rules):
            if not found and not _may_be_medicine(words, piece, first=number == 0):
                continue
            if _FOOD.match(words) and not _DOSE.search(words):
                continue
            status = _LISTS[piece.kind] or _status(words, rules) or shared
            kind = "meds_admission" if _ON_ADMISSION.match(piece.text) else piece.kind
            yield _Medicine(words, piece, found, status, kind)


def _may_be_medicine(words: str, piece: Piece, *, first: bool) -> bool:
    """Whether words without a known drug are an entry of a medicine list all the same."""
    if _DOSE.search(words) and not re.match(r"[\W\d]*$|to\s+be\b|then\b", words):
        return True
    if piece.kind == "meds_stopped" and first:
        return True
    count = len(words.split())
    marked = bool(_FREQUENCY.search(words)) or " - " in words or ":" in words
    is_name = words[:1].isupper() and not words.endswith(":") and (count <= 4 or marked)
    return first and is_name and count <= _LONGEST_NAME and not _NO_NAME.search(words)


def _told(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines that a sentence starts, changes, stops or sends home."""
    text = piece.text
    if rules.cue("allergy", text) and not _DOSE.search(text) and not rules.cue("stopped", text):
        return
    sends = rules.cue("discharge_medicine", text) or _is_prescription(piece, rules)
    status = _status(text, rules)
    if rules.cue("planned", text):
        return
    if (not status and not sends) or not _names_medicine(text, rules):
        return
    for part in text.split(";"):
        for words, found in _segments(part, rules):
            own = _status(words, rules) or status
            is_named = bool(found) or _names_medicine(words, rules)
            if is_named and (own in ("stopped", "changed") or sends or _is_prescribed(words, own)):
                yield _Medicine(words, piece, found, own, piece.kind)


def _is_prescription(piece: Piece, rules: SummaryRules) -> bool:
    """Whether an instruction gives dose and frequency, and so is a medicine line."""
    told = piece.kind in ("advice", "plan", "follow_up", "assessment_plan") or _is_treatment(piece)
    told = told or (
        piece.kind == ""
        and piece.text[:1].isupper()
        and len(piece.text.split()) <= _LONGEST_LINE
        and not _VERB.search(piece.text)
    )
    first = rules.drugs.find(piece.text)[:1] if piece.kind == "" and not told else ()
    told = told or any(mention.span.start <= _LEAD for mention in first)
    return told and bool(_DOSE.search(piece.text) and _FREQUENCY.search(piece.text))


def _is_treatment(piece: Piece) -> bool:
    """Whether a piece stands under "Treatment", which means the ward or the way home."""
    return piece.kind == "course" and piece.title.lower() in (
        "treatment",
        "management",
        "treatment given",
    )


def _is_prescribed(words: str, status: str) -> bool:
    return (
        bool(status) and bool(_DOSE.search(words) or _FREQUENCY.search(words))
    ) or status == "started"


def _names_medicine(text: str, rules: SummaryRules) -> bool:
    named = (mention.drug.name for mention in rules.drugs.find(text))
    return any(name not in _NO_PRESCRIPTION for name in named) or bool(
        re.search(r"\b(?:pill|inhaler|herbal|contracepti)", text)
    )


def _segments(text: str, rules: SummaryRules) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield stretches of a sentence that hold one medicine each, with their generic names."""
    found = rules.drugs.find(text)
    cuts = [0]
    for mention in found[1:]:
        between = text[cuts[-1] : mention.span.start]
        stands = mention.written[0].isupper() and text[mention.span.start - 1].isspace()
        is_apart = stands or _JOINT.search(between)
        if is_apart and (_DOSE.search(between) or _FREQUENCY.search(between)):
            cuts.append(mention.span.start)
    many = len(cuts) > 1
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        inside = [m for m in found if start <= m.span.start < end]
        first = _list_start(text, inside) if many and start == 0 and inside else start
        words = _ENDS.sub("", text[first:end]).strip()
        if words:
            yield words, frozenset(m.drug.name for m in inside)


def _list_start(text: str, inside: Sequence[DrugMention]) -> int:
    """Return where the first medicine of a run starts, without the words that lead to it."""
    lead = text[: inside[0].span.start]
    return inside[0].span.start if len(lead.split()) > 2 else 0


def _status(text: str, rules: SummaryRules) -> str:
    """Return the status that the words state; the weightiest when there are several."""
    text = _TO_COME.sub(" ", text)
    for status in ("stopped", "changed", "started", "continued"):
        if rules.cue(status, text):
            return status
    return ""


def _compared(medicine: _Medicine, before: Sequence[_Medicine]) -> _Medicine:
    """Return a medicine of the discharge list with the status that the admission list gives."""
    if medicine.status or not medicine.drugs:
        return medicine
    same = [m for m in before if m.drugs & medicine.drugs]
    if not same:
        return replace(medicine, status="started")
    own = {_plain(d) for d in _DOSE.findall(medicine.text)}
    old = {_plain(d) for m in same for d in _DOSE.findall(m.text)}
    return replace(medicine, status="changed" if own and old and own != old else "continued")


def _plain(dose: str) -> str:
    return re.sub(r"\s", "", dose.lower())


def _spoken(spoken: Sequence[_Medicine], chosen: Sequence[_Medicine]) -> list[_Medicine]:
    """Return the medicines told in sentences that no list names."""
    known = {drug for m in chosen for drug in m.drugs}
    has_list = any(m.kind in ("meds", "meds_started", "meds_continued") for m in chosen)
    kept: list[_Medicine] = []
    for medicine in sorted(spoken, key=lambda m: not _DOSE.search(m.text)):
        if medicine.drugs and medicine.drugs <= known:
            continue
        if not _is_for_home(medicine, has_list=has_list):
            continue
        known |= medicine.drugs
        kept.append(medicine)
    kept.sort(key=lambda m: m.piece.order)
    return kept


def _is_for_home(medicine: _Medicine, *, has_list: bool) -> bool:
    """Whether a medicine told in a sentence is one to go home with, and not of the ward alone."""
    if _GIVEN.search(medicine.piece.text) and not _TO_FINISH.search(medicine.piece.text):
        return False
    is_course = has_list and medicine.piece.kind == "course"
    if is_course and medicine.status == "started" and not _DOSE.search(medicine.text):
        return False
    return bool(medicine.status) or not (has_list and _is_treatment(medicine.piece))


def _draft(medicine: _Medicine, contradicted: Sequence[_Medicine]) -> Draft:
    notes = [] if medicine.status else [STATUS_NOT_STATED]
    if medicine.status != "stopped":
        notes += [f"The report also says: \u201c{m.piece.text}\u201d" for m in contradicted]
    pieces = tuple(dict.fromkeys((medicine.piece, *(m.piece for m in contradicted[:0]))))
    return Draft(_SLOTS[medicine.status], medicine.text, pieces, _details(medicine), tuple(notes))


def _details(medicine: _Medicine) -> Mapping[str, str]:
    text = medicine.text
    new, old = _doses(text)
    found = {
        "drug": ", ".join(sorted(medicine.drugs)),
        "dose": new,
        "old_dose": old,
        "route": _first(_ROUTE, text),
        "frequency": _first(_FREQUENCY, text),
        "duration": _first(_DURATION, text),
        "status": medicine.status,
        "reason": _reason(medicine),
    }
    return {name: value for name, value in found.items() if value}


def _doses(text: str) -> tuple[str, str]:
    """Return the dose to take now, and the one before where the text gives both."""
    found = list(_DOSE.finditer(text))
    if not found:
        return "", ""
    earlier = next((d for d in found if _EARLIER.search(text[: d.start()])), None)
    now = next((d for d in found if _NOW.search(text[: d.start()]) and d is not earlier), None)
    now = now or next((d for d in found if d is not earlier), found[0])
    return now.group().strip(), earlier.group().strip() if earlier and earlier is not now else ""


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group().strip() if found else ""


def _reason(medicine: _Medicine) -> str:
    found = _REASON.search(medicine.text)
    if found:
        return (found["why"] or found["what"]).strip()
    stopped = _STOP_REASON.search(medicine.text) if medicine.status == "stopped" else None
    return stopped["why"].strip() if stopped else ""
