"""Medicines of a report, one line each: dose, route, frequency, duration, status and reason.

A status is stated by the report (its heading, its table, its verbs) or follows from
comparing its admission list with its discharge list; otherwise the line says that
the report does not state one.
"""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.ground.summaries import SlotId
from engine.summarizing.allergies import tells_harm
from engine.summarizing.drafts import Draft
from engine.summarizing.medicine_details import DOSE, FREQUENCY, details
from engine.summarizing.medicine_segments import (
    led,
    replaced,
    segments,
    shared_status,
    status_of,
    switched,
)
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

STATUS_NOT_STATED = "The report does not say whether this is new, changed or continued."
_BEFORE_ADMISSION = (
    "Taken before admission; the report does not say whether it goes on after discharge."
)
_GOING_HOME = ("meds", "meds_started", "meds_changed", "meds_continued")
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
_SPLIT = re.compile(r"\s*;\s*|\s*,\s*(?!(?:and\s+)?(?:then|or|to|plus|with|now|up|not|dose|was|previously|from)\b)(?=(?:(?:T|Tab|Cap|Inj|Syr)\.?\s*)?[A-Za-z][\w/-]*(?:\s+[a-z]+){0,3}\s+\d[\d.,]*\s?(?:mg|g|mcg|ml|units?|micrograms?|iu|puffs?)\b)"
                    r"|,\s+(?=(?:stop|and\s+to)\b)", re.IGNORECASE)  # fmt: skip
_NO_MEDICINE = re.compile(r"^\W*(?:none|nil|n/?a|no\s+(?:new\s+)?(?:medic\w+|drugs?)(?:\s+\w+){0,3}|see\s+(?:list|above|below).*|same|unchanged|as\s+above|as\s+follows|(?:[^.;]*\b)?nothing\s+new|Q\d+|[^.;:]+\?)\W*$", re.IGNORECASE)  # fmt: skip


_ON_ADMISSION = re.compile(r"(?:on|prior\s+to|before)\s+admission\b", re.IGNORECASE)
_LONGEST_LINE = 14
_VERB = re.compile(
    r"\b(?:was|were|is|had|has|given|received|gave|took|treated|on\s+day)\b", re.IGNORECASE
)
_SAID = re.compile(
    r"(?:NB\W+)?(?:the\s+)?(?-i:[A-Z])[\w-]+(?:\s+[\w-]+){0,2}\s+(?:was|is|were|has\s+been)\s+(?:stopped|withdrawn|discontinued|started|begun)\b"
    r"|(?:her|his|your|their|the)\s+(?-i:[A-Z])[\w-]+(?:\s+[\w/-]+){0,6}\s+(?:is|are)\s+(?:to\s+be\s+)?(?:thrown\s+away|stopped|discontinued|destroyed)\b",
    re.IGNORECASE,
)
_BRAND = re.compile(
    r"\b[A-Z][a-z][\w-]+(?:\s+[A-Z]\w+)?\s+\d[\d.,]*\s?(?:mg|mcg|micrograms?|puffs?|units)\b"
)
_TOLD = re.compile(r"\b(?:have|has|is|are|was|were|stays?|remains?)\s+\w+", re.IGNORECASE)
_LONGEST_NAME = 8
_LEAD = 12
_AVOIDED = re.compile(r"\b(?:avoided|not\s+(?:started|prescribed|indicated))\b", re.IGNORECASE)
_FOOD = re.compile(
    r"\W*(?:eat|drink|avoid|include|no\s+\w+ing|(?:do\s+not|don.t)(?!\s+(?:take|use|continue)))\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\d{4}|@|\b(?:patient|you|your|the|was|is|are|get|eat|avoid|return|call|lifestyle|inc|diet|co)\b",
    re.IGNORECASE,
)
_STATUS_LABEL = re.compile(r"\s*[A-Za-z][A-Za-z ]{2,20}:(?=\s)")
_STATUS_TAIL = re.compile(
    r"\b(?:both|all)(?:\s+of\s+\w+)?(?:\s+(?:are|were))?\s+(?:new(?:ly\s+(?:added|started))?|begun|started|added|unchanged|continued|as\s+before|stopped)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:IV|i\.v\.|intravenous\w*|infusion|bolus|drip|loaded|nebuli[sz]ed|sliding\s+scale|dopamine)\b",
    re.IGNORECASE,
)
_TO_FINISH = re.compile(
    r"\b(?:please|to)\s+(?:be\s+)?(?:finish|complete|continue)(?:ed|d)?\b|\bday\s+\d+\s+of\s+\d+\b|\bdays?\s+of\s+(?:that|it|this)\s+left\b",
    re.IGNORECASE,
)
_WARNED = re.compile(
    r"\b(?:not\s+to\s+(?:take|use)|avoid\w*|never\s+(?:take|use)|stay\s+away\s+from)\b",
    re.IGNORECASE,
)
_WAS_GIVEN = re.compile(
    r"\b(?:we\s+gave|gave\s+(?:him|her|them)|was\s+given|were\s+given|received)\b(?!.*\bto\s+take\b)",
    re.IGNORECASE,
)
_NAMES = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_LONGEST_BARE = 3
_RUN = 3
"""Doses from which a sentence is a list of medicines."""
_CLAUSE = re.compile(r"\b(?:is|was|are|were|has|takes|continues?|home)\b", re.IGNORECASE)
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
    told = [
        medicine
        for piece, lead in led(pieces, rules)
        for medicine in _medicines(piece, rules, lead)
    ]
    before = [m for m in told if m.kind == "meds_admission"]
    listed = [m for m in told if m.kind.startswith(("meds", "current")) and m not in before]
    spoken = [m for m in told if m not in before and m not in listed]
    chosen = [_compared(m, before) if before and m.kind == "meds" else m for m in listed]
    chosen += _spoken(spoken, chosen)
    if not any(m.kind in _GOING_HOME for m in chosen):
        chosen += before
    stopped = [m for m in spoken if m.status == "stopped"]
    return [_draft(m, [s for s in stopped if s is not m and s.drugs & m.drugs]) for m in chosen]


