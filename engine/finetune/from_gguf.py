"""A GGUF of the Llama family brought back to a model folder, to be fine-tuned.

The way back of `gguf_writing`: weights as 16-bit numbers, query and key rows in halves,
the vocabulary as `tokenizer.json`. What quantization lost stays lost: a base in F16 or as
its makers publish it is better, and this is for those who have no other.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from engine.finetune import bases, llama_tokenizer
from engine.finetune.bases import CONTROL, Base
from engine.ground.errors import PackRefusedError
from engine.ground.paths import make_private_folder, storage_errors, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.language import gguf_check

Floats = npt.NDArray[np.float16]
_SHARD_BYTES = 2 * 10**9
_FACTORS = "rope_freqs.weight"
_HEADS = {"q_proj": "num_attention_heads", "k_proj": "num_key_value_heads"}
_SIZES = {
    "hidden_size": "llama.embedding_length",
    "intermediate_size": "llama.feed_forward_length",
    "num_hidden_layers": "llama.block_count",
    "num_attention_heads": "llama.attention.head_count",
    "num_key_value_heads": "llama.attention.head_count_kv",
    "max_position_embeddings": "llama.context_length",
}


def opened(file: Path, folder: Path, *, notify: Notify = ignore) -> Base:
    """Write a GGUF as a model folder and return it.

    Raises:
        PackRefusedError: It is no whole Llama file, or its vocabulary is not Llama 3's kind.
        StorageError: The disk did not take it.
    """
    import gguf

    gguf_check.check(file)
    with storage_errors(f"the model folder {folder.name}"):
        make_private_folder(folder)
        reader = gguf.GGUFReader(file)
        read = _Read({name: field.contents for name, field in reader.fields.items()}, file.name)
        _write_tokenizer(read, folder / "tokenizer.json")
        tensors = {tensor.name: tensor for tensor in reader.tensors}
        config = _config(read, tensors)
        with written_durably(folder / "config.json") as out:
            out.write(msgspec.json.format(msgspec.json.encode(config), indent=2))
        template = read.get("tokenizer.chat_template", "")
        (folder / "chat_template.jinja").write_text(str(template), encoding="utf-8")
        _write_weights(folder, tensors, config, notify)
    return bases.opened(folder)


class _Read:
    """The fields of the header, each read when it is asked for."""

    def __init__(self, fields: Mapping[str, Callable[[], Any]], name: str) -> None:
        self._fields = fields
        self._name = name

    def get(self, key: str, otherwise: Any) -> Any:
        return self._fields[key]() if key in self._fields else otherwise

    def __getitem__(self, key: str) -> Any:
        if key not in self._fields:
            raise PackRefusedError(f"{self._name} lacks the field {key}.")
        return self._fields[key]()


def _config(read: _Read, tensors: Mapping[str, Any]) -> dict[str, Any]:
    config: dict[str, Any] = {name: int(read[field]) for name, field in _SIZES.items()}
    wide, heads = config["hidden_size"], config["num_attention_heads"]
    config |= {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_act": "silu",
        "head_dim": int(read.get("llama.attention.key_length", wide // heads)),
        "vocab_size": len(read["tokenizer.ggml.tokens"]),
        "rms_norm_eps": float(read["llama.attention.layer_norm_rms_epsilon"]),
        "tie_word_embeddings": "output.weight" not in tensors,
        "bos_token_id": int(read["tokenizer.ggml.bos_token_id"]),
        "eos_token_id": int(read["tokenizer.ggml.eos_token_id"]),
        "dtype": "float16",
    }
    theta = float(read.get("llama.rope.freq_base", 10_000.0))
    config["rope_parameters"] = {"rope_type": "default", "rope_theta": theta}
    if _FACTORS in tensors:
        factors = [float(one) for one in _numbers(tensors[_FACTORS])]
        config["rope_parameters"] = {
            "rope_type": "longrope",
            "rope_theta": theta,
            "factor": 1.0,
            "attention_factor": 1.0,
            "original_max_position_embeddings": config["max_position_embeddings"],
            "short_factor": factors,
            "long_factor": factors,
        }
    return config


def _write_tokenizer(read: _Read, file: Path) -> None:
    import gguf

    if read["tokenizer.ggml.model"] != "gpt2" or read.get("tokenizer.ggml.pre", "") != "llama-bpe":
        raise PackRefusedError("Its vocabulary is not of Llama 3's kind.")
    tokens, kinds = read["tokenizer.ggml.tokens"], read["tokenizer.ggml.token_type"]
    normal = {
        token: number
        for number, (token, kind) in enumerate(zip(tokens, kinds, strict=True))
        if kind == gguf.TokenType.NORMAL
    }
    merges = [tuple(pair.split(" ", 1)) for pair in read["tokenizer.ggml.merges"]]
    tokenizer = llama_tokenizer.known(normal, merges)
    control = [
        token for token, kind in zip(tokens, kinds, strict=True) if kind == gguf.TokenType.CONTROL
    ]
    tokenizer.add_special_tokens(control)
    odd = [token for token in control if tokenizer.token_to_id(token) != tokens.index(token)]
    if odd or not set(CONTROL) <= set(control):
        raise PackRefusedError("Its control tokens do not follow its words as in Llama 3.")
    tokenizer.save(str(file))


def _write_weights(
    folder: Path, tensors: Mapping[str, Any], config: Mapping[str, Any], notify: Notify
) -> None:
    """Write files of at most two gigabytes, with the index that says where each weight is."""
    from safetensors.numpy import save_file

    names = dict(_names(config))
    shards = list(_shards({name: one for name, one in tensors.items() if name != _FACTORS}))
    places: dict[str, str] = {}
    for number, shard in enumerate(shards, 1):
        notify(Progress("Reading weights", number - 1, len(shards)))
        file = f"model-{number:05}-of-{len(shards):05}.safetensors"
        held = {}
        for name in shard:
            if name not in names:
                raise PackRefusedError(f"{name} is no weight of a Llama.")
            held[names[name]] = _in_halves(names[name], _numbers(tensors[name]), config)
        save_file(held, folder / file, metadata={"format": "pt"})
        places |= dict.fromkeys(held, file)
    index = {"metadata": {}, "weight_map": places}
    with written_durably(folder / "model.safetensors.index.json") as out:
        out.write(msgspec.json.encode(index))


def _names(config: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name in GGUF and the name in transformers of every weight."""
    yield "token_embd.weight", "model.embed_tokens.weight"
    yield "output_norm.weight", "model.norm.weight"
    yield "output.weight", "lm_head.weight"
    parts = {
        "attn_norm": "input_layernorm",
        "ffn_norm": "post_attention_layernorm",
        **{f"attn_{one}": f"self_attn.{one}_proj" for one in "qkv"},
        "attn_output": "self_attn.o_proj",
        **{f"ffn_{one}": f"mlp.{one}_proj" for one in ("gate", "up", "down")},
    }
    for layer in range(config["num_hidden_layers"]):
        for ours, theirs in parts.items():
            yield f"blk.{layer}.{ours}.weight", f"model.layers.{layer}.{theirs}.weight"


def _shards(tensors: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    held: list[str] = []
    size = 0
    for name, tensor in tensors.items():
        bytes_of = 2 * int(np.prod(tensor.shape))
        if held and size + bytes_of > _SHARD_BYTES:
            yield held
            held, size = [], 0
        held.append(name)
        size += bytes_of
    yield held


def _numbers(tensor: Any) -> npt.NDArray[np.float32]:
    import gguf

    values: npt.NDArray[np.float32] = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
    return values.reshape(tuple(int(size) for size in reversed(tensor.shape)))


def _in_halves(name: str, values: npt.NDArray[np.float32], config: Mapping[str, Any]) -> Floats:
    """Return query and key rows from pairs to halves, as transformers rotates them."""
    heads = next((_HEADS[part] for part in name.split(".") if part in _HEADS), None)
    if heads is not None:
        count = config[heads]
        pairs = values.reshape(count, values.shape[0] // count // 2, 2, *values.shape[1:])
        values = pairs.swapaxes(1, 2).reshape(values.shape)
    return np.ascontiguousarray(values, np.float16)
