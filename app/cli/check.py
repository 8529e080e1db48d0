"""`wardlight check`, `score`, `support`: the clinical rules on a text; no home, no passphrase."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli import batch
from app.cli.answers import print_screening
from app.cli.console import Console, table
from app.cli.session import closed_assistant
from engine.ground.errors import InputError
from engine.ground.paths import storage_errors
from engine.ground.types import ExitCode

_LARGEST_SOURCE = 8 * 2**20


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the commands."""
    check = commands.add_parser("check", parents=[shared], help="facts, red flags, missing, scores")
    check.add_argument("text", nargs="?", help="what was said of a patient; - reads it")
    check.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "text"}')
    check.set_defaults(action=_check)
    score = commands.add_parser("score", parents=[shared], help="compute a clinical score")
    score.add_argument("name", nargs="?", metavar="NAME", help="without it, lists the scores")
    score.add_argument("values", nargs="*", metavar="KEY=VALUE", help="rr=28 spo2=88%% …")
    score.set_defaults(action=_score)
    support = commands.add_parser("support", parents=[shared], help="the gate on one sentence")
    support.add_argument("--source-file", metavar="F", help="text that should support it")
    support.add_argument("--sentence", metavar="TEXT", help="the sentence")
    support.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "source", "sentence"}')
    support.set_defaults(action=_support)


def _check(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        if options.batch:
            return batch.run(options.batch, lambda line: assistant.check(batch.text_of(line)))
        record = assistant.check(_text(options))
        for notice in assistant.rules.notices:
            console.say(notice)
    if console.as_json:
        console.data(record)
    else:
        _print_check(console, record)
    return ExitCode.DONE


def _text(options: argparse.Namespace) -> str:
    if options.text == "-":
        return sys.stdin.read(2**20)
    if not options.text:
        raise InputError("There is no text to check.")
    return str(options.text)


def _print_check(console: Console, record: dict[str, object]) -> None:
    facts: Any = record["facts"]
    stated = [
        f"{name.replace('_', ' ')} {_plain(value)}"
        for name, value in facts.items()
        if name != "spans" and value not in (None, [], ())
    ]
    console.text("Stated: " + ("; ".join(stated) or "nothing that the rules know"))
    console.text()
    print_screening(console, record)
    scores: Any = record["scores"]
    for score in scores:
        _print_score(console, score)


def _plain(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(item) for item in value)
    if isinstance(value, Mapping):
        return " ".join(_plain(item) for item in value.values() if item is not None)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _score(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        if not options.name:
            return _list_scores(assistant.rules.scores.catalog(), console)
        result: Any = assistant.rules.score(options.name, _values(options.values))
    if console.as_json:
        console.data(result)
    else:
        _print_score(console, result)
    return ExitCode.DONE if result["value"] is not None else ExitCode.NOTHING_FOUND


def _values(pairs: list[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for pair in pairs:
        key, separator, value = pair.partition("=")
        if not separator or not key:
            raise InputError(f"{pair!r} is not KEY=VALUE.")
        values[key] = value
    return values


def _list_scores(catalog: Any, console: Console) -> ExitCode:
    if console.as_json:
        console.data(
            {
                "scores": [
                    {
                        "name": s.id,
                        "title": s.title,
                        "source": s.source,
                        "inputs": [i.id for i in s.inputs],
                    }
                    for s in catalog
                ]
            }
        )
        return ExitCode.DONE
    rows = [(s.id, s.title, " ".join(i.id for i in s.inputs)) for s in catalog]
    for line in table(rows, head=("name", "score", "inputs")):
        console.text(line)
    return ExitCode.DONE


def _print_score(console: Console, score: dict[str, Any]) -> None:
    band = f" – {score['band']}" if score["band"] else ""
    console.text(console.bold(f"{score['title']}: {score['shown']}{band}"))
    for reason in score["reasons"]:
        points = "" if reason["points"] is None else f" ({reason['points']:g})"
        console.text(f"  {reason['label']}: {reason['shown']}{points}")
    for line in (*score["lines"], *score["questions"], *score["notes"]):
        console.text(f"  {line}")
    if score["missing"]:
        console.text(f"  still needed: {', '.join(score['missing_labels'])}")
    for key in ("excluded", "action"):
        if score[key]:
            console.text(f"  {score[key]}")
    console.text(console.faint(f"  {score['formula']} · {score['source']}"))


def _support(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        if options.batch:
            return batch.run(
                options.batch,
                lambda line: assistant.rules.support(
                    batch.text_of(line, "sentence"), batch.text_of(line, "source")
                ),
            )
        record: Any = assistant.rules.support(*_claim(options))
    if console.as_json:
        console.data(record)
        return ExitCode.DONE
    console.text(console.bold(str(record["support"])))
    for reason in record["reasons"]:
        console.text(f"  {reason['kind']}: {reason['text']}")
    if record["quote"]:
        console.text(console.faint(f"  “{' '.join(record['quote'].split())}”"))
    return ExitCode.DONE


def _claim(options: argparse.Namespace) -> tuple[str, str]:
    if not options.sentence or not options.source_file:
        raise InputError("Give --sentence and --source-file, or --batch.")
    with storage_errors("the source file"):
        path = Path(options.source_file)
        if not path.is_file() or path.stat().st_size > _LARGEST_SOURCE:
            raise InputError("The source file is not there, or is larger than 8 MB.")
        return options.sentence, path.read_text(encoding="utf-8", errors="replace")
