"""The tree of commands and options, and the translation of failures to exit codes."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from app.cli.console import Console
from engine.ground.errors import Cancelled, EngineError
from engine.ground.types import VERSION, ExitCode

Command = Callable[[argparse.Namespace, Console], ExitCode]


class _Parser(argparse.ArgumentParser):
    """A parser that accepts the global options after the command as well as before it."""

    def error(self, message: str) -> NoReturn:
        """Tell a usage error in one line and exit with 2."""
        self.exit(int(ExitCode.USAGE), f"{self.prog}: {message}\nSee {self.prog} --help.\n")


def _global_options() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = shared.add_argument_group("everywhere")
    group.add_argument("--home", metavar="DIR", help="folder that holds everything")
    group.add_argument("--passphrase-file", metavar="F", help="file with the passphrase")
    group.add_argument("--quiet", "-q", action="store_true", help="only results and failures")
    group.add_argument("--json", action="store_true", help="one JSON document as the result")
    group.add_argument("--no-color", action="store_true", help="plain text (also NO_COLOR)")
    return shared


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    from app.cli import (
        ask,
        audit,
        backup,
        check,
        demonstration,
        doctor,
        emergency,
        evaluate,
        finetune,
        history,
        library,
        models,
        policy,
        risk,
        settings,
        summarize,
    )

    shared = _global_options()
    root = _Parser(
        prog="wardlight",
        parents=[shared],
        description="An offline clinical assistant that answers from your own documents. "
        "Without a command it opens the window.",
        epilog="Decision support. Check the sources. Not for orders.",
    )
    root.add_argument("--version", action="version", version=f"wardlight {VERSION}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    groups = (
        ask, check, emergency, risk, summarize, library, history, models, evaluate, finetune,
        backup, audit, settings, doctor, policy, demonstration,
    )  # fmt: skip
    for group in groups:
        group.add_commands(commands, shared)
    return root


_DEFAULTS = {
    "home": None,
    "passphrase_file": None,
    "quiet": False,
    "json": False,
    "no_color": False,
}


def run(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit code."""
    options = parser().parse_args(arguments)
    for name, value in _DEFAULTS.items():
        if not hasattr(options, name):
            setattr(options, name, value)
    if options.no_color:
        import os

        os.environ["NO_COLOR"] = "1"
    console = Console(as_json=options.json, quiet=options.quiet)
    action: Command = getattr(options, "action", _open_window)
    try:
        return int(action(options, console))
    except Cancelled:
        return int(ExitCode.INTERRUPTED)
    except EngineError as error:
        console.fail(error)
        return int(error.exit_code)
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as error:  # the last line of defense: no traceback for a person
        _tell_bug(error)
        return int(ExitCode.BUG)


def _tell_bug(error: Exception) -> None:
    import os

    if os.environ.get("WARDLIGHT_DEBUG"):
        raise error
    print(
        f"Wardlight made a mistake ({type(error).__name__}); nothing that was saved is lost.\n"
        "Tell your IT department what you did; WARDLIGHT_DEBUG=1 shows the details.",
        file=sys.stderr,
    )


def _open_window(options: argparse.Namespace, console: Console) -> ExitCode:
    from app.cli.session import home_of

    del console
    from app.window.start import open_window

    return ExitCode(open_window(home_of(options)))
