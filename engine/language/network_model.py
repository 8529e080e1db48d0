"""A language model on the hospital's own network, behind the same contract as the local one.

Only `network_model` makes one, and only where IT's policy names a server. The
connection lives in a child process (`engine.language.network_worker`) that can reach
that address and nothing else; to stop a reply, the child is killed and the system
closes the connection. What the server sends goes through the same gate as any reply.
"""

import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import TypeVar

from engine.ground import errors
from engine.ground.errors import InputError, ModelServerError
from engine.ground.models import Decoding, Finish, ModelCard, ModelState, Prompt, ReplyEnd
from engine.ground.policy import Policy
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.server import ModelServer
from engine.ground.workers import Worker, WorkerDiedError, WorkerKind, WorkerTimeoutError
from engine.language import network_prompt
from engine.language import network_wire as wire

STRIKES = 3
COOL_DOWN_S = 30.0
_MARGIN_S = 15.0  # the child gives up by itself first
_LONGEST_S = 600.0  # a reply that takes longer is given up, however it trickles
_CHARACTERS_PER_TOKEN = 12
_REPEATED = 4
_LONGEST_REPEAT = 200
_WAITING = Progress("Waiting for the hospital's model server")
_LONGEST_CONTINUATION = 8
_PLAIN = Decoding()
_R = TypeVar("_R", bound=wire.Reply)


def network_model(policy: Policy) -> "NetworkModel | None":
    """Return the model that IT's policy names on the hospital's network; None without one.

    Nothing is opened until it is asked for something.
    """
    return None if policy.network is None else NetworkModel(policy.network)


