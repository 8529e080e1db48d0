"""The model in training: a frozen base, in NF4 or as it is, with low-rank adapters on top."""

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune.bases import Base
from engine.finetune.dialogues import IGNORED, Row
from engine.finetune.recipes import Train
from engine.ground.errors import DoesNotFitError

_OFFLINE = (
    "HF_HUB_OFFLINE",
    "TRANSFORMERS_OFFLINE",
    "HF_HUB_DISABLE_TELEMETRY",
    "DO_NOT_TRACK",
)
_RECOMPUTED = {"use_reentrant": False}  # the other way needs inputs that learn, and is going
ADAPTER_FILES = ("adapter_model.safetensors", "adapter_config.json")


def device() -> str:
    """Return `cuda` where a card can be used, else `cpu`."""
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def card_bytes() -> int:
    """Return the memory of the card, or 0 where there is none."""
    import torch

    return int(torch.cuda.mem_get_info()[1]) if torch.cuda.is_available() else 0


def stay_offline() -> None:
    """Tell every library of the field that there is no network, and no word of missing it."""
    for name in _OFFLINE:
        os.environ[name] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)  # asks for kernels to download


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the libraries' progress bars and their words to each other off the terminal."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # peft asks transformers the old way
        yield


def frozen(base: Base, *, is_quantized: bool) -> Any:
    """Return the base as a transformers model that does not learn.

    Raises:
        DoesNotFitError: The card has not enough memory.
    """
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    stay_offline()
    place = device()
    kind = torch.bfloat16 if place == "cuda" else torch.float32
    how: dict[str, Any] = {"dtype": kind, "attn_implementation": "sdpa", "local_files_only": True}
    if is_quantized:
        how["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=kind,
        )
    try:
        with quiet():
            model = AutoModelForCausalLM.from_pretrained(base.folder, device_map={"": place}, **how)
    except torch.OutOfMemoryError as error:
        raise DoesNotFitError(f"{base.folder.name} does not fit into the card's memory.") from error
    model.config.use_cache = False
    _keep_gradients(model)
    return model


def _keep_gradients(model: Any) -> None:
    """Keep bitsandbytes from laying weights out anew when a CPU first validates.

    WORKAROUND bitsandbytes 0.50 does so on AVX512-BF16 and never back, and no gradient passes
    the new layout: training after the first look would go wrong without a word.
    """
    for layer in model.modules():
        if hasattr(layer, "support_avx512bf16_for_cpu"):
            layer.support_avx512bf16_for_cpu = False


def learning(base: Base, train: Train) -> Any:
    """Return the base with new adapters that learn.

    Raises:
        DoesNotFitError: The card has not enough memory.
    """
    stay_offline()
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training

    shape = LoraConfig(
        r=train.rank,
        lora_alpha=train.alpha,
        lora_dropout=train.dropout,
        target_modules=list(train.targets),
        bias="none",
        task_type="CAUSAL_LM",
    )
    model = frozen(base, is_quantized=train.method == "qlora")
    with quiet():
        if train.method == "qlora":
            model = prepare_model_for_kbit_training(
                model,
                use_gradient_checkpointing=train.saves_activations,
                gradient_checkpointing_kwargs=_RECOMPUTED,
            )
        elif train.saves_activations:
            model.gradient_checkpointing_enable(_RECOMPUTED)
        return get_peft_model(model, shape)


def save(model: Any, folder: Path) -> list[Path]:
    """Write the adapters of a model into a folder; return the files."""
    with quiet():
        model.save_pretrained(str(folder), safe_serialization=True)
    for extra in folder.iterdir():
        if extra.name not in ADAPTER_FILES:
            extra.unlink()
    _without_places(folder / "adapter_config.json")
    return [folder / name for name in ADAPTER_FILES]


def _without_places(file: Path) -> None:
    """Name the base by its folder alone: a path says where somebody works."""
    config = msgspec.json.decode(file.read_bytes())
    config["base_model_name_or_path"] = Path(config["base_model_name_or_path"]).name
    file.write_bytes(msgspec.json.format(msgspec.json.encode(config, order="sorted"), indent=2))


def loss_sum(model: Any, rows: Sequence[Row]) -> tuple[Any, int]:
    """Return the summed cross entropy of what is to be learned, and of how many tokens.

    Only positions that are learned go through the output layer: a table of 128,256
    tokens would otherwise take most of the memory.
    """
    import torch

    ids, labels, places = (padded(rows, part) for part in ("ids", "labels", "places"))
    place = next(model.parameters()).device
    whole = model.get_base_model() if hasattr(model, "get_base_model") else model
    hidden = whole.model(
        input_ids=ids.to(place), position_ids=places.to(place), use_cache=False
    ).last_hidden_state
    wanted = labels[:, 1:].to(place)
    mask = wanted != IGNORED
    logits = whole.lm_head(hidden[:, :-1][mask]).float()
    summed = torch.nn.functional.cross_entropy(logits, wanted[mask], reduction="sum")
    return summed, int(mask.sum())


def padded(rows: Sequence[Row], part: str) -> Any:
    """Return one part of rows as a tensor; padding is a dialogue that teaches nothing."""
    import torch

    longest = max(len(row.ids) for row in rows)
    filled = []
    for row in rows:
        values = list(getattr(row, part))
        rest = longest - len(values)
        padding = {"ids": [0] * rest, "labels": [IGNORED] * rest, "places": list(range(rest))}
        filled.append(values + padding[part])
    return torch.tensor(filled)


def mean_loss(model: Any, rows: Sequence[Row], *, batch: int) -> float:
    """Return the mean cross entropy per learned token of rows, without learning."""
    import torch

    was_training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for start in range(0, len(rows), batch):
            summed, tokens = loss_sum(model, rows[start : start + batch])
            total, count = total + float(summed), count + tokens
    model.train(was_training)
    return total / max(1, count)
