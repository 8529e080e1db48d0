"""The train step: adapters learn from the prepared examples; the best ones are kept.

Everything that decides the result comes from the recipe and its seed, and a
checkpoint holds the rest, so a training that was killed ends with the same losses.
"""

import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune import adapters, bases, checkpointing, curves, dialogues, examples, memory
from engine.finetune.bases import Base
from engine.finetune.checkpointing import State
from engine.finetune.curves import Point
from engine.finetune.dialogues import Dialogues, Row
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run, Step, key_of
from engine.ground.errors import InputError
from engine.ground.paths import make_private_folder
from engine.ground.progress import Notify, Progress, ignore

STEP = "train"
FOLDER = "train"
CLIP = 1.0


def train(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> tuple[Step, bool]:
    """Train adapters as the recipe says, unless they are trained; resumes by itself.

    Raises:
        InputError: The recipe, the base or the data cannot be used.
        PackRefusedError: The prepared data were changed.
        DoesNotFitError: The card has not enough memory, as predicted before anything is loaded.
        Cancelled: From `notify`; a checkpoint was written, so nothing is lost.
    """
    adapters.stay_offline()
    wanted = recipe.table("train", Train)
    data = run.needed("data")
    base = bases.opened((recipe.folder / wanted.base).resolve())
    decided = {
        "train": msgspec.to_builtins(wanted),
        "seed": recipe.seed,
        "base": dict(base.files),
        "data": data.outputs,
    }

    def work() -> tuple[list[Path], dict[str, object]]:
        if card := adapters.card_bytes():
            memory.require(base, wanted, card_bytes=card)
        making = _Training(
            run.folder / FOLDER, base, wanted, seed=recipe.seed, key=key_of(decided), notify=notify
        )
        return making.run(parts(run, wanted, base))

    return run.once(STEP, decided, work)


def data_folder(run: Run, wanted: Train) -> Path:
    """Return where the parts that a training uses lie: the fold asked for, else the first."""
    folder = run.folder / "data"
    if (folder / "train.jsonl").exists():
        return folder
    return folder / f"fold-{max(1, wanted.fold):03}"


@dataclass(frozen=True, slots=True)
class Parts:
    """Rows of tokens to learn from and to validate with."""

    train: Sequence[Row]
    validation: Sequence[Row]


def parts(run: Run, wanted: Train, base: Base) -> Parts:
    """Return the rows of a run's training and validation parts.

    Raises:
        InputError: No example fits.
    """
    reader = Dialogues(base.tokenizer_file)
    folder = data_folder(run, wanted)
    rows = {}
    for name in ("train", "validation"):
        read = [reader.tokens(one) for one in examples.read(folder / f"{name}.jsonl")]
        packs = wanted.packs and name == "train"
        rows[name] = dialogues.rows(read, most_tokens=wanted.most_tokens, packs=packs)
    if not rows["train"] or not rows["validation"]:
        raise InputError(
            "There is nothing to train on, or nothing to validate with: no example fits into "
            f"{wanted.most_tokens} tokens."
        )
    return Parts(rows["train"], rows["validation"])


@dataclass(slots=True)
class _Training:
    folder: Path
    base: Base
    wanted: Train
    seed: int
    key: str
    notify: Notify
    points: list[Point] = field(default_factory=list)
    saved_at: float = 0.0

    def run(self, parts: Parts) -> tuple[list[Path], dict[str, object]]:
        import torch

        make_private_folder(self.folder)
        torch.manual_seed(self.seed)
        started = time.monotonic()
        model = adapters.learning(self.base, self.wanted)
        optimizer = optimizer_of(model, self.wanted)
        state = checkpointing.found(self.folder, self.key) or State(key=self.key)
        if state.step:
            checkpointing.restore(self.folder, state, model, optimizer)
            self.points = [p for p in curves.read(self.folder / "loss.csv") if p.step <= state.step]
        state = self._steps(parts, model, optimizer, state)
        files = curves.write(self.folder, self.points)
        checkpointing.discard(self.folder)
        adapter = [self.folder / "adapter" / name for name in adapters.ADAPTER_FILES]
        tokens = sum(point.tokens for point in self.points)
        notes: dict[str, object] = {
            "best_validation_loss": state.best,
            "best_step": state.best_step,
            "steps": state.step,
            "last_train_loss": self.points[-1].train,
            "trained_tokens": tokens,
            "tokens_per_s": tokens / max(1e-9, time.monotonic() - started),
            "device": adapters.device(),
            "base_files": dict(self.base.files),
        }
        return [*adapter, *files], notes

    def _steps(self, parts: Parts, model: Any, optimizer: Any, state: State) -> State:
        total = _total(self.wanted, parts)
        model.train()
        self.saved_at = time.monotonic()
        for number, rows in enumerate(batches(parts.train, self.wanted, self.seed), 1):
            if number <= state.step:
                continue
            if number > total or self._is_stale(state):
                break
            pace = rate(self.wanted, number, total)
            loss, tokens = learn(model, optimizer, rows, rate=pace, batch=self.wanted.batch)
            state = msgspec.structs.replace(state, step=number)
            seen = None
            if number % self.wanted.validate_steps == 0 or number == total:
                seen = adapters.mean_loss(model, parts.validation, batch=self.wanted.batch)
                state = self._judged(model, state, seen)
            self.points.append(Point(number, loss, seen, pace, tokens))
            state = self._kept(model, optimizer, state, total)
        return state

    def _kept(self, model: Any, optimizer: Any, state: State, total: int) -> State:
        """Write a checkpoint when it is time, or when the user wants to stop."""
        every = self.wanted.checkpoint_steps
        is_time = time.monotonic() - self.saved_at > self.wanted.checkpoint_minutes * 60
        if is_time or (every and state.step % every == 0):
            state = self._saved(model, optimizer, state)
        try:
            detail = f"loss {self.points[-1].train:.3f}"
            self.notify(Progress("Training", state.step, total, detail))
        except BaseException:
            self._saved(model, optimizer, state)
            raise
        return state

    def _saved(self, model: Any, optimizer: Any, state: State) -> State:
        curves.write(self.folder, self.points)
        self.saved_at = time.monotonic()
        return checkpointing.save(self.folder, state, model, optimizer)

    def _judged(self, model: Any, state: State, seen: float) -> State:
        if not math.isfinite(seen):
            raise InputError("The loss is no number any more; lower the learning rate.")
        if state.best is not None and seen >= state.best:
            return msgspec.structs.replace(state, stale=state.stale + 1)
        make_private_folder(self.folder / "adapter")
        adapters.save(model, self.folder / "adapter")
        return msgspec.structs.replace(state, best=seen, best_step=state.step, stale=0)

    def _is_stale(self, state: State) -> bool:
        return bool(self.wanted.patience) and state.stale >= self.wanted.patience


def learn(
    model: Any, optimizer: Any, rows: Sequence[Row], *, rate: float, batch: int
) -> tuple[float, int]:
    """Take one step on rows, so many at once; return the mean loss and the tokens read."""
    import torch

    learned = sum(label != dialogues.IGNORED for row in rows for label in row.labels[1:])
    total = 0.0
    for start in range(0, len(rows), batch):
        summed, _count = adapters.loss_sum(model, rows[start : start + batch])
        loss = summed / max(1, learned)
        loss.backward()
        total += float(loss.detach())
    torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], CLIP)
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.step()
    optimizer.zero_grad()
    return total, sum(len(row.ids) for row in rows)


