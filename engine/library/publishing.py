"""A document becomes visible: its row, its chunks and its words, in one transaction."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import (
    ChunkText,
    DocumentDetails,
    DocumentId,
    FileOpening,
    PageSpan,
    PageText,
)
from engine.library import chunking, collections, languages, pages, readings, titles, vectors, words
from engine.library.database import rows

COMPARED_CHARACTERS = 200_000

_insert_document = """
insert into documents (
    id, title, title_key, document_class, issuer, version, issued, review_by, kind, pages,
    language, added, added_by, state, flags, warnings, chunks
)
values (
    :id, :title, :title_key, :document_class, :issuer, :version, :issued, :review_by, :kind,
    (select count(*) from pages where document_id = :id),
    :language, :added, :added_by, 'ready', :flags, :warnings, :chunks
)
"""

_set_original = """
update readings
set original = :original
where id = :id
"""

_select_flags = """
select distinct flag.value
from pages, json_each(pages.flags) as flag
where document_id = :id
order by flag.value
"""

_select_namesakes = """
select documents.id, readings.file_name, documents.issuer, documents.version
from documents
join readings on readings.id = documents.id
where title_key = :title_key and title_key <> '' and state <> 'superseded' and documents.id <> :id
"""

_supersede = """
update documents
set state = 'superseded', superseded_by = :id
where id = :old
"""

_insert_chunk = """
insert into chunks (document_id, ordinal, heading, tokens)
values (:document_id, :ordinal, :heading, :tokens)
"""

_insert_span = """
insert into chunk_spans (chunk_id, part, page, start, stop)
values (:chunk_id, :part, :page, :start, :stop)
"""

_insert_words = """
insert into words (rowid, title, heading, body)
values (:chunk_id, :title, :heading, :body)
"""

_delete_words = """
delete from words
where rowid in (select id from chunks where document_id = :id)
"""

_delete_chunks = """
delete from chunks
where document_id = :id
"""

_set_counts = """
update documents
set chunks = :chunks, vectors = 0
where id = :id
"""

_delete_strays = """
delete from words
where rowid in (select id from words_docsize where id not in (select id from chunks))
"""

_merge_words = """
insert into words (words)
values ('optimize')
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """A document about to become visible; its pages are stored.

    Attributes:
        original: Name of the encrypted original.
        sample: Its first text: tells the language, and whether it is a newer version.
    """

    title: str
    details: DocumentDetails
    opening: FileOpening
    original: str
    file_name: str
    sample: str
    added_by: str


def publish(
    connection: apsw.Connection,
    document: DocumentId,
    draft: Draft,
    chunks: list[ChunkText],
    notify: Notify,
) -> None:
    """Insert the document with its chunks and words; part of the caller's transaction."""
    flags = [flag for (flag,) in connection.execute(_select_flags, {"id": document})]
    issued = draft.details.issued or draft.opening.issued
    connection.execute(_set_original, {"id": document, "original": draft.original})
    connection.execute(
        _insert_document,
        {
            "id": document,
            "title": draft.title,
            "title_key": titles.key(draft.title),
            "document_class": str(draft.details.document_class),
            "issuer": draft.details.issuer,
            "version": draft.details.version,
            "issued": issued,
            "review_by": draft.details.review_by,
            "kind": draft.opening.kind,
            "language": languages.detect(draft.sample),
            "added": readings.now(),
            "added_by": draft.added_by,
            "flags": json.dumps(flags),
            "warnings": json.dumps(list(draft.opening.warnings)),
            "chunks": len(chunks),
        },
    )
    _supersede_older(connection, document, draft)
    _insert_chunks(connection, document, draft.title, chunks, notify)


def replace_chunks(
    connection: apsw.Connection, document: DocumentId, title: str, chunks: list[ChunkText]
) -> None:
    """Put new chunks and words in place of a document's old ones; its vectors go."""
    vectors.delete(connection, document)
    delete_words(connection, document)
    connection.execute(_delete_chunks, {"id": document})
    connection.execute(_set_counts, {"id": document, "chunks": len(chunks)})
    _insert_chunks(connection, document, title, chunks, ignore)


def delete_words(connection: apsw.Connection, document: DocumentId) -> None:
    """Delete the words of a document's chunks; `merge_words` then takes them off the disk."""
    connection.execute(_delete_words, {"id": document})


def delete_strays(connection: apsw.Connection) -> None:
    """Delete words of chunks that are no more; part of the caller's transaction."""
    connection.execute(_delete_strays)


def merge_words(connection: apsw.Connection) -> None:
    """Merge the parts of the word index, in which deleted words would stay otherwise."""
    connection.execute(_merge_words)


def sample(texts: Iterable[PageText]) -> str:
    """Return the first text of a document: tells its language, and is compared with versions."""
    parts, size = [], 0
    for page in texts:
        parts.append(page.text)
        size += len(page.text)
        if size >= COMPARED_CHARACTERS:
            break
    return "\n".join(parts)


def _insert_chunks(
    connection: apsw.Connection,
    document: DocumentId,
    title: str,
    chunks: list[ChunkText],
    notify: Notify,
) -> None:
    indexed_title = words.index_text(title)
    for ordinal, piece in enumerate(chunks):
        if ordinal % 50 == 0:
            notify(Progress("Indexing", ordinal, len(chunks)))
        row = {
            "document_id": document,
            "ordinal": ordinal,
            "heading": json.dumps(piece.heading),
            "tokens": piece.tokens,
        }
        connection.execute(_insert_chunk, row)
        chunk_id = connection.last_insert_rowid()
        connection.executemany(_insert_span, _span_rows(chunk_id, piece.spans))
        connection.execute(
            _insert_words,
            {
                "chunk_id": chunk_id,
                "title": indexed_title,
                "heading": words.index_text(" ".join(piece.heading)),
                "body": words.index_text(chunking.parted(piece)),
            },
        )


def _span_rows(chunk_id: int, spans: Iterable[PageSpan]) -> list[dict[str, int]]:
    return [
        {
            "chunk_id": chunk_id,
            "part": part,
            "page": span.page,
            "start": span.start,
            "stop": span.end,
        }
        for part, span in enumerate(spans)
    ]


def _supersede_older(connection: apsw.Connection, document: DocumentId, draft: Draft) -> None:
    """Mark as superseded what this document is a newer version of.

    Same title and one of: same file name; same issuer and two stated versions;
    mostly the same text.
    """
    named = {"title_key": titles.key(draft.title), "id": document}
    namesakes = rows(connection, _select_namesakes, named)
    for old, file_name, issuer, version in namesakes:
        is_declared = issuer == draft.details.issuer and bool(version and draft.details.version)
        if (
            file_name == draft.file_name
            or is_declared
            or titles.are_versions(
                sample(pages.all_texts(connection, DocumentId(old))), draft.sample
            )
        ):
            connection.execute(_supersede, {"id": document, "old": old})
            collections.inherit(connection, new=document, old=DocumentId(old))
