"""The embedding figures come from real runs of both sides."""

from pathlib import Path

from engine.evaluation import embedding


def test_both_sides_are_measured_on_the_same_passages(embedder_pack: Path) -> None:
    figures = embedding.measure(embedder_pack, embedding.invented_passages(3, words=20))
    assert figures.passages == 3
    assert 20 <= figures.mean_tokens <= 60
    assert figures.embedder_rate > 0
    assert figures.ratio == figures.embedder_rate / figures.bare_rate
    assert 0 < figures.query_p50_ms <= figures.query_p95_ms


def test_invented_passages_are_the_same_every_time() -> None:
    assert embedding.invented_passages(2) == embedding.invented_passages(2)
    assert len(embedding.invented_passages(2)[0].split()) == 150
