"""The door of the engine: everything that the window and the command line may call.

Every call blocks. Three threads may use one assistant at the same time: one that
adds, changes, verifies and embeds, one that searches, asks and reads, and one that
draws pages; each has a connection of its own and never waits for another. The
rules need no library and may be asked from a fourth.
"""

import getpass
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.ground import offline, policy, settings
from engine.ground.answers import (
    AddedDocument,
    AddReport,
    Answer,
    Filters,
    Finding,
    LibraryStatus,
    SearchResult,
    SkippedFile,
)
from engine.ground.errors import LibraryLockedError, NoEmbedderError
from engine.ground.paths import Home, site_policy_file
from engine.ground.progress import Notify, ignore
from engine.ground.types import (
    DocumentCard,
    DocumentDetails,
    DocumentId,
    PageImage,
    PageSpan,
    PageText,
    Rect,
)

if TYPE_CHECKING:
    from engine.casework import CaseDesk as CaseDesk  # noqa: PLC0414 - named by app
    from engine.clinical.rulebook import RuleBook
    from engine.evaluation.figures import Suite
    from engine.language.keeping import PackKeeper
    from engine.library.adding import IncomingFile, StoreFile
    from engine.library.store import Library
    from engine.session import Session

_NO_DETAILS = DocumentDetails()
_ALL = Filters()


def open_assistant(home: Home) -> "Assistant":
    """Return the assistant of a home, under the hospital's policy and the user's settings.

    Raises:
        PolicyError: The policy file cannot be followed, so nothing is started.
    """
    rules = policy.load(site_policy_file())
    chosen = settings.load(home.settings_file, rules)
    return Assistant(home, settings=chosen, policy=rules)


