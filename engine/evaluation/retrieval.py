"""How well the library finds documents, beside plain BM25 in the same run.

The documents go through the real path: read, chunked, stored encrypted,
embedded. The library is kept in the cache folder, so that only the first run
embeds.
"""

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.asking import queries, vocabulary
from engine.evaluation import corpora
from engine.evaluation.corpora import Collection, Entry
from engine.evaluation.figures import Figure, Request
from engine.evaluation.ranking import PlainWords, hit, ndcg
from engine.ground.paths import Home
from engine.ground.progress import Notify, Progress
from engine.ground.types import DocumentDetails, FileOpening, PageText
from engine.language.embedder import Embedder
from engine.library import ingesting
from engine.library.chunking import TokenOffsets
from engine.library.search import Searcher
from engine.library.spelling import Speller
from engine.library.store import Library

Rank = Callable[[str], Sequence[str]]

_PASSPHRASE = "public evaluation data"  # noqa: S105 - nothing in it is secret
_DEPTH = 10
_PASSAGES = 60


@dataclass(frozen=True, slots=True)
class Quality:
    """Means over the questions of a collection."""

    questions: int
    hit_1: float
    hit_5: float
    hit_10: float
    ndcg_10: float


def quality(rank: Rank, collection: Collection, notify: Notify) -> Quality:
    """Rank the documents for every question and compare with the judgments."""
    rows = []
    for number, (name, question) in enumerate(collection.questions.items()):
        notify(Progress(f"Asking {collection.name}", number, len(collection.questions)))
        grades = collection.grades[name]
        ranked = rank(question)
        rows.append((*(hit(ranked, grades, within=n) for n in (1, 5, 10)), ndcg(ranked, grades)))
    means = [statistics.fmean(column) for column in zip(*rows, strict=True)]
    return Quality(len(rows), *means)


@dataclass(frozen=True, slots=True)
class Bench:
    """A collection in a library, with all that a question needs."""

    library: Library
    searcher: Searcher
    speller: Speller
    words_of_the_ward: vocabulary.Vocabulary
    embedder: Embedder

    def ranked(self, question: str, *, by_meaning: bool, expanded: bool = True) -> list[str]:
        """Return the names of the best documents for a question, best first."""
        query = queries.prepare(
            question,
            vocabulary=self.words_of_the_ward if expanded else vocabulary.Vocabulary("", ()),
            correct=self.speller.corrections if expanded else _nothing,
            embed=self.embedder.embed_queries if by_meaning else None,
        )
        found = self.searcher.passages(query, count=_PASSAGES)
        names = (passage.document.file_name for passage in found)
        return list(dict.fromkeys(names))[:_DEPTH]

    def close(self) -> None:
        """End the embedder and close the library."""
        self.embedder.close()
        self.library.close()


def _nothing(_text: str) -> tuple[()]:
    return ()


def bench(collection: Collection, request: Request, *, embed: bool = True) -> Bench:
    """Return the collection's library from the cache, made or completed where needed."""
    embedder = Embedder(request.pack)
    home = Home(request.cache / f"{collection.name}-{embedder.card.sha256[:8]}")
    if Library.exists(home):
        library = Library.open(home, _PASSPHRASE)
    else:
        library, _key = Library.create(home, _PASSPHRASE, log2_cost=10)
    if library.fact("complete") != str(len(collection.entries)):
        fill(library, collection.entries, embedder.token_offsets, request.notify)
        library.set_fact("complete", str(len(collection.entries)))
    if embed:
        ingesting.embed_pending(library, embedder.embed_passages, embedder.card, request.notify)
    words_of_the_ward = vocabulary.load()
    searcher = Searcher(library)
    speller = Speller(library, searcher.counts, names=words_of_the_ward.words)
    return Bench(library, searcher, speller, words_of_the_ward, embedder)


def fill(
    library: Library, entries: Sequence[Entry], token_offsets: TokenOffsets, notify: Notify
) -> None:
    """Store entries as documents, the way files are stored."""
    for number, entry in enumerate(entries):
        notify(Progress("Storing", number, len(entries)))
        ingesting.add(
            library,
            entry.name,
            "\n".join((entry.name, entry.title, entry.text)).encode(),
            read=lambda _first, entry=entry: _pages(entry),  # type: ignore[misc]
            token_offsets=token_offsets,
            details=DocumentDetails(title=entry.title),
        )


