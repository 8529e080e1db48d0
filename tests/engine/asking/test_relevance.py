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
     "statement", "focus"), 0.8,
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
    assert relevance.signals(asked, same, [])["focus"] == 1.0
    assert relevance.signals(asked, other, [])["focus"] == 0.5


def test_a_mistake_in_the_weights_is_named(tmp_path: Path) -> None:
    file = tmp_path / "relevance.toml"
    file.write_text('version = 1\nsource = "x"\n', encoding="utf-8")
    with pytest.raises(RulesError, match=r"relevance\.toml has a mistake"):
        relevance.load(file)
