"""What a folder of published weights says of itself, in the files of sentence-transformers.

Read are `config.json`, `model.safetensors` and `tokenizer.json`, and where present
`1_Pooling/config.json`, `sentence_bert_config.json`, the prompts of
`config_sentence_transformers.json`, and license and languages of the model card.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
import numpy as np

from engine.ground.errors import PackRefusedError
from engine.language import bert, manifests

WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"
_LICENSES = {"apache-2.0": "Apache-2.0", "mit": "MIT", "cc-by-4.0": "CC-BY-4.0"}


class _Config(msgspec.Struct, frozen=True):
    num_hidden_layers: int
    num_attention_heads: int
    layer_norm_eps: float
    hidden_size: int
    max_position_embeddings: int
    hidden_act: str = "gelu"
    model_type: str = "bert"
    position_embedding_type: str = "absolute"


class _Pooling(msgspec.Struct, frozen=True):
    pooling_mode_mean_tokens: bool = True
    pooling_mode_cls_token: bool = False


class _Limits(msgspec.Struct, frozen=True):
    max_seq_length: int = 0


class _Prompts(msgspec.Struct, frozen=True):
    prompts: dict[str, str] = {}


class _Module(msgspec.Struct, frozen=True):
    type: str


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """An embedder as its makers published it.

    Attributes:
        weights_sha256: Of `model.safetensors`.
        package, version: Where it was found, as far as known.
        max_tokens: Special tokens included.
    """

    folder: Path
    name: str
    weights_sha256: str
    shape: bert.BertShape
    pooling: Literal["mean", "cls"]
    dimensions: int
    max_tokens: int
    license: str = "not stated"
    languages: tuple[str, ...] = ()
    query_prefix: str = ""
    passage_prefix: str = ""
    package: str = ""
    version: str = ""


def read(folder: Path) -> Checkpoint:
    """Read what there is to know before the weights are loaded.

    Raises:
        PackRefusedError: It is no embedder, or one of a kind that cannot be built.
    """
    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
        digest = manifests.sha256_of(folder / WEIGHTS)
        (folder / TOKENIZER).stat()
    except (OSError, msgspec.MsgspecError) as error:
        raise PackRefusedError(
            f"{folder.name} holds no sentence embedder of BERT's kind."
        ) from error
    _refuse_other_kinds(config, folder)
    card = _card(folder)
    prompts = _optional(folder / "config_sentence_transformers.json", _Prompts).prompts
    stated = _optional(folder / "sentence_bert_config.json", _Limits).max_seq_length
    return Checkpoint(
        folder=folder,
        name=folder.absolute().name,
        weights_sha256=digest,
        shape=bert.BertShape(
            config.num_hidden_layers, config.num_attention_heads, config.layer_norm_eps
        ),
        pooling=_pooling(folder),
        dimensions=config.hidden_size,
        max_tokens=min(stated or config.max_position_embeddings, config.max_position_embeddings),
        license=_license(card),
        languages=tuple(card.get("language", [])),
        query_prefix=prompts.get("query", ""),
        passage_prefix=prompts.get("passage", prompts.get("document", "")),
    )


def weights(checkpoint: Checkpoint) -> bert.Weights:
    """Load the tensors as float32, under the names that BERT gives them.

    Raises:
        PackRefusedError: They cannot be read.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        tensors: dict[str, Any] = load_file(checkpoint.folder / WEIGHTS)
    except (OSError, SafetensorError, TypeError, KeyError) as error:  # bfloat16 is a KeyError
        raise PackRefusedError(f"The weights of {checkpoint.name} cannot be read.") from error
    return {
        name.removeprefix("bert."): tensor.astype(np.float32, copy=False)
        for name, tensor in tensors.items()
        if tensor.dtype.kind == "f"
    }


def _refuse_other_kinds(config: _Config, folder: Path) -> None:
    """Only what the graph computes may pass: other kinds would give wrong vectors in silence."""
    plain = config.model_type == "bert" and config.position_embedding_type == "absolute"
    if not plain or config.hidden_act != "gelu":
        raise PackRefusedError(f"{folder.name} is no plain BERT embedder with GELU.")
    known = ("Transformer", "Pooling", "Normalize")
    modules = folder / "modules.json"
    if modules.exists():
        try:
            steps = msgspec.json.decode(modules.read_bytes(), type=list[_Module])
        except msgspec.MsgspecError as error:
            raise PackRefusedError(f"{modules.name} of {folder.name} is not usable.") from error
        if any(not step.type.endswith(known) for step in steps):
            raise PackRefusedError(f"{folder.name} has a step after pooling that is not known.")


def _pooling(folder: Path) -> Literal["mean", "cls"]:
    pooling = _optional(folder / "1_Pooling" / "config.json", _Pooling)
    if pooling.pooling_mode_cls_token:
        return "cls"
    if pooling.pooling_mode_mean_tokens:
        return "mean"
    raise PackRefusedError(f"{folder.name} pools its tokens in a way that is not known.")


_T = TypeVar("_T", bound=msgspec.Struct)


def _optional(path: Path, kind: type[_T]) -> _T:
    """Read a file that need not be there; one that is there must make sense."""
    if not path.exists():
        return kind()
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError) as error:
        raise PackRefusedError(f"{path.name} of {path.parent.name} is not usable.") from error


def _license(card: dict[str, list[str]]) -> str:
    stated = (card.get("license") or ["not stated"])[0]
    return _LICENSES.get(stated.lower(), stated)


def _card(folder: Path) -> dict[str, list[str]]:
    """Return the values of the model card's front matter that stand alone or in a plain list."""
    path = folder / "README.md"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    key = ""
    for line in _front_matter(path.read_text(encoding="utf-8", errors="replace")):
        name, colon, value = line.partition(":")
        if line.startswith("-") and key:
            found[key].append(line.lstrip("- ").strip("'\""))
        elif colon and not line.startswith((" ", "-")):
            key = name.strip()
            found[key] = [value.strip().strip("'\"")] if value.strip() else []
    return found


def _front_matter(text: str) -> Iterator[str]:
    lines = iter(text.splitlines())
    if next(lines, "") != "---":
        return
    for line in lines:
        if line == "---":
            return
        yield line
