"""Damaged and foreign model files by kind, each with the sentence that must refuse it."""

import random
import struct
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import partial

from engine.evaluation import gguf_surgery as surgery
from engine.evaluation.gguf_surgery import FLOAT32, STRING, UINT32, Field, Parts, Tensor

WRONG_HASH = "another SHA-256"
_ANY_DAMAGE = (
    "ends early|header of .* is damaged|is GGUF version|byte order|not a GGUF|incomplete|no Llama"
    f"|weights of .* are damaged|goes on|names no architecture|no whole model|{WRONG_HASH}"
    "|architecture|another vocabulary|lacks the control token|not run|one part of several"
)


@dataclass(frozen=True, slots=True)
class Damage:
    """One bad file.

    Attributes:
        body: Its bytes.
        sentence: Pattern of the sentence that must refuse it.
        vouched: Whether a person vouches for these very bytes, so that only the check of the
            header stands in the way; else for those of the whole file.
    """

    kind: str
    body: bytes
    sentence: str
    vouched: bool = True


def every(whole: bytes, *, seed: int, share: float = 1.0) -> Iterator[Damage]:
    """Yield some 360 bad files made from a whole one; a smaller share for a quick run."""
    chance = random.Random(seed)  # noqa: S311 - reproducible, no secret
    many = _Many(whole, surgery.take_apart(whole), chance, share)
    yield from many.truncations()
    yield from many.header_mutations()
    yield from many.weight_mutations()
    for kinds in (_tables, _numbers, _tensors, _vectors, _kinds, _vocabularies, _hostile):
        yield from kinds(many.parts)
    yield from _foreign(chance)


@dataclass(frozen=True, slots=True)
class _Many:
    """Damage by chance, so many of each kind as the share allows."""

    whole: bytes
    parts: Parts
    chance: random.Random
    share: float

    def _times(self, count: int) -> range:
        return range(max(2, round(count * self.share)))

    def truncations(self) -> Iterator[Damage]:
        edge = surgery.header_size(self.parts)
        for turn in self._times(80):
            size = (
                self.chance.randrange(4, edge)
                if turn % 2
                else self.chance.randrange(edge, len(self.whole) - 32)
            )
            yield Damage("truncated", self.whole[:size], "ends early")

    def header_mutations(self) -> Iterator[Damage]:
        edge = surgery.header_size(self.parts)
        for _ in self._times(110):
            body = bytearray(self.whole)
            for _ in range(self.chance.randint(1, 4)):
                body[self.chance.randrange(edge)] ^= self.chance.randrange(1, 256)
            yield Damage("header mutated", bytes(body), _ANY_DAMAGE, vouched=False)

    def weight_mutations(self) -> Iterator[Damage]:
        edge = surgery.header_size(self.parts)
        for _ in self._times(50):
            body = bytearray(self.whole)
            body[self.chance.randrange(edge, len(body))] ^= 1 << self.chance.randrange(8)
            pattern = f"{WRONG_HASH}|weights of .* are damaged"
            yield Damage("weights mutated", bytes(body), pattern, vouched=False)


def _changed(parts: Parts, kind: str, change: Callable[[Parts], None], sentence: str) -> Damage:
    copy = deepcopy(parts)
    change(copy)
    return Damage(kind, surgery.put_together(copy), sentence)


def _tables(parts: Parts) -> Iterator[Damage]:
    """Tables of tensors that lie about places, sizes, types and names."""
    query = "blk.0.attn_q.weight"

    def entry(name: str, value: object) -> Callable[[Parts], None]:
        return lambda copy: setattr(copy.tensor(query), name, value)

    def twice(copy: Parts) -> None:
        copy.tensor("blk.0.attn_k.weight").name = "blk.0.attn_v.weight"

    changes: list[tuple[Callable[[Parts], None], str]] = [
        (entry("offset", 2**40), "overlap or leave gaps"),
        (entry("offset", 2**64 - 32), "overlap or leave gaps"),
        (entry("offset", 0), "overlap or leave gaps"),
        (entry("offset", 7), "overlap or leave gaps"),
        (entry("kind", 200), "unknown type"),
        (entry("kind", 4), "unknown type"),
        (entry("kind", 24), "type I8, which is not run"),
        (entry("kind", 1), "overlap or leave gaps"),
        (entry("dimensions", [64, 2**62]), "impossible size"),
        (entry("dimensions", [0, 64]), "impossible size"),
        (entry("dimensions", [63, 64]), "impossible size"),
        (entry("dimensions", [64, 32]), "overlap or leave gaps"),
        (entry("dimensions", [32, 128]), "has the wrong size"),
        (entry("dimensions", []), "impossible number of dimensions"),
        (entry("dimensions", [1] * 5), "impossible number of dimensions"),
        (entry("name", "x" * 64), "impossible name"),
        (entry("name", ""), "impossible name"),
        (entry("name", "blk.0.attn_z.weight"), "incomplete: the tensor blk.0.attn_q.weight"),
        (twice, "stands twice"),
    ]
    for change, sentence in changes:
        yield _changed(parts, "table of tensors", change, sentence)


