"""Weights that do not bear 8 bits: a few large numbers rule the step of their whole block.

Q8_0 gives 32 numbers in a row one step, the largest of them over 127. Numbers spread as by
chance lose about half a percent of their spread that way; where single ones stand out, the
rest of their block loses several times that, and such a weight is better left in F16.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from engine.finetune.bases import Base
from engine.ground.progress import Notify, Progress, ignore

_SPREAD = 1.4826
"""Standard deviation over median magnitude of normal numbers (Rousseeuw and Croux, JASA 1993)."""


def found(base: Base, most_loss: float, *, notify: Notify = ignore) -> dict[str, float]:
    """Return the weights that Q8_0 changes by more than a share of their spread, with that share.

    Args:
        base: The merged model, in float16.
        most_loss: Root mean square of the change over the spread of the ordinary numbers,
            which single large ones do not move; 0 finds nothing.
    """
    if not most_loss:
        return {}
    losses = dict(_losses(base, notify))
    return {name: loss for name, loss in sorted(losses.items()) if loss > most_loss}


def _losses(base: Base, notify: Notify) -> Iterator[tuple[str, float]]:
    """Yield each linear weight's name in a GGUF and what Q8_0 would change."""
    import gguf
    from safetensors import safe_open

    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, base.size("num_hidden_layers"))
    eight = gguf.GGMLQuantizationType.Q8_0
    for shard in base.weights:
        with safe_open(str(shard), "np") as file:
            for name in file.keys():  # noqa: SIM118 - not a mapping
                place = names.get_name(name, try_suffixes=(".weight",))
                if not name.endswith("_proj.weight") or place is None:
                    continue
                notify(Progress("Looking for outliers", detail=place))
                exact = file.get_tensor(name).astype(np.float32)
                rounded = gguf.quants.dequantize(gguf.quants.quantize(exact, eight), eight)
                yield place, float(np.sqrt(np.mean((rounded - exact) ** 2)) / _spread(exact))


def _spread(weight: npt.NDArray[np.float32]) -> float:
    """Return the standard deviation of the ordinary numbers; those that are 0 say nothing."""
    numbers = np.abs(weight[weight != 0])
    return _SPREAD * float(np.median(numbers)) if numbers.size else 1.0
