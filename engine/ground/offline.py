"""The guard that refuses and counts every attempt to open a network connection.

The guard is a second lock, not the proof: nothing in Wardlight connects, and
IT shows that with a network namespace or a system-call trace (see README).
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
class OfflineGuard:
    """Counts what was attempted since `install`; one per process.

    Attributes:
        attempts: Kind of each refused attempt, oldest first; no addresses.
    """

    attempts: list[str] = field(default_factory=list)

    def install(self) -> None:
        """Refuse connections in this process from now on; cannot be taken back."""
        os.environ.update(_QUIET)
        sys.addaudithook(self._watch)

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _CONNECTING or _is_local(event, arguments):
            return
        self.attempts.append(event)
        raise ConnectionRefusedByPolicyError("Wardlight works offline: connection refused.")


def _is_local(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether this is a Unix socket, which cannot leave the computer."""
    if event not in {"socket.connect", "socket.bind"} or len(arguments) < 2:
        return False
    return isinstance(arguments[1], (str, bytes))
