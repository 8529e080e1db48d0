"""Where a training stands, on disk: whole or not at all, so that a kill loses only minutes.

A checkpoint is a folder of tensors (adapters, optimizer, random numbers) that
`checkpoint.json` names; the pointer is written last, the former folder goes then.
"""

import shutil
from pathlib import Path
from typing import Any

import msgspec

from engine.ground.errors import InputError
from engine.ground.paths import make_private_folder, sync_folder, written_durably

POINTER = "checkpoint.json"
_TENSORS = "tensors.safetensors"


class State(msgspec.Struct, frozen=True):
    """Where a training stands.

    Attributes:
        key: Of the step, so that another recipe does not go on from here.
        step: Optimizer steps done.
        best: Lowest validation loss, None before the first look; `best_step` when it was seen.
        stale: Looks at the validation part since then.
        numbers: Optimizer entries that are no tensors.
    """

    key: str
    step: int = 0
    best: float | None = None
    best_step: int = 0
    stale: int = 0
    numbers: dict[str, float] = {}
    folder: str = ""


def save(folder: Path, state: State, model: Any, optimizer: Any) -> State:
    """Write a checkpoint and remove the one before it; return the state as written."""
    import torch
    from safetensors.torch import save_file

    place = folder / f"checkpoint-{state.step:07}"
    shutil.rmtree(place, ignore_errors=True)
    make_private_folder(place)
    tensors, numbers = _flat(optimizer)
    tensors.update({f"model.{name}": value for name, value in _learned(model).items()})
    tensors["random.cpu"] = torch.get_rng_state()
    if torch.cuda.is_available():
        tensors["random.cuda"] = torch.cuda.get_rng_state()
    owned = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
    save_file(owned, str(place / _TENSORS))
    _synced(place / _TENSORS)
    written = msgspec.structs.replace(state, numbers=numbers, folder=place.name)
    with written_durably(folder / POINTER) as file:
        file.write(msgspec.json.encode(written))
    for old in folder.glob("checkpoint-*"):
        if old.is_dir() and old != place:
            shutil.rmtree(old, ignore_errors=True)
    return written


def found(folder: Path, key: str) -> State | None:
    """Return where a training of this key stands, or None to begin anew."""
    path = folder / POINTER
    if not path.exists():
        return None
    try:
        state = msgspec.json.decode(path.read_bytes(), type=State)
    except msgspec.DecodeError as error:
        raise InputError(f"{path.name} is damaged; remove the run's train folder.") from error
    return state if state.key == key and (folder / state.folder / _TENSORS).exists() else None


def restore(folder: Path, state: State, model: Any, optimizer: Any) -> None:
    """Put adapters, optimizer and random numbers back as they were."""
    import torch
    from safetensors.torch import load_file

    tensors = load_file(str(folder / state.folder / _TENSORS))
    learned = _learned(model)
    with torch.no_grad():
        for name, parameter in learned.items():
            parameter.copy_(tensors[f"model.{name}"])
    _refill(optimizer, tensors, state.numbers)
    torch.set_rng_state(tensors["random.cpu"])
    if torch.cuda.is_available() and "random.cuda" in tensors:
        torch.cuda.set_rng_state(tensors["random.cuda"])


def discard(folder: Path) -> None:
    """Remove what is only needed to go on."""
    (folder / POINTER).unlink(missing_ok=True)
    for old in folder.glob("checkpoint-*"):
        shutil.rmtree(old, ignore_errors=True)


def _learned(model: Any) -> dict[str, Any]:
    return {name: one for name, one in model.named_parameters() if one.requires_grad}


def _flat(optimizer: Any) -> tuple[dict[str, Any], dict[str, float]]:
    import torch

    tensors: dict[str, Any] = {}
    numbers: dict[str, float] = {}
    for index, entries in optimizer.state_dict()["state"].items():
        for name, value in entries.items():
            key = f"optimizer.{index}.{name}"
            if isinstance(value, torch.Tensor):
                tensors[key] = value
            else:
                numbers[key] = float(value)
    return tensors, numbers


def _refill(optimizer: Any, tensors: dict[str, Any], numbers: dict[str, float]) -> None:
    whole = optimizer.state_dict()
    state: dict[int, dict[str, Any]] = {}
    entries = {**{k: v for k, v in tensors.items() if k.startswith("optimizer.")}, **numbers}
    for key, value in entries.items():
        _, index, name = key.split(".", 2)
        kept = int(value) if isinstance(value, float) and name == "step" else value
        state.setdefault(int(index), {})[name] = kept
    optimizer.load_state_dict({**whole, "state": state})


def _synced(path: Path) -> None:
    import os

    with path.open("rb") as file:
        os.fsync(file.fileno())
    sync_folder(path.parent)
