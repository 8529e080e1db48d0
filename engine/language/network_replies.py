"""What an OpenAI-compatible server sends, read with suspicion.

Nothing that it sends is trusted: whatever does not fit its form is a
`ModelServerError`, and of an error only that there was one is told on.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from engine.ground.errors import ModelServerError

_NO_REPLY = "The hospital's model server answered with something that is not a reply."
_BROKE = "The connection to the hospital's model server broke."
_DATA, _DONE = b"data:", b"[DONE]"
_T = TypeVar("_T")


class _Delta(msgspec.Struct):
    content: str | None = None


class _Likely(msgspec.Struct):
    token: str
    logprob: float


class _Place(msgspec.Struct):
    top_logprobs: list[_Likely] = []


class _Logprobs(msgspec.Struct):
    content: list[_Place] | None = None


class _Choice(msgspec.Struct):
    delta: _Delta | None = None
    finish_reason: str | None = None
    logprobs: _Logprobs | None = None


class _Details(msgspec.Struct):
    cached_tokens: int | None = None


class _Usage(msgspec.Struct):
    prompt_tokens: int = -1
    completion_tokens: int = -1
    prompt_tokens_details: _Details | None = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] = []
    usage: _Usage | None = None
    error: object = None


class _Named(msgspec.Struct):
    id: str


class _Listed(msgspec.Struct):
    data: list[_Named]


class _Tokens(msgspec.Struct):
    tokens: list[int] | None = None
    count: int | None = None


@dataclass(slots=True)
class Tally:
    """How a streamed reply went; filled while `words` is consumed.

    Attributes:
        finish: stop or length; empty until the server says so.
        prompt_tokens, reused_tokens, reply_tokens: -1 where the server does not tell.
    """

    finish: str = ""
    prompt_tokens: int = -1
    reused_tokens: int = -1
    reply_tokens: int = -1


def words(lines: Iterable[bytes], tally: Tally, *, most_characters: int) -> Iterator[str]:
    """Yield the pieces of a streamed chat reply.

    The stream is left, and the finish is "length", once the reply has `most_characters`.

    Raises:
        ModelServerError: A line is no event, the server reports a fault, or the
            stream ends before the reply does.
    """
    characters = 0
    for event in _events(lines):
        if event == _DONE:
            tally.finish = tally.finish or "stop"
            return
        piece = _piece(_chunk(event), tally)
        if not piece:
            continue
        characters += len(piece)
        yield piece
        if characters >= most_characters:
            tally.finish = "length"
            return
    if not tally.finish:
        raise ModelServerError(_BROKE)


def likeliest(body: bytes) -> list[tuple[str, float]]:
    """Return the likeliest first tokens of a chat reply with their log-likelihoods.

    Raises:
        ModelServerError: The server does not tell likelihoods.
    """
    chunk = _chunk(body)
    if not chunk.choices or chunk.choices[0].logprobs is None:
        raise ModelServerError("The hospital's model server does not tell likelihoods.")
    places = chunk.choices[0].logprobs.content or []
    if not places or not places[0].top_logprobs:
        raise ModelServerError("The hospital's model server does not tell likelihoods.")
    return [(one.token, one.logprob) for one in places[0].top_logprobs]


def served(body: bytes) -> list[str]:
    """Return the names of the models in a list of models; raises `ModelServerError`."""
    return [one.id[:200] for one in _decoded(body, _Listed).data[:100]]


def token_count(body: bytes) -> int:
    """Return the tokens that a server counted; raises `ModelServerError`."""
    counted = _decoded(body, _Tokens)
    if counted.tokens is not None:
        return len(counted.tokens)
    if counted.count is None or counted.count < 0:
        raise ModelServerError(_NO_REPLY)
    return counted.count


def _events(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the data of each event; comments and other fields of the stream are skipped."""
    for line in lines:
        text = line.strip()
        if text.startswith(_DATA):
            yield text[len(_DATA) :].strip()
        elif text.startswith(b"error:"):
            raise ModelServerError("The hospital's model server reported a fault.")
        elif text and b":" not in text:
            raise ModelServerError(_NO_REPLY)


def _piece(chunk: _Chunk, tally: Tally) -> str:
    if chunk.usage is not None:
        tally.prompt_tokens = chunk.usage.prompt_tokens
        tally.reply_tokens = chunk.usage.completion_tokens
        details = chunk.usage.prompt_tokens_details
        if details is not None and details.cached_tokens is not None:
            tally.reused_tokens = details.cached_tokens
    if not chunk.choices:
        return ""
    choice = chunk.choices[0]
    if choice.finish_reason:
        tally.finish = "length" if choice.finish_reason == "length" else "stop"
    return _printable(choice.delta.content or "") if choice.delta else ""


def _printable(text: str) -> str:
    """Drop control characters, which no answer needs."""
    return "".join(one for one in text if one >= " " or one in "\n\t")


def _chunk(body: bytes) -> _Chunk:
    chunk = _decoded(body, _Chunk)
    if chunk.error is not None:
        raise ModelServerError("The hospital's model server reported a fault.")
    return chunk


def _decoded(body: bytes, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ModelServerError(_NO_REPLY) from error
