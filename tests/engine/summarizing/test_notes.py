"""Structured notes from consultations, dictation and free notes; plain words."""

import pytest

from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.notes import NoteRules, write_note
from engine.summarizing.plain_words import PlainWords, in_plain_words
from engine.summarizing.summary_rules import SummaryRules
from tests.engine.summarizing.conftest import Summarized

TALK = """[doctor] hi , what brings you in today ?
[patient] i've had a cough and a fever for three days .
[doctor] do you have any allergies ?
[patient] no , none .
[doctor] on your exam , your lungs have crackles at the right base .
[doctor] your chest x-ray shows a right lower lobe pneumonia .
[doctor] i think you have pneumonia .
[doctor] i'm going to prescribe amoxicillin 500 milligrams three times a day .
[patient] okay , great .
"""


@pytest.fixture(scope="module")
def note(rules: SummaryRules) -> Summary:
    """Return the note of the consultation above."""
    return _note(TALK, rules)


def _note(text: str, rules: SummaryRules) -> Summary:
    return write_note(Case((CaseDocument("talk", (PageText(1, text),)),)), rules, NoteRules.load())


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("history", "cough and a fever"),
        ("examination", "crackles"),
        ("investigations", "x-ray"),
        ("assessment", "i think you have pneumonia"),
        ("plan", "amoxicillin 500 milligrams"),
    ],
)
def test_a_consultation_becomes_a_note(note: Summary, slot: str, words: str) -> None:
    assert any(words in line.text for line in note.slot(slot).lines)


def test_an_answer_stays_with_its_question(note: Summary) -> None:
    (line,) = (x for x in note.slot("past_history").lines if "allergies" in x.text)
    assert line.text == "do you have any allergies ? no , none ."
    assert len(line.sources) == 2
    assert line.support == "supported"


def test_small_talk_is_left_out_and_the_note_is_a_draft(note: Summary) -> None:
    assert not any("great" in line.text for slot in note.slots for line in slot.lines)
    assert note.is_draft


def test_free_notes_go_by_their_headings(rules: SummaryRules) -> None:
    found = _note(
        "PC: chest pain\nPMH: asthma\nO/E: chest clear\nImp: angina\nPlan: ECG today\n", rules
    )
    texts = {slot.id: [line.text for line in slot.lines] for slot in found.slots}
    assert texts == {
        "chief_complaint": ["chest pain"],
        "history": [],
        "past_history": ["asthma"],
        "examination": ["chest clear"],
        "investigations": [],
        "assessment": ["angina"],
        "plan": ["ECG today"],
    }


def test_plain_words_explain_and_keep_dose_and_source(summarized: Summarized) -> None:
    found = summarized("Diagnosis: Acute hypertension\nMedications: Amlodipine 5 mg bd\n")
    plain = in_plain_words(found, PlainWords.load())
    (line,) = plain.slot("medications_continued").lines
    assert line.text == "Amlodipine 5 mg bd [twice a day]"
    assert line.sources == found.slot("medications_continued").lines[0].sources
    assert plain.slot("diagnoses").title == "What was found"
    assert "[high blood pressure]" in plain.slot("diagnoses").lines[0].text
    assert plain.is_draft
