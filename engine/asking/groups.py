"""For which group of patients a treatment is, where the documents distinguish groups."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.ground.errors import RulesError
from engine.ground.paths import resources

GROUPED = ("Treat", "Immediate steps")
"""Headings that are divided by group."""
_NAMED = re.compile(rf"(?P<plain>{'|'.join(GROUPED)}) \([^)]+\)\Z")
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

    def heading(self, title: str, *texts: str) -> str:
        """Return the heading of a step or treatment with its group, any other as it is.

        Args:
            texts: Where a group may be named, the nearest first: the sentence, the
                headings above it, the title of the document.
        """
        if title not in GROUPED:
            return title
        group = next(filter(None, map(self.named, texts)), "")
        return f"{title} ({group})" if group else title


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


def distinguished(headings: Sequence[str]) -> list[str]:
    """Return headings with groups only where at least two groups are treated.

    Where it is one alone, the heading says enough.
    """
    found = [_NAMED.match(heading) for heading in headings]
    named = {match[0].removeprefix(match["plain"]) for match in found if match}
    if len(named) > 1:
        return list(headings)
    pairs = zip(headings, found, strict=True)
    return [match["plain"] if match else heading for heading, match in pairs]


def _names(pattern: re.Pattern[str], text: str) -> bool:
    return any(not _NOT.search(text, 0, found.start()) for found in pattern.finditer(text))


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase.casefold()) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
