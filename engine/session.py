"""One unlocked library with the workers that serve it; what the door stands on."""

from collections.abc import Sequence
from datetime import UTC, datetime

from engine.asking import queries
from engine.asking.asker import Asker
from engine.ground.paths import Home
from engine.ground.settings import Settings
from engine.ground.types import VERSION
from engine.language import packs
from engine.language.embedder import Embedder
from engine.library import chunking, documents
from engine.library.chunking import TokenOffsets
from engine.library.store import Library
from engine.reading.limits import Limits
from engine.reading.reader import Reader


class Session:
    """An open library: a connection each to write, to read and to draw, and its workers.

    Attributes:
        store: The connection that adds, removes, verifies and embeds.
        view: The connection that searches and shows; never waits for the other.
        pictures: The connection that fetches originals for drawing, on a thread of its own.
        ledger: The connection that keeps history and audit; any thread may use it for one
            `noting` at a time, which a file lock sees to.
    """

    def __init__(
        self, home: Home, library: Library, settings: Settings, *, drug_names: Sequence[str] = ()
    ) -> None:
        """Take over an open library; workers start at their first use.

        Args:
            home: Where the packs and the hospital's vocabulary are.
            library: Open; closed with this session.
            settings: Limits and threads.
            drug_names: For the spelling check of questions.
        """
        self._drug_names = tuple(drug_names)
        self.store = library
        self.view = library.reopened()
        self.pictures = library.reopened()
        self.ledger = library.reopened()
        self._home = home
        self._settings = settings
        self._embedder: Embedder | None = None
        self._asker: Asker | None = None
        self._adder: Reader | None = None
        self._drawer: Reader | None = None

    def close(self) -> None:
        """End the workers, close the library and forget its key."""
        for worker in (self._adder, self._drawer, self._embedder):
            if worker is not None:
                worker.close()
        self.ledger.close()
        self.pictures.close()
        self.view.close()
        self.store.close()

    def use(self, settings: Settings) -> None:
        """Follow other settings; the worker for new files is started again with its limits."""
        self._settings = settings
        if self._adder is not None:
            self._adder.close()
            self._adder = None

    @property
    def adder(self) -> Reader:
        """The reading worker for files on their way in."""
        if self._adder is None:
            self._adder = Reader(
                limits=Limits(
                    bytes=self._settings.number("library.file_megabytes") * 2**20,
                    pages=self._settings.number("library.file_pages"),
                    ocr=self._settings.is_on("library.ocr"),
                )
            )
        return self._adder

    @property
    def drawer(self) -> Reader:
        """The reading worker for page images, at full priority."""
        if self._drawer is None:
            self._drawer = Reader(nice=0)
        return self._drawer

    @property
    def embedder(self) -> Embedder | None:
        """The embedder that made the library's vectors, else any installed one."""
        if self._embedder is None:
            pack = packs.chosen_embedder(
                self._home.models, preferred=self.view.fact("embedder_sha256")
            )
            if pack is not None:
                threads = self._settings.number("performance.threads")
                self._embedder = Embedder(pack, threads=threads)
        return self._embedder

    @property
    def token_offsets(self) -> TokenOffsets:
        """The embedder's tokenizer, or an approximate one without an embedder."""
        if self.embedder is None:
            return chunking.approximate_tokens
        return self.embedder.token_offsets

    @property
    def asker(self) -> Asker:
        """Search and answers, on the connection for reading."""
        if self._asker is None:
            self._asker = Asker(
                self.view,
                self._home,
                embedder=self._question_embedder,
                languages=lambda: self.embedder.card.languages if self.embedder else (),
                drug_names=self._drug_names,
            )
        return self._asker

    def _question_embedder(self) -> queries.Embed | None:
        return None if self.embedder is None else self.embedder.embed_queries

    def provenance(self) -> dict[str, str]:
        """Return what an answer stands on: program, library, embedder, time."""
        status = documents.status(self.view)
        return {
            "program": f"Wardlight {VERSION}",
            "library": f"{status.documents} documents, {status.chunks} chunks",
            "library_revision": str(self.view.revision),
            "embedder": status.embedder,
            "embedder_sha256": self.view.fact("embedder_sha256")[:12],
            "model": "",
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
        }
