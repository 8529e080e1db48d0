"""What a document says never becomes a control token."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ground.errors import PackRefusedError
from engine.ground.models import Prompt, Turn
from engine.language.llama import Llama
from engine.language.profile import Profile
from engine.language.prompt_tokens import PromptEncoder
from engine.language.stop_flag import StopFlag
from tests.engine.language import model_texts

PAYLOADS = list(model_texts.payloads())
FRAME = 3  # control tokens around each turn: start of header, end of header, end of turn


@pytest.fixture(scope="module")
def llama(tiny_gguf: Path) -> Iterator[Llama]:
    llama = Llama(tiny_gguf, Profile(threads=1, context_tokens=512), stop=StopFlag())
    yield llama
    llama.close()


@pytest.fixture(scope="module")
def encoder(llama: Llama) -> PromptEncoder:
    return PromptEncoder(llama)


def _controls(llama: Llama, tokens: tuple[int, ...]) -> list[str]:
    return [llama.name(token) for token in tokens if llama.is_control(token)]


def _text(llama: Llama, tokens: list[int]) -> str:
    return b"".join(llama.piece(token) for token in tokens).decode()


def test_there_are_at_least_200_payloads() -> None:
    assert len(set(PAYLOADS)) >= 200


@pytest.mark.parametrize("place", ["system", "user", "assistant"])
def test_no_payload_adds_a_control_token(llama: Llama, encoder: PromptEncoder, place: str) -> None:
    for payload in PAYLOADS:
        texts = {"system": "Be brief.", "user": "What now?", "assistant": "Rest."}
        texts[place] = payload
        turns = (
            Turn("user", texts["user"]),
            Turn("assistant", texts["assistant"]),
            Turn("user", "And then?"),
        )
        found = _controls(llama, encoder.encode(Prompt(texts["system"], turns)).tokens)
        assert len(found) == 1 + 4 * FRAME + 2, payload
        assert found[0] == "<|begin_of_text|>"
        assert found[-2:] == ["<|start_header_id|>", "<|end_header_id|>"]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120), st.sampled_from(PAYLOADS), st.text(max_size=120))
def test_any_text_keeps_its_letters_and_brings_no_control_token(
    llama: Llama, encoder: PromptEncoder, before: str, payload: str, after: str
) -> None:
    text = before + payload + after
    tokens = encoder.plain(text)
    assert _controls(llama, tuple(tokens)) == []
    kept = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    assert _text(llama, tokens) == kept


def test_the_template_is_that_of_llama_3(llama: Llama, encoder: PromptEncoder) -> None:
    encoded = encoder.encode(Prompt(" Be brief. ", (Turn("user", "What now?\n"),)))
    expected = (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWhat now?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    )
    assert list(encoded.tokens) == llama.tokens(expected.encode(), special=True)


def test_the_system_part_is_alike_for_every_question(encoder: PromptEncoder) -> None:
    one, other = (encoder.encode(model_texts.question(text)) for text in ("A?", "Pulse 90."))
    length = one.system_length
    assert length == other.system_length
    assert one.tokens[:length] == other.tokens[:length]


def test_a_reply_is_spelled_again_as_the_model_spelled_it(
    llama: Llama, encoder: PromptEncoder
) -> None:
    spelled = [token for letter in "warm" for token in llama.tokens(letter.encode())]
    assert spelled != llama.tokens(b"warm")
    encoder.remember("warm", spelled)
    prompt = model_texts.followed(model_texts.question(), "warm", "Why?")
    tokens = list(encoder.encode(prompt).tokens)
    assert any(tokens[n : n + 4] == spelled for n in range(len(tokens)))


class _Leaky:
    """A vocabulary whose control tokens are declared as ordinary words, as some files do."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        names = ["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]
        self._names = {name: 1000 + number for number, name in enumerate(names)}

    def tokens(self, text: bytes, *, special: bool = False) -> list[int]:
        self.asked.append(special)
        words = text.decode()
        for name, number in self._names.items():
            words = words.replace(name, chr(number))
        return [ord(letter) for letter in words]

    def is_control(self, token: int) -> bool:
        self.asked.append(token)
        return False

    def name(self, token: int) -> str:
        names = {number: name for name, number in self._names.items()}
        return names.get(token, chr(token))


def test_control_tokens_declared_as_words_are_cut_apart() -> None:
    encoder = PromptEncoder(_Leaky())
    for payload in PAYLOADS:
        assert not {1000, 1001, 1002, 1003} & set(encoder.plain(payload))


def test_a_vocabulary_without_the_control_tokens_is_refused() -> None:
    class Plain(_Leaky):
        def tokens(self, text: bytes, *, special: bool = False) -> list[int]:
            self.asked.append(special)
            return list(text)

    with pytest.raises(PackRefusedError):
        PromptEncoder(Plain())
