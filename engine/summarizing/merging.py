"""Several reports of one patient as one: by slot and date, contradictions side by side."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.clinical import dates
from engine.ground.summaries import CaseDocument, SlotId
from engine.summarizing.allergy_words import states_none
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
_OTHER = re.compile(r"\bother\b", re.IGNORECASE)
_Day = tuple[int, int, int]


def merged(
    documents: Sequence[CaseDocument],
    drafts: Sequence[Draft],
    pieces: Sequence[Piece],
    rules: SummaryRules,
) -> tuple[list[Draft], list[str]]:
    """Return the lines in the order of their reports' dates, and sentences on contradictions."""
    days = [_day(pieces, number) for number in range(len(documents))]
    ordered = sorted(drafts, key=lambda d: (days[d.pieces[0].document][0], d.pieces[0].document))
    lines = _once(ordered)
    if len(documents) > 1:
        lines = [_dated(line, days) for line in lines]
    allergies = _allergy_notes(lines, rules)
    medicines = _medicine_notes(lines, documents)
    warnings = []
    if allergies:
        who = (
            "The reports contradict each other"
            if len(documents) > 1
            else "The report contradicts itself"
        )
        warnings.append(f"{who} on allergies; both statements are shown.")
    if medicines:
        warnings.append("The reports differ on medicines; both lines are shown with a note.")
    notes = {**medicines, **allergies}
    return [replace(x, notes=(*x.notes, *notes.get(n, ()))) for n, x in enumerate(lines)], warnings


def _day(pieces: Sequence[Piece], document: int) -> tuple[_Day, str]:
    """Return the latest dated day among the patient and stay lines of a report, as written."""
    found = [
        (day.dates[-1], day.text)
        for piece in pieces
        if piece.document == document and (piece.kind == "patient" or piece.order < 12)
        and not re.search(r"birth|dob|born", f"{piece.title} {piece.text}", re.IGNORECASE)
        for day in dates.dates(piece.text)
        if day.dates and day.dates[-1][0]
    ]  # fmt: skip
    return max(found, default=((0, 0, 0), ""))


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Return each line once per slot; sources of repeated lines are gathered."""
    kept: dict[tuple[str, str], Draft] = {}
    places: dict[tuple[str, str], dict[int, Piece]] = {}
    for draft in drafts:
        key = (draft.slot, re.sub(r"\W+", " ", draft.text.lower()).strip())
        first = kept.setdefault(key, draft)
        for piece in draft.pieces:
            places.setdefault(key, {}).setdefault(piece.order, piece)
        if draft.rank < first.rank:
            kept[key] = replace(first, rank=draft.rank)
    return [replace(draft, pieces=tuple(places[key].values())) for key, draft in kept.items()]


def _dated(draft: Draft, days: Sequence[tuple[_Day, str]]) -> Draft:
    written = days[draft.pieces[0].document][1]
    return replace(draft, details={**draft.details, "report_date": written}) if written else draft


def _medicine_notes(
    lines: Sequence[Draft], documents: Sequence[CaseDocument]
) -> Mapping[int, tuple[str, ...]]:
    """Return notes for medicines that two reports give differently."""
    notes: dict[int, tuple[str, ...]] = {}
    medicines = [
        (n, x) for n, x in enumerate(lines) if x.slot in _MEDICINES and x.details.get("drug")
    ]
    for n, line in medicines:
        for m, other in medicines:
            here, there = line.pieces[0].document, other.pieces[0].document
            if n != m and here != there and _differ(line, other):
                notes[n] = (
                    *notes.get(n, ()),
                    f"{documents[there].name} says: \u201c{other.text}\u201d",
                )
    return notes


def _differ(line: Draft, other: Draft) -> bool:
    if line.details.get("drug") != other.details.get("drug"):
        return False
    doses = {re.sub(r"\s", "", d.get("dose", "").lower()) for d in (line.details, other.details)}
    stops = (line.slot == SlotId.STOPPED) != (other.slot == SlotId.STOPPED)
    return stops or len(doses - {""}) > 1


def _allergy_notes(lines: Sequence[Draft], rules: SummaryRules) -> Mapping[int, tuple[str, ...]]:
    """Return notes where one line states an allergy and another states that there is none."""
    told = [(n, x) for n, x in enumerate(lines) if x.slot == SlotId.ALLERGIES]
    none = [(n, x) for n, x in told if states_none(x.text, rules) and not _OTHER.search(x.text)]
    some = [(n, x) for n, x in told if not states_none(x.text, rules) and _is_named(x, rules)]
    if not none or not some:
        return {}
    return {
        **{n: (f"Also stated: \u201c{some[0][1].text}\u201d",) for n, _ in none},
        **{n: (f"Also stated: \u201c{none[0][1].text}\u201d",) for n, _ in some},
    }


def _is_named(line: Draft, rules: SummaryRules) -> bool:
    """Whether an allergy line names a medicine, or stands under the report's allergy heading."""
    denied = re.search(r"\b(?:denies|denied|no|not)\b", line.text, re.IGNORECASE)
    is_headed = any(piece.kind == "allergies" for piece in line.pieces)
    return not denied and (is_headed or bool(rules.drugs.find(line.text)))
