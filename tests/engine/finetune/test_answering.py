"""Which replies count as right, by rules alone."""

import msgspec
import pytest

from engine.finetune import answering, grounded
from engine.finetune.examples import Example, Message
from engine.finetune.grounded import Layout, Section
from engine.language import templates

SECTIONS = [
    Section("Card for mumps", "Food in mumps", "Check the food in mumps every 21 minutes."),
    Section("Card for croup", "Pain in croup", "Keep the croup chart near for 48 hours."),
]
REFUSAL = templates.load("answer").parts["refusal"]


@pytest.fixture
def food() -> Example:
    """Return the example about food with two passages, its own the first."""
    made = grounded.examples(SECTIONS, seed=1, layout=Layout(refusals=0.0, others=1))
    one = next(example for example in made if "food" in example.asked.casefold())
    number = one.answer.split("[")[1][0]
    if number == "1":
        return one
    turns = (one.turns[0].text.replace("[1]", "[0]").replace("[2]", "[1]").replace("[0]", "[2]"),)
    answer = one.answer.replace("[2]", "[1]")
    return msgspec.structs.replace(
        one, turns=(Message("user", turns[0]), Message("assistant", answer))
    )


@pytest.mark.parametrize(
    ("reply", "is_right"),
    [
        ("Check the food in mumps every 21 minutes [1].", True),
        ("Check the food in mumps every 21 minutes [2].", False),
        ("Check the food in mumps every 21 minutes.", False),
        ("Check the food in mumps every 48 minutes [1].", False),
        ("Keep the croup chart near for hours [1].", False),
        ("[1]", False),
        (REFUSAL, False),
    ],
)
def test_a_grounded_reply_is_right_with_the_words_of_the_passage_it_cites(
    food: Example, reply: str, *, is_right: bool
) -> None:
    assert answering.is_right(food, reply) is is_right


def test_a_marker_alone_is_right_where_it_is_all_that_is_asked() -> None:
    layout = Layout(refusals=0.0, others=1, selects=True)
    (one, _other) = grounded.examples(SECTIONS, seed=1, layout=layout)
    assert answering.is_right(one, one.answer)
    assert not answering.is_right(one, "[2]" if one.answer == "[1]" else "[1]")


@pytest.mark.parametrize(
    ("reply", "is_right"),
    [("Drink water and rest for 3 days.", True), ("Drink water, rest for 30 days.", False),
     ("Call the nurse.", False), ("", False)],
)  # fmt: skip
def test_without_passages_the_answer_decides(reply: str, *, is_right: bool) -> None:
    turns = (Message("user", "What helps?"), Message("assistant", "Rest for 3 days, drink water."))
    assert answering.is_right(Example("q", turns), reply) is is_right
