"""A small OpenAI-compatible server for tests, and one that misbehaves in chosen ways.

Run as a process of its own (`python -m tests.engine.language.chat_server WAY …`): the
process of the tests refuses every socket, and so it stays. It prints its port, then
serves until its parent closes its standard input. A folder as third argument holds
a certificate (`server.pem`) for TLS and takes down what was received (`seen.jsonl`).
"""

import json
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from engine.ground.models import Decoding, LanguageModel, ModelCard, Prompt, Turn
from engine.language.model import LocalModel
from engine.language.profile import Profile

MODEL = "ward-model"
WORDS = ["Give ", "artesunate ", "3 mg/kg ", "IV. "]
WRONG = ["Give ", "artesunate ", "30 mg/kg ", "IV now [1]. "]
LETTERS = [("B", -0.2), (" B", -3.0), ("A", -2.0), ("C", -4.0)]


class Handler(BaseHTTPRequestHandler):
    """Answers as its server's `way` says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_args: Any, **_named: Any) -> None:
        """Print nothing."""

    @property
    def way(self) -> str:
        return self.server.way  # type: ignore[attr-defined,no-any-return]

    def do_GET(self) -> None:
        self._json({"object": "list", "data": [{"id": MODEL}, {"id": "other"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._note(body)
        if self.path == "/tokenize":
            self._tokenize(body)
        elif not body.get("stream"):
            self._weigh()
        elif self.way in REFUSALS:
            self._refuse()
        else:
            self._stream(body)

    def _note(self, body: Any) -> None:
        seen = {"path": self.path, "body": body, "headers": dict(self.headers.items())}
        with self.server.seen.open("a", encoding="utf-8") as file:  # type: ignore[attr-defined]
            file.write(json.dumps(seen) + "\n")

    def _tokenize(self, body: Any) -> None:
        if self.way == "no-tokenize":
            self._send(404, "application/json", b'{"error": {}}')
        elif self.way == "vllm":
            self._json({"count": len(body["prompt"].split()), "max_model_len": 4096})
        else:
            self._json({"tokens": list(range(len(body["content"].split())))})

    def _weigh(self) -> None:
        top = [{"token": token, "logprob": value} for token, value in LETTERS]
        place = {"token": "B", "logprob": -0.2, "top_logprobs": top}
        logprobs = None if self.way == "no-logprobs" else {"content": [place]}
        self._json({"choices": [{"message": {"content": "B"}, "logprobs": logprobs}]})

    def _refuse(self) -> None:
        status, kind, body = REFUSALS[self.way]
        self.send_response(status)
        if self.way == "redirect":
            self.send_header("Location", "http://192.0.2.1:9/v1/chat/completions")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, body: Any) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        model = self.server.model  # type: ignore[attr-defined]
        lines = STREAMS.get(self.way, whole)() if model is None else spoken(model, body)
        try:
            for line in lines:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))
                self.wfile.flush()
            if self.way != "closes":
                self.wfile.write(b"0\r\n\r\n")
        except OSError:
            self._note({"closed": True})
        self.close_connection = True

    def _json(self, record: Any) -> None:
        self._send(200, "application/json", json.dumps(record).encode())

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def event(text: str, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


def whole() -> Iterator[bytes]:
    yield b": a comment\n\n"
    yield from (event(word) for word in WORDS)
    yield event("", "stop")
    usage = {"prompt_tokens": 50, "completion_tokens": 4,
             "prompt_tokens_details": {"cached_tokens": 30}}  # fmt: skip
    yield b"data: " + json.dumps({"choices": [], "usage": usage}).encode() + b"\n\n"
    yield b"data: [DONE]\n\n"


def wrong() -> Iterator[bytes]:
    yield from (event(word) for word in WRONG)
    yield event("", "stop")
    yield b"data: [DONE]\n\n"


def spoken(model: LanguageModel, body: Any) -> Iterator[bytes]:
    """Yield what a real model says to the messages of a request."""
    said = [(one["role"], one["content"]) for one in body["messages"]]
    system = "".join(text for role, text in said if role == "system")
    turns = tuple(Turn(role, text) for role, text in said if role != "system")
    decoding = Decoding(body["max_tokens"], body["temperature"], body["seed"])
    for piece in model.stream(Prompt(system, turns), decoding=decoding):
        yield event(piece)
    yield event("", "stop")
    yield b"data: [DONE]\n\n"


def endless() -> Iterator[bytes]:
    number = 0
    while True:
        number += 1
        yield event(f"word{number} ")


def circles() -> Iterator[bytes]:
    while True:
        yield event("take it twice a day and ")


def slow() -> Iterator[bytes]:
    yield event("Give ")
    time.sleep(30)


def dripping() -> Iterator[bytes]:
    yield event("Give ")
    while True:
        time.sleep(0.05)
        yield b": still there\n\n"


def closes() -> Iterator[bytes]:
    yield event("Give ")


def garbage() -> Iterator[bytes]:
    yield event("Give ")
    yield b"data: {not json\n\n"


def fault() -> Iterator[bytes]:
    yield event("Give ")
    yield b'data: {"error": {"message": "secret 81 year old", "code": 500}}\n\n'


def huge() -> Iterator[bytes]:
    yield b"data: " + b'"' + b"x" * 400_000 + b'"\n\n'


def flood() -> Iterator[bytes]:
    while True:
        yield b": " + b"x" * 60_000 + b"\n"


def odd() -> Iterator[bytes]:
    yield b'data: {"choices": [{"delta": {"content": 5}}]}\n\n'


def control() -> Iterator[bytes]:
    yield event("Gi\x00ve \x1b[31m")
    yield event("", "stop")
    yield b"data: [DONE]\n\n"


STREAMS = {
    "wrong": wrong,
    "endless": endless,
    "circles": circles,
    "slow": slow,
    "dripping": dripping,
    "closes": closes,
    "garbage": garbage,
    "fault": fault,
    "huge": huge,
    "flood": flood,
    "odd": odd,
    "control": control,
}
PAGE = b"<html><body>502 Bad Gateway for 81 year old</body></html>"
LONG = b'{"error": {"message": "the request exceeds the available context size"}}'
REFUSALS = {
    "redirect": (307, "text/html", PAGE),
    "html": (200, "text/html", PAGE),
    "gateway": (502, "text/html", PAGE),
    "forbidden": (401, "application/json", b"{}"),
    "unknown": (404, "application/json", b"{}"),
    "busy": (503, "application/json", b"{}"),
    "too-long": (400, "application/json", LONG),
    "plain": (200, "application/json", b'{"choices": []}'),
}


def opened(gguf: Path) -> LanguageModel:
    card = ModelCard(MODEL, "", "Q8_0", 4096)
    return LocalModel(gguf, card, profile=Profile(threads=1, context_tokens=4096))


def main() -> None:
    way, secure, folder = sys.argv[1], sys.argv[2] == "tls", Path(sys.argv[3])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.way = way  # type: ignore[attr-defined]
    server.seen = folder / "seen.jsonl"  # type: ignore[attr-defined]
    server.model = opened(Path(sys.argv[4])) if len(sys.argv) > 4 else None  # type: ignore[attr-defined]
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
