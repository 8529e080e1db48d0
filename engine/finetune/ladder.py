"""How much data helps: the same training on growing parts of the training set.

Validation and test stay the same on every rung; a larger part holds every smaller one.
"""

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from engine.finetune import curves, examples, gates, training, trials
from engine.finetune.examples import Example
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from engine.ground.paths import written_durably
from engine.ground.progress import Notify, ignore

FOLDER = "ladder"
SHARES = (0.1, 0.25, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Rung:
    """One size of the training part, and what came of it.

    Attributes:
        right: Share of the questions; `low` and `high` its 95 % Wilson interval.
    """

    examples: int
    validation_loss: float
    right: float
    low: float
    high: float
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
        trials.lay_out(rung, source, taken, data.outputs)
        found.append(_rung(len(taken), trials.tried(recipe, rung, notify=notify)))
    _write(run.folder / FOLDER, found)
    return found


def _place(recipe: Recipe, one: Example) -> bytes:
    return hashlib.sha256(f"{recipe.seed}:{one.id}".encode()).digest()


def _rung(size: int, trial: trials.Trial) -> Rung:
    asked, right = len(trial.right), sum(trial.right)
    low, high = gates.wilson(right, asked) if asked else (0.0, 1.0)
    return Rung(size, trial.validation_loss, right / max(1, asked), low, high, asked)


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