def _numbers(parts: Parts) -> Iterator[Damage]:
    """Hyperparameters that are absent, of another kind, absurd or contradictory."""
    damaged = "header of .* is damaged|incomplete"
    keys = (
        "embedding_length", "block_count", "feed_forward_length", "attention.head_count",
        "attention.head_count_kv", "context_length", "rope.dimension_count", "vocab_size",
    )  # fmt: skip
    for key in keys:
        for number in (0, 3, 2**31, 2**32 - 1):
            value = struct.pack("<I", number)
            if (key, number) != ("context_length", 3):
                yield _field(parts, "hyperparameter", f"llama.{key}", (UINT32, value), damaged)
        yield _field(parts, "hyperparameter", f"llama.{key}", (STRING, surgery.text("4")), damaged)
    for key in ("embedding_length", "block_count", "attention.head_count"):
        absent = partial(_drop, key=f"llama.{key}")
        yield _changed(parts, "hyperparameter", absent, damaged)
    for key in ("attention.layer_norm_rms_epsilon", "rope.freq_base"):
        for real in (float("nan"), float("inf"), -1.0, 1e30):
            value = struct.pack("<f", real)
            yield _field(parts, "hyperparameter", f"llama.{key}", (FLOAT32, value), damaged)


def _drop(parts: Parts, key: str) -> None:
    parts.fields.remove(parts.named(key))


def _field(parts: Parts, kind: str, key: str, value: tuple[int, bytes], sentence: str) -> Damage:
    def change(copy: Parts) -> None:
        if any(one.key == key for one in copy.fields):
            _drop(copy, key)
        copy.fields.append(Field(key, *value))

    return _changed(parts, kind, change, sentence)


def _tensors(parts: Parts) -> Iterator[Damage]:
    """Models without one of their tensors, and with one that no Llama has."""
    for entry in parts.tensors:
        if entry.name != "output.weight":
            sentence = f"incomplete: the tensor {entry.name} is absent"
            absent = partial(Parts.drop_tensor, name=entry.name)
            yield _changed(parts, "tensor absent", absent, sentence)

    def add(copy: Parts) -> None:
        copy.tensors.append(Tensor("blk.0.ssm_a.weight", [8], 0, len(copy.data)))
        copy.data += bytes(32)

    yield _changed(parts, "strange tensor", add, "a tensor that no Llama has")
    yield Damage("longer", surgery.put_together(parts) + bytes(4096), "goes on after its end")


def _vectors(parts: Parts) -> Iterator[Damage]:
    """Norms that are no numbers; the hash is right, as a training that failed would leave them."""
    for name in ("blk.0.attn_norm.weight", "blk.1.ffn_norm.weight", "output_norm.weight"):
        for real in (float("nan"), float("inf"), -1e30):

            def change(copy: Parts, name: str = name, real: float = real) -> None:
                place = copy.tensor(name).offset + 8
                copy.data = copy.data[:place] + struct.pack("<f", real) + copy.data[place + 4 :]

            yield _changed(parts, "norm no number", change, "weights of .* are damaged")


def _kinds(parts: Parts) -> Iterator[Damage]:
    """Whole models of kinds that are not run."""
    for name in ("qwen2", "gemma3", "bert", "clip", "mamba", "phi3", "LLAMA", "llama "):
        value = (STRING, surgery.text(name))
        yield _field(parts, "architecture", "general.architecture", value, "of the architecture")
    empty = (STRING, surgery.text(""))
    yield _field(parts, "architecture", "general.architecture", empty, "names no architecture")
    for kind in ("adapter", "mmproj", "imatrix"):
        value = (STRING, surgery.text(kind))
        yield _field(parts, "part of a model", "general.type", value, "no whole model")
    experts = (UINT32, struct.pack("<I", 8))
    yield _field(parts, "experts", "llama.expert_count", experts, "mixture of experts")
    split = (UINT32, struct.pack("<I", 3))
    yield _field(parts, "part of a model", "split.count", split, "one part of several")


