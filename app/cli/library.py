"""`wardlight library …`: documents in, out, and looked after."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli import additions, batch, records, shelves
from app.cli.console import Console, table
from app.cli.session import open_library
from engine.assistant import Assistant
from engine.ground.answers import AddReport, Finding
from engine.ground.errors import EngineError, InputError
from engine.ground.paths import storage_errors, written_durably
from engine.ground.types import DocumentClass, DocumentDetails, DocumentId, ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("library", parents=[shared], help="documents")
    actions = group.add_subparsers(dest="library_command", metavar="ACTION", required=True)
    _declare_add(actions, shared)
    _declare(actions, shared, "list", words="every document", action=_list)
    _declare(actions, shared, "show", words="one document", action=_show, numbers=("ID",))
    _declare(
        actions,
        shared,
        "remove",
        words="delete a document and all of it",
        action=_remove,
        numbers=("ID",),
    )
    _declare_page(actions, shared)
    _declare(actions, shared, "verify", words="check everything stored", action=_verify)
    _declare(actions, shared, "reindex", words="make the vectors anew", action=_reindex)
    shelves.declare(actions, shared)


def _declare(
    actions: Any,
    shared: argparse.ArgumentParser,
    name: str,
    *,
    words: str,
    action: object,
    numbers: Sequence[str] = (),
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, parents=[shared], help=words)
    for number in numbers:
        parser.add_argument(number.lower(), type=int, metavar=number)
    parser.set_defaults(action=action)
    return parser


def _declare_add(actions: Any, shared: argparse.ArgumentParser) -> None:
    parser = _declare(
        actions, shared, "add", words="files or folders into the library", action=_add
    )
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument(
        "--class",
        dest="document_class",
        choices=list(DocumentClass),
        default=DocumentClass.UNVERIFIED.value,
        help="how far to trust it",
    )
    for name in ("title", "issuer", "version", "issued", "review-by"):
        parser.add_argument(
            f"--{name}",
            default="",
            metavar="WORDS" if name in {"title", "issuer", "version"} else "YYYY-MM-DD",
        )
    parser.add_argument("--password", default=None, help="of an encrypted PDF")
    parser.add_argument(
        "--batch", metavar="FILE", help='JSON lines {"id", "title", "text", "class"} as documents'
    )
    parser.add_argument(
        "--no-vectors",
        action="store_true",
        help="words only now; vectors come at the next add or reindex",
    )


def _declare_page(actions: Any, shared: argparse.ArgumentParser) -> None:
    parser = _declare(
        actions,
        shared,
        "page",
        words="draw a page with a passage marked",
        action=_page,
        numbers=("ID", "N"),
    )
    parser.add_argument("-o", "--output", required=True, metavar="PAGE.png")
    parser.add_argument(
        "--marker", metavar="START:END", help="characters of the page's stored text to highlight"
    )
    parser.add_argument("--width", type=int, default=1200, metavar="PX")


def _details(options: argparse.Namespace) -> DocumentDetails:
    return DocumentDetails(
        title=options.title,
        issuer=options.issuer,
        version=options.version,
        issued=options.issued,
        review_by=options.review_by,
        document_class=DocumentClass(options.document_class),
    )


def _add(options: argparse.Namespace, console: Console) -> ExitCode:
    if not options.paths and not options.batch:
        raise InputError("Name at least one file or folder, or give --batch.")
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            report = _added(assistant, options, bar)
            if not options.no_vectors:
                _embed(assistant, console, bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data(records.of_add_report(report))
    else:
        additions.show(console, report)
    return ExitCode.REFUSED if report.refused else ExitCode.DONE


def _added(assistant: Assistant, options: argparse.Namespace, bar: Any) -> AddReport:
    if options.batch:
        return assistant.add_texts(_batch_texts(options), notify=bar)
    passwords = {} if options.password is None else dict.fromkeys(options.paths, options.password)
    paths = [Path(path) for path in options.paths]
    return assistant.add(paths, _details(options), passwords=passwords, notify=bar)


def _batch_texts(options: argparse.Namespace) -> list[tuple[str, str, DocumentDetails]]:
    return [
        (
            str(line.get("id")),
            batch.text_of(line),
            DocumentDetails(
                title=str(line.get("title") or ""),
                document_class=_class_of(line, options),
            ),
        )
        for line in batch.lines(options.batch)
    ]


def _class_of(line: batch.Line, options: argparse.Namespace) -> DocumentClass:
    word = line.get("class") or options.document_class
    try:
        return DocumentClass(str(word))
    except ValueError as error:
        raise InputError(f"{word!r} is not a class of documents.") from error


def _embed(assistant: Assistant, console: Console, bar: Any) -> None:
    try:
        assistant.embed_pending(bar)
    except EngineError as error:
        console.say(f"{error} {error.advice}")


def _list(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        cards = assistant.documents()
    if console.as_json:
        console.data({"documents": [records.of_card(card) for card in cards]})
        return ExitCode.DONE
    rows = [
        (str(c.id), c.title, c.document_class.value, c.version, c.review_by or "–",
         str(c.pages), c.state.value)
        for c in cards
    ]  # fmt: skip
    head = ("id", "title", "class", "version", "review by", "pages", "state")
    for line in table(rows, head=head):
        console.text(line)
    return ExitCode.DONE


def _show(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        record = records.of_card(assistant.document(DocumentId(options.id)))
    if console.as_json:
        console.data(record)
    else:
        for name, value in record.items():
            console.text(f"{name.replace('_', ' ')}: {value if value not in ('', []) else '–'}")
    return ExitCode.DONE


def _remove(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.remove(DocumentId(options.id))
    if console.as_json:
        console.data({"removed": options.id})
    else:
        console.say(f"Document {options.id} and everything of it is deleted.")
    return ExitCode.DONE


def _page(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        image = assistant.marked_page(
            DocumentId(options.id), options.n, width_px=options.width, spans=_spans(options)
        )
    target = Path(options.output)
    with storage_errors("the picture"), written_durably(target) as out:
        out.write(image)
    if console.as_json:
        console.data({"document_id": options.id, "page": options.n, "path": str(target)})
    else:
        console.say(f"Page {options.n} is in {target.name}.")
    return ExitCode.DONE


def _spans(options: argparse.Namespace) -> list[tuple[int, int]]:
    if not options.marker:
        return []
    start, separator, end = options.marker.partition(":")
    if not (separator and start.isdigit() and end.isdigit()):
        raise InputError("--marker takes START:END, two numbers of characters.")
    return [(int(start), int(end))]


def _verify(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        findings = assistant.verify(bar)
        bar.clear()
    return show_findings(findings, console)


def show_findings(findings: Sequence[Finding], console: Console) -> ExitCode:
    """Print the lines of a check; any error gives exit code 4."""
    bad = any(finding.level == "error" for finding in findings)
    if console.as_json:
        console.data({"ok": not bad, "findings": findings})
    else:
        for finding in findings:
            mark = {"ok": "✓", "warning": "!", "error": "✗"}[finding.level]
            console.text(f"{mark} {finding.name}: {finding.detail}")
            if finding.advice and finding.level != "ok":
                console.text(f"    {finding.advice}")
    return ExitCode.REFUSED if bad else ExitCode.DONE


def _reindex(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            count = assistant.reindex(bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data({"embedded": count})
    else:
        console.say(f"{count} passages have new vectors.")
    return ExitCode.DONE
