"""`wardlight history …`: what was asked, what was said about it, and the golden questions."""

import argparse
from pathlib import Path
from typing import Any

from app.cli import records
from app.cli.console import Console, table
from app.cli.session import open_library
from engine.ground.errors import NotFoundError
from engine.ground.history import FeedbackKind, GoldenId, HistoryEntry, HistoryId
from engine.ground.paths import written_durably
from engine.ground.types import DocumentId, ExitCode

_SHORT = 70


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("history", parents=[shared], help="questions asked here")
    actions = group.add_subparsers(dest="history_command", metavar="ACTION", required=True)

    def declare(name: str, words: str, action: object) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = actions.add_parser(name, parents=[shared], help=words)
        parser.set_defaults(action=action)
        return parser

    listing = declare("list", "questions, the newest first", _list)
    listing.add_argument("search", nargs="?", default="", metavar="WORDS", help="all of these")
    declare("show", "one question with its answer", _show).add_argument("id", type=int)
    declare("remove", "forget one question", _remove).add_argument("id", type=int)
    clearing = declare("clear", "forget all questions, now", _clear)
    clearing.add_argument("--yes", "-y", action="store_true", required=True, help="really")
    exporting = declare("export", "every question and answer as JSON lines", _export)
    exporting.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    judging = declare("feedback", "say what an answer was worth", _feedback)
    judging.add_argument("id", type=int)
    judging.add_argument("kind", choices=list(FeedbackKind))
    judging.add_argument("--note", default="", metavar="WORDS", help="what is wrong with it")
    declare("reviews", "answers that wait for review", _reviews)
    declare("dismiss", "take a case from the review queue", _dismiss).add_argument("id", type=int)
    _declare_promote(declare("promote", "make a golden question of a case", _promote))
    golden = declare("golden", "the golden questions of this hospital", _golden)
    golden.add_argument("--remove", type=int, metavar="N", help="delete one of them")


def _declare_promote(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=int)
    parser.add_argument(
        "--question",
        required=True,
        metavar="WORDS",
        help="as it shall be asked from now on, without anything of a patient",
    )
    parser.add_argument(
        "--document", type=int, metavar="ID", help="which answers it; without, none must"
    )
    parser.add_argument("--page", type=int, default=0, metavar="N")
    parser.add_argument("--must-contain", default="", metavar="WORDS", help="of the right passage")


def _list(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        entries = assistant.history.listed(options.search)
    return _print_entries(entries, console, empty="No question is in the history.")


def _reviews(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        entries = assistant.history.reviews()
    return _print_entries(entries, console, empty="No answer waits for review.")


def _print_entries(entries: list[HistoryEntry], console: Console, *, empty: str) -> ExitCode:
    if console.as_json:
        console.data({"history": entries})
        return ExitCode.DONE
    if not entries:
        console.say(empty)
        return ExitCode.DONE
    rows = [(str(e.id), e.asked_at, str(e.feedback or "–"), _one_line(e.question)) for e in entries]
    for line in table(rows, head=("id", "asked (UTC)", "feedback", "question")):
        console.text(line)
    return ExitCode.DONE


def _one_line(question: str) -> str:
    line = " ".join(question.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"


def _show(options: argparse.Namespace, console: Console) -> ExitCode:
    from app.cli.answers import print_answer

    with open_library(options, console) as assistant:
        entry = assistant.history.entry(HistoryId(options.id))
        answer = assistant.history.answer(entry.id)
        screening = assistant.check(answer.question)
    record = records.of_answer(answer, screening)
    if console.as_json:
        console.data({"entry": entry, "answer": record})
        return ExitCode.DONE
    console.text(console.bold(f"{entry.asked_at} · {entry.question}"))
    if entry.feedback:
        console.text(f"{entry.feedback}: {entry.note}".rstrip(": "))
    console.text()
    print_answer(console, answer, record)
    return ExitCode.DONE


def _remove(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.history.remove(HistoryId(options.id))
    return _told(console, {"removed": options.id}, f"Question {options.id} is forgotten.")


def _clear(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        count = assistant.history.clear()
    return _told(console, {"removed": count}, f"{count} questions are forgotten.")


def _export(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        lines = assistant.history.exported()
        if not options.output:
            for line in lines:
                console.text(line)
            return ExitCode.DONE
        target = Path(options.output)
        count = 0
        with written_durably(target) as out:
            for line in lines:
                out.write(line.encode("utf-8", "backslashreplace") + b"\n")
                count += 1
    told = f"{count} questions are in {target.name}. This file is not encrypted."
    return _told(console, {"exported": count, "path": str(target)}, told)


def _feedback(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        number = HistoryId(options.id)
        assistant.history.feedback(number, FeedbackKind(options.kind), options.note)
        entry = assistant.history.entry(number)
    queued = " It waits for review." if entry.review else ""
    return _told(console, {"entry": entry}, f"Noted as {options.kind}.{queued}")


def _dismiss(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        assistant.history.dismiss(HistoryId(options.id))
    return _told(console, {"dismissed": options.id}, f"Question {options.id} is reviewed.")


def _promote(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        number = assistant.history.promote(
            HistoryId(options.id),
            question=options.question,
            document=None if options.document is None else DocumentId(options.document),
            page=options.page,
            must_contain=options.must_contain,
        )
    told = f"Golden question {number} is kept; `wardlight evaluate golden` asks it."
    return _told(console, {"golden": number}, told)


def _golden(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        if options.remove is not None:
            assistant.history.remove_golden(GoldenId(options.remove))
        questions = assistant.history.golden()
    if console.as_json:
        console.data({"golden": questions})
        return ExitCode.DONE
    if not questions:
        raise NotFoundError("There are no golden questions yet.")
    rows = [
        (str(g.id), _one_line(g.question), g.document_title or "(must be refused)", str(g.page))
        for g in questions
    ]
    for line in table(rows, head=("id", "question", "document", "page")):
        console.text(line)
    return ExitCode.DONE


def _told(console: Console, record: dict[str, object], words: str) -> ExitCode:
    if console.as_json:
        console.data(record)
    else:
        console.say(words)
    return ExitCode.DONE
