"""The graph of a BERT sentence embedder, written from its weights without torch.

Attention and GELU are the fused nodes of onnxruntime (`com.microsoft`), which every
stock build for Linux, Windows and macOS carries; the rest is plain ONNX. Pooling and
unit length are part of the graph, so that a pack is ids in, vectors out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Weights = Mapping[str, npt.NDArray[np.float32]]

OPSET = 17
IR_VERSION = 9
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OUTPUT = "embedding"
_FUSED = "com.microsoft"


@dataclass(frozen=True, slots=True)
class BertShape:
    """The sizes of a BERT encoder that its weights do not tell by themselves.

    Attributes:
        layers, heads: Of the encoder.
        epsilon: Of every layer norm.
    """

    layers: int
    heads: int
    epsilon: float


@dataclass(slots=True)
class _Graph:
    """Nodes and constants in the order in which they were added."""

    nodes: list[Any] = field(default_factory=list)
    constants: list[Any] = field(default_factory=list)

    def constant(self, name: str, values: npt.NDArray[Any]) -> str:
        from onnx import numpy_helper

        self.constants.append(numpy_helper.from_array(np.asarray(values, order="C"), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:
        from onnx import helper

        node = helper.make_node(kind, inputs, [output], name=f"{output}/{kind}", **attributes)
        self.nodes.append(node)
        return output


def build(
    weights: Weights, shape: BertShape, *, pooling: str = "mean", small_words: bool = False
) -> Any:
    """Return the ONNX model: three int64 (batch, sequence) inputs, one float32 (batch, d) output.

    The vectors are of unit length.

    Args:
        weights: Tensors by their names in a BERT `model.safetensors`.
        shape: What the tensors do not tell.
        pooling: "mean" over the tokens that the mask admits, or "cls" for the first one.
        small_words: Store the word table in int8, with a scale for every word.
    """
    graph = _Graph()
    mask = graph.add("Cast", ["attention_mask"], "mask_int32", to=_tensor_type("INT32"))
    hidden = _embeddings(graph, weights, shape, small_words=small_words)
    for number in range(shape.layers):
        layer = _Layer(graph, weights, shape, number)
        hidden = _feed_forward(layer, _attention(layer, hidden, mask))
    _unit(graph, _first(graph, hidden) if pooling == "cls" else _mean(graph, hidden))
    return _model(graph, weights["embeddings.word_embeddings.weight"].shape[1])


def _embeddings(graph: _Graph, weights: Weights, shape: BertShape, *, small_words: bool) -> str:
    """Sum word, position and segment rows and normalize."""
    table = weights["embeddings.word_embeddings.weight"]
    rows = _small_word_rows(graph, table) if small_words else _word_rows(graph, table)
    positions = graph.constant(
        "position_table", weights["embeddings.position_embeddings.weight"][None]
    )
    segments = graph.constant("segment_table", weights["embeddings.token_type_embeddings.weight"])
    size = graph.add("Shape", ["input_ids"], "sequence_size", start=1, end=2)
    zero, one = (graph.constant(f"int64_{n}", np.array([n], np.int64)) for n in (0, 1))
    here = graph.add("Slice", [positions, zero, size, one], "position_rows")
    kind = graph.add("Gather", [segments, "token_type_ids"], "segment_rows", axis=0)
    placed = graph.add("Add", [rows, here], "placed_rows")
    summed = graph.add("Add", [placed, kind], "summed_rows")
    gamma = graph.constant("embeddings/gamma", weights["embeddings.LayerNorm.weight"])
    beta = graph.constant("embeddings/beta", weights["embeddings.LayerNorm.bias"])
    return graph.add(
        "LayerNormalization",
        [summed, gamma, beta],
        "embedded",
        axis=-1,
        epsilon=shape.epsilon,
    )


def _word_rows(graph: _Graph, table: npt.NDArray[np.float32]) -> str:
    words = graph.constant("word_table", table)
    return graph.add("Gather", [words, "input_ids"], "word_rows", axis=0)


def _small_word_rows(graph: _Graph, table: npt.NDArray[np.float32]) -> str:
    """Gather int8 rows and their scales: a quarter of the size, at a negligible loss."""
    scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-12) / 127.0
    rounded = np.rint(table / scales).astype(np.int8)
    words = graph.constant("word_table", rounded)
    sizes = graph.constant("word_scales", scales.astype(np.float32))
    small = graph.add("Gather", [words, "input_ids"], "word_rows_int8", axis=0)
    wide = graph.add("Cast", [small], "word_rows_unscaled", to=_tensor_type("FLOAT"))
    scale = graph.add("Gather", [sizes, "input_ids"], "word_row_scales", axis=0)
    return graph.add("Mul", [wide, scale], "word_rows")


@dataclass(frozen=True, slots=True)
class _Layer:
    """One encoder layer under construction: its number, and where its parts come from."""

    graph: _Graph
    weights: Weights
    shape: BertShape
    number: int

    def tensor(self, name: str) -> npt.NDArray[np.float32]:
        return self.weights[f"encoder.layer.{self.number}.{name}"]

    def constant(self, name: str, values: npt.NDArray[np.float32]) -> str:
        return self.graph.constant(f"layer{self.number}/{name}", values)

    def add(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:
        return self.graph.add(kind, inputs, f"layer{self.number}/{output}", **attributes)


def _attention(layer: _Layer, hidden: str, mask: str) -> str:
    """Self-attention of all heads, then its output projection with skip and layer norm."""
    parts = [f"attention.self.{part}" for part in ("query", "key", "value")]
    weight = np.concatenate([layer.tensor(f"{part}.weight") for part in parts])
    bias = np.concatenate([layer.tensor(f"{part}.bias") for part in parts])
    inputs = [hidden, layer.constant("qkv", weight.T), layer.constant("qkv_bias", bias), mask]
    attended = layer.add(
        "Attention", inputs, "attended", domain=_FUSED, num_heads=layer.shape.heads
    )
    return _projected(layer, attended, hidden, "attention.output")


def _feed_forward(layer: _Layer, hidden: str) -> str:
    """The wide step with GELU (by the error function), and the step back."""
    up = layer.constant("up", layer.tensor("intermediate.dense.weight").T)
    bias = layer.constant("up_bias", layer.tensor("intermediate.dense.bias"))
    wide = layer.add("MatMul", [hidden, up], "wide")
    wider = layer.add("Add", [wide, bias], "wide_biased")
    bent = layer.add("Gelu", [wider], "bent", domain=_FUSED)
    return _projected(layer, bent, hidden, "output")


def _projected(layer: _Layer, inner: str, skipped: str, source: str) -> str:
    """Multiply, add the bias and what was skipped, and normalize."""
    weight = layer.constant(f"{source}.weight", layer.tensor(f"{source}.dense.weight").T)
    product = layer.add("MatMul", [inner, weight], f"{source}.product")
    bias = layer.constant(f"{source}.bias", layer.tensor(f"{source}.dense.bias"))
    gamma = layer.constant(f"{source}.gamma", layer.tensor(f"{source}.LayerNorm.weight"))
    beta = layer.constant(f"{source}.beta", layer.tensor(f"{source}.LayerNorm.bias"))
    biased = layer.add("Add", [product, bias], f"{source}.biased")
    summed = layer.add("Add", [biased, skipped], f"{source}.summed")
    return layer.add(
        "LayerNormalization", [summed, gamma, beta], source, axis=-1, epsilon=layer.shape.epsilon
    )


def _first(graph: _Graph, hidden: str) -> str:
    """Take the first token's vector."""
    zero = graph.constant("int64_first", np.array(0, np.int64))
    return graph.add("Gather", [hidden, zero], "pooled", axis=1)


