"""Child processes for native code: typed messages over pipes, limits, and a sure kill.

A frame is a four-byte big-endian length and that many bytes of MessagePack.
Messages are `msgspec.Struct` classes with tags: unlike our dataclasses they
carry their type on the wire, so a union of them decodes without pickle.

The only other place that knows threads is `app/window/tasks.py`: a pipe cannot
be waited on with a time limit on Windows, so each worker has one reading thread,
and the child has one that watches for its parent. A child whose work can be
interrupted has two more: one that reads requests, one that says that it lives.
"""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

import msgspec

from engine.ground.errors import WorkerError

FRAME_LIMIT = 64 * 1024 * 1024
_TICK_S = 0.05


class Message(msgspec.Struct, frozen=True, tag=True):
    """Base of everything that goes through a pipe."""


class Failure(Message, frozen=True):
    """A worker's answer when a request failed in an expected way.

    Attributes:
        error: Class name in the error tree.
        message: The sentence for the screen.
    """

    error: str
    message: str


class WorkerDiedError(WorkerError):
    """The child process ended before it answered.

    Attributes:
        cause: Name of the signal that ended it, or its exit code in words.
    """

    def __init__(self, message: str, *, cause: str = "") -> None:
        """Take the sentence for the screen."""
        super().__init__(message)
        self.cause = cause


class WorkerTimeoutError(WorkerError):
    """The child process did not answer in time and was killed."""


@dataclass(frozen=True, slots=True)
class WorkerKind:
    """How one kind of worker is started and spoken to.

    Attributes:
        module: Run with `python -m`; in a frozen program by `--worker module`.
        replies: Union of the message types that it may send.
        nice: Lowered priority, 0 to 19.
    """

    module: str
    replies: object
    nice: int = 0


def write_frame(stream: BinaryIO, message: Message) -> None:
    """Write one message; raises `ValueError` past the frame limit."""
    body = msgspec.msgpack.encode(message)
    if len(body) > FRAME_LIMIT:
        raise ValueError("message longer than the frame limit")
    stream.write(len(body).to_bytes(4, "big") + body)
    stream.flush()


