"""Checking everything that is stored, and naming what is damaged, document by document."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import apsw

from engine.ground.answers import Finding
from engine.ground.errors import EngineError, LibraryDamagedError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import DocumentId
from engine.library import originals, pages
from engine.library.database import database_errors, rows
from engine.library.store import Library

_RESTORE = "Restore the last backup, or remove this document and add it again."
_REINDEX = "Run `wardlight library reindex`; the text itself is not affected."

_select_documents = """
select documents.id, title, state, documents.pages, chunks, vectors, sha256, original
from documents
join readings on readings.id = documents.id
order by documents.id
"""

_select_pages = """
select
    pages.number, text, width, height, headings, table_rows, flags, hidden, ocr_confidence,
    sha256, boxes
from pages
left join page_boxes
    on page_boxes.document_id = pages.document_id and page_boxes.number = pages.number
where pages.document_id = :id
order by pages.number
"""

_select_spans = """
select chunks.ordinal, part, page, start, stop
from chunks
left join chunk_spans on chunk_spans.chunk_id = chunks.id
where document_id = :id
order by chunks.ordinal, part
"""

_count_chunks = """
select count(*)
from chunks
where document_id = :id
"""

_count_words = """
select count(*)
from words_docsize
where id in (select id from chunks where document_id = :id)
"""

_count_codes = """
select count(*)
from vectors
where chunk_id in (select id from chunks where document_id = :id)
"""

_count_exact = """
select count(*)
from chunk_vectors_rowids
where rowid in (select id from chunks where document_id = :id)
"""

_count_strays = """
select
    (select count(*) from words_docsize where id not in (select id from chunks))
    + (select count(*) from vectors where chunk_id not in (select id from chunks))
"""

_check_words = """
insert into words (words)
values ('integrity-check')
"""

_set_state = """
update documents
set state = :state
where id = :id
"""


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the row of a document promises."""

    id: DocumentId
    title: str
    state: str
    pages: int
    chunks: int
    vectors: int
    sha256: str
    original: str


Check = Callable[[Library, _Stored], Iterator[Finding]]


def verify(library: Library, notify: Notify = ignore) -> list[Finding]:
    """Check every page, span, count and original; return what was found, the worst first.

    A document whose text or original is damaged is marked so, and unmarked
    when it is whole again. One finding of level ok closes the list of a
    library without any error.

    Raises:
        Cancelled: From `notify`.
        LibraryDamagedError: Not even the list of documents can be read.
    """
    stored = _documents(library)
    found: list[Finding] = []
    for number, document in enumerate(stored):
        notify(Progress("Verifying", number, len(stored), document.title))
        damage = [*_guarded(library, document, _text), *_guarded(library, document, _original)]
        _mark(library, document, is_damaged=bool(damage))
        found += damage
        found += _guarded(library, document, _spans)
        found += _guarded(library, document, _counts)
    notify(Progress("Verifying", len(stored), len(stored)))
    found += _whole(library, stored)
    if not found:
        detail = (
            f"{len(stored)} documents with their pages, words, vectors and originals are whole."
        )
        found.append(Finding("Library", "ok", detail))
    return found


def _documents(library: Library) -> list[_Stored]:
    with library.reading() as connection:
        return [
            _Stored(DocumentId(row[0]), *row[1:]) for row in rows(connection, _select_documents)
        ]


def _guarded(library: Library, document: _Stored, check: Check) -> list[Finding]:
    """Findings of a check; data that cannot be read at all is a finding too."""
    try:
        with database_errors():
            return list(check(library, document))
    except LibraryDamagedError as error:
        return [Finding(document.title, "error", str(error), _RESTORE)]


