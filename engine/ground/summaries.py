"""What Summarize takes and gives back: a case of reports, and slots whose lines have sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from engine.ground.answers import Support
from engine.ground.types import PageText

NOT_STATED = "not stated in the report"
"""What an empty slot says."""


class SlotId(StrEnum):
    """The slots of a summary, in the order in which they are shown."""

    PATIENT = "patient"
    REASON = "reason_for_admission"
    DIAGNOSES = "diagnoses"
    PROCEDURES = "procedures"
    COURSE = "course"
    STARTED = "medications_started"
    CHANGED = "medications_changed"
    CONTINUED = "medications_continued"
    STOPPED = "medications_stopped"
    ALLERGIES = "allergies"
    RESULTS = "results"
    PENDING = "pending_results"
    FOLLOW_UP = "follow_up"
    ADVICE = "advice"


class NoteId(StrEnum):
    """The slots of a structured note, in the order in which they are shown."""

    COMPLAINT = "chief_complaint"
    HISTORY = "history"
    PAST = "past_history"
    EXAMINATION = "examination"
    INVESTIGATIONS = "investigations"
    ASSESSMENT = "assessment"
    PLAN = "plan"


class SummaryLength(StrEnum):
    """How much of the report the summary tells."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """One report as it was read; it lives in memory only.

    Attributes:
        name: For people and for the sources; distinct within a case.
        pages: In order; their text is never altered.
        warnings: What the reader said about the whole file.
    """

    name: str
    pages: tuple[PageText, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """The reports of one patient that are summarized together."""

    documents: tuple[CaseDocument, ...]


@dataclass(frozen=True, slots=True)
class LineSource:
    """Where a line comes from; `quote` equals the stored text of the page.

    Attributes:
        document: Name of the report.
        page: Counted from 1.
        start, end: Half-open span in the stored text of the page.
    """

    document: str
    page: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words of a line that its sources do not bear out.

    Attributes:
        kind: number, unit, drug, negation, laterality, date, entity or invented.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One line of a slot.

    Attributes:
        text: Copied from its sources, or phrased by a model and checked against them.
        support: The verdict of the support gate on `text` against `sources`.
        details: What the rules read in it, all of it copied. For medicines `drug`,
            `dose`, `old_dose`, `route`, `frequency`, `duration`, `status`, `reason`,
            and the name as it is written: `brand`, or `written` where it is no brand;
            for results `name`, `value`, `unit`, `range`, `abnormality` (high or low),
            `date`; for follow-up `who`, `when`; for allergies `substance`,
            `reaction`, or `none_known`; elsewhere empty.
        notes: Sentences that travel with the line: scanned page, extraction incomplete,
            another report says otherwise.
        is_phrased: Whether the words are a language model's; else they are copied.
        doubts: Which of its words differ from the sources; none where it is supported.
    """

    text: str
    support: Support
    sources: tuple[LineSource, ...]
    details: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    is_phrased: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class SummarySlot:
    """One section of a summary; without lines it says `NOT_STATED`."""

    id: str
    title: str
    lines: tuple[SummaryLine, ...] = ()

    @property
    def is_stated(self) -> bool:
        """Whether the reports say anything for this slot."""
        return bool(self.lines)


@dataclass(frozen=True, slots=True)
class Omission:
    """What stands in a report, matters, and is not in the summary.

    Attributes:
        kind: drug, allergy or abnormal_result.
        text: The name, with dose or value where there is one.
    """

    kind: str
    text: str
    source: LineSource


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page whose text was recognized from an image; confidence from 0 to 1."""

    document: str
    page: int
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """How much of the reports was read and used.

    Attributes:
        pages_used: Pages from which at least one line comes.
        sentences_used: Sentences that are the source of at least one line.
        unread: (document, page) of pages without any text.
        incomplete: (document, page) of pages whose extraction was incomplete.
    """

    pages_used: int
    pages_total: int
    sentences_used: int
    sentences_total: int
    scans: tuple[ScannedPage, ...] = ()
    unread: tuple[tuple[str, int], ...] = ()
    incomplete: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The result of Summarize.

    Attributes:
        kind: summary, note or plain.
        mode: rules (copied lines) or model (phrased by the language model, checked).
        is_draft: Whether it must be shown as a draft; plain words always are.
        language: Code of the language of the reports; empty where it is not plain.
        missing: Titles of slots that a discharge report should fill and this one does not.
        warnings: Hidden text, planted instructions, incomplete extraction, contradictions.
    """

    documents: tuple[str, ...]
    kind: str
    mode: str
    length: SummaryLength
    slots: tuple[SummarySlot, ...]
    omissions: tuple[Omission, ...]
    ledger: Ledger
    warnings: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    is_draft: bool = False
    language: str = ""
    provenance: Mapping[str, str] = field(default_factory=dict)
    timings_ms: Mapping[str, float] = field(default_factory=dict)

    def slot(self, slot: str) -> SummarySlot:
        """Return one slot by its id."""
        return next(one for one in self.slots if one.id == slot)

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5)."""
        ledger = self.ledger
        return {
            "documents": list(self.documents),
            "kind": self.kind,
            "mode": self.mode,
            "length": str(self.length),
            "draft": self.is_draft,
            "language": self.language,
            "slots": [_of_slot(slot) for slot in self.slots],
            "omissions": [
                {"kind": one.kind, "text": one.text, "source": _of_source(one.source)}
                for one in self.omissions
            ],
            "missing": list(self.missing),
            "warnings": list(self.warnings),
            "pages_used": ledger.pages_used,
            "pages_total": ledger.pages_total,
            "ledger": _of_ledger(ledger),
            "provenance": dict(self.provenance),
            "timings_ms": dict(self.timings_ms),
        }


def _of_slot(slot: SummarySlot) -> dict[str, object]:
    return {
        "id": slot.id,
        "title": slot.title,
        "stated": slot.is_stated,
        "lines": [
            {
                "text": line.text,
                "support": str(line.support),
                "sources": [_of_source(source) for source in line.sources],
                "details": dict(line.details),
                "notes": list(line.notes),
                "phrased": line.is_phrased,
                "doubts": [{"kind": one.kind, "text": one.text} for one in line.doubts],
            }
            for line in slot.lines
        ],
    }


def _of_source(source: LineSource) -> dict[str, object]:
    return {
        "document": source.document,
        "page": source.page,
        "start": source.start,
        "end": source.end,
        "quote": source.quote,
    }


def _of_ledger(ledger: Ledger) -> dict[str, object]:
    return {
        "sentences_used": ledger.sentences_used,
        "sentences_total": ledger.sentences_total,
        "scans": [
            {"document": one.document, "page": one.page, "confidence": one.confidence}
            for one in ledger.scans
        ],
        "unread": [list(one) for one in ledger.unread],
        "incomplete": [list(one) for one in ledger.incomplete],
    }
