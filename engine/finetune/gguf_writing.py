"""A merged Llama folder as one GGUF in F16, as llama.cpp's own converter lays it out.

Names come from the gguf library's table; query and key rows are reordered for
interleaved rotary embeddings; Llama 3's rope scaling becomes `rope_freqs.weight`
(factors of `Llama 3.1` as its configuration states them); a tied output is left out.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from engine.finetune.bases import CONTROL, Base
from engine.ground.errors import PackRefusedError
from engine.ground.paths import storage_errors
from engine.ground.progress import Notify, Progress, ignore
from engine.language import llama_template

Floats = npt.NDArray[np.float32]
_BEGIN, _OVER = CONTROL[0], CONTROL[3]
_PADDING = "<|finetune_right_pad_id|>"


@dataclass(frozen=True, slots=True)
class Label:
    """What the file says of itself."""

    name: str
    version: str
    license: str
    description: str = ""
    languages: tuple[str, ...] = ()


def write(base: Base, out: Path, label: Label, *, notify: Notify = ignore) -> None:
    """Write the F16 file under a temporary name and rename it when it is whole.

    Raises:
        PackRefusedError: A weight has no place in a Llama file, or the vocabulary has a gap.
        StorageError: The disk did not take it.
    """
    import gguf

    part = out.with_name(f".part-{out.name}")
    with storage_errors(f"the file {out.name}"):
        writer = gguf.GGUFWriter(str(part), "llama", use_temp_file=True)
        _describe(writer, base, label)
        _shape(writer, base)
        _vocabulary(writer, base)
        factors = rope_factors(base)
        if factors is not None:
            writer.add_tensor("rope_freqs.weight", factors)
        for number, (name, values) in enumerate(_tensors(base)):
            notify(Progress("Writing F16", number, None, name))
            kind = np.float32 if values.ndim == 1 else np.float16
            writer.add_tensor(name, values.astype(kind))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file(progress=False)
        writer.close()
        part.replace(out)


def _describe(writer: Any, base: Base, label: Label) -> None:
    import gguf

    writer.add_type("model")
    writer.add_name(label.name)
    writer.add_version(label.version)
    writer.add_license(label.license)
    writer.add_size_label(size_label(base))
    writer.add_finetune("merged")
    if label.description:
        writer.add_description(label.description)
    if label.languages:
        writer.add_languages(list(label.languages))
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def size_label(base: Base) -> str:
    """Return the number of weights as file names have it: 3B, 350M."""
    billions = base.parameters / 1e9
    return f"{billions:.0f}B" if billions >= 1 else f"{max(1, round(billions * 1000))}M"


def _shape(writer: Any, base: Base) -> None:
    writer.add_block_count(base.size("num_hidden_layers"))
    writer.add_context_length(base.size("max_position_embeddings"))
    writer.add_embedding_length(base.size("hidden_size"))
    writer.add_feed_forward_length(base.size("intermediate_size"))
    writer.add_head_count(base.size("num_attention_heads"))
    writer.add_head_count_kv(base.size("num_key_value_heads"))
    writer.add_key_length(base.head_size)
    writer.add_value_length(base.head_size)
    writer.add_rope_dimension_count(base.head_size)
    writer.add_rope_freq_base(_theta(base))
    writer.add_layer_norm_rms_eps(float(base.config["rms_norm_eps"]))
    writer.add_vocab_size(base.size("vocab_size"))


def _rope(base: Base) -> dict[str, Any]:
    return dict(base.config.get("rope_parameters") or base.config.get("rope_scaling") or {})


def _theta(base: Base) -> float:
    return float(_rope(base).get("rope_theta", base.config.get("rope_theta", 10_000.0)))


def rope_factors(base: Base) -> Floats | None:
    """Return by how much each rotary frequency is divided, or None without scaling.

    Source: the `llama3` scaling of Llama 3.1: long waves by `factor`, short ones not,
    those between smoothly.

    Raises:
        PackRefusedError: The base scales in another way.
    """
    rope = _rope(base)
    if rope.get("rope_type", "default") == "default":
        return None
    if rope["rope_type"] == "longrope":
        return _given_factors(rope)
    if rope["rope_type"] != "llama3":
        raise PackRefusedError(f"Rope scaling {rope['rope_type']} is not supported.")
    size = base.head_size
    waves = 2 * math.pi * _theta(base) ** (np.arange(0, size, 2, dtype=np.float64) / size)
    old, factor = rope["original_max_position_embeddings"], rope["factor"]
    low, high = rope["low_freq_factor"], rope["high_freq_factor"]
    smooth = np.clip((old / waves - low) / (high - low), 0, 1)
    factors: Floats = (1 / ((1 - smooth) / factor + smooth)).astype(np.float32)
    return factors


def _given_factors(rope: dict[str, Any]) -> Floats:
    """Return factors that a configuration lists one by one, the same for any length of text."""
    factors: Floats = np.asarray(rope["long_factor"], np.float32)
    if rope["short_factor"] != rope["long_factor"] or rope.get("attention_factor") != 1.0:
        raise PackRefusedError("Rope factors that change with the length are not supported.")
    return factors


def _vocabulary(writer: Any, base: Base) -> None:
    import gguf

    content = msgspec.json.decode(base.tokenizer_file.read_bytes())
    added = {entry["id"]: entry for entry in content["added_tokens"]}
    names = {number: name for name, number in content["model"]["vocab"].items()}
    names |= {number: entry["content"] for number, entry in added.items()}
    tokens, kinds = [], []
    for number in range(base.size("vocab_size")):
        tokens.append(names.get(number, f"[PAD{number}]"))
        if number not in names:
            kinds.append(gguf.TokenType.UNUSED)
        elif number in added:
            is_control = added[number]["special"]
            kinds.append(gguf.TokenType.CONTROL if is_control else gguf.TokenType.USER_DEFINED)
        else:
            kinds.append(gguf.TokenType.NORMAL)
    ids = {entry["content"]: number for number, entry in added.items()}
    merges = content["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([one if isinstance(one, str) else " ".join(one) for one in merges])
    writer.add_bos_token_id(ids[_BEGIN])
    writer.add_eos_token_id(ids[_OVER])
    writer.add_eot_token_id(ids[_OVER])
    if _PADDING in ids:
        writer.add_pad_token_id(ids[_PADDING])
    writer.add_add_bos_token(value=True)
    writer.add_chat_template(chat_template(base))


def chat_template(base: Base) -> str:
    """Return the template that the base carries, else ours."""
    file = base.folder / "chat_template.jinja"
    return file.read_text(encoding="utf-8") if file.exists() else llama_template.TEXT


def _tensors(base: Base) -> Iterator[tuple[str, Floats]]:
    import gguf
    from safetensors import safe_open

    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, base.size("num_hidden_layers"))
    for shard in base.weights:
        with safe_open(str(shard), "pt") as file:
            for name in file.keys():  # noqa: SIM118 - not a mapping
                if name.endswith("rotary_emb.inv_freq"):
                    continue
                if name == "lm_head.weight" and base.is_tied:
                    continue
                place = names.get_name(name, try_suffixes=(".weight", ".bias"))
                if place is None:
                    raise PackRefusedError(f"{name} has no place in a Llama file.")
                yield place, reordered(base, name, file.get_tensor(name).float().numpy())


def reordered(base: Base, name: str, values: Floats) -> Floats:
    """Return query and key rows from halves to pairs, as ggml rotates them; others as they are."""
    heads = {"q_proj": "num_attention_heads", "k_proj": "num_key_value_heads"}
    kind = next((heads[part] for part in name.split(".") if part in heads), None)
    if kind is None:
        return values
    count = base.size(kind)
    halves = values.reshape(count, 2, values.shape[0] // count // 2, *values.shape[1:])
    return halves.swapaxes(1, 2).reshape(values.shape)
