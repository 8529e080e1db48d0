"""A summary laid out for people, before it becomes a file of some kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.ground.answers import Support
from engine.ground.errors import InputError
from engine.ground.summaries import (
    NOT_STATED,
    LineSource,
    Omission,
    SlotId,
    Summary,
    SummaryLine,
)

DRAFT = "Draft from a computer assistant. Check before use."
REQUIRED = ("program", "rules", "time", "pages")
"""What the provenance of every export must say."""
MEDICINES: Mapping[str, str] = {
    SlotId.STARTED: "Started",
    SlotId.CHANGED: "Changed",
    SlotId.CONTINUED: "Continued or to take",
    SlotId.STOPPED: "Stopped",
}
_TITLES = {
    "summary": "Discharge summary",
    "note": "Clinical note",
    "plain": "Your hospital stay in plain words",
}
_KINDS = {"drug": "Medicine", "allergy": "Allergy", "abnormal_result": "Abnormal result"}
_UNCHECKED = {
    Support.PARTLY: "Check: only partly found in the report.",
    Support.UNSUPPORTED: "Check: no matching sentence in the report.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line for people.

    Attributes:
        places: Where it comes from ("p. 2", or "letter.pdf, p. 2" with several reports).
        status: Of a medicine: started, changed, continued, stopped; empty elsewhere.
        reason: Of a change, where the report gives one.
        notes: What a reader must know about this line.
    """

    text: str
    places: str
    status: str = ""
    reason: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One heading with its rows; without rows it says that nothing is stated."""

    title: str
    rows: tuple[Row, ...]
    is_medicines: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole summary for people.

    Attributes:
        cautions: What must be read first: warnings, reports left out.
        missing: Titles that such a report should fill and this one does not.
        omissions: What stands in the report, matters, and is not in the summary.
        provenance: Label and value of how this was made.
    """

    title: str
    draft: str
    cautions: tuple[str, ...]
    sections: tuple[Section, ...]
    missing: tuple[str, ...]
    omissions: tuple[Row, ...]
    provenance: tuple[tuple[str, str], ...]
    checked_by: str = ""


def of_summary(summary: Summary, *, checked_by: str = "") -> Sheet:
    """Return a summary laid out for people.

    Raises:
        InputError: The summary does not say how it was made.
    """
    require_provenance(summary)
    several = len(summary.documents) > 1
    return Sheet(
        title=_TITLES.get(summary.kind, "Summary"),
        draft=DRAFT,
        cautions=summary.warnings,
        sections=tuple(_sections(summary, several=several)),
        missing=summary.missing,
        omissions=tuple(_omission(one, several=several) for one in summary.omissions),
        provenance=tuple((_label(key), value) for key, value in provenance(summary)),
        checked_by=checked_by,
    )


def require_provenance(summary: Summary) -> None:
    """Refuse a summary that does not say how it was made.

    Raises:
        InputError: Naming what is missing.
    """
    absent = [name for name in REQUIRED if not summary.provenance.get(name)]
    if absent:
        raise InputError(
            f"This summary does not say how it was made ({', '.join(absent)}); "
            "it cannot be saved or printed."
        )


def provenance(summary: Summary) -> list[tuple[str, str]]:
    """Return how a summary was made, program first."""
    return [(key, value) for key, value in summary.provenance.items() if value]


def line_notes(line: SummaryLine) -> tuple[str, ...]:
    """Return what a reader must know about a line, its support included."""
    doubt = _UNCHECKED.get(line.support)
    return (doubt, *line.notes) if doubt else line.notes


def places(sources: Sequence[LineSource], *, several: bool) -> str:
    """Return where a line comes from, each page once."""
    named = (f"{s.document}, p. {s.page}" if several else f"p. {s.page}" for s in sources)
    return "; ".join(dict.fromkeys(named))


def not_stated() -> str:
    """Return what an empty section says, as a sentence."""
    return f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}."


def _sections(summary: Summary, *, several: bool) -> Iterator[Section]:
    """Yield the sections in order, for clinicians the medicines of every status as one table."""
    is_plain = summary.kind == "plain"
    medicines = [slot for slot in summary.slots if slot.id in MEDICINES]
    for slot in summary.slots:
        if is_plain or slot.id not in MEDICINES:
            yield Section(slot.title, tuple(_row(line, several=several) for line in slot.lines))
        elif slot is medicines[0]:
            rows = [
                _row(line, several=several, status=MEDICINES[one.id])
                for one in medicines
                for line in one.lines
            ]
            yield Section("Medicines at discharge", tuple(rows), is_medicines=True)


def _row(line: SummaryLine, *, several: bool, status: str = "") -> Row:
    return Row(
        " ".join(line.text.split()),
        places(line.sources, several=several),
        status=status,
        reason=line.details.get("reason", "") if status else "",
        notes=line_notes(line),
    )


def _omission(one: Omission, *, several: bool) -> Row:
    kind = _KINDS.get(one.kind, one.kind.replace("_", " "))
    quote = " ".join(one.source.quote.split())
    return Row(f"{kind}: {one.text} – “{quote}”", places([one.source], several=several))


def _label(key: str) -> str:
    return f"{key[:1].upper()}{key[1:]}".replace("_", " ")
