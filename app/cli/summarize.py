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
from engine.ground.choices import LANGUAGES
from engine.ground.errors import InputError, NotFoundError, UnreadableFileError
from engine.ground.progress import Notify, ignore
from engine.ground.summaries import (
    NOT_STATED,
    LineSource,
    Omission,
    SlotId,
    Summary,
    SummaryLength,
    SummaryLine,
    SummarySlot,
)
from engine.ground.types import ExitCode
from engine.ground.wording import ENGLISH, Wording

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
_SPOKEN = {
    SlotId.STARTED: "Started",
    SlotId.CHANGED: "Changed",
    SlotId.CONTINUED: "Continued or to take",
    SlotId.STOPPED: "Stopped",
}
_OF_THE_REPORT = "report"
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
    made.add_argument(
        "--language",
        choices=(*LANGUAGES, _OF_THE_REPORT),
        default=ENGLISH.code,
        help="of headings and fixed words, or that of the report; quoted lines keep their own "
        "words, and JSON is English",
    )
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
        wording = _wording(options.language, summary)
        if form:
            made = saving.content_of(
                lambda form: desk.export(
                    summary, form, deidentify=options.deidentify, wording=wording
                ),
                form,
                title=wording.say("Summary"),
            )
            saving.save(Path(options.output), made, console, advice=_ADVICE)
        record = {**summary.as_json(), "refused": list(desk.refused)}
        refused = bool(desk.refused)
    if console.as_json:
        console.data(record)
    elif not form:
        print_summary(console, summary, wording)
    if is_stopped:
        return ExitCode.INTERRUPTED
    return ExitCode.REFUSED if refused else ExitCode.DONE


def _wording(choice: str, summary: Summary) -> Wording:
    """Return how fixed words are said; English needs no catalog, and none is read for it."""
    code = summary.language if choice == _OF_THE_REPORT else choice
    if code in {"", ENGLISH.code}:
        return ENGLISH
    from app.window.voices import Voice

    return Voice(code).wording


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


def print_summary(console: Console, summary: Summary, wording: Wording = ENGLISH) -> None:
    """Print a summary for a person: warnings first, then sections, gaps and omissions."""
    several = len(summary.documents) > 1
    say = wording.say
    for warning in summary.warnings:
        console.text(console.bold(_wrapped(f"{say('Read first')}: {say(warning)}")))
    medicines = [slot for slot in summary.slots if slot.id in _MEDICINES]
    for slot in summary.slots:
        if summary.kind == "plain" or slot.id not in _MEDICINES:
            _print_slot(console, slot, wording, several=several)
        elif slot is medicines[0]:
            _print_medicines(console, medicines, wording, several=several)
    _print_gaps(console, summary, wording, several=several)
    ledger = summary.ledger
    used = f"{ledger.pages_used} of {ledger.pages_total} pages used"
    told = [used, *(f"{k} {v}" for k, v in summary.provenance.items() if k in {"rules", "model"})]
    console.text(console.faint(" · ".join(told)))
    console.text(console.faint(say("Draft from a computer assistant. Check before use.")))


def _print_slot(console: Console, slot: SummarySlot, wording: Wording, *, several: bool) -> None:
    console.text(console.bold(wording.say(slot.title)))
    for line in slot.lines:
        told, place = _told(line, wording), _place(line.sources, wording, several=several)
        console.text(_wrapped(f"• {told}{place}"))
    if not slot.lines:
        console.text(console.faint(f"  {_not_stated(wording)}"))
    console.text()


def _print_medicines(
    console: Console, slots: list[SummarySlot], wording: Wording, *, several: bool
) -> None:
    console.text(console.bold(wording.say("Medicines at discharge")))
    lines = [(slot, line) for slot in slots for line in slot.lines]
    is_english = wording.code == ENGLISH.code
    words = _MEDICINES if is_english else {k: wording.say(v) for k, v in _SPOKEN.items()}
    width = max(len(word) for word in words.values())
    for slot, line in lines:
        status = words[SlotId(slot.id)].ljust(width)
        place = _place(line.sources, wording, several=several)
        told = _wrapped(f"{_told(line, wording)}{place}", " " * (width + 4)).lstrip()
        console.text(f"  {status}  {told}")
    if not lines:
        console.text(console.faint(f"  {_not_stated(wording)}"))
    console.text()


def _print_gaps(console: Console, summary: Summary, wording: Wording, *, several: bool) -> None:
    say = wording.say
    console.text(console.bold(say("Missing from the document")))
    nothing = "nothing that is expected"
    if wording.code != ENGLISH.code:
        nothing = say("Nothing that is expected is missing.")
    console.text(_wrapped("; ".join(map(say, summary.missing)) or nothing, "  "))
    console.text()
    if summary.omissions:
        console.text(console.bold(say("In the document, not in this summary")))
        for one in summary.omissions:
            place = _place((one.source,), wording, several=several)
            console.text(_wrapped(f"• {_kind(one, wording)}: {one.text}{place}"))
        console.text()


def _kind(one: Omission, wording: Wording) -> str:
    """Return what kind of thing was left out."""
    kind = one.kind.replace("_", " ")
    return kind if wording.code == ENGLISH.code else wording.say(kind.capitalize())


def _not_stated(wording: Wording) -> str:
    if wording.code == ENGLISH.code:
        return NOT_STATED
    return wording.say(f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}.")


def _told(line: SummaryLine, wording: Wording) -> str:
    doubts = () if line.support is Support.SUPPORTED else (f"check: {line.support}",)
    words = tuple(f"check: {one.kind} “{one.text}”" for one in line.doubts if one.text)
    phrased = ("phrased by the model",) if line.is_phrased else ()
    told = (*doubts, *words, *phrased, *map(wording.say, line.notes))
    notes = "".join(f" [{note}]" for note in told)
    return f"{' '.join(line.text.split())}{notes}"


def _place(sources: tuple[LineSource, ...], wording: Wording, *, several: bool) -> str:
    pages = [wording.say("p. %1").replace("%1", str(one.page)) for one in sources]
    named = (
        f"{one.document} {page}" if several else page
        for one, page in zip(sources, pages, strict=True)
    )
    return f" ({'; '.join(dict.fromkeys(named))})"


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 96, initial_indent=indent, subsequent_indent=indent or "  ")
