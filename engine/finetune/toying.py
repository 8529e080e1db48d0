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

_HEAD = 32
_MOST_HEAD = 64
_HEADS = 4
_LEAST_VOCABULARY = 300


def shape(width: int, layers: int, vocabulary: int) -> Shape:
    """Return the sizes of a base: heads of 32 to 64 numbers, half as many of keys.

    Args:
        width: Of the stream; a multiple of 256 where K-quants are to be tried.
        vocabulary: Most tokens; fewer where the texts do not yield as many.

    Raises:
        InputError: A size is none.
    """
    if width < 1 or width % (_HEAD * _HEADS) or layers < 1 or vocabulary < _LEAST_VOCABULARY:
        raise InputError(
            f"A width is a multiple of {_HEAD * _HEADS}, layers are at least 1, "
            f"and a vocabulary has at least {_LEAST_VOCABULARY} tokens."
        )
    heads = max(_HEADS, width // _MOST_HEAD)
    return Shape(
        width=width,
        inner=2 * width,
        layers=layers,
        heads=heads,
        kv_heads=heads // 2,
        vocabulary=vocabulary,
    )


def toy(
    recipe: Recipe,
    run: Run,
    *,
    learned: Path | None = None,
    shape: Shape,
    steps: int = 400,
    whole: bool = False,
    notify: Notify = ignore,
) -> tuple[Base, bool]:
    """Make the recipe's base from nothing, unless it is there; return whether it was made now.

    Args:
        learned: Dialogues in the `messages` format; by default the run's training part.
        shape: Its sizes.
        steps: Of 24 dialogues each.
        whole: Whether it learns the questions and passages, too, and not the answers alone.

    Raises:
        InputError: There are no steps, there is nothing to learn from, or the folder holds
            another kind of file.
    """
    train = recipe.table("train", Train)
    folder = (recipe.folder / train.base).resolve()
    if folder.exists():
        return bases.opened(folder), False
    if steps < 1:
        raise InputError("At least one step is needed.")
    taken = _read(learned) if learned else _prepared(run, train)
    base = small_base.taught(
        folder, taken, shape=shape, steps=steps, seed=recipe.seed, whole=whole, notify=notify
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
