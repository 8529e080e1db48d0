"""How far two annotators agree beyond chance, with an interval."""

import random
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from engine.ground.errors import InputError

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


def _kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    total = len(pairs)
    observed = sum(one == other for one, other in pairs) / total
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(firsts[label] * seconds[label] for label in firsts) / total**2
    return 1.0 if expected >= 1 else (observed - expected) / (1 - expected)
