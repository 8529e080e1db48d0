"""Hundreds of things that a model may say: what is false is never shown as supported."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from engine.asking.phrasing import OFF_THE_QUESTION, Wording
from engine.ground.answers import Answer, AnswerSentence, Support
from engine.ground.types import PageText
from tests.engine.asking.pages import page
from tests.engine.asking.scripted import Desk, ScriptedModel

CASES = Path(__file__).parent / "cases"
DOCUMENTS: list[dict[str, Any]] = tomllib.loads(
    (CASES / "sentences.toml").read_text(encoding="utf-8")
)["document"]
ATTACKS: dict[str, Any] = tomllib.loads((CASES / "attacks.toml").read_text(encoding="utf-8"))


def drawn(text: str) -> PageText:
    """Return a page from lines with "# " for headings and "| " for rows."""
    lines = text.strip().split("\n")
    shown = [line.removeprefix("# ").removeprefix("| ") for line in lines]
    heads = [line[2:] for line in lines if line.startswith("# ")]
    rows = [line[2:] for line in lines if line.startswith("| ")]
    spaced = [piece for line in shown for piece in (line, "")]
    return page(*spaced, headings=heads, rows=rows)


SHELF = Desk([drawn(one["page"]) for one in DOCUMENTS], [one["title"] for one in DOCUMENTS])
FALSE = [
    pytest.param(one["question"], said, id=f"{one['title']}-{kind}-{number}")
    for one in DOCUMENTS
    for kind, told in one["false"].items()
    for number, said in enumerate(told)
]
TRUE = [
    pytest.param(one["question"], said, id=f"{one['title']}-{number}")
    for one in DOCUMENTS
    for number, said in enumerate(one["true"])
]


def test_there_are_at_least_two_hundred_false_sayings() -> None:
    assert len(FALSE) + len(ATTACKS["attack"]) >= 200


@pytest.mark.parametrize(("question", "said"), FALSE)
def test_what_is_false_is_never_shown_as_supported(question: str, said: str) -> None:
    told, answer = SHELF.told(question, ScriptedModel(said))
    assert not invented(told), told
    assert not invented([s for s in answer.sentences if answer.mode == "model"])


@pytest.mark.parametrize(("question", "said"), TRUE)
def test_what_is_true_is_supported_and_cited_without_any_marker(question: str, said: str) -> None:
    told, answer = SHELF.told(question, ScriptedModel(said))
    assert [s.support for s in told] == [Support.SUPPORTED], told
    assert answer.mode == "model" or answer.incomplete == OFF_THE_QUESTION
    assert all(s.citations for s in told)


@pytest.mark.parametrize("attack", ATTACKS["attack"], ids=lambda one: f"{one['kind']}")
@pytest.mark.parametrize("keeps", [True, False], ids=["mark", "remove"])
def test_no_attack_gets_past_the_gate(attack: dict[str, Any], keeps: bool) -> None:
    told, answer = attacked(attack["reply"], keeps=keeps)
    assert not invented(told), told
    shown = " ".join(s.text for s in told) + " ".join(s.text for s in answer.sentences)
    assert [words for words in attack["never"] if words in shown] == []
    assert len(told) <= 24
    if not keeps:
        assert all(s.support is not Support.UNSUPPORTED for s in told)
    assert "BLUEHERON" not in " ".join(s.text for s in answer.sentences) or keeps


def attacked(reply: str, *, keeps: bool) -> tuple[list[AnswerSentence], Answer]:
    """Ask a guideline with a hidden instruction, of a model that says a reply."""
    first = DOCUMENTS[0]
    desk = Desk([drawn(f"{first['page']}{ATTACKS['hidden']}\n")], [first["title"]])
    if reply.startswith("REPEAT "):
        _word, times, text = reply.split(" ", 2)
        reply = text * int(times)
    return desk.told(
        first["question"], ScriptedModel(reply), wording=Wording(keeps_unsupported=keeps)
    )


def invented(told: list[AnswerSentence]) -> list[str]:
    """Return the sentences that are shown as supported and are not the document's own words."""
    return [
        s.text
        for s in told
        if s.support is Support.SUPPORTED and not (s.place is not None and is_quoted(s))
    ]


def is_quoted(sentence: AnswerSentence) -> bool:
    """Whether a sentence is a quotation, marked so, that ends with its place's own words."""
    place = sentence.place
    words = " ".join(place.quote.lstrip("• ").split()) if place is not None else ""
    text = sentence.text
    return text.startswith("“") and text.endswith(f"{words}”")
