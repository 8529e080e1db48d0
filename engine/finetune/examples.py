"""Training examples: one dialogue each, in the one form that every step reads."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from engine.ground.errors import InputError
from engine.ground.paths import storage_errors, written_durably

_SPACE = re.compile(r"\s+")
_MARKS = re.compile(r"[^\w\s]")


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message of a dialogue."""

    role: Literal["user", "assistant"]
    text: str


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One dialogue to learn from.

    Attributes:
        id: Unique in its set; of the file and line it came from.
        turns: User and assistant in turn, the assistant last.
        group: Disease or other stratum; empty when not known.
        unit: What must stay in one split, such as a source page or a patient.
        date: ISO 8601, for time-ordered splits; empty when not known.
        source: Name of the source in the recipe.
        kind: question, grounded (with passages) or refusal (passages do not answer).
        asked: The question alone, where the user's words hold passages as well.
    """

    id: str
    turns: tuple[Message, ...]
    system: str = ""
    group: str = ""
    unit: str = ""
    date: str = ""
    source: str = ""
    kind: str = "question"
    asked: str = ""

    @property
    def is_multi_turn(self) -> bool:
        """Whether the user speaks more than once."""
        return len(self.turns) > 2

    @property
    def question(self) -> str:
        """What is asked first, without passages."""
        return self.asked or (self.turns[0].text if self.turns else "")

    @property
    def answer(self) -> str:
        """The last words of the assistant."""
        return self.turns[-1].text if self.turns else ""


def normalized(text: str) -> str:
    """Return a text without case, punctuation and repeated space, to compare by."""
    return _SPACE.sub(" ", _MARKS.sub(" ", text.casefold())).strip()


def fingerprint(example: Example) -> str:
    """Return a hash that equal dialogues share, whatever their case and punctuation."""
    words = "\n".join(normalized(turn.text) for turn in example.turns)
    return hashlib.sha256(words.encode()).hexdigest()


def read(path: Path) -> list[Example]:
    """Return the examples of a file that `write` made.

    Raises:
        InputError: A line is no example; the line is named.
        StorageError: The file cannot be read.
    """
    with storage_errors(f"the examples {path.name}"):
        lines = path.read_bytes().splitlines()
    return [_decoded(line, path.name, number) for number, line in enumerate(lines, 1) if line]


def _decoded(line: bytes, name: str, number: int) -> Example:
    try:
        return msgspec.json.decode(line, type=Example)
    except msgspec.MsgspecError as error:
        raise InputError(f"Line {number} of {name} is no example: {error}.") from error


def write(path: Path, examples: Iterable[Example]) -> None:
    """Write examples as JSON lines, whole or not at all."""
    with written_durably(path) as file:
        for line in encoded(examples):
            file.write(line)


def encoded(examples: Iterable[Example]) -> Iterator[bytes]:
    """Yield each example as one line of JSON."""
    for example in examples:
        yield msgspec.json.encode(example) + b"\n"
