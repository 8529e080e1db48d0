"""The child that talks to the hospital's model server, and can reach nothing else.

Run as a child process only, and only where IT's policy names a server. It reads
what the server sends, so that a hostile reply meets a process without the library,
and it is killed to stop a reply: the system then closes the connection at once.
"""

import contextlib
from collections.abc import Iterator

import msgspec

from engine.ground.errors import EngineError, ModelServerError
from engine.ground.offline import OfflineGuard
from engine.ground.workers import Duty
from engine.language import network_replies
from engine.language import network_wire as wire
from engine.language.network_connection import Connection

_CHAT = "/v1/chat/completions"
_BYTES_PER_CHARACTER = 400  # of a stream whose events carry one token each
_LEAST_BYTES = 256 * 1024


class _Talk:
    """The state of one child: the server that it may reach."""

    def __init__(self, guard: OfflineGuard) -> None:
        self._guard = guard
        self._connection: Connection | None = None
        self._model = ""
        self._counts = True

    def answer(self, request: wire.Request) -> Iterator[wire.Reply]:
        """Yield what answers a request; expected failures become a `Refusal`."""
        try:
            yield from self._answer(request)
        except EngineError as error:
            yield wire.Refusal(
                request.number, type(error).__name__, str(error), len(self._guard.attempts)
            )

    def _answer(self, request: wire.Request) -> Iterator[wire.Reply]:
        if isinstance(request, wire.Serve):
            self._guard.permit(request.server.host, request.server.port)
            self._connection = Connection(request.server, self._guard)
            self._model = request.server.model
            yield wire.Done(request.number)
            return
        if self._connection is None:
            raise ModelServerError("No model server was named.")
        if isinstance(request, wire.Ask):
            yield from self._asked(request, self._connection)
        elif isinstance(request, wire.Weigh):
            found = network_replies.likeliest(self._connection.posted(_CHAT, request.body))
            tokens, likelihoods = zip(*found, strict=True)
            yield wire.Likeliest(request.number, list(tokens), list(likelihoods))
        elif isinstance(request, wire.Count):
            yield wire.Counts(request.number, self._counted(request.texts, self._connection))
        else:
            models = network_replies.served(self._connection.fetched("/v1/models"))
            yield wire.Served(request.number, models)

    def _asked(self, request: wire.Ask, connection: Connection) -> Iterator[wire.Reply]:
        tally = network_replies.Tally()
        most_bytes = _LEAST_BYTES + _BYTES_PER_CHARACTER * request.most_characters
        lines = connection.streamed(_CHAT, request.body, most_bytes=most_bytes)
        with contextlib.closing(lines):  # type: ignore[type-var] # a generator
            pieces = network_replies.words(lines, tally, most_characters=request.most_characters)
            for piece in pieces:
                yield wire.Words(request.number, piece)
        yield wire.Ended(
            request.number,
            tally.finish,
            tally.prompt_tokens,
            tally.reused_tokens,
            tally.reply_tokens,
        )

    def _counted(self, texts: list[str], connection: Connection) -> list[int]:
        """Return tokens per text, or nothing from a server that does not count.

        llama.cpp takes `content`, vLLM takes `model` and `prompt`; each ignores the other's.
        """
        bodies = [self._counting(text) for text in texts] if self._counts else []
        try:
            replies = connection.posted_each("/tokenize", bodies)
            return [network_replies.token_count(body) for body in replies]
        except ModelServerError:
            self._counts = False
            return []

    def _counting(self, text: str) -> bytes:
        return msgspec.json.encode(
            {
                "model": self._model,
                "content": text,
                "prompt": text,
                "add_special": False,
                "add_special_tokens": False,
                "parse_special": False,
            }
        )


def _forbid_core_dumps() -> None:
    """Keep the memory of a crash, which holds text, off the disk."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    _forbid_core_dumps()
    guard = OfflineGuard()
    guard.install()
    duty = Duty(wire.Request)
    talk = _Talk(guard)
    for request in duty.requests():
        for reply in talk.answer(request):  # type: ignore[arg-type] # decoded as a Request
            duty.reply(reply)


if __name__ == "__main__":
    main()
