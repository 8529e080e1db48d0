"""ROUGE and rank correlation on examples counted by hand."""

import pytest

from engine.evaluation.correlation import spearman
from engine.evaluation.rouge import rouge, subsequence


def test_the_same_text_scores_one() -> None:
    score = rouge("the cat sat\non the mat", "the cat sat\non the mat")
    assert (score.one, score.two, score.long) == (1.0, 1.0, 1.0)


def test_words_pairs_and_order_are_counted_apart() -> None:
    score = rouge("the cat was found under the bed", "the cat was under the bed")
    assert score.one == pytest.approx(2 * (6 / 7) * 1 / (6 / 7 + 1))
    assert score.two == pytest.approx(2 * (4 / 6) * (4 / 5) / (4 / 6 + 4 / 5))
    assert score.long == pytest.approx(2 * (6 / 7) * 1 / (6 / 7 + 1))


def test_the_union_over_sentences_is_taken() -> None:
    score = rouge("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", "w1 w2 w3 w4 w5")
    assert score.long == pytest.approx(2 * (4 / 10) * (4 / 5) / (4 / 10 + 4 / 5))


def test_a_subsequence_is_longest() -> None:
    assert subsequence("a b c d e".split(), "b x d e".split()) == {1, 3, 4}


def test_nothing_in_common_scores_zero() -> None:
    assert rouge("fever", "cough").one == 0.0


def test_ranks_correlate_with_ties() -> None:
    assert spearman([1, 2, 3, 4], [10, 20, 30, 40]) == pytest.approx(1.0)
    assert spearman([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1.0)
    assert spearman([1, 1, 2, 2], [1, 2, 1, 2]) == pytest.approx(0.0)
    assert spearman([1, 1, 1], [1, 2, 3]) == 0.0
