"""`wardlight finetune recipe|cards|convert|agree`: what a making begins with, and its data."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from engine.ground.errors import InputError
from engine.ground.types import ExitCode

_SHOWN = 20


def add_actions(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    recipe = actions.add_parser(
        "recipe", parents=[shared], help="write a shipped recipe to change; without a name, list"
    )
    recipe.add_argument("name", nargs="?", metavar="NAME")
    recipe.add_argument("-o", dest="output", metavar="FILE.toml", help="(default: NAME.toml here)")
    recipe.set_defaults(action=_recipe)
    turn = actions.add_parser("convert", parents=[shared], help="data from one format to another")
    turn.add_argument("source", metavar="FILE")
    turn.add_argument(
        "--from", dest="given", required=True, metavar="FORMAT",
        help="alpaca, sharegpt, messages, table, xml, or prepared (a part of a run)",
    )  # fmt: skip
    turn.add_argument("--to", dest="wanted", required=True, choices=("alpaca", "sharegpt"))
    turn.add_argument(
        "--column", action="append", default=[], metavar="OURS=THEIRS",
        help="of a table: question, answer, context, system, group, unit, date",
    )  # fmt: skip
    turn.add_argument("-o", dest="output", required=True, metavar="FILE.jsonl")
    turn.set_defaults(action=_convert)
    agree = actions.add_parser(
        "agree", parents=[shared], help="how far two annotators of the same examples agree"
    )
    agree.add_argument("first", metavar="FIRST.csv")
    agree.add_argument("second", metavar="SECOND.csv")
    agree.add_argument("--by", default="id", metavar="COLUMN", help="that names the example")
    agree.add_argument("--label", default="label", metavar="COLUMN", help="that was judged")
    agree.set_defaults(action=_agree)
    cards = actions.add_parser(
        "cards", parents=[shared], help="invent cards to try a making on; no medicine"
    )
    cards.add_argument("--count", type=int, default=120, metavar="N", help="(default 120)")
    cards.add_argument("--seed", type=int, default=1)
    cards.add_argument("-o", dest="output", required=True, metavar="FOLDER")
    cards.set_defaults(action=_cards)


def _recipe(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import shipped_recipes

    if not options.name:
        known = shipped_recipes.listed()
        if console.as_json:
            console.data({"recipes": known})
            return ExitCode.DONE
        for line in table([(one.name, one.title) for one in known], head=("recipe", "")):
            console.text(line.rstrip())
        return ExitCode.DONE
    target = Path(options.output or f"{options.name}.toml")
    made = shipped_recipes.laid_out(options.name, target)
    if console.as_json:
        console.data({"files": [str(one) for one in made]})
    else:
        for one in made:
            console.text(str(one))
    console.say(
        "Name your own sources and your base in it; its comments say which commands follow."
    )
    return ExitCode.DONE


def _convert(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import formats

    source, output = Path(options.source), Path(options.output)
    found = formats.converted(
        source, options.given, output, options.wanted, mapping=_columns(options.column)
    )
    if console.as_json:
        console.data(found)
    else:
        console.text(f"{found.written} written, {len(found.refused)} refused")
        for one in found.refused[:_SHOWN]:
            console.text(f"{one.place}: {one.reason}")
    return ExitCode.DONE if not found.refused else ExitCode.REFUSED


def _columns(given: list[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    if any(not ours or not theirs for ours, _sign, theirs in pairs):
        raise InputError("A column is given as OURS=THEIRS, such as question=Asked.")
    return {ours: theirs for ours, _sign, theirs in pairs}


def _agree(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import agreement

    found, differ = agreement.of_files(
        Path(options.first), Path(options.second), by=options.by, label=options.label
    )
    if console.as_json:
        console.data({"agreement": found, "differ": differ})
        return ExitCode.DONE
    rows = [(str(found.items), f"{found.observed:.1%}",
             f"{found.kappa:.2f} ({found.low:.2f} to {found.high:.2f})")]  # fmt: skip
    for line in table(rows, head=("examples", "alike", "kappa (95 %)")):
        console.text(line)
    if differ:
        more = f" and {len(differ) - _SHOWN} more" if len(differ) > _SHOWN else ""
        console.text(f"To be settled by a third person: {', '.join(differ[:_SHOWN])}{more}")
    return ExitCode.DONE


def _cards(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import invented_cards

    made = invented_cards.written(Path(options.output), options.count, seed=options.seed)
    if console.as_json:
        console.data({"folder": options.output, "cards": len(made)})
    console.say(f"{len(made)} cards are in {options.output}: invented, not for clinical use.")
    return ExitCode.DONE
