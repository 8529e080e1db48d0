"""How much data helps: the same training on growing parts of the training set.

Validation and test stay the same on every rung; a larger part holds every smaller one.
"""

import csv
import hashlib
import io
import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from engine.finetune import (
    answering,
    bases,
    curves,
    examples,
    gguf_writing,
    merging,
    training,
)
from engine.finetune.examples import Example
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from engine.ground.models import ModelCard
from engine.ground.paths import make_private_folder, written_durably
from engine.ground.progress import Notify, ignore
from engine.language.model import LocalModel
from engine.language.profile import Profile

FOLDER = "ladder"
SHARES = (0.1, 0.25, 0.5, 1.0)
_QUESTIONS = 40


@dataclass(frozen=True, slots=True)
class Rung:
    """One size of the training part, and what came of it."""

    examples: int
    validation_loss: float
    right: float
    questions: int


def climb(
    recipe: Recipe, run: Run, *, shares: Sequence[float] = SHARES, notify: Notify = ignore
) -> list[Rung]:
    """Train on each share and write `ladder.csv` and `ladder.svg`; a rung that is done is kept.

    Raises:
        InputError: A share is none, or the data are not prepared.
    """
    if not shares or any(not 0 < share <= 1 for share in shares):
        raise InputError("Shares of the training part are above 0 and at most 1.")
    train = recipe.table("train", Train)
    data = run.needed("data")
    source = training.data_folder(run, train)
    every = sorted(examples.read(source / "train.jsonl"), key=lambda one: _place(recipe, one))
    found = []
    for share in sorted(shares):
        taken = every[: max(1, round(share * len(every)))]
        rung = Run(run.folder / FOLDER / f"{len(taken):06}")
        _lay_out(rung, source, taken, data.outputs)
        found.append(_climbed(recipe, rung, train, len(taken), notify))
    _write(run.folder / FOLDER, found)
    return found


def _place(recipe: Recipe, one: Example) -> bytes:
    return hashlib.sha256(f"{recipe.seed}:{one.id}".encode()).digest()


def _lay_out(rung: Run, source: Path, taken: Sequence[Example], outputs: Mapping[str, str]) -> None:
    def work() -> tuple[list[Path], dict[str, object]]:
        folder = rung.folder / "data"
        make_private_folder(folder)
        files = [folder / f"{name}.jsonl" for name in ("train", "validation", "test")]
        examples.write(files[0], taken)
        for file in files[1:]:
            shutil.copyfile(source / file.name, file)
        return files, {"examples": len(taken)}

    rung.once("data", {"data": dict(outputs), "taken": [one.id for one in taken]}, work)


def _climbed(recipe: Recipe, rung: Run, train: Train, size: int, notify: Notify) -> Rung:
    training.train(recipe, rung, notify=notify)
    merged, _ = merging.merge(recipe, rung, notify=notify)

    def work() -> tuple[list[Path], dict[str, object]]:
        file = rung.folder / "merged-F16.gguf"
        base = bases.opened(rung.folder / merging.FOLDER)
        gguf_writing.write(base, file, gguf_writing.Label("rung", "1", ""), notify=notify)
        tested = examples.read(rung.folder / "data" / "test.jsonl")[:_QUESTIONS]
        tokens = train.most_tokens + 200
        profile = Profile(context_tokens=tokens, device="cpu", threads=1)
        with closing(LocalModel(file, ModelCard(file.name, "", "", tokens), profile=profile)) as m:
            right = answering.judged(m, tested, notify=notify).right
        return [file], {"right": sum(right), "asked": len(right)}

    notes = rung.once("answers", {"merge": merged.outputs}, work)[0].notes
    right, asked = notes["right"], notes["asked"]
    losses = merged.notes["validation_loss"]
    if not (isinstance(right, int) and isinstance(asked, int) and isinstance(losses, dict)):
        raise InputError(f"The record of the rung {rung.folder.name} is damaged.")
    return Rung(size, min(losses.values()), right / max(1, asked), asked)


def _write(folder: Path, rungs: Sequence[Rung]) -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, [field.name for field in fields(Rung)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(rung) for rung in rungs)
    lines = {
        "validation loss": [(rung.examples, rung.validation_loss) for rung in rungs],
        "right answers": [(rung.examples, rung.right) for rung in rungs],
    }
    for name, body in (("csv", out.getvalue()), ("svg", curves.drawn(lines, axis="examples"))):
        with written_durably(folder / f"ladder.{name}") as file:
            file.write(body.encode())
