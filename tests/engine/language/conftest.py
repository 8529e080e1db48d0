"""Tiny packs of our own: real graphs with random weights, written in a moment."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
import pytest

from engine.language import bert, manifests

WORDS = "fever cough child the of mother drink blood water day oxygen give now ##s ##ing".split()
SIZE = 16

PackMaker = Callable[..., Path]


@pytest.fixture
def make_pack(tmp_path: Path) -> PackMaker:
    """Return a maker of packs; keyword arguments change the manifest, `graph` the model."""
    return _maker(tmp_path / "sources")


@pytest.fixture(scope="session")
def tiny_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a pack that tests share; none of them changes it."""
    return _maker(tmp_path_factory.mktemp("sources"))()


@pytest.fixture(scope="session")
def tiny_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a random Llama of our own whose K cache can be quantized; none changes it."""
    from engine.language import tiny_llama

    path = tmp_path_factory.mktemp("models") / "tiny.gguf"
    tiny_llama.write(path, shape=tiny_llama.Shape(width=128, feed_forward=256))
    return path


def _maker(sources: Path) -> PackMaker:
    def make(name: str = "tiny", *, graph: Any = None, **changes: Any) -> Path:
        folder = sources / name
        folder.mkdir(parents=True)
        (folder / "model.onnx").write_bytes((graph or tiny_graph()).SerializeToString())
        tiny_tokenizer().save(str(folder / "tokenizer.json"))
        manifest = manifests.EmbedderManifest(
            format=1,
            name=name,
            dimensions=SIZE,
            max_tokens=12,
            languages=("en",),
            pooling="mean",
            normalize=True,
            files=(
                manifests.described(folder / "model.onnx", role="graph"),
                manifests.described(folder / "tokenizer.json", role="tokenizer"),
            ),
            license="Apache-2.0",
        )
        manifests.write(folder, msgspec.structs.replace(manifest, **changes))
        return folder

    return make


def tiny_graph(*, spoil: float | None = None) -> Any:
    """A one-layer BERT with random weights; `spoil` is written over its last bias."""
    weights = tiny_weights()
    if spoil is not None:
        weights["encoder.layer.0.output.LayerNorm.bias"] = np.full(SIZE, spoil, np.float32)
    return bert.build(weights, bert.BertShape(layers=1, heads=4, epsilon=1e-12))


def tiny_weights() -> dict[str, npt.NDArray[np.float32]]:
    """The weights of a one-layer BERT of our own."""
    chance = np.random.default_rng(7)

    def take(*shape: int) -> npt.NDArray[np.float32]:
        return chance.normal(0, 0.5, shape).astype(np.float32)

    layer = "encoder.layer.0"
    weights = {
        "embeddings.word_embeddings.weight": take(len(_vocabulary()), SIZE),
        "embeddings.position_embeddings.weight": take(64, SIZE),
        "embeddings.token_type_embeddings.weight": take(2, SIZE),
        f"{layer}.intermediate.dense.weight": take(32, SIZE),
        f"{layer}.intermediate.dense.bias": take(32),
        f"{layer}.output.dense.weight": take(SIZE, 32),
    }
    for part in ("query", "key", "value"):
        weights[f"{layer}.attention.self.{part}.weight"] = take(SIZE, SIZE)
        weights[f"{layer}.attention.self.{part}.bias"] = take(SIZE)
    weights[f"{layer}.attention.output.dense.weight"] = take(SIZE, SIZE)
    for place in (f"{layer}.attention.output", f"{layer}.output", "embeddings"):
        weights[f"{place}.dense.bias"] = take(SIZE)
        weights[f"{place}.LayerNorm.weight"] = np.ones(SIZE, np.float32)
        weights[f"{place}.LayerNorm.bias"] = take(SIZE)
    return weights


def unpooled_graph() -> Any:
    """Somebody else's embedder: two inputs, one vector per token."""
    from onnx import TensorProto, helper, numpy_helper

    table = np.random.default_rng(3).normal(size=(len(_vocabulary()), SIZE)).astype(np.float32)
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last"], ["column"]),
        helper.make_node("Mul", ["rows", "column"], ["last_hidden_state"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info(
        "last_hidden_state", TensorProto.FLOAT, ["batch", "sequence", SIZE]
    )
    constants = [
        numpy_helper.from_array(table, "table"),
        numpy_helper.from_array(np.array([2], np.int64), "last"),
    ]
    graph = helper.make_graph(nodes, "other", inputs, [output], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def _vocabulary() -> list[str]:
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS]


def tiny_tokenizer() -> Any:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = {word: number for number, word in enumerate(_vocabulary())}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer
