"""`wardlight library …`: collections, watched folders, refused files, signed files."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli import additions, records
from app.cli.console import Console, table
from app.cli.session import open_library
from engine.assistant import Assistant
from engine.ground.answers import AddReport
from engine.ground.errors import InputError
from engine.ground.paths import written_durably
from engine.ground.types import DocumentClass, DocumentId, ExitCode

Declare = Callable[..., argparse.ArgumentParser]


def declare(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the actions of the group `library` that are about shelves."""

    def action(name: str, words: str, run: object, *names: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = actions.add_parser(name, parents=[shared], help=words)
        for each in names:
            parser.add_argument(each.lower(), metavar=each)
        parser.set_defaults(action=run)
        return parser

    action("collections", "named sets of documents", _collections)
    put = action("collect", "put documents into a collection", _collect, "NAME")
    put.add_argument("ids", type=int, nargs="*", metavar="ID", help="none: it is made empty")
    take = action("uncollect", "take documents out of it, or delete it", _uncollect, "NAME")
    take.add_argument("ids", type=int, nargs="*", metavar="ID", help="none: the collection goes")
    action("rename", "give a collection another name", _rename, "NAME", "NEW")
    new = action("replace", "let a document replace an older one", _replace)
    new.add_argument("new", type=int, metavar="NEW")
    new.add_argument("old", type=int, nargs="+", metavar="OLD")
    action("reinstate", "let a replaced document answer again", _reinstate, "ID")
    _declare_watching(action)
    failures = action("failures", "files that could not be added", _failures)
    failures.add_argument("--retry", action="store_true", help="try them again")
    failures.add_argument("--forget", action="store_true", help="forget them all")
    failures.add_argument("-o", "--output", metavar="FILE.csv", help="as a table for a spreadsheet")
    _declare_sealing(action)


def _declare_watching(action: Declare) -> None:
    watch = action("watch", "let the files of a folder come in by themselves", _watch, "FOLDER")
    watch.add_argument("--collection", default="", metavar="NAME", help="that they go into")
    watch.add_argument(
        "--class", dest="document_class", choices=list(DocumentClass),
        default=DocumentClass.UNVERIFIED.value, help="how far to trust them",
    )  # fmt: skip
    action("unwatch", "watch a folder no longer", _unwatch, "FOLDER")
    action("watched", "watched folders and their files", _watched)
    look = action("look", "look at watched folders now, and add what has settled", _look)
    look.add_argument(
        "--settle", type=float, default=20.0, metavar="S", help="seconds of rest (default 20)"
    )
    look.add_argument("--twice", action="store_true", help="look, wait for --settle, look again")


def _declare_sealing(action: Declare) -> None:
    action("export", "a collection as one signed file for a USB stick", _export, "NAME", "FILE")
    bring = action("import", "a signed collection, checked before anything is stored", _import,
                   "FILE")  # fmt: skip
    bring.add_argument("--trust", default="", metavar="FINGERPRINT", help="of a new signer")
    bring.add_argument("--dry-run", action="store_true", help="only check")


def _collections(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        found = assistant.shelves.collections()
    if console.as_json:
        console.data({"collections": found})
        return ExitCode.DONE
    if not found:
        console.say("There are no collections yet.")
        return ExitCode.DONE
    rows = [(one.name, str(len(one.documents)), " ".join(map(str, one.documents))) for one in found]
    for line in table(rows, head=("collection", "documents", "ids")):
        console.text(line)
    return ExitCode.DONE


def _collect(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.shelves.put(options.name, [DocumentId(each) for each in options.ids])
    return _told(console, {"collection": options.name, "documents": options.ids}, "Done.")


def _uncollect(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        if options.ids:
            assistant.shelves.take(options.name, [DocumentId(each) for each in options.ids])
        else:
            assistant.shelves.remove(options.name)
    told = "The documents stay in the library."
    return _told(console, {"collection": options.name, "taken": options.ids}, told)


def _rename(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.shelves.rename(options.name, options.new)
    return _told(console, {"collection": options.new}, f"It is called {options.new} now.")


def _replace(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.shelves.supersede(
            DocumentId(options.new), [DocumentId(each) for each in options.old]
        )
    told = "Kept for reading; only the new one answers questions."
    return _told(console, {"new": options.new, "replaced": options.old}, told)


def _reinstate(options: argparse.Namespace, console: Console) -> ExitCode:
    if not options.id.isdecimal():
        raise InputError("A document is named by its number.")
    with open_library(options, console) as assistant:
        assistant.shelves.reinstate(DocumentId(int(options.id)))
    return _told(console, {"reinstated": int(options.id)}, "It answers questions again.")


def _watch(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.shelves.watch(
            Path(options.folder),
            collection=options.collection,
            document_class=DocumentClass(options.document_class),
        )
    return _told(console, {"watched": options.folder}, "This folder is watched from now on.")


def _unwatch(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.shelves.unwatch(str(Path(options.folder).absolute()))
    return _told(console, {"unwatched": options.folder}, "Its documents stay in the library.")


def _watched(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        found = assistant.shelves.watched()
    if console.as_json:
        console.data({"watched": found})
        return ExitCode.DONE
    if not found:
        console.say("No folder is watched.")
    for one in found:
        counts = ", ".join(f"{count} {state}" for state, count in sorted(one.counts.items()))
        console.text(f"{one.path} · {one.collection or 'no collection'} · {counts or 'empty'}")
        if one.missing:
            numbers = " ".join(map(str, one.missing))
            console.text(f"    the file is gone, the document stays: {numbers}")
    return ExitCode.DONE


def _look(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            report, away = assistant.shelves.look(bar, settle_s=options.settle)
            if options.twice:
                time.sleep(options.settle)
                report, away = assistant.shelves.look(bar, settle_s=options.settle)
            if report.added:
                assistant.embed_pending(bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data({**records.of_add_report(report), "unreachable": away})
        return ExitCode.REFUSED if report.refused else ExitCode.DONE
    for folder in away:
        console.say(f"{folder} cannot be reached now; nothing was changed.")
    return _told_report(report, console)


def _failures(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        if options.retry:
            _retry(assistant, console)
        found = assistant.shelves.refusals()
        if options.forget:
            assistant.shelves.forget_refusals([one.path for one in found])
    if options.output:
        with written_durably(Path(options.output)) as out:
            for line in assistant.shelves.as_csv(found):
                out.write(line.encode("utf-8", "backslashreplace") + b"\r\n")
    if console.as_json:
        console.data({"failures": found})
    elif not found:
        console.say("Every file could be added.")
    for one in () if console.as_json else found:
        console.text(f"{one.path}: {one.error}")
        console.text(f"    {one.advice}")
    return ExitCode.DONE


def _retry(assistant: Assistant, console: Console) -> None:
    bar = console.bar()
    try:
        report = assistant.shelves.retry(bar)
        if report.added:
            assistant.embed_pending(bar)
    finally:
        bar.clear()
    console.say(f"{len(report.added)} of them are in the library now.")


def _export(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            made = assistant.shelves.export(options.name, Path(options.file), bar)
        finally:
            bar.clear()
    told = (
        f"{len(made.titles)} documents are in {Path(options.file).name}, signed by {made.signer}.\n"
        "Tell whoever imports it this fingerprint. The file is not encrypted."
    )
    return _told(console, {"exported": made, "path": options.file}, told)


def _import(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            if options.dry_run:
                found = assistant.shelves.inspect(Path(options.file), bar)
                told = (
                    f"{found.name}: {len(found.titles)} documents, whole, signed by {found.signer}."
                )
                return _told(console, {"collection": found, "dry_run": True}, told)
            report = assistant.shelves.bring(Path(options.file), trust=options.trust, notify=bar)
            if report.added:
                assistant.embed_pending(bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data(records.of_add_report(report))
        return ExitCode.REFUSED if report.refused else ExitCode.DONE
    return _told_report(report, console)


def _told_report(report: AddReport, console: Console) -> ExitCode:
    additions.show(console, report)
    return ExitCode.REFUSED if report.refused else ExitCode.DONE


def _told(console: Console, record: dict[str, object], words: str) -> ExitCode:
    if console.as_json:
        console.data(record)
    else:
        console.say(words)
    return ExitCode.DONE
