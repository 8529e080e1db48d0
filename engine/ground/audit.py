"""What the audit says: who did what and when, never a word of a patient."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class AuditAction(StrEnum):
    """What is audited."""

    CREATED = "created"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    PIN_SET = "pin_set"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - the name of an action
    ASKED = "asked"
    ANSWER_EXPORTED = "answer_exported"
    ANSWER_PRINTED = "answer_printed"
    ANSWER_COPIED = "answer_copied"
    SUMMARY_EXPORTED = "summary_exported"
    SUMMARY_PRINTED = "summary_printed"
    SUMMARY_COPIED = "summary_copied"
    DOCUMENT_ADDED = "document_added"
    DOCUMENT_REMOVED = "document_removed"
    DOCUMENT_EDITED = "document_edited"
    COLLECTION_CHANGED = "collection_changed"
    PACK_IMPORTED = "pack_imported"
    PACK_REMOVED = "pack_removed"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    SETTING_CHANGED = "setting_changed"
    FLAG_ACKNOWLEDGED = "flag_acknowledged"
    FEEDBACK_GIVEN = "feedback_given"
    HISTORY_REMOVED = "history_removed"
    HISTORY_EXPORTED = "history_exported"
    AUDIT_EXPORTED = "audit_exported"
    EMERGENCY_OPENED = "emergency_opened"
    EMERGENCY_SEARCHED = "emergency_searched"
    HEAD_MISSING = "head_missing"


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One thing that somebody did.

    Attributes:
        sequence: Counted from 1 without gaps; trusted before the clock.
        at: UTC, ISO 8601 to the second, by this computer's clock.
        who: The user's name on this computer.
        about: Numbers and names of documents, models, rules and settings.
    """

    sequence: int
    at: str
    who: str
    action: AuditAction
    about: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """Whether the audit is whole.

    Attributes:
        records: How many were checked.
        first_bad: Sequence of the first record that is changed or missing; 0 when all are whole.
        reason: What is wrong with it, in words; empty when all are whole.
    """

    records: int
    first_bad: int = 0
    reason: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing was changed, deleted or cut."""
        return not self.first_bad
