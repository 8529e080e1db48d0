"""Opening the home that a command works on: where it is, its passphrase, its assistant."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.console import Console
from engine.assistant import Assistant, open_assistant
from engine.ground.errors import InputError, LibraryLockedError
from engine.ground.paths import Home, default_home, storage_errors


def home_of(options: argparse.Namespace) -> Home:
    """Return the home that `--home` names, else the default one."""
    if options.home:
        return Home(Path(options.home).expanduser().absolute())
    return default_home()


@contextmanager
def closed_assistant(options: argparse.Namespace) -> Iterator[Assistant]:
    """Give an assistant whose library stays closed: for packs, checks and doctor."""
    assistant = open_assistant(home_of(options))
    try:
        yield assistant
    finally:
        assistant.close()


@contextmanager
def open_library(options: argparse.Namespace, console: Console) -> Iterator[Assistant]:
    """Give an assistant with its library unlocked, creating a new home where there is none.

    Raises:
        LibraryLockedError: No passphrase was given and there is no terminal to ask at.
    """
    with closed_assistant(options) as assistant:
        if assistant.is_created:
            assistant.unlock(passphrase_of(options, new=False))
            _tell_key(assistant, console)
        else:
            _create(assistant, options, console)
        yield assistant


def _create(assistant: Assistant, options: argparse.Namespace, console: Console) -> None:
    """Make the library of a new home; a kill before its key is printed prints it next time."""
    assistant.create(passphrase_of(options, new=True), keep_key=True)
    print(f"A new library was created in {home_of(options).root}.", file=sys.stderr)
    _tell_key(assistant, console)


def _tell_key(assistant: Assistant, console: Console) -> None:
    """Print the recovery key that nobody has seen yet, if there is one."""
    recovery_key = assistant.arrival.recovery_key()
    if not recovery_key or assistant.arrival.page is not None:
        return  # the window's first run shows it until a person has confirmed it
    print(f"Recovery key, shown this once: {recovery_key}", file=sys.stderr, flush=True)
    console.say("Write it down and keep it away from this computer.")
    assistant.arrival.confirm_recovery_key()


def passphrase_of(options: argparse.Namespace, *, new: bool = False) -> str:
    """Return the passphrase from its file, or from the terminal; raises `LibraryLockedError`."""
    file = options.passphrase_file or os.environ.get("WARDLIGHT_PASSPHRASE_FILE")
    if file:
        return _from_file(Path(file))
    if not sys.stdin.isatty():
        raise LibraryLockedError(
            "The library is locked, and there is no terminal to ask for the passphrase; "
            "give --passphrase-file."
        )
    typed = getpass.getpass("New passphrase: " if new else "Passphrase: ")
    if new and getpass.getpass("The same again: ") != typed:
        raise InputError("The two passphrases differ; nothing was created.")
    return typed


def _from_file(file: Path) -> str:
    with storage_errors("the passphrase file"):
        if not file.exists() or file.is_dir():
            raise InputError("There is no passphrase file at the place given.")
        return file.read_text(encoding="utf-8").rstrip("\r\n")
