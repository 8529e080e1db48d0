"""Which passages a grounded example shows beside the one that answers, or instead of it."""

from engine.finetune import grounded
from engine.finetune.examples import Example
from engine.finetune.grounded import Layout, Section

TOPICS = ("fever", "burns", "wheeze", "shock")
WORDS = ("Fluids", "Pain", "Food", "Washing", "Sleep")
CARDS = tuple(
    Section(
        f"Card for {topic}",
        f"{word} care in {topic}",
        f"Keep the {word.lower()} chart of {topic} at the bed. Call the nurse in charge early.",
    )
    for topic in TOPICS
    for word in WORDS
)


def _made(near: float, refusals: float) -> list[Example]:
    layout = Layout(refusals=refusals, others=2, near=near)
    return list(grounded.examples(CARDS, seed=1, layout=layout))


def _titles(one: Example) -> list[str]:
    lines = one.turns[0].text.splitlines()
    return [line.split("] ", 1)[1].split(": ")[0] for line in lines if line.startswith("[")]


def test_near_passages_are_of_the_same_document() -> None:
    for one in _made(1.0, 0.0):
        assert set(_titles(one)) == {one.group}
    assert any(set(_titles(one)) != {one.group} for one in _made(0.0, 0.0))


def test_half_of_them_near_is_about_half() -> None:
    near = [set(_titles(one)) == {one.group} for one in _made(0.5, 0.0)]
    assert 0.2 < sum(near) / len(near) < 0.8


def test_a_refusal_never_shows_a_passage_that_may_answer() -> None:
    cards = (*CARDS, Section("Ward book", "All wards", "Give fluids with care in fever and pain."))
    made = list(grounded.examples(cards, seed=1, layout=Layout(refusals=1.0, others=12, near=0.5)))
    asked = next(one for one in made if one.unit.endswith("Fluids care in fever"))
    assert asked.kind == "refusal"
    assert "Ward book" not in _titles(asked)
    assert any("Ward book" in _titles(one) for one in made)


def test_where_every_passage_may_answer_nothing_is_refused() -> None:
    pair = (
        Section("One", "Fluids for all", "Give fluids for all wards at six, and tea at noon."),
        Section("Two", "Fluids at night", "Fluids for all wards are given at night as well."),
    )
    first, second = grounded.examples(pair, seed=1, layout=Layout(refusals=1.0, others=1))
    assert (first.kind, second.kind) == ("grounded", "refusal")
