"""A PIN for a working day: the data key wrapped by a few digits, in memory only.

A PIN has too few digits to guard anything on disk, so its wrapping never gets there:
it ends with the program, after some hours, or after five wrong attempts.
"""

import itertools
import os
import time
from dataclasses import dataclass

from engine.ground.errors import InputError, WrongPassphraseError
from engine.library import keys
from engine.library.keys import DataKey

LEAST_DIGITS, MOST_DIGITS = 4, 12
TRIES = 5


@dataclass(slots=True)
class PinnedKey:
    """A data key that a PIN unwraps until it ends.

    Attributes:
        ends_at: By the wall clock, which goes on while the computer sleeps.
        ends_after: By a clock that nobody can set back.
    """

    salt: bytes
    wrapped: bytes
    ends_at: float
    ends_after: float
    wrong: int = 0

    @property
    def is_usable(self) -> bool:
        """Whether it has neither ended nor been tried too often."""
        is_over = time.time() >= self.ends_at or time.monotonic() >= self.ends_after
        return self.wrong < TRIES and not is_over


class PinKeeper:
    """Keeps at most one key behind a PIN."""

    def __init__(self, *, log2_cost: int = keys.SCRYPT_LOG2_COST) -> None:
        """Keep nothing yet; `log2_cost` is that of scrypt."""
        self._log2_cost = log2_cost
        self._pinned: PinnedKey | None = None

    @property
    def is_set(self) -> bool:
        """Whether a PIN opens the library now."""
        if self._pinned is not None and not self._pinned.is_usable:
            self._pinned = None
        return self._pinned is not None

    def keep(self, key: DataKey, pin: str, *, hours: float) -> None:
        """Wrap a key by a PIN for some hours; the caller still forgets its own copy.

        Raises:
            InputError: The PIN is too short, no digits, or the first that anybody tries.
        """
        check(pin)
        salt = os.urandom(16)
        wrapped = key.wrapped(keys.from_passphrase(pin, salt, self._log2_cost), salt)
        seconds = hours * 3600
        self._pinned = PinnedKey(salt, wrapped, time.time() + seconds, time.monotonic() + seconds)

    def key(self, pin: str) -> DataKey:
        """Return the key that a PIN unwraps.

        Raises:
            WrongPassphraseError: It does not, or there is no PIN any more.
        """
        if not self.is_set or self._pinned is None:
            raise WrongPassphraseError("The PIN is no longer kept. Use the passphrase.")
        pinned = self._pinned
        wrapping = keys.from_passphrase(pin, pinned.salt, self._log2_cost)
        key = keys.unwrapped(pinned.wrapped, wrapping, pinned.salt)
        if key is None:
            pinned.wrong += 1
            raise WrongPassphraseError("This PIN does not open the library.")
        pinned.wrong = 0
        return key

    def forget(self) -> None:
        """Let no PIN open the library any more."""
        self._pinned = None


def check(pin: str) -> None:
    """Refuse what is no PIN, or the first one that anybody tries.

    Raises:
        InputError: Saying what is asked for.
    """
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise InputError(f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits.")
    steps = {(int(b) - int(a)) % 10 for a, b in itertools.pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise InputError("This PIN is the first that anybody tries. Choose another one.")
