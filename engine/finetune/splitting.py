"""Cuts a set into training, validation and test: by stratum, by time, or into folds."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from engine.finetune.examples import Example
from engine.ground.errors import InputError

NAMES = ("train", "validation", "test")
_LEAST_FOLDS = 3


@dataclass(frozen=True, slots=True)
class Advice:
    """How a set of some size is best cut.

    Attributes:
        folds: Of cross-validation; equal to the size for leave-one-out; 0 for one cut.
        shares: Training, validation, test; empty with folds.
        words: The same for people.
    """

    folds: int
    shares: tuple[float, ...]
    words: str


def advice(size: int) -> Advice:
    """Return the field's rule of thumb for a data set of `size` examples."""
    if size < 100:
        return Advice(size, (), "under 100 examples: leave one out each time")
    if size <= 500:
        return Advice(5, (), "100 to 500 examples: 5-fold cross-validation")
    if size <= 2000:
        return Advice(0, (0.70, 0.15, 0.15), "500 to 2,000 examples: 70/15/15")
    return Advice(0, (0.80, 0.10, 0.10), "over 2,000 examples: 80/10/10")


@dataclass(frozen=True, slots=True)
class Split:
    """The three parts of a set, by name."""

    train: tuple[Example, ...]
    validation: tuple[Example, ...]
    test: tuple[Example, ...]

    def part(self, name: str) -> tuple[Example, ...]:
        """Return one part; `name` is one of `NAMES`."""
        return {"train": self.train, "validation": self.validation, "test": self.test}[name]


def stratified(examples: Sequence[Example], shares: Sequence[float], *, seed: int) -> Split:
    """Cut so that each group has its share in each part, and no unit is cut in two.

    A unit (a source page, a patient) goes whole into the part that is furthest from
    its share within the unit's group; what a group is too small to give is made up for
    by the next ones, so that many rare groups fill every part, too. The same seed gives
    the same cut.

    Raises:
        InputError: The shares do not add to 1.
    """
    _check(shares)
    parts: list[list[Example]] = [[], [], []]
    wanted = [0.0, 0.0, 0.0]
    for members in _strata(examples).values():
        total = sum(len(unit) for unit in members)
        wanted = [left + share * total for left, share in zip(wanted, shares, strict=True)]
        for unit in sorted(members, key=lambda unit: _order(unit, seed)):
            part = max(range(3), key=lambda n: (wanted[n], -n))
            parts[part].extend(unit)
            wanted[part] -= len(unit)
    return Split(*(tuple(part) for part in parts))


def by_time(examples: Sequence[Example], shares: Sequence[float]) -> Split:
    """Cut by date: the oldest teach, the newest test; equal dates stay together.

    Raises:
        InputError: An example has no date, or the shares do not add to 1.
    """
    _check(shares)
    undated = [example.id for example in examples if not example.date]
    if undated:
        raise InputError(f"{len(undated)} examples have no date, {undated[0]} among them.")
    ordered = sorted(examples, key=lambda example: (example.date, example.id))
    first = _edge(ordered, round(shares[0] * len(ordered)))
    second = _edge(ordered, round((shares[0] + shares[1]) * len(ordered)))
    return Split(tuple(ordered[:first]), tuple(ordered[first:second]), tuple(ordered[second:]))


def folds(examples: Sequence[Example], count: int, *, seed: int) -> list[Split]:
    """Return `count` cuts in which each unit is tested once; validation is the next fold.

    Raises:
        InputError: There are fewer units than folds, or fewer than three folds: one teaches,
            one validates and one tests.
    """
    units = [unit for members in _strata(examples).values() for unit in members]
    if count < _LEAST_FOLDS:
        raise InputError(
            f"{count} folds are too few: one must teach, one validate and one test. "
            f"There are {len(units)} separate units."
        )
    if count > len(units):
        raise InputError(f"{count} folds need at least as many separate units; {len(units)} here.")
    dealt: list[list[Example]] = [[] for _ in range(count)]
    for place, unit in enumerate(sorted(units, key=lambda u: (u[0].group, _order(u, seed)))):
        dealt[place % count].extend(unit)
    return [_fold(dealt, number) for number in range(count)]


def _fold(dealt: Sequence[Sequence[Example]], number: int) -> Split:
    following = (number + 1) % len(dealt)
    rest = [e for n, fold in enumerate(dealt) for e in fold if n not in (number, following)]
    return Split(tuple(rest), tuple(dealt[following]), tuple(dealt[number]))


def _strata(examples: Sequence[Example]) -> dict[str, list[list[Example]]]:
    """Return per group the units that must stay whole; a unit belongs to its first group."""
    units: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        units[example.unit or example.id].append(example)
    strata: dict[str, list[list[Example]]] = defaultdict(list)
    for unit in units.values():
        strata[unit[0].group].append(unit)
    return dict(sorted(strata.items()))


def _order(unit: Sequence[Example], seed: int) -> str:
    key = unit[0].unit or unit[0].id
    return hashlib.sha256(f"{seed}:{key}".encode()).hexdigest()


def _edge(ordered: Sequence[Example], place: int) -> int:
    """Move a cut forward until it does not part examples of one date."""
    while 0 < place < len(ordered) and ordered[place].date == ordered[place - 1].date:
        place += 1
    return place


def _check(shares: Sequence[float]) -> None:
    if len(shares) != 3 or min(shares) < 0 or abs(sum(shares) - 1) > 1e-6:
        raise InputError("The shares of training, validation and test must add to 1.")
