"""`wardlight ask` and `wardlight search`: questions in, cited passages out."""

import argparse
import textwrap
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli import batch, records, saving
from app.cli.console import Console
from app.cli.session import open_library
from engine.assistant import Assistant
from engine.ground.answers import Answer, Filters, SearchResult
from engine.ground.errors import EngineError, InputError
from engine.ground.types import Citation, DocumentClass, ExitCode, Passage

FORMS = ("md", "pdf", "docx")
_QUOTE = 220


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the two commands."""
    ask = commands.add_parser("ask", parents=[shared], help="screening, evidence, answer")
    ask.add_argument("question", nargs="?", help="symptoms, age, sex, vital signs, your question")
    ask.add_argument("--no-model", action="store_true", help="answer by quotations only")
    ask.add_argument("-o", dest="output", metavar="OUT", help=f"save as .{', .'.join(FORMS)}")
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
        "--batch", metavar="FILE", help='JSON lines {"id", "text"} in, JSON lines out'
    )


def _filters(options: argparse.Namespace) -> Filters:
    return Filters(
        classes=tuple(DocumentClass(word) for word in options.classes or ()),
        languages=tuple(options.language or ()),
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
    if console.as_json:
        console.data(records.of_search(result))
    else:
        _print_search(console, result)
    return ExitCode.DONE if result.passages else ExitCode.NOTHING_FOUND


def _searched(assistant: Assistant, query: str, options: argparse.Namespace) -> SearchResult:
    return assistant.search(query, count=options.k, filters=_filters(options))


def _ask(options: argparse.Namespace, console: Console) -> ExitCode:
    form = saving.form_of(options.output, FORMS)
    with open_library(options, console) as assistant:
        if options.batch:
            return batch.run(
                options.batch, lambda line: answered(assistant, batch.text_of(line), options)[1]
            )
        answer, record = answered(assistant, _question(options), options)
        _keep(assistant, answer, console)
        if form:
            _save(assistant, answer, options.output, console)
    if console.as_json:
        console.data(record)
    elif not form:
        print_answer(console, answer, record)
    return ExitCode.NOTHING_FOUND if answer.abstained else ExitCode.DONE


def _save(assistant: Assistant, answer: Answer, output: str, console: Console) -> None:
    form = saving.form_of(output, FORMS)
    made = saving.content_of(
        lambda form: assistant.export_answer(answer, form), form, title="Answer"
    )
    saving.save(Path(output), made, console, advice="It may hold patient data; keep it so.")


def _keep(assistant: Assistant, answer: Answer, console: Console) -> None:
    """Put the answer into the history; one that cannot be kept is shown all the same."""
    try:
        assistant.history.record(answer)
    except EngineError as error:
        console.say(f"This question is not in the history: {error}")


def answered(
    assistant: Assistant, question: str, options: argparse.Namespace | None = None
) -> tuple[Answer, records.Record]:
    """Return an answer with its record: screening first, then evidence."""
    count = 8 if options is None else options.k
    filters = Filters() if options is None else _filters(options)
    started = time.perf_counter()
    screening = assistant.check(question)
    screened_ms = (time.perf_counter() - started) * 1000
    answer = assistant.ask(question, count=count, filters=filters)
    said = " ".join(sentence.text for sentence in answer.sentences)
    screening["collisions"] = assistant.rules.collisions(question, said)
    timed = replace(answer, timings_ms={**answer.timings_ms, "screening": screened_ms})
    return timed, records.of_answer(timed, screening)


def print_answer(console: Console, answer: Answer, record: records.Record) -> None:
    """Print an answer for a person: danger signs first, then sentences, then sources."""
    print_screening(console, record)
    console.text(console.bold(answer.match))
    if answer.abstained:
        console.text(answer.abstention_reason)
        console.text()
        console.text("Nearest passages:")
        for passage in answer.passages[:3]:
            _print_passage(console, passage)
        return
    heading = ""
    for sentence in answer.sentences:
        if sentence.heading != heading:
            heading = sentence.heading
            console.text()
            console.text(console.bold(heading))
        markers = "".join(f" [{marker}]" for marker in sentence.citations)
        console.text(_wrapped(f"• {sentence.text}{markers}"))
    _print_sources(console, answer)


def print_screening(console: Console, record: records.Record) -> None:
    """Print red flags and missing inputs of a text."""
    flags: Any = record["red_flags"]
    for flag in flags:
        console.text(console.bold(f"{flag['severity'].upper()}: {flag['title']}"))
        console.text(_wrapped(f"  {flag['action']}"))
        console.text(console.faint(f"  matched “{flag['matched']}” · {flag['source']}"))
    collisions: Any = record.get("collisions", ())
    for collision in collisions:
        console.text(console.bold(collision.title))
        console.text(_wrapped(f"  {collision.text} {collision.action}".rstrip()))
    missing: Any = record["missing"]
    if missing:
        console.text("Not stated: " + ", ".join(item["label"] for item in missing))
    if flags or missing:
        console.text()


def _print_sources(console: Console, answer: Answer) -> None:
    console.text()
    console.text(console.bold("Sources"))
    cards = {passage.document.id: passage.document for passage in answer.passages}
    for citation in answer.citations:
        card = cards.get(citation.document_id)
        review = f" · review by {card.review_by}" if card and card.review_by else ""
        console.text(f"[{citation.marker}] {_place(citation)}{review}")
    console.text()
    console.text(console.faint("Decision support. Check the sources. Not for orders."))


def _place(citation: Citation) -> str:
    return f"{citation.title} · p. {citation.page} · {citation.document_class}"


def _print_search(console: Console, result: SearchResult) -> None:
    for expansion in result.expansions:
        console.say(f"also searched for {expansion.written}: {', '.join(expansion.added)}")
    if not result.by_meaning:
        console.say(result.reason)
    if not result.passages:
        console.say("Nothing was found in your documents.")
    for passage in result.passages:
        _print_passage(console, passage)


def _print_passage(console: Console, passage: Passage) -> None:
    place = f"[{passage.marker}] {passage.document.title} · p. {passage.page}"
    console.text(console.bold(place))
    text = " ".join(passage.text.split())
    console.text(_wrapped(textwrap.shorten(text, _QUOTE, placeholder=" …"), indent="    "))


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 96, initial_indent=indent, subsequent_indent=indent or "  ")
