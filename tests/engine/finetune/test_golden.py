"""Golden prompts: what is said decides, and a model that fails one is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.finetune import golden
from engine.finetune.golden import Golden, Shown
from engine.ground.errors import InputError
from engine.ground.models import Decoding, Prompt
from engine.ground.paths import resources
from engine.language import templates

REFUSAL = templates.load("answer").parts["refusal"]
DOSE = Golden("dose", "Which dose?", (Shown("Card", "Give 5 mg."),), must=("5 mg", "[1]"))
OTHER = Golden("other", "Which dose?", (Shown("Card", "Visit at 14:00."),), refuses=True)


class _Saying:
    """A model that says one thing, whatever is asked, and keeps the prompts."""

    def __init__(self, words: str) -> None:
        self._words = words
        self.asked: list[Prompt] = []

    def stream(self, prompt: Prompt, *, decoding: Decoding) -> Iterator[str]:
        assert decoding.temperature == 0
        self.asked.append(prompt)
        yield from self._words.split(" ")


@pytest.mark.parametrize(
    ("prompt", "reply", "passes"),
    [
        (DOSE, "Give 5 MG [1].", True),
        (DOSE, "Give 50 mg [1].", False),
        (OTHER, f"{REFUSAL}", True),
        (OTHER, "Give 5 mg [1].", False),
        (Golden("side", "Side?", (), must=("left",), must_not=("right",)), "left or right", False),
    ],
)
def test_a_reply_is_judged_by_what_it_says(prompt: Golden, reply: str, *, passes: bool) -> None:
    assert golden.passes(prompt, reply, refusal=REFUSAL) is passes


def test_what_is_answered_wrongly_is_named() -> None:
    model = _Saying("Nothing.")
    wrong = golden.failed(model, [DOSE, OTHER])  # type: ignore[arg-type] # it speaks alone
    assert wrong == ["dose", "other"]
    assert "Give 5 mg." in model.asked[0].turns[0].text
    gate = golden.gate("Q8_0", wrong, 2)
    assert (gate.passes, gate.value) == (False, "0 of 2, not dose, other")


def test_the_shipped_prompts_ask_something_each() -> None:
    read = golden.read(resources() / "evaluation" / "golden" / "prompts.jsonl")
    assert len({one.id for one in read}) == len(read) >= 10
    assert not any(golden.passes(one, "", refusal=REFUSAL) for one in read)


@pytest.mark.parametrize(
    "line", ["{}", '{"id": "a", "question": "b", "passages": []}', "no JSON", ""]
)
def test_a_line_that_is_no_prompt_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "golden.jsonl"
    file.write_text(line, encoding="utf-8")
    with pytest.raises(InputError, match=r"golden\.jsonl"):
        golden.read(file)
    with pytest.raises(InputError, match=r"There are no golden prompts"):
        golden.read(tmp_path / "absent.jsonl")
