"""The shipped vocabulary finds clinical words for the ward's words, and nothing else."""

import re
from collections import Counter

import pytest

from engine.asking import vocabulary

WARD = vocabulary.load()


def added(question: str) -> set[str]:
    return {word for expansion in WARD.expansions(question) for word in expansion.added}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("PPH after twins", "postpartum haemorrhage"),
        ("hemorrhage after birth", "haemorrhage"),
        ("MgSO4 loading dose", "magnesium sulfate"),
        ("epinephrine for anaphylaxis", "adrenaline"),
        ("albuterol puffs", "salbutamol"),
        ("Tylenol for a child", "paracetamol"),
        ("Coartem for 18 kg", "artemether-lumefantrine"),
        ("ORS in the first 4 hours", "oral rehydration salts"),
        ("she can't breathe", "shortness of breath"),
        ("she can\u2019t breathe", "shortness of breath"),
        ("throwing up since morning", "vomiting"),
        ("baby with runny tummy", "diarrhoea"),
        ("his eyes are yellow", "jaundice"),
        ("it hurts when I pee", "dysuria"),
        ("sugar disease", "diabetes"),
        ("bleeding piles", "haemorrhoids"),
        ("the child had a fit", "convulsions"),
        ("bitten by a snake", "envenoming"),
        ("flat baby after birth", "birth asphyxia"),
        ("BP 170/110 in pregnancy", "blood pressure"),
        ("edema of the legs", "oedema"),
        ("anemic mother", "anaemia"),
        ("act for malaria", "artemisinin-based combination therapy"),
        ("boggy uterus", "uterine atony"),
    ],
)
def test_a_ward_word_adds_the_word_of_the_guidelines(question: str, expected: str) -> None:
    assert expected in added(question)


@pytest.mark.parametrize(
    ("question", "unwanted"),
    [
        ("shoes are fitting badly with difficulty fitting", "convulsions"),
        ("act quickly when the ward calls", "antimalarial"),
        ("the art of suturing", "antiretroviral"),
        ("hearing aids for children", "advanced HIV disease"),
        ("open the window for ventilation", "bag and mask ventilation"),
        ("piles of paper in the office", "haemorrhoids"),
        ("took an od of tablets", "once daily"),
        ("a mad dog bit him", "psychosis"),
        ("boil water for the feed", "abscess"),
        ("low blood pressure after birth", "anaemia"),
        ("ulcer on the foot of a diabetic", "stomach ulcer"),
        ("trouble with balance", "haemoptysis"),
    ],
)
def test_another_reading_of_a_word_adds_nothing(question: str, unwanted: str) -> None:
    assert unwanted not in added(question)


def test_there_are_enough_lines_of_every_kind() -> None:
    kinds = Counter(term.kind for term in WARD.terms)
    assert sum(kinds.values()) >= 600
    assert min(kinds[kind] for kind in ("abbreviation", "brand", "synonym", "lay")) >= 80


def test_no_word_stands_in_two_lines() -> None:
    words = Counter(word for term in WARD.terms for word in term.words)
    assert [word for word, count in words.items() if count > 1] == []


def test_every_line_can_match_and_adds_something() -> None:
    idle = [
        term.words[0]
        for term in WARD.terms
        if not any(extra.lower() != word for word in term.words for extra in term.expand)
        or any(word != word.lower() or len(word.split()) > 8 for word in term.words)
    ]
    assert idle == []


def test_no_line_turns_a_finding_into_its_absence() -> None:
    denial = re.compile(r"\b(no|not|without|never|absent|unable|cannot|can't|don't|won't)\b")
    absence = re.compile(denial.pattern + r"|anuri|apn|amenorr|asphyxia|contraindic|isn't|refus")
    turned = [
        (term.words[0], extra)
        for term in WARD.terms
        for extra in term.expand
        if denial.search(extra) and not any(absence.search(word) for word in term.words)
    ]
    assert turned == []


def test_an_everyday_question_is_left_alone() -> None:
    assert WARD.expansions("what is it for all of us or as he said at ten") == ()
