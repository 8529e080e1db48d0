"""What `doctor` looks at: the computer, the database, the packs, the policy, the guard."""

from collections import Counter

from engine.clinical import source_ledger
from engine.ground import computer
from engine.ground.answers import Finding
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import Settings
from engine.language import model_findings, network_check
from engine.language.keeping import PackKeeper
from engine.library import database
from engine.library.store import Library


def findings(home: Home, policy: Policy, settings: Settings, attempts: int) -> list[Finding]:
    """Return one line for each thing that must work, with what to do where it does not."""
    return [
        *computer.findings(home),
        *database.capabilities(),
        _library(home),
        *PackKeeper(home, policy).verify(),
        *model_findings.findings(home.models, preferred=settings.word("answering.model")),
        _ocr(),
        _clinical_tables(),
        _policy(policy),
        *network_check.findings(policy),
        *(Finding("Settings", "warning", warning) for warning in settings.warnings),
        _network(attempts),
    ]


def _library(home: Home) -> Finding:
    if not Library.exists(home):
        return Finding("Library", "ok", "not created yet")
    size = home.database.stat().st_size
    return Finding("Library", "ok", f"encrypted, {size / 1e6:.1f} MB")


def _ocr() -> Finding:
    from importlib.util import find_spec

    if find_spec("rapidocr") is None:
        return Finding(
            "OCR", "error", "not installed", "Install Wardlight again; scans cannot be read."
        )
    return Finding("OCR", "ok", "installed, offline")


def _clinical_tables() -> Finding:
    entries = list(source_ledger.entries())
    waiting = [entry for entry in entries if not entry.is_checked]
    rules = ", ".join(entry.id for entry in waiting if entry.kind == "rule")
    others = Counter(entry.kind for entry in waiting if entry.kind != "rule")
    rest = ", ".join(f"{kind} {count}" for kind, count in sorted(others.items()))
    part = sum(entry.is_in_part for entry in entries)
    told = (
        f"{len(entries) - len(waiting)} of {len(entries)} entries compared with their source, "
        f"{part} of these in part; not compared: {rest or 'none'}; red flags: {rules or 'none'}"
    )
    return Finding("Clinical tables", "ok", told)


def _policy(policy: Policy) -> Finding:
    if not policy.source:
        return Finding("Policy", "ok", "no policy file")
    locked = len(policy.settings) + len(policy.denied) + (policy.network is not None)
    return Finding("Policy", "ok", f"in force, {locked} entries")


def _network(attempts: int) -> Finding:
    level = "ok" if attempts == 0 else "warning"
    return Finding("Network", level, f"{attempts} connections attempted and refused since start")
