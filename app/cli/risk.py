"""`wardlight risk`: heart-failure risk with reasons, gaps and limits; no home needed."""

import argparse
from typing import Any

from app.cli import batch
from app.cli.console import Console
from app.cli.session import closed_assistant
from engine.ground.errors import InputError
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    risk = commands.add_parser("risk", parents=[shared], help="heart-failure risk")
    risk.add_argument("text", nargs="*", metavar="TEXT", help="free text or ef=25 creatinine=1.8 …")
    risk.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "text"}')
    risk.set_defaults(action=_risk)


def _risk(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        if options.batch:
            return batch.run(
                options.batch, lambda line: assistant.rules.risk(batch.text_of(line)).as_json()
            )
        if not options.text:
            raise InputError("There is no text to read the risk from.")
        found = assistant.rules.risk(" ".join(options.text))
    if console.as_json:
        console.data(found.as_json())
    else:
        _print(console, found)
    return ExitCode.NOTHING_FOUND if found.probability is None else ExitCode.DONE


def _print(console: Console, found: Any) -> None:
    console.text(console.bold(f"Death during follow-up in heart failure: {found.shown}"))
    for one in found.contributions:
        console.text(f"  {one.label} {one.shown}: {one.text}")
    for question in found.questions:
        console.text(f"  {question}")
    if found.missing:
        console.text("Not stated:")
    for gap in found.missing:
        console.text(f"  {gap.label} – {gap.matters}")
    for limit in found.limits:
        console.text(console.faint(limit))
    console.text(console.faint(found.source))
