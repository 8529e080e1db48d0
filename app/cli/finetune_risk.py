"""`wardlight finetune risk-samples|risk-compare`: the heart-failure example of risk tuning."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from engine.ground.types import ExitCode


def add_actions(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the two actions."""
    make = actions.add_parser(
        "risk-samples", parents=[shared], help="heart-failure rows as samples with reasons"
    )
    make.add_argument("--data", required=True, metavar="DIR", help="with the public set, UCI 519")
    make.add_argument("--seed", type=int, default=1, help="which inputs are left out")
    make.add_argument("-o", dest="output", required=True, metavar="FILE.jsonl")
    make.set_defaults(action=_samples)
    compare = actions.add_parser(
        "risk-compare", parents=[shared], help="a tuned model beside `wardlight risk`"
    )
    compare.add_argument("weights", metavar="WEIGHTS.gguf")
    compare.add_argument("tested", metavar="TEST.jsonl", help="held-out samples of the run")
    compare.set_defaults(action=_compare)


def _samples(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import risk_samples

    read = risk_samples.rows(Path(options.data))
    made = risk_samples.written(Path(options.output), read, seed=options.seed)
    if console.as_json:
        console.data({"file": options.output, "samples": made})
    console.say(f"{made} samples are written; resources/recipes/heart-failure.toml trains on them.")
    return ExitCode.DONE


def _compare(options: argparse.Namespace, console: Console) -> ExitCode:
    from engine.finetune import risk_comparing

    bar = console.bar()
    try:
        found = risk_comparing.of_files(Path(options.weights), Path(options.tested), notify=bar)
    finally:
        bar.clear()
    if console.as_json:
        console.data(found)
        return ExitCode.DONE
    rows = [
        ("model", f"{found.model_auroc:.3f}", f"{found.model_brier:.3f}"),
        ("wardlight risk", f"{found.rules_auroc:.3f}", f"{found.rules_brier:.3f}"),
    ]
    for line in table(rows, head=(f"{found.rows} patients", "AUROC", "Brier")):
        console.text(line)
    console.text(f"Both on the same side of a half: {found.agreement:.0%}.")
    console.say(
        "The shipped rules were fitted on all patients, these among them: they look better."
    )
    return ExitCode.DONE
