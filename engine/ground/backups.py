"""Backups as people see them, and how many are kept."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackupCard:
    """One copy of the library that can be restored.

    Attributes:
        name: Its folder's name, by which it is restored.
        path: Where it is.
        made_at: UTC, ISO 8601 to the second.
        kind: backup, or what Wardlight put aside itself: replaced (by a restore) or
            before-upgrade.
        documents: How many it holds; 0 where that is not known without opening it.
        size_bytes: Of the database; originals are shared between backups.
        problem: Why it cannot be restored; empty when it looks whole.
    """

    name: str
    path: str
    made_at: str
    kind: str
    documents: int
    size_bytes: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Ladder:
    """How many backups are kept: the newest of so many days, weeks and months."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 6


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        documents: How many the library has now.
        safety_copy: Folder with what was there before; empty when nothing was.
        audit_carried: Audit records younger than the backup that were kept.
    """

    documents: int
    safety_copy: str = ""
    audit_carried: int = 0
