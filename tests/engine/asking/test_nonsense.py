"""Word salad from a damaged model never looks like an answer, and true sentences pass."""

import json

import pytest

from engine.asking import nonsense
from engine.clinical.support import SupportGate
from engine.ground.paths import resources

READER = SupportGate.load().reader


def reason(text: str) -> str:
    return nonsense.reason(text, READER.view(text))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("First 3 mg into the first convulsion, each followed?", nonsense.QUESTION),
        ("Is artesunate given to a child with severe malaria?”", nonsense.QUESTION),
        ("Check A, or more, or more, or more.", nonsense.CIRCLES),
        ("Child before antibiotic or more or more or more or more.", nonsense.CIRCLES),
        ("Give oxygen give oxygen give oxygen at once.", nonsense.CIRCLES),
        ("Normal saline or into.", nonsense.UNFINISHED),
        ("Tone (uter [105Tone (uterus softep.", nonsense.UNFINISHED),
        ("Startness that doses, or more.", nonsense.EMPTY),
    ],
)
def test_salad_is_named(text: str, why: str) -> None:
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "Give artesunate 3 mg/kg IV.",
        "The patient was never intubated.",
        "Oxygen is given now.",
        "Repeat after 5, 10 and 15 minutes.",
        "The dose is 10 10 10 mL in turn.",
        "Wash, wash and rinse the eye for 20 minutes.",
    ],
)
def test_what_says_something_passes(text: str) -> None:
    assert reason(text) == ""


def test_every_true_sentence_of_our_own_set_passes() -> None:
    file = resources() / "evaluation" / "support" / "true.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 500
    assert [row["sentence"] for row in rows if reason(row["sentence"])] == []
