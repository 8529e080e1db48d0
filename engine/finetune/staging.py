"""Fine-tuning in stages: each begins from the merge of the one before.

A recipe's `[[stages]]` name them in order, such as first to select a passage, then to
answer from it. A stage is a run of its own below the recipe's run, with its own record.
"""

from pathlib import Path

import msgspec

from engine.finetune import merging, preparing, training
from engine.finetune.recipes import Recipe
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from engine.ground.progress import Notify, ignore

FOLDER = "stages"


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of `[[stages]]`.

    Attributes:
        name: Of its run's folder.
        data, train: What differs from the recipe's own tables of that name.
    """

    name: str
    data: dict[str, object] = {}
    train: dict[str, object] = {}

    def __post_init__(self) -> None:
        """Refuse a name that is no folder's."""
        if not self.name.replace("-", "").isalnum():
            raise ValueError(f"{self.name} is no plain name of a stage")


class _Stages(msgspec.Struct, frozen=True):
    stages: tuple[Stage, ...]


def stages(recipe: Recipe) -> tuple[Stage, ...]:
    """Return the stages in order.

    Raises:
        InputError: The recipe has none, or one has a mistake.
    """
    try:
        found = msgspec.convert({"stages": recipe.tables.get("stages", [])}, _Stages).stages
    except msgspec.ValidationError as error:
        raise InputError(f"[[stages]] of the recipe {recipe.name}: {error}.") from error
    if not found or len({one.name for one in found}) < len(found):
        raise InputError(f"The recipe {recipe.name} needs [[stages]] with a name each.")
    return found


def of(recipe: Recipe, run: Run, name: str) -> tuple[Recipe, Run]:
    """Return a stage as a recipe and a run of its own.

    Raises:
        InputError: There is no stage of this name.
    """
    before: Path | None = None
    for stage in stages(recipe):
        folder = run.folder / FOLDER / stage.name
        if stage.name == name:
            return _recipe(recipe, stage, before), Run(folder)
        before = folder / merging.FOLDER
    raise InputError(f"The recipe {recipe.name} has no stage {name}.")


def _recipe(recipe: Recipe, stage: Stage, before: Path | None) -> Recipe:
    tables = dict(recipe.tables)
    for name, more in (("data", stage.data), ("train", stage.train)):
        own = tables.get(name, {})
        tables[name] = {**(own if isinstance(own, dict) else {}), **more}
    if before is not None:
        train = tables["train"]
        assert isinstance(train, dict)  # noqa: S101 - made so above; tells mypy
        tables["train"] = {**train, "base": str(before.resolve())}
    name = f"{recipe.name}: {stage.name}"
    return Recipe(name, recipe.seed, recipe.folder, recipe.sha256, tables)


def climb(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> list[tuple[str, float]]:
    """Prepare, train and merge every stage that is not done; return each one's validation loss.

    Raises as the steps do; what was done stays done.
    """
    found = []
    for stage in stages(recipe):
        own, folder = of(recipe, run, stage.name)
        preparing.prepare(own, folder, notify=notify)
        training.train(own, folder, notify=notify)
        step, _ = merging.merge(own, folder, notify=notify)
        losses = step.notes["validation_loss"]
        best = min(losses.values()) if isinstance(losses, dict) else float("nan")
        found.append((stage.name, best))
    return found
