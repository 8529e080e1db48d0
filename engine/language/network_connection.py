"""The one file that opens a connection, to the one server that IT's policy names.

Only the child process `engine.language.network_worker` imports it. No redirect is
followed, no proxy is asked, no certificate but the pinned one is spoken to, and
nothing is sent before the server has shown it.
"""

import hashlib
import http.client
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.ground.errors import (
    DoesNotFitError,
    EngineError,
    ModelServerError,
    PolicyError,
    ServerIdentityError,
)
from engine.ground.offline import OfflineGuard
from engine.ground.server import ModelServer, is_inside, is_this_computer

CONNECT_S = 5.0
BODY_LIMIT = 4 * 2**20
LINE_LIMIT = 256 * 1024
_TOKEN_LIMIT = 4096
_JSON, _STREAM = "application/json", "text/event-stream"
_CONTEXT_WORDS = (b"context", b"too long", b"maximum")


class Connection:
    """One exchange with the hospital's server; opened for it and closed after it."""

    def __init__(self, server: ModelServer, guard: OfflineGuard) -> None:
        """Remember where to go; nothing is opened yet."""
        self._server = server
        self._guard = guard

    def posted(self, path: str, body: bytes) -> bytes:
        """Return the JSON that answers a request.

        Raises:
            ModelServerError, ServerIdentityError, DoesNotFitError, PolicyError
        """
        with self._answered("POST", path, body) as response:
            return _whole(response)

    def posted_each(self, path: str, bodies: Sequence[bytes]) -> Iterator[bytes]:
        """Yield the JSON that answers each request, over one connection while it is kept open.

        Raises as `posted` does.
        """
        talk: http.client.HTTPConnection | None = None
        try:
            for body in bodies:
                if talk is None or talk.sock is None:
                    talk = self._talk(self._opened())
                with _plain_failures():
                    response = self._exchanged(talk, ("POST", path, body), _JSON, keep=True)
                    whole = _whole(response)
                yield whole
        finally:
            if talk is not None:
                talk.close()

    def fetched(self, path: str) -> bytes:
        """Return the JSON at a path; raises as `posted` does."""
        with self._answered("GET", path, b"") as response:
            return _whole(response)

    def streamed(self, path: str, body: bytes, *, most_bytes: int) -> Iterator[bytes]:
        """Yield the lines of an event stream; raises as `posted` does.

        The connection is closed when the caller stops asking for lines.
        """
        with self._answered("POST", path, body, expected=_STREAM) as response:
            read = 0
            while line := response.readline(LINE_LIMIT + 1):
                read += len(line)
                if len(line) > LINE_LIMIT or read > most_bytes:
                    raise ModelServerError("The hospital's model server sent far too much.")
                yield line

    @contextmanager
    def _answered(
        self, method: str, path: str, body: bytes, *, expected: str = _JSON
    ) -> Iterator[http.client.HTTPResponse]:
        """Send a request and give its checked answer; failures become plain sentences."""
        talk = self._talk(self._opened())
        response: http.client.HTTPResponse | None = None
        try:
            with _plain_failures():
                response = self._exchanged(talk, (method, path, body), expected)
                yield response
        finally:
            if response is not None:
                response.close()  # it holds the connection where the server will close it
            talk.close()

    def _talk(self, opened: socket.socket) -> http.client.HTTPConnection:
        talk = http.client.HTTPConnection(self._server.host, self._server.port)
        talk.auto_open = 0  # it may use the connection that was checked, and no other
        talk.sock = opened
        return talk

    def _exchanged(
        self,
        talk: http.client.HTTPConnection,
        request: tuple[str, str, bytes],
        expected: str,
        *,
        keep: bool = False,
    ) -> http.client.HTTPResponse:
        method, path, body = request
        headers = {**self._headers(expected), "Connection": "keep-alive" if keep else "close"}
        talk.request(method, path, body=body or None, headers=headers)
        response = talk.getresponse()
        _check(response, expected)
        return response

    def _headers(self, expected: str) -> dict[str, str]:
        headers = {
            "Content-Type": _JSON,
            "Accept": expected,
            "Accept-Encoding": "identity",
        }
        token = _token(self._server.token_file)
        return {**headers, "Authorization": f"Bearer {token}"} if token else headers

    def _opened(self) -> socket.socket:
        """Return a connection to the server that showed its pinned certificate."""
        plain = self._reached()
        if not self._server.is_secure:
            return plain
        try:
            secure = _context().wrap_socket(plain, server_hostname=self._server.host)
        except (TimeoutError, OSError) as error:
            plain.close()
            raise ModelServerError(
                f"No secure connection to the hospital's model server ({self._server.address})."
            ) from error
        shown = secure.getpeercert(binary_form=True) or b""
        if hashlib.sha256(shown).hexdigest() != self._server.certificate_sha256:
            secure.close()
            raise ServerIdentityError(
                f"{self._server.address} shows another certificate than the one that your "
                "hospital's policy names."
            )
        return secure

    def _reached(self) -> socket.socket:
        failed: OSError | None = None
        for family, address in self._numbers():
            opened = socket.socket(family, socket.SOCK_STREAM)
            opened.settimeout(CONNECT_S)
            try:
                opened.connect(address)
            except OSError as error:
                opened.close()
                failed = error
            else:
                opened.settimeout(self._server.timeout_s)
                return opened
        raise ModelServerError(
            f"The hospital's model server ({self._server.address}) does not answer."
        ) from failed

    def _numbers(self) -> Sequence[tuple[socket.AddressFamily, tuple[object, ...]]]:
        """Look the host up, and permit what is found if it lies inside the hospital."""
        server = self._server
        try:
            found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise ModelServerError(
                f"The name of the hospital's model server ({server.host}) is not known here."
            ) from error
        allowed = is_inside if server.is_secure else is_this_computer
        inside = [(row[0], row[4]) for row in found if allowed(str(row[4][0]))]
        if not inside:
            raise ServerIdentityError(
                f"{server.host} stands for an address outside the hospital's network."
            )
        self._guard.permit_numbers(frozenset(str(address[0]) for _family, address in inside))
        return inside


