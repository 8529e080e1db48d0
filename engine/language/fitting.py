"""How much memory a model will take, from its header alone.

Measured on the 3B shape at 2k, 4k and 8k tokens of context with both types of K cache:
within 1 % of the resident memory of the process that holds the model.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from engine.ground.model_files import Fit, ModelFit
from engine.language.gguf_check import CheckedModel

KeyType = Literal["q8_0", "f16"]

_MIB = 1024**2
_PROGRAM = 50 * _MIB  # Python, the libraries and what they keep
_PER_TOKEN = 260  # bytes of an entry of the vocabulary, with its merges
_BATCH, _OUTPUTS = 128, 16  # of our own loop
_FLOAT = 4
_KEY_BYTES = {"q8_0": 34 / 32, "f16": 2.0}
_REPACKED = ("Q4_K", "Q4_0", "IQ4_NL")
_BLOCK = 32
_USUAL_CONTEXT = 4096
_SPARE = 512 * _MIB  # for the window, the library and the embedder beside the model
_SYSTEM = 1024 * _MIB  # for the operating system when everything else is closed


@dataclass(frozen=True, slots=True)
class Memory:
    """What a computer has; 0 where it does not tell."""

    free_bytes: int
    installed_bytes: int


def parts(
    model: CheckedModel,
    *,
    context_tokens: int,
    key_type: KeyType = "q8_0",
    repack: bool = False,
) -> dict[str, int]:
    """Return the bytes of each part of the resident memory.

    Args:
        model: As its header says.
        context_tokens: Context window; never more than the model was made for.
        key_type: Of the K cache; V is in half precision.
        repack: Whether weights are laid out a second time for the processor.
    """
    shape = model.shape
    tokens = min(context_tokens, shape.context_tokens)
    per_key = _KEY_BYTES["f16" if shape.key_width % _BLOCK else key_type]
    keys = shape.layers * shape.kv_heads * shape.key_width * per_key
    values = shape.layers * shape.kv_heads * shape.value_width * 2
    widest = 2 * shape.feed_forward + 4 * shape.width
    twice = sum(model.bytes_by_type.get(kind, 0) for kind in _REPACKED) if repack else 0
    return {
        "weights": model.weight_bytes,
        "repacked_weights": twice,
        "kv_cache": int(tokens * (keys + values)),
        "computation": _FLOAT * (_BATCH * widest + _OUTPUTS * shape.vocabulary),
        "vocabulary": _PER_TOKEN * shape.vocabulary,
        "program": _PROGRAM,
    }


def least_memory(model: CheckedModel) -> int:
    """Return the memory of the smallest computer that takes a model with a usual context."""
    return sum(parts(model, context_tokens=_USUAL_CONTEXT).values()) + _SYSTEM


def verdict(name: str, context_tokens: int, needs: Mapping[str, int], memory: Memory) -> ModelFit:
    """Judge the parts against a computer: with room to spare, only just, or not."""
    needed = sum(needs.values())
    installed = memory.installed_bytes
    if not installed:
        fit, why = Fit.SLOWLY, "this computer does not tell how much memory it has"
    elif needed + _SPARE <= memory.free_bytes:
        fit, why = Fit.FITS, f"{_gib(memory.free_bytes)} is free"
    elif needed + _SYSTEM <= installed:
        fit, why = Fit.SLOWLY, f"only {_gib(memory.free_bytes)} is free; close other programs"
    else:
        fit, why = Fit.NOT, f"this computer has {_gib(installed)}"
    return ModelFit(
        name=name,
        context_tokens=context_tokens,
        needed_bytes=needed,
        parts=dict(needs),
        free_bytes=memory.free_bytes,
        installed_bytes=installed,
        verdict=fit,
        reason=f"{fit.capitalize()}: needs about {_gib(needed)}; {why}.",
    )


def _gib(size: int) -> str:
    return f"{size / 1024**3:.1f} GiB"
