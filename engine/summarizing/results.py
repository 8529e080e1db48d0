"""Results of a report: name, value, unit, range and date as written, and which are abnormal."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical import dates, laboratory
from engine.clinical.rule_files import read_file
from engine.ground.paths import resources

_RANGE = re.compile(
    r"[,\s]*[(\[]?\s*(?:normal(?:\s+range)?|ref(?:erence)?(?:\s+range)?|range|nr)?\s*:?\s*"
    r"(?P<range>(?:(?P<low>\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(?P<high>\d+(?:\.\d+)?))"
    r"|(?:<|below|less\s+than|up\s+to)\s*(?P<most>\d+(?:\.\d+)?)|(?:>|above)\s*(?P<least>\d+(?:\.\d+)?))(?!\s*/?\d)",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"(?<![\w-])(?P<name>[A-Za-z][\w-]{0,39}(?:\s+[A-Za-z][\w-]{0,39}){0,4}?)\s*(?:[:,=]|is|was|of)?"
    r"\s+(?P<value>[<>]?\s?\d[\d.,]{0,15})\s*(?P<unit>[A-Za-zµμ%][\w/^.µμ%]{0,19})?"
    r"(?=\s*[,(\[]\s*(?:normal|ref|range|<|>|\d))",
)
_AFTER = re.compile(
    r"^\s*[,(\[]?\s*(?:\((?P<flag>H|L)\)|(?P<mark>H|L)\b(?![\w-])|(?P<word>high|raised|elevated|low|reduced|abnormal|critical|\u2191|\u2193))",
)
_BEFORE = re.compile(
    r"\b(?P<word>high|raised|elevated|low|reduced|abnormal)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_PAIRED = re.compile(r"\s*and\s+\d[\d.]*\b(?!\s*(?:mg|mmol|[ug]?mol|g/|%|on\b|at\b))")
"""Two values for two names ("Hb and Hct 10 and 30"): not told apart, so not read."""
_SHARE = re.compile(r"\s?/\s?(?:7|52|12)\b")
"""Short hand for days, weeks and months ("Hb 1/12"): a time, no value."""
_CODE = re.compile(r"[\s(/\[][A-Z]\d{2}(?:\.\d)?[/)\]]")
"""A code of a disease ("K72"), which is no potassium."""
_HIGH = frozenset(("h", "high", "raised", "elevated", "\u2191", "critical", "abnormal"))


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    limits: dict[str, dict[str, tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Measured:
    """One result in a text.

    Attributes:
        name: Canonical for known tests, else as written in lower case.
        written: Name as written.
        value, unit, range: As written; empty where not given.
        abnormality: high, low or empty; stated by the text or by its own range.
        is_abnormal: Stated so, or beyond the wide limits of adults.
        start, end: Place in the text.
    """

    name: str
    written: str
    value: str
    unit: str
    range: str
    abnormality: str
    is_abnormal: bool
    start: int
    end: int

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same result elsewhere."""
        return self.name, self.value.replace(",", "")


@dataclass(frozen=True, slots=True)
class ResultReader:
    """Reads results; built once."""

    version: str
    _limits: Mapping[str, Mapping[str, tuple[float, float]]] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "ResultReader":
        """Read the shipped limits, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "rules" / "summary_limits.toml"
        return read_file(
            file, _File, lambda content: cls(content.version, content.limits), table=""
        )

    def read(self, text: str) -> list[Measured]:
        """Return the results of a text in order."""
        plain = text.lower().replace("\u00b5", "u").replace("\u03bc", "u")
        if len(plain) != len(text):
            plain = text
        found = [
            self._known(text, result)
            for result in laboratory.results(plain)
            if not _PAIRED.match(text, result.end)
            and not _SHARE.match(text, result.end)
            and not _CODE.match(text, max(0, result.start - 1))
        ]
        taken = [(one.start, one.end) for one in found]
        found += [
            other
            for other in self._ranged(text)
            if all(other.end <= start or other.start >= end for start, end in taken)
        ]
        return sorted(found, key=lambda one: one.start)

    def _known(self, text: str, result: laboratory.Result) -> Measured:
        body = text[result.start : result.end]
        number = list(re.finditer(r"\d[\d.,]*", body))
        value = next((n for n in number if _number(n.group()) == result.value), number[-1])
        unit = body[value.end() :].strip()
        limits, stated, spoken = self._judged(text, result.end)
        spoken = spoken or _spoken_before(text, result.start)
        abnormality = spoken or _against(result.value, limits)
        usual = self._limits.get(result.name, {}).get(_unit(result.unit))
        is_abnormal = bool(abnormality) or (limits is None and bool(_against(result.value, usual)))
        name = re.sub(r"(?:[\s:=,-]|\b(?:of|was|is|at|level))+$", "", body[: value.start()])
        return Measured(
            result.name, name, value.group(), unit, stated, abnormality, is_abnormal,
            result.start, result.end,
        )  # fmt: skip

    def _ranged(self, text: str) -> Iterator[Measured]:
        """Yield results of tests that no list knows, where the text gives their range."""
        for match in _GENERAL.finditer(text):
            limits, stated, spoken = self._judged(text, match.end())
            number = _number(match["value"].strip("<> "))
            if limits is None or number is None:
                continue
            abnormality = spoken or _against(number, limits)
            yield Measured(
                match["name"].lower(), match["name"], match["value"], match["unit"] or "", stated,
                abnormality, bool(abnormality), match.start(), match.end(),
            )  # fmt: skip

    def _judged(self, text: str, end: int) -> tuple[tuple[float, float] | None, str, str]:
        """Return the range after a value, as numbers and as written, and a word that judges it."""
        near = _RANGE.match(text, end)
        after = _AFTER.search(text[near.end() + 1 if near else end :][:24])
        word = (after["flag"] or after["mark"] or after["word"]).lower() if after else ""
        spoken = ("high" if word in _HIGH else "low") if word else ""
        if near is None:
            return None, "", spoken
        low = float(near["low"] or near["least"] or 0)
        high = float(near["high"] or near["most"] or "inf")
        return (low, high), near["range"], spoken


def details(text: str, measured: Measured | None) -> Mapping[str, str]:
    """Return what a result line says, copied."""
    found = {} if measured is None else {
        "name": measured.written,
        "value": measured.value,
        "unit": measured.unit,
        "range": measured.range,
        "abnormality": measured.abnormality,
    }  # fmt: skip
    day = next((d.text for d in dates.dates(text) if d.dates), "")
    return {name: value for name, value in {**found, "date": day}.items() if value}


def _spoken_before(text: str, start: int) -> str:
    before = _BEFORE.search(text[max(0, start - 30) : start])
    return "" if before is None else "high" if before["word"].lower() in _HIGH else "low"


def _against(value: float, limits: tuple[float, float] | None) -> str:
    if limits is None:
        return ""
    return "low" if value < limits[0] else "high" if value > limits[1] else ""


def _unit(unit: str) -> str:
    plain = unit.lower().replace(" ", "").replace("\u00b5", "u").replace("\u03bc", "u")
    return "x10^9/l" if plain.startswith("x10") or plain == "10^9/l" else plain


def _number(written: str) -> float | None:
    plain = written.rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain):
        plain = plain.replace(",", "")
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return None
