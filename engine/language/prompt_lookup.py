"""Guessing the next tokens from the text itself, where a reply quotes its prompt.

The guess is checked by the model in one batch, so that the reply is the same as
without guessing. How long a guess may be follows from what batches cost here and
from how many guesses came true; where that does not pay, there is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

LONGEST = 8
_KEYS = (4, 3, 2)  # tokens that must be alike before a guess, the surest first
_MEMORY = 0.1  # weight of the newest observation
_RETRY = 48  # steps without a guess after which one is tried again


class PromptLookup:
    """An index of where each short run of tokens was last followed by what."""

    def __init__(self, tokens: Sequence[int]) -> None:
        """Index a prompt."""
        self._tokens: list[int] = []
        self._places: dict[tuple[int, ...], int] = {}
        for token in tokens:
            self.add(token)

    def add(self, token: int) -> None:
        """Take one more token of the reply."""
        tokens = self._tokens
        count = len(tokens)
        for size in _KEYS:
            if count >= size:
                self._places[tuple(tokens[count - size :])] = count
        tokens.append(token)

    def guess(self, length: int) -> tuple[int, list[int]]:
        """Return how many tokens were alike, and what followed them last time."""
        tokens = self._tokens
        for size in _KEYS:
            place = self._places.get(tuple(tokens[-size:]))
            if place is not None and len(tokens) >= size:
                return size, tokens[place : place + length]
        return 0, []


@dataclass(slots=True)
class Pace:
    """What guessing has cost and gained so far, as running means.

    Attributes:
        single_s: Time of a step without a guess; 0 before the first.
        extra_s: Time that each guessed token adds to a step.
        right: Part of the guessed tokens that came true, by tokens alike before them.
    """

    single_s: float = 0.0
    extra_s: float = 0.0
    right: dict[int, float] = field(default_factory=lambda: {4: 0.8, 3: 0.6, 2: 0.4})
    _idle: int = 0

    def length(self, alike: int) -> int:
        """Return how many tokens to guess, so that tokens per second are the most; 0 for none."""
        if not alike or not self.single_s:
            return 0
        best = max(range(LONGEST + 1), key=lambda count: self._speed(count, alike))
        self._idle = 0 if best else self._idle + 1
        if self._idle >= _RETRY:
            self._idle = 0
            return 1
        return best

    def saw_single(self, seconds: float) -> None:
        """Take the time of a step without a guess."""
        self.single_s = _mixed(self.single_s, seconds)

    def saw_guess(self, alike: int, *, guessed: int, right: int, seconds: float) -> None:
        """Take how a guess ended and how long its batch took."""
        extra = max(0.0, seconds - self.single_s) / guessed
        self.extra_s = _mixed(self.extra_s, extra)
        tried = min(guessed, right + 1)  # after the first wrong one nothing was tried
        self.right[alike] += 2 * _MEMORY * (right / tried - self.right[alike])

    def _speed(self, count: int, alike: int) -> float:
        chance = self.right[alike]
        gained = 1 + sum(chance**n for n in range(1, count + 1))
        cost = self.extra_s or 0.3 * self.single_s
        return gained / (self.single_s + count * cost)


def _mixed(mean: float, value: float) -> float:
    return value if mean == 0.0 else mean + _MEMORY * (value - mean)
