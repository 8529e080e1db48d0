"""Units: how texts write them, what they measure, and when two quantities are equal."""

import math
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from engine.clinical.rule_files import read_file
from engine.ground.paths import resources

_MICRO = str.maketrans({"µ": "μ"})  # the micro sign to the Greek letter, both of one length
_CASED = frozenset({"C", "F", "U", "M", "J", "K", "MU", "mU", "mM", "SD", "Fr", "FG", "Gy", "cal"})
_SEPARATOR = re.compile(
    r"\s*/\s*(?:(?:each|every)\s+)?|\s+(?:per|an?)\s+(?:each\s+)?", re.IGNORECASE
)
_BODY = re.compile(r"\s*(?:of\s+)?(?:body\s*weight|bodyweight|bw)\b|\s*(?:weight)\b", re.IGNORECASE)
_LEADING = re.compile(r"\s?/|\s+per\s", re.IGNORECASE)
_DENOMINATOR = re.compile(r"\d+(?:\.\d+)?")
_LARGEST_CHAIN = 3


class _Unit(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One unit of the data file."""

    dimension: str
    factor: float
    words: tuple[str, ...]


class _Frequencies(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Named frequencies: times a day or a month, and the phrases that mean it."""

    per_day: dict[str, tuple[str, ...]]
    per_month: dict[str, tuple[str, ...]]


class _Meta(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The head of the data file."""

    version: str


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    meta: _Meta
    units: dict[str, _Unit]
    frequencies: _Frequencies


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit or a quotient of units ("mg/kg/day").

    Attributes:
        symbol: As it is written for people ("mg/kg/day"); empty for bare numbers.
        dimension: What it measures ("mass/mass/time"); equal ones can be compared.
        factor: Size in base units of its dimension.
    """

    symbol: str = ""
    dimension: str = ""
    factor: float = 1.0


@dataclass(frozen=True)
class UnitTable:
    """The units that texts are read with; loaded once and passed down."""

    units: dict[str, Unit]
    frequencies: dict[str, tuple[str, float]]

    @classmethod
    def load(cls, path: Path | None = None) -> "UnitTable":
        """Read the shipped units, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "vocabulary" / "units.toml"
        content = read_file(file, _File, lambda content: content, table="units")
        units = {
            word: Unit(symbol, unit.dimension, unit.factor)
            for symbol, unit in content.units.items()
            for word in unit.words
        }
        for word in list(units):
            if word not in _CASED:
                units.setdefault(word.lower(), units[word])
        return cls(units, _named_frequencies(content.frequencies))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        words = sorted(self.units, key=len, reverse=True)
        body = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
        return re.compile(rf"(?:{body})(?![\w²³])|(?:%|°|‰)", re.IGNORECASE)

    @cached_property
    def frequency_pattern(self) -> re.Pattern[str]:
        """Finds every named frequency; the longest phrase wins."""
        words = sorted(self.frequencies, key=len, reverse=True)
        body = "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in words)
        return re.compile(rf"(?<![\w/])(?:{body})(?!\w)", re.IGNORECASE)

    def named(self, word: str) -> Unit | None:
        """Return the unit that a written word means, or None."""
        plain = " ".join(word.translate(_MICRO).split())
        return self.units.get(plain) or (
            None if plain in _CASED or plain.upper() in _CASED else self.units.get(plain.lower())
        )

    def read(self, text: str, start: int) -> tuple[Unit, int] | None:
        """Return the unit that stands at `start` (blanks allowed) and where it ends."""
        at = start
        while at < len(text) and text[at] in " \t\u00a0\u202f\u2009\n-" and at - start < 3:
            at += 1
        head = self._one(text, at)
        if head is None and _LEADING.match(text, start):
            head = self._denominator(text, Unit("", "count"), start)
        if head is None:
            return None
        unit, end = head
        for _ in range(_LARGEST_CHAIN):
            longer = self._denominator(text, unit, end)
            if longer is None:
                break
            unit, end = longer
        return unit, end

    def _one(self, text: str, at: int) -> tuple[Unit, int] | None:
        found = self._pattern.match(text.translate(_MICRO) if "µ" in text else text, at)
        if not found:
            return None
        unit = self.named(found.group())
        return (unit, found.end()) if unit else None

    def _denominator(self, text: str, unit: Unit, end: int) -> tuple[Unit, int] | None:
        """Return the unit divided by what follows ("/kg", "per 5 mL"), or None."""
        body = _BODY.match(text, end)
        separator = _SEPARATOR.match(text, body.end() if body else end)
        if not separator:
            return None
        number = _DENOMINATOR.match(text, separator.end())
        size = float(number.group()) if number else 1.0
        at = number.end() if number else separator.end()
        while number and at < len(text) and text[at] in " \u00a0":
            at += 1
        below = self._one(text, at)
        if below is None or not size:
            return None
        amount = f"{size:g} " if number and size != 1.0 else ""
        return (
            Unit(
                f"{unit.symbol}/{amount}{below[0].symbol}",
                f"{unit.dimension}/{below[0].dimension}",
                unit.factor / (below[0].factor * size),
            ),
            below[1],
        )


def _named_frequencies(content: _Frequencies) -> dict[str, tuple[str, float]]:
    found = {}
    for dimension, table in (("per day", content.per_day), ("per month", content.per_month)):
        for rate, phrases in table.items():
            for phrase in phrases:
                found[phrase] = (dimension, float(rate))
    return found


def equal(first: float, second: float) -> bool:
    """Whether two values in base units are the same but for rounding of the conversion."""
    return math.isclose(first, second, rel_tol=1e-6, abs_tol=1e-15)
