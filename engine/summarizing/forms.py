"""The forms in which a case is told: summary, note, plain words; by rules, phrased by a model."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property

from engine.clinical.rulebook import RuleBook
from engine.ground.errors import InputError
from engine.ground.models import LanguageModel
from engine.ground.progress import Notify
from engine.ground.summaries import Case, Summary, SummaryLength
from engine.ground.types import VERSION
from engine.language import templates
from engine.summarizing import notes, summarizing
from engine.summarizing.model_phrases import ModelPhrase
from engine.summarizing.notes import NoteRules
from engine.summarizing.plain_words import PlainWords
from engine.summarizing.summarizing import Manner
from engine.summarizing.summary_rules import SummaryRules

KINDS = ("summary", "note", "plain")


class SummaryForms:
    """Makes summaries of one patient's case; remembers which model saw it."""

    def __init__(self, book: RuleBook, model: Callable[[], LanguageModel | None]) -> None:
        """Load nothing yet.

        Args:
            book: The clinical rules.
            model: Asked before each summary for what phrases it; None leaves it to the rules.
        """
        self._book = book
        self._model = model
        self._asked: LanguageModel | None = None

    def forget(self) -> None:
        """End the process of the model that read this patient's reports, if one did."""
        if self._asked is not None:
            self._asked.close()
            self._asked = None

    def stream(
        self, case: Case, kind: str, length: SummaryLength, *, with_model: bool, notify: Notify
    ) -> Iterator[Summary]:
        """Yield the summary by rules, then with each section that the model phrased.

        Raises:
            InputError: There is no such form.
            PatientMismatchError, Cancelled: As `summarizing.stream`.
        """
        for made in self._made(case, kind, length, with_model=with_model, notify=notify):
            yield replace(made, provenance={**made.provenance, **_provenance(made)})

    @cached_property
    def rules(self) -> SummaryRules:
        """Headings, cues and limits by which reports are read; loaded once."""
        return SummaryRules.load(self._book.drugs, self._book.gate)

    def _made(
        self, case: Case, kind: str, length: SummaryLength, *, with_model: bool, notify: Notify
    ) -> Iterator[Summary]:
        if kind not in KINDS:
            raise InputError(f"{kind!r} is not a form of summary.")
        words = self._plain_words if kind == "plain" else None
        phrase = self._phrase(is_plain=kind == "plain") if with_model else None
        told = phrase.provenance() if phrase is not None else {}
        if kind == "note":
            yield from notes.stream_note(
                case, self.rules, self._note_rules, length=length, phrase=phrase,
                provenance=told, notify=notify,
            )  # fmt: skip
            return
        manner = Manner(length, phrase, words, told)
        yield from summarizing.stream(case, self.rules, manner=manner, notify=notify)

    def _phrase(self, *, is_plain: bool = False) -> ModelPhrase | None:
        """Return the way of the installed model to phrase; None without one."""
        model = self._model()
        if model is None:
            return None
        self._asked = model
        return ModelPhrase(model, templates.load("summary"), is_plain)

    @cached_property
    def _note_rules(self) -> NoteRules:
        return NoteRules.load()

    @cached_property
    def _plain_words(self) -> PlainWords:
        return PlainWords.load()


def _provenance(summary: Summary) -> Mapping[str, str]:
    ledger = summary.ledger
    return {
        "program": f"Wardlight {VERSION}",
        "model": _told_model(summary),
        "documents": "; ".join(summary.documents),
        "pages": f"{ledger.pages_used} of {ledger.pages_total} pages used",
        "settings": f"{summary.kind}, {summary.length}",
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _told_model(summary: Summary) -> str:
    named = summary.provenance.get("model", "")
    if named and summary.mode == "rules":
        return f"none of its sentences; {named} was asked"
    return named or "none; made by rules"
