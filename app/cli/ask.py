"""`wardlight ask` and `wardlight search`: questions in, cited passages out."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli import answers, batch, records, saving
from app.cli.console import Console
from app.cli.session import open_library
from engine.assistant import Assistant
from engine.ground.answers import Answer, Filters, SearchResult
from engine.ground.audit import AuditAction
from engine.ground.errors import EngineError, InputError, NotFoundError
from engine.ground.history import HistoryId
from engine.ground.types import DocumentClass, ExitCode

FORMS = ("md", "pdf", "docx")


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the two commands."""
    ask = commands.add_parser("ask", parents=[shared], help="screening, evidence, answer")
    ask.add_argument("question", nargs="?", help="symptoms, age, sex, vital signs, your question")
    ask.add_argument(
        "--no-model",
        action="store_true",
        help="answer by quotations only, even where a language model is installed",
    )
    turn = ask.add_mutually_exclusive_group()
    turn.add_argument(
        "--follow-up", action="store_true", help="go on from the last question of the history"
    )
    turn.add_argument(
        "--after", type=int, metavar="ID", help="go on from this question of the history"
    )
    ask.add_argument("-o", dest="output", metavar="OUT", help=f"save as .{', .'.join(FORMS)}")
    saving.add_deidentify(ask)
    _add_shared(ask)
    ask.set_defaults(action=_ask)
    search = commands.add_parser("search", parents=[shared], help="passages only")
    search.add_argument("question", nargs="?", metavar="QUERY", help="what to look for")
    _add_shared(search)
    search.set_defaults(action=_search)


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-k", type=int, default=8, metavar="N", help="passages (default 8)")
    parser.add_argument(
        "--class",
        dest="classes",
        action="append",
        choices=list(DocumentClass),
        help="only documents of this class; may be repeated",
    )
    parser.add_argument(
        "--language",
        action="append",
        metavar="CODE",
        help="only documents in this language (en, fr, zh …)",
    )
    parser.add_argument(
        "--collection", dest="collections", action="append", metavar="NAME",
        help="only documents of this collection; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--batch", metavar="FILE", help='JSON lines {"id", "text"} in, JSON lines out'
    )


def _filters(options: argparse.Namespace) -> Filters:
    return Filters(
        classes=tuple(DocumentClass(word) for word in options.classes or ()),
        languages=tuple(options.language or ()),
        collections=tuple(options.collections or ()),
    )


def _question(options: argparse.Namespace) -> str:
    if not options.question or not options.question.strip():
        raise InputError("There is no question.")
    return str(options.question)


def _search(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        if options.batch:
            return batch.run(
                options.batch,
                lambda line: records.of_search(_searched(assistant, batch.text_of(line), options)),
            )
        result = _searched(assistant, _question(options), options)
        where = assistant.shelves.searched(_filters(options))
    if console.as_json:
        console.data(records.of_search(result))
    else:
        console.say(f"Searched: {where}")
        _print_search(console, result)
    return ExitCode.DONE if result.passages else ExitCode.NOTHING_FOUND


def _searched(assistant: Assistant, query: str, options: argparse.Namespace) -> SearchResult:
    return assistant.search(query, count=options.k, filters=_filters(options))


def _ask(options: argparse.Namespace, console: Console) -> ExitCode:
    form = saving.form_of(options.output, FORMS)
    request = answers.Request(options.k, _filters(options), with_model=not options.no_model)
    if options.batch and _leans(options):
        raise InputError("A batch holds questions that stand for themselves.")
    with open_library(options, console) as assistant:
        if options.batch:
            return batch.run(
                options.batch,
                lambda line: answers.answered(assistant, batch.text_of(line), request)[1],
            )
        request = replace(request, earlier=_earlier(assistant, options))
        is_silent = console.as_json or bool(form)
        told = answers.tell(assistant, _question(options), request, console, prints=not is_silent)
        _keep(assistant, told.answer, console)
        if form:
            _save(assistant, told.answer, options.output, console, deidentify=options.deidentify)
    if console.as_json:
        console.data(told.record)
    if told.is_stopped:
        return ExitCode.INTERRUPTED
    return ExitCode.NOTHING_FOUND if told.answer.abstained else ExitCode.DONE


def _leans(options: argparse.Namespace) -> bool:
    return options.follow_up or options.after is not None


def _earlier(assistant: Assistant, options: argparse.Namespace) -> tuple[Answer, ...]:
    """Return the answer that a follow-up goes on from.

    Raises:
        NotFoundError: The history has none, or no such one.
    """
    if not _leans(options):
        return ()
    if options.after is not None:
        return (assistant.history.answer(HistoryId(options.after)),)
    kept = assistant.history.listed()
    if not kept:
        raise NotFoundError("There is no question before this one in the history.")
    return (assistant.history.answer(kept[0].id),)


def _save(
    assistant: Assistant, answer: Answer, output: str, console: Console, *, deidentify: bool | None
) -> None:
    form = saving.form_of(output, FORMS)
    made = saving.content_of(
        lambda form: assistant.export_answer(answer, form, deidentify=deidentify),
        form,
        title="Answer",
    )
    saving.save(Path(output), made, console, advice="It may hold patient data; keep it so.")
    assistant.audit.answer_left(answer, AuditAction.ANSWER_EXPORTED, form)


def _keep(assistant: Assistant, answer: Answer, console: Console) -> None:
    """Put the answer into the history; one that cannot be kept is shown all the same."""
    try:
        assistant.history.record(answer)
    except EngineError as error:
        console.say(f"This question is not in the history: {error}")


def _print_search(console: Console, result: SearchResult) -> None:
    for expansion in result.expansions:
        console.say(f"also searched for {expansion.written}: {', '.join(expansion.added)}")
    if not result.by_meaning:
        console.say(result.reason)
    if not result.passages:
        console.say("Nothing was found in your documents.")
    for passage in result.passages:
        answers.print_passage(console, passage)
