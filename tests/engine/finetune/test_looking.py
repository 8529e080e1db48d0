"""Validation looks and never touches: a training that looks often ends bit by bit the same.

At a rate of 2e-3 the toy of the suite once jumped from a loss of 4.4 to 7.8 in the step
after a validation. Without any validation it jumps in that step as well, and with four
times less rate nowhere: it was the rate. What these tests guard is the rest.
"""

from typing import Any

import pytest

from engine.finetune import adapters, dialogues, small_base, training
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues, Row
from engine.finetune.recipes import Train
from tests.engine.finetune.made import example

RATE = 2e-3
STEPS = 4
SHAPE = small_base.Shape(width=128, inner=128, layers=2, vocabulary=400)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    texts = [f"{one.question}\n{one.answer}" for one in map(example, range(40))]
    return small_base.made(tmp_path_factory.mktemp("looking") / "base", texts, shape=SHAPE, steps=2)


def _rows(base: Base) -> list[Row]:
    reader = Dialogues(base.tokenizer_file)
    read = [reader.tokens(example(number)) for number in range(12)]
    return dialogues.rows(read, most_tokens=256, packs=False)


def _trained(base: Base, wanted: Train, *, looks: bool) -> tuple[list[float], dict[str, Any], int]:
    """Train for a few steps; return the losses, the adapters, and how many layers are in NF4."""
    import torch

    torch.manual_seed(1)
    model = adapters.learning(base, wanted)
    optimizer = training.optimizer_of(model, wanted)
    model.train()
    rows, losses = _rows(base), []
    for step in range(STEPS):
        batch = rows[2 * step : 2 * step + 2]
        losses.append(training.learn(model, optimizer, batch, rate=RATE, batch=2)[0])
        if looks:
            adapters.mean_loss(model, rows[8:], batch=2)
    learned = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}
    quantized = sum(type(layer).__name__ == "Linear4bit" for layer in model.modules())
    return losses, learned, quantized


@pytest.mark.parametrize("saves", [False, True])
@pytest.mark.parametrize("method", ["qlora", "lora"])
def test_a_look_at_the_validation_part_changes_no_bit(base: Base, method: str, saves: bool) -> None:
    import torch

    wanted = Train(
        base="base", method=method, learning_rate=RATE, dropout=0.1, saves_activations=saves
    )
    losses, learned, quantized = _trained(base, wanted, looks=True)
    blind_losses, blind, _ = _trained(base, wanted, looks=False)
    assert losses == blind_losses
    assert all(torch.equal(value, blind[name]) for name, value in learned.items())
    assert any(value.abs().sum() > 0 for name, value in learned.items() if "lora_B" in name)
    assert (quantized > 0) == (method == "qlora")


def test_a_look_drops_nothing_and_sees_what_training_sees(base: Base) -> None:
    import torch

    torch.manual_seed(1)
    model = adapters.learning(base, Train(base="base", dropout=0.0))
    model.train()
    rows = _rows(base)[:2]
    with torch.no_grad():
        summed, tokens = adapters.loss_sum(model, rows)
    assert adapters.mean_loss(model, rows, batch=2) == float(summed) / tokens
    assert model.training


@pytest.mark.parametrize(("saves", "times"), [(False, 1), (True, 2)])
def test_activations_that_are_not_kept_are_computed_again(
    base: Base, saves: bool, times: int
) -> None:
    model = adapters.learning(base, Train(base="base", saves_activations=saves))
    model.train()
    seen = []
    layer = model.get_base_model().model.layers[1].mlp
    layer.register_forward_pre_hook(lambda *_given: seen.append(1))
    summed, _tokens = adapters.loss_sum(model, _rows(base)[:1])
    summed.backward()
    assert len(seen) == times
