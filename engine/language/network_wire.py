"""The messages between the handle of the hospital's model server and the child that connects.

Every request carries a number that its replies repeat. The first request of a child
names the server; it can reach no other for the rest of its life.
"""

from engine.ground.server import ModelServer
from engine.ground.workers import Message


class Serve(Message, frozen=True):
    """Reach this server from now on; nothing is opened yet. The reply is `Done`."""

    number: int
    server: ModelServer


class Ask(Message, frozen=True):
    """Post a chat and stream its reply: `Words`, then `Ended`.

    Attributes:
        body: JSON of the request, without the token.
        most_characters: The reply is cut there.
    """

    number: int
    body: bytes
    most_characters: int


class Weigh(Message, frozen=True):
    """Post a chat of one token and tell the likeliest tokens: `Likeliest`."""

    number: int
    body: bytes


class Count(Message, frozen=True):
    """Count the tokens of each text: `Counts`."""

    number: int
    texts: list[str]


class Look(Message, frozen=True):
    """Ask the server which models it serves: `Served`."""

    number: int


Request = Serve | Ask | Weigh | Count | Look


class Done(Message, frozen=True):
    """What was asked is done."""

    number: int


class Words(Message, frozen=True):
    """The next piece of the reply."""

    number: int
    text: str


class Ended(Message, frozen=True):
    """The reply is whole, or was cut at its budget.

    Attributes:
        finish: stop or length.
        prompt_tokens, reused_tokens, reply_tokens: As the server counts; -1 where it does not.
    """

    number: int
    finish: str
    prompt_tokens: int = -1
    reused_tokens: int = -1
    reply_tokens: int = -1


class Likeliest(Message, frozen=True):
    """Tokens with their log-likelihoods, natural logarithm, likeliest first."""

    number: int
    tokens: list[str]
    likelihoods: list[float]


class Counts(Message, frozen=True):
    """Tokens of each text; empty where the server does not count."""

    number: int
    tokens: list[int]


class Served(Message, frozen=True):
    """Names of the models that the server serves, at most a hundred."""

    number: int
    models: list[str]


class Refusal(Message, frozen=True):
    """The request failed in an expected way; `error` is a class of the error tree.

    Attributes:
        attempts: Connections elsewhere that the child's guard refused so far.
    """

    number: int
    error: str
    message: str
    attempts: int = 0


Reply = Done | Words | Ended | Likeliest | Counts | Served | Refusal
