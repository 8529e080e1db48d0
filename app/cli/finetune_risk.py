"""`wardlight finetune risk-samples|risk-compare`: the heart-failure example of risk tuning."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.console import Console, table
from engine.ground.errors import InputError
from engine.ground.types import ExitCode

if TYPE_CHECKING:
    from engine.finetune.risk_comparing import Compared


def add_actions(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the two actions."""
    make = actions.add_parser(
        "risk-samples", parents=[shared], help="heart-failure rows as samples with reasons"
    )
    rows = make.add_mutually_exclusive_group(required=True)
    rows.add_argument("--data", metavar="DIR", help="with the public set, UCI 519")
    rows.add_argument(
        "--invented", type=int, metavar="N", help="patients who never were, for a small base"
    )
    make.add_argument("--seed", type=int, default=1, help="which inputs are left out")
    make.add_argument("-o", dest="output", required=True, metavar="FILE.jsonl")
    make.set_defaults(action=_samples)
    compare = actions.add_parser(
        "risk-compare", parents=[shared], help="a tuned model beside `wardlight risk`"
    )
    compare.add_argument("weights", nargs="?", metavar="WEIGHTS.gguf")
    compare.add_argument("tested", nargs="?", metavar="TEST.jsonl", help="held-out samples")
    compare.add_argument("--folds", metavar="RUN", help="instead: all folds of `finetune folds`")
    compare.set_defaults(action=_compare)


def _samples(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import risk_samples

    if options.invented is not None and options.invented < 1:
        raise InputError("At least one patient must be invented.")
    read = (
        risk_samples.rows(Path(options.data))
        if options.data
        else risk_samples.invented(options.invented, seed=options.seed)
    )
    made = risk_samples.written(Path(options.output), read, seed=options.seed)
    if console.as_json:
        console.data({"file": options.output, "samples": made})
    console.say(f"{made} samples are written; recipes of resources/recipes train on them.")
    return ExitCode.DONE


def _compare(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import risk_comparing

    if not options.folds and not options.tested:
        raise InputError("Name a model file and its held-out samples, or a run with --folds.")
    bar = console.bar()
    try:
        if options.folds:
            found = risk_comparing.of_folds(Path(options.folds), notify=bar)
        else:
            weights, tested = Path(options.weights), Path(options.tested)
            found = risk_comparing.of_files(weights, tested, notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data(found)
    else:
        _show(found, console)
    return ExitCode.DONE


def _show(found: "Compared", console: Console) -> None:
    def cell(name: str) -> str:
        low, high = found.intervals[name]
        value = getattr(found, name, None)
        shown = f"{low:.3f} to {high:.3f}"
        return shown if value is None else f"{value:.3f} ({shown})"

    rows = [
        ("model", cell("model_auroc"), cell("model_brier")),
        ("wardlight risk", cell("rules_auroc"), cell("rules_brier")),
        ("difference", cell("auroc_difference"), cell("brier_difference")),
    ]
    for line in table(rows, head=(f"{found.rows} patients", "AUROC (95 %)", "Brier (95 %)")):
        console.text(line)
    console.text(f"Both on the same side of a half: {found.agreement:.0%}.")
    console.say(
        "The shipped rules were fitted on all patients, these among them: they look better."
    )
