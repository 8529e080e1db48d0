"""Spearman's rank correlation, ties given their mean rank."""

from collections.abc import Sequence


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the rank correlation of two equally long lists, or 0 where one is constant."""
    return _pearson(_ranks(one), _ranks(other))


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=lambda n: values[n])
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        last = at
        while last + 1 < len(order) and values[order[last + 1]] == values[order[at]]:
            last += 1
        for n in order[at : last + 1]:
            ranks[n] = (at + last) / 2
        at = last + 1
    return ranks


def _pearson(one: Sequence[float], other: Sequence[float]) -> float:
    count = len(one)
    if not count:
        return 0.0
    mean_one, mean_other = sum(one) / count, sum(other) / count
    shared = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True))
    spread = sum((a - mean_one) ** 2 for a in one) * sum((b - mean_other) ** 2 for b in other)
    return float(shared / spread**0.5) if spread else 0.0
