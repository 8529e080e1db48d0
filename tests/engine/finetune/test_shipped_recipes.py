"""The shipped recipes can be laid out anywhere and begun at once."""

from pathlib import Path

import pytest

from app.cli.commands import run as command_line
from engine.finetune import invented_cards, preparing, recipes, shipped_recipes
from engine.finetune.recipes import Data, Train
from engine.finetune.runs import Run
from engine.ground.errors import InputError

NAMES = [one.name for one in shipped_recipes.listed()]


@pytest.mark.parametrize("name", NAMES)
def test_a_recipe_in_an_empty_folder_names_nothing_outside_it(tmp_path: Path, name: str) -> None:
    target = tmp_path / "own" / "recipe.toml"
    assert shipped_recipes.laid_out(name, target)[0] == target
    recipe = recipes.load(target)
    assert "../" not in target.read_text("utf-8")
    assert recipe.table("train", Train).method == "qlora"
    if name in {"ward-questions", "card-proof"}:
        (source,) = recipe.table("data", Data).sources
        assert list((target.parent / source.path).iterdir())


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "prompts.jsonl").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match=r"prompts\.jsonl is there already"):
        shipped_recipes.laid_out("ward-questions", tmp_path / "ward.toml")
    assert [one.name for one in tmp_path.iterdir()] == ["prompts.jsonl"]


def test_a_recipe_that_is_none_is_named_with_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command_line(["finetune", "recipe", "none", "-o", str(tmp_path / "a.toml")]) == 2
    assert "ward-questions" in capsys.readouterr().err
    assert command_line(["finetune", "recipe"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in NAMES)


def test_invented_cards_are_the_same_for_the_same_seed_and_can_be_learned(tmp_path: Path) -> None:
    first, again, other = (
        [file.read_bytes() for file in invented_cards.written(tmp_path / name, 8, seed=seed)]
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert first == again != other
    recipe = recipes.Recipe(
        "cards", 1, tmp_path, "",
        {"data": {"sources": [{"name": "cards", "path": "a", "format": "documents",
                               "license": "invented"}], "near_duplicate": 1.0}},
    )  # fmt: skip
    sizes = preparing.prepare(recipe, Run(tmp_path / "run"))[0].notes["sizes"]
    assert isinstance(sizes, dict)
    assert all(sizes.values())


@pytest.mark.parametrize("count", [0, 10**6])
def test_no_cards_or_more_than_there_are_names_are_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(InputError, match="cards can be invented"):
        invented_cards.written(tmp_path / "cards", count)
