"""Heart-failure rows as samples, and a model's judgement beside the rules; rows are made up."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.cli.commands import run as command_line
from engine.clinical.risk import HeartFailureRisk
from engine.finetune import formats, recipes, risk_comparing, risk_samples
from engine.finetune.examples import Example
from engine.ground.errors import InputError
from engine.ground.models import Prompt
from engine.ground.paths import resources
from tests.engine.language.tiny_models import TRAINED

COLUMNS = (
    "age,anaemia,creatinine_phosphokinase,diabetes,ejection_fraction,high_blood_pressure,platelets,"
    "serum_creatinine,serum_sodium,sex,smoking,time,DEATH_EVENT"
).split(",")


def _rows(count: int = 40) -> list[dict[str, str]]:
    chance = np.random.default_rng(1)
    made = []
    for _ in range(count):
        died = bool(chance.random() < 0.4)
        row = dict.fromkeys(COLUMNS, "1")
        creatinine = chance.uniform(1.5, 4) if died else chance.uniform(0.6, 1.4)
        row |= {
            "age": str(chance.integers(45, 90)),
            "ejection_fraction": str(chance.integers(15, 35) if died else chance.integers(35, 60)),
            "serum_creatinine": f"{creatinine:.1f}",
            "serum_sodium": str(chance.integers(125, 145)),
            "time": "7777",
            "DEATH_EVENT": str(int(died)),
        }
        made.append(row)
    return made


def _file(folder: Path, rows: Sequence[dict[str, str]]) -> Path:
    with (folder / risk_samples.FILE).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return folder


def test_the_follow_up_time_is_never_told(tmp_path: Path) -> None:
    made = list(risk_samples.samples(risk_samples.rows(_file(tmp_path, _rows()))))
    assert len(made) == 40
    assert not any("7777" in one.note + one.example.answer for one in made)


def test_a_note_is_read_back_and_what_it_hides_is_named() -> None:
    made = list(risk_samples.samples(_rows(200)))
    rules = HeartFailureRisk.load()
    hidden = [one for one in made if "creatinine" not in one.note]
    assert 0.04 < len(hidden) / len(made) < 0.2
    for one in hidden:
        assert "creatinine" in one.example.answer.partition("Missing: ")[2]
    assert all(rules.from_text(one.note).probability is not None for one in made)


def test_the_label_is_the_outcome_and_the_reasons_point_its_way() -> None:
    for one in risk_samples.samples(_rows(60)):
        assert one.example.answer.startswith("High risk." if one.died else "Low risk.")
        against = "lowers" if one.died else "raises"
        assert against not in one.example.answer


def test_the_same_seed_hides_the_same(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.jsonl" for n in range(3)]
    for file, seed in zip(files, (1, 1, 2), strict=True):
        risk_samples.written(file, _rows(), seed=seed)
    first, again, other = (file.read_bytes() for file in files)
    assert first == again != other
    read = list(formats.read(files[0], "messages"))
    assert all(isinstance(one, Example) and one.group in {"died", "lived"} for one in read)


def test_invented_patients_are_like_the_set_and_follow_the_formula() -> None:
    rows = risk_samples.invented(200, seed=3)
    assert rows == risk_samples.invented(200, seed=3)
    assert rows != risk_samples.invented(200, seed=4)
    made = list(risk_samples.samples(rows))
    rules = HeartFailureRisk.load()
    chances = np.array([rules.from_text(one.note).probability or np.nan for one in made])
    died = np.array([one.died for one in made])
    assert 0.2 < died.mean() < 0.5
    assert np.nanmean(chances[died]) > np.nanmean(chances[~died]) + 0.1


def test_a_broken_row_is_named(tmp_path: Path) -> None:
    rows = _rows(3)
    rows[1]["serum_sodium"] = "many"
    with pytest.raises(InputError, match="Line 3"):
        list(risk_samples.samples(rows))
    with pytest.raises(InputError, match="There is no"):
        risk_samples.rows(tmp_path)


class _Knowing:
    """A model that judges by ejection fraction alone, for its words."""

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        assert tuple(continuations) == ("High", "Low")
        note = prompt.turns[0].text
        low = any(f"fraction {n}%" in note for n in range(15, 35))
        return [-0.1, -3.0] if low else [-3.0, -0.1]


def test_two_judges_are_compared_on_the_same_patients() -> None:
    tested = [one.example for one in risk_samples.samples(_rows(80))]
    judged = list(risk_comparing.judged(_Knowing(), tested))  # type: ignore[arg-type] # judges alone
    found = risk_comparing.compared(judged)
    assert found.rows == 80
    assert found.model_auroc > 0.8
    assert found.rules_auroc > 0.9
    assert round(found.agreement * 80) == 80 - len(found.differ)
    low, high = found.intervals["model_auroc"]
    assert low < found.model_auroc < high
    assert found.intervals["auroc_difference"][0] < found.model_auroc - found.rules_auroc
    with pytest.raises(InputError, match="died and patients who lived"):
        risk_comparing.compared(judged[:1])


def test_a_real_model_file_is_compared(tmp_path: Path) -> None:
    from engine.finetune import examples

    file = tmp_path / "test.jsonl"
    examples.write(file, [one.example for one in risk_samples.samples(_rows(12))])
    found = risk_comparing.of_files(TRAINED, file)
    assert found.rows == 12
    assert 0 <= found.model_auroc <= 1


TOY = """
name = "toy"
seed = 1
[data]
most_tokens = 512
near_duplicate = 1.0
leaks = "unit"
[[data.sources]]
name = "heart failure"
path = "rows.jsonl"
format = "messages"
license = "invented"
[data.splitting]
by = "folds"
folds = 3
[data.deidentifying]
on = false
[train]
base = "base"
method = "lora"
learning_rate = 2e-3
epochs = 1
most_steps = 2
batch = 8
accumulate = 1
most_tokens = 320
packs = false
"""


def test_the_example_runs_from_rows_to_a_comparison_on_every_patient(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = _file(tmp_path, _rows(24))
    recipe, run = tmp_path / "toy.toml", tmp_path / "run"
    recipe.write_text(TOY, encoding="utf-8")
    rows, invented = tmp_path / "rows.jsonl", tmp_path / "invented.jsonl"

    def finetune(*arguments: object) -> Any:
        capsys.readouterr()
        told = [str(one) for one in arguments]
        assert command_line(["finetune", *told, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    finetune("risk-samples", "--data", data, "-o", rows)
    assert finetune("risk-samples", "--invented", 60, "-o", invented)["samples"] == 60
    sizes = finetune("data", recipe, "--run", run)["step"]["notes"]["sizes"]
    assert sizes["train"] == 8  # alike notes of two patients are no leak here
    toy = ("toy", recipe, "--run", run, "--examples", invented, "--steps", 6)
    assert finetune(*toy)["done_now"] is True
    assert finetune(*toy)["done_now"] is False
    crossed = finetune("folds", recipe, "--run", run)
    assert (len(crossed["losses"]), crossed["questions"]) == (3, 24)
    found = finetune("risk-compare", "--folds", run)
    assert found["rows"] + found["not_judged"] == 24
    low, high = found["intervals"]["model_auroc"]
    assert low <= found["model_auroc"] <= high


@pytest.mark.parametrize("name", ["heart-failure", "heart-failure-toy"])
def test_the_toy_recipe_is_whole(name: str) -> None:
    recipe = recipes.load(resources() / "recipes" / f"{name}.toml")
    assert recipe.table("data", recipes.Data).leaks == "unit"
    assert recipe.table("train", recipes.Train).most_tokens >= 320


def test_the_recipe_can_be_followed() -> None:
    recipe = recipes.load(resources() / "recipes" / "heart-failure.toml")
    assert recipe.table("data", recipes.Data).sources[0].format == "messages"
    assert recipe.table("train", recipes.Train).epochs == 3
    assert not recipe.table("export", recipes.Export).adapter
