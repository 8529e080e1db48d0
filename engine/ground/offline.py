"""The guard that refuses and counts every attempt to open a network connection.

The guard is a second lock, not the proof: nothing in Wardlight connects, and
IT shows that with a network namespace or a system-call trace (see README).
Where IT's policy names a server of the hospital, one child process may reach
exactly that address and port; every other process still reaches nothing.
"""

import os
import sys
from dataclasses import dataclass, field
from typing import Any

_CONNECTING = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.sendto",
        "socket.sendmsg",
        "urllib.Request",
        "ftplib.connect",
        "smtplib.connect",
        "http.client.connect",
    }
)

_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "ORT_DISABLE_TELEMETRY": "1",
}


class ConnectionRefusedByPolicyError(OSError):
    """Some code tried to open a connection; an OSError so that libraries handle it."""


@dataclass(slots=True)
class _Permit:
    """The one place that may be reached: its name, its port, and the numbers behind the name."""

    host: str
    port: int
    numbers: frozenset[str] = frozenset()

    def covers(self, event: str, arguments: tuple[Any, ...]) -> bool:
        """Whether an attempt goes there and nowhere else."""
        if event == "socket.getaddrinfo":
            return tuple(arguments[:2]) == (self.host, self.port)
        if event != "socket.connect" or len(arguments) < 2:
            return False
        target = arguments[1]
        if not isinstance(target, tuple) or len(target) < 2:
            return False
        return target[0] in self.numbers and target[1] == self.port


@dataclass(slots=True)
class OfflineGuard:
    """Counts what was attempted since `install`; one per process.

    Attributes:
        attempts: Kind of each refused attempt, oldest first; no addresses.
    """

    attempts: list[str] = field(default_factory=list)
    _permit: _Permit | None = None

    def install(self) -> None:
        """Refuse connections in this process from now on; cannot be taken back."""
        os.environ.update(_QUIET)
        sys.addaudithook(self._watch)

    def permit(self, host: str, port: int) -> None:
        """Let this process look up one host and port, once for its whole life.

        Raises:
            ConnectionRefusedByPolicyError: Another place was permitted before.
        """
        if self._permit is not None and (self._permit.host, self._permit.port) != (host, port):
            raise ConnectionRefusedByPolicyError("This process may reach one address only.")
        self._permit = _Permit(host, port)

    def permit_numbers(self, numbers: frozenset[str]) -> None:
        """Let this process connect to these IP addresses of the permitted host, at its port."""
        if self._permit is not None:
            self._permit.numbers = numbers

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _CONNECTING or _is_local(event, arguments):
            return
        if self._permit is not None and self._permit.covers(event, arguments):
            return
        self.attempts.append(event)
        raise ConnectionRefusedByPolicyError("Wardlight works offline: connection refused.")


def _is_local(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether this is a Unix socket, which cannot leave the computer."""
    if event not in {"socket.connect", "socket.bind"} or len(arguments) < 2:
        return False
    return isinstance(arguments[1], (str, bytes))
