"""Rule files: the shipped ones, and a hospital's own edits of them.

A hospital's file of the same name takes the place of the shipped one. A file
with a mistake is refused with its line; the shipped one stays, and both facts
are told.
"""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from engine.ground.errors import RulesError

T = TypeVar("T")
R = TypeVar("R")

_LARGEST_BYTES = 2_000_000
_PLACE = re.compile(r" - at `\$(?P<path>[^`]*)`")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]|\[\.\.\.\]")


class RuleMistake(Exception):  # noqa: N818 - becomes a RulesError with file and line
    """A mistake in one rule.

    Attributes:
        key: The word or key to look for in the file.
        item: Which item of the list of tables, from 0; None when not in one.
    """

    def __init__(self, message: str, *, key: str = "", item: int | None = None) -> None:
        """Keep where to look."""
        super().__init__(message)
        self.key = key
        self.item = item


def read_file(path: Path, shape: type[T], build: Callable[[T], R], *, table: str) -> R:
    """Return what is built from one checked rule file.

    Args:
        path: A TOML file.
        shape: The msgspec structure that it must have.
        build: Makes the rules; raises `RuleMistake` where the content makes no sense.
        table: Name of the repeated table ("rule"), to find the line of a mistake.

    Raises:
        RulesError: Naming file and line.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise RulesError(f"{path.name}: the file is too large for a rule file.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name}: the file cannot be read as UTF-8 text.") from error
    try:
        return build(msgspec.convert(tomllib.loads(text), shape))
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{path.name}: {error}.") from error
    except msgspec.ValidationError as error:
        message, key, item = _placed(str(error))
        raise RulesError(f"{path.name}, line {line_of(text, table, key, item)}: {message}") from (
            error
        )
    except RuleMistake as error:
        line = line_of(text, table, error.key, error.item)
        raise RulesError(f"{path.name}, line {line}: {error}") from error


def edited_or_shipped(
    shipped: Path, edited: Path | None, read: Callable[[Path], T]
) -> tuple[T, tuple[str, ...]]:
    """Return the hospital's file if it is sound, else the shipped one, with notices."""
    if edited is None or not edited.is_file():
        return read(shipped), ()
    try:
        return read(edited), (f"{edited.name}: the hospital's own version is in use.",)
    except RulesError as error:
        return read(shipped), (
            f"Refused: {error}",
            f"{shipped.name}: the shipped version stays in use.",
        )


def line_of(text: str, table: str, key: str, item: int | None) -> int:
    """Return the line, from 1, that holds a key or value, within the n-th table if given."""
    lines = text.split("\n")
    first, last = 0, len(lines)
    if item is not None:
        heads = [n for n, line in enumerate(lines) if line.strip().startswith(f"[[{table}]]")]
        if item < len(heads):
            first = heads[item]
            last = heads[item + 1] if item + 1 < len(heads) else len(lines)
    if not key:
        return first + 1
    named = re.compile(rf"^\s*{re.escape(key)}\s*=")
    for matches in (named.search, lambda line: key in line):
        for number in range(first, last):
            if matches(lines[number]):
                return number + 1
    return first + 1


def _placed(message: str) -> tuple[str, str, int | None]:
    """Return a validation message without its path, the key and the item that it names."""
    found = _PLACE.search(message)
    if not found:
        quoted = re.search(r"`(\w+)`", message)
        return message, quoted[1] if quoted and "unknown" in message else "", None
    item: int | None = None
    key = ""
    for name, number in _STEP.findall(found["path"]):
        if number and item is None:
            item = int(number)
        key = name or key
    unknown = re.search(r"unknown field `(\w+)`", message)
    missing = "missing required" in message
    words = message[: found.start()]
    return words, unknown[1] if unknown else ("" if missing else key), item
