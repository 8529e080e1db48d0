"""A model phrases the prose of a note; the gate judges it as it judges a summary."""

import pytest

from engine.ground.errors import WorkerError
from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.language import templates
from engine.summarizing import notes
from engine.summarizing.model_phrases import ModelPhrase
from engine.summarizing.notes import NoteRules
from engine.summarizing.summary_rules import SummaryRules
from tests.engine.summarizing.scripted import ScriptedModel

NOTES = """PC: chest pain for two days
HPC: The pain comes on walking uphill and goes with rest. No fever.
PMH: asthma since childhood
Rx: salbutamol inhaler when needed
O/E: BP 150/90, chest clear
Imp: stable angina
Plan: ECG today, start aspirin 75 mg daily
"""
SAID = {
    "Say how the illness went": "The pain comes on walking uphill and goes with rest.",
    "Name the illnesses": "Asthma since childhood. Diabetes for ten years.",
    "Say what the clinician thinks": "Stable angina. Give morphine 10 mg IV now.",
}


def _script(asked: str) -> str:
    return next((said for task, said in SAID.items() if task in asked), "")


def _streamed(model: ScriptedModel, rules: SummaryRules) -> list[Summary]:
    case = Case((CaseDocument("notes", (PageText(1, NOTES),)),))
    phrase = ModelPhrase(model, templates.load("summary"))
    return list(notes.stream_note(case, rules, NoteRules.load(), phrase=phrase))


def test_supported_sentences_are_phrased_and_others_never_shown(rules: SummaryRules) -> None:
    first, *_between, last = _streamed(ScriptedModel(_script), rules)
    assert first.mode == "rules"
    assert last.mode == "model"
    assert last.is_draft
    told = [line.text for slot in last.slots for line in slot.lines]
    assert not any("Diabetes" in text or "morphine" in text for text in told)
    phrased = [line for slot in last.slots for line in slot.lines if line.is_phrased]
    assert phrased
    assert all(line.sources for line in phrased)


def test_plan_examination_and_investigations_stay_copied(rules: SummaryRules) -> None:
    model = ScriptedModel(lambda _asked: "Stable angina.")
    *_earlier, last = _streamed(model, rules)
    for slot in ("plan", "examination", "investigations"):
        assert not any(line.is_phrased for line in last.slot(slot).lines)
        assert not any(
            f"Section: {last.slot(slot).title}" in p.turns[0].text for p in model.prompts
        )


def test_a_model_that_dies_leaves_the_note_of_the_rules(rules: SummaryRules) -> None:
    model = ScriptedModel(_script, dies_at=1, error=WorkerError("It stopped."))
    first, *_between, last = _streamed(model, rules)
    assert last.slots == first.slots
    assert "stopped" in last.warnings[0]


@pytest.mark.parametrize("part", ["chief_complaint", "history", "past_history", "assessment"])
def test_every_prose_slot_of_a_note_has_its_task(part: str) -> None:
    assert templates.load("summary").parts[part]