def _pages(entry: Entry) -> Iterator[FileOpening | PageText]:
    yield FileOpening("text", 1, entry.title)
    yield PageText(1, entry.text, headings=entry.headings)


def measure(request: Request) -> list[Figure]:
    """Return the figures of retrieval: three English sets and one Chinese."""
    return [
        *_symptoms(request),
        *_judged(corpora.liveqa(request.data), request, over_plain=1.25),
        *_judged(corpora.bioasq(request.data), request, over_plain=1.03),
        *_chinese(request),
    ]


def _symptoms(request: Request) -> list[Figure]:
    collection = limited(corpora.symptoms(request.data), request.limit)
    plain, by_words, unaided, found = _four(collection, request)
    beside = "plain BM25 {0:.3f}, words {1:.3f}, without expansions {2:.3f}".format
    at_5 = beside(plain.hit_5, by_words.hit_5, unaided.hit_5)
    at_10 = beside(plain.hit_10, by_words.hit_10, unaided.hit_10)
    return [
        Figure("symptoms: right page, hit@5", found.hit_5, target=0.42, beside=at_5),
        Figure("symptoms: right page, hit@10", found.hit_10, target=0.53, beside=at_10),
    ]


def _judged(whole: Collection, request: Request, *, over_plain: float) -> list[Figure]:
    collection = limited(whole, request.limit)
    plain, by_words, unaided, found = _four(collection, request)
    beside = (
        f"plain BM25 {plain.ndcg_10:.3f}, words {by_words.ndcg_10:.3f}, "
        f"without expansions {unaided.ndcg_10:.3f}"
    )
    ratio = found.ndcg_10 / plain.ndcg_10 if plain.ndcg_10 else 0.0
    name = f"{collection.name}: nDCG@10"
    return [
        Figure(name, found.ndcg_10, beside=beside),
        Figure(f"{name}, ratio to plain BM25", ratio, target=over_plain, beside=beside),
    ]


def _four(collection: Collection, request: Request) -> tuple[Quality, Quality, Quality, Quality]:
    """Plain BM25, our words, words and meaning without expansions, and the search as it is."""
    ready = bench(collection, request)
    try:
        ways: tuple[Rank, ...] = (
            _plain(collection),
            lambda question: ready.ranked(question, by_meaning=False),
            lambda question: ready.ranked(question, by_meaning=True, expanded=False),
            lambda question: ready.ranked(question, by_meaning=True),
        )
        plain, by_words, unaided, found = (quality(way, collection, request.notify) for way in ways)
    finally:
        ready.close()
    return plain, by_words, unaided, found


def _chinese(request: Request) -> list[Figure]:
    """Words only: the shipped embedder reads English."""
    collection = limited(corpora.chinese(request.data), request.limit)
    plain = quality(_plain(collection), collection, request.notify)
    ready = bench(collection, request, embed=False)
    try:
        found = quality(
            lambda question: ready.ranked(question, by_meaning=False), collection, request.notify
        )
    finally:
        ready.close()
    beside = "plain bigram BM25 {0:.3f}; published for the whole set {1}".format
    return [
        Figure("Chinese, words: hit@1", found.hit_1, beside=beside(plain.hit_1, ".226")),
        Figure("Chinese, words: hit@10", found.hit_10, beside=beside(plain.hit_10, ".437")),
    ]


def limited(whole: Collection, limit: int) -> Collection:
    """The first questions, with the documents judged for them and as many others as questions."""
    if not limit or limit >= len(whole.questions):
        return whole
    kept = dict(list(whole.questions.items())[:limit])
    judged = {name for question in kept for name in whole.grades[question]}
    others = [entry for entry in whole.entries if entry.name not in judged][: 10 * limit]
    entries = [entry for entry in whole.entries if entry.name in judged]
    return Collection(f"{whole.name}-{limit}", (*entries, *others), kept, whole.grades)


def _plain(collection: Collection) -> Rank:
    return PlainWords({one.name: f"{one.title}\n{one.text}" for one in collection.entries}).ranked
