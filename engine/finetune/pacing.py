"""Our training beside an equal plain loop of transformers: speed, memory and losses.

    python -m engine.finetune.pacing RECIPE RUN ours|plain STEPS

Both take the same rows in the same order with the same adapters, optimizer and rates, each
in a process of its own. The plain loop lets the model compute its loss, as anyone would
write it first: `model(input_ids=…, position_ids=…, labels=…).loss`.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune import adapters, bases, dialogues, recipes, training
from engine.finetune.dialogues import Row
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.ground.errors import DoesNotFitError, InputError
from engine.ground.progress import Notify, Progress, ignore

WAYS = ("ours", "plain")
_WARM = 2
_KILO = 1024


class Pace(msgspec.Struct, frozen=True):
    """How one loop did.

    Attributes:
        tokens_per_s: Read per second; on a CPU per second of processor time.
        memory_bytes: Most that was held: of the card, or of the process on a CPU.
        losses: Of every step, warm-up included.
        seconds: That each step took, without the warm-up; of the processor on a CPU.
    """

    device: str
    steps: int
    tokens_per_s: float
    memory_bytes: int
    losses: tuple[float, ...]
    seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two loops on the same rows.

    Attributes:
        ratio: Our speed over the plain loop's: the median of all steps, which read the same
            rows in both, so that a computer busy for a while does not decide.
        low, high: Between which the ratio of the middle half of the steps lies.
        memory_ratio: The same of memory; below 1 is less.
        largest_difference: Of the losses of one step.
    """

    ours: Pace
    plain: Pace
    ratio: float
    low: float
    high: float
    memory_ratio: float
    largest_difference: float


def compared(recipe_file: Path, run: Path, *, steps: int = 20, notify: Notify = ignore) -> Compared:
    """Run both loops one after the other.

    Raises:
        InputError: There is nothing to train on, or fewer than one step.
        DoesNotFitError: A loop ended without a result, most often for lack of memory.
    """
    if steps < 1:
        raise InputError("At least one step is needed.")
    Run(run).needed("data")
    paces = {}
    for place, way in enumerate(WAYS):
        notify(Progress("Training for comparison", place, len(WAYS), way))
        paces[way] = _apart(recipe_file, run, way, steps)
    ours, plain = paces["ours"], paces["plain"]
    differences = [abs(a - b) for a, b in zip(ours.losses, plain.losses, strict=True)]
    low, middle, high = quartiles(ours.seconds, plain.seconds)
    return Compared(
        ours=ours,
        plain=plain,
        ratio=middle,
        low=low,
        high=high,
        memory_ratio=ours.memory_bytes / plain.memory_bytes,
        largest_difference=max(differences),
    )


def quartiles(ours: Sequence[float], plain: Sequence[float]) -> tuple[float, float, float]:
    """Return the quartiles of how much faster we were, step by step."""
    ratios = [theirs / mine for mine, theirs in zip(ours, plain, strict=True)]
    if len(ratios) == 1:
        return ratios[0], ratios[0], ratios[0]
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return low, middle, high


def _apart(recipe_file: Path, run: Path, way: str, steps: int) -> Pace:
    command = [sys.executable, "-W", "ignore", "-m", __name__]
    done = subprocess.run(  # noqa: S603 - our own interpreter and module
        [*command, str(recipe_file), str(run), way, str(steps)],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_WAIT_POLICY": "passive"},
    )
    if done.returncode:
        raise DoesNotFitError(f"The loop “{way}” ended without a result; try a smaller batch.")
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Pace)


def measured(recipe: Recipe, run: Run, way: str, *, steps: int) -> Pace:
    """Train for some steps after a warm-up of two, and tell how it went; nothing is kept."""
    import torch

    adapters.stay_offline()
    wanted = recipe.table("train", Train)
    base = bases.opened((recipe.folder / wanted.base).resolve())
    rows = training.parts(run, wanted, base).train
    torch.manual_seed(recipe.seed)
    model = adapters.learning(base, wanted)
    optimizer = training.optimizer_of(model, wanted)
    model.train()
    learn = training.learn if way == "ours" else _learn_plainly
    losses, seconds, read = [], [], 0
    batches = cycle(list(training.batches(rows, wanted, recipe.seed)))
    for number, batch in enumerate(islice(batches, _WARM + steps)):
        began = _clock()
        rate = training.rate(wanted, number + 1, _WARM + steps)
        loss, tokens = learn(model, optimizer, batch, rate=rate, batch=wanted.batch)
        losses.append(loss)
        if number >= _WARM:
            seconds.append(max(1e-9, _clock() - began))
            read += tokens
    return Pace(
        device=adapters.device(),
        steps=steps,
        tokens_per_s=read / sum(seconds),
        memory_bytes=_memory(),
        losses=tuple(losses),
        seconds=tuple(seconds),
    )


def _learn_plainly(
    model: Any, optimizer: Any, rows: Sequence[Row], *, rate: float, batch: int
) -> tuple[float, int]:
    """Take one step as a plain loop does: the whole output layer, the model's own loss."""
    import torch

    place = next(model.parameters()).device
    learned = sum(label != dialogues.IGNORED for row in rows for label in row.labels[1:])
    total = 0.0
    for start in range(0, len(rows), batch):
        some = rows[start : start + batch]
        ids, labels, places = (
            adapters.padded(some, part).to(place) for part in ("ids", "labels", "places")
        )
        found = model(input_ids=ids, position_ids=places, labels=labels, use_cache=False)
        mine = int((labels[:, 1:] != dialogues.IGNORED).sum())
        loss = found.loss * mine / max(1, learned)
        loss.backward()
        total += float(loss.detach())
    learning = [one for one in model.parameters() if one.requires_grad]
    torch.nn.utils.clip_grad_norm_(learning, training.CLIP)
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.step()
    optimizer.zero_grad()
    return total, sum(len(row.ids) for row in rows)


def _clock() -> float:
    import torch

    if adapters.device() == "cuda":
        torch.cuda.synchronize()
        return time.monotonic()
    return time.process_time()


def _memory() -> int:
    import torch

    if adapters.device() == "cuda":
        return int(torch.cuda.max_memory_allocated())
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILO


def main(arguments: Sequence[str]) -> int:
    """Measure one loop in this process; the result is the last line."""
    recipe, run, way, steps = arguments
    pace = measured(recipes.load(Path(recipe)), Run(Path(run)), way, steps=int(steps))
    sys.stdout.write(msgspec.json.encode(pace).decode() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
