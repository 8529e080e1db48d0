"""Names that are taken for one another, shown quietly and only where the mix-up would be grave."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.drugs import Drug, DrugBook, DrugMention
from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    pairs: tuple[tuple[str, str], ...]
    checked: str = "not yet"


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A drug that a text names, and the one that it may be taken for."""

    named: Drug
    other: Drug


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """The shipped pairs; built once from the vocabulary of drugs."""

    source: str
    _others: Mapping[str, tuple[Drug, ...]] = field(repr=False)

    @classmethod
    def load(cls, book: DrugBook, path: Path | None = None) -> "LookAlikes":
        """Read the shipped pairs, or those of a file.

        Raises:
            RulesError: The file names a drug that does not exist.
        """
        file = path or resources() / "vocabulary" / "look_alikes.toml"
        return read_file(file, _File, lambda content: _built(content, book), table="pairs")

    def among(self, mentions: Sequence[DrugMention], taken: Collection[str]) -> Iterator[LookAlike]:
        """Yield the mix-ups that are near and grave, each drug once.

        Near: the patient takes the look-alike, or the name was misspelled and one
        of both is a high-alert medicine (ISMP, high-alert medications in acute care
        settings, 2024). A text that names both tells them apart already.
        """
        named = {mention.drug.name for mention in mentions}
        told: set[str] = set()
        for mention in mentions:
            if mention.drug.name in told or mention.drug.name in taken:
                continue
            for other in self._others.get(mention.drug.name, ()):
                is_grave = mention.drug.is_high_alert or other.is_high_alert
                is_misread = is_grave and not mention.is_exact
                if other.name not in named and (other.name in taken or is_misread):
                    told.add(mention.drug.name)
                    yield LookAlike(mention.drug, other)
                    break


def _built(content: _File, book: DrugBook) -> LookAlikes:
    others: dict[str, list[Drug]] = {}
    for one, other in content.pairs:
        for first, second in ((one, other), (other, one)):
            if second not in book.drugs:
                raise RuleMistake(f"there is no drug {second!r}", key="pairs")
            others.setdefault(first, []).append(book.drugs[second])
    return LookAlikes(content.source, {name: tuple(found) for name, found in others.items()})
