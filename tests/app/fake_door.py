"""A hand-written assistant that answers from a few texts, so that widgets can be driven."""

import threading
import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path

from app.window.door import ALL_DOCUMENTS, NO_DETAILS
from engine.asking import exports
from engine.casework import CaseDesk
from engine.clinical.rulebook import RuleBook
from engine.ground.about import About
from engine.ground.answers import (
    AddedDocument,
    AddReport,
    Answer,
    AnswerSentence,
    Expansion,
    Filters,
    Finding,
    LibraryStatus,
    RefusedFile,
    SearchResult,
    SkippedFile,
    Support,
)
from engine.ground.choices import NAMELESS
from engine.ground.errors import (
    NoSuchDocumentError,
    PasswordNeededError,
    UnsupportedFileError,
    WrongPassphraseError,
)
from engine.ground.models import LanguageModel, ModelState
from engine.ground.policy import Policy
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.settings import load
from engine.ground.types import (
    ChunkId,
    Citation,
    DocumentCard,
    DocumentClass,
    DocumentDetails,
    DocumentId,
    DocumentState,
    PageFlag,
    PageImage,
    PageSpan,
    PageText,
    Passage,
    Rect,
)
from tests.app import sample_texts
from tests.app.drawn_page import DrawnPage, draw
from tests.app.fake_arrival import FakeArrival
from tests.app.fake_history import FakeHistory
from tests.app.fake_keeping import FakeAudit, FakeBackups, FakeChoices, FakeUnlocking
from tests.app.fake_model import FakeModel
from tests.app.fake_packs import FakeMemory, FakePacks
from tests.app.fake_shelves import FakeEmergency, FakeShelves

PASSPHRASE = "four plain garden words"
RECOVERY_KEY = "WL7K-93QD-HF2M-X8RT-PV4C-6NBJ-ZE5S-A1GY"
_STOP_WORDS = frozenset("a an and the of in to is with for or at by how much what do i".split())


