"""Medicines of a report, one line each: dose, route, frequency, duration, status and reason.

A status is stated by the report (its heading, its table, its verbs) or follows from
comparing its admission list with its discharge list; otherwise the line says that
the report does not state one.
"""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from engine.clinical.drugs import DrugMention
from engine.ground.summaries import SlotId
from engine.summarizing.drafts import Draft
from engine.summarizing.medicine_details import DOSE, FREQUENCY, details
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

STATUS_NOT_STATED = "The report does not say whether this is new, changed or continued."
_BEFORE_ADMISSION = (
    "Taken before admission; the report does not say whether it goes on after discharge."
)
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
_SPLIT = re.compile(r"\s*;\s*|\s*,\s*(?!(?:and\s+)?(?:then|or|to|plus|with|now|up|not|dose|was|previously|from)\b)(?=[A-Za-z][\w/-]*(?:\s+[a-z]+){0,3}\s+\d[\d.,]*\s?(?:mg|g|mcg|ml|units?|micrograms?|iu|puffs?)\b)"
                    r"|,\s+(?=(?:stop|and\s+to)\b)", re.IGNORECASE)  # fmt: skip
_JOINT = re.compile(
    r"(?:,|\band\b|\bplus\b|\+|;|/?\bwith\b)\s*(?P<lead>(?:(?:then|also|the|his|her|your|their|we|have|has|was|put|raised"
    r"|increased|reduced|lowered|cut|started|stopped|changed|added|continued?|initiated?|begin|began|commenced?|prescribed?|usual|keep|stop|start|take)\s+){0,4})$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"put|raised|increased|reduced|lowered|cut|started|stopped|changed|added|continue|keep|stop|start|initiate|begin|began|commence|prescribe",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:\s*[,;.]|\s+(?:and|plus|with|then))+\s*$", re.IGNORECASE)
_NO_MEDICINE = re.compile(r"^\W*(?:none|nil|n/?a|no\s+(?:new\s+)?(?:medic\w+|drugs?)(?:\s+\w+){0,3}|see\s+(?:list|above|below).*|same|unchanged|as\s+above|as\s+follows)\W*$", re.IGNORECASE)  # fmt: skip


