"""A small base for a recipe, so that its whole path can be tried on a processor first."""

from pathlib import Path

from engine.finetune import bases, checking, examples, formats, small_base, training
from engine.finetune.bases import Base
from engine.finetune.examples import Example
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.finetune.small_base import Shape
from engine.ground.errors import InputError
from engine.ground.progress import Notify, ignore

_HEADS = 4
_VOCABULARY = 768


def toy(
    recipe: Recipe,
    run: Run,
    *,
    learned: Path | None = None,
    width: int = 128,
    steps: int = 400,
    notify: Notify = ignore,
) -> tuple[Base, bool]:
    """Make the recipe's base from nothing, unless it is there; return whether it was made now.

    Args:
        learned: Dialogues in the `messages` format; by default the run's training part.
        width: Of the stream; a multiple of 256 where K-quants are to be tried.
        steps: Of 24 dialogues each.

    Raises:
        InputError: The size is none, there is nothing to learn from, or the folder holds
            another kind of file.
    """
    train = recipe.table("train", Train)
    folder = (recipe.folder / train.base).resolve()
    if folder.exists():
        return bases.opened(folder), False
    if width < 1 or width % (32 * _HEADS) or steps < 1:
        raise InputError(f"A width is a multiple of {32 * _HEADS}, and steps are at least 1.")
    shape = Shape(width=width, inner=2 * width, vocabulary=_VOCABULARY)
    taken = _read(learned) if learned else _prepared(run, train)
    base = small_base.taught(
        folder, taken, shape=shape, steps=steps, seed=recipe.seed, notify=notify
    )
    return base, True


def _prepared(run: Run, train: Train) -> list[Example]:
    run.needed("data")
    return examples.read(training.data_folder(run, train) / "train.jsonl")


def _read(file: Path) -> list[Example]:
    sorted_out = checking.checked(formats.read(file, "messages"), checking.Limits())
    if not sorted_out.kept:
        raise InputError(f"{file.name} holds no dialogue to learn from.")
    return list(sorted_out.kept)
