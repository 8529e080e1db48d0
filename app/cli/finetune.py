"""`wardlight finetune …`: how the model is made, one step a command."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("finetune", parents=[shared], help="the model's making")
    actions = group.add_subparsers(dest="finetune_command", metavar="ACTION", required=True)
    data = actions.add_parser(
        "data", parents=[shared], help="read, check, clean and split examples"
    )
    _add_run(data)
    data.set_defaults(action=_data)


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipe", metavar="RECIPE", help="a TOML file; see resources/recipes")
    parser.add_argument("--run", metavar="DIR", help="the run's folder (default: runs/NAME)")


def _data(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import preparing, recipes
    from engine.finetune.runs import Run

    recipe = recipes.load(Path(options.recipe))
    run = Run(Path(options.run) if options.run else Path("runs") / recipe.name)
    bar = console.bar()
    try:
        step, is_new = preparing.prepare(recipe, run, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data({"run": str(run.folder), "done_now": is_new, "step": step})
        return ExitCode.DONE
    if not is_new:
        console.say("Nothing to do: the data are made and unchanged.")
    sizes: Any = step.notes["sizes"]
    for line in table([(n, str(c)) for n, c in sizes.items()], head=("part", "examples")):
        console.text(line)
    console.say(f"See {run.folder / preparing.FOLDER / 'DATA_CARD.md'} and report.json beside it.")
    return ExitCode.DONE
