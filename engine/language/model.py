"""The language model of this computer as the journeys see it: the handle of its worker.

The worker starts at the first use and holds the GGUF; it is not the embedder's, so that
a search never waits for a reply. When it dies, the one who asked gets a sentence, and
the next use starts it again, after a short wait; after three deaths in a row it rests.
"""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from engine.ground import errors
from engine.ground.errors import WorkerError
from engine.ground.models import Decoding, ModelCard, ModelState, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.workers import Worker, WorkerDiedError, WorkerKind, WorkerTimeoutError
from engine.language import model_wire as wire
from engine.language.profile import Profile
from engine.language.prompt_tokens import encodable
from engine.language.strikes import Strikes

_Make = Callable[[int], wire.Request]

_USUAL = Profile()
_PLAIN = Decoding()
_STALL_S = 300.0  # without any progress; a slow disk loads 2 GB in less
_STOPPING_S = 5.0
_NAP_S = 0.05
_MARGIN_S = 2.0


class _GivenWay(Exception):  # noqa: N818 - a wish of another call, not an error
    """A prompt prepared ahead makes room for one that a person waits for."""


@dataclass(frozen=True, slots=True)
class AdapterFile:
    """A GGUF of adapters that goes on top of the weights, compared with its hash as they are."""

    path: Path
    sha256: str


