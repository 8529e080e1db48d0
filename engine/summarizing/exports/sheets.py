"""A summary laid out for people, before it becomes a file of some kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from engine.clinical import identifying
from engine.ground.answers import Support
from engine.ground.summaries import (
    NOT_STATED,
    LineSource,
    Omission,
    SlotId,
    Summary,
    SummaryLine,
)
from engine.writing.sheet import DRAFT as DRAFT  # noqa: PLC0414 - named by the other forms
from engine.writing.sheet import Row, Section, Sheet, labeled, without_names

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


def of_summary(summary: Summary, *, checked_by: str = "") -> Sheet:
    """Return a summary laid out for people.

    Raises:
        InputError: The summary does not say how it was made.
    """
    several = len(summary.documents) > 1
    missing = tuple(Row(one) for one in summary.missing)
    omissions = tuple(_omission(one, several=several) for one in summary.omissions)
    return Sheet(
        title=_TITLES.get(summary.kind, "Summary"),
        cautions=summary.warnings,
        sections=(
            *_sections(summary, several=several),
            Section("Missing from the document", missing, "Nothing that is expected is missing."),
            Section(
                "In the document, not in this summary", omissions, "Nothing that the check found."
            ),
        ),
        provenance=labeled(summary.provenance, REQUIRED),
        checked_by=checked_by,
    )


def require_provenance(summary: Summary) -> None:
    """Refuse a summary that does not say how it was made.

    Raises:
        InputError: Naming what is missing.
    """
    labeled(summary.provenance, REQUIRED)


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
            lines = tuple(_row(line, several=several) for line in slot.lines)
            yield Section(slot.title, lines, not_stated())
        elif slot is medicines[0]:
            rows = [
                _medicine(line, MEDICINES[one.id], several=several)
                for one in medicines
                for line in one.lines
            ]
            yield Section(
                "Medicines at discharge",
                tuple(rows),
                not_stated(),
                columns=("Status", "Medicine", "Reason", "Source"),
                widths=(16, 54, 20, 10),
                noted=1,
            )


def _row(line: SummaryLine, *, several: bool) -> Row:
    return Row(" ".join(line.text.split()), places(line.sources, several=several), line_notes(line))


def _medicine(line: SummaryLine, status: str, *, several: bool) -> Row:
    row = _row(line, several=several)
    cells = (status, row.text, line.details.get("reason", ""), row.places)
    return Row(row.text, row.places, row.notes, cells)


def _omission(one: Omission, *, several: bool) -> Row:
    kind = _KINDS.get(one.kind, one.kind.replace("_", " "))
    quote = " ".join(one.source.quote.split())
    return Row(f"{kind}: {one.text} – “{quote}”", places([one.source], several=several))


def nameless(sheet: Sheet, summary: Summary) -> Sheet:
    """Return a sheet without what names the patient; reports are called by their number."""
    quotes = [
        source.quote for slot in summary.slots for line in slot.lines for source in line.sources
    ]
    lines = [line.text for slot in summary.slots for line in slot.lines]
    of_patient = [
        line.text for slot in summary.slots if slot.id == SlotId.PATIENT for line in slot.lines
    ]
    known = identifying.names([*quotes, *lines]) | identifying.bare_names(of_patient)
    numbers = {name: f"Report {at}" for at, name in enumerate(_documents(summary), start=1)}

    def clean(text: str) -> str:
        for name, number in numbers.items():
            text = text.replace(name, number)
        return identifying.removed(text, known)

    made = without_names(sheet, clean, keeps=lambda _section: False)
    told = tuple((label, _numbered(value, numbers)) for label, value in sheet.provenance)
    return replace(made, provenance=told)


def _documents(summary: Summary) -> list[str]:
    """Return the names of the reports, each once, longest first so that none hides in another."""
    named = {
        source.document for slot in summary.slots for line in slot.lines for source in line.sources
    }
    return sorted({*named, *summary.documents}, key=lambda name: (-len(name), name))


def _numbered(value: str, numbers: Mapping[str, str]) -> str:
    for name, number in numbers.items():
        value = value.replace(name, number)
    return value
