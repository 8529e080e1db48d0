import json
from pathlib import Path

import pytest

from engine.finetune import examples, preparing, recipes
from engine.finetune.runs import Run
from engine.ground.errors import InputError, PackRefusedError
from tests.engine.finetune.made import example

RECIPE = """
name = "small"
seed = 1
[data]
evaluation = {evaluation}
[[data.sources]]
name = "made"
path = "made.jsonl"
format = "table"
license = "own"
mapping = {{ question = "q", answer = "a", group = "g" }}
[data.splitting]
by = "group"
"""


def _made(folder: Path, *, evaluation: str = "[]") -> recipes.Recipe:
    rows = [
        {"q": one.question, "a": one.answer, "g": one.group}
        for one in (example(number) for number in range(60))
    ]
    (folder / "made.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "recipe.toml").write_text(RECIPE.format(evaluation=evaluation), encoding="utf-8")
    return recipes.load(folder / "recipe.toml")


def test_the_step_writes_parts_report_and_card(tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    step, is_new = preparing.prepare(_made(tmp_path), run)
    assert is_new
    train = examples.read(run.folder / "data" / "train.jsonl")
    assert step.notes["sizes"] == {"train": len(train), "validation": 6, "test": 6}
    card = (run.folder / "data" / "DATA_CARD.md").read_text(encoding="utf-8")
    assert "| made | table | 60 | own |" in card


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    recipe = _made(tmp_path)
    first, _ = preparing.prepare(recipe, Run(tmp_path / "run"))
    second, is_new = preparing.prepare(recipe, Run(tmp_path / "run"))
    assert not is_new
    assert second == first


def test_two_runs_of_one_recipe_are_the_same(tmp_path: Path) -> None:
    recipe = _made(tmp_path)
    first, _ = preparing.prepare(recipe, Run(tmp_path / "one"))
    second, _ = preparing.prepare(recipe, Run(tmp_path / "two"))
    assert first.outputs == second.outputs


def test_an_edited_training_file_is_refused(tmp_path: Path) -> None:
    recipe = _made(tmp_path)
    run = Run(tmp_path / "run")
    preparing.prepare(recipe, run)
    train = run.folder / "data" / "train.jsonl"
    train.write_bytes(train.read_bytes() + b"\n")
    with pytest.raises(PackRefusedError, match=r"train\.jsonl"):
        Run(run.folder).needed("data")


def test_a_leaked_evaluation_question_is_refused_and_named(tmp_path: Path) -> None:
    leaked = {"id": "exam-7", "text": example(11).question}
    (tmp_path / "exam.jsonl").write_text(json.dumps(leaked), encoding="utf-8")
    with pytest.raises(PackRefusedError, match="exam-7"):
        preparing.prepare(_made(tmp_path, evaluation='["exam.jsonl"]'), Run(tmp_path / "run"))


def test_a_recipe_with_an_unknown_word_is_refused_with_its_place(tmp_path: Path) -> None:
    recipe = _made(tmp_path)
    recipe.tables["data"]["sourcez"] = 1  # type: ignore[index] # a table of the recipe
    with pytest.raises(InputError, match="sourcez"):
        preparing.prepare(recipe, Run(tmp_path / "run"))


def test_the_shipped_recipe_makes_grounded_examples(tmp_path: Path) -> None:
    from engine.ground.paths import resources

    recipe = recipes.load(resources() / "recipes" / "ward-questions.toml")
    step, _ = preparing.prepare(recipe, Run(tmp_path / "run"))
    made = [
        one
        for file in step.outputs
        if file.endswith("test.jsonl")
        for one in examples.read(tmp_path / "run" / file)
    ]
    kinds = {one.kind for one in made}
    assert kinds == {"grounded", "refusal"}
    assert len(made) >= 30


PATIENT = {
    "id": "x",
    "question": "Mr John Baker, MRN: KD-20931, was seen on 02 May 2025. What now?",
    "answer": "Call Mr Baker again.",
    "unit": "KD-20931",
}


def _identified(folder: Path, secret: str = "") -> Run:
    rows = [
        {
            **PATIENT,
            "unit": f"KD-20931-{number // 2}",
            "question": f"{PATIENT['question']} {number}",
        }
        for number in range(12)
    ]
    text = "\n".join(json.dumps(row) for row in rows)
    (folder / "patients.jsonl").write_text(text, encoding="utf-8")
    made = {"name": "notes", "path": "patients.jsonl", "format": "table", "license": "own",
            "mapping": {"question": "question", "answer": "answer", "unit": "unit"}}  # fmt: skip
    data = {"sources": [made], "near_duplicate": 1.0, "splitting": {"by": "group"},
            "leaks": "unit", "deidentifying": {"secret": secret}}  # fmt: skip
    run = Run(folder / f"run{secret}")
    preparing.prepare(recipes.Recipe("notes", 1, folder, "", {"data": data}), run)
    return run


def test_no_identifier_is_left_in_any_file_of_the_data_step(tmp_path: Path) -> None:
    run = _identified(tmp_path)
    for file in (run.folder / "data").iterdir():
        text = file.read_text("utf-8")
        assert not [word for word in ("Baker", "20931", "02 May 2025") if word in text], file.name
    units = {one.unit for one in examples.read(run.folder / "data" / "train.jsonl")}
    assert len(units) >= 3
    notes = run.needed("data").notes
    replaced = notes["identifiers_replaced"]
    assert isinstance(replaced, dict)
    assert replaced["number"] == replaced["date"] == 12


def test_a_secret_of_the_hospital_decides_the_shifts_as_well(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"kept where the originals are")
    plain, secret = (_identified(tmp_path, name) for name in ("", "secret"))
    texts = [(run.folder / "data" / "train.jsonl").read_text("utf-8") for run in (plain, secret)]
    assert texts[0] != texts[1]
    assert _identified(tmp_path, "secret").needed("data") == secret.needed("data")
