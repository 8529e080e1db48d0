"""`wardlight ask` with a language model of random weights: whatever it says, the answer stands."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.commands import run
from engine.assistant import open_assistant
from engine.ground.paths import Home
from tests.engine.language.tiny_models import tiny_pack
from tests.journeys.test_ask import FEVER, QUESTION


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Return the options of a home with one document and a tiny model."""
    root: Path = tmp_path_factory.mktemp("asked")
    (root / "fever.md").write_text(FEVER, encoding="utf-8")
    (root / "pass").write_text("a passphrase for tests", encoding="utf-8")
    assistant = open_assistant(Home(root / "home"))
    assistant.create("a passphrase for tests")
    assistant.add([root / "fever.md"])
    assistant.packs.bring(tiny_pack(root / "packs"))
    assistant.close()
    yield ["--home", str(root / "home"), "--passphrase-file", str(root / "pass"), "--json"]


@pytest.mark.parametrize("more", [[], ["--no-model"]], ids=["model", "no-model"])
def test_nonsense_of_a_model_never_replaces_the_quotations(
    options: list[str], more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", QUESTION, *options, *more]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["mode"] == "evidence"
    assert any("10 to 20 kg" in sentence["text"] for sentence in answer["sentences"])
    assert bool(answer["incomplete"]) is not bool(more)
    assert {"suggestions", "contradictions", "provenance"} <= answer.keys()
    assert all("reasons" in sentence for sentence in answer["sentences"])


def test_a_follow_up_goes_on_from_the_last_question_or_from_a_chosen_one(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", QUESTION, "--no-model", *options]) == 0
    capsys.readouterr()
    assert run(["history", "list", *options]) == 0
    first = json.loads(capsys.readouterr().out)["history"][0]["id"]
    for turn in (["--follow-up"], ["--after", str(first)]):
        assert run(["ask", "and over 20 kg?", *turn, *options]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert not answer["abstained"]
        assert any("examplin" in passage["text"].lower() for passage in answer["passages"])


def test_a_follow_up_without_its_question_says_so(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "and over 20 kg?", "--after", "999999", *options]) == 3
    assert run(["history", "clear", "--yes", *options]) == 0
    capsys.readouterr()
    assert run(["ask", "and over 20 kg?", "--follow-up", *options]) == 3
    assert "no question before" in capsys.readouterr().err


def test_a_batch_with_a_model_answers_every_line_in_order(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{"id": "a", "text": QUESTION}, {"id": "b"}, {"id": "c", "text": QUESTION}]
    (tmp_path / "batch.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert run(["ask", "--batch", str(tmp_path / "batch.jsonl"), *options]) == 4
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["id"] for one in told] == ["a", "b", "c"]
    assert "error" in told[1]
    assert told[0]["sentences"] == told[2]["sentences"]
    assert told[0]["incomplete"]  # the model was asked, and what became of it is told
    assert run(["ask", "--batch", "-", "--follow-up", *options]) == 2
