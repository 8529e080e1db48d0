"""The measures are right, and the evaluation runs through the real library."""

import json
from pathlib import Path

import pytest

from engine.evaluation import corpora, ranking


def test_a_hit_is_a_good_document_among_the_first() -> None:
    grades = {"a": 0, "b": 2}
    assert ranking.hit(["a", "b"], grades, within=2) == 1
    assert ranking.hit(["a", "b"], grades, within=1) == 0
    assert ranking.hit([], grades, within=5) == 0


def test_ndcg_is_one_for_the_best_order_and_less_for_any_other() -> None:
    grades = {"a": 3, "b": 1, "c": 0}
    assert ranking.ndcg(["a", "b", "c"], grades) == pytest.approx(1)
    assert ranking.ndcg(["b", "a", "c"], grades) == pytest.approx(
        (1 + 7 / 1.5849625) / (7 + 1 / 1.5849625)
    )
    assert ranking.ndcg(["x"], grades) == 0
    assert ranking.ndcg(["x"], {}) == 0


def test_plain_bm25_prefers_rare_words_and_short_documents() -> None:
    plain = ranking.PlainWords(
        {
            "long": "fever and cough and many other words that say little",
            "short": "fever and cough",
            "rare": "fever with a rash",
            "other": "fracture",
        }
    )
    assert plain.ranked("cough") == ["short", "long"]
    assert plain.ranked("fever rash")[0] == "rare"
    assert plain.ranked("nothing known") == []


def test_plain_bm25_takes_chinese_as_bigrams() -> None:
    assert ranking.PlainWords({"a": "高血压", "b": "低血糖"}).ranked("血糖")[0] == "b"


def test_judgments_are_read_and_questions_without_an_answer_are_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "retrieval" / "liveqa"
    folder.mkdir(parents=True)
    (folder / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\n1\ta\t2\n2\ta\t0\n", "utf-8")
    rows = [{"_id": "1", "text": "one"}, {"_id": "2", "text": "two"}]
    (folder / "queries.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    (folder / "corpus.jsonl").write_text(
        json.dumps({"_id": "a", "title": "A", "text": "text"}), "utf-8"
    )
    found = corpora.liveqa(tmp_path)
    assert found.questions == {"1": "one"}
    assert found.grades["1"] == {"a": 2}
    assert found.entries[0].title == "A"


def test_the_public_sets_have_the_size_that_their_notes_tell(evaluation_data: Path) -> None:
    found = corpora.symptoms(evaluation_data)
    assert len(found.questions) == 578
    assert len(found.entries) == 692
    assert all(found.grades[name] for name in found.questions)