def _vocabularies(parts: Parts) -> Iterator[Damage]:
    """Vocabularies in which our prompts cannot be written, or that contradict themselves."""
    tokens = list(surgery.listed(parts.named("tokenizer.ggml.tokens").value))
    for key, name in (("model", "llama"), ("pre", "qwen2"), ("model", "")):
        value = (STRING, surgery.text(name))
        yield _field(parts, "vocabulary", f"tokenizer.ggml.{key}", value, "another vocabulary")
    for control in ("<|eot_id|>", "<|start_header_id|>", "<|begin_of_text|>"):
        renamed = [f"{token}x" if token == control else token for token in tokens]
        yield _tokens(parts, renamed, "lacks the control token")
    yield _tokens(parts, [*tokens[:-1], tokens[0]], "twice or not at all")
    yield _tokens(parts, ["", *tokens[1:]], "twice or not at all")
    yield _tokens(parts, ["first", *tokens[1:]], "cannot write every byte")
    yield _tokens(parts, tokens[:-1], "header of .* is damaged")
    joined = (9, surgery.texts(["zz zz", "a"]))
    yield _field(parts, "vocabulary", "tokenizer.ggml.merges", joined, "joins tokens")
    begin = (UINT32, struct.pack("<I", 5))
    yield _field(parts, "vocabulary", "tokenizer.ggml.bos_token_id", begin, "wrong token")
    far = (UINT32, struct.pack("<I", 2**31))
    yield _field(parts, "vocabulary", "tokenizer.ggml.eos_token_id", far, "impossible")


def _tokens(parts: Parts, tokens: list[str], sentence: str) -> Damage:
    value = (9, surgery.texts(tokens))
    return _field(parts, "vocabulary", "tokenizer.ggml.tokens", value, sentence)


def _hostile(parts: Parts) -> Iterator[Damage]:
    """Headers that ask for more memory or time than there is."""
    endless = "header of .* is damaged|ends early"
    for count in (2**20, 2**32, 2**63, 2**64 - 1):
        for which in ("tensors", "fields"):

            def lie(copy: Parts, which: str = which, count: int = count) -> None:
                copy.stated[which] = count

            yield _changed(parts, "hostile", lie, endless)
        long_text = (STRING, struct.pack("<Q", count))
        yield _field(parts, "hostile", "general.name", long_text, endless)
        for inner in (4, STRING, 9):
            long_list = (9, struct.pack("<IQ", inner, count))
            yield _field(parts, "hostile", "general.tags", long_list, endless)
    nested = struct.pack("<IQ", 9, 1) * 2_000
    yield _field(parts, "hostile", "general.tags", (9, nested), "list of an unknown kind")
    twice = (STRING, surgery.text("llama"))
    yield _changed(
        parts, "hostile",
        lambda copy: copy.fields.append(Field("general.architecture", *twice)), "stands twice",
    )  # fmt: skip
    for size in (0, 3, 2**31):
        value = (UINT32, struct.pack("<I", size))
        yield _field(parts, "hostile", "general.alignment", value, "alignment is impossible")


def _foreign(chance: random.Random) -> Iterator[Damage]:
    """Files that are no GGUF, or of a version or byte order that is not read."""
    yield Damage("empty", b"", "is empty")
    for start, word in (
        (b"PK\x03\x04", "ZIP archive"),
        (b"\x1f\x8b\x08", "compressed file"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "Git LFS pointer"),
        (b'\x40\x00\x00\x00\x00\x00\x00\x00{"a":', "safetensors"),
        (b"lmgg" + bytes(60), "not a GGUF"),
        (b"tjgg" + bytes(60), "old GGML"),
        (b"GGU", "not a GGUF"),
        (b"gguf" + bytes(60), "not a GGUF"),
        (b"%PDF-1.7", "not a GGUF"),
    ):
        yield Damage("not GGUF", start + b" " * 200 * (len(start) > 3), word)
    for _ in range(10):
        yield Damage("not GGUF", chance.randbytes(5_000), "not a GGUF")
    yield Damage("byte order", b"GGUF" + struct.pack(">I", 3) + bytes(100), "byte order")
    for version in (0, 1, 4, 999):
        head = b"GGUF" + struct.pack("<I", version) + bytes(100)
        yield Damage("version", head, f"is GGUF version {version}")
