"""A summary in plain words for the patient: the report's own words, each hard one explained."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from engine.clinical.rule_files import read_file
from engine.ground.paths import resources
from engine.ground.summaries import Summary, SummaryLine, SummarySlot
from engine.summarizing.detailing import NOT_COMPARED

_SHORT = 4


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    note: str
    titles: dict[str, str]
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class PlainWords:
    """The glossary; built once.

    Attributes:
        note: What every plain summary says of its brackets.
        titles: Of the slots, as one says them to a patient.
    """

    version: str
    note: str
    titles: Mapping[str, str]
    _meanings: Mapping[str, str] = field(repr=False)
    _pattern: re.Pattern[str] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "PlainWords":
        """Read the shipped glossary, or that of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "vocabulary" / "plain_words.toml"
        return read_file(file, _File, _built, table="words")

    def explained(self, text: str) -> str:
        """Return a text with the meaning of each hard word after it, once per word."""
        told: set[str] = set()

        def with_meaning(match: re.Match[str]) -> str:
            meaning = self._meaning(match.group())
            if not meaning or meaning in told:
                return match.group()
            told.add(meaning)
            return f"{match.group()} [{meaning}]"

        return self._pattern.sub(with_meaning, text)

    def _meaning(self, word: str) -> str:
        is_short = len(word) < _SHORT and word.upper() in self._meanings
        return self._meanings.get(word if is_short else word.lower(), "")


def in_plain_words(summary: Summary, words: PlainWords) -> Summary:
    """Return a summary for the patient; its lines keep their sources and it stays a draft."""
    return replace(
        summary,
        kind="plain",
        is_draft=True,
        slots=tuple(_slot(slot, words) for slot in summary.slots),
        warnings=(words.note, *summary.warnings),
        provenance={**summary.provenance, "plain words": words.version},
    )


def _slot(slot: SummarySlot, words: PlainWords) -> SummarySlot:
    lines = tuple(_line(line, words) for line in slot.lines)
    return SummarySlot(slot.id, words.titles.get(slot.id, slot.title), lines)


def _line(line: SummaryLine, words: PlainWords) -> SummaryLine:
    notes = tuple(note for note in line.notes if note != NOT_COMPARED)
    return replace(line, text=words.explained(line.text), notes=notes)


def _built(content: _File) -> PlainWords:
    meanings: dict[str, str] = {}
    for names, meaning in content.words.items():
        for name in names.split("|"):
            meanings[name if len(name) < _SHORT and name.isupper() else name.lower()] = meaning
    longest = sorted(meanings, key=len, reverse=True)
    parts = [re.escape(n) if n.isupper() else f"(?i:{re.escape(n)})" for n in longest]
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])")
    return PlainWords(content.version, content.note, content.titles, meanings, pattern)
