"""The door of the engine: everything that the window and the command line may call.

Every call blocks. Three threads may use one assistant at the same time: one that
adds, changes, verifies and embeds, one that searches, asks and reads, and one that
draws pages; each has a connection of its own and never waits for another. The
rules need no library and may be asked from a fourth.
"""

from collections.abc import Callable, Generator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.ground import offline, policy, settings
from engine.ground.answers import Answer, AnswerSentence, Filters, Finding, SearchResult
from engine.ground.audit import AuditAction
from engine.ground.choices import NAMELESS
from engine.ground.model_files import ModelFit, ModelInspection
from engine.ground.models import LanguageModel, ModelState
from engine.ground.paths import Home, site_policy_file
from engine.ground.progress import Notify, ignore
from engine.librarian import Librarian

if TYPE_CHECKING:
    from engine.casework import CaseDesk as CaseDesk  # noqa: PLC0414 - named by app
    from engine.clinical.rulebook import RuleBook
    from engine.desks.answers import AnswerDesk
    from engine.desks.settings import SettingsDesk
    from engine.evaluation.figures import Figure, Request, Suite
    from engine.ground.about import About
    from engine.language.chosen_model import ChosenModel
    from engine.language.keeping import PackKeeper
    from engine.library.store import Library

_ALL = Filters()


def open_assistant(home: Home) -> "Assistant":
    """Return the assistant of a home, under the hospital's policy and the user's settings.

    Raises:
        PolicyError: The policy file cannot be followed, so nothing is started.
    """
    rules = policy.load(site_policy_file())
    chosen = settings.load(home.settings_file, rules)
    assistant = Assistant(home, settings=chosen, policy=rules)
    assistant.backups.finish_restore()
    return assistant


