"""How fast passages become vectors, against the bare inference library in the same run."""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from engine.evaluation.figures import Figure, Request
from engine.language import manifests
from engine.language.embedder import Embedder

_BATCHES = (1, 8, 32)
_ROUNDS = 3
_QUERIES = 50
_WORDS = (
    "the child patient blood pressure fever severe oxygen saturation give every hours dose "
    "milligrams treatment signs of shock dehydration pneumonia respiratory rate refer hospital "
    "and with in for when is not after before if assess mother newborn antibiotic infusion "
    "monitor pulse temperature weight kilogram diarrhea convulsions anemia hypertension"
).split()


@dataclass(frozen=True, slots=True)
class EmbeddingFigures:
    """What one run measured; rates are passages per CPU second on one thread.

    Attributes:
        embedder_rate: Of `Embedder`, CPU time of parent and child together.
        bare_rate: Of tokenizers and onnxruntime alone, at the best of the batch sizes.
        bare_batch: That batch size.
        ratio: `embedder_rate / bare_rate`.
        first_query_s: Wall time from nothing to the first vector.
        query_cpu_ms: Mean CPU time of a warm query, parent and child.
        query_p50_ms, query_p95_ms: Wall time of a warm query.
        worker_peak_bytes: Largest resident memory of the child; 0 where unknown.
    """

    passages: int
    mean_tokens: float
    embedder_rate: float
    bare_rate: float
    bare_batch: int
    ratio: float
    first_query_s: float
    query_cpu_ms: float
    query_p50_ms: float
    query_p95_ms: float
    worker_peak_bytes: int


def measure(pack: Path, passages: Sequence[str]) -> EmbeddingFigures:
    """Embed the passages with and without our process, in turns, and compare the best of each.

    Raises:
        PackRefusedError: The pack cannot be used.
        WorkerError: The child died three times.
    """
    bare = _Bare(pack)
    embedder = Embedder(pack)
    try:
        first = _seconds(partial(embedder.embed_query, "fever"), time.perf_counter)
        ours, theirs = _rates(embedder, bare, passages)
        cpu, middle, slow = _queries(embedder, passages)
        best = max(theirs, key=lambda batch: theirs[batch])
        return EmbeddingFigures(
            passages=len(passages),
            mean_tokens=statistics.fmean(len(ids) for ids in bare.encoded(passages)),
            embedder_rate=ours,
            bare_rate=theirs[best],
            bare_batch=best,
            ratio=ours / theirs[best],
            first_query_s=first,
            query_cpu_ms=cpu,
            query_p50_ms=middle,
            query_p95_ms=slow,
            worker_peak_bytes=embedder.usage().peak_bytes,
        )
    finally:
        embedder.close()


def _rates(
    embedder: Embedder, bare: "_Bare", passages: Sequence[str]
) -> tuple[float, dict[int, float]]:
    """Return the best rate of ours, and of the bare library by batch size, taken in turns."""
    ours, theirs = 0.0, dict.fromkeys(_BATCHES, 0.0)
    for _ in range(_ROUNDS):
        work = partial(embedder.embed_passages, passages)
        ours = max(ours, _rate(len(passages), work, embedder))
        for batch in _BATCHES:
            rate = _rate(len(passages), partial(bare.embed, passages, batch), None)
            theirs[batch] = max(theirs[batch], rate)
    return ours, theirs


def invented_passages(count: int, *, words: int = 150, seed: int = 1) -> list[str]:
    """Return meaningless passages of hospital words, for a run without any documents."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    return [" ".join(chance.choices(_WORDS, k=words)) for _ in range(count)]


class _Bare:
    """Tokenizers and onnxruntime as anyone would call them: sorted, padded batches."""

    def __init__(self, pack: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        manifest = manifests.read_embedder(pack)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        graph = str(pack / manifest.file("graph").name)
        self._session: Any = onnxruntime.InferenceSession(
            graph, options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(pack / manifest.file("tokenizer").name))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(manifest.max_tokens)
        self._inputs = [given.name for given in self._session.get_inputs()]

    def encoded(self, texts: Sequence[str]) -> list[list[int]]:
        return [self._tokenizer.encode(text).ids for text in texts]

    def embed(self, texts: Sequence[str], batch: int) -> None:
        import numpy as np

        ids = sorted(self.encoded(texts), key=len)
        for start in range(0, len(ids), batch):
            part = ids[start : start + batch]
            grid = np.zeros((len(part), max(map(len, part))), np.int64)
            mask = np.zeros_like(grid)
            for row, row_ids in enumerate(part):
                grid[row, : len(row_ids)] = row_ids
                mask[row, : len(row_ids)] = 1
            feeds = {
                "input_ids": grid,
                "attention_mask": mask,
                "token_type_ids": np.zeros_like(grid),
            }
            self._session.run(None, {name: feeds[name] for name in self._inputs})


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    started = clock()
    work()
    return clock() - started


def _rate(count: int, work: Callable[[], object], embedder: Embedder | None) -> float:
    """Return items per CPU second of this process, and of the child where there is one."""
    before = embedder.usage().cpu_s if embedder else 0.0
    own = _seconds(work, time.process_time)
    after = embedder.usage().cpu_s if embedder else 0.0
    return count / (own + after - before)


def _queries(embedder: Embedder, passages: Sequence[str]) -> tuple[float, float, float]:
    """Return the mean CPU time and the wall times (p50, p95) of short questions, in ms."""
    texts = [" ".join(passages[n % len(passages)].split()[:12]) for n in range(_QUERIES)]
    before = embedder.usage().cpu_s + time.process_time()
    walls = sorted(
        _seconds(partial(embedder.embed_query, text), time.perf_counter) for text in texts
    )
    cpu = embedder.usage().cpu_s + time.process_time() - before
    return (
        cpu / len(texts) * 1000,
        walls[len(walls) // 2] * 1000,
        walls[int(len(walls) * 0.95)] * 1000,
    )


def figures(request: Request) -> list[Figure]:
    """Measure on invented passages and return the table of the suite."""
    found = measure(request.pack, invented_passages(request.limit or 60))
    bare = f"bare onnxruntime {found.bare_rate:.1f} per CPU s"
    return [
        Figure("passages embedded, ratio to bare", found.ratio, target=0.9, beside=bare),
        Figure("passages per CPU second", found.embedder_rate, beside=bare),
        Figure("query, p95 wall", found.query_p95_ms, "ms"),
        Figure("worker memory", found.worker_peak_bytes / 2**20, "MiB"),
    ]
