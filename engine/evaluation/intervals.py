"""How far a measured share may be from the true one: 95 % intervals."""

import math
from collections.abc import Sequence

_Z = 1.959964  # of the normal distribution, for 95 %


def wilson(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share; the whole range for no observation.

    Source: Wilson 1927, J Am Stat Assoc 22:209; right also near 0 and 1.
    """
    if count == 0:
        return 0.0, 1.0
    share = hits / count
    middle = share + _Z**2 / (2 * count)
    spread = _Z * math.sqrt(share * (1 - share) / count + _Z**2 / (4 * count**2))
    whole = 1 + _Z**2 / count
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


def paired(first: Sequence[float], second: Sequence[float]) -> tuple[float, float, float]:
    """Return the mean of `first` less `second`, item by item, with its 95 % interval.

    By the normal approximation, so meant for dozens of items and more.
    """
    differences = [a - b for a, b in zip(first, second, strict=True)]
    if not differences:
        return 0.0, -1.0, 1.0
    mean = math.fsum(differences) / len(differences)
    if len(differences) == 1:
        return mean, -1.0, 1.0
    variance = math.fsum((one - mean) ** 2 for one in differences) / (len(differences) - 1)
    spread = _Z * math.sqrt(variance / len(differences))
    return mean, mean - spread, mean + spread


def told(low: float, high: float) -> str:
    """Return an interval in words."""
    return f"95 % {low:.3f} to {high:.3f}"
