"""A history in memory, for driving widgets."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from engine.ground.answers import Answer
from engine.ground.errors import NotFoundError
from engine.ground.history import FeedbackKind, GoldenId, HistoryEntry, HistoryId, ReviewState
from engine.ground.types import DocumentId


@dataclass
class FakeHistory:
    """What was asked, the newest last; `days` 0 keeps nothing, as in the real one."""

    days: int = 30
    entries: list[HistoryEntry] = field(default_factory=list)
    answers: dict[HistoryId, Answer] = field(default_factory=dict)
    golden: list[str] = field(default_factory=list)

    def record(self, answer: Answer, replacing: HistoryId | None = None) -> HistoryId | None:
        if not self.days:
            return None
        known = [entry.id for entry in self.entries if entry.feedback is None]
        if replacing is not None and replacing in known:
            self.answers[replacing] = answer
            self._change(replacing, match=answer.match, mode=answer.mode)
            return replacing
        number = HistoryId(len(self.answers) + 1)
        at = f"2026-03-02T08:{number % 60:02d}:00Z"
        self.entries.append(HistoryEntry(number, at, answer.question, answer.match, answer.mode))
        self.answers[number] = answer
        return number

    def listed(self, search: str = "") -> list[HistoryEntry]:
        words = search.casefold().split()
        return [
            entry
            for entry in reversed(self.entries)
            if all(word in entry.question.casefold() for word in words)
        ]

    def answer(self, number: HistoryId) -> Answer:
        self._at(number)
        return self.answers[number]

    def remove(self, number: HistoryId) -> None:
        del self.entries[self._at(number)]

    def clear(self) -> int:
        count = len(self.entries)
        self.entries.clear()
        return count

    def exported(self) -> Iterator[str]:
        return (json.dumps({"id": e.id, "question": e.question}) for e in self.entries)

    def feedback(self, number: HistoryId, kind: FeedbackKind | None, note: str = "") -> None:
        wanting = kind not in {None, FeedbackKind.USEFUL}
        review = ReviewState.OPEN if wanting else ReviewState.NONE
        self._change(number, feedback=kind, note=note, review=review)

    def reviews(self) -> list[HistoryEntry]:
        return [entry for entry in self.entries if entry.review is ReviewState.OPEN]

    def dismiss(self, number: HistoryId) -> None:
        self._change(number, review=ReviewState.DISMISSED)

    def promote(
        self,
        number: HistoryId,
        *,
        question: str,
        document: DocumentId | None,
        page: int = 0,
        must_contain: str = "",
    ) -> GoldenId:
        del document, page, must_contain
        self._change(number, review=ReviewState.PROMOTED)
        self.golden.append(question)
        return GoldenId(len(self.golden))

    def _change(self, number: HistoryId, **changes: object) -> None:
        at = self._at(number)
        self.entries[at] = replace(self.entries[at], **changes)  # type: ignore[arg-type]

    def _at(self, number: HistoryId) -> int:
        for at, entry in enumerate(self.entries):
            if entry.id == number:
                return at
        raise NotFoundError(f"There is no question {number} in the history.")
