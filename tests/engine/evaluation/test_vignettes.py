"""What is asked of a vignette that leaves one item out."""

import json
import tomllib

import pytest

from engine.clinical.drugs import DrugBook
from engine.clinical.screening import Rules, screen
from engine.evaluation import vignettes
from engine.ground.paths import resources

BOOK = DrugBook.load()
RULES = Rules.load(drugs=BOOK.generic_by_name())


def asked(text: str) -> list[str]:
    return [item.id for item in screen(text, RULES).missing]


def test_the_item_left_out_is_named_and_little_else_is_asked() -> None:
    every = vignettes.asked(RULES)
    assert len(every) >= 40
    assert sum(one.named for one in every) / len(every) >= vignettes.NAMED
    assert sum(len(one.beside) for one in every) / len(every) <= vignettes.IRRELEVANT


def test_no_item_is_asked_for_that_the_whole_vignette_states() -> None:
    file = resources() / "evaluation" / "screening" / "vignettes.jsonl"
    left_out = {
        row["id"]: row["left_out"] for row in map(json.loads, file.read_text("utf-8").splitlines())
    }
    assert [one.id for one in vignettes.asked(RULES) if left_out[one.id] in one.whole] == []


@pytest.mark.parametrize(
    "text",
    [
        "ibuprofen for back pain?",
        "can I give metformin",
        "enalapril",
        "gentamicin in renal failure",
    ],
)
def test_a_question_that_names_only_a_drug_asks_what_the_drug_needs(text: str) -> None:
    assert {"age", "allergies"} <= set(asked(text))
    assert "vital_signs" not in asked(text)


@pytest.mark.parametrize(
    "text",
    ["side effects of enalapril?", "How does insulin work?", "half life of digoxin"],
)
def test_a_question_about_a_drug_as_such_asks_nothing(text: str) -> None:
    assert asked(text) == []


def test_what_the_question_itself_says_is_not_asked() -> None:
    assert "renal_function" not in asked("ibuprofen in renal failure?")
    assert "pregnancy" not in asked("is tramadol ok in pregnancy?")


def test_the_weight_of_an_adult_is_asked_only_for_drugs_that_go_by_it() -> None:
    adult = "{} for a 40 year old man, no allergies, no medicines, creatinine 80 umol/L?"
    assert asked(adult.format("enoxaparin")) == ["weight"]
    assert asked(adult.format("amoxicillin")) == []


def test_kidneys_are_asked_for_the_drugs_whose_caution_names_them() -> None:
    content = tomllib.loads((resources() / "rules" / "missing.toml").read_text("utf-8"))
    row = next(one for one in content["input"] if one["id"] == "renal_function")
    cautioned = {d.name for d in BOOK.drugs.values() if any(p.renal for p in BOOK.parts(d))}
    assert set(row["only_for_drugs"]) == cautioned
