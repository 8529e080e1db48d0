"""What the window asks of the desks that keep things, as types; part of `door.Door`."""

from collections.abc import Iterator
from typing import Protocol

from engine.ground.answers import Answer
from engine.ground.history import FeedbackKind, GoldenId, HistoryEntry, HistoryId
from engine.ground.types import DocumentId


class History(Protocol):
    """Questions and answers of the open library; called in the lane that asks."""

    @property
    def days(self) -> int:
        """How long questions are kept; 0 means that nothing is."""
        ...

    def record(self, answer: Answer, /) -> HistoryId | None:
        """Keep an answer; None when the setting says that nothing is kept."""
        ...

    def listed(self, search: str = "") -> list[HistoryEntry]:
        """Return the questions, the newest first; of a search those with all of its words."""
        ...

    def answer(self, number: HistoryId, /) -> Answer:
        """Return an answer exactly as it was given."""
        ...

    def remove(self, number: HistoryId, /) -> None:
        """Forget one question."""
        ...

    def clear(self) -> int:
        """Forget all questions; return how many there were."""
        ...

    def exported(self) -> Iterator[str]:
        """Yield every question with its answer as one line of JSON, oldest first."""
        ...

    def feedback(self, number: HistoryId, kind: FeedbackKind | None, note: str = "") -> None:
        """Note what a clinician says; anything but useful goes into the review queue."""
        ...

    def reviews(self) -> list[HistoryEntry]:
        """Return what waits for review, oldest first."""
        ...

    def dismiss(self, number: HistoryId, /) -> None:
        """Take a case from the review queue."""
        ...

    def promote(
        self,
        number: HistoryId,
        *,
        question: str,
        document: DocumentId | None,
        page: int = 0,
        must_contain: str = "",
    ) -> GoldenId:
        """Make a golden question of a reviewed case."""
        ...
