"""What the hospital's IT fixed, in one file that a user cannot write.

```toml
[settings]                 # any setting by its key; shown with a padlock
"privacy.lock_minutes" = 5

[permissions]              # what the user of the ward may do; true unless said
add_documents = false
remove_documents = false
import_packs = false

[models]
signing_key = "/etc/wardlight/models.pem"   # only packs signed by this key come in

[first_run]                # pages of the first run that nobody is asked; "all" for every one
skip = ["language", "purpose", "model", "library", "trial"]

[emergency]                # guidelines readable without the passphrase, each use audited
collection = "Emergency"

[network]                  # a language model on the hospital's own server; absent: none
address = "https://10.20.0.5:8443"       # see `engine.ground.server` for every entry
certificate_sha256 = "3f0a…"
model = "llama-3.2-3b-ward-q4"
```
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.ground import server
from engine.ground.arrival import EVERY, ORDER, Arrival
from engine.ground.errors import PolicyError
from engine.ground.paths import storage_errors
from engine.ground.server import ModelServer

PERMISSIONS = ("add_documents", "remove_documents", "import_packs")

_PARTS = {"settings", "permissions", "models", "network", "first_run", "emergency"}


@dataclass(frozen=True, slots=True)
class Policy:
    """The policy in force.

    Attributes:
        source: The file it came from; empty when there is none.
        settings: Settings that the user cannot change, by key.
        denied: Permissions that are switched off.
        network: The hospital's server for the language model; None for none, and
            then nothing in Wardlight connects.
        emergency_collection: Collection whose guidelines stay readable, unencrypted, while
            the library is locked; empty for none.
        signing_key: Public key (PEM) that must have signed every pack that is
            imported; empty for none.
        first_run: Pages of the first run that are not shown.
    """

    source: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)
    denied: frozenset[str] = frozenset()
    network: ModelServer | None = None
    signing_key: str = ""
    first_run: frozenset[Arrival] = frozenset()
    emergency_collection: str = ""

    def require(self, permission: str, action: str) -> None:
        """Go on if `permission` is given.

        Raises:
            PolicyError: Naming the action that is not allowed.
        """
        if permission in self.denied:
            raise PolicyError(f"Your hospital does not allow this: {action}.")


def load(file: Path) -> Policy:
    """Read a policy file; without one, nothing is locked.

    Raises:
        PolicyError: The file cannot be read or has an entry that means nothing;
            the program then starts nothing that the policy might forbid.
    """
    if not file.exists():
        return Policy()
    try:
        with storage_errors("the policy file"):
            table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PolicyError(f"The policy file is damaged: {error}") from error
    unknown = set(table) - _PARTS
    if unknown:
        raise PolicyError(f"The policy file has an unknown part: {', '.join(sorted(unknown))}.")
    network = server.parsed(table["network"]) if "network" in table else None
    return Policy(
        source=str(file),
        settings=_settings(table),
        denied=_denied(table),
        network=network,
        signing_key=_signing_key(table),
        first_run=_first_run(table),
        emergency_collection=_emergency(table),
    )


def _emergency(table: Mapping[str, object]) -> str:
    entries = table.get("emergency", {})
    if not isinstance(entries, dict) or set(entries) - {"collection"}:
        raise PolicyError("The policy file's emergency may name a collection and nothing else.")
    name = entries.get("collection", "")
    if not isinstance(name, str):
        raise PolicyError("The policy file's emergency collection must be a name.")
    return " ".join(name.split())


def _first_run(table: Mapping[str, object]) -> frozenset[Arrival]:
    entries = table.get("first_run", {})
    if not isinstance(entries, dict) or set(entries) - {"skip"}:
        raise PolicyError("The policy file's first_run may say what to skip and nothing else.")
    skip = entries.get("skip", [])
    if skip == EVERY:
        return frozenset(ORDER)
    if not isinstance(skip, list) or not all(page in ORDER for page in skip):
        raise PolicyError(
            f'The policy file\'s first_run may skip "{EVERY}" or some of {", ".join(ORDER)}.'
        )
    return frozenset(Arrival(page) for page in skip)


def _signing_key(table: Mapping[str, object]) -> str:
    entries = table.get("models", {})
    if not isinstance(entries, dict) or set(entries) - {"signing_key"}:
        raise PolicyError("The policy file's models may name a signing_key and nothing else.")
    path = entries.get("signing_key", "")
    if not isinstance(path, str) or (path and not Path(path).is_absolute()):
        raise PolicyError("The policy file's signing_key must be a whole path.")
    return path


def _settings(table: Mapping[str, object]) -> dict[str, object]:
    entries = table.get("settings", {})
    if not isinstance(entries, dict):
        raise PolicyError("The policy file's settings must be a table.")
    return dict(entries)


def _denied(table: Mapping[str, object]) -> frozenset[str]:
    entries = table.get("permissions", {})
    if not isinstance(entries, dict):
        raise PolicyError("The policy file's permissions must be a table.")
    for name, value in entries.items():
        if name not in PERMISSIONS or not isinstance(value, bool):
            raise PolicyError(f"The policy file has a permission that means nothing: {name}.")
    return frozenset(name for name, value in entries.items() if not value)
