"""Follow-ups take from the question before what they leave unsaid, and nothing else."""

import pytest

from engine.asking import followups
from engine.ground.answers import Answer, SearchResult

DRUGS = {"artesunate", "quinine", "paracetamol", "ibuprofen", "magnesium", "oxytocin"}


def turn(question: str) -> Answer:
    found = SearchResult(question, (), (), 1.0, by_meaning=False)
    return Answer(
        question, "evidence", abstained=False, abstention_reason="", match="", sentences=(),
        citations=(), search=found, provenance={}, timings_ms={},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "question", "has", "lacks"),
    [
        ("artesunate for severe malaria in a child of 12 kg", "what dose?",
         ["dose", "artesunate", "malaria", "12 kg"], []),
        ("treatment of malaria in children", "and in pregnancy?", ["malaria", "pregnancy"],
         ["children"]),
        ("paracetamol dose for a child of 12 kg", "what about ibuprofen?", ["ibuprofen", "12 kg"],
         ["paracetamol"]),
        ("signs of severe dehydration in a child", "how is it treated?",
         ["dehydration", "treated"], ["signs"]),
        ("magnesium sulfate loading dose for eclampsia", "and the antidote?",
         ["antidote", "magnesium", "eclampsia"], []),
        ("gentamicin for a newborn of 3 kg", "for how long?", ["gentamicin", "newborn"], []),
        ("child of 12 kg with severe malaria", "And for an adult of 60 kg?",
         ["adult", "60 kg", "malaria"], ["12 kg", "child"]),
        ("oxytocin to prevent haemorrhage", "is it safe in breastfeeding?",
         ["oxytocin", "breastfeeding"], []),
        ("when to repeat antivenom", "contraindications?", ["antivenom", "contraindications"], []),
    ],
)  # fmt: skip
def test_a_question_that_leans_gets_what_it_leaves_unsaid(
    before: str, question: str, has: list[str], lacks: list[str]
) -> None:
    found = followups.resolved(question, [turn(before)], DRUGS)
    assert found.startswith(question)
    assert [word for word in has if word not in found] == []
    assert [word for word in lacks if word in found] == []


@pytest.mark.parametrize(
    "question",
    [
        "How do I treat a snake bite on the foot?",
        "Magnesium sulfate loading dose for eclampsia",
        "newborn heart rate 50 after one minute of bagging",
        "Which antibiotic for bloody diarrhoea in children?",
    ],
)
def test_a_question_that_stands_for_itself_stays_as_it_is(question: str) -> None:
    assert followups.resolved(question, [turn("severe malaria in a child")], DRUGS) == question


def test_without_an_earlier_turn_nothing_is_added() -> None:
    assert followups.resolved("what dose?", [], DRUGS) == "what dose?"


def test_a_chain_of_follow_ups_keeps_its_subject() -> None:
    first = turn("severe malaria in a child of 12 kg")
    second = followups.resolved("which drug?", [first], DRUGS)
    third = followups.resolved("and in pregnancy?", [first, turn(second)], DRUGS)
    assert "malaria" in third
    assert "child" not in third