class NetworkModel:
    """A model behind an OpenAI-compatible server; one reply at a time."""

    def __init__(self, server: ModelServer) -> None:
        """Remember the server; the child starts at the first use."""
        self._server = server
        self._worker = Worker(WorkerKind("engine.language.network_worker", wire.Reply))
        self._served_by: int | None = None
        self._number = 0
        self._streaming = 0
        self._failures = 0
        self._rest_until = 0.0
        self._reason = ""
        self._has_answered = False
        self._attempts = 0

    @property
    def card(self) -> ModelCard:
        """What the provenance says: the name, and the address as the device."""
        return ModelCard(
            name=self._server.model,
            sha256="",
            quantization="",
            context_tokens=self._server.context_tokens,
            device=self._server.address,
        )

    @property
    def state(self) -> ModelState:
        """What the status bar says; asks nothing of the server."""
        if time.monotonic() < self._rest_until:
            return ModelState(self.card, "resting", self._reason)
        return ModelState(self.card, "loaded" if self._has_answered else "ready", self._reason)

    @property
    def refused_attempts(self) -> int:
        """How many connections elsewhere the child's guard refused."""
        return self._attempts

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the tokens of each text, by the server where it counts, else estimated high.

        While a reply streams, everything is estimated.
        """
        neutral = [network_prompt.neutral(text) for text in texts]
        if neutral and not self._streaming and time.monotonic() >= self._rest_until:
            try:
                counted = self._asked(partial(wire.Count, texts=neutral), wire.Counts).tokens
            except errors.WorkerError:
                counted = []
            if len(counted) == len(neutral):
                return counted
        return [network_prompt.estimated_tokens(text) for text in neutral]

    def stream(
        self, prompt: Prompt, *, decoding: Decoding = _PLAIN, notify: Notify = ignore
    ) -> Generator[str, None, ReplyEnd]:
        """Yield the reply piece by piece and return how it ended.

        When `notify` raises or the caller stops listening, the connection is closed.

        Raises:
            ModelServerError: The server did not answer, or not as it should.
            ServerIdentityError: It is not the server that the policy names.
            DoesNotFitError: The prompt is longer than the server's context window.
            PolicyError: The token file cannot be used.
            Cancelled: From `notify`.
        """
        body = network_prompt.streamed(prompt, decoding, model=self._server.model)
        most = decoding.max_tokens * _CHARACTERS_PER_TOKEN
        stream = _Stream(prompt, started=time.perf_counter())
        is_whole = False
        self._streaming += 1
        try:
            number = self._sent(partial(wire.Ask, body=body, most_characters=most), notify)
            for reply in self._replies(number, notify):
                if isinstance(reply, wire.Ended):
                    is_whole = True
                    self._did_answer()
                    return stream.end(reply)
                if isinstance(reply, wire.Words):
                    yield stream.take(reply.text)
                    if stream.repeats():
                        return stream.cut(Finish.REPETITION)
            raise ModelServerError("The connection to the hospital's model server broke.")
        finally:
            self._streaming -= 1
            if not is_whole:
                self.close()

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        """Do nothing: a server that many share keeps beginnings of prompts by itself.

        Asking it ahead of a question would take the turn of somebody else's.
        """

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        """Return the log-likelihood of each continuation, a letter or a short word.

        The server names its twenty likeliest first tokens only; what is not among
        them gets less than the least of them.

        Raises:
            InputError: A continuation is longer than one token can be.
            ModelServerError: As `stream` does, or the server tells no likelihoods.
        """
        if any(len(text.strip()) > _LONGEST_CONTINUATION for text in continuations):
            raise InputError("The hospital's model server weighs letters and short words only.")
        body = network_prompt.weighed(prompt, model=self._server.model)
        found = self._asked(partial(wire.Weigh, body=body), wire.Likeliest)
        least = min(found.likelihoods) - 1.0
        pairs = list(zip(found.tokens, found.likelihoods, strict=True))
        return [_likelihood(text, pairs, least) for text in continuations]

    def served(self) -> list[str]:
        """Return the models that the server serves; raises as `stream` does."""
        return self._asked(wire.Look, wire.Served).models

    def close(self) -> None:
        """End the child, and with it the connection; a later call starts it again."""
        self._served_by = None
        self._worker.kill()

    def _asked(self, request: Callable[[int], wire.Request], kind: type[_R]) -> _R:
        number = self._sent(request, ignore)
        for reply in self._replies(number, ignore):
            if isinstance(reply, kind):
                self._did_answer()
                return reply
        raise ModelServerError("The connection to the hospital's model server broke.")

    def _sent(self, request: Callable[[int], wire.Request], notify: Notify) -> int:
        """Send a request to a child that knows the server, and return its number."""
        if time.monotonic() < self._rest_until:
            raise ModelServerError(f"{self._reason} It is asked again in a while.")
        if not self._worker.is_running or self._worker.pid != self._served_by:
            first = self._numbered(partial(wire.Serve, server=self._server))
            for _done in self._replies(first, notify):
                break
            self._served_by = self._worker.pid
        return self._numbered(request)

    def _numbered(self, request: Callable[[int], wire.Request]) -> int:
        self._number += 1
        try:
            self._worker.send(request(self._number))
        except WorkerDiedError as error:
            raise self._failed(_broke()) from error
        return self._number

    def _replies(self, number: int, notify: Notify) -> Iterator[wire.Reply]:
        """Yield the replies to one request, with `notify` called in between."""
        deadline = time.monotonic() + _LONGEST_S
        while time.monotonic() < deadline:
            try:
                reply = self._worker.receive(
                    timeout_s=self._server.timeout_s + _MARGIN_S, tick=partial(notify, _WAITING)
                )
            except (WorkerDiedError, WorkerTimeoutError) as error:
                raise self._failed(_broke()) from error
            notify(_WAITING)
            if isinstance(reply, wire.Refusal) and reply.number == number:
                raise self._refused(reply)
            if not isinstance(reply, wire.Refusal) and getattr(reply, "number", 0) == number:
                yield reply  # type: ignore[misc] # decoded as a Reply
        raise self._failed(ModelServerError("The hospital's model server took far too long."))

    def _refused(self, refusal: wire.Refusal) -> errors.EngineError:
        self._attempts = max(self._attempts, refusal.attempts)
        kind = getattr(errors, refusal.error, ModelServerError)
        error: errors.EngineError = kind(refusal.message)
        return self._failed(error) if isinstance(error, ModelServerError) else error

    def _failed(self, error: ModelServerError) -> ModelServerError:
        """Count a failure; after three in a row the server is left alone for a while."""
        self.close()
        self._failures += 1
        self._reason = str(error)
        if self._failures >= STRIKES:
            self._failures = 0
            self._rest_until = time.monotonic() + COOL_DOWN_S
        return error

    def _did_answer(self) -> None:
        self._has_answered = True
        self._failures = 0
        self._reason = ""


class _Stream:
    """A reply on its way: its text so far and its times."""

    def __init__(self, prompt: Prompt, *, started: float) -> None:
        self._prompt = prompt
        self._started = started
        self._first_ms = 0.0
        self._text = ""

    def take(self, piece: str) -> str:
        """Keep a piece and return it."""
        if not self._text:
            self._first_ms = self._elapsed_ms()
        self._text += piece
        return piece

    def repeats(self) -> bool:
        """Whether the reply goes round in circles: its end, four times in a row."""
        text = self._text[-_REPEATED * _LONGEST_REPEAT :]
        longest = min(len(text) // _REPEATED, _LONGEST_REPEAT)
        return any(text.endswith(text[-size:] * _REPEATED) for size in range(12, longest + 1))

    def cut(self, finish: Finish) -> ReplyEnd:
        """Return the end of a reply that was left."""
        return self._ended(finish, -1, -1, -1)

    def end(self, ended: wire.Ended) -> ReplyEnd:
        """Return the end that the server told."""
        finish = Finish.LENGTH if ended.finish == "length" else Finish.END
        return self._ended(finish, ended.prompt_tokens, ended.reused_tokens, ended.reply_tokens)

    def _ended(self, finish: Finish, prompt: int, reused: int, reply: int) -> ReplyEnd:
        estimate = network_prompt.estimated_prompt_tokens
        return ReplyEnd(
            finish,
            prompt if prompt >= 0 else estimate(self._prompt),
            max(reused, 0),
            reply if reply >= 0 else network_prompt.estimated_tokens(self._text),
            self._first_ms,
            self._elapsed_ms(),
        )

    def _elapsed_ms(self) -> float:
        return (time.perf_counter() - self._started) * 1000


def _broke() -> ModelServerError:
    return ModelServerError("The connection to the hospital's model server broke.")


def _likelihood(text: str, pairs: Sequence[tuple[str, float]], least: float) -> float:
    """Return the log of the summed likelihoods of every spelling of a token."""
    wanted = text.strip()
    fits = [value for token, value in pairs if token.strip("\u0120\u2581 \n") == wanted]
    return math.log(sum(map(math.exp, fits))) if fits and max(fits) > -700 else least
