"""What a model must pass before it is signed, and how sure a difference between two is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

Z95 = 1.959964
_BY_CHANCE = 0.05


@dataclass(frozen=True, slots=True)
class Gate:
    """One thing that was checked.

    Attributes:
        value, limit: As shown to people.
        passes: A model that fails one gate gets no signature.
    """

    name: str
    value: str
    limit: str
    passes: bool

    @property
    def verdict(self) -> str:
        """The result as a word."""
        return "passed" if self.passes else "FAILED"


def at_least(name: str, value: float, limit: float) -> Gate:
    """Return a gate on a share, 0 to 1."""
    return Gate(name, f"{value:.2%}", f"at least {limit:.1%}", value >= limit)


def at_most(name: str, value: float, limit: float) -> Gate:
    """Return a gate on a ratio."""
    return Gate(name, f"{value:.4f}", f"at most {limit:.3f}", value <= limit)


@dataclass(frozen=True, slots=True)
class Paired:
    """Two models on the same items.

    Attributes:
        before, after: Share right.
        low, high: 95 % Wilson interval of `after` (Wilson 1927).
        p: Exact two-sided McNemar test (McNemar 1947) on the items where they differ.
    """

    items: int
    before: float
    after: float
    low: float
    high: float
    p: float


def paired(before: Sequence[bool], after: Sequence[bool]) -> Paired:
    """Return how two models compare on the same items; both lists of one length over 0."""
    gained = sum(b and not a for a, b in zip(before, after, strict=True))
    lost = sum(a and not b for a, b in zip(before, after, strict=True))
    low, high = wilson(sum(after), len(after))
    return Paired(
        items=len(after),
        before=sum(before) / len(before),
        after=sum(after) / len(after),
        low=low,
        high=high,
        p=mcnemar(gained, lost),
    )


def not_fewer(name: str, before: Sequence[bool], after: Sequence[bool]) -> Gate:
    """Return a gate that fails when fewer items are right than before."""
    pair = paired(before, after)
    return Gate(name, _told(pair), "not fewer than the base", pair.after >= pair.before)


def not_clearly_fewer(name: str, before: Sequence[bool], after: Sequence[bool]) -> Gate:
    """Return a gate that fails on a loss that chance does not explain (p below 0.05)."""
    pair = paired(before, after)
    passes = pair.after >= pair.before or pair.p >= _BY_CHANCE
    return Gate(name, _told(pair), "no clear loss, p 0.05", passes)


def _told(pair: Paired) -> str:
    return (
        f"{pair.after:.1%} ({pair.low:.1%} to {pair.high:.1%}), base {pair.before:.1%}, "
        f"McNemar p {pair.p:.3g}, n {pair.items}"
    )


def mcnemar(gained: int, lost: int) -> float:
    """Return the exact two-sided p of the McNemar test."""
    differ = gained + lost
    if differ == 0:
        return 1.0
    ways = sum(comb(differ, count) for count in range(min(gained, lost) + 1))
    return min(1.0, 2 * ways / float(2**differ))


def wilson(right: int, total: int) -> tuple[float, float]:
    """Return the 95 % Wilson interval of a share."""
    share = right / total
    middle = share + Z95**2 / (2 * total)
    reach = Z95 * math.sqrt(share * (1 - share) / total + Z95**2 / (4 * total**2))
    scale = 1 + Z95**2 / total
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)