class LocalModel:
    """A GGUF in its worker; keeps the contract of `engine.ground.models.LanguageModel`.

    Safe to call from several threads, one at a time served.
    """

    def __init__(
        self,
        path: Path,
        card: ModelCard,
        *,
        profile: Profile = _USUAL,
        strikes: Strikes | None = None,
        silence_s: float = 10.0,
        adapter: AdapterFile | None = None,
    ) -> None:
        """Remember how to start; nothing runs yet.

        Args:
            path: Of the GGUF, whose header was checked when it was imported.
            card: `sha256` is compared with the whole file before llama.cpp sees it.
            profile: How to run it on this computer.
            strikes: Where deaths are counted; forgotten with this object when absent.
            silence_s: After which a worker without a sign of life is ended; it gives
                one every second, whatever it does.
            adapter: On top of the weights; None for none.
        """
        self._path = path.absolute()
        self._adapter = adapter
        self._card = card
        self._profile = profile
        self._silence_s = silence_s
        self._strikes = strikes or Strikes(card.sha256 or card.name)
        self._worker = Worker(WorkerKind("engine.language.model_worker", wire.Reply))
        self._opened_by: int | None = None
        self._number = 0
        self._closings = 0
        self._waiting: set[object] = set()  # calls for which a person waits
        self._used_at = time.monotonic()

    @property
    def card(self) -> ModelCard:
        """What the provenance says; device and context are known once it is loaded."""
        return self._card

    @property
    def state(self) -> ModelState:
        """What the status bar says."""
        if reason := self._strikes.reason:
            return ModelState(self._card, "resting", reason)
        return ModelState(self._card, "loaded" if self.is_loaded else "ready")

    @property
    def is_loaded(self) -> bool:
        """Whether the worker runs with the model in memory."""
        return self._opened_by is not None and self._worker.pid == self._opened_by

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return how many tokens each text takes; loads the model. Raises as `stream`."""
        reply = self._asked(partial(wire.Count, texts=[encodable(text) for text in texts]), ignore)
        return reply.counts if isinstance(reply, wire.Counts) else []

    def stream(
        self, prompt: Prompt, *, decoding: Decoding = _PLAIN, notify: Notify = ignore
    ) -> Generator[str, None, ReplyEnd]:
        """Yield the reply piece by piece; see `LanguageModel.stream`."""
        started = time.perf_counter()
        first_ms = 0.0
        request = partial(
            wire.Generate,
            asked=_on_wire(prompt),
            max_tokens=decoding.max_tokens,
            temperature=decoding.temperature,
            seed=decoding.seed,
            quotes=decoding.quotes,
        )
        with self._turn(notify), closing(self._exchange(request, notify)) as replies:
            for reply in replies:
                if isinstance(reply, wire.Piece):
                    first_ms = first_ms or _ms_since(started)
                    yield reply.text
                elif isinstance(reply, wire.Ended):
                    return ReplyEnd(
                        reply.finish,
                        prompt_tokens=reply.prompt_tokens,
                        reused_tokens=reply.reused_tokens,
                        reply_tokens=reply.reply_tokens,
                        first_token_ms=first_ms or _ms_since(started),
                        total_ms=_ms_since(started),
                    )
        raise WorkerError("The language model gave no answer.")

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        """Process a prompt ahead; gives way to a call for which a person waits."""

        def give_way(progress: Progress) -> None:
            if self._waiting:
                raise _GivenWay
            notify(progress)

        with suppress(_GivenWay):
            self._asked(partial(wire.Prepare, asked=_on_wire(prompt)), give_way, urgent=False)

    def likelihoods(
        self, prompt: Prompt, continuations: Sequence[str], *, notify: Notify = ignore
    ) -> list[float]:
        """Return the log-likelihood of each continuation as the beginning of the reply."""
        request = partial(
            wire.Weigh,
            asked=_on_wire(prompt),
            continuations=[encodable(text) for text in continuations],
        )
        reply = self._asked(request, notify)
        return reply.values if isinstance(reply, wire.Weights) else []

    def usage(self) -> wire.Usage:
        """Return what the worker has used so far; starts it if need be."""
        reply = self._asked(wire.Measure, ignore)
        return reply if isinstance(reply, wire.Usage) else wire.Usage(0, 0.0, 0, 0)

    def wake(self) -> None:
        """Let a resting model be tried again at once."""
        self._strikes.wake()

    def close(self) -> None:
        """End the worker and forget all it read; a later call starts it again."""
        self._closings += 1
        self._end_worker()

    def _end_worker(self) -> None:
        self._opened_by = None
        self._worker.kill()

    def _asked(self, make: _Make, notify: Notify, *, urgent: bool = True) -> wire.Reply:
        """Send a request and return its last reply."""
        with self._turn(notify, urgent=urgent):
            last: wire.Reply = wire.Beat()
            for reply in self._exchange(make, notify):
                last = reply
            return last

    @contextmanager
    def _turn(self, notify: Notify, *, urgent: bool = True) -> Iterator[None]:
        """Hold the worker; a prompt that is only prepared gives it up for this."""
        tick = partial(notify, Progress("Waiting for the model"))
        call = object()
        if urgent:
            self._waiting.add(call)
        try:
            with self._worker.held(tick):
                self._waiting.discard(call)
                yield
        finally:
            self._waiting.discard(call)
            self._used_at = time.monotonic()

    def _exchange(self, make: _Make, notify: Notify) -> Generator[wire.Reply, None, None]:
        """Yield the replies to a request up to its last, the model opened before.

        When the caller stops listening, or `notify` raises, the worker is told to stop
        and keeps what it has processed.
        """
        if reason := self._strikes.reason:
            raise WorkerError(reason)
        closings = self._closings
        try:
            self._open(notify)
            yield from self._replies(make, notify)
        except (WorkerDiedError, WorkerTimeoutError) as error:
            self._opened_by = None
            if self._closings != closings:
                raise WorkerError("The language model was closed.") from error
            cause = error.cause if isinstance(error, WorkerDiedError) else "no answer"
            raise WorkerError(self._strikes.died(cause)) from error
        self._strikes.served()

    def _open(self, notify: Notify) -> None:
        """Have the running worker load the model, once per worker."""
        if self.is_loaded and not self._is_about_to_end:
            return
        self._end_worker()
        while (left := self._strikes.back_off_s) > 0:
            notify(Progress("Starting the model"))
            time.sleep(min(left, _NAP_S))
        self._strikes.loading()
        try:
            for reply in self._replies(self._opening, notify):
                if isinstance(reply, wire.Opened):
                    self._note(reply)
        finally:
            self._strikes.loaded()

    @property
    def _is_about_to_end(self) -> bool:
        """Whether the worker may have lost its patience at this moment."""
        return time.monotonic() - self._used_at > self._profile.idle_s - _MARGIN_S

    def _opening(self, number: int) -> wire.Open:
        profile = self._profile
        return wire.Open(
            number=number,
            path=str(self._path),
            sha256=self._card.sha256,
            context_tokens=profile.context_tokens,
            threads=profile.threads,
            flash_attention=profile.flash_attention,
            key_type=profile.key_type,
            repack=profile.repack,
            device=profile.device,
            kept_bytes=profile.kept_bytes,
            idle_s=profile.idle_s,
            adapter=str(self._adapter.path.absolute()) if self._adapter else "",
            adapter_sha256=self._adapter.sha256 if self._adapter else "",
        )

    def _note(self, opened: wire.Opened) -> None:
        self._opened_by = self._worker.pid
        self._card = replace(
            self._card,
            context_tokens=opened.context_tokens,
            device=opened.device,
            fallback_reason=opened.fallback_reason,
        )

    def _replies(self, make: _Make, notify: Notify) -> Generator[wire.Reply, None, None]:
        self._number += 1
        number = self._number
        told = Progress("Starting the model")
        notify(told)
        self._worker.send(make(number))
        ended = False
        try:
            while not ended:
                reply = self._received(number, partial(notify, told))
                ended = isinstance(reply, wire.Final)
                told = _progress(reply) or told
                notify(told)
                if isinstance(reply, wire.Refusal):
                    raise getattr(errors, reply.error, WorkerError)(reply.message)
                yield reply
        except (WorkerDiedError, WorkerTimeoutError):
            ended = True
            raise
        finally:
            if not ended:
                self._halt(number)

    def _received(self, number: int, tick: Callable[[], None]) -> wire.Reply:
        """Return the next reply to a request; those to earlier ones are dropped."""
        deadline = time.monotonic() + _STALL_S
        while True:
            reply = self._worker.receive(timeout_s=self._silence_s, tick=tick)
            if isinstance(reply, wire.Beat):
                tick()
                if time.monotonic() > deadline:
                    self._worker.kill()
                    raise WorkerTimeoutError("The language model made no progress.")
            elif isinstance(reply, wire.Final | wire.Loading | wire.Filled | wire.Piece) and (
                reply.number == number
            ):
                return reply

    def _halt(self, number: int) -> None:
        """Stop a request and wait until the worker has; end the worker if it does not."""
        deadline = time.monotonic() + _STOPPING_S
        try:
            self._worker.send(wire.Stop(number))
            while time.monotonic() < deadline:
                reply = self._worker.receive(timeout_s=_STOPPING_S)
                if isinstance(reply, wire.Final) and reply.number == number:
                    return
        except WorkerError:
            pass
        self._opened_by = None
        self._worker.kill()


def _progress(reply: wire.Reply) -> Progress | None:
    """Return what a reply says about where the work is."""
    if isinstance(reply, wire.Loading):
        return Progress("Loading the model", reply.done, 1000)
    if isinstance(reply, wire.Filled):
        return Progress("Reading the prompt", reply.done, reply.total)
    if isinstance(reply, wire.Piece):
        return Progress("Writing")
    return None


def _on_wire(prompt: Prompt) -> wire.Asked:
    turns = [(turn.role, encodable(turn.text)) for turn in prompt.turns]
    return wire.Asked(encodable(prompt.system), turns)


def _ms_since(started: float) -> float:
    return (time.perf_counter() - started) * 1000
