"""From the reports of one patient to a summary in which every line has its source."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from engine.ground.errors import EngineError
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
from engine.summarizing import checking, expected, phrasing
from engine.summarizing.case_reading import CaseReading, page_notes
from engine.summarizing.drafts import Draft
from engine.summarizing.phrasing import Phrase, Phrasing
from engine.summarizing.plain_words import PlainWords, in_plain_words
from engine.summarizing.summary_rules import SummaryRules

_DIED = "The language model stopped; the sections without its mark are copied by rules"
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


@dataclass(frozen=True, slots=True)
class Manner:
    """How a summary is made.

    Attributes:
        length: Short leaves out the course; full tells all that a slot takes.
        phrase: A model's way to phrase a slot; None for the rules alone.
        plain_words: The glossary, for a summary in plain words; None for clinicians.
        provenance: What the caller knows of program and model; rules are added.
    """

    length: SummaryLength = SummaryLength.STANDARD
    phrase: Phrase | None = None
    plain_words: PlainWords | None = None
    provenance: Mapping[str, str] = field(default_factory=dict)


BY_RULES = Manner()


def summarize(
    case: Case, rules: SummaryRules, *, manner: Manner = BY_RULES, notify: Notify = ignore
) -> Summary:
    """Return the checked summary of a case; raises as `stream` does."""
    *_earlier, last = stream(case, rules, manner=manner, notify=notify)
    return last


def stream(
    case: Case, rules: SummaryRules, *, manner: Manner = BY_RULES, notify: Notify = ignore
) -> Iterator[Summary]:
    """Yield the summary by rules, then the summary anew with each section that a model phrased.

    Every one of them is whole and checked, so that stopping keeps the last one. A model
    that dies leaves the sections that it had not reached as the rules made them, and says so.

    Args:
        case: Reports of one patient, as read.
        rules: Words, drugs, gate.
        manner: How it is made.
        notify: Told once per slot and per section that is phrased.

    Raises:
        PatientMismatchError: The reports name different patients.
        Cancelled: From `notify`.
    """
    started = time.perf_counter()
    notify(Progress("Reading the report", 0, len(SlotId)))
    reading = CaseReading.of(case, rules)
    summary = _by_rules(reading, manner, notify)
    yield _timed(summary, started)
    if manner.phrase is None:
        return
    for again in _phrased(summary, reading, manner, notify):
        summary = again
        yield _timed(summary, started)
    yield _timed(summary, started)


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
    level, doubts = checking.judged(draft.text, quotes, reading.rules.gate)
    notes = dict.fromkeys(note for piece in draft.pieces for note in page_notes(piece.page.page))
    told = (*draft.notes, *notes)
    return SummaryLine(draft.text, level, sources, draft.details, told, doubts=doubts)


def provenance_of(rules: SummaryRules) -> dict[str, str]:
    """Return which program and rules made a summary."""
    return {
        "program": f"Wardlight {VERSION}",
        "rules": f"summary {rules.version}",
        "planted": rules.plants.version,
        "limits": rules.results.version,
        "drugs": rules.drugs.version,
    }


def _by_rules(reading: CaseReading, manner: Manner, notify: Notify) -> Summary:
    rules = reading.rules
    slots = _slots(reading, manner.length, notify)
    summary = Summary(
        documents=tuple(document.name for document in reading.case.documents),
        kind="summary",
        mode="rules",
        length=manner.length,
        slots=slots,
        omissions=omissions(reading, slots),
        ledger=reading.ledger(slots),
        warnings=tuple(dict.fromkeys(reading.warnings)),
        missing=(*_missing(slots, rules), *expected.missing(_texts(reading), slots)),
        provenance={**provenance_of(rules), **manner.provenance},
    )
    return in_plain_words(summary, manner.plain_words) if manner.plain_words else summary


def _phrased(
    summary: Summary, reading: CaseReading, manner: Manner, notify: Notify
) -> Iterator[Summary]:
    """Yield a summary with each section that a model phrased; at its death, with a warning."""
    words, phrase = manner.plain_words, manner.phrase
    if phrase is not None:
        work = Phrasing(reading.rules, phrase, words.explained if words else phrasing.plain)
        yield from phrased(summary, reading, work, notify)


def phrased(
    summary: Summary,
    reading: CaseReading,
    work: Phrasing,
    notify: Notify,
    *,
    checked: Callable[[Sequence[SummarySlot]], Sequence[SummarySlot]] = tuple,
) -> Iterator[Summary]:
    """Yield a summary or note with each section that a model phrased; at its death, a warning.

    Args:
        summary: As the rules made it.
        reading: The case behind it.
        work: What phrases which slots.
        notify: Told once per section.
        checked: Under which slots the omission check looks.
    """
    try:
        for slot in work.sections(summary.slots, notify):
            slots = tuple(slot if one.id == slot.id else one for one in summary.slots)
            summary = replace(
                summary,
                mode="model",
                slots=slots,
                omissions=omissions(reading, checked(slots)),
                ledger=reading.ledger(slots),
            )
            yield summary
    except EngineError as error:
        told = f"{_DIED} ({error})" if str(error) else _DIED
        yield replace(summary, warnings=(f"{told.rstrip('.')}.", *summary.warnings))


def _timed(summary: Summary, started: float) -> Summary:
    return replace(summary, timings_ms={"total": round((time.perf_counter() - started) * 1000, 1)})


def _slots(reading: CaseReading, length: SummaryLength, notify: Notify) -> tuple[SummarySlot, ...]:
    made = []
    for number, slot in enumerate(SlotId):
        notify(Progress("Summarizing", number, len(SlotId)))
        shown = _shown([d for d in reading.drafts if d.slot == slot], length)
        lines = tuple(line_of(reading, draft) for draft in shown)
        made.append(SummarySlot(slot, reading.rules.slots[slot], lines))
    return tuple(made)


def _shown(drafts: Sequence[Draft], length: SummaryLength) -> list[Draft]:
    """Return the lines of a slot for a length; a slot that states something never looks empty."""
    kept = [draft for draft in drafts if draft.rank <= _RANKS[length]]
    return kept or sorted(drafts, key=lambda draft: draft.rank)[:1]


def _texts(reading: CaseReading) -> list[str]:
    return [page.text for document in reading.case.documents for page in document.pages]


def _missing(slots: Sequence[SummarySlot], rules: SummaryRules) -> tuple[str, ...]:
    """Return what a discharge report should say and these do not."""
    empty = {slot.id for slot in slots if not slot.is_stated}
    titles = [rules.slots[slot] for slot in _EXPECTED if slot in empty]
    if empty.issuperset(_MEDICINES):
        titles.insert(2, "Medicines at discharge")
    return tuple(titles)
