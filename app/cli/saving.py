"""Results saved as files by the command line: the form asked for, written whole or not at all."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from app.cli.console import Console
from engine.ground.errors import InputError, NotFoundError
from engine.ground.paths import written_durably


def form_of(output: str | None, forms: Sequence[str]) -> str:
    """Return the form that a file name asks for; empty without a name.

    Raises:
        InputError: It asks for none that there is.
    """
    if not output:
        return ""
    for form in forms:
        if output.lower().endswith(f".{form}"):
            return form
    raise InputError(f"It is saved as .{', .'.join(forms)}; name the file so.")


def content_of(export: Callable[[str], bytes], form: str, *, title: str) -> bytes:
    """Return the bytes of a form; PDF is drawn from the page for printing."""
    if form != "pdf":
        return export(form)
    from app.window import printing

    return printing.to_pdf(export("html"), title=title)


def save(path: Path, content: bytes, console: Console, *, advice: str) -> None:
    """Write a file that only this user can read, and say so.

    Raises:
        NotFoundError: The folder is not there.
        StorageError: The disk does not take it.
    """
    if not path.absolute().parent.is_dir():
        raise NotFoundError(f"There is no folder to save {path.name} in.")
    with written_durably(path.absolute()) as file:
        file.write(content)
    console.say(f"Saved {path.name}. {advice}")


def add_deidentify(parser: argparse.ArgumentParser) -> None:
    """Declare the option that leaves out what names the patient."""
    parser.add_argument(
        "--deidentify",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="with -o: leave out names, numbers and exact dates of the patient, by rules; "
        "without it as the setting privacy.deidentify_exports says",
    )
