"""`wardlight demonstration`: a home with sample documents, to try Wardlight at once.

Its passphrase is published, so nothing real belongs into it; the program says so.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from app.cli import answers
from app.cli.console import Console
from app.cli.session import home_of
from engine.assistant import Assistant, open_assistant
from engine.ground import samples
from engine.ground.errors import WrongPassphraseError
from engine.ground.types import ExitCode

PASSPHRASE = "wardlight demonstration"  # noqa: S105 - published on purpose


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    demo = commands.add_parser(
        "demonstration",
        parents=[shared],
        help="try it with sample documents",
        description="Opens a demonstration home with sample documents of an invented hospital; "
        "without a screen it answers a sample question in the terminal.",
    )
    demo.add_argument("--pack", metavar="DIR", help="embedder pack to install first")
    demo.add_argument("--terminal", action="store_true", help="no window even with a screen")
    demo.set_defaults(action=_demonstrate)


def _demonstrate(options: argparse.Namespace, console: Console) -> ExitCode:
    home = home_of(options)
    assistant = open_assistant(home)
    try:
        _prepare(assistant, options, console)
        if options.terminal or not has_screen():
            return _answer_in_terminal(assistant, console)
    finally:
        assistant.close()
    from app.window.start import open_window

    return ExitCode(open_window(home, passphrase=PASSPHRASE, published_passphrase=PASSPHRASE))


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, else by the display."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _prepare(assistant: Assistant, options: argparse.Namespace, console: Console) -> None:
    bar = console.bar()
    _open(assistant, console)
    if options.pack and not assistant.packs.listed():
        assistant.packs.bring(Path(options.pack), notify=bar)
    for path, details in samples.documents():
        assistant.add([path], details, notify=bar)
    assistant.embed_pending(bar)
    bar.clear()


def _open(assistant: Assistant, console: Console) -> None:
    console.say("This is a demonstration with a published passphrase and sample documents of an")
    console.say(f"invented hospital. Do not put anything real into it. Passphrase: {PASSPHRASE}")
    if not assistant.is_created:
        assistant.create(PASSPHRASE)
        assistant.mark_demonstration()
        return
    try:
        assistant.unlock(PASSPHRASE)
    except WrongPassphraseError as error:
        raise WrongPassphraseError(
            "This folder holds a library with another passphrase, not the demonstration."
        ) from error


def _answer_in_terminal(assistant: Assistant, console: Console) -> ExitCode:
    answer, record = answers.answered(assistant, samples.QUESTION)
    if console.as_json:
        console.data(record)
        return ExitCode.DONE
    console.text(console.bold(f"Question: {samples.QUESTION}"))
    console.text()
    answers.print_answer(console, answer, record)
    return ExitCode.DONE
