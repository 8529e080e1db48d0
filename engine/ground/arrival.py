"""The first run of a new home: six short pages in their order, by name.

The hospital's policy may skip any of them: `[first_run]` with `skip = ["language", …]`
or `skip = "all"`. The page that makes a library is shown all the same where there is
none, since nobody else can choose its passphrase and note its recovery key.
"""

from enum import StrEnum


class Arrival(StrEnum):
    """A page of the first run."""

    LANGUAGE = "language"
    PURPOSE = "purpose"
    DATA = "data"
    MODEL = "model"
    LIBRARY = "library"
    TRIAL = "trial"


ORDER = tuple(Arrival)
EVERY = "all"
NEEDS_LIBRARY = frozenset({Arrival.MODEL, Arrival.LIBRARY, Arrival.TRIAL})
