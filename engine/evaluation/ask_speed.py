"""What a warm answer without a model costs at 10,000 chunks, beyond embedding the question."""

import random
import statistics
import time
from pathlib import Path

from engine.asking.asker import Asker, Manner
from engine.evaluation import search_speed
from engine.evaluation.figures import Figure, Request
from engine.language.embedder import Embedder

_QUESTIONS = 40
_MANNER = Manner(lines=10, refuse_when_weak=False, provenance={})


def measure(request: Request) -> list[Figure]:
    """Return the CPU time of `ask --no-model`, the question's own embedding left out.

    The library is the one of `search-speed`. The time of the language worker,
    which embeds the statements of the evidence, counts where the system tells it.
    """
    library = search_speed.stocked(request)
    embedder = Embedder(request.pack)
    asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
    source = random.Random(11)  # noqa: S311 - a benchmark, not a secret
    times, walls = [], []
    for number in range(_QUESTIONS + 1):
        question = search_speed.invented_words(source, 9)
        before, worked = time.perf_counter(), workers_ms()
        embedder.embed_queries([question])
        alone, worked_alone = time.perf_counter() - before, workers_ms() - worked
        wall, cpu, worked = time.perf_counter(), time.process_time(), workers_ms()
        asker.ask(question, count=8, manner=_MANNER)
        if number:  # the first one loads the vectors
            beyond = max(0.0, workers_ms() - worked - worked_alone)
            times.append(1000 * (time.process_time() - cpu) + beyond)
            walls.append(1000 * (time.perf_counter() - wall - alone))
    library.close()
    embedder.close()
    times.sort()
    p95 = times[int(0.95 * len(times))]
    return [
        Figure("answer at 10,000 chunks, p50 CPU", statistics.median(times), "ms"),
        Figure("answer at 10,000 chunks, p50 wall", statistics.median(walls), "ms"),
        Figure("answer at 10,000 chunks, p95 CPU", p95, "ms", target=150, at_least=False),
    ]


def workers_ms() -> float:
    """Return the CPU time of the living child processes so far; 0 where it cannot be told."""
    total = 0.0
    for listing in Path("/proc/self/task").glob("*/children"):
        for pid in listing.read_text(encoding="ascii").split():
            total += _used_ms(Path("/proc") / pid / "schedstat")
    return total


def _used_ms(statistics_file: Path) -> float:
    try:
        return int(statistics_file.read_text(encoding="ascii").split()[0]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0
