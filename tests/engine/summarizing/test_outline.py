"""Headings in many styles lead to the same sections."""

import pytest

from engine.ground.types import PageText
from engine.summarizing import outline
from engine.summarizing.summary_rules import SummaryRules
from engine.summarizing.visible import visible
from tests.engine.summarizing.conftest import Summarized


def _sections(text: str, rules: SummaryRules) -> list[tuple[str, str]]:
    pieces = outline.pieces([visible(0, PageText(1, text))], rules)
    return [(piece.kind, piece.text) for piece in pieces]


@pytest.mark.parametrize(
    "text",
    [
        "DIAGNOSIS\nMalaria\n\nALLERGIES\nPenicillin\n",
        "Diagnosis: Malaria\nAllergies: Penicillin\n",
        "# Diagnosis\nMalaria\n\n# Allergies\nPenicillin\n",
        "**Diagnosis**\n- Malaria\n\n**Allergies**\n- Penicillin\n",
        "**Diagnosis:** Malaria\n**Allergies:** Penicillin\n",
        "1. Diagnosis\nMalaria\n2. Allergies\nPenicillin\n",
        "IV. DIAGNOSIS\nMalaria\nV. ALLERGIES\nPenicillin\n",
        "Diagnosis | Malaria\nAllergies | Penicillin\n".replace(" | ", "\t"),
        "DIAGNOSIS ....... Malaria\nALLERGY ......... Penicillin\n",
        "DIAGNOSIS = Malaria\nALLERGIES = Penicillin\n",
        "DIAGNOSIS:, Malaria.,ALLERGIES:, Penicillin.",
        "Dx: Malaria | Allergies: Penicillin\n",
        "Diagnosis : Malaria ; Allergy : Penicillin\n",
        "Diagnosis: malaria. Allergies: penicillin.",
    ],
)
def test_a_heading_of_any_style_is_found(text: str, rules: SummaryRules) -> None:
    found = [(kind, words.lower().strip(".")) for kind, words in _sections(text, rules)]
    assert found == [("diagnoses", "malaria"), ("allergies", "penicillin")]


def test_wrapped_lines_are_one_sentence(rules: SummaryRules) -> None:
    text = (
        "HOSPITAL COURSE: The patient was admitted with severe pneumonia and was\n"
        "treated with intravenous ceftriaxone for five days. She made a full and\n"
        "quick recovery and walked on the fourth day without any help or oxygen.\n"
    )
    assert len(_sections(text, rules)) == 2


def test_lines_that_are_not_wrapped_stay_apart(rules: SummaryRules) -> None:
    text = "sent home on folic acid 5 mg daily and ferrous sulphate 200 mg bd\nno known allergies\n"
    assert [words for _, words in _sections(text, rules)][1] == "no known allergies"


def test_a_section_goes_on_over_the_page_break(rules: SummaryRules) -> None:
    pages = [visible(0, PageText(1, "Allergies\nPenicillin\n")), visible(0, PageText(2, "Latex\n"))]
    found = outline.pieces(pages, rules)
    assert [(x.kind, x.text) for x in found] == [
        ("allergies", "Penicillin"),
        ("allergies", "Latex"),
    ]


@pytest.mark.parametrize(
    ("sentence", "slot", "is_told"),
    [
        ("The surgeon placed a wide tube into the chest on 3 May.", "procedures", True),
        ("Emergency C/S on 3 May.", "procedures", True),
        ("Urine C/S sterile.", "procedures", False),
        ("Thyroid screen sent, result due in 5 days.", "pending_results", True),
        ("Short note only, full report to follow.", "pending_results", False),
    ],
)
def test_prose_tells_procedures_and_what_is_pending(
    summarized: Summarized, sentence: str, slot: str, is_told: bool
) -> None:
    found = summarized(f"Hospital course\nHe had pneumonia. {sentence}\n").slot(slot).lines
    assert bool(found) is is_told


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Main condition", "diagnoses"),
        ("Secondary conditions", "diagnoses"),
        ("ICD-10 formulation", "diagnoses"),
        ("Crisis plan", "advice"),
        ("Treatment regimen", "meds"),
    ],
)
def test_a_heading_is_known_by_its_words(heading: str, kind: str, rules: SummaryRules) -> None:
    assert rules.kind_of_heading(heading) == kind


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Seen at home. Reacts to\npenicillin. Slept.\n", "Reacts to penicillin."),
        ("Seen with the family. Prawns\n- hives. Slept.\n", "Prawns - hives."),
    ],
)
def test_a_line_that_cannot_end_goes_on(text: str, whole: str, rules: SummaryRules) -> None:
    assert whole in [words for _, words in _sections(text, rules)]
