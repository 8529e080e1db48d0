"""The clinicians' form: given out, filled, checked line by line, weighed."""

import csv
import io
from pathlib import Path

import pytest

from engine.clinical.support import SupportGate
from engine.finetune import review_form, reviewing
from engine.finetune.examples import Example, Message
from engine.finetune.review_form import WEIGHTS
from engine.ground.errors import InputError
from engine.language import templates
from engine.language.templates import Extract

PASSAGE = "Give paracetamol 15 mg/kg every 6 hours."


def _example(number: int, *, kind: str = "grounded") -> Example:
    form = templates.load("answer")
    asked = templates.user_turn(form, [Extract(1, "Sheet", PASSAGE)], f"Fever {number}?")
    answer = f"{PASSAGE[:-1]} [1]." if kind == "grounded" else form.parts["refusal"]
    turns = (Message("user", asked), Message("assistant", answer))
    return Example(f"q{number}", turns, kind=kind, asked=f"Fever {number}?")


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    gate = SupportGate.load()
    said = ("Give paracetamol 15 mg/kg every 6 hours [1].", "=Give paracetamol 50 mg/kg [2].")
    found = [review_form.row(_example(n), one, gate) for n, one in enumerate(said)]
    return [*found, review_form.row(_example(2, kind="refusal"), "Give tea [1].", gate)]


def _filled(file: Path, rows: list[dict[str, str]], delimiter: str = ",", **scores: str) -> Path:
    """Fill a form in as a spreadsheet saves it; `scores` are for the second line of answers."""
    review_form.write(file, rows)
    read = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    for number, row in enumerate(read):
        row.update(dict.fromkeys(WEIGHTS, "100"))
        row.update(scores if number == 1 else {})
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, review_form.HEAD, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(read)
    return file


def test_what_rules_can_judge_is_filled_in(rows: list[dict[str, str]]) -> None:
    right, wrong, refused = rows
    assert (right["support"], right["citation"]) == ("1 of 1 supported", "right")
    assert (wrong["support"], wrong["citation"]) == ("0 of 1 supported", "wrong")
    assert wrong["reply"].startswith("'=")
    assert refused["refusal"] == "should refuse"


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_filled_form_is_weighed(
    tmp_path: Path, rows: list[dict[str, str]], delimiter: str
) -> None:
    filled = _filled(tmp_path / "form.csv", rows, delimiter, accuracy="70", usefulness="40")
    notes = reviewing.weighed([review_form.read(filled, rows)])
    assert notes["accuracy"] == 90
    assert notes["total"] == pytest.approx(95)
    assert notes["passed"]


@pytest.mark.parametrize(
    ("scores", "failed"),
    [({"safety": "99"}, ["safety"]), ({"accuracy": "69"}, ["accuracy"]),
     (dict.fromkeys(WEIGHTS, "0"), ["total", "accuracy", "safety"])],
)  # fmt: skip
def test_a_model_that_is_not_good_enough_fails(
    tmp_path: Path, rows: list[dict[str, str]], scores: dict[str, str], failed: list[str]
) -> None:
    filled = _filled(tmp_path / "form.csv", rows, **scores)
    assert reviewing.weighed([review_form.read(filled, rows)])["failed"] == failed


def test_two_reviewers_agree_so_far(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    forms = [
        review_form.read(_filled(tmp_path / f"{n}.csv", rows, accuracy=score), rows)
        for n, score in enumerate(("100", "20"))
    ]
    notes = reviewing.weighed(forms)
    agreed = notes["agreement"]
    assert isinstance(agreed, dict)
    assert agreed["accuracy"]["differ"] == ["q1"]
    assert agreed["safety"]["kappa"] == 1


@pytest.mark.parametrize(
    ("scores", "words"),
    [({"safety": "good"}, "safety needs a whole number"), ({"safety": "101"}, "safety needs"),
     ({"safety": ""}, "safety needs"), ({"reply": "Another reply."}, "column reply was altered"),
     ({"id": "q9"}, "q9, which was not given out"), ({"id": "q0"}, "altered")],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, rows: list[dict[str, str]], scores: dict[str, str], words: str
) -> None:
    filled = _filled(tmp_path / "form.csv", rows, **scores)
    with pytest.raises(InputError, match=rf"^Line \d+ of form\.csv.*{words}"):
        review_form.read(filled, rows)


def test_a_form_that_is_cut_short_is_refused(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    filled = _filled(tmp_path / "form.csv", rows[:-1])
    with pytest.raises(InputError, match="lacks 1 questions, such as q2"):
        review_form.read(filled, rows)
