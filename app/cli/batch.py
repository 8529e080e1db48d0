"""`--batch FILE`: JSON lines in, JSON lines out in the same order, one process, one load."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from app.cli.console import to_json
from engine.ground.errors import EngineError, InputError
from engine.ground.paths import storage_errors
from engine.ground.types import ExitCode

Line = dict[str, object]


def run(file: str, answer: Callable[[Line], object]) -> ExitCode:
    """Answer every line of a file (or of standard input for `-`); a bad line gets its error.

    Args:
        file: Path, or `-`.
        answer: Gives the record for one line; the line's `id` is put first.

    Returns:
        DONE, or REFUSED when at least one line could not be answered.
    """
    refused = False
    for raw in _lines(file):
        identity: object = None
        try:
            line = _parsed(raw)
            identity = line.get("id")
            record = {"id": identity, **_as_table(answer(line))}
        except EngineError as error:
            refused = True
            record = {"id": identity, "error": str(error), "advice": error.advice}
        print(to_json(record), flush=True)
    return ExitCode.REFUSED if refused else ExitCode.DONE


def lines(file: str) -> Iterator[Line]:
    """Yield every line of a batch file as a table.

    Raises:
        InputError: A line is not a JSON object.
    """
    return (_parsed(raw) for raw in _lines(file))


def text_of(line: Line, key: str = "text") -> str:
    """Return a line's text.

    Raises:
        InputError: The line has none.
    """
    value = line.get(key)
    if not isinstance(value, str):
        raise InputError(f"This line has no {key!r}.")
    return value


def _lines(file: str) -> Iterator[str]:
    if file == "-":
        yield from (line for line in sys.stdin if line.strip())
        return
    with storage_errors("the batch file"):
        if not Path(file).is_file():
            raise InputError("There is no batch file at the place given.")
        with Path(file).open(encoding="utf-8", errors="replace") as lines:
            yield from (line for line in lines if line.strip())


def _parsed(raw: str) -> Line:
    try:
        line = json.loads(raw)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError("This line is not JSON.") from error
    if not isinstance(line, dict):
        raise InputError("This line is not a JSON object.")
    return line


def _as_table(record: object) -> dict[str, object]:
    table: dict[str, object] = json.loads(to_json(record))
    return table
