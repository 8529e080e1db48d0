"""The merge step: adapters folded into the weights, tensor by tensor, never in 4 bits.

A merge into the NF4 base, brought back to numbers, gives the function that was trained;
one into the base as published is a little off and may be better or worse: both are
judged by validation and the better one stays.
"""

import math
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune import adapters, bases, dialogues, examples
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues, Row
from engine.finetune.recipes import Merge, Recipe, Train
from engine.finetune.runs import Run, Step
from engine.finetune.training import data_folder
from engine.ground.errors import InputError, MakingRefusedError
from engine.ground.paths import make_private_folder, written_durably
from engine.ground.progress import Notify, Progress, ignore

STEP = "merge"
FOLDER = "merged"
_COPIED = (
    "tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json "
    "chat_template.jinja"
).split()
_BLOCK = 64  # numbers per NF4 block, as in training


def merge(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> tuple[Step, bool]:
    """Fold the trained adapters into the base, unless that is done.

    Raises:
        InputError: Training is not done, or the recipe has a mistake.
        MakingRefusedError: An adapter does not fit its base, or a file was changed.
    """
    adapters.stay_offline()
    wanted = recipe.table("merge", Merge) if "merge" in recipe.tables else Merge()
    train = recipe.table("train", Train)
    trained, data = run.needed("train"), run.needed("data")
    base = bases.opened((recipe.folder / train.base).resolve())
    decided = {
        "merge": msgspec.to_builtins(wanted),
        "train": trained.outputs,
        "base": dict(base.files),
        "data": data.outputs,
    }

    def work() -> tuple[list[Path], dict[str, object]]:
        merging = _Merging(run, base, train, notify)
        return merging.run(("base", "nf4") if wanted.into == "validation" else (wanted.into,))

    return run.once(STEP, decided, work)


def into_base(run: Run, base: Base, train: Train, folder: Path, *, notify: Notify = ignore) -> Base:
    """Fold the trained adapters of a run into the base as published, in a folder given."""
    _Merging(run, base, train, notify).write(folder, "base")
    return bases.opened(folder)


class _Merging:
    def __init__(self, run: Run, base: Base, train: Train, notify: Notify) -> None:
        self._run = run
        self._base = base
        self._train = train
        self._notify = notify
        self._adapter = run.folder / "train" / "adapter"

    def run(self, ways: tuple[str, ...]) -> tuple[list[Path], dict[str, object]]:
        if self._train.method == "lora":
            ways = ("base",)
        losses: dict[str, float] = {}
        for way in ways:
            folder = self._run.folder / f"{FOLDER}-{way}"
            self.write(folder, way)
            self._notify(Progress("Judging", detail=way))
            losses[way] = self._loss(adapters.frozen(bases.opened(folder), is_quantized=False))
        best = min(ways, key=lambda way: losses[way])
        if not math.isfinite(losses[best]):
            raise MakingRefusedError("The merged model gives no numbers; nothing was kept.")
        final = self._run.folder / FOLDER
        shutil.rmtree(final, ignore_errors=True)
        (self._run.folder / f"{FOLDER}-{best}").rename(final)
        for way in ways:
            shutil.rmtree(self._run.folder / f"{FOLDER}-{way}", ignore_errors=True)
        notes: dict[str, object] = {"into": best, "validation_loss": losses}
        notes["trained_validation_loss"] = self._run.needed("train").notes["best_validation_loss"]
        return sorted(file for file in final.iterdir() if file.is_file()), notes

    def write(self, folder: Path, way: str) -> None:
        from safetensors.torch import save_file

        shutil.rmtree(folder, ignore_errors=True)
        make_private_folder(folder)
        deltas = _Deltas(self._adapter)
        for number, shard in enumerate(self._base.weights):
            self._notify(Progress("Merging", number, len(self._base.weights), way))
            merged = dict(_merged(shard, deltas, way))
            save_file(merged, str(folder / shard.name), metadata={"format": "pt"})
        deltas.refuse_leftovers()
        for name in (*_COPIED, "model.safetensors.index.json"):
            if (self._base.folder / name).exists():
                shutil.copyfile(self._base.folder / name, folder / name)
        config = {**self._base.config, "dtype": "float16"}
        config.pop("torch_dtype", None)
        with written_durably(folder / "config.json") as file:
            file.write(msgspec.json.format(msgspec.json.encode(config), indent=2))

    def _loss(self, model: Any) -> float:
        model.eval()
        return adapters.mean_loss(model, self._rows(), batch=self._train.batch)

    def _rows(self) -> list[Row]:
        reader = Dialogues(self._base.tokenizer_file)
        file = data_folder(self._run, self._train) / "validation.jsonl"
        read = [reader.tokens(one) for one in examples.read(file)]
        return dialogues.rows(read, most_tokens=self._train.most_tokens, packs=False)


class _Deltas:
    """What the adapters add to each weight; every adapter must find its weight."""

    def __init__(self, folder: Path) -> None:
        from safetensors.torch import load_file

        config = msgspec.json.decode((folder / "adapter_config.json").read_bytes())
        self._scale = config["lora_alpha"] / config["r"]
        tensors = load_file(str(folder / "adapter_model.safetensors"))
        self._pairs = dict(_pairs(tensors))
        self._left = set(self._pairs)

    def of(self, name: str) -> Any:
        """Return what is added to a weight, in float32, or None."""
        if name not in self._pairs:
            return None
        self._left.discard(name)
        down, up = self._pairs[name]
        return self._scale * (up.float() @ down.float())

    def refuse_leftovers(self) -> None:
        """Refuse adapters for weights that the base does not have."""
        if self._left:
            raise MakingRefusedError(
                f"{len(self._left)} adapters fit no weight of the base, such as {min(self._left)}."
            )


def _pairs(tensors: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for name, down in tensors.items():
        if ".lora_A." in name:
            plain = name.removeprefix("base_model.model.").replace(".lora_A", "")
            yield plain, (down, tensors[name.replace(".lora_A.", ".lora_B.")])


def _merged(shard: Path, deltas: _Deltas, way: str) -> Iterator[tuple[str, Any]]:
    """Yield each weight of a file in float16, with what was learned."""
    import torch
    from safetensors import safe_open

    with safe_open(str(shard), "pt") as file:
        for name in file.keys():  # noqa: SIM118 - not a mapping
            weight = file.get_tensor(name)
            delta = deltas.of(name)
            if delta is not None:
                if delta.shape != weight.shape:
                    raise MakingRefusedError(f"The adapter of {name} has another shape.")
                seen = _as_trained(weight) if way == "nf4" else weight
                weight = seen.float() + delta
            elif way == "nf4" and _is_quantized_in_training(name):
                weight = _as_trained(weight)
            half = weight.to(torch.float16)
            if not torch.isfinite(half).all():
                raise InputError(f"{name} does not fit into 16-bit numbers.")
            yield name, half.contiguous()


def _is_quantized_in_training(name: str) -> bool:
    return name.endswith("_proj.weight")


def _as_trained(weight: Any) -> Any:
    """Return a weight as training saw it: through NF4 with double quantization and back."""
    import bitsandbytes.functional as four_bits
    import torch

    kind = torch.bfloat16 if adapters.device() == "cuda" else torch.float32
    there = weight.to(adapters.device(), kind)
    packed, state = four_bits.quantize_4bit(
        there, blocksize=_BLOCK, compress_statistics=True, quant_type="nf4"
    )
    return four_bits.dequantize_4bit(packed, state).cpu()
