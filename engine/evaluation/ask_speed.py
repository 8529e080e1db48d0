"""What a warm answer without a model costs at 10,000 chunks, beyond embedding the question."""

import random
import statistics
import time

from engine.asking.asker import Asker, Manner
from engine.evaluation import search_speed
from engine.evaluation.figures import Figure, Request
from engine.language.embedder import Embedder

_QUESTIONS = 40
_MANNER = Manner(lines=10, refuse_when_weak=False, provenance={})


def measure(request: Request) -> list[Figure]:
    """Return the CPU time of `ask --no-model`, the question's own embedding left out.

    The library is the one of `search-speed`. The statements of the evidence are
    embedded in the language worker, whose time is in the wall time alone.
    """
    library = search_speed.stocked(request)
    embedder = Embedder(request.pack)
    asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
    source = random.Random(11)  # noqa: S311 - a benchmark, not a secret
    times, walls = [], []
    for number in range(_QUESTIONS + 1):
        question = search_speed.invented_words(source, 9)
        before = time.perf_counter()
        embedder.embed_queries([question])
        alone = time.perf_counter() - before
        wall, cpu = time.perf_counter(), time.process_time()
        asker.ask(question, count=8, manner=_MANNER)
        if number:  # the first one loads the vectors
            times.append(1000 * (time.process_time() - cpu))
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
