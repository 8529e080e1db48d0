"""The desk of answers: searching, asking, phrasing, and answers as files."""

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk
from engine.desks.shelves import ShelvesDesk
from engine.ground.answers import Answer, AnswerSentence, Filters, SearchResult
from engine.ground.choices import NAMELESS
from engine.ground.errors import NoModelError
from engine.ground.models import LanguageModel
from engine.ground.progress import Notify
from engine.ground.settings import Settings

if TYPE_CHECKING:
    from engine.clinical.rulebook import RuleBook
    from engine.session import Session


class AnswerDesk:
    """Answers from the open library; used from the thread that asks."""

    def __init__(
        self,
        opened: "Callable[[], Session]",
        settings: Callable[[], Settings],
        rules: "Callable[[], RuleBook]",
        *,
        shelves: ShelvesDesk,
        audit: AuditDesk,
    ) -> None:
        """Stand before a library that may be locked and opened again.

        Args:
            opened: Gives the session, or raises `LibraryLockedError`.
            settings: Gives the settings in force.
            rules: Gives the clinical rules.
            shelves: Resolves collections and the hospital's word on old documents.
            audit: Told of every answer.
        """
        self._opened = opened
        self._settings = settings
        self._rules = rules
        self._shelves = shelves
        self._audit = audit

    def search(self, query: str, *, count: int, filters: Filters) -> SearchResult:
        """Return the passages for a query, best first; raises `InputError` for an empty one."""
        result, _vector = self._opened().asker.search(
            query, count=count, filters=self._shelves.narrowed(filters)
        )
        return result

    def ask(
        self, question: str, *, count: int, filters: Filters, earlier: Sequence[Answer],
        notify: Notify,
    ) -> Answer:  # fmt: skip
        """Answer by quotation; arguments and errors are those of `Assistant.ask`."""
        from engine.asking.asker import Manner

        session, rules, settings = self._opened(), self._rules(), self._settings()
        manner = Manner(
            lines=settings.number("answering.lines"),
            refuse_when_weak=settings.is_on("answering.refuse_when_weak"),
            provenance={
                **session.provenance(),
                "rules": rules.version,
                "searched": self._shelves.searched(filters),
            },
        )
        answer = session.asker.ask(
            question,
            count=count,
            manner=manner,
            filters=self._shelves.narrowed(filters),
            earlier=earlier,
            notify=notify,
        )
        answer = session.asker.annotated(answer, screen=rules.screen, reader=rules.gate.reader)
        self._account(answer)
        return answer

    def phrase(
        self,
        answer: Answer,
        model: LanguageModel | None,
        *,
        why_none: str,
        earlier: Sequence[Answer],
        notify: Notify,
    ) -> Generator[AnswerSentence, None, Answer]:
        """Return what yields the model's sentences; see `Assistant.phrase`.

        Raises:
            NoModelError: There is no model; `why_none` says why.
        """
        if model is None:
            raise NoModelError(why_none or "No language model is installed.")
        return self._phrased(answer, model, earlier, notify)

    def _phrased(
        self, answer: Answer, model: LanguageModel, earlier: Sequence[Answer], notify: Notify
    ) -> Generator[AnswerSentence, None, Answer]:
        """Phrase and keep in the audit what was shown."""
        from engine.asking.phrasing import Wording

        rules = self._rules()
        whole = yield from self._opened().asker.phrase(
            answer,
            model=model,
            support=rules.gate,
            screen=rules.screen,
            wording=Wording.of(self._settings()),
            earlier=earlier,
            notify=notify,
        )
        if whole is not answer:
            self._account(whole)
        return whole

    def exported(self, answer: Answer, form: str, *, deidentify: bool | None = None) -> bytes:
        """Return an answer as a file (md, docx or html for printing), danger signs first.

        Args:
            answer: As it is shown.
            form: Of the file.
            deidentify: Whether to leave out what names the patient; None as the settings say.

        Raises:
            InputError: There is no such form, or the answer does not say how it was made.
        """
        from engine.asking import exports

        flags = self._rules().notes(answer.question).flags
        cautions = [f"{flag.severity.capitalize()}: {flag.title}. {flag.action}" for flag in flags]
        nameless = self._settings().is_on(NAMELESS) if deidentify is None else deidentify
        return exports.exported(answer, form, cautions=cautions, deidentify=nameless)

    def _account(self, answer: Answer) -> None:
        self._audit.asked(answer, [flag.id for flag in self._rules().notes(answer.question).flags])
