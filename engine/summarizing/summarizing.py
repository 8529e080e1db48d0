"""From the reports of one patient to a summary in which every line has its source."""

import time
from collections.abc import Mapping, Sequence

from engine.ground.progress import Notify, Progress, ignore
from engine.ground.summaries import (
    Case,
    Omission,
    SlotId,
    Summary,
    SummaryLength,
    SummaryLine,
    SummarySlot,
)
from engine.ground.types import VERSION
from engine.summarizing import checking, phrasing
from engine.summarizing.case_reading import CaseReading, page_notes
from engine.summarizing.drafts import Draft
from engine.summarizing.phrasing import Phrase
from engine.summarizing.summary_rules import SummaryRules

_RANKS = {SummaryLength.SHORT: 0, SummaryLength.STANDARD: 1, SummaryLength.FULL: 2}
_MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
_EXPECTED = (
    SlotId.REASON,
    SlotId.DIAGNOSES,
    SlotId.COURSE,
    SlotId.ALLERGIES,
    SlotId.RESULTS,
    SlotId.PENDING,
    SlotId.FOLLOW_UP,
    SlotId.ADVICE,
)


def summarize(
    case: Case,
    rules: SummaryRules,
    *,
    length: SummaryLength = SummaryLength.STANDARD,
    phrase: Phrase | None = None,
    provenance: Mapping[str, str] | None = None,
    notify: Notify = ignore,
) -> Summary:
    """Return the checked summary of a case.

    Args:
        case: Reports of one patient, as read.
        rules: Words, drugs, gate.
        length: Short leaves out the course; full tells all that a slot takes.
        phrase: A model's way to phrase a slot; None for the rules alone.
        provenance: What the caller knows of program and model; rules are added.
        notify: Told once per slot.

    Raises:
        PatientMismatchError: The reports name different patients.
        Cancelled: From `notify`.
    """
    started = time.perf_counter()
    notify(Progress("Reading the report", 0, len(SlotId)))
    reading = CaseReading.of(case, rules)
    slots = _slots(reading, length, phrase, notify)
    return Summary(
        documents=tuple(document.name for document in case.documents),
        kind="summary",
        mode="rules" if phrase is None else "model",
        length=length,
        slots=slots,
        omissions=omissions(reading, slots),
        ledger=reading.ledger(slots),
        warnings=tuple(dict.fromkeys(reading.warnings)),
        missing=_missing(slots, rules),
        provenance={**provenance_of(rules), **(provenance or {})},
        timings_ms={"total": round((time.perf_counter() - started) * 1000, 1)},
    )


def omissions(reading: CaseReading, slots: Sequence[SummarySlot]) -> tuple[Omission, ...]:
    """Return the drugs, allergies and abnormal results of the reports that some slots leave out."""
    return tuple(
        Omission(concern.kind, concern.text, reading.source(concern.piece))
        for concern in reading.check.missing(slots)
    )


def line_of(reading: CaseReading, draft: Draft) -> SummaryLine:
    """Return a proposed line with its sources, checked against them."""
    sources = tuple(reading.source(piece) for piece in draft.pieces)
    quotes = [source.quote for source in sources]
    level = checking.support_of(draft.text, quotes, reading.rules.gate)
    notes = dict.fromkeys(note for piece in draft.pieces for note in page_notes(piece.page.page))
    return SummaryLine(draft.text, level, sources, draft.details, (*draft.notes, *notes))


def provenance_of(rules: SummaryRules) -> dict[str, str]:
    """Return which program and rules made a summary."""
    return {
        "program": f"Wardlight {VERSION}",
        "rules": f"summary {rules.version}",
        "planted": rules.plants.version,
        "limits": rules.results.version,
        "drugs": rules.drugs.version,
    }


def _slots(
    reading: CaseReading, length: SummaryLength, phrase: Phrase | None, notify: Notify
) -> tuple[SummarySlot, ...]:
    made = []
    for number, slot in enumerate(SlotId):
        notify(Progress("Summarizing", number, len(SlotId)))
        shown = _shown([d for d in reading.drafts if d.slot == slot], length)
        lines = tuple(line_of(reading, draft) for draft in shown)
        one = SummarySlot(slot, reading.rules.slots[slot], lines)
        made.append(phrasing.phrased(one, phrase, reading.rules.gate) if phrase else one)
    return tuple(made)


def _shown(drafts: Sequence[Draft], length: SummaryLength) -> list[Draft]:
    """Return the lines of a slot for a length; a slot that states something never looks empty."""
    kept = [draft for draft in drafts if draft.rank <= _RANKS[length]]
    return kept or sorted(drafts, key=lambda draft: draft.rank)[:1]


def _missing(slots: Sequence[SummarySlot], rules: SummaryRules) -> tuple[str, ...]:
    """Return what a discharge report should say and these do not."""
    empty = {slot.id for slot in slots if not slot.is_stated}
    titles = [rules.slots[slot] for slot in _EXPECTED if slot in empty]
    if empty.issuperset(_MEDICINES):
        titles.insert(2, "Medicines at discharge")
    return tuple(titles)
