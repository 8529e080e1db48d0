"""How scores are declared: inputs, points, bands, limits of use, and their sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from engine.clinical.rule_files import RuleMistake, read_file


class InputKind(StrEnum):
    """What a score asks for."""

    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"


class _InputRow(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One input of the data file; `steps` are "<limit points", tried from the top."""

    id: str
    label: str
    kind: InputKind = InputKind.NUMBER
    unit: str = ""
    min: float | None = None
    max: float | None = None
    places: int | None = None
    whole: bool = False
    points: float = 0.0
    steps: tuple[str, ...] = ()
    units: dict[str, float] = {}
    choices: dict[str, float] = {}
    words: dict[str, str] = {}
    optional: bool = False
    assume: str = ""
    instead_of: str = ""
    once: str = ""


class _BandRow(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One band: up to and including, or below, a value; the last has no limit."""

    word: str
    action: str
    upto: float | None = None
    below: float | None = None


class _ScoreRow(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One score of the data file."""

    id: str
    title: str
    method: str
    formula: str
    source: str
    inputs: tuple[_InputRow, ...]
    checked: str = "not yet"
    bands: tuple[_BandRow, ...] = ()
    unit: str = ""
    places: int = 0
    min_age_years: float | None = None
    max_age_years: float | None = None
    not_in_pregnancy: bool = False
    only_in_pregnancy: bool = False
    relevant_any: tuple[str, ...] = ()
    relevant_all: tuple[str, ...] = ()
    relevant_count: int = 1
    relevant_condition: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One file of scores."""

    version: str
    score: tuple[_ScoreRow, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Points for a value under a limit; no limit in the last step of an input.

    Attributes:
        limit: None for "anything else".
        inclusive: Whether the limit itself belongs to this step.
    """

    points: float
    limit: float | None = None
    inclusive: bool = True

    def holds(self, value: float) -> bool:
        """Whether a value falls into this step."""
        if self.limit is None:
            return True
        return value <= self.limit if self.inclusive else value < self.limit


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that a score needs to know.

    Attributes:
        minimum, maximum: Values outside are asked about, never used.
        places: Digits after the point to which the value is rounded first.
        units: Other units and the factor into `unit`.
        choices: Points of each choice; `words` are other ways to say one.
        assume: The choice taken when nothing is said.
        instead_of: Id of the input that this one can stand in for.
        once: Inputs with the same word share their points: the highest counts.
    """

    id: str
    label: str
    kind: InputKind = InputKind.NUMBER
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    places: int | None = None
    whole: bool = False
    points: float = 0.0
    steps: tuple[Step, ...] = ()
    units: Mapping[str, float] = field(default_factory=dict)
    choices: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False
    assume: str = ""
    instead_of: str = ""
    once: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A range of a score with the word for it and what its source says to do."""

    word: str
    action: str
    upto: float | None = None
    below: float | None = None

    def holds(self, value: float) -> bool:
        """Whether a score falls into this band."""
        if self.below is not None:
            return value < self.below
        return self.upto is None or value <= self.upto


@dataclass(frozen=True, slots=True)
class Declaration:
    """One score as declared in `resources/scores`.

    Attributes:
        method: Name of the function that computes it; "points" sums the steps.
        relevant_any, relevant_all, relevant_count: Facts that make it worth showing.
        relevant_condition: Conditions in the text that make it worth showing.
    """

    id: str
    title: str
    method: str
    formula: str
    source: str
    checked: str
    inputs: tuple[Input, ...]
    bands: tuple[Band, ...]
    unit: str
    places: int
    min_age_years: float | None
    max_age_years: float | None
    not_in_pregnancy: bool
    only_in_pregnancy: bool
    relevant_any: tuple[str, ...]
    relevant_all: tuple[str, ...]
    relevant_count: int
    relevant_condition: tuple[str, ...]
    notes: tuple[str, ...]

    def input(self, name: str) -> Input:
        """Return the input of that id."""
        return next(one for one in self.inputs if one.id == name)

    def band(self, value: float) -> Band | None:
        """Return the first band that holds a value; None without bands."""
        return next((band for band in self.bands if band.holds(value)), None)


def read_declarations(path: Path) -> tuple[str, tuple[Declaration, ...]]:
    """Return the version and scores of one file.

    Raises:
        RulesError: The file has a mistake; its line is named.
    """
    return read_file(path, _File, _built, table="score")


def _built(content: _File) -> tuple[str, tuple[Declaration, ...]]:
    return content.version, tuple(
        _declaration(row, number) for number, row in enumerate(content.score)
    )


def _declaration(row: _ScoreRow, number: int) -> Declaration:
    bands = tuple(Band(band.word, band.action, band.upto, band.below) for band in row.bands)
    fields = {name: getattr(row, name) for name in row.__struct_fields__}
    fields["inputs"] = tuple(_input(one, number) for one in row.inputs)
    fields["bands"] = bands
    known = {one.id for one in row.inputs}
    for one in row.inputs:
        if one.instead_of and one.instead_of not in known:
            raise RuleMistake(f"no input {one.instead_of!r}", key=one.instead_of, item=number)
    return Declaration(**fields)


def _input(row: _InputRow, number: int) -> Input:
    if row.kind is InputKind.CHOICE and not row.choices:
        raise RuleMistake(f"{row.id} is a choice without choices", key=row.id, item=number)
    for choice in (*row.words.values(), *((row.assume,) if row.assume else ())):
        if choice not in row.choices:
            raise RuleMistake(f"{row.id}: no choice {choice!r}", key=row.id, item=number)
    fields = {name: getattr(row, name) for name in row.__struct_fields__}
    fields["minimum"], fields["maximum"] = fields.pop("min"), fields.pop("max")
    fields["steps"] = tuple(_step(text, number) for text in row.steps)
    return Input(**fields)


def _step(text: str, number: int) -> Step:
    """Return a step from "<=8 3", "<22 0" or "3"."""
    try:
        *limit, points = text.split()
        if not limit:
            return Step(float(points))
        inclusive = limit[0].startswith("<=")
        return Step(float(points), float(limit[0].lstrip("<=")), inclusive)
    except ValueError as error:
        raise RuleMistake(f"a step reads '<=8 3', not {text!r}", key=text, item=number) from error