def read_frame(stream: BinaryIO) -> bytes | None:
    """Read one frame; None at the end of the stream or on a frame past the limit."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    size = int.from_bytes(head, "big")
    if size > FRAME_LIMIT:
        return None
    body = stream.read(size)
    return body if len(body) == size else None


class Worker:
    """A running child process and the pipe to it; starts at the first use.

    A worker that dies raises once and is started again at the next request.

    Attributes:
        turn: Where several threads share a worker, each holds it from its request
            to the reply (`with worker.turn:`).
    """

    def __init__(self, kind: WorkerKind) -> None:
        """Remember how to start; nothing runs yet."""
        self._kind = kind
        self._decoder = msgspec.msgpack.Decoder(kind.replies)
        self._process: subprocess.Popen[bytes] | None = None
        self._frames: queue.Queue[bytes | None] = queue.Queue()
        self.turn = threading.Lock()
        self._holder = 0

    @contextlib.contextmanager
    def held(self, tick: Callable[[], None]) -> Iterator[None]:
        """Hold the turn; while another thread has it, `tick` is called every 50 ms.

        Raises:
            RuntimeError: This thread holds it already and would wait for itself.
        """
        while not self.turn.acquire(timeout=_TICK_S):
            if self._holder == threading.get_ident():
                raise RuntimeError("a reply of this worker is still being read")
            tick()
        self._holder = threading.get_ident()
        try:
            yield
        finally:
            self._holder = 0
            self.turn.release()

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self._process.pid if self.is_running and self._process else None

    @property
    def is_running(self) -> bool:
        """Whether the child is alive."""
        return self._process is not None and self._process.poll() is None

    def send(self, message: Message) -> None:
        """Send one request, starting the child if need be.

        Raises:
            WorkerDiedError: The child ended while the request was written.
        """
        process = self._started()
        try:
            write_frame(_pipe(process.stdin), message)
        except OSError as error:
            raise self._death() from error

    def receive(self, *, timeout_s: float, tick: Callable[[], None] = lambda: None) -> object:
        """Return the next message; `tick` is called at least every 50 ms and may raise.

        Raises:
            WorkerDiedError: The child ended, or sent what is no message.
            WorkerTimeoutError: Nothing came in `timeout_s`; the child was killed.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                frame = self._frames.get(timeout=_TICK_S)
            except queue.Empty:
                tick()
                if time.monotonic() > deadline:
                    self.kill()
                    raise WorkerTimeoutError("A background part did not answer in time.") from None
                continue
            return self._decoded(frame)

    def _decoded(self, frame: bytes | None) -> object:
        if frame is None:
            raise self._death()
        try:
            return self._decoder.decode(frame)
        except msgspec.DecodeError as error:
            self.kill()
            raise WorkerDiedError("A background part sent a malformed message.") from error

    def kill(self) -> None:
        """End the child at once; safe to call at any time."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                _pipe(pipe).close()
        process.wait()

    def _death(self) -> WorkerDiedError:
        process = self._process
        code = None
        if process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(timeout=1)
        self.kill()
        cause = _cause(code)
        return WorkerDiedError(f"A background part stopped ({cause}).", cause=cause)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.kill()
        self._frames = queue.Queue()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            _command(self._kind),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # native libraries print file names and text there
            env={**os.environ, "OMP_WAIT_POLICY": "passive", "PYTHONUTF8": "1"},
        )
        threading.Thread(
            target=_pump, args=(_pipe(self._process.stdout), self._frames), daemon=True
        ).start()
        return self._process


def _pipe(stream: object) -> BinaryIO:
    return stream  # type: ignore[return-value] # Popen was given PIPE


def _pump(stream: BinaryIO, frames: "queue.Queue[bytes | None]") -> None:
    """Move frames from the pipe to the queue until the child ends."""
    with contextlib.suppress(OSError, ValueError):
        while (frame := read_frame(stream)) is not None:
            frames.put(frame)
    frames.put(None)


def _command(kind: WorkerKind) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", kind.module, str(kind.nice)]
    return [sys.executable, "-m", kind.module, str(kind.nice)]


def _cause(code: int | None) -> str:
    if code is None:
        return "no answer"
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


class Duty:
    """The child's side: requests in, replies out, nothing else on either pipe."""

    def __init__(self, requests: object) -> None:
        """Take over standard input and output, so that native prints cannot mix in."""
        self._decoder = msgspec.msgpack.Decoder(requests)
        self._in = os.fdopen(os.dup(0), "rb")
        self._out = os.fdopen(os.dup(1), "wb")
        self._writing = threading.Lock()
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0)
        os.dup2(nothing, 1)
        _lower_priority()
        _die_with_parent()

    def requests(self) -> Iterator[object]:
        """Yield requests until the parent closes the pipe."""
        while (frame := read_frame(self._in)) is not None:
            yield self._decoder.decode(frame)

    def interruptible(
        self,
        urgent: type[Message],
        heed: Callable[[object], None],
        *,
        patience_s: Callable[[], float | None] = lambda: None,
    ) -> Iterator[object]:
        """Yield requests, read by a thread of its own; urgent ones go to `heed` at once.

        `heed` runs in that thread while the work on an earlier request goes on. When
        none came for as long as `patience_s` says, the requests end, and so the child.
        """
        waiting: queue.Queue[object] = queue.Queue()

        def read() -> None:
            with contextlib.suppress(msgspec.DecodeError, OSError, ValueError):
                for request in self.requests():
                    if isinstance(request, urgent):
                        heed(request)
                    else:
                        waiting.put(request)
            waiting.put(None)

        threading.Thread(target=read, daemon=True).start()
        with contextlib.suppress(queue.Empty):
            while (request := waiting.get(timeout=patience_s())) is not None:
                yield request

    def reply(self, message: Message) -> None:
        """Send one message to the parent; any thread may."""
        with self._writing:
            write_frame(self._out, message)

    def beat(self, message: Message) -> None:
        """Send a message every second from now on, as a sign of life during long work."""

        def send() -> None:
            with contextlib.suppress(OSError, ValueError):
                while True:
                    time.sleep(1)
                    self.reply(message)

        threading.Thread(target=send, daemon=True).start()


def _lower_priority() -> None:
    nice = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 0
    if nice and hasattr(os, "nice"):
        os.nice(nice)


def _die_with_parent() -> None:
    """End this process when its parent is gone, even while native code runs.

    Not PR_SET_PDEATHSIG: that fires when the parent's *thread* ends.
    """
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
