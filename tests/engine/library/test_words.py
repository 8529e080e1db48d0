"""Search by words: one spelling for text and question, and nothing typed can break it."""

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.library import words

SCHEMA = """
create virtual table words using fts5(
    body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')
"""


def finds(document: str, question: str) -> bool:
    """Return whether a library with this one document finds it by this question."""
    connection = apsw.Connection(":memory:")
    connection.execute(SCHEMA)
    connection.execute(
        "insert into words(rowid, body) values (1, ?)", (words.index_text(document),)
    )
    expression = words.match_any(words.query_words(question))
    if not expression:
        return False
    found = connection.execute("select rowid from words where words match ?", (expression,))
    return found.fetchone() is not None


@pytest.mark.parametrize(
    ("document", "question"),
    [
        ("Give co-amoxiclav by mouth.", "coamoxiclav"),
        ("Give coamoxiclav by mouth.", "co-amoxiclav"),
        ("Give co\u2011amoxiclav by mouth.", "co-amoxiclav"),
        ("post-partum bleeding", "postpartum"),
        ("Dose 5mg", "5 mg"),
        ("100 µg", "mcg"),
        ("SpO₂ below 90 %", "spo2"),
        ("oedema and haemorrhage", "edema hemorrhages"),
        ("Pediatric tumor center", "paediatric"),
        ("The Fetus", "foetus."),
        ("ferrous sulphate", "Sulfate"),
        ("the patient\u2019s temperature", "patient's"),
        ("Müdigkeit", "mudigkeit"),
        ("sepsis", "What is sepsis?"),
    ],
)
def test_the_same_word_is_found_however_it_is_written(document: str, question: str) -> None:
    assert finds(document, question)


@pytest.mark.parametrize(
    ("document", "question"),
    [
        ("高血压病人可以口服党参的。", "血压"),
        ("高血压病人可以口服党参的。", "党参"),
        ("患者血糖高", "糖"),
        ("治疗肺炎", "炎"),
        ("ไข้เลือดออก", "เลือด"),
        ("बुखार का इलाज", "इलाज"),
        ("علاج الْحُمَّى عند الأطفال", "الحمى"),
        ("علاج الحمى عند الأطفال", "اطفال الاطفال"),
    ],
)
def test_scripts_without_spaces_or_with_marks_are_searched(document: str, question: str) -> None:
    assert finds(document, question)


@pytest.mark.parametrize(
    ("document", "question"), [("低血糖", "高血"), ("Give 0.5 mg", "0"), ("adrenaline", "nor")]
)
def test_a_different_word_is_not_found(document: str, question: str) -> None:
    assert not finds(document, question)


@pytest.mark.parametrize(
    "question",
    [
        "what is sepsis?",
        "AND",
        '"',
        'a "b" OR',
        "NEAR(x, 2)",
        "*",
        "title : x",
        "-",
        "()",
        "a\0b",
        "",
    ],
)
def test_nothing_that_is_typed_is_read_as_a_command(question: str) -> None:
    finds("sepsis and shock", question)


@given(st.text(max_size=60))
def test_no_text_at_all_breaks_the_search(question: str) -> None:
    finds("sepsis and shock", question)


@pytest.mark.parametrize("word", ["no", "not", "without", "never"])
def test_words_of_negation_are_searched(word: str) -> None:
    assert word in words.query_words(f"Is the child {word} fever?")


def test_function_words_are_searched_only_when_nothing_else_is_there() -> None:
    assert words.query_words("what is the dose") == ["dose"]
    assert words.query_words("what is it") == ["what", "is", "it"]


def test_a_decimal_is_one_word() -> None:
    assert words.query_words("0.5 mg") == ["0p5", "mg"]
    assert words.query_words("1,000 units") == ["1000", "units"]
