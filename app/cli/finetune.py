"""`wardlight finetune …`: how the model is made, one step a command."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finetune_data, finetune_review, finetune_risk, finetune_series
from app.cli.console import Console, table
from engine.ground.progress import Notify
from engine.ground.types import ExitCode

if TYPE_CHECKING:
    from engine.finetune.recipes import Recipe
    from engine.finetune.runs import Run, Step

Work = Callable[["Recipe", "Run", Notify], "tuple[Step, bool]"]
_HASHES = "base_files"  # for the record alone
_STEPS = (
    ("data", "read, check, clean and split examples"),
    ("train", "train adapters; goes on where a stopped training ended"),
    ("merge", "fold the adapters into the weights, judged by validation"),
    ("export", "write GGUF in F16 and in fewer bits, and the adapters alone"),
    ("verify", "judge the files against the trained model, gate by gate"),
    ("pack", "make the packs that the wards import, signed when every gate passed"),
)


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("finetune", parents=[shared], help="the model's making")
    actions = group.add_subparsers(dest="finetune_command", metavar="ACTION", required=True)
    for name, words in _STEPS:
        step = actions.add_parser(name, parents=[shared], help=words)
        step.add_argument("recipe", metavar="RECIPE", help="a TOML file; see resources/recipes")
        step.add_argument("--run", metavar="DIR", help="the run's folder (default: runs/NAME)")
        step.add_argument("--stage", metavar="NAME", help="of a recipe with [[stages]]")
        step.set_defaults(action=_step)
        if name == "pack":
            step.add_argument("--key", metavar="PEM", help="private key to sign with")
    finetune_data.add_actions(actions, shared)
    finetune_series.add_actions(actions, shared)
    finetune_review.add_actions(actions, shared)
    finetune_risk.add_actions(actions, shared)
    fit = actions.add_parser("fit", parents=[shared], help="whether training fits on a card")
    fit.add_argument("model", metavar="FOLDER", help="the base model's folder")
    fit.add_argument("--card", type=float, default=8.0, metavar="GB", help="memory (default 8)")
    fit.add_argument("--rank", type=int, default=16)
    fit.add_argument("--tokens", type=int, default=1024, help="of one row (default 1024)")
    fit.set_defaults(action=_fit)
    key = actions.add_parser("key", parents=[shared], help="make a pair of keys to sign with")
    key.add_argument("private", metavar="PRIVATE.pem")
    key.add_argument("public", metavar="PUBLIC.pem")
    key.set_defaults(action=_key)
    check = actions.add_parser("signed", parents=[shared], help="check the signature of a pack")
    check.add_argument("pack", metavar="FOLDER")
    check.add_argument("public", metavar="PUBLIC.pem")
    check.set_defaults(action=_signed)


def _work(options: argparse.Namespace) -> Work:
    """Return the step that was asked for; only then are its libraries loaded."""
    name = options.finetune_command
    if name == "data":
        from engine.finetune.preparing import prepare

        return lambda recipe, run, notify: prepare(recipe, run, notify=notify)
    if name == "train":
        from engine.finetune.training import train

        return lambda recipe, run, notify: train(recipe, run, notify=notify)
    if name == "merge":
        from engine.finetune.merging import merge

        return lambda recipe, run, notify: merge(recipe, run, notify=notify)
    return _later_work(options)


def _later_work(options: argparse.Namespace) -> Work:
    if options.finetune_command == "export":
        from engine.finetune.exporting import export

        return lambda recipe, run, notify: export(recipe, run, notify=notify)
    if options.finetune_command == "verify":
        from engine.finetune.verifying import verify

        return lambda recipe, run, notify: verify(recipe, run, notify=notify)
    from engine.finetune.handing_over import hand_over

    key = Path(options.key) if options.key else None
    return lambda recipe, run, notify: hand_over(recipe, run, key=key, notify=notify)


def _step(options: argparse.Namespace, console: Console) -> ExitCode:
    recipe, run = _opened(options)
    if options.stage:
        from engine.finetune import staging

        recipe, run = staging.of(recipe, run, options.stage)
    bar = console.bar()
    try:
        step, is_new = _work(options)(recipe, run, bar)
    finally:
        bar.clear()
    passed = bool(step.notes.get("passed", True))
    if console.as_json:
        console.data({"run": str(run.folder), "done_now": is_new, "step": step})
    else:
        _print(console, step, is_new=is_new)
        console.say(f"Everything about it is in {run.folder}/record.json.")
    return ExitCode.DONE if passed else ExitCode.REFUSED


def _print(console: Console, step: "Step", *, is_new: bool) -> None:
    if not is_new:
        console.say("Nothing to do: this step is done, and its files are unchanged.")
    gates: Any = step.notes.get("gates")
    if gates:
        found = [(g["name"], g["value"], g["limit"], g["verdict"]) for g in gates]
        for line in table(found, head=("gate", "found", "limit", "")):
            console.text(line)
        return
    told = {name: value for name, value in step.notes.items() if name != _HASHES}
    rows = [(_named(name), _shown(value)) for name, value in told.items()]
    for line in table(rows, head=("", "")):
        console.text(line.strip())


def _named(note: str) -> str:
    """Return a note's name in words; file names stay as they are."""
    return note if "." in note else note.replace("_", " ")


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.5g}"
    if isinstance(value, dict):
        return ", ".join(f"{name} {_shown(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(_shown(one) for one in value)
    return str(value)


def _opened(options: argparse.Namespace) -> "tuple[Recipe, Run]":
    from engine.finetune import recipes
    from engine.finetune.runs import Run

    recipe = recipes.load(Path(options.recipe))
    return recipe, Run(Path(options.run) if options.run else Path("runs") / recipe.name)


def _fit(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import bases, memory

    base = bases.opened(Path(options.model))
    need = memory.need(base, rank=options.rank, batch=1, tokens=options.tokens)
    words = memory.advice(
        base, card_bytes=options.card * 1e9, rank=options.rank, tokens=options.tokens
    )
    if console.as_json:
        console.data(
            {"model": base.folder.name, "need": need, "total": need.total, "advice": words}
        )
    else:
        console.text(words)
    return ExitCode.DONE if ": yes" in words else ExitCode.DOES_NOT_FIT


def _key(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import signing

    signing.make_key(Path(options.private), Path(options.public))
    if console.as_json:
        console.data({"private": options.private, "public": options.public})
    console.say("Keep the private key to yourself; give the public one to the wards.")
    return ExitCode.DONE


def _signed(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import signing

    signing.verify(Path(options.pack), Path(options.public))
    if console.as_json:
        console.data({"pack": options.pack, "signed": True})
    console.say("Every file is as it was signed.")
    return ExitCode.DONE