def _text(library: Library, document: _Stored) -> Iterator[Finding]:
    """Every page is there and is what was read."""
    expected = 1
    for row in library.connection.execute(_select_pages, {"id": document.id}):
        number = int(str(row[0]))
        if number != expected:
            break
        expected += 1
        if not _is_unaltered(row):
            detail = f"Page {number} is not what was read from the file."
            yield Finding(document.title, "error", detail, _RESTORE)
    if expected != document.pages + 1:
        detail = f"Page {expected} of {document.pages} is missing."
        yield Finding(document.title, "error", detail, _RESTORE)


def _is_unaltered(row: tuple[Any, ...]) -> bool:
    names = ("text", "width", "height", "headings", "table_rows", "flags", "hidden")
    content = dict(zip((*names, "ocr_confidence"), row[1:9], strict=True))
    return bool(pages.fingerprint(content, row[10] or b"") == row[9])


def _original(library: Library, document: _Stored) -> Iterator[Finding]:
    """The encrypted original is authentic and is the file that was added."""
    key = library.subkey("originals")
    try:
        content = originals.read(library.home.originals, key, document.original)
    except EngineError as error:
        yield Finding(document.title, "error", str(error), _RESTORE)
        return
    if hashlib.sha256(content).hexdigest() != document.sha256:
        detail = "The stored original is another file."
        yield Finding(document.title, "error", detail, _RESTORE)


def _spans(library: Library, document: _Stored) -> Iterator[Finding]:
    """Every chunk lies within the text of its pages."""
    lengths = {
        page.number: len(page.text) for page in pages.all_texts(library.connection, document.id)
    }
    for ordinal, part, page, start, stop in rows(
        library.connection, _select_spans, {"id": document.id}
    ):
        if part is None or not 0 <= start < stop <= lengths.get(page, -1):
            detail = f"Chunk {ordinal + 1} does not lie in the text of its page."
            yield Finding(document.title, "error", detail, _REINDEX)


def _counts(library: Library, document: _Stored) -> Iterator[Finding]:
    """As many chunks, words and vectors as there should be."""
    exact = _count_exact if library.has_exact_vectors else _count_codes
    for what, statement, expected in (
        ("chunks", _count_chunks, document.chunks),
        ("chunks with words", _count_words, document.chunks),
        ("vectors", _count_codes, document.vectors),
        ("exact vectors", exact, document.vectors),
    ):
        count = library.connection.execute(statement, {"id": document.id}).get
        if count != expected:
            detail = f"There are {count} {what} instead of {expected}."
            yield Finding(document.title, "error", detail, _REINDEX)


def _mark(library: Library, document: _Stored, *, is_damaged: bool) -> None:
    """Note damage with the document; a superseded one stays superseded."""
    state = "damaged" if is_damaged else "ready"
    if document.state in {state, "superseded"} or not library.is_writable:
        return
    with library.writing() as connection:
        connection.execute(_set_state, {"id": document.id, "state": state})


def _whole(library: Library, stored: list[_Stored]) -> Iterator[Finding]:
    """What belongs to no single document."""
    try:
        with database_errors():
            yield from _structure(library.connection, can_write=library.is_writable)
    except LibraryDamagedError as error:
        yield Finding("Library", "error", str(error), _RESTORE)
    known = {document.original for document in stored}
    if library.home.originals.is_dir():
        strays = {path.name for path in library.home.originals.iterdir()} - known
        if strays:
            detail = f"{len(strays)} stored originals belong to no document."
            yield Finding("Library", "warning", detail, "They are deleted at the next opening.")


def _structure(connection: apsw.Connection, *, can_write: bool) -> Iterator[Finding]:
    verdict = [str(line) for (line,) in connection.execute("pragma integrity_check")]
    if verdict != ["ok"]:
        yield Finding("Library", "error", f"The database says: {verdict[0]}", _RESTORE)
    if list(connection.execute("pragma foreign_key_check")):
        yield Finding("Library", "error", "Some rows refer to nothing.", _RESTORE)
    if connection.execute(_count_strays).get:
        yield Finding("Library", "error", "Some words or vectors belong to no chunk.", _REINDEX)
    if can_write:
        connection.execute(_check_words)