_ON_ADMISSION = re.compile(r"(?:on|prior\s+to|before)\s+admission\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\bto\s+be\s+\w+(?:\s+by\b[^,;]*)?|\b(?:can|may|will|to)\s+stop\s+(?:in|after|on|at|when)\b"
    r"|\b(?:then|and)\s+(?:to\s+)?stop\b(?!\s+\w)|\b(?:bleed\w*|ooz\w*|it|pain|vomiting|fits?|fever|labou?r)\s+(?:has\s+|had\s+)?stopped\b",
    re.IGNORECASE,
)
_UNTICKED = re.compile(r"(?:\( ?\)|\[ ?\]|[☐□])\s*\w+")
_LONGEST_LINE = 14
_VERB = re.compile(
    r"\b(?:was|were|is|had|has|given|received|gave|took|treated|on\s+day)\b", re.IGNORECASE
)
_LONGEST_NAME = 8
_LEAD = 12
_AVOIDED = re.compile(r"\b(?:avoided|not\s+(?:started|prescribed|indicated))\b", re.IGNORECASE)
_FOOD = re.compile(
    r"\W*(?:eat|drink|avoid|include|do\s+not(?!\s+(?:take|use|continue)))\b", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"\d{4}|@|\b(?:patient|you|your|the|was|is|are|get|eat|avoid|return|call|lifestyle|inc|diet|co)\b",
    re.IGNORECASE,
)
_STATUS_LABEL = re.compile(r"\s*[A-Za-z][A-Za-z ]{2,20}:(?=\s)")
_STATUS_TAIL = re.compile(
    r"\b(?:both|all)(?:\s+of\s+\w+)?(?:\s+are)?\s+(?:new|unchanged|stopped)\W*$", re.IGNORECASE
)
_GIVEN = re.compile(
    r"\b(?:IV|i\.v\.|intravenous\w*|infusion|bolus|drip|loaded|nebuli[sz]ed|sliding\s+scale|dopamine)\b",
    re.IGNORECASE,
)
_TO_FINISH = re.compile(r"\b(?:please|to)\s+(?:finish|complete|continue)\b", re.IGNORECASE)
_PLURAL = re.compile(r"\b(?:were|are|both|all|have)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:is|was|are|were|has|takes|continues?|and|home)\b", re.IGNORECASE)
_GIVES_WAY = re.compile(
    r"^[^.;]{0,40}\b(?:given\s+way\s+to|replaced\s+(?:by|with)|swapped\s+(?:for|to)|exchanged\s+for|substituted\s+(?:by|with|for))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
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
    if not any(m.kind.startswith("meds") for m in chosen):
        chosen += before
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
    elif piece.kind in ("diagnoses", "reason", "procedures", "past_history"):
        yield from (m for m in _told(piece, rules) if m.status in ("stopped", "changed"))


def _listed(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines of a list, those without a known name too."""
    if rules.cue("allergy", piece.text) and not DOSE.search(piece.text):
        return
    text = " ".join(piece.cells) if piece.cells else piece.text
    lead = _STATUS_LABEL.match(text) or _STATUS_TAIL.search(text)
    shared = _status(lead.group(), rules) if lead else ""
    for number, part in enumerate(_SPLIT.split(text)):
        for words, found in _segments(part, rules):
            if not found and not _may_be_medicine(words, piece, rules, first=number == 0):
                continue
            if _AVOIDED.search(words):
                continue
            if _FOOD.match(words) and not DOSE.search(words):
                continue
            status = _LISTS[piece.kind] or _status(words, rules) or shared
            kind = "meds_admission" if _ON_ADMISSION.match(piece.text) else piece.kind
            yield _Medicine(words, piece, found, status, kind)


def _may_be_medicine(words: str, piece: Piece, rules: SummaryRules, *, first: bool) -> bool:
    """Whether words without a known drug are an entry of a medicine list all the same."""
    if DOSE.search(words) and not re.match(r"[\W\d]*$|to\s+be\b|then\b", words):
        return True
    if piece.kind == "meds_stopped" and first:
        return True
    if rules.cue("drug_like", words) and _status(words, rules):
        return True
    if piece.kind.startswith("meds") and len(piece.cells) > 1 and first:
        return words[:1].isalnum() and any(sign.isalpha() for sign in words)
    if _VERB.search(words):
        return False
    count = len(words.split())
    marked = bool(FREQUENCY.search(words)) or " - " in words or ":" in words
    is_name = words[:1].isupper() and not words.endswith(":") and (count <= 4 or marked)
    return first and is_name and count <= _LONGEST_NAME and not _NO_NAME.search(words)


def _told(piece: Piece, rules: SummaryRules) -> Iterator[_Medicine]:
    """Yield the medicines that a sentence starts, changes, stops or sends home."""
    text = piece.text
    if rules.cue("allergy", text) and not DOSE.search(text) and not rules.cue("stopped", text):
        return
    sends = rules.cue("discharge_medicine", text) or _is_prescription(piece, rules)
    if rules.cue("planned", text) and not rules.cue("discharge_medicine", text):
        return
    if not _status(text, rules) and not sends:
        return
    if not _names_medicine(text, rules) and not _is_prescription(piece, rules):
        return
    cut_apart = sends and not _status(text, rules)
    for part in _SPLIT.split(text) if cut_apart else text.split(";"):
        yield from _parts(piece, part, rules, sends=sends)


def _parts(piece: Piece, part: str, rules: SummaryRules, *, sends: bool) -> Iterator[_Medicine]:
    """Yield the medicines of one part of a sentence, each with the status that is its own."""
    if switch := _switched(part, rules):
        yield from (
            _Medicine(words, piece, names, status, piece.kind) for words, names, status in switch
        )
        return
    segments = list(_segments(part, rules))
    shared = _shared_status(part, segments, rules)
    last = ""
    for words, found in segments:
        own = _status(words, rules) or shared or ("" if _CLAUSE.search(words) else last)
        last = own
        is_named = bool(found) or _names_medicine(words, rules)
        is_named = is_named or bool(sends and DOSE.search(words) and FREQUENCY.search(words))
        if is_named and (own in ("stopped", "changed") or sends or _is_prescribed(words, own)):
            yield _Medicine(words, piece, found, own, piece.kind)


def _shared_status(
    part: str, segments: Sequence[tuple[str, frozenset[str]]], rules: SummaryRules
) -> str:
    """Return the status that holds for every medicine of a sentence: before them or after them."""
    if len(segments) < 2:
        return _status(part, rules)
    first = rules.drugs.find(part)[:1]
    lead = _status(f"{part[: first[0].span.start]} dose", rules) if first else ""
    told = [_status(words, rules) for words, _ in segments]
    is_tail = bool(told[-1]) and not any(told[:-1]) and _PLURAL.search(segments[-1][0]) is not None
    return lead or (told[-1] if is_tail else "")


def _switched(part: str, rules: SummaryRules) -> list[tuple[str, frozenset[str], str]]:
    """Return both medicines of a change from one to another; none where that is not told."""
    found = rules.drugs.find(part)
    for old, new in pairwise(found):
        between = part[old.span.end : new.span.start]
        if old.drug.name != new.drug.name and _GIVES_WAY.search(between):
            (now, names), *others = _segments(part[new.span.start :], rules)
            gone = part[: new.span.start] + now
            return [
                (gone.strip(), frozenset((old.drug.name,)), "stopped"),
                (now, names, "started"),
                *((words, found, _status(words, rules)) for words, found in others),
            ]
    return []


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
    return told and bool(DOSE.search(piece.text) and FREQUENCY.search(piece.text))


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
    return any(name not in _NO_PRESCRIPTION for name in named) or rules.cue("drug_like", text)


def _segments(text: str, rules: SummaryRules) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield stretches of a sentence that hold one medicine each, with their generic names."""
    found = rules.drugs.find(text)
    cuts = [0]
    for mention in found[1:]:
        between = text[cuts[-1] : mention.span.start]
        stands = mention.written[0].isupper() and text[mention.span.start - 1].isspace()
        joint = _JOINT.search(between)
        if (stands or joint) and (DOSE.search(between) or FREQUENCY.search(between)):
            told = joint is not None and _LEADS.search(joint["lead"] or "")
            cuts.append(cuts[-1] + joint.start("lead") if joint and told else mention.span.start)
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
    text = _UNTICKED.sub(" ", _TO_COME.sub(" ", text))
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
    if _GIVEN.search(medicine.piece.text) and not _TO_FINISH.search(medicine.piece.text):
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
