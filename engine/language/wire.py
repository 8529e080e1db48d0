"""The messages between the embedder's handle and the language worker.

Every request carries a number that its reply repeats, so that the reply to a
request that was given up is not taken for the next one's.
"""

from engine.ground.workers import Message


class Open(Message, frozen=True):
    """Use this pack from now on; the reply is `Done` or `Refusal`."""

    number: int
    folder: str
    threads: int


class Embed(Message, frozen=True):
    """Turn texts into vectors; prefixes are already in front."""

    number: int
    texts: list[str]


class Locate(Message, frozen=True):
    """Tell where in each text its tokens stand."""

    number: int
    texts: list[str]


class Measure(Message, frozen=True):
    """Tell what the worker has used so far."""

    number: int


Request = Open | Embed | Locate | Measure


class Done(Message, frozen=True):
    """What was asked is done."""

    number: int


class Vectors(Message, frozen=True):
    """Rows of float32 in the order of the texts, little-endian."""

    number: int
    rows: bytes


class Places(Message, frozen=True):
    """Per text, pairs of int32 start and end in characters, little-endian."""

    number: int
    pairs: list[bytes]


class Usage(Message, frozen=True):
    """CPU seconds and the largest resident memory of the worker."""

    number: int
    cpu_s: float
    peak_bytes: int


class Refusal(Message, frozen=True):
    """The request failed in an expected way; `error` is a class of the error tree."""

    number: int
    error: str
    message: str


Reply = Done | Vectors | Places | Usage | Refusal
