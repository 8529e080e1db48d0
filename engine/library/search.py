"""Search: passages by words and by meaning, fused, from the documents that may be used.

Both legs give candidates, and every candidate is scored by both. The fused score
is the cosine, plus a share of the word score divided by the best word score of
this question, plus a share of how well the document's best chunks fit together.
Words decide where a passage has the question's rare words, and meaning where it
does not; adding ranks would lose that (GROUND.md 2).

The shares were chosen on lay symptom descriptions, consumer mails and
biomedical questions together: `wardlight evaluate retrieval` measures them.
"""

import json
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from engine.ground.answers import Expansion, Filters
from engine.ground.types import (
    ChunkId,
    DocumentCard,
    DocumentId,
    DocumentState,
    PageSpan,
    Passage,
)
from engine.library import documents, meaning, words
from engine.library.counts import WordCounts
from engine.library.meaning import Floats, Mirror, Rows
from engine.library.store import Library

CANDIDATES = 200
"""How many chunks each leg proposes."""

WORDS_SHARE = 0.4
"""Weight of the word score (best of the question = 1) beside the cosine."""

DOCUMENT_SHARE = 0.3
"""Weight of the mean cosine of the document's best chunks beside the chunk's own."""

FREQUENT = 0.2
"""In a large library a word in more than this share of chunks costs time and says little."""

_LARGE = 4_000

_BEST_CHUNKS = 3
_ENOUGH_WORDS = 3

_ALL = Filters()
_STRONG = frozenset({"abbreviation", "brand", "spelling"})
_WEAK_SHARE = 0.5

_select_documents = """
select id, document_class, language, state, vectors
from documents
order by id
"""

_best_by_words = """
select rowid, -bm25(words, 3.0, 1.5, 1.0) as score
from words
where words match :match
order by score desc, rowid
limit :count
"""

_best_by_words_within = """
select words.rowid, -bm25(words, 3.0, 1.5, 1.0) as score
from words
join chunks on chunks.id = words.rowid
where
    words match :match
    and chunks.document_id in (select value from json_each(:documents))
order by score desc, words.rowid
limit :count
"""

_select_owner = """
select document_id
from chunks
where id = :chunk
"""

_select_chunk = """
select heading
from chunks
where id = :chunk
"""

