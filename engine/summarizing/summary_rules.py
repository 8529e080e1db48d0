"""The words by which reports are cut into sections and sorted into slots, read from data."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.allergens import Allergens
from engine.clinical.drugs import DrugBook
from engine.clinical.rule_files import RuleMistake, read_file
from engine.clinical.support import SupportGate
from engine.ground.paths import resources
from engine.summarizing.planted import PlantFinder
from engine.summarizing.results import ResultReader
from engine.summarizing.titles import LEAST, SURE, TitleWords

_NUMBERING = re.compile(
    r"^(?:\[\d{1,2}\]\s+|\(?(?:Q\d{1,2}[.:)]|\d{1,2}(?:\.\d{1,2})*[.)]?|[ivxIVX]{1,4}[.)]|[a-hA-Z][.)])\s+)"
)
_NOT_WORD = re.compile(r"[^a-zà-öø-ÿ0-9]+")
_DIGIT_IN_WORD = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{0,40}[01]+(?=[A-Za-z])\w*|[A-Za-z]{1,40}[01]+(?!\w)"
)
_MISREAD = re.compile(r"rn|\bl(?=[nmc])")
_MISREAD_START = re.compile(r"l(?=[nm][a-z])")
_GAP = re.compile(r":|\S\s{2,}\S")
_LEAST_HALF = 2
_LONGEST_LINE = 4_000
"""Letters of a line in which words are looked for; no sentence of a report is longer."""
_ENDLESS = re.compile(r"(?P<start>\S{60})\S{60,}")
"""A word longer than any; its start is enough to look for cues in."""
_LEAST_TOLERANT = 6
_MOST_TOLERANT = 4
_LONGEST_LABEL = 60
_EDGES = ' \t*_#>|-–—•·.:=?,;"'


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    slots: dict[str, str]
    note: dict[str, str]
    labels: dict[str, str]
    cues: dict[str, str]


@dataclass(frozen=True)
class SummaryRules:
    """Everything that summarizing looks words up in; built once and passed down."""

    version: str
    slots: Mapping[str, str]
    note: Mapping[str, str]
    drugs: DrugBook
    gate: SupportGate
    plants: PlantFinder
    results: ResultReader
    titles: TitleWords
    allergens: Allergens
    cues: Mapping[str, re.Pattern[str]] = field(repr=False)
    _labels: Mapping[str, str] = field(repr=False)
    _near: Mapping[str, str] = field(repr=False)

    @classmethod
    def load(cls, drugs: DrugBook, gate: SupportGate, path: Path | None = None) -> "SummaryRules":
        """Read the shipped words, or those of a file.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """

        def built(content: _File) -> "SummaryRules":
            return cls(
                content.version,
                content.slots,
                content.note,
                drugs,
                gate,
                PlantFinder.load(),
                ResultReader.load(),
                TitleWords.load(),
                Allergens.load(drugs),
                {name: _pattern(name, text) for name, text in content.cues.items()},
                _labelled(content.labels),
                _neighbours(_labelled(content.labels)),
            )

        return read_file(path or resources() / "rules" / "summary.toml", _File, built, table="")

    def cue(self, name: str, text: str) -> bool:
        """Whether a text holds a cue of this name."""
        if _ENDLESS.search(text, 0, _LONGEST_LINE):
            text = _ENDLESS.sub(r"\g<start>", text)
        return self.cues[name].search(text, 0, _LONGEST_LINE) is not None

    def kind_of_whole(self, label: str) -> str:
        """Return the kind that a label names exactly as a list has it, or empty."""
        return self._labels.get(_key(label), "") if label[:1].isalpha() else ""

    def kind_of_label(self, label: str) -> str:
        """Return the kind of section that a whole label names, or empty."""
        for key in _keys(label):
            if key in self._labels:
                return self._labels[key]
        return "" if self.titles.kind(bare(label), least=SURE) else self._misspelt(label)

    def _misspelt(self, label: str) -> str:
        """Return the kind of the label that differs by one letter, as typed or read from paper."""
        key = _key(label)
        is_short = _LEAST_TOLERANT <= len(key) <= _LONGEST_LABEL
        if not is_short or len(label.split()) > _MOST_TOLERANT:
            return ""
        found = {self._near[near] for near in (key, *_shortened(key)) if near in self._near}
        kinds = {self._labels[one] for one in found}
        return kinds.pop() if len(kinds) == 1 else ""

    def kind_of_heading(self, heading: str, *, least: int = LEAST, favoured: str = "") -> str:
        """Return the kind that a line known to be a heading names, by label, else by words.

        Args:
            heading: As written.
            least: The weight that its words must have, where no label is known.
            favoured: The kind of the section around, which wins where it is near the best.
        """
        known = self.kind_of_label(heading)
        if known:
            return known
        plain = _mended(bare(heading))
        found = self.titles.kind(plain, least=least, favoured=favoured)
        if found or not _MISREAD.search(plain):
            return found
        return self.titles.kind(_MISREAD.sub(_reread, plain), least=least, favoured=favoured)


def bare(label: str) -> str:
    """Return a heading without numbering, bullets, bold marks and punctuation around it."""
    return _NUMBERING.sub("", label.strip(_EDGES)).strip(_EDGES)


def _keys(label: str) -> Iterator[str]:
    """Yield what a label may be looked up by: whole, mended, then each half of "Sexe / Sex"."""
    yield _key(label)
    if _DIGIT_IN_WORD.search(label):
        yield _key(_mended(label))
        yield _key(_mended(label, one="i"))
    if _MISREAD.search(label):
        yield _key(_MISREAD.sub(_reread, label))
    halves = [] if _GAP.search(label) else label.split(" / ")
    if len(halves) > 1 and min(len(half.strip()) for half in halves) > _LEAST_HALF:
        yield from (_key(half) for half in reversed(halves))


def _reread(match: re.Match[str]) -> str:
    """Return what letters that text recognition confuses stand for."""
    return "m" if match.group() == "rn" else "I"


def _mended(label: str, one: str = "l") -> str:
    """Return a label with digits that text recognition put in the place of letters mended."""
    if _MISREAD_START.match(label):
        label = _MISREAD_START.sub("I", label)
    return _DIGIT_IN_WORD.sub(
        lambda match: match.group().replace("0", "o").replace("1", one), label
    )


def _key(label: str) -> str:
    """Return the letters of a label, plural and spaces apart, by which it is compared."""
    plain = (
        bare(label).lower().replace("'s", "").replace("’s", "").replace("diagnoses", "diagnosis")
    )
    words = _NOT_WORD.sub(" ", plain).split()
    return "".join(w[:-1] if len(w) > 3 and w.endswith("s") else w for w in words)


def _labelled(labels: Mapping[str, str]) -> dict[str, str]:
    return {
        _key(line): kind
        for kind, text in labels.items()
        for line in text.split("\n")
        if line.strip()
    }


def _neighbours(labels: Mapping[str, str]) -> dict[str, str]:
    """Return long labels by themselves without any one of their letters."""
    long = [key for key in labels if len(key) >= _LEAST_TOLERANT]
    found = {near: key for key in long for near in _shortened(key)}
    return {**found, **{key: key for key in long}}


def _shortened(key: str) -> Iterator[str]:
    yield from (key[:n] + key[n + 1 :] for n in range(len(key)))


def _pattern(name: str, text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as error:
        raise RuleMistake(f"{name}: {error}", key=name) from error
