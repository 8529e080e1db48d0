"""The banners that a patient's text and a drug raise, on invented samples."""

from collections import Counter

import pytest

from engine.clinical.banners import DrugSafety
from engine.clinical.drugs import DrugBook
from engine.clinical.screening import Rules, screen
from engine.evaluation import collisions

RULES = Rules.load(drugs=DrugBook.load().generic_by_name())


def test_every_collision_is_told_and_no_banner_is_raised_without_cause() -> None:
    assert collisions.wrong(RULES, DrugSafety.load()) == []


def test_every_kind_has_samples_and_ids_are_used_once() -> None:
    samples = collisions.samples()
    kinds = Counter(one["kind"] for one in samples if one["raised"])
    assert set(kinds) == {"allergy", "pregnancy", "breastfeeding", "child", "renal"}
    assert kinds.total() >= 80
    assert len({one["id"] for one in samples}) == len(samples)


@pytest.mark.parametrize(
    ("text", "allergy"),
    [
        ("penicillin allergy", "penicillin"),
        ("Sulphonamide rash", "sulphonamide"),
        ("ALLERGY! penicillin", "penicillin"),
        ("morphine itch and rash", "morphine"),
        ("she must not have quinine", "quinine"),
        ("?penicillin allergy", "penicillin"),
    ],
)
def test_a_reaction_after_the_name_is_an_allergy(text: str, allergy: str) -> None:
    assert [found.name for found in screen(text, RULES).facts.allergies] == [allergy]


@pytest.mark.parametrize(
    "text",
    [
        "started amoxicillin for an itchy rash",
        "given paracetamol, wheeze better",
        "on carbamazepine: no rash",
        "unable to take oral amoxicillin because of vomiting",
    ],
)
def test_a_reason_or_a_denial_is_no_allergy(text: str) -> None:
    assert screen(text, RULES).facts.allergies == ()


def test_the_only_result_of_the_kidneys_stands_even_when_it_is_old() -> None:
    labs = screen("eGFR was 24 last month", RULES).facts.labs
    assert [(lab.name, lab.value) for lab in labs] == [("egfr", 24)]
