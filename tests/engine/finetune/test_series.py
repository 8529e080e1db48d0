"""Several trainings from one recipe: stages one on the other, and growing parts of the data."""

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.finetune import examples, from_gguf, grounded, ladder, preparing, recipes, staging
from engine.finetune.bases import opened
from engine.finetune.grounded import Layout, Section
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.ground.errors import InputError
from tests.engine.language.tiny_models import TRAINED

RECIPE = """
name = "series"
seed = 1
[data]
refusals = 0.0
other_passages = 1
near_duplicate = 1.0
[[data.sources]]
name = "own documents"
path = "documents"
format = "documents"
license = "invented samples"
[data.splitting]
by = "group"
shares = [0.6, 0.2, 0.2]
[data.deidentifying]
on = false
[train]
base = "base"
epochs = 1
batch = 2
accumulate = 1
most_steps = 2
most_tokens = 500
checkpoint_steps = 1
[[stages]]
name = "select"
data = { selects = true }
[[stages]]
name = "answer"
train = { most_steps = 3 }
"""


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Recipe:
    folder = tmp_path_factory.mktemp("series")
    (folder / "documents").mkdir()
    for topic in ("fever", "burns", "wheeze", "cough", "worms"):
        parts = [
            f"## {word} in {topic}\n\nGive in {topic} the {word.lower()} card at once.\n"
            for word in ("First care", "Food", "Pain care", "Going home")
        ]
        text = f"# Card for {topic}\n\n" + "\n".join(parts)
        (folder / "documents" / f"{topic}.md").write_text(text, encoding="utf-8")
    (folder / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    from_gguf.opened(TRAINED, folder / "base")
    return recipes.load(folder / "recipe.toml")


def test_each_stage_begins_where_the_one_before_ended(recipe: Recipe, tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    found = staging.climb(recipe, run)
    assert [name for name, _loss in found] == ["select", "answer"]
    own, _ = staging.of(recipe, run, "answer")
    assert own.table("train", Train).base == str((tmp_path / "run/stages/select/merged").resolve())
    first, second = (run.folder / "stages" / name for name in ("select", "answer"))
    assert opened(first / "merged").files != opened(second / "merged").files
    told = {one.answer for one in examples.read(first / "data" / "train.jsonl")}
    assert told <= {"[1]", "[2]"}
    assert staging.climb(recipe, run) == found


def test_a_recipe_without_stages_says_so(recipe: Recipe, tmp_path: Path) -> None:
    plain = Recipe("plain", 1, recipe.folder, "", {**recipe.tables, "stages": []})
    with pytest.raises(InputError, match=r"needs \[\[stages\]\]"):
        staging.climb(plain, Run(tmp_path / "run"))
    with pytest.raises(InputError, match="no stage write"):
        staging.of(recipe, Run(tmp_path / "run"), "write")


def test_a_ladder_trains_on_growing_parts_and_draws(recipe: Recipe, tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    preparing.prepare(recipe, run)
    rungs = ladder.climb(recipe, run, shares=(0.5, 1.0))
    less, more = (
        {one.id for one in examples.read(run.folder / f"ladder/{r.examples:06}/data/train.jsonl")}
        for r in rungs
    )
    assert less < more
    assert all(rung.questions == rungs[0].questions > 0 for rung in rungs)
    with (run.folder / "ladder" / "ladder.csv").open(encoding="utf-8") as file:
        assert [int(row["examples"]) for row in csv.DictReader(file)] == [len(less), len(more)]
    assert "right answers" in (run.folder / "ladder" / "ladder.svg").read_text("utf-8")
    assert ladder.climb(recipe, run, shares=(0.5, 1.0)) == rungs
    with pytest.raises(InputError, match="above 0"):
        ladder.climb(recipe, run, shares=(0.0,))


def _killed(call: str, recipe: Recipe, run: Path, seen: str) -> None:
    """Run a series in a process of its own and kill it when a file is there."""
    module = call.split(".", maxsplit=1)[0]
    program = (
        f"import sys; from pathlib import Path; from engine.finetune import recipes, {module};"
        f"from engine.finetune.runs import Run;"
        f"{call}(recipes.load(Path(sys.argv[1])), Run(Path(sys.argv[2])))"
    )
    child = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", program, str(recipe.folder / "recipe.toml"),
         str(run)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    while not list(run.glob(seen)) and child.poll() is None:
        time.sleep(0.002)
    child.kill()
    assert child.wait() == -9


def test_stages_that_are_killed_end_with_the_same_model(recipe: Recipe, tmp_path: Path) -> None:
    whole = Run(tmp_path / "whole")
    losses = staging.climb(recipe, whole)
    for name, seen in (
        ("first", "stages/select/train/checkpoint.json"),
        ("merging", "stages/answer/merged-*/*"),
    ):
        run = tmp_path / name
        _killed("staging.climb", recipe, run, seen)
        assert staging.climb(recipe, Run(run)) == losses
        assert _merged(run) == _merged(whole.folder)


def _merged(run: Path) -> dict[str, str]:
    return dict(opened(run / "stages" / "answer" / "merged").files)


def test_a_ladder_that_is_killed_draws_the_same_curve(recipe: Recipe, tmp_path: Path) -> None:
    curves = []
    for name in ("whole", "killed"):
        run = Run(tmp_path / name)
        preparing.prepare(recipe, run)
        if name == "killed":
            _killed("ladder.climb", recipe, run.folder, "ladder/*2/train/checkpoint.json")
        ladder.climb(recipe, Run(run.folder))
        curves.append((run.folder / "ladder" / "ladder.csv").read_bytes())
        files = {one.parent.name: one.read_bytes() for one in run.folder.glob("ladder/*/*.gguf")}
        curves.append(str(sorted((name, hash(body)) for name, body in files.items())).encode())
    assert curves[:2] == curves[2:]


def test_numbers_go_on_as_in_a_later_turn() -> None:
    sections = [
        Section("Card", f"Care {word}", f"Keep the patient {word} and warm in the bed.")
        for word in ("calm", "dry", "fed", "safe")
    ]
    layout = Layout(refusals=0.0, others=1, numbered_on=1.0)
    made = list(grounded.examples(sections, seed=1, layout=layout))
    assert len(made) == len(sections)
    assert not any("[1]" in one.turns[0].text for one in made)
    assert all(f"[{one.answer.split('[')[1][0]}]" in one.turns[0].text for one in made)
