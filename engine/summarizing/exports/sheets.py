"""A summary laid out for people, before it becomes a file of some kind."""

from collections.abc import Callable, Iterator, Mapping, Sequence
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
    SummarySlot,
)
from engine.ground.wording import ENGLISH, Wording
from engine.writing.printed import SIGNED
from engine.writing.sheet import DEIDENTIFIED, MADE, Row, Section, Sheet, labeled, without_names
from engine.writing.sheet import DRAFT as DRAFT  # noqa: PLC0414 - named by the other forms

Say = Callable[[str], str]
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


def of_summary(summary: Summary, *, checked_by: str = "", wording: Wording = ENGLISH) -> Sheet:
    """Return a summary laid out for people.

    Raises:
        InputError: The summary does not say how it was made.
    """
    say = wording.say
    several = len(summary.documents) > 1
    missing = tuple(Row(say(one)) for one in summary.missing)
    omissions = tuple(_omission(one, say, several=several) for one in summary.omissions)
    nothing_missing, nothing_left = (
        say("Nothing that is expected is missing."),
        say("Nothing that the check found."),
    )
    return Sheet(
        title=say(_TITLES.get(summary.kind, "Summary")),
        cautions=tuple(map(say, summary.warnings)),
        sections=(
            *_sections(summary, say, several=several),
            Section(say("Missing from the document"), missing, nothing_missing),
            Section(say("In the document, not in this summary"), omissions, nothing_left),
        ),
        provenance=labeled(summary.provenance, REQUIRED),
        checked_by=checked_by,
        draft=say(DRAFT),
        wording=wording,
    )


def fixed_words() -> Iterator[str]:
    """Yield what a file says besides quoted lines, for translators."""
    yield from (DRAFT, DEIDENTIFIED, MADE, *SIGNED)
    for words in (MEDICINES, _TITLES, _KINDS, _UNCHECKED):
        yield from words.values()


def require_provenance(summary: Summary) -> None:
    """Refuse a summary that does not say how it was made.

    Raises:
        InputError: Naming what is missing.
    """
    labeled(summary.provenance, REQUIRED)


def provenance(summary: Summary) -> list[tuple[str, str]]:
    """Return how a summary was made, program first."""
    return [(key, value) for key, value in summary.provenance.items() if value]


def line_notes(line: SummaryLine, say: Say = str) -> tuple[str, ...]:
    """Return what a reader must know about a line, its support included."""
    doubt = _UNCHECKED.get(line.support)
    return tuple(map(say, (doubt, *line.notes) if doubt else line.notes))


def places(sources: Sequence[LineSource], say: Say = str, *, several: bool) -> str:
    """Return where a line comes from, each page once."""
    pages = [say("p. %1").replace("%1", str(one.page)) for one in sources]
    named = (
        f"{one.document}, {page}" if several else page
        for one, page in zip(sources, pages, strict=True)
    )
    return "; ".join(dict.fromkeys(named))


def not_stated() -> str:
    """Return what an empty section says, as a sentence."""
    return f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}."


def _sections(summary: Summary, say: Say, *, several: bool) -> Iterator[Section]:
    """Yield the sections in order, for clinicians the medicines of every status as tables."""
    is_plain = summary.kind == "plain"
    medicines = [slot for slot in summary.slots if slot.id in MEDICINES]
    for slot in summary.slots:
        if is_plain or slot.id not in MEDICINES:
            lines = tuple(_row(line, say, several=several) for line in slot.lines)
            yield Section(say(slot.title), lines, say(not_stated()))
        elif slot is medicines[0]:
            taken = [one for one in medicines if one.id != SlotId.STOPPED]
            stopped = [one for one in medicines if one.id == SlotId.STOPPED]
            for title, slots in (
                (say("Medicines at discharge"), taken),
                (say("Medicines stopped"), stopped),
            ):
                yield _medicines(title, slots, say, several=several)


def _medicines(title: str, slots: Sequence[SummarySlot], say: Say, *, several: bool) -> Section:
    """Return a table of medicines; those that were stopped have one of their own."""
    rows = [
        _medicine(line, say(MEDICINES[slot.id]), say, several=several)
        for slot in slots
        for line in slot.lines
    ]
    columns = (say("Status"), say("Medicine"), say("Reason"), say("Source"))
    widths = (16, 54, 20, 10)
    return Section(title, tuple(rows), say(not_stated()), columns, widths, noted=1)


def _row(line: SummaryLine, say: Say, *, several: bool) -> Row:
    told = places(line.sources, say, several=several)
    return Row(" ".join(line.text.split()), told, line_notes(line, say))


def _medicine(line: SummaryLine, status: str, say: Say, *, several: bool) -> Row:
    row = _row(line, say, several=several)
    cells = (status, row.text, line.details.get("reason", ""), row.places)
    return Row(row.text, row.places, row.notes, cells)


def _omission(one: Omission, say: Say, *, several: bool) -> Row:
    kind = say(_KINDS.get(one.kind, one.kind.replace("_", " ")))
    quote = " ".join(one.source.quote.split())
    return Row(f"{kind}: {one.text} – “{quote}”", places([one.source], say, several=several))


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
