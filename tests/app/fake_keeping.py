"""Audit, backups and settings in memory, for driving widgets."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.ground.answers import Answer
from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.backups import BackupCard, Restored
from engine.ground.choices import DECLARED, Value
from engine.ground.errors import InputError, PolicyError, TooManyTriesError, WrongPassphraseError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.settings import Settings


def _records() -> list[AuditRecord]:
    actions = (AuditAction.UNLOCKED, AuditAction.ASKED, AuditAction.BACKED_UP)
    return [
        AuditRecord(number, f"2026-03-02T08:{number:02d}:00Z", "n.adeyemi",
                    actions[number % 3], {"documents": [number]})
        for number in range(1, 31)
    ]  # fmt: skip


@dataclass
class FakeAudit:
    """Thirty records; `verdict` is what a check says."""

    records: list[AuditRecord] = field(default_factory=_records)
    verdict: AuditVerdict = field(default_factory=lambda: AuditVerdict(30))
    flags: list[str] = field(default_factory=list)
    left: list[tuple[AuditAction, str, tuple[int, ...]]] = field(default_factory=list)

    def answer_left(self, answer: Answer, action: AuditAction, form: str = "") -> None:
        self.left.append((action, form, tuple(c.document_id for c in answer.citations)))

    def summary_left(self, action: AuditAction, *, reports: int) -> None:
        self.left.append((action, "", (reports,)))

    def acknowledged(self, flags: Sequence[str]) -> None:
        self.flags += flags

    def newest(
        self, *, action: str = "", who: str = "", since: str = "", count: int = 1000
    ) -> list[AuditRecord]:
        wanted = [
            r for r in reversed(self.records)
            if (not action or r.action == action) and (not who or r.who == who) and r.at >= since
        ]  # fmt: skip
        return wanted[:count]

    def verify(self) -> AuditVerdict:
        return self.verdict

    def exported(self, form: str) -> Iterator[str]:
        return (f"{form} {record.sequence}" for record in self.records)


def backup(name: str, made_at: str, kind: str = "backup", problem: str = "") -> BackupCard:
    """Return a plausible backup."""
    return BackupCard(name, f"/backups/{name}", made_at, kind, 14, 2_400_000, problem)


def _backups() -> list[BackupCard]:
    return [
        backup("backup-20260302T081500Z", "2026-03-02T08:15:00Z"),
        backup("replaced-20260301T081500Z", "2026-03-01T08:15:00Z", kind="replaced"),
        backup("backup-20260228T081500Z", "2026-02-28T08:15:00Z", problem="The key is missing."),
    ]


@dataclass
class FakeBackups:
    """Two backups and what a restore replaced; one opens with `passphrase` only."""

    found: list[BackupCard] = field(default_factory=_backups)
    folder: Path = Path("/backups")
    is_due: bool = False
    work_s: float = 0.0
    needs: str = ""
    restored: list[str] = field(default_factory=list)
    failing: Exception | None = None

    def create(self, notify: Notify = ignore) -> BackupCard:
        until = time.monotonic() + self.work_s
        notify(Progress("Copying originals", 3, 14))
        while time.monotonic() < until:
            time.sleep(0.005)
            notify(Progress("Copying originals", 4, 14))
        if self.failing:
            raise self.failing
        made = backup("backup-20260303T081500Z", "2026-03-03T08:15:00Z")
        self.found.insert(0, made)
        self.is_due = False
        return made

    def listed(self) -> list[BackupCard]:
        return list(self.found)

    def restore(
        self,
        name: str,
        *,
        passphrase: str = "",
        recovery_key: str = "",
        notify: Notify = ignore,
    ) -> Restored:
        notify(Progress("Copying originals", 1, 14))
        if self.needs not in {passphrase, recovery_key}:
            raise WrongPassphraseError("This is a backup of another library; give its passphrase.")
        self.restored.append(name)
        return Restored(14, "/backups/replaced-20260303T081500Z", 3)


@dataclass
class FakeChoices:
    """The defaults, with the lock time fixed by the hospital."""

    values: Settings = field(
        default_factory=lambda: Settings(
            {setting.key: setting.default for setting in DECLARED},
            frozenset({"privacy.lock_minutes"}),
        )
    )
    changed: list[Mapping[str, Value]] = field(default_factory=list)

    def change(self, changes: Mapping[str, Value]) -> Settings:
        for key in changes:
            if key in self.values.locked:
                raise PolicyError(f"{key} is set by your hospital.")
        self.changed.append(changes)
        self.values = replace(self.values, values={**self.values.values, **changes})
        return self.values


@dataclass
class FakeUnlocking:
    """Lets five wrong attempts go, then asks to wait `waits_s`; keeps a PIN in the open."""

    user: str = "n.adeyemi"
    pin: str = ""
    pin_hours: int = 8
    wrong: int = 0
    waits_s: float = 30.0

    @property
    def wait_s(self) -> float:
        return self.waits_s if self.wrong >= 5 else 0.0

    @property
    def has_pin(self) -> bool:
        return bool(self.pin) and self.wrong < 5

    def require(self) -> None:
        if self.wait_s:
            raise TooManyTriesError("There were too many wrong attempts.", wait_s=self.wait_s)

    def set_pin(self, pin: str, /) -> None:
        if len(pin) < 4:
            raise InputError("A PIN has 4 to 12 digits.")
        self.pin = pin

    def forget_pin(self) -> None:
        self.pin = ""
