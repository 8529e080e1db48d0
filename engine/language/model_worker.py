"""The model worker's side: holds one GGUF, fills prompts, makes replies, obeys Stop.

Run as a child process only. It has no network, leaves no core dump, writes no file,
and its standard error goes nowhere, as native libraries print text there.
"""

import contextlib
import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.ground import computer
from engine.ground.confinement import confine
from engine.ground.errors import Cancelled, DoesNotFitError, EngineError, PackRefusedError
from engine.ground.models import Decoding
from engine.ground.workers import Duty
from engine.language import model_wire as wire
from engine.language.stop_flag import StopFlag

if TYPE_CHECKING:
    from engine.language.replying import Replier

_BLOCK = 8 * 1024 * 1024
_HASHED_PART = 500  # thousandths of the loading that the comparison takes
_REPORT_S = 0.05


class Interrupt:
    """Raises the stop flag for the request under way, and for that one only."""

    def __init__(self) -> None:
        """Have nothing to stop."""
        self.flag = StopFlag()
        self._current = 0
        self._stopped = 0

    def begin(self, number: int) -> None:
        """Go on to a request; a stop of it that came already holds."""
        self._current = number
        self.flag.lower()
        if self._stopped >= number:
            self.flag.raise_()

    def heed(self, request: object) -> None:
        """Take a stop; called by the reading thread."""
        if isinstance(request, wire.Stop):
            self._stopped = request.number
            if self._stopped >= self._current:
                self.flag.raise_()

    def check(self) -> None:
        """Raise `Cancelled` when a stop was asked for."""
        if self.flag.is_raised:
            raise Cancelled


class Desk:
    """The state of one child: the model that is open.

    Attributes:
        patience_s: How long to wait for a request with a model in memory; None for ever.
    """

    def __init__(self, duty: Duty, interrupt: Interrupt) -> None:
        """Have nothing open."""
        self._duty = duty
        self._interrupt = interrupt
        self._replier: Replier | None = None
        self._said_at = 0.0
        self.patience_s: float | None = None

    def serve(self, request: wire.Request) -> None:
        """Do what is asked and send the last message about it."""
        self._interrupt.begin(request.number)
        try:
            self._duty.reply(self._done(request))
        except Cancelled:
            self._duty.reply(wire.Halted(request.number))
        except MemoryError:
            self._refuse(request, DoesNotFitError("The language model ran out of memory."))
        except EngineError as error:
            self._refuse(request, error)

    def _refuse(self, request: wire.Request, error: EngineError) -> None:
        self._duty.reply(wire.Refusal(request.number, type(error).__name__, str(error)))

    def _done(self, request: wire.Request) -> wire.Final:
        number = request.number
        match request:
            case wire.Open():
                return self._open(request)
            case wire.Generate():
                return self._generate(request)
            case wire.Weigh():
                return self._weigh(request)
            case wire.Measure():
                return wire.Usage(number, time.process_time(), *_memory())
            case wire.Count():
                plain = self._model.encoder.plain
                return wire.Counts(number, [len(plain(text)) for text in request.texts])
            case wire.Prepare():
                self._model.prepare(request.asked.prompt(), self._filled(number))
        return wire.Done(number)

    @property
    def _model(self) -> "Replier":
        if self._replier is None:
            raise PackRefusedError("No language model is open.")
        return self._replier

    def _open(self, request: wire.Open) -> wire.Opened:
        from engine.language.llama import Llama
        from engine.language.replying import Replier

        if self._replier is not None:
            self._replier.llama.close()
            self._replier = None
        path = Path(request.path)
        adapter = Path(request.adapter) if request.adapter else None
        if request.sha256:
            self._compare(path, request.sha256, request.number)
        if adapter is not None:
            self._compare(adapter, request.adapter_sha256, request.number)
        llama = Llama(
            path,
            request.profile(),
            adapter=adapter,
            stop=self._interrupt.flag,
            loaded=lambda part: self._loading(
                request.number, _HASHED_PART + int(part * (1000 - _HASHED_PART))
            ),
        )
        self._replier = Replier(llama, kept_bytes=request.kept_bytes)
        self.patience_s = request.idle_s
        return wire.Opened(
            request.number, llama.context_tokens, llama.device, llama.fallback_reason
        )

    def _compare(self, path: Path, sha256: str, number: int) -> None:
        """Read every byte of the file; it must be the one of the manifest."""
        digest, done = hashlib.sha256(), 0
        try:
            size = path.stat().st_size
            with path.open("rb") as file:
                while block := file.read(_BLOCK):
                    self._interrupt.check()
                    digest.update(block)
                    done += len(block)
                    self._loading(number, done * _HASHED_PART // max(1, size))
        except OSError as error:
            raise PackRefusedError("The language model's file cannot be read.") from error
        if digest.hexdigest() != sha256.lower():
            raise PackRefusedError("The language model's file differs from its manifest.")

    def _loading(self, number: int, done: int) -> None:
        now = time.monotonic()
        if now - self._said_at >= _REPORT_S:
            self._said_at = now
            self._duty.reply(wire.Loading(number, done))

    def _filled(self, number: int) -> Callable[[int, int], None]:
        return lambda done, total: self._duty.reply(wire.Filled(number, done, total))

    def _generate(self, request: wire.Generate) -> wire.Final:
        decoding = Decoding(
            max_tokens=request.max_tokens,
            temperature=request.temperature,
            seed=request.seed,
            quotes=request.quotes,
        )
        number = request.number
        made = self._model.reply(
            request.asked.prompt(),
            decoding,
            filled=self._filled(number),
            said=lambda text: self._duty.reply(wire.Piece(number, text)),
        )
        return wire.Ended(
            number=number,
            finish=made.finish,
            prompt_tokens=made.prompt_tokens,
            reused_tokens=made.reused_tokens,
            reply_tokens=made.reply_tokens,
            guessed_tokens=made.guessed_tokens,
            right_tokens=made.right_tokens,
        )

    def _weigh(self, request: wire.Weigh) -> wire.Weights:
        values = self._model.likelihoods(
            request.asked.prompt(), request.continuations, self._filled(request.number)
        )
        return wire.Weights(request.number, values)


def _memory() -> tuple[int, int]:
    """Return the resident bytes now and at most; 0 where the system does not tell."""
    now = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        now = int(pages) * 4096
    return now, computer.peak_bytes()


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    confine()
    interrupt = Interrupt()
    duty = Duty(wire.Request)
    desk = Desk(duty, interrupt)
    duty.beat(wire.Beat())
    for request in duty.interruptible(
        wire.Stop, interrupt.heed, patience_s=lambda: desk.patience_s
    ):
        desk.serve(request)  # type: ignore[arg-type] # decoded as a Request


if __name__ == "__main__":
    main()
