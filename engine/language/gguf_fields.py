"""The fields of a GGUF header as typed values: hyperparameters, vocabulary, labels."""

import math

from engine.ground.errors import PackRefusedError, UnsupportedPackError
from engine.language import byte_letters
from engine.language.gguf_header import Header, Value, damaged
from engine.language.llama_tensors import LlamaShape

ARCHITECTURES = ("llama",)
_NORMAL, _UNKNOWN, _CONTROL, _USER, _UNUSED, _BYTE = 1, 2, 3, 4, 5, 6
_MOST_TOKENS = 1_000_000


class Fields:
    """The fields of one header, asked for by key and kind."""

    def __init__(self, header: Header, name: str) -> None:
        """Remember whose they are, for the refusals."""
        self._fields = header.fields
        self.name = name

    def number(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """Return an integer between two limits; refuses what is absent, of another kind or out."""
        value = self._fields.get(key, default)
        if type(value) is not int or not low <= value <= high:
            raise damaged(self.name, f"{key} is absent or impossible")
        return value

    def real(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """Return a finite number between two limits; refuses as `number` does."""
        value = self._fields.get(key, default)
        if type(value) is not float or not (math.isfinite(value) and low <= value <= high):
            raise damaged(self.name, f"{key} is absent or impossible")
        return value

    def text(self, key: str, default: str = "") -> str:
        """Return a text; refuses another kind."""
        value = self._fields.get(key, default)
        if not isinstance(value, str):
            raise damaged(self.name, f"{key} is no text")
        return value

    def array(self, key: str, kind: type) -> tuple[Value, ...]:
        """Return a list of one kind; refuses what is absent or of another kind."""
        value = self._fields.get(key)
        if not isinstance(value, tuple) or not all(type(item) is kind for item in value):
            raise damaged(self.name, f"{key} is absent or of the wrong kind")
        return value

    def has(self, key: str) -> bool:
        """Whether the header names it."""
        return key in self._fields


def refuse_other_kinds(fields: Fields) -> str:
    """Return the architecture; refuses what is no whole model of a supported one.

    Raises:
        UnsupportedPackError: Another architecture, an adapter, a projector, one part of several.
        PackRefusedError: No architecture at all.
    """
    architecture = fields.text("general.architecture")
    if not architecture:
        raise PackRefusedError(f"{fields.name} names no architecture; it is no whole model.")
    kind = fields.text("general.type", "model")
    if kind != "model":
        raise UnsupportedPackError(f"{fields.name} is no whole model but its part: {kind[:40]!r}.")
    if architecture not in ARCHITECTURES:
        raise UnsupportedPackError(
            f"{fields.name} is of the architecture {architecture[:40]!r}; "
            f"Wardlight runs {', '.join(ARCHITECTURES)}."
        )
    if fields.number("split.count", 0, 65_535, 0) > 1:
        raise UnsupportedPackError(f"{fields.name} is one part of several; join them first.")
    if fields.number("llama.expert_count", 0, 65_535, 0):
        raise UnsupportedPackError(f"{fields.name} is a mixture of experts, which is not run.")
    return architecture


def shape(fields: Fields) -> LlamaShape:
    """Return the hyperparameters; refuses absent, impossible and inconsistent ones."""
    width = fields.number("llama.embedding_length", 1, 65_536)
    heads = fields.number("llama.attention.head_count", 1, 1_024)
    kv_heads = fields.number("llama.attention.head_count_kv", 1, 1_024, heads)
    per_head = width // heads
    keys = fields.number("llama.attention.key_length", 1, 1_024, per_head)
    values = fields.number("llama.attention.value_length", 1, 1_024, per_head)
    turned = fields.number("llama.rope.dimension_count", 2, 1_024, keys)
    tokens = len(fields.array("tokenizer.ggml.tokens", str))
    stated = fields.number("llama.vocab_size", 1, _MOST_TOKENS, tokens)
    fields.real("llama.attention.layer_norm_rms_epsilon", 1e-12, 1e-2)
    fields.real("llama.rope.freq_base", 1.0, 1e12, 10_000.0)
    if heads % kv_heads or turned % 2 or turned != keys or stated != tokens:
        raise damaged(fields.name, "its sizes contradict each other")
    return LlamaShape(
        layers=fields.number("llama.block_count", 1, 512),
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        key_width=keys,
        value_width=values,
        rope_width=turned,
        feed_forward=fields.number("llama.feed_forward_length", 1, 1_048_576),
        context_tokens=fields.number("llama.context_length", 1, 16_777_216),
        vocabulary=tokens,
    )


def refuse_other_vocabularies(fields: Fields) -> None:
    """Refuse vocabularies in which our Llama 3 prompt cannot be written.

    Raises:
        UnsupportedPackError: Another tokenizer, or no Llama 3 control tokens.
        PackRefusedError: It contradicts itself.
    """
    if (fields.text("tokenizer.ggml.model"), fields.text("tokenizer.ggml.pre")) != (
        "gpt2",
        "llama-bpe",
    ):
        raise UnsupportedPackError(
            f"{fields.name} has another vocabulary than Llama 3; its prompts cannot be written."
        )
    tokens = [str(token) for token in fields.array("tokenizer.ggml.tokens", str)]
    kinds = fields.array("tokenizer.ggml.token_type", int)
    known = {token: number for number, token in enumerate(tokens)}
    if len(known) != len(tokens) or len(kinds) != len(tokens) or "" in known:
        raise damaged(fields.name, "its vocabulary names a token twice or not at all")
    if not set(kinds) <= {_NORMAL, _UNKNOWN, _CONTROL, _USER, _UNUSED, _BYTE}:
        raise damaged(fields.name, "its vocabulary holds tokens of an unknown kind")
    if not set(byte_letters.letters()) <= known.keys():
        raise damaged(fields.name, "its vocabulary cannot write every byte")
    for control in byte_letters.NEEDED_CONTROLS:
        if control not in known or kinds[known[control]] != _CONTROL:
            raise UnsupportedPackError(
                f"{fields.name} lacks the control token {control} of Llama 3."
            )
    _refuse_wrong_special_tokens(fields, known)
    _refuse_wrong_merges(fields, known)


def _refuse_wrong_special_tokens(fields: Fields, known: dict[str, int]) -> None:
    begin = fields.number("tokenizer.ggml.bos_token_id", 0, len(known) - 1)
    if begin != known[byte_letters.BEGIN_OF_TEXT]:
        raise damaged(fields.name, "its texts begin with the wrong token")
    for kind in ("eos", "eot", "eom", "unknown", "padding", "seperator", "mask"):
        key = f"tokenizer.ggml.{kind}_token_id"
        if fields.has(key):
            fields.number(key, 0, len(known) - 1)


def _refuse_wrong_merges(fields: Fields, known: dict[str, int]) -> None:
    """Refuse merges that join what the vocabulary does not have."""
    for merge in fields.array("tokenizer.ggml.merges", str):
        first, gap, second = str(merge).partition(" ")
        if not gap or first not in known or second not in known or first + second not in known:
            raise damaged(fields.name, "its vocabulary joins tokens that it does not have")