def _mean(graph: _Graph, hidden: str) -> str:
    """Take the mean over the tokens that the mask admits."""
    last = graph.constant("int64_last", np.array([2], np.int64))
    token = graph.constant("int64_token", np.array([1], np.int64))
    least = graph.constant("float_least_count", np.array([1e-9], np.float32))
    floats = graph.add("Cast", ["attention_mask"], "mask_float", to=_tensor_type("FLOAT"))
    column = graph.add("Unsqueeze", [floats, last], "mask_column")
    masked = graph.add("Mul", [hidden, column], "masked")
    total = graph.add("ReduceSum", [masked, token], "token_total", keepdims=0)
    count = graph.add("ReduceSum", [column, token], "token_count", keepdims=0)
    safe = graph.add("Max", [count, least], "token_count_safe")
    return graph.add("Div", [total, safe], "pooled")


def _unit(graph: _Graph, pooled: str) -> None:
    """Bring vectors to unit length; this is the output."""
    least = graph.constant("float_least_length", np.array([1e-12], np.float32))
    length = graph.add("ReduceL2", [pooled], "pooled_length", axes=[1], keepdims=1)
    safe = graph.add("Max", [length, least], "pooled_length_safe")
    graph.add("Div", [pooled, safe], OUTPUT)


def _model(graph: _Graph, dimensions: int) -> Any:
    from onnx import TensorProto, helper

    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
        for name in INPUTS
    ]
    output = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", dimensions])
    body = helper.make_graph(graph.nodes, "sentence_embedder", inputs, [output], graph.constants)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(_FUSED, 1)]
    return helper.make_model(
        body, opset_imports=opsets, ir_version=IR_VERSION, producer_name="wardlight"
    )


def _tensor_type(name: str) -> int:
    from onnx import TensorProto

    return int(getattr(TensorProto, name))
