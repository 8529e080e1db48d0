"""Every evaluation by name: what `wardlight evaluate` can run."""

from engine.evaluation.figures import Figure, Request, Suite


def _embedding(request: Request) -> list[Figure]:
    from engine.evaluation import embedding

    passages = embedding.invented_passages(request.limit or 60)
    found = embedding.measure(request.pack, passages)
    bare = f"bare onnxruntime {found.bare_rate:.1f} per CPU s"
    return [
        Figure("passages embedded, ratio to bare", found.ratio, target=0.9, beside=bare),
        Figure("passages per CPU second", found.embedder_rate, beside=bare),
        Figure("query, p95 wall", found.query_p95_ms, "ms"),
        Figure("worker memory", found.worker_peak_bytes / 2**20, "MiB"),
    ]


SUITES: tuple[Suite, ...] = (
    Suite("embedding", "passages embedded per CPU second against bare onnxruntime", _embedding),
)
