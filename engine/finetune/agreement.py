"""How far two annotators agree beyond chance, with an interval."""

import csv
import io
import random
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.ground.errors import InputError
from engine.ground.paths import storage_errors

_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of two annotators over the same items.

    Attributes:
        observed: Share of items with the same label.
        kappa: Cohen's kappa (Cohen 1960); 1 when both gave one single label.
        low, high: 95 % bootstrap interval of kappa over items.
        differ: Indices of the items to be settled by a third person.
    """

    items: int
    observed: float
    kappa: float
    low: float
    high: float
    differ: tuple[int, ...]


def agreement(first: Sequence[Hashable], second: Sequence[Hashable], *, seed: int = 1) -> Agreement:
    """Return the agreement of two lists of labels.

    Raises:
        InputError: The lists are empty or of different length.
    """
    if len(first) != len(second) or not first:
        raise InputError("Both annotators must have labeled the same items, at least one.")
    pairs = list(zip(first, second, strict=True))
    chance = random.Random(seed)  # noqa: S311 - a bootstrap, not a secret
    drawn = sorted(_kappa(chance.choices(pairs, k=len(pairs))) for _ in range(_RESAMPLES))
    differ = tuple(place for place, (one, other) in enumerate(pairs) if one != other)
    observed = 1 - len(differ) / len(pairs)
    low, high = drawn[round(0.025 * _RESAMPLES)], drawn[round(0.975 * _RESAMPLES) - 1]
    return Agreement(len(pairs), observed, _kappa(pairs), low, high, differ)


def of_files(
    first: Path, second: Path, *, by: str, label: str
) -> tuple[Agreement, tuple[str, ...]]:
    """Return how far two tables of labels agree, and the names of the items where they differ.

    Args:
        by, label: The columns that name an item and that were judged.

    Raises:
        InputError: A column is absent, an item has no label or two, or the items differ.
    """
    one, other = (_labels(file, by, label) for file in (first, second))
    if missing := sorted(set(one) ^ set(other)):
        raise InputError(f"{len(missing)} items are in one table only, {missing[0]} among them.")
    names = list(one)
    found = agreement([one[name] for name in names], [other[name] for name in names])
    return found, tuple(names[place] for place in found.differ)


def _labels(file: Path, by: str, label: str) -> dict[str, str]:
    with storage_errors(f"the table {file.name}"):
        if not file.is_file():
            raise InputError(f"There is no table {file.name}.")
        rows = list(csv.DictReader(io.StringIO(_text(file), newline="")))
    found: dict[str, str] = {}
    for number, row in enumerate(rows, 2):
        name, said = (row.get(by) or "").strip(), (row.get(label) or "").strip()
        if not name or not said:
            raise InputError(f"Line {number} of {file.name} has no {by if not name else label}.")
        if name in found:
            raise InputError(f"Line {number} of {file.name} judges {name} a second time.")
        found[name] = said.casefold()
    return found


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"Save {file.name} as CSV in UTF-8.") from error


def _kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    total = len(pairs)
    observed = sum(one == other for one, other in pairs) / total
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(firsts[label] * seconds[label] for label in firsts) / total**2
    return 1.0 if expected >= 1 else (observed - expected) / (1 - expected)
