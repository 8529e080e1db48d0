"""`wardlight emergency`: danger signs and guidelines while the library is locked."""

import argparse
from typing import Any

from app.cli.answers import print_screening
from app.cli.console import Console
from app.cli.session import closed_assistant
from engine.ground.errors import InputError
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    emergency = commands.add_parser(
        "emergency", parents=[shared], help="the emergency shelf, without the passphrase; audited"
    )
    emergency.add_argument("text", nargs="?", help="what was said of the patient, or a topic")
    emergency.add_argument("-k", type=int, default=5, metavar="N", help="passages (default 5)")
    emergency.set_defaults(action=_emergency)


def _emergency(options: argparse.Namespace, console: Console) -> ExitCode:
    if not options.text or not options.text.strip():
        raise InputError("There is no question.")
    with closed_assistant(options) as assistant:
        titles = assistant.emergency.open()
        record = assistant.check(options.text)
        passages = assistant.emergency.search(options.text, count=options.k)
    if console.as_json:
        flags = record["red_flags"]
        console.data({"titles": titles, "red_flags": flags, "passages": passages})
        return ExitCode.DONE if passages else ExitCode.NOTHING_FOUND
    print_screening(console, record)
    console.say("This use of the emergency shelf is in the audit.")
    for one in passages:
        head = " · ".join(part for part in (one.title, one.version, f"p. {one.page}") if part)
        console.text(console.bold(head))
        console.text(one.text)
        console.text()
    if not passages:
        console.say(f"Nothing on the shelf has these words. On it: {', '.join(titles)}")
    return ExitCode.DONE if passages else ExitCode.NOTHING_FOUND
