"""The phrase language in which clinicians write rules."""

import pytest

from engine.clinical.phrases import PhraseBook, PhraseMistake
from engine.clinical.tokens import tokenize

SETS = {"pain": "pain ache hurts", "cannot": "can not | unable to"}


def finds(phrase: str, text: str) -> list[str]:
    book = PhraseBook(SETS)
    book.add("x", phrase)
    return [text[hit.span.start : hit.span.end] for hit in book.find(tokenize(text))]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("chest pain", "Chest Pain now", ["Chest Pain"]),
        ("vomit*", "vomiting", ["vomiting"]),
        ("chest @pain", "chest hurts", ["chest hurts"]),
        ("@cannot drink", "she can't drink", ["can't drink"]),
        ("@cannot drink", "unable to drink", ["unable to drink"]),
        ("(out of|short of) breath", "short of breath", ["short of breath"]),
        ("severe? pain", "severe pain", ["severe pain", "pain"]),
        ("pain .. chest", "pain in the chest", ["pain in the chest"]),
        ("pain .. chest", "pain but no chest sign", []),
        ("pain .. chest", "pain. The chest is clear", []),
        ("pain ... chest", "pain on one side of my chest", ["pain on one side of my chest"]),
        ("# days", "for 3 days", ["3 days"]),
        ("in #year", "in 2015", ["in 2015"]),
        ("in #year", "in 20 days", []),
        ("no $", "fever: no, cough", ["no"]),
        ("no $", "no cough", []),
        ("^ stroke", "Stroke. Then stroke", ["Stroke"]),
        ("[ no ]", "fever (no)", ["(no)"]),
        ("(kill (himself|herself)|end it)", "kill herself", ["kill herself"]),
    ],
)
def test_a_phrase_finds_what_it_says(phrase: str, text: str, found: list[str]) -> None:
    assert finds(phrase, text) == found


@pytest.mark.parametrize(
    "phrase", [".. pain", "pain ..", "@nothing", "(chest pain", "chest) pain", ""]
)
def test_a_phrase_that_makes_no_sense_is_refused(phrase: str) -> None:
    if phrase:
        with pytest.raises(PhraseMistake):
            PhraseBook(SETS).add("x", phrase)
    else:
        assert finds("pain", "") == []