def card(number: int, title: str, **changes: object) -> DocumentCard:
    """Return a plausible document."""
    made = DocumentCard(
        id=DocumentId(number),
        title=title,
        document_class=DocumentClass.GUIDELINE,
        issuer="Bakara District Hospital",
        version="3",
        issued="2025-02-11",
        review_by="2027-02-11",
        kind="pdf",
        pages=1,
        language="en",
        sha256=f"{number:064x}",
        size_bytes=184_320 + 7_919 * number,
        added="2026-03-02T08:15:00+00:00",
        added_by="N. Adeyemi",
        state=DocumentState.READY,
        chunks=12,
        vectors=12,
        file_name=f"document-{number}.pdf",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@dataclass
class Stored:
    """A document and its only page."""

    card: DocumentCard
    text: str
    has_image: bool = True
    drawn: DrawnPage | None = None


def sample_library() -> list[Stored]:
    """Return documents in every state that the window must show."""
    reference, unverified = DocumentClass.REFERENCE, DocumentClass.UNVERIFIED
    return [
        Stored(card(1, "Severe malaria in children"), sample_texts.MALARIA),
        Stored(
            card(2, "Diarrhea and dehydration under five", version="2", review_by="2025-06-30"),
            sample_texts.DEHYDRATION,
        ),
        Stored(
            card(3, "Postpartum haemorrhage", version="5", flags=(PageFlag.BROKEN_TABLE,)),
            sample_texts.HAEMORRHAGE,
        ),
        Stored(
            card(
                4, "Acute asthma in adults", version="1", flags=(PageFlag.SCAN,), chunks=4,
                vectors=4,
            ),
            sample_texts.ASTHMA,
        ),
        Stored(
            card(
                5, "Snake bite", document_class=reference, version="2019", issuer="Regional office",
                issued="2019-05-01", review_by="", vectors=5,
            ),
            sample_texts.SNAKE,
        ),
        Stored(
            card(6, "儿童腹泻", document_class=unverified, language="zh", version="", review_by=""),
            sample_texts.CHINESE,
            has_image=False,
        ),
        Stored(
            card(
                7, "الربو الحاد", document_class=unverified, language="ar", version="",
                review_by="",
            ),
            sample_texts.ARABIC,
            has_image=False,
        ),
        Stored(
            card(
                8, "Severe malaria in children", version="2", state=DocumentState.SUPERSEDED,
                superseded_by=DocumentId(1),
            ),
            sample_texts.MALARIA,
        ),
    ]  # fmt: skip


@dataclass
class FakeAssistant:
    """Answers like the real one, only from words; every call may be slowed down.

    Attributes:
        delay_s: How long a question takes; it looks at `notify` every 5 ms.
        file_s: How long a file takes to add.
        phraser: What phrases summaries; None leaves them to the rules.
    """

    stored: list[Stored] = field(default_factory=sample_library)
    created: bool = True
    unlocked: bool = True
    demonstration: bool = False
    delay_s: float = 0.0
    file_s: float = 0.0
    failing: dict[str, Exception] = field(default_factory=dict)
    slow: dict[str, float] = field(default_factory=dict)
    threads: set[str] = field(default_factory=set)
    stopped_asks: int = 0
    finished_asks: int = 0
    earlier: tuple[Answer, ...] = ()
    filters: Filters = ALL_DOCUMENTS
    model: FakeModel = field(default_factory=FakeModel)
    packs: FakePacks = field(default_factory=FakePacks)
    chosen_model: FakeMemory = field(default_factory=FakeMemory)
    history: FakeHistory = field(default_factory=FakeHistory)
    audit: FakeAudit = field(default_factory=FakeAudit)
    backups: FakeBackups = field(default_factory=FakeBackups)
    preferences: FakeChoices = field(default_factory=FakeChoices)
    shelves: FakeShelves = field(default_factory=FakeShelves)
    emergency: FakeEmergency = field(default_factory=FakeEmergency)
    unlocking: FakeUnlocking = field(default_factory=FakeUnlocking)
    arrival: FakeArrival = field(default_factory=FakeArrival)

    def __post_init__(self) -> None:
        self.arrival.created = self.created

    def about(self) -> About:
        self._called("about")
        return About({"Wardlight": "0.1.0", "Clinical rules": "2026.1"}, (("numpy", "2", "BSD"),))

    def doctor(self) -> list[Finding]:
        self._called("doctor")
        return [
            Finding("Memory", "ok", "8 GB"),
            Finding("Disk", "warning", "2 GB free", "Free it."),
        ]

    def diagnostic(self) -> str:
        self._called("diagnostic")
        return '{"wardlight": "0.1.0"}'

    phraser: LanguageModel | None = None

    def open_case(self) -> CaseDesk:
        """Return the real desk: it needs no library."""
        settings = load(Path("no settings"), Policy())
        return CaseDesk(self.rules, settings, model=lambda: self.phraser)

    @cached_property
    def rules(self) -> RuleBook:
        """The real rules: they need no library."""
        return _shared_rules()

    @property
    def is_created(self) -> bool:
        return self.created

    @property
    def is_unlocked(self) -> bool:
        return self.unlocked

    @property
    def is_demonstration(self) -> bool:
        return self.demonstration

    def create(self, passphrase: str, *, keep_key: bool = False) -> str:
        self._called("create")
        del passphrase
        self.created = self.unlocked = self.arrival.created = True
        self.arrival.key = RECOVERY_KEY if keep_key else ""
        return RECOVERY_KEY

    def unlock(self, passphrase: str) -> None:
        self._called("unlock")
        self._try(passphrase == PASSPHRASE, "This passphrase does not open the library.")

    def unlock_with_pin(self, pin: str, /) -> None:
        self._called("unlock")
        self._try(pin == self.unlocking.pin, "This PIN does not open the library.")

    def _try(self, is_right: bool, told: str) -> None:
        self.unlocking.require()
        if not is_right:
            self.unlocking.wrong += 1
            raise WrongPassphraseError(told)
        self.unlocking.wrong = 0
        self.unlocked = True

    def unlock_with_recovery_key(self, key: str, /) -> None:
        self._called("unlock")
        if key != RECOVERY_KEY:
            raise WrongPassphraseError("This recovery key does not open the library.")
        self.unlocked = True

    def lock(self) -> None:
        self._called("lock")
        self.unlocked = False

    def status(self) -> LibraryStatus:
        self._called("status")
        cards = [each.card for each in self.stored]
        return LibraryStatus(
            documents=len(cards),
            chunks=sum(c.chunks for c in cards),
            vectors=sum(c.vectors for c in cards),
            indexed=max((c.added for c in cards), default=""),
            embedder="all-MiniLM-L6-v2",
        )

    def add(
        self,
        paths: Sequence[Path],
        details: DocumentDetails = NO_DETAILS,
        *,
        passwords: Mapping[str, str] | None = None,
        notify: Notify = ignore,
    ) -> AddReport:
        self._called("add")
        added, skipped, refused = [], [], []
        for at, path in enumerate(paths):
            self._work(Progress("Reading", at, len(paths), path.name), self.file_s, notify)
            known = next((s for s in self.stored if s.card.file_name == path.name), None)
            error = _refusal(path, passwords or {})
            if known is not None:
                skipped.append(SkippedFile(str(path), known.card.id, "already there"))
            elif error is not None:
                refused.append(
                    RefusedFile(str(path), str(error), error.advice, type(error).__name__)
                )
            else:
                added.append(AddedDocument(str(path), self._store(path, details)))
        return AddReport(tuple(added), tuple(skipped), tuple(refused))

    def _store(self, path: Path, details: DocumentDetails) -> DocumentCard:
        made = card(
            len(self.stored) + 1,
            details.title or path.stem,
            file_name=path.name,
            document_class=details.document_class,
            vectors=0,
        )
        self.stored.append(Stored(made, sample_texts.ASTHMA))
        return made

    def embed_pending(self, notify: Notify = ignore) -> int:
        self._called("embed_pending")
        made = 0
        for each in self.stored:
            missing = each.card.chunks - each.card.vectors
            if missing:
                self._work(Progress("Indexing", made, made + missing), self.file_s, notify)
                each.card = replace(each.card, vectors=each.card.chunks)
                made += missing
        return made

    def documents(self) -> list[DocumentCard]:
        self._called("documents")
        return [each.card for each in self.stored]

    def document(self, document_id: DocumentId, /) -> DocumentCard:
        return self._stored(document_id).card

    def remove(self, document_id: DocumentId, /) -> None:
        self._called("remove")
        self.stored.remove(self._stored(document_id))

    def edit(self, document_id: DocumentId, details: DocumentDetails, /) -> None:
        self._called("edit")
        each = self._stored(document_id)
        each.card = replace(
            each.card,
            title=details.title,
            issuer=details.issuer,
            version=details.version,
            issued=details.issued,
            review_by=details.review_by,
            document_class=details.document_class,
        )

    def page(self, document_id: DocumentId, number: int, /) -> PageText:
        self._called("page")
        each = self._stored(document_id)
        drawn = self._drawn(each)
        return PageText(
            number=number,
            text=each.text,
            width=drawn.width if drawn else 0.0,
            height=drawn.height if drawn else 0.0,
            flags=each.card.flags,
        )

    def page_image(self, document_id: DocumentId, number: int, /, *, width_px: int) -> PageImage:
        self._called("page_image")
        del number
        drawn = self._drawn(self._stored(document_id))
        assert drawn is not None
        return drawn.image(width_px)

    def rectangles(self, document_id: DocumentId, span: PageSpan, /) -> tuple[Rect, ...]:
        drawn = self._drawn(self._stored(document_id))
        return drawn.rectangles(span.start, span.end) if drawn else ()

    def verify(self, notify: Notify = ignore, /) -> list[Finding]:
        self._called("verify")
        self._work(Progress("Checking", 1, 3), self.file_s, notify)
        return [
            Finding("Pages", "ok", "8 documents, 8 pages, all hashes agree"),
            Finding(
                "Original of document 5",
                "error",
                "does not match its hash",
                "Remove the document and add the file again.",
            ),
        ]

    def reindex(self, notify: Notify = ignore, /) -> int:
        self._called("reindex")
        self._work(Progress("Indexing", 1, 2), self.file_s, notify)
        return sum(each.card.chunks for each in self.stored)

    def search(
        self, query: str, *, count: int = 8, filters: Filters = ALL_DOCUMENTS
    ) -> SearchResult:
        self._called("search")
        return self._found(query, count, filters)

    def ask(
        self,
        question: str,
        *,
        count: int = 8,
        filters: Filters = ALL_DOCUMENTS,
        earlier: Sequence[Answer] = (),
        notify: Notify = ignore,
    ) -> Answer:
        self._called("ask")
        self.earlier = tuple(earlier)
        self.filters = filters
        try:
            self._work(Progress("Searching your documents", 1, 3), self.delay_s, notify)
        except BaseException:
            self.stopped_asks += 1
            raise
        self.finished_asks += 1
        return answer_from(question, self._found(question, count, filters), self)

    def model_state(self) -> ModelState:
        self._called("model_state")
        return self.model.state

    def phrase(
        self, answer: Answer, *, earlier: Sequence[Answer] = (), notify: Notify = ignore
    ) -> Generator[AnswerSentence, None, Answer]:
        self._called("phrase")
        self.earlier = tuple(earlier)
        return self.model.phrase(answer, notify)

    def export_answer(
        self, answer: Answer, form: str, /, *, deidentify: bool | None = None
    ) -> bytes:
        self._called("export_answer")
        is_nameless = self.preferences.values.is_on(NAMELESS) if deidentify is None else deidentify
        return exports.exported(answer, form, deidentify=is_nameless)

    def connection_attempts(self) -> int:
        return 0

    def _found(self, query: str, count: int, filters: Filters) -> SearchResult:
        words = _words(query)
        scored = []
        for each in self.stored:
            if each.card.state is DocumentState.SUPERSEDED:
                continue
            if filters.classes and each.card.document_class not in filters.classes:
                continue
            for start, end in _paragraphs(each.text):
                score = len(words & _words(each.card.title + " " + each.text[start:end]))
                if score:
                    scored.append((score, each, start, end))
        scored.sort(key=lambda found: -found[0])
        passages = tuple(
            self._passage(at, *found) for at, found in enumerate(scored[:count], start=1)
        )
        expansions: tuple[Expansion, ...] = ()
        if "fever" in words:
            expansions = (Expansion("fever", ("raised temperature", "pyrexia"), "synonym"),)
        return SearchResult(query, passages, expansions, 41.0, by_meaning=True, pending=7)

    def _passage(self, at: int, score: int, each: Stored, start: int, end: int) -> Passage:
        drawn = self._drawn(each)
        return Passage(
            chunk_id=ChunkId(each.card.id * 100 + start),
            document=each.card,
            page=1,
            start=start,
            end=end,
            text=each.text[start:end],
            marker=at,
            score=float(score),
            spans=(PageSpan(1, start, end),),
            rects=drawn.rectangles(start, end) if drawn else (),
        )

    def _drawn(self, each: Stored) -> DrawnPage | None:
        if each.has_image and each.drawn is None:
            each.drawn = draw(each.text)
        return each.drawn

    def _stored(self, document_id: DocumentId) -> Stored:
        for each in self.stored:
            if each.card.id == document_id:
                return each
        raise NoSuchDocumentError(f"There is no document {document_id}.")

    def _called(self, name: str) -> None:
        self.threads.add(threading.current_thread().name)
        time.sleep(self.slow.get(name, 0.0))
        if name in self.failing:
            raise self.failing[name]

    @staticmethod
    def _work(progress: Progress, seconds: float, notify: Notify) -> None:
        end = time.monotonic() + seconds
        notify(progress)
        while time.monotonic() < end:
            time.sleep(0.005)
            notify(progress)


def answer_from(question: str, found: SearchResult, fake: FakeAssistant) -> Answer:
    """Quote the best lines of the best passages, as the real evidence answer does."""
    words = _words(question)
    sentences: list[AnswerSentence] = []
    citations: list[Citation] = []
    for passage in found.passages[:4]:
        heading = "Immediate steps" if passage.marker == 1 else "Treat"
        for start, end in _lines(passage):
            text = passage.text[start:end]
            if len(words & _words(text)) < 1 or len(text) < 40:
                continue
            span = PageSpan(1, passage.start + start, passage.start + end)
            citations.append(
                Citation(
                    passage.marker, passage.document.id, passage.document.title,
                    passage.document.document_class, 1, span.start, span.end, text,
                    fake.rectangles(passage.document.id, span),
                )
            )  # fmt: skip
            sentences.append(AnswerSentence(text, Support.SUPPORTED, (passage.marker,), heading))
    is_weak = not sentences
    return Answer(
        question=question,
        mode="evidence",
        abstained=is_weak,
        abstention_reason="Your documents do not answer this question." if is_weak else "",
        match="none" if is_weak else "good",
        sentences=tuple(sentences[:8]),
        citations=tuple(citations[:8]),
        search=found,
        provenance={
            "program": "Wardlight 0.1.0",
            "library": "8 documents, indexed 02-Mar-2026",
            "embedder": "all-MiniLM-L6-v2",
            "rules": "2026.1",
            "searched": "all documents",
            "time": "2026-03-02T08:15:00+00:00",
        },
        timings_ms={"total": found.elapsed_ms},
    )


@cache
def _shared_rules() -> RuleBook:
    """Return the rules, which never change, read once for all tests."""
    return RuleBook(Path("no-rules-of-its-own"))


def _refusal(
    path: Path, passwords: Mapping[str, str]
) -> PasswordNeededError | UnsupportedFileError | None:
    if path.suffix == ".xlsx":
        return UnsupportedFileError("Wardlight does not read this kind of file.")
    if "locked" in path.name and passwords.get(str(path)) != "open sesame":
        return PasswordNeededError("The file is locked with a password.")
    return None


def _words(text: str) -> set[str]:
    cleaned = "".join(c.lower() if c.isalnum() else " " for c in text)
    return {word for word in cleaned.split() if word not in _STOP_WORDS and len(word) > 2}


def _paragraphs(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for block in text.split("\n\n"):
        start = text.index(block, at)
        at = start + len(block)
        spans.append((start, len(text[:at].rstrip())))
    return spans[1:] or spans


def _lines(passage: Passage) -> list[tuple[int, int]]:
    spans, at = [], 0
    for line in passage.text.split("\n"):
        spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans
