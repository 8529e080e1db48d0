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

    The library is the one of `search-speed`; the statements of the evidence are
    embedded by the real embedder, which is most of the cost.
    """
    library = search_speed.stocked(request)
    embedder = Embedder(request.pack)
    asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
    source = random.Random(11)  # noqa: S311 - a benchmark, not a secret
    times = []
    for number in range(_QUESTIONS + 1):
        question = search_speed.invented_words(source, 9)
        alone = _cpu()
        embedder.embed_queries([question])
        started = _cpu()
        asker.ask(question, count=8, manner=_MANNER)
        if number:  # the first one loads the vectors
            times.append(1000 * ((_cpu() - started) - (started - alone)))
    library.close()
    embedder.close()
    times.sort()
    p95 = times[int(0.95 * len(times))]
    return [
        Figure("answer at 10,000 chunks, p50 CPU", statistics.median(times), "ms"),
        Figure("answer at 10,000 chunks, p95 CPU", p95, "ms", target=150, at_least=False),
    ]


def _cpu() -> float:
    return time.process_time()
