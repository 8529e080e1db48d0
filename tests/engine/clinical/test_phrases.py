"""The phrase language in which clinicians write rules."""

import pytest

from engine.clinical.phrases import PhraseBook, PhraseMistake
from engine.clinical.synonyms import SynonymMistake, Synonyms
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
        ("pain .. chest?", "pain", ["pain"]),
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


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("chest pain", "chest it is really paining", ["chest it is really paining"]),
        ("chest pain", "chest clear pain elsewhere", []),
        ("chest .. pain", "chest that has been giving some bad pain", ["chest", "pain"]),
        ("suddenly weak", "weak", []),
        ("suddenly weak", "all of a sudden she is weak", ["all of a sudden she is weak"]),
        ("vomit*", "puking", ["puking"]),
        ("puking", "he vomits", ["vomits"]),
    ],
)
def test_words_that_mean_the_same_stand_for_one_another(
    phrase: str, text: str, found: list[str]
) -> None:
    groups = {
        "vomit": "vomit vomits puking",
        "pain": "pain paining",
        "sudden": "suddenly | all of a sudden",
    }
    book = PhraseBook(SETS, Synonyms.of(groups, "it is really she has that been some giving"))
    book.add("x", phrase)
    hits = [text[hit.span.start : hit.span.end] for hit in book.find(tokenize(text))]
    assert hits == (found if len(found) < 2 else [text])


def test_up_to_four_parts_are_found_in_every_order() -> None:
    for text in (
        "leg swollen after flight",
        "after flight swollen leg",
        "swollen after flight leg",
    ):
        assert finds("leg & swollen & flight", text)
    assert not finds("leg & swollen & flight", "leg swollen, no flight")
    with pytest.raises(PhraseMistake):
        finds("a & b & c & d & e", "")


def test_a_word_in_two_groups_is_refused_by_name() -> None:
    with pytest.raises(SynonymMistake, match="'ache' stands in two groups"):
        Synonyms.of({"pain": "pain ache", "sore": "sore ache"})


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("fell (on the|from a)? (head|ladder)", "he fell ladder"),
        ("fell severe? pain", "fell pain"),
        ("lips (are|got very)? blue", "lips blue"),
        ("(cannot|will not) wake", "she will not wake"),
        ("pain .. (left|right lower) side", "pain in the right lower side"),
    ],
)
def test_a_part_that_may_be_left_out_is_not_asked_for(phrase: str, text: str) -> None:
    book = PhraseBook({})
    book.add("it", phrase)
    assert [hit.name for hit in book.find(tokenize(text))] == ["it"]


def test_a_word_of_another_sentence_completes_no_phrase() -> None:
    book = PhraseBook({})
    book.add("it", "head ~ vomit*")
    assert book.find(tokenize("Hit his head. Vomited twice.")) == []
