"""`wardlight summarize`: reports of one patient in, a checked summary out; no home needed."""

import argparse
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import batch, saving
from app.cli.console import Console
from app.cli.session import closed_assistant
from engine.ground.answers import RefusedFile, Support
from engine.ground.errors import InputError, NotFoundError, UnreadableFileError
from engine.ground.progress import Notify, ignore
from engine.ground.summaries import (
    NOT_STATED,
    LineSource,
    SlotId,
    Summary,
    SummaryLength,
    SummaryLine,
    SummarySlot,
)
from engine.ground.types import ExitCode

if TYPE_CHECKING:
    from engine.assistant import CaseDesk

KINDS = ("summary", "note", "plain")
FORMS = ("md", "pdf", "docx", "fhir.json")
_MEDICINES = {
    SlotId.STARTED: "started",
    SlotId.CHANGED: "changed",
    SlotId.CONTINUED: "continued",
    SlotId.STOPPED: "STOPPED",
}
_ADVICE = "It holds patient data; keep it as you keep the report."
_LARGEST_TEXT = 8 * 2**20
_STOPPED = "Stopped – incomplete: the sections not phrased by then are copied by rules."


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    made = commands.add_parser(
        "summarize", parents=[shared], help="reports of one patient, as a checked summary"
    )
    made.add_argument(
        "files", nargs="*", metavar="FILE", help="reports of ONE patient; - reads text"
    )
    made.add_argument(
        "--no-model", action="store_true", help="by rules alone, even where a model is installed"
    )
    made.add_argument(
        "--as",
        dest="kind",
        choices=KINDS,
        default="summary",
        help="discharge summary, structured note, or plain words for the patient",
    )
    made.add_argument("--length", choices=list(SummaryLength), default=SummaryLength.STANDARD)
    made.add_argument("-o", dest="output", metavar="OUT", help=f"save as .{', .'.join(FORMS)}")
    saving.add_deidentify(made)
    made.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "text"} or {"id", "path"}')
    made.set_defaults(action=_summarize)


def _summarize(options: argparse.Namespace, console: Console) -> ExitCode:
    form = saving.form_of(options.output, FORMS)
    with closed_assistant(options) as assistant, assistant.open_case() as desk:
        if options.batch:
            return batch.run(options.batch, lambda line: _of_line(desk, line, options))
        _lay_out(desk, options.files, console)
        for one in desk.refused:
            console.say(f"{Path(one.path).name}: {one.error}\n{one.advice}")
        if not desk.reports and desk.refused:
            return _nothing_read(console, desk.refused)
        bar = console.bar()
        summary, is_stopped = _made(desk, options, bar)
        bar.clear()
        if form:
            made = saving.content_of(
                lambda form: desk.export(summary, form, deidentify=options.deidentify),
                form,
                title="Summary",
            )
            saving.save(Path(options.output), made, console, advice=_ADVICE)
        record = {**summary.as_json(), "refused": list(desk.refused)}
        refused = bool(desk.refused)
    if console.as_json:
        console.data(record)
    elif not form:
        print_summary(console, summary)
    if is_stopped:
        return ExitCode.INTERRUPTED
    return ExitCode.REFUSED if refused else ExitCode.DONE


def _lay_out(desk: "CaseDesk", files: list[str], console: Console) -> None:
    if not files:
        raise InputError("There is no report to summarize.")
    bar = console.bar()
    for name in files:
        if name == "-":
            desk.add_text(sys.stdin.read(_LARGEST_TEXT), name="Text")
        else:
            desk.add_files([Path(name)], notify=bar)
    bar.clear()


def _nothing_read(console: Console, refused: tuple[RefusedFile, ...]) -> ExitCode:
    if console.as_json:
        console.data({"documents": [], "slots": [], "refused": list(refused)})
    return ExitCode.REFUSED


