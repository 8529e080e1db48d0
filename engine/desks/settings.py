"""The desk of settings: what is in force, what may be changed, and what this Wardlight is."""

import json
import platform
from collections.abc import Callable, Mapping, Sequence
from importlib import metadata

from engine.desks.audit import AuditDesk
from engine.ground import settings
from engine.ground.about import About
from engine.ground.answers import Finding, LibraryStatus
from engine.ground.audit import AuditAction
from engine.ground.choices import DECLARED, Setting, Value
from engine.ground.errors import NotFoundError
from engine.ground.paths import Home, make_private_folder
from engine.ground.policy import Policy
from engine.ground.settings import Settings
from engine.ground.types import VERSION

_PLACES = frozenset({"backup.folder"})  # a path may hold a name
_LIBRARIES = (
    "apsw-sqlite3mc", "sqlite-vec", "cryptography", "onnxruntime", "tokenizers",
    "llama-cpp-python", "numpy", "pypdfium2", "pypdf", "rapidocr", "python-docx",
    "markdown-it-py", "charset-normalizer", "msgspec", "rapidfuzz", "platformdirs",
    "PySide6-Essentials",
)  # fmt: skip


class SettingsDesk:
    """Settings of one home under the hospital's policy; they need no open library."""

    def __init__(
        self,
        home: Home,
        policy: Policy,
        current: Callable[[], Settings],
        use: Callable[[Settings], None],
        audit: AuditDesk,
    ) -> None:
        """Stand before a home.

        Args:
            home: Where the settings file is.
            policy: What it locks.
            current: Gives the settings in force.
            use: Puts other settings in force.
            audit: Told which settings were changed.
        """
        self._home = home
        self._policy = policy
        self._current = current
        self._use = use
        self._audit = audit

    @property
    def values(self) -> Settings:
        """The settings in force, and which of them policy fixed."""
        return self._current()

    @property
    def policy_file(self) -> str:
        """The hospital's policy in force; empty when there is none."""
        return self._policy.source

    def declared(self, key: str) -> Setting:
        """Return one declaration; raises `NotFoundError`."""
        for setting in DECLARED:
            if setting.key == key:
                return setting
        raise NotFoundError(f"There is no setting called {key}.")

    def change(self, changes: Mapping[str, Value]) -> Settings:
        """Write settings that differ from those in force, use them, and return all.

        Raises:
            InputError: A value that is not allowed; nothing was changed.
            PolicyError: A setting that the hospital fixed; nothing was changed.
            StorageError: The file cannot be written.
        """
        now = self._current()
        for key in changes:
            self.declared(key)
        new = {key: value for key, value in changes.items() if now.values[key] != value}
        if not new:
            return now
        make_private_folder(self._home.root)
        settings.save(self._home.settings_file, now, new)
        loaded = settings.load(self._home.settings_file, self._policy)
        self._use(loaded)
        self._audit.note(
            AuditAction.SETTING_CHANGED,
            {key: "" if key in _PLACES else value for key, value in new.items()},
        )
        return loaded

    def about(self, rules: str, status: LibraryStatus | None, model: str) -> About:
        """Return versions and licences.

        Args:
            rules: Version of the clinical rules.
            status: Of the open library; None while it is locked.
            model: The language model in use; empty for none.
        """
        lines = {
            "Wardlight": VERSION,
            "Clinical rules": rules,
            "Language model": model or "none",
            "Python": platform.python_version(),
            "System": f"{platform.system()} {platform.release()}",
            "Policy": self._policy.source or "none",
            "Home": str(self._home.root),
        }
        if status is not None:
            held = f"{status.documents} documents, {status.chunks} chunks"
            lines["Library"] = f"{held}, newest of {status.indexed}" if status.indexed else held
            lines["Embedder"] = status.embedder or "none"
        return About(lines, tuple(_licences()))

    def diagnostic(self, findings: Sequence[Finding], status: LibraryStatus | None) -> str:
        """Return a JSON text for IT: versions, checks, settings, counts; no text, no names."""
        values = {
            key: ("set" if value else "") if key in _PLACES else value
            for key, value in sorted(self._current().values.items())
        }
        counts = {} if status is None else {
            "documents": status.documents, "chunks": status.chunks, "vectors": status.vectors,
        }  # fmt: skip
        table = {
            "wardlight": VERSION,
            "python": platform.python_version(),
            "system": platform.platform(),
            "processor": platform.machine(),
            "libraries": {name: version for name, version, _licence in _licences()},
            "policy": bool(self._policy.source),
            "locked": sorted(self._current().locked),
            "settings": values,
            "library": counts,
            "checks": [
                {"name": _plain(one), "level": one.level, "advice": one.advice} for one in findings
            ],
        }
        return json.dumps(table, indent=1, ensure_ascii=False)


def _plain(finding: Finding) -> str:
    """The name of a check; its detail may name files and folders and stays here."""
    return finding.name


def _licences() -> "Sequence[tuple[str, str, str]]":
    found = []
    for name in _LIBRARIES:
        try:
            told = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append((name, str(told["Version"]), _licence(told)))
    return found


def _licence(told: metadata.PackageMetadata) -> str:
    names = set(told)
    if "License-Expression" in names:
        return str(told["License-Expression"])
    classes = [str(line) for line in told.get_all("Classifier") or ()]
    named = [line.rsplit(" :: ", 1)[-1] for line in classes if line.startswith("License ::")]
    if named and named != ["OSI Approved"]:
        return ", ".join(named)
    stated = str(told["License"]).strip() if "License" in names else ""
    return stated.splitlines()[0] if stated else "see its package"
