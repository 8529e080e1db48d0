"""The interactions that matter most: which pairs, what happens, what to do, and the source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from engine.clinical.drugs import Drug, DrugBook
from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources


class Severity(StrEnum):
    """How strongly a combination speaks against itself."""

    AVOID = "avoid"
    CAUTION = "caution"


class _Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One interaction of the data file; a and b are a drug, "class:x" or "group:x"."""

    a: str
    b: str
    severity: Severity
    what: str
    action: str
    source: str
    checked: str = "not yet"


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    groups: dict[str, tuple[str, ...]]
    interaction: tuple[_Row, ...]


@dataclass(frozen=True, slots=True)
class Interaction:
    """Two drugs that should not meet unnoticed.

    Attributes:
        what: What happens. `action` says what to do.
    """

    first: str
    second: str
    severity: Severity
    what: str
    action: str
    source: str


@dataclass(frozen=True, slots=True)
class InteractionTable:
    """The shipped table; built once from the vocabulary of drugs."""

    version: str
    book: DrugBook
    _rows: tuple[_Row, ...] = field(repr=False)
    _groups: Mapping[str, frozenset[str]] = field(repr=False)

    @classmethod
    def load(cls, book: DrugBook, path: Path | None = None) -> "InteractionTable":
        """Read the shipped table, or that of a file.

        Raises:
            RulesError: The file names a drug, class or group that does not exist.
        """
        file = path or resources() / "vocabulary" / "interactions.toml"
        return read_file(file, _File, lambda content: _built(content, book), table="interaction")

    def between(self, first: Drug, second: Drug) -> Interaction | None:
        """Return the gravest interaction of two drugs, combinations by their parts, or None."""
        if first.name == second.name:
            return None
        mine, theirs = self._selectors(first), self._selectors(second)
        found = [row for row in self._rows if _meets(row, mine, theirs)]
        if not found:
            return None
        row = min(found, key=lambda one: one.severity != Severity.AVOID)
        return Interaction(first.name, second.name, row.severity, row.what, row.action, row.source)

    def among(self, named: Sequence[Drug], taken: Sequence[Drug]) -> Iterator[Interaction]:
        """Yield each interaction of newly named drugs with each other and with those taken."""
        seen: set[frozenset[str]] = set()
        for first in named:
            for second in (*named, *taken):
                pair = frozenset((first.name, second.name))
                if pair in seen or self._share_parts(first, second):
                    continue
                seen.add(pair)
                interaction = self.between(first, second)
                if interaction is not None:
                    yield interaction

    def _share_parts(self, first: Drug, second: Drug) -> bool:
        return second.name in first.contains or first.name in second.contains

    def _selectors(self, drug: Drug) -> frozenset[str]:
        found: set[str] = set()
        for part in self.book.parts(drug):
            groups = {
                f"group:{name}" for name, members in self._groups.items() if part.name in members
            }
            found |= {part.name, f"class:{part.kind}"} | groups
        return frozenset(found)


def _meets(row: _Row, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return (row.a in mine and row.b in theirs) or (row.b in mine and row.a in theirs)


def _built(content: _File, book: DrugBook) -> InteractionTable:
    for name, members in content.groups.items():
        for member in members:
            if member not in book.drugs:
                raise RuleMistake(f"group {name}: there is no drug {member!r}", key=name)
    kinds = {drug.kind for drug in book.drugs.values()}
    for number, row in enumerate(content.interaction):
        for side in (row.a, row.b):
            kind, _, name = side.rpartition(":")
            known = {"": book.drugs, "class": kinds, "group": content.groups}.get(kind, ())
            if name not in known:
                raise RuleMistake(f"there is no {side!r}", key=side, item=number)
    groups = {name: frozenset(members) for name, members in content.groups.items()}
    return InteractionTable(content.version, book, content.interaction, groups)
