"""The tensors that a Llama in GGUF must and may have, with their sizes.

Source: `llama-arch.cpp` and `llama-model.cpp` of llama.cpp, architecture `llama`
without experts; row lengths come first, as in GGUF.
"""

from dataclasses import dataclass

Sizes = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LlamaShape:
    """The hyperparameters of a Llama.

    Attributes:
        width: Of the residual stream.
        key_width, value_width: Numbers per head.
        rope_width: Numbers of a head that are turned by position.
        vocabulary: How many tokens it knows.
    """

    layers: int
    width: int
    heads: int
    kv_heads: int
    key_width: int
    value_width: int
    rope_width: int
    feed_forward: int
    context_tokens: int
    vocabulary: int


def needed(shape: LlamaShape) -> dict[str, Sizes]:
    """Return the sizes of every tensor without which the model is incomplete."""
    found: dict[str, Sizes] = {
        "token_embd.weight": (shape.width, shape.vocabulary),
        "output_norm.weight": (shape.width,),
    }
    for number in range(shape.layers):
        for part, sizes in _block(shape).items():
            found[f"blk.{number}.{part}.weight"] = sizes
    return found


def _block(shape: LlamaShape) -> dict[str, Sizes]:
    wide = shape.width
    queries, keys = shape.heads * shape.key_width, shape.kv_heads * shape.key_width
    values, attended = shape.kv_heads * shape.value_width, shape.heads * shape.value_width
    return {
        "attn_norm": (wide,),
        "attn_q": (wide, queries),
        "attn_k": (wide, keys),
        "attn_v": (wide, values),
        "attn_output": (attended, wide),
        "ffn_norm": (wide,),
        "ffn_gate": (wide, shape.feed_forward),
        "ffn_up": (wide, shape.feed_forward),
        "ffn_down": (shape.feed_forward, wide),
    }


def allowed(shape: LlamaShape) -> dict[str, Sizes]:
    """Return the sizes of tensors that some Llamas have beside the needed ones."""
    found: dict[str, Sizes] = {
        "output.weight": (shape.width, shape.vocabulary),
        "rope_freqs.weight": (shape.rope_width // 2,),
    }
    biases = {
        "attn_q": (shape.heads * shape.key_width,),
        "attn_k": (shape.kv_heads * shape.key_width,),
        "attn_v": (shape.kv_heads * shape.value_width,),
        "attn_output": (shape.width,),
        "ffn_gate": (shape.feed_forward,),
        "ffn_up": (shape.feed_forward,),
        "ffn_down": (shape.width,),
    }
    for number in range(shape.layers):
        for part, sizes in biases.items():
            found[f"blk.{number}.{part}.bias"] = sizes
    return found