def _made(
    desk: "CaseDesk", options: argparse.Namespace, notify: Notify = ignore
) -> tuple[Summary, bool]:
    """Return the summary, and whether Ctrl+C ended it early; what was phrased by then is kept."""
    made: Summary | None = None
    stream = desk.stream(
        kind=options.kind,
        length=SummaryLength(options.length),
        with_model=not options.no_model,
        notify=notify,
    )
    try:
        for each in stream:
            made = each
    except KeyboardInterrupt:
        if made is None:
            raise
        return replace(made, warnings=(_STOPPED, *made.warnings)), True
    if made is None:
        raise InputError("There is no report to summarize.")
    return made, False


def _of_line(desk: "CaseDesk", line: batch.Line, options: argparse.Namespace) -> dict[str, object]:
    """Return the summary of one line of a batch; nothing of the line before is left."""
    desk.wipe()
    path = line.get("path")
    if isinstance(path, str) and "text" not in line:
        try:
            desk.add_file(Path(path))
        except NotFoundError as error:
            raise UnreadableFileError(str(error)) from error
    else:
        desk.add_text(batch.text_of(line), name="text")
    made, is_stopped = _made(desk, options)
    if is_stopped:
        raise KeyboardInterrupt
    return made.as_json()


def print_summary(console: Console, summary: Summary) -> None:
    """Print a summary for a person: warnings first, then sections, gaps and omissions."""
    several = len(summary.documents) > 1
    for warning in summary.warnings:
        console.text(console.bold(_wrapped(f"Read first: {warning}")))
    medicines = [slot for slot in summary.slots if slot.id in _MEDICINES]
    for slot in summary.slots:
        if summary.kind == "plain" or slot.id not in _MEDICINES:
            _print_slot(console, slot, several=several)
        elif slot is medicines[0]:
            _print_medicines(console, medicines, several=several)
    _print_gaps(console, summary, several=several)
    ledger = summary.ledger
    used = f"{ledger.pages_used} of {ledger.pages_total} pages used"
    told = [used, *(f"{k} {v}" for k, v in summary.provenance.items() if k in {"rules", "model"})]
    console.text(console.faint(" · ".join(told)))
    console.text(console.faint("Draft from a computer assistant. Check before use."))


def _print_slot(console: Console, slot: SummarySlot, *, several: bool) -> None:
    console.text(console.bold(slot.title))
    for line in slot.lines:
        console.text(_wrapped(f"• {_told(line)}{_place(line.sources, several=several)}"))
    if not slot.lines:
        console.text(console.faint(f"  {NOT_STATED}"))
    console.text()


def _print_medicines(console: Console, slots: list[SummarySlot], *, several: bool) -> None:
    console.text(console.bold("Medicines at discharge"))
    lines = [(slot, line) for slot in slots for line in slot.lines]
    width = max(len(word) for word in _MEDICINES.values())
    for slot, line in lines:
        status = _MEDICINES[SlotId(slot.id)].ljust(width)
        place = _place(line.sources, several=several)
        told = _wrapped(f"{_told(line)}{place}", " " * (width + 4)).lstrip()
        console.text(f"  {status}  {told}")
    if not lines:
        console.text(console.faint(f"  {NOT_STATED}"))
    console.text()


def _print_gaps(console: Console, summary: Summary, *, several: bool) -> None:
    console.text(console.bold("Missing from the document"))
    console.text(_wrapped("; ".join(summary.missing) or "nothing that is expected", "  "))
    console.text()
    if summary.omissions:
        console.text(console.bold("In the document, not in this summary"))
        for one in summary.omissions:
            place = _place((one.source,), several=several)
            console.text(_wrapped(f"• {one.kind.replace('_', ' ')}: {one.text}{place}"))
        console.text()


def _told(line: SummaryLine) -> str:
    doubts = () if line.support is Support.SUPPORTED else (f"check: {line.support}",)
    phrased = ("phrased by the model",) if line.is_phrased else ()
    notes = "".join(f" [{note}]" for note in (*doubts, *phrased, *line.notes))
    return f"{' '.join(line.text.split())}{notes}"


def _place(sources: tuple[LineSource, ...], *, several: bool) -> str:
    named = (f"{s.document} p. {s.page}" if several else f"p. {s.page}" for s in sources)
    return f" ({'; '.join(dict.fromkeys(named))})"


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 96, initial_indent=indent, subsequent_indent=indent or "  ")
