"""Under which heading of an answer a quoted sentence belongs, by cues in a data file."""

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from engine.ground.errors import RulesError
from engine.ground.paths import resources

OTHER = "What your documents say"
NOT_FOUND = "Not found in your library"
"""The heading of a model's sentences that no document bears out."""
_GROUP = re.compile(r" \([^)]*\)\Z")


class HeadingRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One heading: where it stands, and the words that put a sentence under it."""

    title: str
    order: int
    sections: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()


class HeadingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of headings."""

    version: int
    source: str
    heading: tuple[HeadingRule, ...]


@dataclass(frozen=True)
class Headings:
    """The headings in force, first match first."""

    rules: tuple[HeadingRule, ...]

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str], re.Pattern[str]]]:
        return [(rule.title, _any_of(rule.sections), _any_of(rule.cues)) for rule in self.rules]

    @cached_property
    def _orders(self) -> dict[str, int]:
        return {rule.title: rule.order for rule in self.rules}

    def of(self, sentence: str, section: str) -> str:
        """Return the heading of a sentence, by the section it stands in, then by its words."""
        low, under = sentence.casefold(), section.casefold()
        for title, sections, _cues in self._patterns:
            if sections.search(under):
                return title
        for title, _sections, cues in self._patterns:
            if cues.search(low):
                return title
        return OTHER

    def order(self, title: str) -> int:
        """Return the place of a heading on the screen, with or without a group of patients.

        What documents say under no heading comes after the others, what they do not
        say comes last.
        """
        last = len(self.rules) + 1
        return last + 1 if title == NOT_FOUND else self._orders.get(_GROUP.sub("", title), last)


def load(file: Path | None = None) -> Headings:
    """Read the headings.

    Raises:
        RulesError: The file has a mistake; the sentence names it.
    """
    path = file or resources() / "rules" / "answer_headings.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Headings(msgspec.convert(table, HeadingFile).heading)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name} has a mistake: {error}.") from error


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase) for phrase in phrases) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
