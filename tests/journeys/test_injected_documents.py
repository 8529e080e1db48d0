"""Poisoned documents with the real tokenizer: no control token beyond the template's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.models import Prompt
from engine.language.llama import Llama
from engine.language.profile import Profile
from engine.language.prompt_tokens import PromptEncoder
from engine.language.stop_flag import StopFlag
from tests.engine.asking.test_injections import CASES, CLEAN_PROMPT, FACTS, HIDDEN, PAYLOADS, asked
from tests.engine.language.tiny_models import tiny_file

FRAME = 3  # control tokens around a turn: start of header, end of header, end of turn


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Llama]:
    path: Path = tiny_file(tmp_path_factory.mktemp("models"))
    llama = Llama(path, Profile(threads=1, context_tokens=512), stop=StopFlag())
    yield llama
    llama.close()


def controls(llama: Llama, prompt: Prompt) -> list[str]:
    tokens = PromptEncoder(llama).encode(prompt).tokens
    return [llama.name(token) for token in tokens if llama.is_control(token)]


def test_a_clean_prompt_has_the_templates_control_tokens(llama: Llama) -> None:
    assert len(controls(llama, CLEAN_PROMPT)) == 1 + 2 * FRAME + 2


@pytest.mark.parametrize("payload", [*PAYLOADS, *HIDDEN])
def test_a_poisoned_document_makes_the_same_tokens_as_its_clean_twin(
    llama: Llama, payload: str
) -> None:
    first, *rest = FACTS
    prompt, _answer, _told = asked("\n\n".join((first, payload, *rest)))
    encoder = PromptEncoder(llama)
    assert encoder.encode(prompt).tokens == encoder.encode(CLEAN_PROMPT).tokens


@pytest.mark.parametrize("payload", CASES["payload"])
def test_a_payload_behind_a_fact_adds_no_control_token(llama: Llama, payload: str) -> None:
    first, *rest = FACTS
    prompt, _answer, _told = asked("\n\n".join((f"{first} {payload}", *rest)))
    assert controls(llama, prompt) == controls(llama, CLEAN_PROMPT)
