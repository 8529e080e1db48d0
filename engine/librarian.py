"""The documents of one open library, as the door gives them: added, shown, drawn, checked."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk, user
from engine.desks.unlocking import UnlockDesk
from engine.ground.answers import (
    AddedDocument,
    AddReport,
    Finding,
    LibraryStatus,
    SkippedFile,
)
from engine.ground.audit import AuditAction
from engine.ground.errors import LibraryLockedError, NoEmbedderError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings
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
    from engine.desks.arrival import ArrivalDesk
    from engine.desks.backups import BackupDesk
    from engine.desks.emergency import EmergencyDesk
    from engine.desks.history import HistoryDesk
    from engine.desks.shelves import ShelvesDesk
    from engine.library.adding import IncomingFile, StoreFile
    from engine.session import Session

_NO_DETAILS = DocumentDetails()


class Librarian:
    """What people do with documents; the assistant opens and closes the library for it."""

    def __init__(self, home: Home, *, settings: Settings, policy: Policy) -> None:
        """Start nothing; there is no session until the library is opened."""
        self.home = home
        self.settings = settings
        self.policy = policy
        self._session: Session | None = None
        self.audit = AuditDesk(home, lambda: self._session)
        self.unlocking = UnlockDesk(home, lambda: self._session, lambda: self.settings, self.audit)

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
        from engine.library import adding, refusals

        self.policy.require("add_documents", "adding documents")
        limit = self.settings.number("library.file_megabytes") * 2**20
        openers = adding.from_disk(
            paths, details=details, passwords=passwords or {}, limit_bytes=limit
        )
        report = adding.add_each(openers, self._storer(notify), notify)
        refusals.note(self._open.ledger, report)
        return report

    def add_files(self, files: "Sequence[IncomingFile]", notify: Notify = ignore) -> AddReport:
        """Add files that are in memory; raises as `add` does."""
        from engine.library import adding

        self.policy.require("add_documents", "adding documents")
        openers = [(file.path, partial(_same, file)) for file in files]
        return adding.add_each(openers, self._storer(notify), notify)

    @cached_property
    def history(self) -> "HistoryDesk":
        """Questions and answers kept in the open library, feedback, and golden questions."""
        from engine.desks.history import HistoryDesk

        return HistoryDesk(lambda: self._open, lambda: self.settings, self.audit)

    @cached_property
    def arrival(self) -> "ArrivalDesk":
        """The first run: its next page, and the recovery key until it is confirmed."""
        from engine.desks.arrival import ArrivalDesk

        return ArrivalDesk(self.home, self.policy, lambda: self._session)

    @cached_property
    def backups(self) -> "BackupDesk":
        """Backups of this home, and putting one in the place of the library."""
        from engine.desks.backups import BackupDesk

        return BackupDesk(
            self.home, lambda: self._session, lambda: self.settings, self.audit, self.lock
        )

    @cached_property
    def emergency(self) -> "EmergencyDesk":
        """Guidelines while the library is locked, where the hospital's policy wants them."""
        from engine.desks.emergency import EmergencyDesk

        return EmergencyDesk(self.home, self.policy, lambda: self._session, self.audit)

    def lock(self) -> None:
        """Close the library, forget its key, and end the workers that saw its text."""
        if self._session is not None:
            self.emergency.refresh()
            self._session.close()
            self._session = None

    @cached_property
    def shelves(self) -> "ShelvesDesk":
        """Collections, watched folders, refused files, and signed files for a USB stick."""
        from engine.desks.shelves import ShelvesDesk

        return ShelvesDesk(
            lambda: self._open,
            lambda: self.settings,
            self.policy,
            self.audit,
            add=self.add,
            add_files=self.add_files,
        )

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
            outcome = ingesting.add(
                self._open.store,
                file.name,
                file.content,
                path=file.path,
                details=file.details,
                read=lambda first: session.adder.read(source, first_page=first, notify=notify),
                token_offsets=session.token_offsets,
                notify=notify,
                added_by=user(),
            )
            if isinstance(outcome, AddedDocument):
                self.audit.of_document(outcome.document.id, AuditAction.DOCUMENT_ADDED)
            return outcome

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
        self.audit.of_document(document, AuditAction.DOCUMENT_REMOVED)

    def edit(self, document: DocumentId, details: DocumentDetails) -> None:
        """Change what a person said about a document."""
        from engine.library import documents

        self.policy.require("add_documents", "changing documents")
        documents.edit(self._open.store, document, details)
        self.audit.of_document(document, AuditAction.DOCUMENT_EDITED)

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

    @property
    def _open(self) -> "Session":
        if self._session is None:
            raise LibraryLockedError("The library is locked.")
        return self._session


def _same(file: "IncomingFile") -> "IncomingFile":
    return file
