"""`wardlight finetune stages|ladder|folds|pace|toy|base`: series of trainings and their bases."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.console import Console, table
from engine.ground.types import ExitCode

if TYPE_CHECKING:
    from engine.finetune.recipes import Recipe
    from engine.finetune.runs import Run


def add_actions(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    series = (
        ("stages", "prepare, train and merge the recipe's stages, one on the other", _stages),
        ("ladder", "train on growing parts of the data and draw the curve", _ladder),
        ("folds", "train on every fold of a small set, so that all of it is tested", _folds),
        ("pace", "compare speed, memory and losses with a plain transformers loop", _pace),
        ("toy", "make a small base for the recipe, to try it on a processor", _toy),
    )
    for name, words, action in series:
        one = actions.add_parser(name, parents=[shared], help=words)
        one.add_argument("recipe", metavar="RECIPE")
        one.add_argument("--run", metavar="DIR", help="the run's folder (default: runs/NAME)")
        one.set_defaults(action=action)
        if name == "toy":
            _add_toy_options(one)
        if name == "pace":
            one.add_argument("--steps", type=int, default=20, help="of each (default 20)")
    base = actions.add_parser("base", parents=[shared], help="make a model folder of a GGUF")
    base.add_argument("file", metavar="MODEL.gguf")
    base.add_argument("-o", dest="output", required=True, metavar="FOLDER")
    base.set_defaults(action=_base)


def _add_toy_options(toy: argparse.ArgumentParser) -> None:
    toy.add_argument(
        "--examples", metavar="FILE.jsonl", help="dialogues to learn (default: the training part)"
    )
    toy.add_argument("--width", type=int, default=128, help="of the stream (default 128)")
    toy.add_argument("--layers", type=int, default=4, help="(default 4)")
    toy.add_argument("--vocabulary", type=int, default=768, help="most tokens (default 768)")
    toy.add_argument("--steps", type=int, default=400, help="of 24 dialogues (default 400)")
    toy.add_argument(
        "--whole", action="store_true", help="learn questions and passages, too, as bases do"
    )


def _opened(options: argparse.Namespace) -> "tuple[Recipe, Run]":
    from engine.finetune import recipes
    from engine.finetune.runs import Run

    recipe = recipes.load(Path(options.recipe))
    return recipe, Run(Path(options.run) if options.run else Path("runs") / recipe.name)


def _stages(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import staging

    recipe, run = _opened(options)
    bar = console.bar()
    try:
        found = staging.climb(recipe, run, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data({"stages": [{"name": name, "validation_loss": loss} for name, loss in found]})
    else:
        rows = [(name, f"{loss:.4f}") for name, loss in found]
        for line in table(rows, head=("stage", "validation loss")):
            console.text(line)
        console.say(f"Go on with: wardlight finetune export RECIPE --stage {found[-1][0]}")
    return ExitCode.DONE


def _ladder(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import ladder

    recipe, run = _opened(options)
    bar = console.bar()
    try:
        found = ladder.climb(recipe, run, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data({"rungs": found})
    else:
        rows = [
            (str(r.examples), f"{r.validation_loss:.4f}", _share(r.right, r.low, r.high))
            for r in found
        ]
        for line in table(rows, head=("examples", "validation loss", "right answers (95 %)")):
            console.text(line)
        console.say(f"The curve is in {run.folder}/ladder/ladder.svg.")
    return ExitCode.DONE


def _folds(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import folding

    recipe, run = _opened(options)
    bar = console.bar()
    try:
        found = folding.cross(recipe, run, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data(found)
    else:
        for number, loss in enumerate(found.losses, 1):
            console.text(f"fold {number}: validation loss {loss:.4f}")
        shown = _share(found.right, found.low, found.high)
        console.text(f"right answers: {shown} of {found.questions}")
    return ExitCode.DONE


def _share(value: float, low: float, high: float) -> str:
    return f"{value:.1%} ({low:.1%} to {high:.1%})"


def _pace(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import pacing

    _recipe, run = _opened(options)
    bar = console.bar()
    try:
        found = pacing.compared(Path(options.recipe), run.folder, steps=options.steps, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data(found)
        return ExitCode.DONE
    rows = [
        (name, f"{one.tokens_per_s:,.0f}", f"{one.memory_bytes / 1e9:.2f} GB",
         f"{one.losses[-1]:.4f}")
        for name, one in (("wardlight", found.ours), ("plain loop", found.plain))
    ]  # fmt: skip
    for line in table(rows, head=(found.ours.device, "tokens/s", "memory", "last loss")):
        console.text(line)
    console.text(
        f"Ratio of speed {found.ratio:.3f} (half of the steps {found.low:.3f} to "
        f"{found.high:.3f}), of memory {found.memory_ratio:.3f}; "
        f"losses differ by {found.largest_difference:.1e} at most."
    )
    return ExitCode.DONE


def _toy(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import toying

    recipe, run = _opened(options)
    learned = Path(options.examples) if options.examples else None
    shape = toying.shape(options.width, options.layers, options.vocabulary)
    bar = console.bar()
    try:
        base, is_new = toying.toy(
            recipe,
            run,
            learned=learned,
            shape=shape,
            steps=options.steps,
            whole=options.whole,
            notify=bar,
        )
    finally:
        bar.clear()
    if console.as_json:
        console.data(
            {"folder": str(base.folder), "parameters": base.parameters, "done_now": is_new}
        )
    else:
        console.text(f"{base.folder.name}: {base.parameters:,} parameters")
    console.say(
        "A toy to try the path on, not for clinical use." if is_new else "The base is there."
    )
    return ExitCode.DONE


def _base(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import from_gguf

    bar = console.bar()
    try:
        base = from_gguf.opened(Path(options.file), Path(options.output), notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data({"folder": options.output, "parameters": base.parameters})
    console.say(f"{options.output} can be the base of a recipe.")
    return ExitCode.DONE
