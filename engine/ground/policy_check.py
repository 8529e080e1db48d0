"""Whether a policy file can be followed, line by line, before IT puts it in place."""

import os
import stat
from pathlib import Path

from engine.ground import policy, settings
from engine.ground.answers import Finding
from engine.ground.arrival import ORDER, Arrival
from engine.ground.errors import EngineError
from engine.ground.policy import Policy

_MISSING = Path("no-settings-file")


def findings(file: Path) -> list[Finding]:
    """Return what a policy file does, or the first entry that cannot be followed."""
    if not file.is_file():
        return [Finding("Policy file", "error", f"There is no file {file}.", "Check the path.")]
    try:
        rules = policy.load(file)
        settings.load(_MISSING, rules)
    except EngineError as error:
        return [
            Finding("Policy file", "error", str(error), "Correct this entry, then check again.")
        ]
    return [
        Finding("Policy file", "ok", "can be followed"),
        *_settings(rules),
        *(Finding("Permission", "ok", f"{name} is switched off") for name in sorted(rules.denied)),
        *_first_run(rules),
        *_emergency(rules),
        *_writable(file),
        *_signing_key(rules),
        *_network(rules),
    ]


def _settings(rules: Policy) -> list[Finding]:
    return [
        Finding("Setting", "ok", f"{key} is fixed at {str(value).lower()}")
        for key, value in sorted(rules.settings.items())
    ]


def _first_run(rules: Policy) -> list[Finding]:
    if not rules.first_run:
        return []
    skipped = ", ".join(page for page in ORDER if page in rules.first_run)
    asked = "; where there is no library, its passphrase is asked all the same"
    is_asked = Arrival.DATA in rules.first_run
    return [Finding("First run", "ok", f"skips {skipped}{asked if is_asked else ''}")]


def _emergency(rules: Policy) -> list[Finding]:
    name = rules.emergency_collection
    if not name:
        return []
    told = f"the collection {name} stays readable, unencrypted, while the library is locked"
    return [Finding("Emergency", "ok", told)]


def _writable(file: Path, what: str = "Policy file") -> list[Finding]:
    """Warn of a policy that everybody may change."""
    if os.name == "posix" and file.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        advice = "Let only administrators write it: chown root, chmod 644."
        return [Finding(what, "warning", "others than its owner may change it", advice)]
    return []


def _signing_key(rules: Policy) -> list[Finding]:
    if not rules.signing_key:
        return []
    if not os.access(rules.signing_key, os.R_OK):
        advice = "Put the partner's public key there, readable by all; until then no pack comes in."
        return [Finding("Signing key", "error", "cannot be read", advice)]
    return [
        Finding("Signing key", "ok", "only packs that it signed are imported"),
        *_writable(Path(rules.signing_key), "Signing key"),
    ]


def _network(rules: Policy) -> list[Finding]:
    server = rules.network
    if server is None:
        return [Finding("Network", "ok", "no server is named; nothing connects")]
    told = f"{server.model} at {server.address}, " + (
        f"certificate {server.certificate_sha256[:12]}…" if server.is_secure else "this computer"
    )
    return [Finding("Network", "ok", told), *_token(server.token_file)]


def _token(path: str) -> list[Finding]:
    if not path:
        return []
    file = Path(path)
    if not file.is_file() or not os.access(file, os.R_OK):
        advice = "Create it, or let the users of Wardlight read it."
        return [Finding("Token file", "error", "cannot be read", advice)]
    if os.name == "posix" and file.stat().st_mode & stat.S_IROTH:
        advice = "Let only the users of Wardlight read it (a group, chmod 640)."
        return [Finding("Token file", "warning", "everybody on this computer may read it", advice)]
    return [Finding("Token file", "ok", "can be read")]
