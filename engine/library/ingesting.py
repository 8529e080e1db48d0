"""The journey of a file into the library, and of its chunks to their vectors.

Order of what is written: pages in batches while the file is read (invisible);
the encrypted original, synced and renamed; then one transaction with the
document, its last pages, chunks and words. Only after that commit, synced, is
the document acknowledged. Vectors follow in batches of their own.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from engine.ground.answers import AddedDocument, SkippedFile
from engine.ground.errors import EmptyFileError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import (
    ChunkId,
    ChunkText,
    DocumentDetails,
    DocumentId,
    EmbedderCard,
    PageText,
)
from engine.library import (
    chunking,
    documents,
    originals,
    pages,
    publishing,
    readings,
    titles,
    vectors,
)
from engine.library.chunking import TokenOffsets
from engine.library.readings import ReadFrom, Reading
from engine.library.store import Library

Embed = Callable[[Sequence[str]], NDArray[np.float32]]

EMBEDDED_AT_ONCE = 32
_NO_DETAILS = DocumentDetails()


@dataclass(frozen=True, slots=True)
class _File:
    """What is known of the file itself and of who brings it."""

    name: str
    content: bytes
    sha256: str
    details: DocumentDetails
    added_by: str

    @property
    def identity(self) -> tuple[str, str, int]:
        return self.sha256, self.name, len(self.content)


def add(
    library: Library,
    source_name: str,
    content: bytes,
    *,
    read: ReadFrom,
    token_offsets: TokenOffsets,
    path: str = "",
    details: DocumentDetails = _NO_DETAILS,
    notify: Notify = ignore,
    added_by: str = "",
) -> AddedDocument | SkippedFile:
    """Store a file so that its words can be searched; it is safe once this returns.

    Args:
        library: Where to.
        source_name: Name of the file; stored inside the encrypted library only.
        content: The whole file.
        read: Yields a FileOpening, then the pages from the given number on.
        token_offsets: The embedder's tokenizer, or `chunking.approximate_tokens`.
        path: As the user named it, for the report.
        details: What the person says about it.
        notify: May raise `Cancelled`: nothing is visible then, and reading the
            same file again goes on after the last batch of pages.
        added_by: Name of the user.

    Raises:
        RefusedFileError: The file cannot be used; nothing of it is kept.
        StorageError, LibraryError: Nothing is visible of it.
    """
    digest = hashlib.sha256(content).hexdigest()
    file = _File(source_name, content, digest, details, added_by)
    outcome: DocumentId | SkippedFile | None = _seen(library, file)
    if outcome is None:
        reading = readings.complete(library, file.identity, read, notify)
        outcome = _published(library, file, reading, token_offsets, notify)
    if isinstance(outcome, SkippedFile):
        return SkippedFile(path or source_name, outcome.document_id, outcome.reason)
    return AddedDocument(path or source_name, documents.card(library, outcome))


def pending(library: Library) -> int:
    """Return how many chunks have no vector yet, superseded documents left out."""
    return vectors.pending(library)


def embed_pending(
    library: Library,
    embed: Embed,
    card: EmbedderCard,
    notify: Notify = ignore,
    *,
    limit: int | None = None,
) -> int:
    """Give vectors to chunks that have none, a committed batch at a time; return how many.

    Args:
        library: Where the chunks are.
        embed: Texts to unit vectors, one row a text.
        card: Which embedder that is.
        notify: May raise `Cancelled`; finished batches stay.
        limit: Stop after about this many; None for all.

    Raises:
        OtherEmbedderError: The library's vectors are of another embedder.
        PackRefusedError: The embedder returned unusable numbers; none were stored.
    """
    total = vectors.pending(library)
    if not total:
        return 0
    vectors.claim(library, card)
    done, last = 0, ChunkId(0)
    while limit is None or done < limit:
        notify(Progress("Embedding", done, total))
        some = vectors.waiting(library, after=last, count=EMBEDDED_AT_ONCE)
        if not some:
            break
        texts = [
            chunking.with_context(title, json.loads(heading), text)
            for _, title, heading, text in some
        ]
        found = vectors.checked(embed(texts), count=len(some), dimensions=card.dimensions)
        with library.writing() as connection:
            done += vectors.store(connection, [chunk_id for chunk_id, *_ in some], found)
        last = some[-1][0]
    notify(Progress("Embedding", done, total))
    return done


def reindex(
    library: Library,
    embed: Embed,
    card: EmbedderCard,
    *,
    token_offsets: TokenOffsets,
    notify: Notify = ignore,
) -> int:
    """Make all vectors anew with this embedder; return how many.

    Every document is cut again, with this embedder's tokenizer, which also
    repairs chunks and words. Stopping keeps what is done: another `reindex`
    starts over, `embed_pending` only fills in the vectors.

    Raises:
        PackRefusedError: The embedder returned unusable numbers.
    """
    with library.writing() as connection:
        vectors.forget_all(connection)
        publishing.delete_strays(connection)
        library.set_fact("embedder_sha256", "")
    cards = documents.listed(library)
    for number, each in enumerate(cards):
        notify(Progress("Cutting", number, len(cards), each.title))
        _cut_again(library, each.id, each.title, token_offsets)
    with library.writing() as connection:
        publishing.merge_words(connection)
    library.shrink()
    return embed_pending(library, embed, card, notify)


def _seen(library: Library, file: _File) -> SkippedFile | None:
    known = readings.known(library, file.sha256)
    if known is None or known.state is None:
        return None
    reason = "This file is in the library already."
    if known.state == "superseded":
        reason = "This file is in the library already, replaced by a newer version."
    return SkippedFile(file.name, known.id, reason)


def _published(
    library: Library,
    file: _File,
    reading: Reading,
    token_offsets: TokenOffsets,
    notify: Notify,
) -> DocumentId | SkippedFile:
    """Write the original, then document, chunks and words in one transaction."""
    first = next(iter(_texts(library, reading)), None)
    title = titles.chosen(file.details.title, reading.opening.title, file.name, first)
    chunks = _cut(library, reading, title, token_offsets, notify)
    sample = publishing.sample(_texts(library, reading))
    with library.writer_lock():
        if (seen := _seen(library, file)) is not None:  # another program was faster
            return seen
        key = library.subkey("originals")
        original = originals.write(library.home.originals, key, file.content)
        draft = publishing.Draft(
            title=title,
            details=file.details,
            opening=reading.opening,
            original=original,
            file_name=file.name,
            sample=sample,
            added_by=file.added_by,
        )
        try:
            with library.writing() as connection:
                document = reading.id or readings.begin(connection, file.identity, reading.opening)
                pages.insert(connection, document, reading.rest)
                publishing.publish(connection, document, draft, chunks, notify)
        except BaseException:
            originals.remove(library.home.originals, original)
            raise
    return document


def _cut(
    library: Library,
    reading: Reading,
    title: str,
    token_offsets: TokenOffsets,
    notify: Notify,
) -> list[ChunkText]:
    """The chunks of a reading; refuses a file without any text."""
    found: list[ChunkText] = []
    for leaves_out in (True, False):
        for piece in chunking.stream(
            _texts(library, reading),
            title=title,
            token_offsets=token_offsets,
            leaves_out=leaves_out,
        ):
            found.append(piece)
            if len(found) % 50 == 0:
                notify(Progress("Cutting", piece.spans[-1].page, reading.opening.pages or None))
        if found:
            break
    if not found:
        if reading.id is not None:
            readings.discard(library, reading.id)
        raise EmptyFileError("There is no text in this file.")
    return found


def _texts(library: Library, reading: Reading) -> "chain[PageText]":
    stored = () if reading.id is None else pages.all_texts(library.connection, reading.id)
    return chain(stored, reading.rest)


def _cut_again(
    library: Library, document: DocumentId, title: str, token_offsets: TokenOffsets
) -> None:
    with library.writing() as connection:
        texts = list(pages.all_texts(connection, document))
        chunks = chunking.chunk(texts, title=title, token_offsets=token_offsets)
        publishing.replace_chunks(connection, document, title, chunks)
