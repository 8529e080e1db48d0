"""The model that is fine-tuned: a Llama folder as its makers publish it, checked before use."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune.runs import hash_of
from engine.ground.errors import InputError
from engine.ground.paths import storage_errors

CONTROL = (
    "<|begin_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
)
_NEEDED = (
    "hidden_size intermediate_size num_hidden_layers num_attention_heads num_key_value_heads "
    "vocab_size rms_norm_eps max_position_embeddings"
).split()


@dataclass(frozen=True, slots=True)
class Base:
    """A model folder: `config.json`, `tokenizer.json` and `*.safetensors`.

    Attributes:
        config: As its makers wrote it.
        files: SHA-256 of the configuration, the tokenizer and each weights file.
    """

    folder: Path
    config: Mapping[str, Any]
    files: Mapping[str, str]

    @property
    def tokenizer_file(self) -> Path:
        """The tokenizer of the tokenizers library."""
        return self.folder / "tokenizer.json"

    @property
    def weights(self) -> list[Path]:
        """The weights files in order."""
        return sorted(self.folder.glob("*.safetensors"))

    def size(self, name: str) -> int:
        """Return a whole number of the configuration."""
        return int(self.config[name])

    @property
    def head_size(self) -> int:
        """Numbers per attention head."""
        return int(
            self.config.get("head_dim")
            or self.size("hidden_size") // self.size("num_attention_heads")
        )

    @property
    def is_tied(self) -> bool:
        """Whether the output shares the token table."""
        return bool(self.config.get("tie_word_embeddings"))

    @property
    def parameters(self) -> int:
        """How many weights it has."""
        wide, inner = self.size("hidden_size"), self.size("intermediate_size")
        heads, kv_heads = self.size("num_attention_heads"), self.size("num_key_value_heads")
        attention = wide * self.head_size * (2 * heads + 2 * kv_heads)
        layer = attention + 3 * wide * inner + 2 * wide
        tables = self.size("vocab_size") * wide * (1 if self.is_tied else 2)
        return self.size("num_hidden_layers") * layer + tables + wide


def opened(folder: Path) -> Base:
    """Look at a model folder without reading its weights into memory.

    Raises:
        InputError: It is no complete Llama model; the sentence says what is missing.
        StorageError: A file cannot be read.
    """
    with storage_errors(f"the model {folder.name}"):
        if not (folder / "config.json").is_file():
            raise InputError(f"{folder.name} is no model folder: it has no config.json.")
        config = _json(folder / "config.json")
        _check(folder, config)
        names = ["config.json", "tokenizer.json", *(f.name for f in folder.glob("*.safetensors"))]
        return Base(folder, config, {name: hash_of(folder / name) for name in sorted(names)})


def _check(folder: Path, config: Mapping[str, Any]) -> None:
    if "LlamaForCausalLM" not in config.get("architectures", ()):
        raise InputError(f"{folder.name} is no Llama model; only that family can be exported.")
    absent = [name for name in _NEEDED if name not in config]
    if absent:
        raise InputError(f"The configuration of {folder.name} lacks {', '.join(absent)}.")
    if not (folder / "tokenizer.json").is_file() or not list(folder.glob("*.safetensors")):
        raise InputError(f"{folder.name} lacks tokenizer.json or its *.safetensors.")
    listed = {
        entry["content"] for entry in _json(folder / "tokenizer.json").get("added_tokens", ())
    }
    missing = [name for name in CONTROL if name not in listed]
    if missing:
        raise InputError(f"The tokenizer of {folder.name} has no {', '.join(missing)}.")


def _json(path: Path) -> Any:
    try:
        return msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as error:
        raise InputError(f"{path.name} of {path.parent.name} is no JSON: {error}.") from error
