"""What a warm search costs at 10,000 chunks, beyond embedding the question."""

import random
import statistics
import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.asking import queries, vocabulary
from engine.evaluation.corpora import Entry
from engine.evaluation.figures import Figure, Request
from engine.evaluation.retrieval import fill
from engine.ground.paths import Home
from engine.ground.types import EmbedderCard
from engine.library import chunking, ingesting
from engine.library.search import Searcher
from engine.library.spelling import Speller
from engine.library.store import Library

_PASSPHRASE = "public evaluation data"  # noqa: S105 - nothing in it is secret
_CHUNKS = 10_000
_DOCUMENTS = 50
_QUESTIONS = 60
_RANDOM = EmbedderCard("random", "0" * 64, 384, 256)
_WORDS = (
    "child mother newborn patient fever cough diarrhoea vomiting convulsions pallor jaundice rash "
    "malaria sepsis asthma pneumonia meningitis anaemia dehydration shock bleeding hypertension "
    "artesunate gentamicin ampicillin salbutamol oxytocin magnesium sulfate paracetamol zinc "
    "give assess refer monitor repeat stop measure weigh warm admit discharge record check "
    "every hours days weeks minutes tablets injection oral intravenous dose oxygen fluid glucose"
).split()


def measure(request: Request) -> list[Figure]:
    """Return the CPU time of a warm search beyond embedding the question, at 10,000 chunks.

    The chunks are made of invented sentences, a third of whose words stand in
    nearly every chunk as in a guideline, the others seldom; the vectors are
    random, for nearness does not change what a search costs.
    """
    library = stocked(request)
    searcher = Searcher(library)
    speller = Speller(library, searcher.counts)
    ward = vocabulary.load()
    source = random.Random(7)  # noqa: S311 - a benchmark, not a secret
    times = []
    for number in range(_QUESTIONS + 1):
        question = invented_words(source, 9)
        started = time.process_time()
        query = queries.prepare(
            question, vocabulary=ward, correct=speller.corrections, embed=_random_vectors
        )
        searcher.passages(query, count=8)
        if number:  # the first one loads the vectors
            times.append(1000 * (time.process_time() - started))
    library.close()
    times.sort()
    return [
        Figure("search at 10,000 chunks, p50 CPU", statistics.median(times), "ms"),
        Figure(
            "search at 10,000 chunks, p95 CPU",
            times[int(0.95 * len(times))],
            "ms",
            target=100,
            at_least=False,
        ),
    ]


def stocked(request: Request) -> Library:
    """Return the invented library, kept in the cache folder between runs."""
    home, notify = Home(request.cache / f"speed-{_CHUNKS}"), request.notify
    if Library.exists(home):
        library = Library.open(home, _PASSPHRASE)
    else:
        library, _key = Library.create(home, _PASSPHRASE, log2_cost=10)
    source = random.Random(3)  # noqa: S311 - a benchmark, not a secret
    if library.fact("complete") != "speed":
        entries = [_invented(source, number) for number in range(_DOCUMENTS)]
        fill(library, entries, chunking.approximate_tokens, notify)
        ingesting.embed_pending(library, _random_vectors, _RANDOM, notify)
        library.set_fact("complete", "speed")
    return library


def _invented(source: random.Random, number: int) -> Entry:
    """A document of about two hundred chunks."""
    sentences = [
        f"{invented_words(source, 14)} {source.randrange(9999)}.".capitalize()
        for _sentence in range(1200)
    ]
    return Entry(f"Guideline {number}", f"Guideline {number}", "\n".join(sentences))


def invented_words(source: random.Random, count: int) -> str:
    """Words of which a third are frequent and the others from some thousands, rare ones rarer."""
    rare = (f"word{int(5000 * source.random() ** 3)}" for _word in range(count - count // 3))
    return " ".join([*source.choices(_WORDS, k=count // 3), *rare])


def _random_vectors(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    source = np.random.default_rng(len(texts[0]) if texts else 0)
    rows = source.standard_normal((len(texts), _RANDOM.dimensions), dtype=np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)
