"""Which inputs of each weight matter: mean squares of activations over our own prompts.

llama.cpp's quantizer rounds so that the error is small where the numbers are large
(its "importance matrix"); here they come from the prompts that the application sends.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.finetune import adapters
from engine.finetune.bases import Base
from engine.finetune.dialogues import Row
from engine.ground.progress import Notify, Progress, ignore

Floats = npt.NDArray[np.float32]


def measured(base: Base, rows: Sequence[Row], *, notify: Notify = ignore) -> dict[str, Floats]:
    """Return per weight, by its name in a GGUF, the mean square of each of its inputs."""
    import gguf
    import torch

    model = adapters.frozen(base, is_quantized=False)
    model.eval()
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, base.size("num_hidden_layers"))
    sums: dict[str, Any] = {}
    counts: dict[str, int] = {}

    def watch(name: str) -> Any:
        def add(_module: Any, inputs: tuple[Any, ...]) -> None:
            seen = inputs[0].detach().float().reshape(-1, inputs[0].shape[-1])
            sums[name] = sums.get(name, 0) + seen.square().sum(0)
            counts[name] = counts.get(name, 0) + seen.shape[0]

        return add

    hooks = [
        module.register_forward_pre_hook(watch(f"{place}.weight"))
        for name, module in model.named_modules()
        if name.endswith("_proj") and (place := names.get_name(name)) is not None
    ]
    with torch.no_grad():
        for number, row in enumerate(rows):
            notify(Progress("Measuring importance", number, len(rows)))
            adapters.loss_sum(model, [row])
    for hook in hooks:
        hook.remove()
    return {name: (total / counts[name]).cpu().numpy() for name, total in sums.items()}


def write(file: Path, matrix: Mapping[str, Floats]) -> None:
    """Write a matrix as the quantizer of `engine.language.quantizing` reads it."""
    with file.open("wb") as out:
        np.savez(out, allow_pickle=False, **{name: matrix[name] for name in sorted(matrix)})
