"""The speed of the model is measured on a tiny file in seconds, with every figure there."""

from pathlib import Path

from engine.evaluation import model_speed
from engine.evaluation.figures import Request


def test_every_figure_of_the_model_is_measured(tmp_path: Path) -> None:
    request = Request(tmp_path, tmp_path, tmp_path / "cache", limit=40, runs=1)
    found = {figure.name: figure for figure in model_speed.measure(request)}
    assert found["old tokens computed again on a follow-up"].value == 0
    assert found["restored system part, largest difference of logits"].value == 0
    assert found["stop while reading, slowest"].is_reached
    assert found["stop while writing, slowest"].is_reached
    assert "same tokens: yes" in found["decode, ratio to a bare loop"].beside
    assert found["worker memory at 4,096 tokens"].value > 10
