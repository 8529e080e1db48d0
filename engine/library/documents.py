"""What is in the library: cards, pages, places on a page, originals, and removal."""

import json
from typing import Any

import apsw

from engine.ground.answers import LibraryStatus
from engine.ground.errors import InputError, NoSuchDocumentError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import (
    DocumentCard,
    DocumentClass,
    DocumentDetails,
    DocumentId,
    DocumentState,
    PageFlag,
    PageSpan,
    PageText,
    Rect,
)
from engine.library import boxes, originals, pages, publishing, titles, vectors
from engine.library.database import rows
from engine.library.store import Library

_select_cards = """
select
    documents.id, title, document_class, issuer, version, issued, review_by, kind, pages,
    language, sha256, size_bytes, added, added_by, state, chunks, vectors, flags,
    superseded_by, file_name
from documents
join readings on readings.id = documents.id
where :document_id is null or documents.id = :document_id
order by documents.id
"""

_select_original = """
select original
from readings
join documents on documents.id = readings.id
where readings.id = :document_id
"""

_select_totals = """
select count(*), coalesce(sum(chunks), 0), coalesce(sum(vectors), 0), coalesce(max(added), '')
from documents
"""

_update_details = """
update documents
set
    title = :title,
    title_key = :title_key,
    document_class = :document_class,
    issuer = :issuer,
    version = :version,
    issued = :issued,
    review_by = :review_by
where id = :document_id
"""

_hand_over_predecessors = """
update documents
set
    superseded_by = (select superseded_by from documents where id = :document_id),
    state = case
        when (select superseded_by from documents where id = :document_id) is null then 'ready'
        else state
    end
where superseded_by = :document_id
"""

_delete_reading = """
delete from readings
where id = :document_id
"""


def listed(library: Library) -> list[DocumentCard]:
    """Return the card of every document, oldest first, superseded ones included."""
    with library.reading() as connection:
        found = rows(connection, _select_cards, {"document_id": None})
    has_embedder = bool(library.fact("embedder"))
    return [_as_card(row, has_embedder=has_embedder) for row in found]


def card(library: Library, document: DocumentId) -> DocumentCard:
    """Return the card of one document.

    Raises:
        NoSuchDocumentError: There is none with this number.
    """
    with library.reading() as connection:
        row = connection.execute(_select_cards, {"document_id": document}).fetchone()
    if row is None:
        raise _no_such(document)
    return _as_card(row, has_embedder=bool(library.fact("embedder")))


def page(library: Library, document: DocumentId, number: int) -> PageText:
    """Return a page as it was read, with its boxes.

    Raises:
        NoSuchDocumentError: There is no such document, or it has no such page.
    """
    with library.reading() as connection:
        is_there = connection.execute(_select_original, {"document_id": document}).get is not None
        found = pages.one(connection, document, number) if is_there else None
    if found is None:
        raise NoSuchDocumentError(f"There is no page {number} in document {document}.")
    return found


def rectangles(library: Library, document: DocumentId, span: PageSpan) -> tuple[Rect, ...]:
    """Return where a span stands on its page: one rectangle per line of text.

    Empty for pages without an image.

    Raises:
        NoSuchDocumentError: There is no such page.
        InputError: The span does not lie in the text of the page.
    """
    found = page(library, document, span.page)
    if not 0 <= span.start <= span.end <= len(found.text):
        raise InputError(f"Page {span.page} has no characters {span.start} to {span.end}.")
    if not found.boxes:
        return ()
    size = 16  # four float32 a character
    inside = found.boxes[span.start * size : span.end * size]
    return boxes.lines(inside, found.text[span.start : span.end])


def original(library: Library, document: DocumentId) -> bytes:
    """Return the added file, decrypted and authenticated.

    Raises:
        NoSuchDocumentError: There is no such document.
        LibraryDamagedError: The stored copy is missing or was changed.
    """
    with library.reading() as connection:
        name = connection.execute(_select_original, {"document_id": document}).get
    if name is None:
        raise _no_such(document)
    return originals.read(library.home.originals, library.subkey("originals"), str(name))


def status(library: Library) -> LibraryStatus:
    """Return the numbers of the status bar."""
    with library.reading() as connection:
        documents, chunks, embedded, added = rows(connection, _select_totals)[0]
    embedder = library.fact("embedder")
    waiting = vectors.pending(library)
    note = ""
    if chunks and not embedder:
        note = "Search by meaning is off: no document has been embedded yet."
    elif waiting:
        note = f"Search by meaning is partial: {waiting} of {chunks} chunks wait for a vector."
    return LibraryStatus(documents, chunks, embedded, added, embedder, note)


def edit(library: Library, document: DocumentId, details: DocumentDetails) -> None:
    """Replace what a person said about a document; an empty title keeps the present one.

    Raises:
        NoSuchDocumentError: There is no such document.
    """
    title = titles.tidy(details.title) or card(library, document).title
    with library.writing() as connection:
        connection.execute(
            _update_details,
            {
                "document_id": document,
                "title": title,
                "title_key": titles.key(title),
                "document_class": str(details.document_class),
                "issuer": details.issuer,
                "version": details.version,
                "issued": details.issued,
                "review_by": details.review_by,
            },
        )


def remove(library: Library, document: DocumentId, *, notify: Notify = ignore) -> None:
    """Delete a document with its pages, words, vectors and original, leaving no residue.

    An older version that it had replaced becomes current again. Deleted words
    stay in a full-text index until its parts are merged, so they are merged
    in the same transaction; the write-ahead log is emptied afterwards.

    Raises:
        NoSuchDocumentError: There is no such document.
        LibraryBusyError: Another program is changing the library.
    """
    with library.writer_lock():
        with library.writing() as connection:
            name = connection.execute(_select_original, {"document_id": document}).get
            if name is None:
                raise _no_such(document)
            notify(Progress("Removing"))
            delete_rows(connection, document)
            publishing.merge_words(connection)
        originals.remove(library.home.originals, str(name))
        library.shrink()


def delete_rows(connection: apsw.Connection, document: DocumentId) -> None:
    """Delete all rows of a document; part of the caller's transaction."""
    vectors.delete(connection, document)
    publishing.delete_words(connection, document)
    connection.execute(_hand_over_predecessors, {"document_id": document})
    connection.execute(_delete_reading, {"document_id": document})


def _no_such(document: DocumentId) -> NoSuchDocumentError:
    return NoSuchDocumentError(f"There is no document {document} in the library.")


def _as_card(row: tuple[Any, ...], *, has_embedder: bool) -> DocumentCard:
    (number, title, document_class, issuer, version, issued, review_by, kind, count) = row[:9]
    (language, sha256, size_bytes, added, added_by, state, chunks, embedded, flags) = row[9:18]
    is_waiting = state == "ready" and has_embedder and embedded < chunks
    return DocumentCard(
        id=DocumentId(number),
        title=title,
        document_class=DocumentClass(document_class),
        issuer=issuer,
        version=version,
        issued=issued,
        review_by=review_by,
        kind=kind,
        pages=count,
        language=language,
        sha256=sha256,
        size_bytes=size_bytes,
        added=added,
        added_by=added_by,
        state=DocumentState.INDEXING if is_waiting else DocumentState(state),
        chunks=chunks,
        vectors=embedded,
        flags=tuple(PageFlag(flag) for flag in json.loads(flags)),
        superseded_by=None if row[18] is None else DocumentId(row[18]),
        file_name=row[19],
    )
