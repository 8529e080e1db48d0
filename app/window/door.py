"""What the window asks of the assistant, as a type: the real one and a test's fake both fit."""

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.window.kept import Arriving, Audit, Backups, Emergency, History, Unlocking
from app.window.shelf import ModelHome
from app.window.shelves import Shelves
from engine.ground.about import About
from engine.ground.answers import (
    AddReport,
    Answer,
    AnswerSentence,
    Filters,
    Finding,
    LibraryStatus,
    SearchResult,
)
from engine.ground.errors import EngineError
from engine.ground.notes import CollisionNote, ScoreForm, ScoreNote, ScreeningNotes
from engine.ground.progress import Notify, ignore
from engine.ground.summaries import Summary, SummaryLength
from engine.ground.types import (
    DocumentCard,
    DocumentDetails,
    DocumentId,
    PageImage,
    PageSpan,
    PageText,
    Rect,
)
from engine.ground.wording import ENGLISH, Wording

NO_DETAILS = DocumentDetails()
ALL_DOCUMENTS = Filters()


class Rules(Protocol):
    """The part of the clinical rules that the window uses; needs no library."""

    def notes(self, text: str, /) -> ScreeningNotes:
        """Return flags, gaps and facts of a text."""
        ...

    def collisions(self, text: str, answer: str, /) -> tuple[CollisionNote, ...]:
        """Return where drugs of an answer collide with a patient's text."""
        ...

    def forms(self, text: str, /) -> tuple[ScoreForm, ...]:
        """Return every score as a form, prefilled from a text."""
        ...

    def result(self, name: str, inputs: Mapping[str, str], /) -> ScoreNote:
        """Return the result of a form."""
        ...


class Report(Protocol):
    """One report of a case."""

    @property
    def id(self) -> DocumentId:
        """Its number on the desk."""
        ...

    @property
    def name(self) -> str:
        """What sources call it."""
        ...

    @property
    def pages(self) -> int:
        """How many pages it has."""
        ...


class Desk(Protocol):
    """The reports of one patient, in memory only; one thread works, another one draws."""

    def add_file(
        self, path: Path, /, *, password: str | None = None, notify: Notify = ignore
    ) -> Report:
        """Read one file onto the desk."""
        ...

    def add_text(self, text: str, /, *, name: str = "Pasted text") -> Report:
        """Lay pasted text onto the desk."""
        ...

    def leave_out(self, path: str, error: EngineError, /) -> None:
        """Remember a file that could not be read."""
        ...

    def forgive(self, path: str, /) -> None:
        """Forget a file that could not be read."""
        ...

    def remove(self, report: DocumentId, /) -> None:
        """Take one report off the desk."""
        ...

    @property
    def reports(self) -> Sequence[Report]:
        """What lies on the desk."""
        ...

    def summarize(
        self,
        *,
        kind: str = "summary",
        length: SummaryLength = SummaryLength.STANDARD,
        notify: Notify = ignore,
    ) -> Summary:
        """Return the checked summary of everything on the desk."""
        ...

    def stream(
        self,
        *,
        kind: str = "summary",
        length: SummaryLength = SummaryLength.STANDARD,
        with_model: bool = True,
        notify: Notify = ignore,
    ) -> Generator[Summary]:
        """Yield the summary by rules, then with each section that a model phrased."""
        ...

    def export(
        self,
        summary: Summary,
        form: str,
        /,
        *,
        checked_by: str = "",
        deidentify: bool | None = None,
        wording: Wording = ENGLISH,
    ) -> bytes:
        """Return a summary as a file; without names as told, or as the settings say."""
        ...

    def page(self, report: DocumentId, number: int, /) -> PageText:
        """Return a page as it was read."""
        ...

    def page_image(self, report: DocumentId, number: int, /, *, width_px: int) -> PageImage:
        """Draw a page."""
        ...

    def rectangles(self, report: DocumentId, span: PageSpan, /) -> tuple[Rect, ...]:
        """Return one rectangle per line of the span."""
        ...

    def wipe(self) -> None:
        """Forget every report."""
        ...


