"""Prompt files: the instructions and layouts by which the model is asked, with their hash.

template = templates.load("answer")
templates.user_turn(template, [Extract(1, "Fever", "Give examplin 5 mg/kg.")], "Which dose?")
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.ground.errors import RulesError
from engine.ground.paths import resources

_NAME = re.compile(r"\{(\w+)\}")
_HASH_LETTERS = 12


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A prompt file as it is written."""

    name: str
    version: str
    source: str
    system: str
    parts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Template:
    """One prompt file.

    Attributes:
        sha256: Of the file's bytes, in hexadecimal.
        system: The instructions, the same for every question.
        parts: Layouts by name, with {names} to fill.
    """

    name: str
    version: str
    sha256: str
    system: str
    parts: Mapping[str, str]

    @property
    def label(self) -> str:
        """Name, version and hash prefix, for the provenance of an answer."""
        return f"{self.name} {self.version} ({self.sha256[:_HASH_LETTERS]})"

    def fill(self, part: str, **values: str) -> str:
        """Return a layout with its names filled; braces in a value stay as they are.

        Raises:
            KeyError: There is no such layout, or a name of it has no value.
        """
        return _NAME.sub(lambda found: values[found[1]], self.parts[part])


@dataclass(frozen=True, slots=True)
class Extract:
    """What of one passage stands in a prompt.

    Attributes:
        number: By which the model may cite it, counted from 1 over the whole dialogue.
        title: Document and heading, on one line.
    """

    number: int
    title: str
    text: str


def load(name: str, *, file: Path | None = None) -> Template:
    """Read a prompt file of `resources/prompts`.

    Raises:
        RulesError: The file cannot be read or has a mistake; the sentence names it.
    """
    path = file or resources() / "prompts" / f"{name}.toml"
    try:
        raw = path.read_bytes()
        content = msgspec.convert(tomllib.loads(raw.decode("utf-8")), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name} has a mistake: {error}.") from error
    except OSError as error:
        raise RulesError(f"{path.name} cannot be read.") from error
    parts = {part: text.strip("\n") for part, text in content.parts.items()}
    digest = hashlib.sha256(raw).hexdigest()
    return Template(content.name, content.version, digest, content.system.strip("\n"), parts)


def user_turn(
    template: Template, extracts: Sequence[Extract], question: str, *, is_first: bool = True
) -> str:
    """Return what the user's side of the dialogue says: passages first, then the question.

    Args:
        extracts: Only those that no earlier turn has shown.
        is_first: Whether no turn came before.
    """
    if not extracts and not is_first:
        return template.fill("follow_up_without_passages", question=question)
    passages = "\n\n".join(passage(template, extract) for extract in extracts)
    part = "turn" if is_first else "follow_up"
    return template.fill(part, passages=passages, question=question)


def passage(template: Template, extract: Extract) -> str:
    """Return one passage with its number, its title and its fences."""
    return template.fill(
        "passage", number=str(extract.number), title=extract.title, text=extract.text
    )