class Assistant(Librarian):
    """One home with its library, locked or open."""

    def __init__(self, home: Home, *, settings: settings.Settings, policy: policy.Policy) -> None:
        """Start nothing yet; the library stays locked until `unlock` or `create`."""
        super().__init__(home, settings=settings, policy=policy)
        self._guard = offline.OfflineGuard()
        self._guard.install()

    @property
    def is_created(self) -> bool:
        """Whether this home has a library; asked before the first paint, so it loads nothing."""
        return self.home.database.exists()

    @property
    def is_unlocked(self) -> bool:
        """Whether the library is open."""
        return self._session is not None

    def connection_attempts(self) -> int:
        """How many connections any code tried to open since the start; all were refused.

        With a model server of the hospital, those to any other place than this one.
        """
        elsewhere = self.chosen_model.refused_attempts if "chosen_model" in self.__dict__ else 0
        return len(self._guard.attempts) + elsewhere

    def create(self, passphrase: str, *, keep_key: bool = False) -> str:
        """Make an empty library, open it, and return the recovery key.

        The key is shown only now; with `keep_key` it is kept, sealed, until it is
        confirmed at `arrival`.

        Raises:
            LibraryError, StorageError, InputError: Nothing was made.
        """
        from engine.library import unconfirmed
        from engine.library.store import Library

        keeper = unconfirmed.keep if keep_key else None
        library, recovery_key = Library.create(self.home, passphrase, keeper=keeper)
        self._use(library)
        self.audit.note(AuditAction.CREATED, {})
        return recovery_key

    def unlock(self, passphrase: str) -> None:
        """Open the library with its passphrase; raises `WrongPassphraseError` and the like."""
        from engine.library.store import Library

        self._unlock(lambda: Library.open(self.home, passphrase), by="passphrase")

    def unlock_with_recovery_key(self, recovery_key: str) -> None:
        """Open the library with the printed key; raises as `unlock` does."""
        from engine.library.store import Library

        self._unlock(
            lambda: Library.open_with_recovery_key(self.home, recovery_key), by="recovery key"
        )

    def unlock_with_pin(self, pin: str) -> None:
        """Open the library with the PIN of the working day; raises as `unlock` does."""
        self._unlock(lambda: self.unlocking.opened(pin), by="pin")

    def _unlock(self, opened: "Callable[[], Library]", *, by: str) -> None:
        """Open the library; one that is open already is left so, once the secret was right."""
        if self._session is None:
            self.backups.finish_restore()
        library = self.unlocking.tried(opened, by=by)
        if self._session is None:
            self._use(library)
        else:
            library.close()
        self.audit.note(AuditAction.UNLOCKED, {"by": by})

    def change_passphrase(self, new: str) -> None:
        """Let a new passphrase open the library from now on."""
        self._open.store.change_passphrase(new)
        self.unlocking.forget_pin()
        self.audit.note(AuditAction.PASSPHRASE_CHANGED, {})

    def lock(self) -> None:
        """Close the library, forget its key, and end the workers and the model that saw it."""
        super().lock()
        if "chosen_model" in self.__dict__:
            self.chosen_model.close()

    def close(self) -> None:
        """Lock; the last thing before the program ends."""
        self.lock()

    @property
    def is_demonstration(self) -> bool:
        """Whether this home was made to try Wardlight, with a published passphrase."""
        return self._open.view.fact("demonstration") == "yes"

    def mark_demonstration(self) -> None:
        """Remember that this home is for trying only."""
        self._open.store.set_fact("demonstration", "yes")

    @cached_property
    def _answers(self) -> "AnswerDesk":
        from engine.desks.answers import AnswerDesk

        return AnswerDesk(
            lambda: self._open,
            lambda: self.settings,
            lambda: self.rules,
            shelves=self.shelves,
            audit=self.audit,
        )

    def search(self, query: str, *, count: int = 8, filters: Filters = _ALL) -> SearchResult:
        """Return the passages for a query, best first; raises `InputError` for an empty one."""
        return self._answers.search(query, count=count, filters=filters)

    def ask(
        self,
        question: str,
        *,
        count: int = 8,
        filters: Filters = _ALL,
        earlier: Sequence[Answer] = (),
        notify: Notify = ignore,
    ) -> Answer:
        """Answer by quotation, or say that the documents do not answer.

        Args:
            earlier: The turns before, the oldest first; a follow-up leans on them.

        Raises:
            InputError: There is no question.
            NotFoundError: There is no collection of a name in `filters`.
            Cancelled: From `notify`.
        """
        return self._answers.ask(
            question, count=count, filters=filters, earlier=earlier, notify=notify
        )

    def phrase(
        self, answer: Answer, *, earlier: Sequence[Answer] = (), notify: Notify = ignore
    ) -> Generator[AnswerSentence, None, Answer]:
        """Return what yields the sentences of the model's answer, each checked, and the whole.

        Stop and a model that dies are no errors here: they are told in `incomplete`, and
        where nothing stands in the documents, the answer from the evidence is given back.

        Args:
            answer: From `ask`; one that was withheld for lack of evidence stays as it is.
            earlier: The turns before, the oldest first.

        Raises:
            NoModelError: No language model is installed, usable or allowed.
        """
        model = self.language_model
        why_none = "" if model is not None else self.model_state().reason
        return self._answers.phrase(
            answer, model, why_none=why_none, earlier=earlier, notify=notify
        )

    def export_answer(self, answer: Answer, form: str, *, deidentify: bool | None = None) -> bytes:
        """Return an answer as a file (md, docx or html for printing), danger signs first.

        With `deidentify` without what names the patient; None does as the settings say.

        Raises:
            InputError: There is no such form, or the answer does not say how it was made.
        """
        return self._answers.exported(answer, form, deidentify=deidentify)

    @cached_property
    def rules(self) -> "RuleBook":
        """The clinical rules: screening, scores, drugs, the support gate; always at hand."""
        from engine.clinical.rulebook import RuleBook

        return RuleBook(self.home.rules)

    def check(self, text: str) -> dict[str, object]:
        """Return facts, red flags, missing inputs and scores of a text, by rules alone."""
        return self.rules.check(text)

    def open_case(self) -> "CaseDesk":
        """Return an empty desk for one patient's reports; nothing on it is ever stored."""
        from engine.casework import CaseDesk

        return CaseDesk(
            self.rules,
            self.settings,
            model=lambda: self.language_model,
            exported=self.audit.of_summary,
            nameless=lambda: self.settings.is_on(NAMELESS),
        )

    @cached_property
    def preferences(self) -> "SettingsDesk":
        """Settings in force and changing them, versions, and the diagnostic file."""
        from engine.desks.settings import SettingsDesk

        return SettingsDesk(
            self.home, self.policy, lambda: self.settings, self._use_settings, self.audit
        )

    def about(self) -> "About":
        """Return versions, places and licences."""
        status = self.status() if self.is_unlocked else None
        card = self.model_state().card
        return self.preferences.about(self.rules.version, status, "" if card is None else card.name)

    def diagnostic(self) -> str:
        """Return a JSON text for IT without any text or name of a document or a patient."""
        status = self.status() if self.is_unlocked else None
        return self.preferences.diagnostic(self.doctor(), status)

    def _use_settings(self, chosen: settings.Settings) -> None:
        self.settings = chosen
        if self._session is not None:
            self._session.use(chosen)
            self.history.prune_again()

    @property
    def packs(self) -> "PackKeeper":
        """The model and embedder packs of this home."""
        from engine.language.keeping import PackKeeper

        return PackKeeper(self.home, self.policy, told=self.audit.of_pack)

    @cached_property
    def chosen_model(self) -> "ChosenModel":
        """The language model in use: preparing it ahead, waking it after a rest."""
        from engine.language.chosen_model import ChosenModel

        return ChosenModel(self.home, self.policy, lambda: self.settings)

    @property
    def language_model(self) -> LanguageModel | None:
        """What phrases answers and summaries; None when there is none or it is switched off."""
        return self.chosen_model.model

    @property
    def model_server(self) -> str:
        """The address of the hospital's model server, by policy; empty where nothing connects."""
        return "" if self.policy.network is None else self.policy.network.address

    def model_state(self) -> ModelState:
        """Return what the status bar says of the model; loads nothing."""
        return self.chosen_model.state

    def measured(self, suite: "Suite", request: "Request") -> "list[Figure]":
        """Run an evaluation with this home's model, and with its library where it is open.

        Raises:
            EngineError: As the evaluation does.
        """
        from dataclasses import replace

        given = replace(request, model=self.language_model, models=self.home.models)
        if self._session is not None:
            given = replace(
                given,
                search=lambda question: self.search(question, count=3).passages,
                library=str(self._open.view.revision),
            )
        return suite.measure(given)

    def doctor(self) -> list[Finding]:
        """Return what works on this computer, what does not, and what to do."""
        from engine import examination

        return examination.findings(
            self.home, self.policy, self.settings, self.connection_attempts()
        )

    def _use(self, library: "Library") -> None:
        from engine.session import Session

        self.lock()
        names = self.rules.drugs.generic_by_name()
        self._session = Session(self.home, library, self.settings, drug_names=tuple(names))
        self.audit.absorb()
        self.emergency.refresh()
        self.history.prune_again()


def evaluation_request(
    *,
    data: Path,
    pack: Path,
    cache: Path,
    limit: int = 0,
    runs: int = 0,
    weights: Path | None = None,
    notify: Notify = ignore,
) -> "Request":
    """Return what an evaluation is given; the arguments are those of `Request`."""
    from engine.evaluation.figures import Request

    return Request(data, pack, cache, limit, runs, notify, weights=weights)


def inspect_model(path: Path) -> ModelInspection:
    """Return what a model file is; needs no home. Raises `PackRefusedError`."""
    from engine.language import inspecting

    return inspecting.inspect(path)


def fit_model(path: Path, *, context_tokens: int) -> ModelFit:
    """Return whether a model fits this computer; needs no home. Raises `PackRefusedError`."""
    from engine.language import inspecting

    return inspecting.fit(path, context_tokens=context_tokens)


def evaluation_suites() -> "Sequence[Suite]":
    """Return every evaluation by name; each measures what a `Request` gives it."""
    from engine.evaluation import suites

    return suites.SUITES