_select_spans = """
select
    spans.page,
    spans.start,
    spans.stop,
    substr(pages.text, spans.start + 1, spans.stop - spans.start)
from chunk_spans as spans
join chunks on chunks.id = spans.chunk_id
join pages on pages.document_id = chunks.document_id and pages.number = spans.page
where spans.chunk_id = :chunk
order by spans.part
"""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is searched for one question.

    Attributes:
        text: The question as typed.
        expansions: What the vocabulary and the spelling check add.
        vectors: Embedding of the question, shape (1, dimensions), of unit
            length; None to search by words only.
    """

    text: str
    expansions: tuple[Expansion, ...] = ()
    vectors: Floats | None = None


@dataclass(frozen=True, slots=True)
class _Candidates:
    """Chunks that one or both legs proposed, with both scores; ascending by chunk."""

    chunks: Rows
    words: Floats
    cosines: Floats  # NaN for a chunk without a vector


class Searcher:
    """The search of one open library; keeps its vectors in memory between questions.

    Attributes:
        counts: How many chunks hold a word, for the spelling check and the answer.
    """

    def __init__(self, library: Library) -> None:
        """Load nothing yet; the first search does."""
        self._library = library
        self.counts = WordCounts(library)
        self._mirror = Mirror()
        self._embedder = ""
        self._revision = -1
        self._documents: dict[DocumentId, tuple[str, str, str]] = {}

    def passages(
        self, query: SearchQuery, *, count: int = 8, filters: Filters = _ALL
    ) -> list[Passage]:
        """Return the best passages for a question, best first, without near-copies.

        Raises:
            PackError: The query vectors cannot be used with this library.
            LibraryDamagedError: From the database.
        """
        with self._library.reading():
            self._refresh()
            allowed = self._allowed(filters)
            if not allowed:
                return []
            found = self._candidates(query, allowed)
            return self._built(found, count)

    @property
    def has_vectors(self) -> bool:
        """Whether the library has vectors, as of the last search."""
        return len(self._mirror) > 0

    def _refresh(self) -> None:
        revision = self._library.revision
        if revision == self._revision:
            return
        embedder = self._library.fact("embedder_sha256")
        if embedder != self._embedder:
            self._mirror.forget()
            self._embedder = embedder
        rows: list[Any] = self._library.connection.execute(_select_documents).fetchall()
        self._documents = {DocumentId(row[0]): (row[1], row[2], row[3]) for row in rows}
        counts = {DocumentId(row[0]): int(row[4]) for row in rows}
        self._mirror.refresh(self._library.connection, counts)
        self._revision = revision

    def _allowed(self, filters: Filters) -> set[DocumentId]:
        return {
            document
            for document, (kind, language, state) in self._documents.items()
            if (not filters.classes or kind in filters.classes)
            and (not filters.documents or document in filters.documents)
            and (not filters.languages or language in filters.languages)
            and (filters.include_superseded or state != DocumentState.SUPERSEDED)
        }

    def _candidates(self, query: SearchQuery, allowed: set[DocumentId]) -> _Candidates:
        by_words = self._by_words(query, allowed)
        chunks = np.array(sorted(by_words), np.int64)
        vectors = None
        if query.vectors is not None and len(self._mirror):
            vectors = meaning.checked(query.vectors)
            rows = None if len(allowed) == len(self._documents) else self._mirror.rows_in(allowed)
            nearest = self._mirror.nearest(vectors[0], CANDIDATES, rows=rows)
            chunks = np.union1d(chunks, self._mirror.chunks[nearest])
        scores = np.array([by_words.get(int(chunk), 0.0) for chunk in chunks], np.float32)
        return _Candidates(chunks, scores, self._cosines(chunks, vectors))

    def _cosines(self, chunks: Rows, vectors: Floats | None) -> Floats:
        found = np.full(len(chunks), np.nan, np.float32)
        if vectors is not None:
            rows = self._mirror.rows_of(chunks)
            known = rows >= 0
            found[known] = self._mirror.similarities(vectors[:1], rows[known])[0]
        return found

    def _by_words(self, query: SearchQuery, allowed: set[DocumentId]) -> dict[int, float]:
        sought = self._telling(words.query_words(query.text))
        weak: list[str] = []
        for expansion in query.expansions:
            for text in expansion.added:
                strong = expansion.kind in _STRONG
                (sought if strong else weak).extend(words.query_words(text))
        found = self._matching(words.match_any(dict.fromkeys(sought)), allowed)
        extra = self._telling([word for word in dict.fromkeys(weak) if word not in sought])
        for chunk, score in self._matching(words.match_any(extra), allowed).items():
            found[chunk] = found.get(chunk, 0.0) + _WEAK_SHARE * score
        return found

    def _telling(self, sought: list[str]) -> list[str]:
        """Leave out words that are nearly everywhere, where enough others are known; never a no."""
        if self.counts.total < _LARGE:
            return sought
        known = {word: self.counts.chunks_with(word) for word in sought}
        limit = FREQUENT * self.counts.total
        rare = [word for word, count in known.items() if 0 < count <= limit]
        if len(rare) < _ENOUGH_WORDS:
            return sought
        return [word for word in sought if known[word] <= limit or word in words.NEGATIONS]

    def _matching(self, match: str, allowed: set[DocumentId]) -> dict[int, float]:
        if not match:
            return {}
        connection = self._library.connection
        if len(allowed) == len(self._documents):
            rows = connection.execute(_best_by_words, {"match": match, "count": CANDIDATES})
        else:
            bindings = {
                "match": match,
                "documents": json.dumps(sorted(allowed)),
                "count": CANDIDATES,
            }
            rows = connection.execute(_best_by_words_within, bindings)
        return {int(chunk): float(score) for chunk, score in rows}

    def _built(self, found: _Candidates, count: int) -> list[Passage]:
        scores = self._fused(found)
        built: list[Passage] = []
        seen: list[frozenset[str]] = []
        for at in np.lexsort((found.chunks, -scores)):
            passage = self._passage(found, int(at), float(scores[at]))
            bag = frozenset(passage.text.lower().split())
            if any(_is_near_copy(bag, other) for other in seen):
                continue
            seen.append(bag)
            built.append(replace(passage, marker=len(built) + 1))
            if len(built) == count:
                break
        return [self._with_rectangles(passage) for passage in built]

    def _fused(self, found: _Candidates) -> Floats:
        best = float(found.words.max(initial=0))
        by_words = found.words / best if best else found.words
        if np.isnan(found.cosines).all():
            return by_words
        # A chunk without a vector yet counts as a middling one.
        middling = float(np.nanmedian(found.cosines))
        cosines = np.where(np.isnan(found.cosines), middling, found.cosines)
        support = self._support(found)
        return np.asarray(cosines + DOCUMENT_SHARE * support + WORDS_SHARE * by_words, np.float32)

    def _support(self, found: _Candidates) -> Floats:
        """Mean cosine of the best chunks of each candidate's document.

        Chunks that were not proposed count as the worst of those that were.
        """
        rows = self._mirror.rows_of(found.chunks)
        documents_of = np.where(rows >= 0, self._mirror.documents[rows], -1)
        owners, at = np.unique(documents_of, return_inverse=True)
        worst = np.nanmin(found.cosines)
        cosines = np.where(np.isnan(found.cosines), worst, found.cosines)
        order = np.lexsort((-cosines, at))
        proposed = np.bincount(at, minlength=len(owners))
        first = np.cumsum(proposed) - proposed
        is_best = np.arange(len(at)) - first[at[order]] < _BEST_CHUNKS
        sums = np.bincount(at[order][is_best], cosines[order][is_best], len(owners))
        sizes = np.array([self._mirror.size_of(int(owner)) for owner in owners])
        sizes = np.maximum(np.minimum(sizes, _BEST_CHUNKS), np.minimum(proposed, _BEST_CHUNKS))
        missing = sizes - np.minimum(proposed, _BEST_CHUNKS)
        return np.asarray((sums + missing * worst) / sizes, np.float32)[at]

    def _passage(self, found: _Candidates, at: int, score: float) -> Passage:
        connection = self._library.connection
        chunk = int(found.chunks[at])
        parts: list[Any] = connection.execute(_select_spans, {"chunk": chunk}).fetchall()
        spans = tuple(PageSpan(page, start, stop) for page, start, stop, _ in parts)
        heading = connection.execute(_select_chunk, {"chunk": chunk}).get
        cosine, by_words = float(found.cosines[at]), float(found.words[at])
        return Passage(
            chunk_id=ChunkId(chunk),
            document=self._card(chunk),
            page=spans[0].page,
            start=spans[0].start,
            end=spans[0].end,
            text="".join(part[3] for part in parts),
            marker=0,
            score=score,
            heading=tuple(json.loads(str(heading))),
            spans=spans,
            similarity=None if np.isnan(cosine) else cosine,
            word_score=by_words or None,
        )

    def _card(self, chunk: int) -> DocumentCard:
        owner: Any = self._library.connection.execute(_select_owner, {"chunk": chunk}).get
        return documents.card(self._library, DocumentId(owner))

    def _with_rectangles(self, passage: Passage) -> Passage:
        rects = documents.rectangles(self._library, passage.document.id, passage.spans[0])
        return replace(passage, rects=rects)


def _is_near_copy(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two passages share nine words of ten."""
    return len(one & other) >= 0.9 * max(len(one | other), 1)