def _medicines(piece: Piece, rules: SummaryRules, lead: str) -> Iterator[_Medicine]:
    if piece.kind in _LISTS:
        if not _NO_MEDICINE.match(piece.text) and not rules.cue("boilerplate", piece.text):
            for medicine in _listed(piece, rules):
                yield replace(medicine, status=medicine.status or lead)
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
    elif piece.kind == "allergies":
        yield from (m for m in _told(piece, rules) if m.status == "stopped")
    elif piece.kind in ("diagnoses", "reason", "procedures", "past_history"):
        yield from (m for m in _told(piece, rules) if m.status in ("stopped", "changed"))


def _listed(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines of a list, those without a known name too."""
    is_harm = rules.cue("allergy", piece.text) or rules.cue("allergy_word", piece.text)
    if is_harm and not DOSE.search(piece.text) and not status_of(piece.text, rules):
        return
    text = " ".join(piece.cells) if piece.cells else piece.text
    if told := switched(text, rules) or replaced(text, rules):
        yield from (_Medicine(words, piece, names, how, piece.kind) for words, names, how in told)
        return
    if piece.kind == "meds_changed" and _TOLD.search(text):
        yield from _altered(piece, text, rules)
        return
    lead = _STATUS_LABEL.match(text) or _STATUS_TAIL.search(text)
    shared = status_of(lead.group(), rules) if lead else ""
    for number, part in enumerate(_entries(text)):
        for words, found in segments(part, rules):
            if not found and not _may_be_medicine(words, piece, rules, first=number == 0):
                continue
            if _AVOIDED.search(words) or re.search(rf"\bnot\s+{re.escape(words)}", part, re.I):
                continue
            if _FOOD.match(words) and not DOSE.search(words):
                continue
            own = status_of(words, rules)
            status = own if own == "stopped" else _LISTS[piece.kind] or own or shared
            status = own if own and piece.kind == "meds_changed" else status
            kind = "meds_admission" if _ON_ADMISSION.match(piece.text) else piece.kind
            yield _Medicine(words, piece, found, status, kind)


def _altered(piece: Piece, text: str, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines of a sentence under a heading of changed ones."""
    for part in text.split(";"):
        for medicine in _parts(piece, part, rules, sends=True):
            yield replace(medicine, status=medicine.status or "changed")


def _entries(text: str) -> list[str]:
    """Return the entries of a line of a list; names alone are parted at their commas."""
    names = _NAMES.split(text.rstrip(" ."))
    is_bare = len(names) >= _RUN and not DOSE.search(text)
    if is_bare and all(len(name.split()) <= _LONGEST_BARE for name in names):
        return names
    return _SPLIT.split(text)


def _may_be_medicine(words: str, piece: Piece, rules: SummaryRules, *, first: bool) -> bool:
    """Whether words without a known drug are an entry of a medicine list all the same."""
    if DOSE.search(words) and not re.match(r"[\W\d]*$|to\s+be\b|then\b", words):
        return True
    if piece.kind == "meds_stopped" and first:
        return True
    if rules.cue("drug_like", words) and status_of(words, rules):
        return True
    if piece.kind.startswith("meds") and len(piece.cells) > 1 and first:
        return words[:1].isalnum() and any(sign.isalpha() for sign in words)
    if _SAID.match(words) or _VERB.search(words):
        return _SAID.match(words) is not None
    count = len(words.split())
    marked = bool(FREQUENCY.search(words)) or " - " in words or ":" in words
    is_name = words[:1].isupper() and not words.endswith(":") and (count <= 4 or marked)
    return first and is_name and count <= _LONGEST_NAME and not _NO_NAME.search(words)


def _told(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines that a sentence starts, changes, stops or sends home."""
    text = piece.text
    is_harm = rules.cue("allergy", text) or tells_harm(text, rules)
    if is_harm and not DOSE.search(text) and not rules.cue("stopped", text):
        return
    sends = rules.cue("discharge_medicine", text) or _is_prescription(piece, rules)
    if rules.cue("planned", text) and not rules.cue("discharge_medicine", text):
        return
    if not status_of(text, rules) and not sends:
        return
    if not _names_medicine(text, rules) and not _is_prescription(piece, rules):
        return
    is_run = len(DOSE.findall(text)) >= _RUN
    parts = _SPLIT.split(text) if is_run or (sends and not status_of(text, rules)) else []
    tail = _STATUS_TAIL.search(text) if len(parts) > 1 else None
    lead = ""
    if len(parts) > 1:
        start = _first_medicine(parts[0], rules)
        lead = status_of(f"{parts[0][:start]} dose", rules)
        parts[0] = parts[0][start:] if lead else parts[0]
    for part in parts or text.split(";"):
        shared = status_of(tail.group(), rules) if tail else lead
        tail = None if tail and tail.group() in part else tail
        yield from _parts(piece, part, rules, sends=sends, tail=shared)


def _first_medicine(part: str, rules: SummaryRules) -> int:
    """Return where the first medicine of a run starts."""
    first = rules.drugs.find(part)[:1]
    return first[0].span.start if first else 0


def _parts(
    piece: Piece, part: str, rules: SummaryRules, *, sends: bool, tail: str = ""
) -> Iterator[_Medicine]:
    """Yield the medicines of one part of a sentence, each with the status that is its own."""
    if switch := switched(part, rules) or replaced(part, rules):
        yield from (
            _Medicine(words, piece, names, status, piece.kind) for words, names, status in switch
        )
        return
    cut = list(segments(part, rules))
    shared = shared_status(part, cut, rules)
    was_given = _WAS_GIVEN.search(part) is not None
    last = ""
    for words, found in cut:
        own = status_of(words, rules) or shared or tail or ("" if _CLAUSE.search(words) else last)
        last = own
        if own != "stopped" and (_WARNED.search(words) or (not own and was_given)):
            continue
        is_named = bool(found) or _names_medicine(words, rules)
        is_named = is_named or bool(sends and DOSE.search(words) and FREQUENCY.search(words))
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
    mentions = rules.drugs.find(piece.text)[:1]
    is_line = piece.kind in ("plan", "follow_up", "assessment_plan") and any(
        mention.span.start == 0 for mention in mentions
    )
    is_often = is_line or FREQUENCY.search(piece.text)
    return told and bool(DOSE.search(piece.text) and is_often)


def _is_treatment(piece: Piece) -> bool:
    """Whether a piece stands under "Treatment", which means the ward or the way home."""
    return piece.kind == "course" and piece.title.lower() in (
        "treatment",
        "management",
        "treatment given",
    )


def _is_prescribed(words: str, status: str) -> bool:
    return (
        bool(status) and bool(DOSE.search(words) or FREQUENCY.search(words))
    ) or status == "started"


def _names_medicine(text: str, rules: SummaryRules) -> bool:
    named = (mention.drug.name for mention in rules.drugs.find(text))
    if any(name not in _NO_PRESCRIPTION for name in named) or rules.cue("drug_like", text):
        return True
    return _BRAND.search(text) is not None


def _compared(medicine: _Medicine, before: Sequence[_Medicine]) -> _Medicine:
    """Return a medicine of the discharge list with the status that the admission list gives."""
    if medicine.status or not medicine.drugs:
        return medicine
    same = [m for m in before if m.drugs & medicine.drugs]
    if not same:
        return replace(medicine, status="started")
    own = {_plain(d) for d in DOSE.findall(medicine.text)}
    old = {_plain(d) for m in same for d in DOSE.findall(m.text)}
    return replace(medicine, status="changed" if own and old and own != old else "continued")


def _plain(dose: str) -> str:
    return re.sub(r"\s", "", dose.lower())


def _spoken(spoken: Sequence[_Medicine], chosen: Sequence[_Medicine]) -> list[_Medicine]:
    """Return the medicines told in sentences that no list names."""
    known = {drug for m in chosen for drug in m.drugs}
    has_list = any(m.kind in ("meds", "meds_started", "meds_continued") for m in chosen)
    kept: list[_Medicine] = []
    for medicine in sorted(spoken, key=_weakness):
        if medicine.drugs and medicine.drugs <= known:
            continue
        if not _is_for_home(medicine, has_list=has_list):
            continue
        known |= medicine.drugs
        kept.append(medicine)
    kept.sort(key=lambda m: m.piece.order)
    return kept


def _weakness(medicine: _Medicine) -> int:
    """Return how little a sentence says of what to take: lines of a list first, bare names last."""
    if not DOSE.search(medicine.text):
        return 2
    told = medicine.piece.text
    is_line = told.startswith(medicine.text[:_LEAD]) and FREQUENCY.search(medicine.text)
    return 0 if is_line and not medicine.status and not _VERB.search(told) else 1


def _is_for_home(medicine: _Medicine, *, has_list: bool) -> bool:
    """Whether a medicine told in a sentence is one to go home with, and not of the ward alone."""
    if _GIVEN.search(medicine.text) and not _TO_FINISH.search(medicine.piece.text):
        return False
    is_course = has_list and medicine.piece.kind == "course"
    if is_course and medicine.status == "started" and not DOSE.search(medicine.text):
        return False
    return bool(medicine.status) or not (has_list and _is_treatment(medicine.piece))


def _draft(medicine: _Medicine, contradicted: Sequence[_Medicine]) -> Draft:
    notes = [] if medicine.status else [STATUS_NOT_STATED]
    if medicine.kind == "meds_admission":
        notes = [_BEFORE_ADMISSION]
    if medicine.status != "stopped":
        notes += [f"The report also says: \u201c{m.piece.text}\u201d" for m in contradicted]
    pieces = tuple(dict.fromkeys((medicine.piece, *(m.piece for m in contradicted[:0]))))
    told = dict(details(medicine.text, medicine.drugs, medicine.status))
    if earlier := DOSE.search(medicine.piece.earlier):
        told["old_dose"] = earlier.group()
    return Draft(
        _SLOTS[medicine.status],
        medicine.text,
        pieces,
        told,
        tuple(notes),
    )