class Assistant:
    """One home with its library, locked or open."""

    def __init__(self, home: Home, *, settings: settings.Settings, policy: policy.Policy) -> None:
        """Start nothing yet; the library stays locked until `unlock` or `create`."""
        self.home = home
        self.settings = settings
        self.policy = policy
        self._guard = offline.OfflineGuard()
        self._guard.install()
        self._session: Session | None = None

    @property
    def is_created(self) -> bool:
        """Whether this home has a library; asked before the first paint, so it loads nothing."""
        return self.home.database.exists()

    @property
    def is_unlocked(self) -> bool:
        """Whether the library is open."""
        return self._session is not None

    def connection_attempts(self) -> int:
        """How many connections any code tried to open since the start; all were refused."""
        return len(self._guard.attempts)

    def create(self, passphrase: str) -> str:
        """Make an empty library, open it, and return the recovery key, shown only now.

        Raises:
            LibraryError, StorageError, InputError: Nothing was made.
        """
        from engine.library.store import Library

        library, recovery_key = Library.create(self.home, passphrase)
        self._use(library)
        return recovery_key

    def unlock(self, passphrase: str) -> None:
        """Open the library with its passphrase; raises `WrongPassphraseError` and the like."""
        from engine.library.store import Library

        self._use(Library.open(self.home, passphrase))

    def unlock_with_recovery_key(self, recovery_key: str) -> None:
        """Open the library with the printed key; raises as `unlock` does."""
        from engine.library.store import Library

        self._use(Library.open_with_recovery_key(self.home, recovery_key))

    def change_passphrase(self, new: str) -> None:
        """Let a new passphrase open the library from now on."""
        self._open.store.change_passphrase(new)

    def lock(self) -> None:
        """Close the library, forget its key, and end the workers that saw its text."""
        if self._session is not None:
            self._session.close()
            self._session = None

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

    def status(self) -> LibraryStatus:
        """Return the numbers of the status bar."""
        from engine.library import documents

        return documents.status(self._open.view)

    def add(
        self,
        paths: Sequence[Path],
        details: DocumentDetails = _NO_DETAILS,
        *,
        passwords: Mapping[str, str] | None = None,
        notify: Notify = ignore,
    ) -> AddReport:
        """Add files and all readable files of folders; each is searchable by words when done.

        Args:
            passwords: Of encrypted files, by the path given.

        Raises:
            PolicyError: The hospital does not allow adding.
            StorageError: The disk is full; what was added before stays.
            Cancelled: From `notify`; what was added before stays.
        """
        from engine.library import adding

        self.policy.require("add_documents", "adding documents")
        limit = self.settings.number("library.file_megabytes") * 2**20
        openers = adding.from_disk(
            paths, details=details, passwords=passwords or {}, limit_bytes=limit
        )
        return adding.add_each(openers, self._storer(notify), notify)

    def add_texts(
        self, texts: Sequence[tuple[str, str, DocumentDetails]], *, notify: Notify = ignore
    ) -> AddReport:
        """Add documents that come as (id, text, details); raises as `add` does."""
        from engine.library import adding

        self.policy.require("add_documents", "adding documents")
        return adding.add_each(adding.from_texts(texts), self._storer(notify), notify)

    def _storer(self, notify: Notify) -> "StoreFile":
        from engine.library import ingesting
        from engine.reading.limits import SourceFile

        session = self._open

        def store(file: "IncomingFile") -> AddedDocument | SkippedFile:
            source = SourceFile(file.name, file.content, file.password)
            return ingesting.add(
                self._open.store,
                file.name,
                file.content,
                path=file.path,
                details=file.details,
                read=lambda first: session.adder.read(source, first_page=first, notify=notify),
                token_offsets=session.token_offsets,
                notify=notify,
                added_by=_user(),
            )

        return store

    def embed_pending(self, notify: Notify = ignore) -> int:
        """Give vectors to the chunks that have none; return how many got one.

        Stopping keeps every finished batch. Without an embedder nothing happens.
        """
        from engine.library import ingesting

        embedder = self._open.embedder
        if embedder is None:
            return 0
        return ingesting.embed_pending(
            self._open.store, embedder.embed_passages, embedder.card, notify=notify
        )

    def documents(self) -> list[DocumentCard]:
        """Return every document."""
        from engine.library import documents

        return documents.listed(self._open.view)

    def document(self, document: DocumentId) -> DocumentCard:
        """Return one document; raises `NoSuchDocumentError`."""
        from engine.library import documents

        return documents.card(self._open.view, document)

    def remove(self, document: DocumentId) -> None:
        """Delete a document with its pages, words, vectors and original."""
        from engine.library import documents

        self.policy.require("remove_documents", "removing documents")
        documents.remove(self._open.store, document)

    def edit(self, document: DocumentId, details: DocumentDetails) -> None:
        """Change what a person said about a document."""
        from engine.library import documents

        self.policy.require("add_documents", "changing documents")
        documents.edit(self._open.store, document, details)

    def page(self, document: DocumentId, number: int) -> PageText:
        """Return a page as it was read."""
        from engine.library import documents

        return documents.page(self._open.view, document, number)

    def page_image(self, document: DocumentId, number: int, *, width_px: int) -> PageImage:
        """Draw a page from the encrypted original.

        Raises:
            RefusedFileError: The page cannot be drawn; its text can still be read.
        """
        from engine.library import documents
        from engine.reading.limits import SourceFile

        pictures = self._open.pictures
        card = documents.card(pictures, document)
        source = SourceFile(card.file_name, documents.original(pictures, document))
        return self._open.drawer.draw(source, page=number, width_px=width_px)

    def rectangles(self, document: DocumentId, span: PageSpan) -> tuple[Rect, ...]:
        """Return where characters of a page stand: one rectangle a line."""
        from engine.library import documents

        return documents.rectangles(self._open.view, document, span)

    def marked_page(
        self,
        document: DocumentId,
        number: int,
        *,
        width_px: int,
        spans: Sequence[tuple[int, int]] = (),
    ) -> bytes:
        """Return a page as PNG with character spans highlighted."""
        from engine.reading import marking

        page = self.page(document, number)
        image = self.page_image(document, number, width_px=width_px)
        found = [
            rect
            for start, end in spans
            for rect in self.rectangles(document, PageSpan(number, start, end))
        ]
        return marking.marked(image, found, page_width=page.width)

    def verify(self, notify: Notify = ignore) -> list[Finding]:
        """Check every page, hash, count and original, and name what is damaged."""
        from engine.library import verifying

        return verifying.verify(self._open.store, notify)

    def reindex(self, notify: Notify = ignore) -> int:
        """Make all vectors anew with the installed embedder; raises `NoEmbedderError`."""
        from engine.library import ingesting

        embedder = self._open.embedder
        if embedder is None:
            raise NoEmbedderError("No embedder pack is installed.")
        return ingesting.reindex(
            self._open.store,
            embedder.embed_passages,
            embedder.card,
            token_offsets=embedder.token_offsets,
            notify=notify,
        )

    def search(self, query: str, *, count: int = 8, filters: Filters = _ALL) -> SearchResult:
        """Return the passages for a query, best first; raises `InputError` for an empty one."""
        result, _vector = self._open.asker.search(query, count=count, filters=filters)
        return result

    def ask(
        self,
        question: str,
        *,
        count: int = 8,
        filters: Filters = _ALL,
        notify: Notify = ignore,
    ) -> Answer:
        """Answer by quotation, or say that the documents do not answer.

        Raises:
            InputError: There is no question.
            Cancelled: From `notify`.
        """
        from engine.asking.asker import Manner

        manner = Manner(
            lines=self.settings.number("answering.lines"),
            refuse_when_weak=self.settings.is_on("answering.refuse_when_weak"),
            provenance={**self._open.provenance(), "rules": self.rules.version},
        )
        return self._open.asker.ask(
            question, count=count, manner=manner, filters=filters, notify=notify
        )

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

        return CaseDesk(self.rules, self.settings)

    @property
    def packs(self) -> "PackKeeper":
        """The model and embedder packs of this home."""
        from engine.language.keeping import PackKeeper

        return PackKeeper(self.home, self.policy)

    def doctor(self) -> list[Finding]:
        """Return what works on this computer, what does not, and what to do."""
        from engine import examination

        return examination.findings(
            self.home, self.policy, self.settings, self.connection_attempts()
        )

    @property
    def _open(self) -> "Session":
        if self._session is None:
            raise LibraryLockedError("The library is locked.")
        return self._session

    def _use(self, library: "Library") -> None:
        from engine.session import Session

        self.lock()
        names = self.rules.drugs.generic_by_name()
        self._session = Session(self.home, library, self.settings, drug_names=tuple(names))


def evaluation_suites() -> "Sequence[Suite]":
    """Return every evaluation by name; each measures what a `Request` gives it."""
    from engine.evaluation import suites

    return suites.SUITES


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
