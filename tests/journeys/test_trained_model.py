"""The trained tiny model in the real worker: it copies, it cites, and it is no medical model."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.models import Decoding, Finish, ModelCard, Prompt, ReplyEnd, Turn
from engine.language import inspecting, templates
from engine.language.model import LocalModel
from engine.language.profile import Profile
from engine.language.templates import Extract
from tests.engine.language.tiny_models import TRAINED

FEVER = "Keep the child warm and measure the temperature every 4 hours. Call the doctor at night."


@pytest.fixture(scope="module")
def model() -> Iterator[LocalModel]:
    card = ModelCard(TRAINED.stem, "", "Q8_0", 4096)
    local = LocalModel(TRAINED, card, profile=Profile(context_tokens=4096, threads=1))
    yield local
    local.close()


def _asked(model: LocalModel, passage: str, question: str) -> tuple[str, ReplyEnd]:
    template = templates.load("answer")
    user = templates.user_turn(template, [Extract(1, "Ward sheet", passage)], question)
    replies = model.stream(
        Prompt(template.system, (Turn("user", user),)), decoding=Decoding(max_tokens=120)
    )
    said = ""
    while True:
        try:
            said += next(replies)
        except StopIteration as stop:
            return said, stop.value


def test_it_copies_a_sentence_of_the_passage_and_cites_it(model: LocalModel) -> None:
    said, end = _asked(model, FEVER, "How often to measure the temperature?")
    assert said == "Keep the child warm and measure the temperature every 4 hours [1]."
    assert end.finish is Finish.END


def test_its_file_is_small_and_says_what_it_is() -> None:
    found = inspecting.inspect(TRAINED)
    assert found.size_bytes < 1_000_000
    assert found.labels["description"].startswith("Test model, not for clinical use.")
    assert found.template == "same"


def test_no_weights_but_the_test_model_are_in_the_repository() -> None:
    root = Path(__file__).resolve().parents[2]
    folders = (root / "engine", root / "app", root / "resources", root / "tests", root / "models")
    found = [path for folder in folders for path in folder.rglob("*.gguf")]
    assert found == [TRAINED]
