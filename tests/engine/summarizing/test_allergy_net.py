"""No mention of an allergy is lost, whatever its words, its place and its layout."""

import pytest

from engine.evaluation import allergy_reports, summaries
from engine.evaluation.allergy_reports import LAYOUTS, AllergyReport
from engine.ground.summaries import Case, CaseDocument, SlotId
from engine.ground.types import PageText
from engine.summarizing.case_reading import CaseReading
from engine.summarizing.detailing import NOT_COMPARED
from engine.summarizing.plain_words import PlainWords
from engine.summarizing.summarizing import Manner, summarize
from engine.summarizing.summary_rules import SummaryRules


def _case(text: str) -> Case:
    return Case((CaseDocument("report", (PageText(1, text),)),))


def test_every_wording_is_told_or_listed(rules: SummaryRules) -> None:
    reports = list(allergy_reports.generated(400, seed=3, shuffled=True))
    lost = [r for r in reports if not allergy_reports.is_told(r, rules)]
    assert {r.layout for r in reports} == set(LAYOUTS)
    assert [(r.sentence, r.place, r.layout) for r in lost] == []


@pytest.mark.parametrize(
    "text",
    [
        "Advice\nALLERGIC TO LATEX\n\nWear gloves.",
        "Follow-up\nThe nurse will visit. He once came out in hives after co-amoxiclav.",
        "Hospital: Kasenga\nSigned by Dr Phiri, patient reacts to iodine",
        "Family history\nMother allergic to penicillin.",
        "History\nAny bad reactions to medicines or food? Yes: groundnuts (lips swell)",
        "Course\nSeen with his wife who says he is allergic to\ntramadol and to\ncodeine.",
    ],
)
def test_a_mention_is_told_or_listed_wherever_it_stands(text: str, rules: SummaryRules) -> None:
    summary = summarize(_case(text), rules)
    told = [line.text.lower() for line in summary.slot(SlotId.ALLERGIES).lines]
    told += [one.text.lower() for one in summary.omissions if one.kind == "allergy"]
    words = ("latex", "co-amoxiclav", "iodine", "penicillin", "groundnuts", "tramadol")
    assert any(word in " ".join(told) for word in words if word in text.lower())


@pytest.mark.parametrize(
    "text",
    [
        "Results\nE. coli, sensitive to gentamicin, resistant to ampicillin.",
        "On examination\nPupils equal and reacting to light.",
        "Course\nRash treated with calamine and improved.",
        "Medicines on discharge\nSalbutamol inhaler - wheeze",
        "Allergies: [ ] penicillin [ ] latex [x] none known",
    ],
)
def test_what_is_no_allergy_is_neither_told_nor_listed(text: str, rules: SummaryRules) -> None:
    summary = summarize(_case(text), rules)
    told = [x.text for x in summary.slot(SlotId.ALLERGIES).lines if "none_known" not in x.details]
    assert told == []
    assert [one for one in summary.omissions if one.kind == "allergy"] == []


def test_none_known_with_an_exception_is_no_denial(rules: SummaryRules) -> None:
    summary = summarize(_case("Allergies: none known except penicillin."), rules)
    (line,) = summary.slot(SlotId.ALLERGIES).lines
    assert "none_known" not in line.details


def test_dropping_any_line_that_tells_an_allergy_lists_it(rules: SummaryRules) -> None:
    unlisted: list[AllergyReport] = []
    for report in allergy_reports.generated(60, seed=9, shuffled=True):
        if report.named == report.sentence:
            continue
        reading = CaseReading.of(_case(report.text), rules)
        slots = summaries.without(summarize(_case(report.text), rules).slots, "allergies", [])
        listed = " ".join(c.text.lower() for c in reading.check.missing(slots))
        if report.named.lower() not in " ".join(listed.split()):
            unlisted.append(report)
    assert unlisted == []


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("Allergies\nZorbitol: swollen lips", True),
        ("Allergies\nLatex (rash)", True),
        ("Allergies\nPenicillin and latex: rash", True),
        ("Allergies\nPenicillin: rash", False),
        ("Allergies\nRash and vomiting (codeine)", False),
        ("Allergies\nNo known drug allergies", False),
    ],
)
def test_an_allergy_that_no_check_knows_says_so(
    text: str, rules: SummaryRules, *, is_said: bool
) -> None:
    (line,) = summarize(_case(text), rules).slot(SlotId.ALLERGIES).lines
    assert (NOT_COMPARED in line.notes) is is_said


def test_a_patient_is_not_told_of_the_checks(rules: SummaryRules) -> None:
    manner = Manner(plain_words=PlainWords.load())
    summary = summarize(_case("Allergies\nZorbitol: swollen lips"), rules, manner=manner)
    (line,) = summary.slot(SlotId.ALLERGIES).lines
    assert NOT_COMPARED not in line.notes
