"""What to consider comes from the documents, what not to miss from the red flags."""

from pathlib import Path

import pytest

from engine.asking.asking import citation
from engine.asking.suggestions import Conditions, suggested
from engine.clinical.rulebook import RuleBook
from engine.ground.answers import Suggestion
from engine.ground.types import PageText
from tests.engine.asking.pages import page
from tests.engine.asking.scripted import Desk

BOOK = RuleBook(Path("/nowhere"))
CONDITIONS = Conditions.load()
MALARIA = page(
    "Suspect malaria in every child with fever and convulsions.",
    "",
    "Headache and vomiting are common.",
)
ASTHMA = page("An attack brings wheeze and shortness of breath, without fever.")
STROKE = page("The face droops, an arm is weak and the speech is slurred.")
SHELF: tuple[PageText, ...] = (MALARIA, ASTHMA, STROKE)
TITLES = ("Malaria in children", "Acute asthma", "Stroke: the first hours")


def suggestions(question: str) -> tuple[Suggestion, ...]:
    desk = Desk(SHELF, TITLES)
    places = desk.places()
    pages = places.pages()
    return suggested(
        question,
        BOOK.screen(question),
        desk.asked(question).answer.passages,
        pages,
        screen=BOOK.screen,
        conditions=CONDITIONS,
        cite=lambda passage, place: citation(passage, place, pages, places.rects),
    )


def test_a_condition_of_the_documents_is_named_with_what_fits_and_where() -> None:
    found = suggestions("child with fever and convulsions, no vomiting")
    consider = [one for one in found if not one.must_not_miss]
    assert [one.name for one in consider] == ["Malaria"]
    assert any("fever" in words for words in consider[0].stated_for)
    assert consider[0].stated_against == ("no vomiting",)
    assert consider[0].places[0].quote in MALARIA.text


def test_red_flags_are_not_to_be_missed_and_name_their_source() -> None:
    found = suggestions("65M with a drooping face and slurred speech since one hour")
    flags = [one for one in found if one.must_not_miss]
    assert flags
    assert all(one.source and one.stated_for for one in flags)
    assert [one.name for one in found if not one.must_not_miss] == ["Stroke"]


def test_every_word_for_and_against_stands_in_the_question() -> None:
    question = "child with fever, convulsions and headache but no wheeze"
    for one in suggestions(question):
        assert all(words in question for words in (*one.stated_for, *one.stated_against))


@pytest.mark.parametrize(
    "question",
    [
        "dose of artesunate for a child of 12 kg with severe malaria and fever",
        "How do I treat asthma with wheeze?",
        "What is the normal heart rate?",
        "Which extension do I call for the newborn unit?",
        "",
    ],
)
def test_a_question_that_seeks_no_diagnosis_gets_none(question: str) -> None:
    assert [one for one in suggestions(question or "x") if not one.must_not_miss] == []


def test_one_symptom_that_fits_is_not_enough_where_there_are_more() -> None:
    found = suggestions("man with fever, neck stiffness and a rash")
    assert [one.name for one in found if not one.must_not_miss] == []


def test_the_same_text_gets_the_same_suggestions() -> None:
    question = "child with fever and convulsions, no vomiting"
    assert all(suggestions(question) == suggestions(question) for _again in range(5))
