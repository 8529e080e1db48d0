"""Embeddings as rows: exact ones for sqlite-vec, scaled bytes for the copy in memory.

`chunk_vectors` is a vec0 table (chunk_id, embedding float[n], cosine distance);
it is made at the first embedding because its width is the embedder's. The
vectors of one library are all made by one embedder, named in the facts.
"""

from collections.abc import Sequence

import apsw
import numpy as np
from numpy.typing import NDArray

from engine.ground.errors import OtherEmbedderError, PackRefusedError
from engine.ground.types import ChunkId, DocumentId, EmbedderCard
from engine.library.database import rows
from engine.library.store import Library

_NORM_TOLERANCE = 1e-3

_count_pending = """
select coalesce(sum(chunks - vectors), 0)
from documents
where state <> 'superseded'
"""

_select_pending = """
select chunks.id, documents.title, chunks.heading
from chunks
join documents on documents.id = chunks.document_id
where
    chunks.id > :after
    and documents.state <> 'superseded'
    and documents.vectors < documents.chunks
    and not exists (select 1 from vectors where vectors.chunk_id = chunks.id)
order by chunks.id
limit :count
"""

_select_text = """
select
    group_concat(
        substr(pages.text, spans.start + 1, spans.stop - spans.start), char(10) order by spans.part
    )
from chunk_spans as spans
join chunks on chunks.id = spans.chunk_id
join pages on pages.document_id = chunks.document_id and pages.number = spans.page
where spans.chunk_id = :chunk_id
"""

_select_document = """
select document_id
from chunks
where id = :chunk_id
"""

_insert_codes = """
insert into vectors (chunk_id, scale, codes)
values (:chunk_id, :scale, :codes)
"""

_create_exact = """
create virtual table chunk_vectors using vec0 (
    chunk_id integer primary key,
    embedding float[{width}] distance_metric=cosine
)
"""

_insert_exact = """
insert into chunk_vectors (chunk_id, embedding)
values (:chunk_id, :embedding)
"""

_count_in_document = """
update documents
set vectors = vectors + 1
where id = :document_id
"""

_blank_exact = """
update chunk_vectors
set embedding = :blank
where chunk_id = :chunk_id
"""

_delete_exact = """
delete from chunk_vectors
where chunk_id = :chunk_id
"""

_delete_codes = """
delete from vectors
where chunk_id = :chunk_id
"""

_select_embedded = """
select vectors.chunk_id, length(vectors.codes)
from vectors
join chunks on chunks.id = vectors.chunk_id
where chunks.document_id = :document_id
"""

_forget_all = """
delete from vectors;

update documents
set vectors = 0;

drop table if exists chunk_vectors;
"""


def pending(library: Library) -> int:
    """Return how many chunks have no vector yet, superseded documents left out."""
    with library.reading() as connection:
        return int(connection.execute(_count_pending).get)


def waiting(library: Library, *, after: ChunkId, count: int) -> list[tuple[ChunkId, str, str, str]]:
    """Return (id, title, heading as JSON, text) of chunks without a vector, past a chunk."""
    with library.reading() as connection:
        found = rows(connection, _select_pending, {"after": after, "count": count})
        return [
            (
                ChunkId(chunk_id),
                title,
                heading,
                str(connection.execute(_select_text, {"chunk_id": chunk_id}).get),
            )
            for chunk_id, title, heading in found
        ]


def claim(library: Library, card: EmbedderCard) -> None:
    """Name the embedder of this library; the first one to embed becomes it.

    Raises:
        OtherEmbedderError: Vectors of another embedder are there already.
    """
    known = library.fact("embedder_sha256")
    if known == card.sha256 and library.has_exact_vectors:
        return
    with library.writing() as connection:
        if known and known != card.sha256 and connection.execute("select 1 from vectors").get:
            name = library.fact("embedder")
            raise OtherEmbedderError(f"The vectors of this library were made by {name}.")
        forget_all(connection)
        make_table(connection, card.dimensions)
        library.set_fact("embedder", card.name)
        library.set_fact("embedder_sha256", card.sha256)
        library.set_fact("embedder_dimensions", str(card.dimensions))


def forget_all(connection: apsw.Connection) -> None:
    """Delete every vector; part of the caller's transaction."""
    connection.execute(_forget_all)


def make_table(connection: apsw.Connection, dimensions: int) -> None:
    """Make the exact table for embeddings of this width; part of the caller's transaction."""
    connection.execute(_create_exact.format(width=int(dimensions)))


def checked(found: NDArray[np.float32], *, count: int, dimensions: int) -> NDArray[np.float32]:
    """Return embeddings that are safe to store and compare.

    Raises:
        PackRefusedError: Not `count` rows of unit length: a NaN would rank first
            in every search.
    """
    embeddings = np.ascontiguousarray(found, dtype=np.float32)
    if embeddings.shape != (count, dimensions) or not np.isfinite(embeddings).all():
        raise PackRefusedError("The embedder returned numbers that cannot be used.")
    norms = np.linalg.norm(embeddings, axis=1)
    if np.abs(norms - 1).max(initial=0) > _NORM_TOLERANCE:
        raise PackRefusedError("The embedder returned vectors that are not of unit length.")
    return embeddings


def store(
    connection: apsw.Connection, chunks: Sequence[ChunkId], embeddings: NDArray[np.float32]
) -> int:
    """Store checked embeddings of chunks that still exist; return how many did."""
    stored = 0
    scales = np.abs(embeddings).max(axis=1)
    codes = np.rint(embeddings * (127 / scales[:, None])).astype(np.int8)
    for row, chunk_id in enumerate(chunks):
        document = connection.execute(_select_document, {"chunk_id": chunk_id}).get
        if document is None:
            continue
        connection.execute(
            _insert_codes,
            {"chunk_id": chunk_id, "scale": float(scales[row]), "codes": codes[row].tobytes()},
        )
        connection.execute(
            _insert_exact, {"chunk_id": chunk_id, "embedding": embeddings[row].tobytes()}
        )
        connection.execute(_count_in_document, {"document_id": document})
        stored += 1
    return stored


def delete(connection: apsw.Connection, document: DocumentId) -> None:
    """Delete the vectors of a document, overwriting the exact ones first."""
    for chunk_id, dimensions in rows(connection, _select_embedded, {"document_id": document}):
        blank = np.zeros(dimensions, dtype=np.float32).tobytes()
        connection.execute(_blank_exact, {"chunk_id": chunk_id, "blank": blank})
        connection.execute(_delete_exact, {"chunk_id": chunk_id})
        connection.execute(_delete_codes, {"chunk_id": chunk_id})
