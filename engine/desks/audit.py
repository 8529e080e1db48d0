"""The desk of the audit: everything that must be accounted for is told here."""

import contextlib
import csv
import getpass
import io
import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from engine.ground.answers import Answer
from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.errors import LibraryError, StorageError
from engine.ground.paths import Home
from engine.ground.types import DocumentId

if TYPE_CHECKING:
    from engine.library.audit import Event
    from engine.library.store import Library
    from engine.session import Session

_MOST_WAITING = 1000


class AuditDesk:
    """The audit of one home, whether its library is open or locked.

    What cannot be stored now (the disk is full, another program is writing) waits in
    memory and goes in with the next record: work at a bedside never waits for it.
    """

    def __init__(self, home: Home, session: "Callable[[], Session | None]") -> None:
        """Stand before a home.

        Args:
            home: Where the notes of failed attempts and the head are.
            session: Gives the open session, or None while the library is locked.
        """
        self._home = home
        self._session = session
        self._waiting: deque[Event] = deque(maxlen=_MOST_WAITING)

    def note(self, action: AuditAction, about: Mapping[str, object]) -> None:
        """Account for something that was done; may be called from any thread.

        Args:
            action: What.
            about: Numbers and names of documents, packs, settings; nothing of a patient.
        """
        from engine.library import audit

        happened = audit.event(user(), action, about)
        session = self._session()
        if session is None:
            self._note_locked(happened)
        else:
            self._store(session.ledger, happened)

    def absorb(self) -> None:
        """Seal what was noted while the library was locked; called when it was opened."""
        from engine.library import audit

        session = self._session()
        if session is not None:
            with contextlib.suppress(StorageError, LibraryError):
                audit.absorb(session.ledger, self._home.audit_notes)

    def _store(self, library: "Library", happened: "Event") -> None:
        from engine.library import audit

        events = [*self._drained(), happened]
        try:
            if library.is_writable:
                audit.append(library, events)
        except (StorageError, LibraryError):
            self._waiting.extendleft(reversed(events))

    def _drained(self) -> "Iterator[Event]":
        """Take what waits, each event once, also when two threads take at the same time."""
        while True:
            try:
                yield self._waiting.popleft()
            except IndexError:
                return

    def asked(self, answer: Answer, flags: Sequence[str]) -> None:
        """Account for an answer: which documents, rules and model, and whether it was given."""
        documents = sorted({int(citation.document_id) for citation in answer.citations})
        named = ("model", "model_sha256", "adapter_sha256", "embedder_sha256", "rules",
                 "library_revision")  # fmt: skip
        about: dict[str, object] = {
            "mode": answer.mode,
            "abstained": answer.abstained,
            "incomplete": answer.incomplete,
            "documents": documents,
            "flags": list(flags),
        }
        stated = {name: answer.provenance[name] for name in named if answer.provenance.get(name)}
        self.note(AuditAction.ASKED, {**about, **stated})

    def of_document(self, document: DocumentId, action: AuditAction) -> None:
        """Account for a document that came, went or was changed."""
        self.note(action, {"document": int(document)})

    def of_pack(self, name: str, *, is_new: bool) -> None:
        """Account for a pack that was brought in or removed."""
        action = AuditAction.PACK_IMPORTED if is_new else AuditAction.PACK_REMOVED
        self.note(action, {"pack": name})

    def answer_left(self, answer: Answer, action: AuditAction, form: str = "") -> None:
        """Account for an answer that was saved, printed or copied.

        Args:
            answer: Of it the numbers of the documents are noted, and no word.
            action: `ANSWER_EXPORTED`, `ANSWER_PRINTED` or `ANSWER_COPIED`.
            form: Of the file; empty for paper and clipboard.
        """
        documents = sorted({int(citation.document_id) for citation in answer.citations})
        about: dict[str, object] = {"documents": documents, "mode": answer.mode}
        self.note(action, {**about, "form": form} if form else about)

    def summary_left(self, action: AuditAction, *, reports: int) -> None:
        """Account for a summary that was printed or copied; reports have no number to note."""
        self.note(action, {"reports": reports})

    def of_summary(self, form: str) -> None:
        """Account for a summary that left as a file of this form."""
        self.note(AuditAction.SUMMARY_EXPORTED, {"form": form})

    def acknowledged(self, flags: Sequence[str]) -> None:
        """Account for somebody having seen red flags, by the ids of their rules."""
        self.note(AuditAction.FLAG_ACKNOWLEDGED, {"flags": list(flags)})

    def newest(
        self, *, action: str = "", who: str = "", since: str = "", count: int = 1000
    ) -> list[AuditRecord]:
        """Return records, the newest first.

        Args:
            action, who: Only these; empty for all.
            since: ISO date or time in UTC; empty for all.
            count: At most so many.
        """
        from engine.library import audit

        return audit.newest(self._view, action=action, who=who, since=since, count=count)

    def verify(self) -> AuditVerdict:
        """Check every seal and the end; names the first record that is changed or missing."""
        from engine.library import audit

        return audit.verify(self._view)

    def exported(self, form: str) -> Iterator[str]:
        """Yield the whole audit, the oldest first, as lines of `csv` or `json`, with the seals."""
        from engine.library import audit

        self.note(AuditAction.AUDIT_EXPORTED, {"form": form})
        every = audit.every(self._view)
        return _csv_lines(every) if form == "csv" else _json_lines(every)

    @property
    def _view(self) -> "Library":
        from engine.ground.errors import LibraryLockedError

        session = self._session()
        if session is None:
            raise LibraryLockedError("The library is locked.")
        return session.view

    def _note_locked(self, happened: "Event") -> None:
        """Write down beside a locked library what cannot be sealed yet."""
        from engine.library import audit

        if self._home.database.exists():  # else there is no library to account to
            with contextlib.suppress(StorageError):
                audit.note_locked(self._home.audit_notes, happened)


def user() -> str:
    """Return the user's name on this computer; empty when the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _json_lines(every: Iterator[tuple[AuditRecord, str]]) -> Iterator[str]:
    for record, seal in every:
        yield json.dumps({**_table(record), "about": dict(record.about), "seal": seal})


def _csv_lines(every: Iterator[tuple[AuditRecord, str]]) -> Iterator[str]:
    yield _csv_line(("sequence", "at", "who", "action", "about", "seal"))
    for record, seal in every:
        about = json.dumps(dict(record.about), sort_keys=True)
        yield _csv_line((*_table(record).values(), about, seal))


def _table(record: AuditRecord) -> Mapping[str, object]:
    return {
        "sequence": record.sequence,
        "at": record.at,
        "who": record.who,
        "action": str(record.action),
    }


def _csv_line(cells: Sequence[object]) -> str:
    """One line; what a spreadsheet would take for a formula is quoted with an apostrophe."""
    line = io.StringIO()
    safe = [f"'{cell}" if str(cell)[:1] in "=+-@" else cell for cell in map(str, cells)]
    csv.writer(line, lineterminator="").writerow(safe)
    return line.getvalue()
