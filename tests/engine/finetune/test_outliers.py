"""Weights whose outliers do not bear 8 bits are found, and left in 16."""

from pathlib import Path

import numpy as np
import pytest

from engine.finetune import bases, gguf_writing, outliers, small_base
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues
from engine.language import forced, quantizing
from engine.language.forced import Forced

TEXT = (
    "Ward sheet. Check the pulse chart every 35 minutes. Keep the patient warm. "
    "The nurse reports fever within 12 hours. Give warm fluids at 60 mL per hour. "
)
LARGE = "model.layers.0.mlp.down_proj.weight"
IN_GGUF = "blk.0.ffn_down.weight"
SHAPE = small_base.Shape(width=128, inner=128, layers=2, heads=2, kv_heads=1, vocabulary=400)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    """Return a small model with one weight in which a few numbers are far larger than the rest."""
    from safetensors.torch import load_file, save_file

    folder = tmp_path_factory.mktemp("outliers") / "base"
    made = small_base.made(folder, [TEXT], shape=SHAPE, steps=40)
    (file,) = made.weights
    weights = {name: weight.half() for name, weight in load_file(file).items()}
    weights[LARGE][:, ::32] *= 100
    save_file(weights, file, metadata={"format": "pt"})
    return bases.opened(folder)


def test_only_weights_that_lose_too_much_are_found(base: Base) -> None:
    found = outliers.found(base, 0.007)
    assert list(found) == [IN_GGUF]
    assert found[IN_GGUF] > 0.1
    assert outliers.found(base, 0.0) == {}


def test_left_in_16_bits_they_change_the_next_words_less(base: Base, tmp_path: Path) -> None:
    plain = tmp_path / "F16.gguf"
    gguf_writing.write(base, plain, gguf_writing.Label("base", "1", "Apache-2.0"))
    for name, kept in (("all", ()), ("mixed", (IN_GGUF,))):
        quantizing.quantize(plain, tmp_path / f"{name}.gguf", "Q8_0", exact=kept)
    assert _type(tmp_path / "mixed.gguf") == "F16"
    assert _type(tmp_path / "all.gguf") == "Q8_0"
    tokens = [Dialogues(base.tokenizer_file).plain(TEXT * 4)]
    full, all_, mixed = (
        forced.forced(tmp_path / f"{name}.gguf", tokens) for name in ("F16", "all", "mixed")
    )
    assert _off(full, mixed) < 0.5 * _off(full, all_)


def _type(file: Path) -> str:
    import gguf

    read = gguf.GGUFReader(file)
    name: str = next(one for one in read.tensors if one.name == IN_GGUF).tensor_type.name
    return name


def _off(one: Forced, other: Forced) -> float:
    return float(np.abs(one.logged - other.logged).mean())
