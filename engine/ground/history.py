"""What is kept of questions and answers on this computer, in the encrypted library."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

HistoryId = NewType("HistoryId", int)


class FeedbackKind(StrEnum):
    """What a clinician may say about an answer."""

    USEFUL = "useful"
    WRONG = "wrong"
    UNSAFE = "unsafe"
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One question that was asked.

    Attributes:
        asked_at: UTC, ISO 8601 to the second.
        match: The confidence words of its answer ("Good match in 2 documents").
        mode: evidence or model.
        feedback: What was said about the answer; None when nothing was.
    """

    id: HistoryId
    asked_at: str
    question: str
    match: str
    mode: str
    feedback: FeedbackKind | None = None
    note: str = ""
