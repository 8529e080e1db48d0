"""Whether to answer is decided by several signals, and by words alone without an embedder."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.asking import relevance, terms
from engine.ground.errors import RulesError
from tests.engine.asking.pages import card, page, passage

RULES = relevance.load()
STRONG = dict.fromkeys(
    ("similarity", "similarity_3", "sentence", "passage_coverage", "union_coverage", "title",
     "statement", "focus", "held", "stated"), 0.8,
)  # fmt: skip


def test_strong_signals_are_a_good_match() -> None:
    assert relevance.verdict(STRONG, RULES).match == "good"


def test_weak_signals_are_no_match() -> None:
    assert relevance.verdict(dict.fromkeys(STRONG, 0.2), RULES).match == "none"


def test_without_similarities_the_words_decide() -> None:
    by_words = {**STRONG, "similarity": 0.0, "similarity_3": 0.0, "sentence": 0.0}
    assert relevance.verdict(by_words, RULES).match != "none"
    assert relevance.verdict({**by_words, "passage_coverage": 0.1, "title": 0.0}, RULES).match == (
        "none"
    )


def test_a_word_that_no_passage_has_lowers_coverage() -> None:
    source = page("Give examplin to every child with fever.")
    asked = terms.of_question("examplin ebola", (), lambda found: dict.fromkeys(found, 0.5))
    found = relevance.signals(asked, [passage(source, card())], [])
    assert found["union_coverage"] == pytest.approx(0.5)
    assert found["missing"] == pytest.approx(0.5)


def test_passages_of_one_document_agree_and_those_of_many_do_not() -> None:
    source = page("Give examplin to every child with fever.")
    asked = terms.of_question("examplin", (), lambda found: dict.fromkeys(found, 0.5))
    same = [passage(source, card(), n) for n in (1, 2)]
    other = [same[0], replace(same[1], document=card("Another", 2))]
    assert relevance.signals(asked, same, [])["focus"] == 0.6
    assert relevance.signals(asked, other, [])["focus"] == 0.5


def test_a_subject_that_all_stands_in_the_first_passage_is_a_weak_match_at_least() -> None:
    source = page("Do not give examplin with high blood pressure or stroke.")
    rare = lambda found: dict.fromkeys(found, 0.8)  # noqa: E731 - a word in one chunk
    asked = terms.of_question("Who should not get examplin?", (), rare)
    found = relevance.signals(asked, [passage(source, card())], [])
    assert found["whole"] == 1.0
    poor = {**dict.fromkeys(STRONG, 0.2), "whole": 1.0}
    assert relevance.verdict({**poor, "sentence": 0.6}, RULES).match == "weak"
    assert relevance.verdict({**poor, "sentence": 0.1}, RULES).match == "none"


def test_a_subject_that_is_only_mentioned_does_not_answer_what_its_symptoms_are() -> None:
    source = page("Ask about examplitis before giving the vaccine.")
    rare = lambda found: dict.fromkeys(found, 0.8)  # noqa: E731 - a word in one chunk
    asked = terms.of_question("What are the symptoms of examplitis?", (), rare)
    assert relevance.signals(asked, [passage(source, card())], [])["whole"] == 0.0


def test_how_the_patient_came_to_it_is_no_subject() -> None:
    rare = lambda found: dict.fromkeys(found, 0.8)  # noqa: E731 - a word in one chunk
    asked = terms.of_question("child drank examplin", (), rare)
    weights = {term.word: term.weight for term in asked.terms}
    assert weights["drank"] < 0.5 * weights["examplin"]
    assert weights["child"] < 0.5 * weights["examplin"]


def test_a_mistake_in_the_weights_is_named(tmp_path: Path) -> None:
    file = tmp_path / "relevance.toml"
    file.write_text('version = 1\nsource = "x"\n', encoding="utf-8")
    with pytest.raises(RulesError, match=r"relevance\.toml has a mistake"):
        relevance.load(file)
