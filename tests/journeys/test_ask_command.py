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
