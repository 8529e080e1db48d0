"""The desk of shelves: collections, watched folders, files that were refused, signed files."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk
from engine.ground.answers import AddReport, Filters
from engine.ground.audit import AuditAction
from engine.ground.errors import InputError, SignerUnknownError
from engine.ground.policy import Policy
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.settings import Settings
from engine.ground.shelves import CollectionCard, Refusal, SealedCollection, WatchedFolder
from engine.ground.types import DocumentClass, DocumentDetails, DocumentId

if TYPE_CHECKING:
    from engine.library.adding import IncomingFile
    from engine.session import Session

SETTLE_S = 20.0
_NOTHING = DocumentId(-1)
Add = Callable[..., AddReport]
AddFiles = Callable[["Sequence[IncomingFile]", Notify], AddReport]


class ShelvesDesk:
    """Shelves of the open library; changed from the thread that adds."""

    def __init__(
        self,
        opened: Callable[[], "Session"],
        settings: Callable[[], Settings],
        policy: Policy,
        audit: AuditDesk,
        *,
        add: Add,
        add_files: AddFiles,
    ) -> None:
        """Stand before a library that may be locked and opened again.

        Args:
            opened: Gives the session, or raises `LibraryLockedError`.
            settings: Gives the settings in force.
            policy: What the hospital allows.
            audit: Told of changed collections.
            add: Adds files of the disk.
            add_files: Adds files that are in memory.
        """
        self._opened = opened
        self._settings = settings
        self._policy = policy
        self._audit = audit
        self._add = add
        self._add_files = add_files

    def collections(self) -> list[CollectionCard]:
        """Return every collection with its documents."""
        from engine.library import collections

        return collections.listed(self._opened().view)

    def make(self, name: str) -> str:
        """Make an empty collection and return its name as it is kept.

        Raises:
            PolicyError, InputError: The name is empty, or there is one of this name.
        """
        from engine.library import collections

        self._may_change()
        clean = collections.make(self._opened().store, name, only_new=True)
        self._note(clean, made=True)
        return clean

    def put(self, name: str, documents: Sequence[DocumentId]) -> None:
        """Put documents into a collection, which is made where there is none.

        Raises:
            PolicyError, NoSuchDocumentError, InputError: Nothing was changed.
        """
        from engine.library import collections
        from engine.library import documents as stored

        self._may_change()
        for document in documents:
            stored.card(self._opened().store, document)
        collections.put(self._opened().store, name, tuple(documents))
        self._note(name, documents=[int(each) for each in documents])

    def take(self, name: str, documents: Sequence[DocumentId]) -> None:
        """Take documents out of a collection; they stay in the library."""
        from engine.library import collections

        self._may_change()
        collections.take(self._opened().store, name, tuple(documents))
        self._note(name, taken=[int(each) for each in documents])

    def rename(self, name: str, new: str) -> None:
        """Give a collection another name; raises `NotFoundError` and `InputError`."""
        from engine.library import collections

        self._may_change()
        collections.rename(self._opened().store, name, new)
        self._note(new, before=name)

    def remove(self, name: str) -> None:
        """Delete a collection; its documents stay. Raises `NotFoundError`."""
        from engine.library import collections

        self._may_change()
        collections.remove(self._opened().store, name)
        self._note(name, removed=True)

    def narrowed(self, filters: Filters) -> Filters:
        """Return filters with collections, and the hospital's word on old documents, resolved.

        Raises:
            NotFoundError: There is no collection by one of the names.
        """
        from engine.library import collections
        from engine.library import documents as stored

        excludes = self._settings().word("library.expired") == "exclude"
        if not filters.collections and not excludes:
            return filters
        view = self._opened().view
        allowed = {card.id for card in stored.listed(view)}
        if filters.documents:
            allowed &= set(filters.documents)
        if filters.collections:
            held = (collections.documents_of(view, name) for name in filters.collections)
            allowed &= {document for one in held for document in one}
        if excludes:
            allowed &= collections.current(view)
        return replace(filters, documents=tuple(sorted(allowed)) or (_NOTHING,), collections=())

    def searched(self, filters: Filters) -> str:
        """Return in words which documents a question may use, for provenance and screen."""
        limits = [f"collection {name}" for name in filters.collections]
        limits += [f"class {name}" for name in filters.classes]
        limits += [f"language {code}" for code in filters.languages]
        if self._settings().word("library.expired") == "exclude":
            limits.append("only documents whose review date is not past")
        return "; ".join(limits) or "all documents"

    def supersede(self, new: DocumentId, old: Sequence[DocumentId]) -> None:
        """Let a document replace others: they stay for reading and answer nothing.

        Raises:
            NoSuchDocumentError, InputError, PolicyError: Nothing was changed.
        """
        from engine.library import documents as stored
        from engine.library import watching

        self._may_change()
        cards = [stored.card(self._opened().store, document) for document in (new, *old)]
        if cards[0].superseded_by is not None:
            raise InputError("A document that was replaced cannot replace another one.")
        watching.supersede(self._opened().store, new, old)
        for document in old:
            self._audit.of_document(document, AuditAction.DOCUMENT_EDITED)

    def reinstate(self, document: DocumentId) -> None:
        """Let a document that was replaced answer questions again.

        Raises:
            NoSuchDocumentError, InputError, PolicyError: Nothing was changed.
        """
        from engine.library import documents as stored
        from engine.library import watching

        self._may_change()
        store = self._opened().store
        if stored.card(store, document).superseded_by is None:
            raise InputError("No other document replaces this one.")
        watching.reinstate(store, document)
        self._audit.of_document(document, AuditAction.DOCUMENT_EDITED)

    def watched(self, *, adding: bool = False) -> list[WatchedFolder]:
        """Return every watched folder.

        Args:
            adding: Asked from the thread that adds, which has a connection of its own.
        """
        from engine.library import watching

        session = self._opened()
        return watching.listed(session.store if adding else session.view)

    def watch(
        self,
        folder: Path,
        *,
        collection: str = "",
        document_class: DocumentClass = DocumentClass.UNVERIFIED,
    ) -> None:
        """Watch a folder from now on; raises `InputError` where there is none."""
        from engine.library import watching

        self._may_change()
        watching.watch(
            self._opened().store, folder, collection=collection, document_class=document_class
        )

    def unwatch(self, folder: str) -> None:
        """Watch a folder no longer; its documents stay. Raises `NotFoundError`."""
        from engine.library import watching

        self._may_change()
        watching.unwatch(self._opened().store, folder)

    def look(
        self, notify: Notify = ignore, *, settle_s: float = SETTLE_S
    ) -> tuple[AddReport, list[str]]:
        """Look at the watched folders and add what has settled.

        Returns:
            What became of the files, and the folders that cannot be reached now.

        Raises:
            StorageError: The disk is full; what was added before stays.
            Cancelled: From `notify`; what was added before stays.
        """
        from engine.library import watching

        notify(Progress("Looking at watched folders"))
        store = self._opened().store
        due, away = watching.look(store, settle_s=settle_s)
        whole = AddReport()
        for number, file in enumerate(due):
            notify(Progress("Adding", number, len(due), Path(file.path).name))
            details = DocumentDetails(document_class=file.document_class)
            report = self._add([Path(file.path)], details, notify=notify)
            watching.note_added(store, file, report)
            whole = AddReport(
                (*whole.added, *report.added),
                (*whole.skipped, *report.skipped),
                (*whole.refused, *report.refused),
            )
        return whole, away

    def refusals(self) -> list[Refusal]:
        """Return the files that could not be added, grouped by cause."""
        from engine.library import refusals

        return refusals.listed(self._opened().view)

    def retry(self, notify: Notify = ignore) -> AddReport:
        """Try every refused file again."""
        from engine.library import refusals

        kept = refusals.listed(self._opened().store)
        return self._add([Path(one.path) for one in kept], notify=notify)

    def forget_refusals(self, paths: Sequence[str]) -> None:
        """Forget refused files, whatever became of them."""
        from engine.library import refusals

        refusals.forget(self._opened().ledger, paths)

    def export(self, name: str, target: Path, notify: Notify = ignore) -> SealedCollection:
        """Write a collection into one signed file for a USB stick; raises as `sealing.export`."""
        from engine.library import collections, sealing
        from engine.library import documents as stored

        store = self._opened().store
        cards = [stored.card(store, each) for each in collections.documents_of(store, name)]
        made = sealing.export(store, name, cards, target, notify)
        self._note(name, exported=len(cards))
        return made

    def inspect(self, source: Path, notify: Notify = ignore) -> SealedCollection:
        """Check a signed collection without storing anything; raises `SealBrokenError`."""
        from engine.library import sealing

        return sealing.opened(self._opened().store, source, notify).card

    def bring(self, source: Path, *, trust: str = "", notify: Notify = ignore) -> AddReport:
        """Import a signed collection after all of it was checked.

        Args:
            source: The file.
            trust: Fingerprint of its signer, where this library does not know it yet.
            notify: May raise `Cancelled`.

        Raises:
            SealBrokenError, SignerUnknownError: Nothing was stored.
            PolicyError: The hospital does not allow adding.
        """
        from engine.library import adding, collections, sealing

        self._may_change()
        store = self._opened().store
        sealed = sealing.opened(store, source, notify)
        card = sealed.card
        if not card.is_known:
            if trust.replace(" ", "").upper() != card.signer:
                raise SignerUnknownError(
                    f"This collection was signed by {card.signer}, which is not trusted here yet."
                )
            sealing.trust(store, card.signer)
        files = [
            adding.IncomingFile(name, name, content, details)
            for name, content, details in sealing.files(source, sealed)
        ]
        report = self._add_files(files, notify)
        new = [item.document.id for item in report.added]
        new += [item.document_id for item in report.skipped]
        collections.put(store, card.name, tuple(new))
        self._note(card.name, imported=len(new), signer=card.signer)
        return report

    @staticmethod
    def as_csv(refused: Sequence[Refusal]) -> Iterator[str]:
        """Yield refused files as lines for a spreadsheet, formulas made harmless."""
        yield "path,since,cause,what happened,what to do"
        for one in refused:
            line = io.StringIO()
            cells = (one.path, one.at, one.kind, one.error, one.advice)
            safe = [f"'{cell}" if cell[:1] in "=+-@" else cell for cell in cells]
            csv.writer(line, lineterminator="").writerow(safe)
            yield line.getvalue()

    def _may_change(self) -> None:
        self._policy.require("add_documents", "changing the library")

    def _note(self, name: str, **about: object) -> None:
        self._audit.note(AuditAction.COLLECTION_CHANGED, {"collection": name, **about})
