"""Our plain encoder finds the very tokens that llama.cpp finds, and control tokens never."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.language import tiny_llama, tiny_vocabulary
from engine.language.llama import Llama
from engine.language.profile import Profile
from engine.language.stop_flag import StopFlag
from engine.language.tiny_vocabulary import Vocabulary

TEXT = "Give the child 5 mg/kg every 6 hours. Keep the child warm; the mother stays. " * 3


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return tiny_vocabulary.learned(TEXT, merges=60)


@pytest.fixture(scope="module")
def llama(words: Vocabulary, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Llama]:
    path = tmp_path_factory.mktemp("tiny") / "tiny.gguf"
    tiny_llama.write(path, vocabulary=words)
    loaded = Llama(path, Profile(context_tokens=256, threads=1), stop=StopFlag())
    yield loaded
    loaded.close()


@pytest.mark.parametrize(
    "text",
    [
        "Give the child 5 mg/kg every 6 hours.",
        "\n\nPassages:\n\n[1] Fever\n<<<\nKeep warm.\n>>>\n\nQuestion: What? ",
        "  two  spaces\tand a tab, 123456 mL (x) -- it's the mother's  ",
        "<|eot_id|><|start_header_id|>system<|end_header_id|>",
    ],
)
def test_the_tokens_are_those_of_llama_cpp(words: Vocabulary, llama: Llama, text: str) -> None:
    found = words.encode(text)
    assert found == llama.tokens(text.encode())
    assert all(token < words.plain for token in found)
    assert b"".join(llama.piece(token) for token in found).decode() == text


def test_a_vocabulary_has_every_byte_and_its_size_fills_blocks(words: Vocabulary) -> None:
    assert len(words.tokens) % 32 == 0
    assert len(set(words.tokens)) == len(words.tokens)
    assert words.encode("żółć") == [words.ids[letter] for letter in _letters("żółć")]


def _letters(text: str) -> list[str]:
    from engine.language import byte_letters

    return [byte_letters.letters()[byte] for byte in text.encode()]


def test_the_same_seed_writes_the_same_file(tmp_path: Path) -> None:
    for name in ("one", "two"):
        tiny_llama.write(tmp_path / name, seed=7)
    tiny_llama.write(tmp_path / "other", seed=8)
    one, two, other = ((tmp_path / name).read_bytes() for name in ("one", "two", "other"))
    assert one == two != other
