"""What a heading means by the weight of its words, where no list of labels knows it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources

LEAST = 3
"""The sum below which words say nothing."""
SURE = 4
"""The sum from which a label inside a line is believed."""
_FAVOUR = 2
_LONGEST = 9
_LONGEST_LETTERS = 300
_LONGEST_STATUS = 5
_NUMBER = re.compile(r"[\s_]*#?\d{1,2}$")
_SEPARATORS = re.compile(r"[_\s]+")


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    weights: dict[str, str]
    status: dict[str, str]


@dataclass(frozen=True)
class TitleWords:
    """The weights; built once."""

    version: str
    _weights: Mapping[str, tuple[tuple[int, re.Pattern[str]], ...]] = field(repr=False)
    _status: Mapping[str, re.Pattern[str]] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "TitleWords":
        """Read the shipped weights, or those of a file.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        return read_file(
            path or resources() / "rules" / "summary_titles.toml", _File, _built, table=""
        )

    def kind(self, title: str, *, least: int = LEAST, favoured: str = "") -> str:
        """Return the kind of section that a heading names by its words; empty below `least`.

        Args:
            title: The heading without numbering and marks around it.
            least: The sum that it takes.
            favoured: A kind that wins where it is near the best, the section around.
        """
        plain = _plain(title)
        if len(plain) > _LONGEST_LETTERS or len(plain.split()) > _LONGEST:
            return ""
        best, most = "", least - 1
        for kind, rows in self._weights.items():
            total = sum(weight for weight, pattern in rows if pattern.search(plain))
            if total and kind == favoured:
                total += _FAVOUR
            if total > most:
                best, most = kind, total
        return best

    def status(self, label: str) -> str:
        """Return the status of a medicine that a short label names: "Begin", "Same as before"."""
        plain = _plain(label).strip(" *:.-")
        if len(plain.split()) > _LONGEST_STATUS:
            return ""
        return next((name for name, form in self._status.items() if form.match(plain)), "")


def _built(content: _File) -> TitleWords:
    weights = {
        kind: tuple(_row(kind, line) for line in text.split("\n") if line.strip())
        for kind, text in content.weights.items()
    }
    status = {name: _pattern(name, text) for name, text in content.status.items()}
    return TitleWords(content.version, weights, status)


def _row(kind: str, line: str) -> tuple[int, re.Pattern[str]]:
    weight, _, pattern = line.strip().partition(" ")
    if not weight.isdigit():
        raise RuleMistake(f"{kind}: a line starts with its weight", key=kind)
    return int(weight), _pattern(kind, pattern)


def _pattern(name: str, text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as error:
        raise RuleMistake(f"{name}: {error}", key=name) from error


def _plain(title: str) -> str:
    """Return a title without its number at the end and with spaces for underscores."""
    return _SEPARATORS.sub(" ", _NUMBER.sub("", title)).strip()
