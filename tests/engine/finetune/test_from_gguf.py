"""A GGUF back to a model folder and out again: the same tokens, the same next words."""

from pathlib import Path

import msgspec
import numpy as np
import pytest

from engine.finetune import from_gguf, gguf_writing, reference
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues
from engine.ground.errors import PackRefusedError
from engine.ground.paths import resources
from engine.language import forced, tiny_llama
from engine.language.tiny_llama import Shape
from tests.engine.language.tiny_models import TRAINED


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Base, Path]:
    """Return an F16 file, the folder made of it, and the file made of that folder."""
    folder = tmp_path_factory.mktemp("back")
    first, again = folder / "first.gguf", folder / "again.gguf"
    shape = Shape(width=64, layers=2, heads=4, kv_heads=2, feed_forward=96, tied=True)
    tiny_llama.write(first, shape=shape, quantization="F16")
    base = from_gguf.opened(first, folder / "base")
    gguf_writing.write(base, again, gguf_writing.Label("again", "1", "Apache-2.0"))
    return first, base, again


def _texts() -> list[str]:
    path = resources() / "evaluation" / "tokenizer" / "texts.jsonl"
    return [msgspec.json.decode(line)["text"] for line in path.read_bytes().splitlines()]


def test_texts_have_the_same_tokens_in_all_three(written: tuple[Path, Base, Path]) -> None:
    first, base, again = written
    texts = _texts()
    ours = [Dialogues(base.tokenizer_file).plain(text) for text in texts]
    assert ours == forced.tokenized(first, texts)
    assert ours == forced.tokenized(again, texts)


def test_the_next_words_are_the_same_in_all_three(written: tuple[Path, Base, Path]) -> None:
    first, base, again = written
    chance = np.random.default_rng(1)
    sequences = [chance.integers(0, 300, 200).tolist() for _ in range(3)]
    there, back = forced.forced(first, sequences), forced.forced(again, sequences)
    known = reference.forced(base, sequences)
    assert np.mean(known.likeliest == there.likeliest) >= 0.99
    assert np.mean(back.likeliest == there.likeliest) >= 0.99
    assert back.perplexity == pytest.approx(there.perplexity, rel=1e-3)


def test_rope_factors_of_ones_own_come_back(tmp_path: Path) -> None:
    base = from_gguf.opened(TRAINED, tmp_path / "base")
    factors = gguf_writing.rope_factors(base)
    assert factors is not None
    assert factors.shape == (32,)
    assert base.config["rope_parameters"]["rope_type"] == "longrope"


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(TRAINED.read_bytes()[:-1000])
    with pytest.raises(PackRefusedError):
        from_gguf.opened(cut, tmp_path / "base")


def test_another_vocabulary_is_refused(tmp_path: Path) -> None:
    odd = tmp_path / "odd.gguf"
    odd.write_bytes(TRAINED.read_bytes().replace(b"llama-bpe", b"other-bpe", 1))
    with pytest.raises(PackRefusedError):
        from_gguf.opened(odd, tmp_path / "base")