class Door(ModelHome, Protocol):
    """The part of `engine.assistant.Assistant` that the window uses; every call may block.

    One thread may add, remove, edit, check and embed while another one searches, asks
    and shows, and a third one draws.
    """

    @property
    def rules(self) -> Rules:
        """The clinical rules, at hand even while the library is locked."""
        ...

    @property
    def history(self) -> History:
        """Questions and answers kept in the open library."""
        ...

    @property
    def audit(self) -> Audit:
        """Who did what and when."""
        ...

    @property
    def backups(self) -> Backups:
        """Copies of the library."""
        ...

    @property
    def shelves(self) -> Shelves:
        """Collections, watched folders and what could not be added."""
        ...

    @property
    def emergency(self) -> Emergency:
        """Guidelines while the library is locked."""
        ...

    def about(self) -> About:
        """Return versions, places and licences."""
        ...

    def doctor(self) -> list[Finding]:
        """Check this computer."""
        ...

    def diagnostic(self) -> str:
        """Return a text for IT without names and without any text of a document or patient."""
        ...

    def open_case(self) -> Desk:
        """Return an empty desk for the reports of one patient."""
        ...

    @property
    def is_created(self) -> bool:
        """Whether this home has a library."""
        ...

    @property
    def is_unlocked(self) -> bool:
        """Whether the library is open."""
        ...

    @property
    def is_demonstration(self) -> bool:
        """Whether this home was made to try Wardlight; only known while unlocked."""
        ...

    @property
    def arrival(self) -> Arriving:
        """The first run of a new home."""
        ...

    def create(self, passphrase: str, *, keep_key: bool = False) -> str:
        """Create the library and return its recovery key, kept until it is confirmed."""
        ...

    def unlock(self, passphrase: str) -> None:
        """Open the library with its passphrase."""
        ...

    def unlock_with_recovery_key(self, key: str, /) -> None:
        """Open the library with the recovery key."""
        ...

    def unlock_with_pin(self, pin: str, /) -> None:
        """Open the library with the PIN of the working day."""
        ...

    @property
    def unlocking(self) -> Unlocking:
        """Wrong attempts and the PIN; needs no library."""
        ...

    def lock(self) -> None:
        """Close the library and forget its key."""
        ...

    def status(self) -> LibraryStatus:
        """Return the numbers of the status bar."""
        ...

    def add(
        self,
        paths: Sequence[Path],
        details: DocumentDetails = NO_DETAILS,
        *,
        passwords: Mapping[str, str] | None = None,
        notify: Notify = ignore,
    ) -> AddReport:
        """Read and store files; folders are walked; words are searchable at once."""
        ...

    def embed_pending(self, notify: Notify = ignore) -> int:
        """Give every chunk that lacks one its embedding; return how many."""
        ...

    def documents(self) -> list[DocumentCard]:
        """Return all documents."""
        ...

    def document(self, document_id: DocumentId, /) -> DocumentCard:
        """Return one document."""
        ...

    def remove(self, document_id: DocumentId, /) -> None:
        """Remove a document and everything that hangs on it."""
        ...

    def edit(self, document_id: DocumentId, details: DocumentDetails, /) -> DocumentCard | None:
        """Change what people said about a document."""
        ...

    def page(self, document_id: DocumentId, number: int, /) -> PageText:
        """Return the text of a page, counted from 1."""
        ...

    def page_image(self, document_id: DocumentId, number: int, /, *, width_px: int) -> PageImage:
        """Draw a page."""
        ...

    def rectangles(self, document_id: DocumentId, span: PageSpan, /) -> tuple[Rect, ...]:
        """Return one rectangle per line of the span."""
        ...

    def verify(self, notify: Notify = ignore, /) -> list[Finding]:
        """Check everything that is stored."""
        ...

    def reindex(self, notify: Notify = ignore, /) -> int:
        """Make the index anew with the installed embedder."""
        ...

    def search(
        self, query: str, *, count: int = 8, filters: Filters = ALL_DOCUMENTS
    ) -> SearchResult:
        """Return passages only."""
        ...

    def ask(
        self,
        question: str,
        *,
        count: int = 8,
        filters: Filters = ALL_DOCUMENTS,
        earlier: Sequence[Answer] = (),
        notify: Notify = ignore,
    ) -> Answer:
        """Answer from the documents, with citations; a follow-up goes on from `earlier`."""
        ...

    def phrase(
        self, answer: Answer, *, earlier: Sequence[Answer] = (), notify: Notify = ignore
    ) -> Generator[AnswerSentence, None, Answer]:
        """Yield checked sentences and return the phrased answer; on a thread of its own."""
        ...

    def export_answer(
        self, answer: Answer, form: str, /, *, deidentify: bool | None = None
    ) -> bytes:
        """Return an answer as a file; without names as told, or as the settings say."""
        ...

    def connection_attempts(self) -> int:
        """Return how many network connections were refused since the start."""
        ...
