"""Choosing the next token from the model's numbers: the likeliest, or a drawn one."""

import math

import numpy as np

from engine.ground.errors import PackRefusedError
from engine.ground.models import Decoding
from engine.language.llama import Logits

_LIKELY = 40  # tokens among which one is drawn
_MASS = 0.95  # of the probability; the rest is never drawn
_CLEAR = 0.02  # by which the best must lead to be the best in any order of adding up


class Picker:
    """Picks by one reply's decoding; the same seed and numbers give the same tokens."""

    def __init__(self, decoding: Decoding) -> None:
        """Seed the chance of this reply."""
        self._temperature = decoding.temperature
        self._chance = np.random.default_rng(decoding.seed)

    @property
    def is_greedy(self) -> bool:
        """Whether the likeliest token is always taken."""
        return self._temperature <= 0

    def pick(self, logits: Logits) -> int:
        """Return the next token.

        Raises:
            PackRefusedError: The model gave no numbers, so its weights are damaged.
        """
        best = int(logits.argmax())
        if not math.isfinite(logits[best]):
            raise PackRefusedError("The language model computes no numbers; its file is damaged.")
        return best if self._temperature <= 0 else self._drawn(logits)

    def _drawn(self, logits: Logits) -> int:
        count = min(_LIKELY, len(logits))
        likely = np.argpartition(logits, -count)[-count:]
        likely = likely[np.lexsort((likely, -logits[likely]))]
        weights = np.exp(
            (logits[likely] - logits[likely[0]]).astype(np.float64) / self._temperature
        )
        sums = np.cumsum(weights / weights.sum())
        kept = int(np.searchsorted(sums, _MASS)) + 1
        return int(likely[np.searchsorted(sums[:kept], self._chance.random() * sums[kept - 1])])


def is_clear(logits: Logits, best: int) -> bool:
    """Whether the best token leads so far that a batch of another size finds it, too."""
    return int(np.count_nonzero(logits > logits[best] - _CLEAR)) == 1


def log_likelihood(logits: Logits, token: int) -> float:
    """Return the natural logarithm of one token's probability."""
    numbers = logits.astype(np.float64)
    most = numbers.max()
    return float(numbers[token] - most - math.log(np.exp(numbers - most).sum()))
