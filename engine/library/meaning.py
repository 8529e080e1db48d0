"""Search by meaning: every vector of the library mirrored in memory as bytes and sign bits.

A stored vector is one scale and one signed byte a component, so that 100,000
chunks take about 45 MB. Small libraries are compared in full; large ones first
by their sign bits, and the best of those by their bytes (GROUND.md 1).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import apsw
import numpy as np
import numpy.typing as npt

from engine.ground.errors import PackError
from engine.ground.types import DocumentId

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

EXACT_ROWS = 24_000
"""Up to here all vectors are also kept as numbers (37 MB) and compared in full."""

SHORTLIST = 20
"""How many times more rows the sign bits let through than are asked for."""

_BLOCK = 4_096
_LENGTH_TOLERANCE = 0.02
_FEW_DOCUMENTS = 50

_vectors_of_document = """
select chunks.document_id, vectors.chunk_id, vectors.scale, vectors.codes
from chunks
join vectors on vectors.chunk_id = chunks.id
where chunks.document_id = :document
"""

_every_vector = """
select chunks.document_id, vectors.chunk_id, vectors.scale, vectors.codes
from vectors
join chunks on chunks.id = vectors.chunk_id
"""


def checked(vectors: Floats) -> Floats:
    """Return query vectors of unit length, one a row.

    Raises:
        PackError: A vector is not finite or not of unit length, so that the
            embedder cannot be trusted; a NaN would be ranked first silently.
    """
    rows = np.atleast_2d(np.asarray(vectors, dtype=np.float32))
    lengths = np.linalg.norm(rows, axis=1)
    if not np.isfinite(rows).all() or np.abs(lengths - 1).max(initial=0) > _LENGTH_TOLERANCE:
        raise PackError("The embedder gave a vector that cannot be used for searching.")
    return np.asarray(rows / lengths[:, None], dtype=np.float32)


class Mirror:
    """The vectors of a library in memory, kept in step with it.

    Attributes:
        chunks: The chunk of every row, ascending.
        documents: The document of every row.
    """

    chunks: Rows
    documents: Rows

    def __init__(self) -> None:
        """Start empty; `refresh` loads what the library has."""
        self.forget()

    def __len__(self) -> int:
        """Return how many vectors there are."""
        return len(self.chunks)

    @property
    def dimensions(self) -> int:
        """Width of the vectors; 0 while there are none."""
        return self._codes.shape[1]

    def forget(self) -> None:
        """Drop everything, for vectors of another embedder are coming."""
        self.chunks = np.zeros(0, np.int64)
        self.documents = np.zeros(0, np.int64)
        self._codes = np.zeros((0, 0), np.int8)
        self._scales = np.zeros(0, np.float32)
        self._bits = np.zeros((0, 0), np.uint64)
        self._numbers: Floats | None = None
        self._loaded: dict[DocumentId, int] = {}

    def refresh(self, connection: apsw.Connection, counts: Mapping[DocumentId, int]) -> None:
        """Load new vectors and drop those of removed documents.

        Args:
            counts: How many vectors every document has now.
        """
        changed = {one for one, count in counts.items() if self._loaded.get(one, 0) != count}
        gone = self._loaded.keys() - counts.keys()
        if changed or gone:
            self._keep(~np.isin(self.documents, np.array([*changed, *gone], np.int64)))
            self.append(_read(connection, changed))
            self._loaded = dict(counts)
            whole = len(self) <= EXACT_ROWS
            self._numbers = self._unpacked(np.arange(len(self))) if whole else None

    def _keep(self, kept: Mask) -> None:
        self.chunks, self.documents = self.chunks[kept], self.documents[kept]
        self._codes, self._scales = self._codes[kept], self._scales[kept]
        self._bits = self._bits[:, kept]

    def append(self, found: Sequence[tuple[int, int, float, bytes]]) -> None:
        """Take in vectors as they are stored: document, chunk, scale, signed bytes."""
        if not found:
            return
        width = len(found[0][3])
        codes = np.frombuffer(b"".join(row[3] for row in found), np.int8).reshape(-1, width)
        if not len(self):
            self._codes, self._bits = codes[:0], _sign_bits(codes[:0])
        documents = np.array([row[0] for row in found], np.int64)
        chunks = np.array([row[1] for row in found], np.int64)
        scales = np.array([row[2] for row in found], np.float32) / np.float32(127)
        self.documents = np.concatenate([self.documents, documents])
        self.chunks = np.concatenate([self.chunks, chunks])
        self._codes = np.concatenate([self._codes, codes])
        self._scales = np.concatenate([self._scales, scales])
        self._bits = np.concatenate([self._bits, _sign_bits(codes)], axis=1)
        order = np.argsort(self.chunks, kind="stable")
        if not np.array_equal(order, np.arange(len(order))):
            self.chunks, self.documents = self.chunks[order], self.documents[order]
            self._codes, self._scales = self._codes[order], self._scales[order]
            self._bits = self._bits[:, order]

    def rows_of(self, chunks: Rows) -> Rows:
        """Return the row of every chunk, -1 for one without a vector."""
        if not len(self):
            return np.full(len(chunks), -1, np.int64)
        rows = np.minimum(np.searchsorted(self.chunks, chunks), len(self) - 1)
        return np.where(self.chunks[rows] == chunks, rows, -1)

    def size_of(self, document: int) -> int:
        """Return how many vectors a document has."""
        return self._loaded.get(DocumentId(document), 0)

    def rows_in(self, documents: Iterable[DocumentId]) -> Rows:
        """Return the rows of these documents."""
        return np.flatnonzero(np.isin(self.documents, np.array([*documents], np.int64)))

    def similarities(self, queries: Floats, rows: Rows) -> Floats:
        """Return the cosine of every query to every given row, shape (queries, rows).

        Raises:
            PackError: The vectors are of another width than the library's.
        """
        if queries.shape[1] != self.dimensions:
            raise PackError("The embedder's vectors do not fit those of this library.")
        if self._numbers is not None:
            numbers = self._numbers if len(rows) == len(self) else self._numbers[rows]
            return np.asarray(queries @ numbers.T)
        found = np.empty((len(queries), len(rows)), np.float32)
        for start in range(0, len(rows), _BLOCK):
            part = rows[start : start + _BLOCK]
            codes = self._codes[part].astype(np.float32)
            found[:, start : start + _BLOCK] = (queries @ codes.T) * self._scales[part]
        return found

    def _unpacked(self, rows: Rows) -> Floats:
        return self._codes[rows].astype(np.float32) * self._scales[rows, None]

    def nearest(
        self,
        query: Floats,
        count: int,
        *,
        rows: Rows | None = None,
        exact_rows: int = EXACT_ROWS,
    ) -> Rows:
        """Return the rows nearest to one query vector, nearest first; ties by row.

        Args:
            rows: Only among these; all where None.
            exact_rows: Above as many, the sign bits choose a shortlist first.
        """
        among = np.arange(len(self)) if rows is None else rows
        if len(among) > exact_rows:
            among = self._nearest_by_bits(query, count * SHORTLIST, among)
        cosines = self.similarities(query[None, :], among)[0]
        best = among[np.lexsort((among, -cosines))]
        return np.asarray(best[:count])

    def _nearest_by_bits(self, query: Floats, count: int, among: Rows) -> Rows:
        stored = self._bits if len(among) == len(self) else self._bits[:, among]
        distances = np.zeros(len(among), np.uint16)
        for column, wanted in zip(stored, _sign_bits(query[None, :])[:, 0], strict=True):
            distances += np.bitwise_count(column ^ wanted)
        if count >= len(among):
            return among
        return np.sort(among[np.argpartition(distances, count)[:count]])


def _read(
    connection: apsw.Connection, documents: set[DocumentId]
) -> list[tuple[int, int, float, bytes]]:
    if not documents:
        return []
    if len(documents) > _FEW_DOCUMENTS:
        found: list[Any] = connection.execute(_every_vector).fetchall()
        return [row for row in found if row[0] in documents]
    found = []
    for document in sorted(documents):
        found += connection.execute(_vectors_of_document, {"document": document}).fetchall()
    return found


def _sign_bits(vectors: npt.NDArray[np.int8] | Floats) -> npt.NDArray[np.uint64]:
    """Signs of the components, 64 in a number, one column a vector: summed fast over rows."""
    bits = np.packbits(vectors > 0, axis=1)
    padding = -bits.shape[1] % 8
    padded = np.ascontiguousarray(np.pad(bits, ((0, 0), (0, padding))))
    return np.ascontiguousarray(padded.view(np.uint64).T)