def batches(rows: Sequence[Row], wanted: Train, seed: int) -> Iterator[list[Row]]:
    """Yield the rows of every step of every epoch, in the order that the seed gives."""
    size = wanted.batch * wanted.accumulate
    for epoch in range(wanted.epochs):
        order = list(range(len(rows)))
        random.Random(f"{seed}:{epoch}").shuffle(order)  # noqa: S311 - an order
        for start in range(0, len(order), size):
            yield [rows[place] for place in order[start : start + size]]


def _total(wanted: Train, parts: Parts) -> int:
    size = wanted.batch * wanted.accumulate
    every = wanted.epochs * math.ceil(len(parts.train) / size)
    return min(every, wanted.most_steps) if wanted.most_steps else every


def rate(wanted: Train, step: int, total: int) -> float:
    """Return the learning rate: a linear warm-up, then a cosine down to a tenth."""
    warm = max(1, round(wanted.warmup * total))
    if step <= warm:
        return wanted.learning_rate * step / warm
    part = (step - warm) / max(1, total - warm)
    return wanted.learning_rate * (0.1 + 0.45 * (1 + math.cos(math.pi * part)))


def optimizer_of(model: Any, wanted: Train) -> Any:
    """Return AdamW: paged and in 8 bits on a card, plain on a CPU."""
    import torch

    learned = [one for one in model.parameters() if one.requires_grad]
    if adapters.device() == "cuda":
        import bitsandbytes

        return bitsandbytes.optim.PagedAdamW8bit(learned, lr=wanted.learning_rate)
    return torch.optim.AdamW(learned, lr=wanted.learning_rate, weight_decay=0.0)
