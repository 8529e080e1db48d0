"""Our training beside an equal plain loop: the same losses, and no slower."""

from pathlib import Path

import pytest

from engine.finetune import pacing, preparing, recipes, toying
from engine.finetune.recipes import Recipe
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from engine.ground.paths import resources
from tests.engine.finetune.made import example

RECIPE = """
name = "pace"
seed = 1
[data]
near_duplicate = 1.0
leaks = "unit"
[[data.sources]]
name = "own"
path = "own.jsonl"
format = "messages"
license = "invented"
[data.splitting]
by = "group"
shares = [0.8, 0.1, 0.1]
[train]
base = "base"
method = "lora"
batch = 2
accumulate = 2
most_tokens = 256
dropout = 0.0
"""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Recipe, Run]:
    import json

    folder = tmp_path_factory.mktemp("pace")
    with (folder / "own.jsonl").open("w", encoding="utf-8") as out:
        for number in range(40):
            said = [{"role": t.role, "content": t.text} for t in example(number).turns]
            out.write(json.dumps({"messages": said, "group": example(number).group}) + "\n")
    (folder / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    recipe, run = recipes.load(folder / "recipe.toml"), Run(folder / "run")
    preparing.prepare(recipe, run)
    shape = toying.shape(128, 2, 400)
    base, is_new = toying.toy(recipe, run, shape=shape, steps=2)
    assert is_new
    assert base.size("num_hidden_layers") == 2
    return recipe, run


def test_a_plain_loop_learns_the_same_and_no_faster(prepared: tuple[Recipe, Run]) -> None:
    recipe, run = prepared
    found = pacing.compared(recipe.folder / "recipe.toml", run.folder, steps=6)
    assert found.largest_difference < 1e-4
    assert found.ratio > 0.7  # six short steps tell little; the command takes more
    assert len(found.ours.losses) == len(found.plain.losses) == 8
    assert found.ours.losses[-1] < found.ours.losses[0]
    assert found.low <= found.ratio <= found.high
    assert len(found.ours.seconds) == found.ours.steps == 6
    assert not (run.folder / "train").exists()


def test_a_busy_moment_does_not_decide_the_ratio() -> None:
    ours, plain = [1.0] * 9, [1.0] * 8 + [50.0]
    assert pacing.quartiles(ours, plain) == (1.0, 1.0, 1.0)
    assert pacing.quartiles([2.0], [1.0]) == (0.5, 0.5, 0.5)


def test_a_comparison_needs_steps_and_data(prepared: tuple[Recipe, Run], tmp_path: Path) -> None:
    recipe, run = prepared
    with pytest.raises(InputError, match="At least one step"):
        pacing.compared(recipe.folder / "recipe.toml", run.folder, steps=0)
    with pytest.raises(InputError, match="data must be done first"):
        pacing.compared(recipe.folder / "recipe.toml", tmp_path / "none")


@pytest.mark.parametrize("sizes", [(100, 2, 400), (128, 0, 400), (128, 2, 20)])
def test_a_toy_of_no_size_is_refused(sizes: tuple[int, int, int]) -> None:
    with pytest.raises(InputError, match="multiple of 128"):
        toying.shape(*sizes)


def test_the_recipe_for_a_card_is_whole() -> None:
    recipe = recipes.load(resources() / "recipes" / "card-proof.toml")
    assert recipe.table("train", recipes.Train).method == "qlora"
    shape = toying.shape(1024, 24, 8192)
    assert (shape.heads, shape.kv_heads) == (16, 8)
