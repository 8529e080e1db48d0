"""For which group of patients a treatment is, where the documents distinguish groups."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from engine.ground.answers import AnswerSentence
from engine.ground.errors import RulesError
from engine.ground.paths import resources

TREAT = "Treat"
_NAMED = re.compile(rf"{TREAT} \((?P<group>[^)]+)\)\Z")
_NOT = re.compile(r"\b(?:not|non|no|except(?: in)?|than|unless)[\s-]+(?:\w+\s+)?\Z", re.I)


class GroupRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One group and the words that name it."""

    name: str
    words: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data file."""

    version: str
    source: str
    group: tuple[GroupRule, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups in force, the first that fits is taken."""

    version: str
    _patterns: tuple[tuple[str, re.Pattern[str]], ...]

    def named(self, text: str) -> str:
        """Return the group that a text names; empty for none or several."""
        low = text.casefold()
        found = [name for name, pattern in self._patterns if _names(pattern, low)]
        if len(found) > 1 and set(found) & {"children", "adults"} == {"children", "adults"}:
            return ""
        return found[0] if found else ""

    def heading(self, title: str, text: str, section: str) -> str:
        """Return the heading of a treatment with its group, any other heading as it is."""
        if title != TREAT:
            return title
        group = self.named(text) or self.named(section)
        return f"{TREAT} ({group})" if group else TREAT


def load(file: Path | None = None) -> Groups:
    """Read the groups.

    Raises:
        RulesError: The file has a mistake; the sentence names it.
    """
    path = file or resources() / "rules" / "groups.toml"
    try:
        content = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name} has a mistake: {error}.") from error
    return Groups(content.version, tuple((g.name, _any_of(g.words)) for g in content.group))


def plain(heading: str) -> str:
    """Return a heading without its group, for the order of the screen."""
    return TREAT if _NAMED.match(heading) else heading


def distinguished(sentences: Sequence[AnswerSentence]) -> tuple[AnswerSentence, ...]:
    """Return sentences with groups in the headings only where there are at least two.

    Where one group alone is treated, "Treat" says enough.
    """
    named = {s.heading for s in sentences if plain(s.heading) == TREAT}
    if len({heading for heading in named if heading != TREAT}) > 1:
        return tuple(sentences)
    return tuple(replace(s, heading=TREAT) if s.heading in named else s for s in sentences)


def _names(pattern: re.Pattern[str], text: str) -> bool:
    return any(not _NOT.search(text, 0, found.start()) for found in pattern.finditer(text))


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase.casefold()) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
