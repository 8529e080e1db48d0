"""A small, valid Llama in GGUF with weights of one's own or random ones: for tests only.

Without weights it is random, seeded, the same bytes every time, and written in under
a second. It then talks printable nonsense and never ends by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.language import byte_letters, llama_template, tiny_vocabulary
from engine.language.tiny_vocabulary import Vocabulary

Weights = Mapping[str, npt.NDArray[np.float32]]

EPSILON = 1e-5
ROPE_BASE = 500_000.0
DESCRIPTION = "Test model. Not for clinical use."
_SAMPLE = (
    "Answer the question from the passages. Cite each sentence as [1] or [2]. "
    "Keep the child warm and check the breathing. Measure the temperature every hour. "
    "Give fluids by mouth when the patient can drink, and call the doctor when there is "
    "bleeding, confusion or a fast pulse. The ward keeps a chart for each patient. "
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a small Llama.

    Attributes:
        width: Of the residual stream; a multiple of 32, and of 256 for K quantizations.
        tied: Whether the output shares the token table, as in Llama 3.2 1B and 3B.
    """

    width: int = 64
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    feed_forward: int = 192
    context_tokens: int = 4096
    tied: bool = False

    @property
    def head_width(self) -> int:
        """Numbers per attention head."""
        return self.width // self.heads


@dataclass(frozen=True, slots=True)
class Label:
    """What a file says of itself in its `general.*` fields."""

    name: str = "tiny-llama-random"
    description: str = DESCRIPTION
    license: str = "Apache-2.0"


def write(
    path: Path,
    *,
    shape: Shape = Shape(),
    weights: Weights | None = None,
    vocabulary: Vocabulary | None = None,
    quantization: str = "Q8_0",
    seed: int = 1,
    label: Label = Label(),
) -> None:
    """Write a GGUF of this shape to `path`.

    Args:
        path: Replaced if it exists.
        shape: The sizes.
        weights: By the names of GGUF, rows by columns; random when absent.
        vocabulary: Learned from a few sentences when absent.
        quantization: F32, F16, Q8_0 or Q4_0, for all matrices.
        seed: Of the random weights.
        label: What the file says of itself.
    """
    import gguf

    words = vocabulary or tiny_vocabulary.learned(_SAMPLE, merges=120)
    numbers = weights or random_weights(shape, words, seed=seed)
    writer = gguf.GGUFWriter(path, "llama")
    _add_label(writer, label, numbers)
    _add_shape(writer, shape, quantization)
    _add_vocabulary(writer, words)
    for name, values in numbers.items():
        _add_tensor(writer, name, values, quantization)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def tensor_shapes(shape: Shape, tokens: int) -> dict[str, tuple[int, ...]]:
    """Return the rows and columns of every tensor, by its name in GGUF."""
    wide, narrow = shape.width, shape.head_width * shape.kv_heads
    found: dict[str, tuple[int, ...]] = {"token_embd.weight": (tokens, wide)}
    for number in range(shape.layers):
        block = f"blk.{number}."
        found |= {
            f"{block}attn_norm.weight": (wide,),
            f"{block}attn_q.weight": (wide, wide),
            f"{block}attn_k.weight": (narrow, wide),
            f"{block}attn_v.weight": (narrow, wide),
            f"{block}attn_output.weight": (wide, wide),
            f"{block}ffn_norm.weight": (wide,),
            f"{block}ffn_gate.weight": (shape.feed_forward, wide),
            f"{block}ffn_up.weight": (shape.feed_forward, wide),
            f"{block}ffn_down.weight": (wide, shape.feed_forward),
        }
    found["output_norm.weight"] = (wide,)
    if not shape.tied:
        found["output.weight"] = (tokens, wide)
    return found


def random_weights(
    shape: Shape, vocabulary: Vocabulary, *, seed: int
) -> dict[str, npt.NDArray[np.float32]]:
    """Return weights by chance; the first number of the stream favors printable tokens.

    No block writes to that number, so it stays at 1.5, and the output's weight on it is
    high for printable ASCII and low for lone bytes and control tokens.
    """
    chance = np.random.default_rng(seed)
    found: dict[str, npt.NDArray[np.float32]] = {}
    for name, size in tensor_shapes(shape, len(vocabulary.tokens)).items():
        if len(size) == 1:
            found[name] = np.ones(size, np.float32)
        else:
            spread = size[1] ** -0.5 * (2.0 if name.startswith("blk") else 1.0)
            found[name] = (chance.standard_normal(size) * spread).astype(np.float32)
    if not shape.tied:
        _favor_printable(found, vocabulary)
    return found


def _favor_printable(weights: dict[str, npt.NDArray[np.float32]], vocabulary: Vocabulary) -> None:
    weights["token_embd.weight"][:, 0] = 1.5
    for name, values in weights.items():
        if name.endswith(("attn_output.weight", "ffn_down.weight")):
            values[0, :] = 0.0
    printable = [_is_printable(vocabulary, number) for number in range(len(vocabulary.tokens))]
    weights["output.weight"][:, 0] = np.where(printable, 12.0, -12.0)


def _is_printable(vocabulary: Vocabulary, number: int) -> bool:
    if number >= vocabulary.plain:
        return False
    letters = byte_letters.letters()
    good = {letters[byte] for byte in (10, *range(0x20, 0x7F))}
    return set(vocabulary.tokens[number]) <= good


def _add_label(writer: Any, label: Label, weights: Weights) -> None:
    parameters = sum(values.size for values in weights.values())
    writer.add_type("model")
    writer.add_name(label.name)
    writer.add_description(label.description)
    writer.add_license(label.license)
    writer.add_size_label(f"{parameters / 1e6:.1f}M")


def _add_shape(writer: Any, shape: Shape, quantization: str) -> None:
    import gguf

    writer.add_context_length(shape.context_tokens)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_layer_norm_rms_eps(EPSILON)
    prefix = "ALL" if quantization == "F32" else "MOSTLY"
    writer.add_file_type(gguf.LlamaFileType[f"{prefix}_{quantization}"])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _add_vocabulary(writer: Any, vocabulary: Vocabulary) -> None:
    import gguf

    plain, ids = vocabulary.plain, vocabulary.ids
    controls = len(vocabulary.tokens) - plain
    kinds = [gguf.TokenType.NORMAL] * plain + [gguf.TokenType.CONTROL] * controls
    writer.add_vocab_size(len(vocabulary.tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")
    writer.add_token_list(list(vocabulary.tokens))
    writer.add_token_types(kinds)
    writer.add_token_merges([f"{first} {second}" for first, second in vocabulary.merges])
    writer.add_bos_token_id(ids[byte_letters.BEGIN_OF_TEXT])
    writer.add_eos_token_id(ids[byte_letters.END_OF_TURN])
    writer.add_eot_token_id(ids[byte_letters.END_OF_TURN])
    writer.add_pad_token_id(ids[byte_letters.PADDING])
    writer.add_add_bos_token(True)  # noqa: FBT003 - the name says what it switches
    writer.add_chat_template(llama_template.TEXT)


def _add_tensor(writer: Any, name: str, values: npt.NDArray[np.float32], quantization: str) -> None:
    import gguf

    if values.ndim == 1 or quantization == "F32":
        writer.add_tensor(name, np.ascontiguousarray(values, np.float32))
    elif quantization == "F16":
        writer.add_tensor(name, values.astype(np.float16))
    else:
        kind = gguf.GGMLQuantizationType[quantization]
        packed = gguf.quants.quantize(np.ascontiguousarray(values, np.float32), kind)
        writer.add_tensor(name, packed, raw_dtype=kind)
