"""The hospital's own server for the language model, as IT's policy file names it.

```toml
[network]
address = "https://10.20.0.5:8443"    # exactly one host and port; http only on this computer
certificate_sha256 = "3f:0a:…"        # of the server's certificate, needed for https
model = "llama-3.2-3b-ward-q4"        # the name under which the server serves it
token_file = "/etc/wardlight/token"   # optional: a file with the server's access token
context_tokens = 4096                 # optional: context window of one request
timeout_s = 60                        # optional: longest silence before giving up
```
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from engine.ground.errors import PolicyError

_ADDRESS = re.compile(
    r"(https?)://(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*)):([0-9]{1,5})/?"
)
_KNOWN = frozenset(
    {"address", "certificate_sha256", "model", "token_file", "context_tokens", "timeout_s"}
)
_MODEL_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}")


@dataclass(frozen=True, slots=True)
class ModelServer:
    """The one address that Wardlight may reach, and how it is known to be the right one.

    Attributes:
        host: Name or number, without brackets.
        is_secure: TLS with a pinned certificate; without it only this computer is reached.
        certificate_sha256: 64 lower-case hexadecimal digits; empty without TLS.
        model: Name that the server is asked for.
        token_file: Path of a file with an access token; empty for none.
        context_tokens: Context window of one request.
        timeout_s: Longest silence of the server, in seconds.
    """

    host: str
    port: int
    is_secure: bool
    certificate_sha256: str
    model: str
    token_file: str = ""
    context_tokens: int = 4096
    timeout_s: int = 60

    @property
    def address(self) -> str:
        """The address as people write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.is_secure else 'http'}://{host}:{self.port}"


def parsed(table: object) -> ModelServer:
    """Return the server of a policy's `[network]` table.

    Raises:
        PolicyError: An entry is missing, means nothing, or would let patient text
            leave the hospital's network or travel in the clear.
    """
    if not isinstance(table, dict):
        raise PolicyError("The policy file's network part must be a table.")
    unknown = set(table) - _KNOWN
    if unknown:
        raise PolicyError(
            f"The policy file's network part has an unknown entry: {', '.join(sorted(unknown))}."
        )
    is_secure, host, port = _address(table)
    return ModelServer(
        host=host,
        port=port,
        is_secure=is_secure,
        certificate_sha256=_pin(table, is_secure=is_secure),
        model=_model(table),
        token_file=_token_file(table),
        context_tokens=_number(table, "context_tokens", 4096, (512, 1_000_000)),
        timeout_s=_number(table, "timeout_s", 60, (5, 600)),
    )


def is_inside(number: str) -> bool:
    """Whether an IP address is this computer or a private network, never the internet."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    address = mapped or address
    if address.is_unspecified or address.is_multicast:
        return False
    return address.is_private or address.is_loopback or address.is_link_local


def is_this_computer(number: str) -> bool:
    """Whether an IP address is the loopback of this computer."""
    try:
        return ipaddress.ip_address(number).is_loopback
    except ValueError:
        return False


def _address(table: Mapping[str, object]) -> tuple[bool, str, int]:
    found = _ADDRESS.fullmatch(str(table.get("address", "")))
    if found is None:
        raise PolicyError(
            "The policy file's network address must be https://HOST:PORT and nothing more."
        )
    is_secure, host, port = found[1] == "https", found[2].strip("[]").lower(), int(found[3])
    if not 1 <= port <= 65_535:
        raise PolicyError("The policy file's network address has a port that does not exist.")
    is_number = ":" in host or host.replace(".", "").isdigit()
    if is_number and not is_inside(host):
        raise PolicyError(
            "The policy file's network address is outside the hospital's network; "
            "only private addresses are allowed."
        )
    if not is_secure and not (is_this_computer(host) or host == "localhost"):
        raise PolicyError(
            "The policy file's network address must be https; http is allowed on this "
            "computer only."
        )
    return is_secure, host, port


def _pin(table: Mapping[str, object], *, is_secure: bool) -> str:
    pin = str(table.get("certificate_sha256", "")).replace(":", "").replace(" ", "").lower()
    if not is_secure:
        if pin:
            raise PolicyError("The policy file pins a certificate, but its address is http.")
        return ""
    if not re.fullmatch(r"[0-9a-f]{64}", pin):
        raise PolicyError(
            "The policy file's network part needs certificate_sha256, the 64 hexadecimal "
            "digits of the server's certificate."
        )
    return pin


def _model(table: Mapping[str, object]) -> str:
    name = table.get("model")
    if not isinstance(name, str) or not _MODEL_NAME.fullmatch(name):
        raise PolicyError(
            "The policy file's network part needs model, the name that the server uses."
        )
    return name


def _token_file(table: Mapping[str, object]) -> str:
    path = table.get("token_file", "")
    if not isinstance(path, str):
        raise PolicyError("The policy file's token_file must be a path.")
    if path and not (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()):
        raise PolicyError("The policy file's token_file must be a whole path, from the root.")
    return path


def _number(table: Mapping[str, object], key: str, default: int, limits: tuple[int, int]) -> int:
    value = table.get(key, default)
    least, most = limits
    if type(value) is not int or not least <= value <= most:
        raise PolicyError(
            f"The policy file's network {key} takes a whole number from {least} to {most}."
        )
    return value
