"""Cross-validation: one training a fold, so that every example of a small set is tested once."""

from dataclasses import dataclass

from engine.finetune import examples, gates, trials
from engine.finetune.recipes import Recipe
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from engine.ground.progress import Notify, ignore

FOLDER = "folds"


@dataclass(frozen=True, slots=True)
class Crossed:
    """What came of all folds.

    Attributes:
        losses: Validation loss of each fold.
        right: Share of all test questions, with its 95 % Wilson interval.
    """

    losses: tuple[float, ...]
    questions: int
    right: float
    low: float
    high: float


def cross(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> Crossed:
    """Train on every fold of the prepared data; a fold that is done is kept.

    Raises:
        InputError: The data are not prepared, or not in folds.
    """
    data = run.needed("data")
    parts = sorted((run.folder / "data").glob("fold-*"))
    if not parts:
        raise InputError('The data of this run are in one cut; a recipe asks by = "folds".')
    found = []
    for part in parts:
        own = Run(run.folder / FOLDER / part.name)
        trials.lay_out(own, part, examples.read(part / "train.jsonl"), data.outputs)
        found.append(trials.tried(recipe, own, notify=notify))
    right = [one for trial in found for one in trial.right]
    low, high = gates.wilson(sum(right), len(right))
    losses = tuple(trial.validation_loss for trial in found)
    return Crossed(losses, len(right), sum(right) / len(right), low, high)
