"""A GGUF of exactly the shape of a real Llama 3, with random weights: for speed and memory only.

Tensors, types, vocabulary size and layout are those that llama.cpp gives the real file,
so that loading, memory and tokens per second are real; what it says is noise.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.ground.progress import Notify, Progress, ignore
from engine.language import byte_letters, llama_template, llama_tensors, tiny_vocabulary
from engine.language.llama_tensors import LlamaShape

_TOKENS = 128_256
_PLAIN = 128_000
_CONTROLS = {
    0: byte_letters.BEGIN_OF_TEXT,
    1: byte_letters.END_OF_TEXT,
    4: byte_letters.PADDING,
    6: byte_letters.START_HEADER,
    7: byte_letters.END_HEADER,
    8: "<|eom_id|>",
    9: byte_letters.END_OF_TURN,
    10: "<|python_tag|>",
}
_CONTEXT = 131_072
_BLOCKS_BY_CHANCE = 65_536
_LEARNED = 1_000

SHAPES = {
    "1b": LlamaShape(16, 2048, 32, 8, 64, 64, 64, 8192, _CONTEXT, _TOKENS),
    "3b": LlamaShape(28, 3072, 24, 8, 128, 128, 128, 8192, _CONTEXT, _TOKENS),
    "8b": LlamaShape(32, 4096, 32, 8, 128, 128, 128, 14336, _CONTEXT, _TOKENS),
}
QUANTIZATIONS = ("Q4_K_M", "Q8_0")


@dataclass(frozen=True, slots=True)
class _Block:
    """How a quantized block is filled: numbers and bytes of it, and where its scales stand."""

    numbers: int
    size: int


_BLOCKS = {"Q4_K": _Block(256, 144), "Q6_K": _Block(256, 210), "Q8_0": _Block(32, 34)}


def write(
    path: Path, *, size: str = "3b", quantization: str = "Q4_K_M", notify: Notify = ignore
) -> None:
    """Write the file; the 3B shape in Q4_K_M takes 2.0 GB.

    Args:
        path: Replaced if it exists.
        size: 1b, 3b or 8b, as in `SHAPES`.
        quantization: One of `QUANTIZATIONS`.
        notify: Told of the tensors written.
    """
    import gguf

    shape = SHAPES[size]
    writer = gguf.GGUFWriter(path, "llama")
    _add_labels(writer, shape, f"shape-of-{size}-random", quantization)
    _add_vocabulary(writer)
    plan = list(_plan(shape, quantization, tied=size != "8b"))
    for name, sizes, kind in plan:
        _announce(writer, name, sizes, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    chance = np.random.default_rng(1)
    for done, (name, sizes, kind) in enumerate(plan):
        notify(Progress("Writing", done, len(plan), name))
        writer.write_tensor_data(_values(chance, sizes, kind))
    writer.close()


def _plan(
    shape: LlamaShape, quantization: str, *, tied: bool
) -> Iterator[tuple[str, llama_tensors.Sizes, str]]:
    """Yield name, row length and rows, and type of every tensor, as llama.cpp lays them out."""
    needed = llama_tensors.needed(shape)
    yield "rope_freqs.weight", (shape.rope_width // 2,), "F32"
    if not tied:
        yield "output.weight", (shape.width, shape.vocabulary), _output_type(quantization)
    for name, sizes in needed.items():
        yield name, sizes, _type(name, shape.layers, quantization, tied=tied)


def _output_type(quantization: str) -> str:
    return "Q6_K" if quantization == "Q4_K_M" else quantization


def _type(name: str, layers: int, quantization: str, *, tied: bool) -> str:
    """Return the type that llama.cpp's quantizer chooses for a tensor.

    Source: `llama_tensor_get_type` and `use_more_bits` in `llama-quant.cpp`.
    """
    if name.endswith("norm.weight"):
        return "F32"
    if name == "token_embd.weight":
        return _output_type(quantization) if tied else quantization.removesuffix("_M")
    if quantization == "Q8_0":
        return "Q8_0"
    number = int(name.split(".")[1])
    more = number < layers // 8 or number >= 7 * layers // 8 or (number - layers // 8) % 3 == 2
    return "Q6_K" if more and ("attn_v" in name or "ffn_down" in name) else "Q4_K"


def _announce(writer: Any, name: str, sizes: llama_tensors.Sizes, kind: str) -> None:
    import gguf

    if kind == "F32":
        writer.add_tensor_info(name, sizes, np.dtype(np.float32), 4 * sizes[0])
        return
    block = _BLOCKS[kind]
    row = sizes[0] // block.numbers * block.size
    writer.add_tensor_info(
        name, (sizes[1], row), np.dtype(np.uint8), row * sizes[1],
        raw_dtype=gguf.GGMLQuantizationType[kind],
    )  # fmt: skip


def _values(chance: np.random.Generator, sizes: llama_tensors.Sizes, kind: str) -> npt.NDArray[Any]:
    """Return weights by chance, of the spread that keeps the numbers in the model tame."""
    if kind == "F32":
        return np.ones(sizes[0], np.float32)
    block = _BLOCKS[kind]
    count = sizes[0] * sizes[1] // block.numbers
    drawn = chance.integers(0, 256, (min(count, _BLOCKS_BY_CHANCE), block.size), dtype=np.uint8)
    _scale(drawn, kind, spread=0.5 * sizes[0] ** -0.5)
    rows = np.resize(drawn, (count, block.size))
    return rows.reshape(sizes[1], sizes[0] // block.numbers * block.size)


def _scale(blocks: npt.NDArray[np.uint8], kind: str, *, spread: float) -> None:
    """Write the half-precision scales of the blocks; the numbers beside them stay by chance."""
    if kind == "Q4_K":
        blocks[:, 0:2], blocks[:, 2:4] = _half(spread / 200), _half(spread / 26)
    elif kind == "Q6_K":
        blocks[:, 192:208] &= 0x1F
        blocks[:, 208:210] = _half(spread / 250)
    else:
        blocks[:, 0:2] = _half(spread / 74)


def _half(value: float) -> npt.NDArray[np.uint8]:
    return np.frombuffer(np.float16(value).tobytes(), np.uint8)


def _add_labels(writer: Any, shape: LlamaShape, name: str, quantization: str) -> None:
    import gguf

    writer.add_type("model")
    writer.add_name(name)
    writer.add_description("Random weights. For speed and memory only, not for clinical use.")
    writer.add_license("Apache-2.0")
    writer.add_context_length(shape.context_tokens)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.key_width)
    writer.add_value_length(shape.value_width)
    writer.add_rope_dimension_count(shape.rope_width)
    writer.add_rope_freq_base(500_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType[f"MOSTLY_{quantization}"])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _add_vocabulary(writer: Any) -> None:
    import gguf

    tokens, merges = _vocabulary()
    kinds = [gguf.TokenType.NORMAL] * _PLAIN + [gguf.TokenType.CONTROL] * (_TOKENS - _PLAIN)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(_PLAIN)
    writer.add_eos_token_id(_PLAIN + 9)
    writer.add_eot_token_id(_PLAIN + 9)
    writer.add_pad_token_id(_PLAIN + 4)
    writer.add_add_bos_token(True)  # noqa: FBT003 - the name says what it switches
    writer.add_chat_template(llama_template.TEXT)


def _vocabulary() -> tuple[list[str], list[str]]:
    """Return as many tokens as a real Llama 3 has, and merges that make them.

    The most frequent pairs of our sample documents come first, then every pair of bytes,
    then such pairs with one more byte: about as many characters a token as the real one.
    """
    from engine.ground.paths import resources

    letters = byte_letters.letters()
    sources = sorted((resources() / "samples" / "sources").glob("*.md"))
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    learned = tiny_vocabulary.learned(text, merges=_LEARNED)
    tokens = dict.fromkeys(learned.tokens[: learned.plain])
    merges = [f"{first} {second}" for first, second in learned.merges]
    for first, second in _pairs(letters):
        if len(tokens) == _PLAIN:
            break
        merges.append(f"{first} {second}")
        tokens[first + second] = None
    controls = [_CONTROLS.get(n, f"<|reserved_special_token_{n}|>") for n in range(256)]
    return [*tokens, *controls], merges


def _pairs(letters: list[str]) -> Iterator[tuple[str, str]]:
    for first in letters:
        for second in letters:
            yield first, second
    plain = [letter for letter in letters if letter.isascii()]
    for first in plain:
        for second in plain:
            for third in plain:
                yield first + second, third
