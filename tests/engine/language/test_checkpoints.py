"""Other plain BERT embedders become packs; other kinds are refused, never guessed at."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.ground.errors import PackRefusedError
from engine.language import checkpoints, manifests, minilm
from engine.language.embedder import Embedder
from tests.engine.language.conftest import SIZE, tiny_tokenizer, tiny_weights

CONFIG = {
    "model_type": "bert",
    "hidden_act": "gelu",
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "layer_norm_eps": 1e-12,
    "hidden_size": SIZE,
    "max_position_embeddings": 64,
}
CARD = """---
license: mit
language:
- fr
- "en"
tags: [ignored]
---
# A card
license: other
"""
FolderMaker = Callable[..., Path]


@pytest.fixture
def make_folder(tmp_path: Path) -> FolderMaker:
    """Return a maker of published folders; keyword arguments change the config."""

    def make(*, weights: dict[str, Any] | None = None, **config: Any) -> Path:
        from safetensors.numpy import save_file

        folder = tmp_path / "some-embedder"
        folder.mkdir()
        save_file(tiny_weights() if weights is None else weights, folder / "model.safetensors")
        tiny_tokenizer().save(str(folder / "tokenizer.json"))
        (folder / "config.json").write_text(json.dumps(CONFIG | config))
        return folder

    return make


def _write(folder: Path, name: str, content: object) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))


def test_a_folder_becomes_a_pack_that_says_what_its_makers_said(
    make_folder: FolderMaker, tmp_path: Path
) -> None:
    folder = make_folder()
    _write(folder, "README.md", CARD)
    _write(folder, "sentence_bert_config.json", {"max_seq_length": 32})
    _write(folder, "1_Pooling/config.json", {"pooling_mode_cls_token": True})
    prompts = {"query": "fever ", "document": "blood "}
    _write(folder, "config_sentence_transformers.json", {"prompts": prompts})
    manifest = manifests.read_embedder(minilm.build(str(folder), tmp_path / "packs"))
    assert (manifest.name, manifest.license) == ("some-embedder", "MIT")
    assert manifest.languages == ("fr", "en")
    assert (manifest.dimensions, manifest.max_tokens, manifest.pooling) == (SIZE, 32, "cls")
    assert (manifest.query_prefix, manifest.passage_prefix) == ("fever ", "blood ")
    assert manifest.source.sha256 == manifests.sha256_of(folder / "model.safetensors")


def test_the_built_pack_embeds(make_folder: FolderMaker, tmp_path: Path) -> None:
    embedder = Embedder(minilm.build(str(make_folder()), tmp_path / "packs"))
    rows = embedder.embed_passages(["fever", "the mother drinks water", "fever"])
    embedder.close()
    assert rows.shape == (3, SIZE)
    assert rows[0].tolist() == rows[2].tolist()
    assert rows[0] @ rows[1] < 0.99


def test_the_first_token_and_the_mean_are_not_the_same(make_folder: FolderMaker) -> None:
    import onnxruntime

    from engine.language import bert

    found = checkpoints.read(make_folder())
    ids = np.array([[2, 5, 6, 3]], np.int64)
    feeds = {
        "input_ids": ids,
        "attention_mask": np.ones_like(ids),
        "token_type_ids": np.zeros_like(ids),
    }
    rows = []
    for pooling in ("mean", "cls"):
        graph = bert.build(checkpoints.weights(found), found.shape, pooling=pooling)
        session = onnxruntime.InferenceSession(graph.SerializeToString())
        rows.append(session.run(None, feeds)[0][0])
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-6)
    assert rows[0] @ rows[1] < 0.999


def test_half_precision_and_prefixed_names_are_read(make_folder: FolderMaker) -> None:
    given = {f"bert.{name}": tensor.astype(np.float16) for name, tensor in tiny_weights().items()}
    found = checkpoints.weights(checkpoints.read(make_folder(weights=given)))
    assert set(found) == set(tiny_weights())
    assert {tensor.dtype for tensor in found.values()} == {np.dtype(np.float32)}


@pytest.mark.parametrize(
    "config",
    [
        {"model_type": "xlm-roberta"},
        {"hidden_act": "relu"},
        {"position_embedding_type": "relative_key"},
        {"layer_norm_eps": "small"},
    ],
)
def test_other_kinds_of_encoder_are_refused(
    make_folder: FolderMaker, config: dict[str, str]
) -> None:
    with pytest.raises(PackRefusedError):
        checkpoints.read(make_folder(**config))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("modules.json", [{"type": "sentence_transformers.models.Dense"}]),
        ("modules.json", "not json"),
        ("1_Pooling/config.json", {"pooling_mode_mean_tokens": False}),
        ("sentence_bert_config.json", {"max_seq_length": "long"}),
    ],
)
def test_steps_that_the_graph_does_not_take_are_refused(
    make_folder: FolderMaker, name: str, content: object
) -> None:
    folder = make_folder()
    _write(folder, name, content)
    with pytest.raises(PackRefusedError):
        checkpoints.read(folder)


def test_absent_weights_are_named(make_folder: FolderMaker, tmp_path: Path) -> None:
    given = tiny_weights()
    del given["encoder.layer.0.output.dense.bias"]
    with pytest.raises(PackRefusedError, match=r"output\.dense\.bias"):
        minilm.build(str(make_folder(weights=given)), tmp_path / "packs")
    assert list((tmp_path / "packs").iterdir()) == []


def test_weights_that_int8_would_spoil_are_refused(
    make_folder: FolderMaker, tmp_path: Path
) -> None:
    given = tiny_weights()
    given["encoder.layer.0.output.LayerNorm.bias"][:] = np.nan
    with pytest.raises(PackRefusedError, match="cannot be made small"):
        minilm.build(str(make_folder(weights=given)), tmp_path / "packs")


def test_a_folder_without_an_embedder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match="holds no sentence embedder"):
        minilm.build(str(tmp_path), tmp_path / "packs")