@contextmanager
def _plain_failures() -> Iterator[None]:
    """Turn what the network does into plain sentences."""
    try:
        yield
    except (TimeoutError, OSError, http.client.HTTPException) as error:
        raise _told(error) from error


def _context() -> ssl.SSLContext:
    """Return TLS without authorities: the pin decides, not who signed the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _token(path: str) -> str:
    if not path:
        return ""
    try:
        with Path(path).open(encoding="ascii") as file:
            token = file.read(_TOKEN_LIMIT + 1).strip()
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError("The token file that the policy names cannot be read.") from error
    if not token or len(token) > _TOKEN_LIMIT or not token.isprintable() or " " in token:
        raise PolicyError("The token file that the policy names holds no usable token.")
    return token


def _check(response: http.client.HTTPResponse, expected: str) -> None:
    """Go on if the server agreed to answer in the expected form."""
    status = response.status
    if status != http.client.OK:
        raise _refused(status, response.read(LINE_LIMIT) if status == 400 else b"")
    kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    if kind != expected:
        raise ModelServerError(
            "The hospital's model server answered with something that is not a reply."
        )


def _refused(status: int, body: bytes) -> EngineError:
    """Return what a status means; the server's own words are never shown or kept."""
    if 300 <= status < 400:
        return ModelServerError(
            "The hospital's model server points to another address, which is not allowed."
        )
    if status in {401, 403}:
        return ModelServerError("The hospital's model server does not accept the access token.")
    if status in {404, 405}:
        return ModelServerError("The hospital's model server does not know this model or request.")
    if status in {429, 503}:
        return ModelServerError("The hospital's model server is busy or still starting.")
    if status == 400 and any(word in body.lower() for word in _CONTEXT_WORDS):
        return DoesNotFitError("The question and its evidence are too long for the model server.")
    return ModelServerError(f"The hospital's model server reported a fault ({status}).")


def _whole(response: http.client.HTTPResponse) -> bytes:
    body = response.read(BODY_LIMIT + 1)
    if len(body) > BODY_LIMIT:
        raise ModelServerError("The hospital's model server sent far too much.")
    return body


def _told(error: Exception) -> ModelServerError:
    if isinstance(error, TimeoutError):
        return ModelServerError("The hospital's model server fell silent.")
    if isinstance(error, http.client.IncompleteRead | ConnectionError | ssl.SSLError):
        return ModelServerError("The connection to the hospital's model server broke.")
    return ModelServerError(
        "The hospital's model server answered with something that is not a reply."
    )
