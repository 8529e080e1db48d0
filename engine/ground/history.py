"""What is kept of questions and answers on this computer, in the encrypted library."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

HistoryId = NewType("HistoryId", int)
GoldenId = NewType("GoldenId", int)


class FeedbackKind(StrEnum):
    """What a clinician may say about an answer."""

    USEFUL = "useful"
    WRONG = "wrong"
    UNSAFE = "unsafe"
    OUTDATED = "outdated"
    MISSING = "missing"


class ReviewState(StrEnum):
    """Where an answer that was found wanting stands in the local review queue."""

    NONE = ""
    OPEN = "open"
    PROMOTED = "promoted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One question that was asked.

    Attributes:
        asked_at: UTC, ISO 8601 to the second.
        match: The confidence words of its answer ("Good match in 2 documents").
        mode: evidence or model.
        feedback: What was said about the answer; None when nothing was.
        review: Whether somebody still has to look at it.
    """

    id: HistoryId
    asked_at: str
    question: str
    match: str
    mode: str
    feedback: FeedbackKind | None = None
    note: str = ""
    review: ReviewState = ReviewState.NONE


@dataclass(frozen=True, slots=True)
class GoldenQuestion:
    """A question of this hospital that the library must answer well from now on.

    Attributes:
        document_sha256: Of the file that answers it; empty where the documents must not answer.
        document_title: For people, as it was when the case was promoted.
        page: Where in the document, counted from 1; 0 for any page.
        must_contain: Words that the right passage contains; empty for any.
    """

    id: GoldenId
    question: str
    document_sha256: str = ""
    document_title: str = ""
    page: int = 0
    must_contain: str = ""
