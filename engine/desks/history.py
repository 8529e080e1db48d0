"""The desk of history: what was asked, what was said about it, and the golden questions."""

import contextlib
import datetime
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk
from engine.ground.answers import Answer
from engine.ground.audit import AuditAction
from engine.ground.errors import LibraryError, StorageError
from engine.ground.history import (
    FeedbackKind,
    GoldenId,
    GoldenQuestion,
    HistoryEntry,
    HistoryId,
    ReviewState,
)
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings
from engine.ground.types import DocumentId

if TYPE_CHECKING:
    from engine.evaluation.figures import Figure
    from engine.session import Session


class HistoryDesk:
    """History of the open library; read from the thread that asks, written from any."""

    def __init__(
        self,
        opened: Callable[[], "Session"],
        settings: Callable[[], Settings],
        audit: AuditDesk,
    ) -> None:
        """Stand before a library that may be locked and opened again.

        Args:
            opened: Gives the session, or raises `LibraryLockedError`.
            settings: Gives the settings in force.
            audit: Told of what is removed, exported and said.
        """
        self._opened = opened
        self._settings = settings
        self._audit = audit
        self._pruned_on: datetime.date | None = None

    @property
    def days(self) -> int:
        """How long questions are kept; 0 means that nothing is."""
        return self._settings().number("privacy.history_days")

    def record(self, answer: Answer, replacing: HistoryId | None = None) -> HistoryId | None:
        """Keep an answer, or nothing when the setting says so (None is returned then).

        Args:
            answer: Kept whole.
            replacing: An entry whose place it takes, unless somebody judged that one.

        Raises:
            NoPermissionError, StorageError, LibraryError: It was not kept.
        """
        from engine.library import history

        self.prune_daily()
        if not self.days:
            return None
        return history.record(self._opened().ledger, answer, replacing)

    def listed(self, search: str = "") -> list[HistoryEntry]:
        """Return the questions, the newest first; of a search those with all of its words."""
        from engine.library import history

        self.prune_daily()
        return history.listed(self._opened().view, search)

    def entry(self, number: HistoryId) -> HistoryEntry:
        """Return one question; raises `NotFoundError`."""
        from engine.library import history

        return history.entry(self._opened().view, number)

    def answer(self, number: HistoryId) -> Answer:
        """Return an answer exactly as it was given; raises `NotFoundError`."""
        from engine.library import history

        return history.answer(self._opened().view, number)

    def remove(self, number: HistoryId) -> None:
        """Forget one question and overwrite it; raises `NotFoundError`."""
        from engine.library import history

        history.remove(self._opened().ledger, number)
        self._audit.note(AuditAction.HISTORY_REMOVED, {"history": int(number)})

    def clear(self) -> int:
        """Forget all questions, those that wait for review too; return how many there were."""
        from engine.library import history

        count = history.clear(self._opened().ledger)
        self._audit.note(AuditAction.HISTORY_REMOVED, {"count": count})
        return count

    def exported(self) -> Iterator[str]:
        """Yield every question with its answer as one line of JSON, oldest first."""
        from engine.library import history

        self._audit.note(AuditAction.HISTORY_EXPORTED, {})
        return history.exported(self._opened().view)

    def feedback(self, number: HistoryId, kind: FeedbackKind | None, note: str = "") -> None:
        """Note what a clinician says; anything but useful goes into the review queue.

        Raises:
            NotFoundError: There is no such question.
        """
        from engine.library import history

        history.give_feedback(self._opened().ledger, number, kind, note)
        about = {"history": int(number), "kind": str(kind or "")}
        self._audit.note(AuditAction.FEEDBACK_GIVEN, about)

    def reviews(self) -> list[HistoryEntry]:
        """Return what waits for review, oldest first; it is kept however old it gets."""
        from engine.library import history

        return history.waiting_for_review(self._opened().view)

    def dismiss(self, number: HistoryId) -> None:
        """Take a case from the review queue; raises `NotFoundError`."""
        from engine.library import history

        history.set_review(self._opened().ledger, number, ReviewState.DISMISSED)

    def promote(
        self,
        number: HistoryId,
        *,
        question: str,
        document: DocumentId | None,
        page: int = 0,
        must_contain: str = "",
    ) -> GoldenId:
        """Make a golden question of a reviewed case.

        Args:
            number: The case.
            question: As it shall be asked from now on, without anything of a patient.
            document: Which document answers it; None where it must be refused.
            page: Counted from 1; 0 for any.
            must_contain: Words that the right passage contains.

        Raises:
            NotFoundError, NoSuchDocumentError, InputError: Nothing was changed.
        """
        from engine.library import documents, golden, history

        view = self._opened().view
        history.entry(view, number)
        card = None if document is None else documents.card(view, document)
        wanted = GoldenQuestion(
            GoldenId(0),
            question,
            document_sha256="" if card is None else card.sha256,
            document_title="" if card is None else card.title,
            page=page,
            must_contain=must_contain,
        )
        kept = golden.keep(self._opened().ledger, wanted)
        history.set_review(self._opened().ledger, number, ReviewState.PROMOTED)
        return kept

    def golden(self) -> list[GoldenQuestion]:
        """Return the golden questions of this hospital, oldest first."""
        from engine.library import golden

        return golden.listed(self._opened().view)

    def evaluated(self, ask: Callable[[str], Answer], notify: Notify = ignore) -> "list[Figure]":
        """Ask every golden question and return how each went.

        Raises:
            NotFoundError: There are none.
        """
        from engine.evaluation import golden

        return golden.figures(self.golden(), ask, notify)

    def remove_golden(self, number: GoldenId) -> None:
        """Delete a golden question; raises `NotFoundError`."""
        from engine.library import golden

        golden.remove(self._opened().ledger, number)

    def prune_daily(self) -> None:
        """Forget what is older than the retention; does its work once a day and at unlocking."""
        from engine.library import history

        today = datetime.datetime.now(datetime.UTC).date()
        if self._pruned_on != today:
            history.prune(self._opened().ledger, days=self.days)
            self._pruned_on = today

    def prune_again(self) -> None:
        """Apply a retention that was just changed, or that a newly opened library has.

        A disk that is full or broken must not keep the library shut: it is tried
        again at the next question.
        """
        self._pruned_on = None
        with contextlib.suppress(StorageError, LibraryError):
            self.prune_daily()
