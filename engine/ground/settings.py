"""The settings in force, read and written.

Order of authority: policy (locks), then the user's file, then the default.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.ground.choices import DECLARED, Setting, Value
from engine.ground.errors import InputError, PolicyError
from engine.ground.paths import storage_errors, written_durably
from engine.ground.policy import Policy


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force, and which of them the hospital's policy fixed.

    Attributes:
        warnings: Unknown or unusable entries of the files, one sentence each.
    """

    values: Mapping[str, Value]
    locked: frozenset[str] = frozenset()
    warnings: tuple[str, ...] = ()

    def number(self, key: str) -> int:
        """Return a whole-number setting."""
        value = self.values[key]
        if isinstance(value, int):
            return value
        raise InputError(f"{key} is not a number.")

    def word(self, key: str) -> str:
        """Return a setting that is a word."""
        return str(self.values[key])

    def is_on(self, key: str) -> bool:
        """Return whether a switch is on."""
        return self.values[key] is True


@dataclass(slots=True)
class _Gathered:
    values: dict[str, Value] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


def load(file: Path, policy: Policy) -> Settings:
    """Read the user's settings under a policy; a missing or broken file gives the defaults."""
    declared = {setting.key: setting for setting in DECLARED}
    gathered = _Gathered({key: setting.default for key, setting in declared.items()})
    for key, value in _read(file, gathered).items():
        _take(declared, gathered, key, value)
    for key, value in policy.settings.items():
        setting = declared.get(key)
        if setting is None or not setting.lockable:
            raise PolicyError(f"The policy file names {key}, which is not a setting it can lock.")
        gathered.values[key] = setting.checked(value)
    return Settings(gathered.values, frozenset(policy.settings), tuple(gathered.warnings))


def save(file: Path, settings: Settings, changes: Mapping[str, Value]) -> None:
    """Write the user's settings with `changes` over those in the file.

    Raises:
        InputError: A value that is not allowed.
        PolicyError: A setting that the policy fixed.
    """
    declared = {setting.key: setting for setting in DECLARED}
    kept = {key: value for key, value in _read(file, _Gathered()).items() if key in declared}
    for key, value in changes.items():
        if key in settings.locked:
            raise PolicyError(f"{declared[key].label} is set by your hospital.")
        kept[key] = declared[key].checked(value)
    with written_durably(file) as out:
        out.write(_as_toml(kept).encode())


def flattened(table: Mapping[str, object]) -> dict[str, object]:
    """Return `{"group.name": value}` of one level of TOML tables."""
    flat: dict[str, object] = {}
    for group, entries in table.items():
        if isinstance(entries, dict):
            flat.update({f"{group}.{name}": value for name, value in entries.items()})
        else:
            flat[group] = entries
    return flat


def _read(file: Path, gathered: _Gathered) -> dict[str, object]:
    if not file.exists():
        return {}
    try:
        with storage_errors("the settings file"):
            return flattened(tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        gathered.warnings.append("The settings file is damaged; the defaults are in use.")
        return {}


def _take(declared: Mapping[str, Setting], gathered: _Gathered, key: str, value: object) -> None:
    setting = declared.get(key)
    if setting is None:
        gathered.warnings.append(f"The settings file names {key}, which is not a setting.")
        return
    try:
        gathered.values[key] = setting.checked(value)
    except InputError as error:
        gathered.warnings.append(str(error))


def _as_toml(values: Mapping[str, object]) -> str:
    groups: dict[str, list[str]] = {}
    for key, value in sorted(values.items()):
        group, _, name = key.partition(".")
        groups.setdefault(group, []).append(f"{name} = {_literal(value)}")
    return "\n".join(f"[{group}]\n" + "\n".join(lines) + "\n" for group, lines in groups.items())


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
