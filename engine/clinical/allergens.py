"""The words of allergies that drugs can be compared with: groups, their members, classes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.clinical.drugs import Drug, DrugBook
from engine.clinical.rule_files import read_file
from engine.ground.paths import resources

_BETWEEN = re.compile(r"\s*(?:[,;/&+]|\b(?:and|or)\b)\s*", re.IGNORECASE)


class Group(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """An allergy group: its words, and what may react with it."""

    label: str
    words: tuple[str, ...]
    cross: dict[str, str] = {}


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    groups: dict[str, Group]
    checked: str = "not yet"


@dataclass(frozen=True, slots=True)
class Allergens:
    """What is known of allergies; built once from the vocabulary."""

    book: DrugBook
    source: str
    groups: Mapping[str, Group]

    @classmethod
    def load(cls, book: DrugBook, path: Path | None = None) -> "Allergens":
        """Read the shipped vocabulary, or that of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "vocabulary" / "allergies.toml"
        return read_file(file, _File, lambda c: cls(book, c.source, c.groups), table="groups")

    def compares(self, allergy: str) -> bool:
        """Whether drugs are compared with an allergy: every part of it is a drug, group or class.

        Free text, and what is no medicine ("latex"), no check can see (NHS Common User
        Interface, ADR-0055 to ADR-0057).
        """
        parts = [part for part in _BETWEEN.split(allergy) if part.strip()]
        return self.knows(allergy) and all(map(self.knows, parts))

    def knows(self, allergy: str) -> bool:
        """Whether words name at least one drug, allergy group or class."""
        low = allergy.lower()
        is_group = any(says(low, group.words) for group in self.groups.values())
        return is_group or bool(self.book.find(allergy)) or any(classes(self.book, allergy))


def classes(book: DrugBook, text: str) -> Iterator[Drug]:
    """Yield a stand-in for each drug class that a text names ("an NSAID", "statins")."""
    low = text.lower()
    for kind in book.classes.values():
        if says(low, class_words(kind.label)):
            yield kind


def says(text: str, words: Sequence[str]) -> bool:
    """Whether a text in lower case holds one of some words, or its plural."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?:e?s)?(?!\w)", text) for word in words)


def class_words(label: str) -> tuple[str, ...]:
    """Return the words for a class: "non-steroidal … drug (NSAID)" gives both ways."""
    inside = re.findall(r"\(([^)]+)\)", label)
    outside = re.sub(r"\s*\([^)]*\)", "", label)
    words = tuple(word.lower() for word in (outside, *inside))
    return tuple(word for word in words if word not in ("other medicine", "antidote"))
