"""Cases of several reports, patients who differ, pages that were hard to read."""

import pytest

from engine.ground.errors import PatientMismatchError
from engine.ground.summaries import Case, CaseDocument, SummaryLength
from engine.ground.types import PageFlag, PageText
from engine.summarizing.summarizing import Manner, summarize
from engine.summarizing.summary_rules import SummaryRules
from tests.engine.summarizing.conftest import Summarized

AMINA = "Name: Amina Okello\nDate of birth: 14/03/1961\nMRN: 20931\n"


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ("Name: Peter Mwangi\nDiagnosis: Malaria\n", "name"),
        ("Name: Amina Okello\nDOB: 15 March 1961\n", "date of birth"),
        ("Name: Amina Okello\nMRN: 20932\n", "number"),
        ("Re: Mrs Grace Atieno, born 2 May 1990\n", "date of birth"),
    ],
)
def test_reports_of_two_patients_are_not_merged(
    summarized: Summarized, other: str, what: str
) -> None:
    with pytest.raises(PatientMismatchError, match=what):
        summarized(AMINA, other)


@pytest.mark.parametrize(
    "other",
    [
        "Patient: OKELLO, Amina\nDOB: 14 March 1961\n",
        "Patient: Amina W. Okello\nBorn: 1961-03-14\n",
        "Name: A. Okello\nMRN: 20 931\n",
        "Pt: Amina Okelo\n",
        "Diagnosis: Malaria\n",
    ],
)
def test_ways_to_write_one_patient_are_merged(summarized: Summarized, other: str) -> None:
    assert len(summarized(AMINA, other).documents) == 2


def test_a_line_that_two_reports_share_has_both_sources(summarized: Summarized) -> None:
    found = summarized(
        AMINA + "Allergies: Penicillin (rash)\n", AMINA + "Allergies: Penicillin (rash)\n"
    )
    (line,) = found.slot("allergies").lines
    assert [source.document for source in line.sources] == ["report 1", "report 2"]


def test_contradicting_allergies_stand_side_by_side(summarized: Summarized) -> None:
    found = summarized(AMINA + "Allergies: none known\n", AMINA + "Allergies: Penicillin (rash)\n")
    none, some = found.slot("allergies").lines
    assert "Penicillin" in none.notes[0]
    assert "none known" in some.notes[0]
    assert any("allergies" in warning for warning in found.warnings)


def test_another_dose_in_another_report_is_noted(summarized: Summarized) -> None:
    found = summarized(
        AMINA + "Discharge medications\nWarfarin 3 mg daily\n",
        AMINA + "Discharge medications\nWarfarin 5 mg daily\n",
    )
    first, second = found.slot("medications_continued").lines
    assert any("5 mg" in note for note in first.notes)
    assert any("3 mg" in note for note in second.notes)


def test_denying_one_allergen_contradicts_no_other(summarized: Summarized) -> None:
    found = summarized("Allergies\nBactrim causes a rash.\nThe patient denies latex allergy.\n")
    assert found.warnings == ()


def test_reports_come_in_the_order_of_their_dates(summarized: Summarized) -> None:
    later = AMINA + "Discharge date: 9 May 2025\nDiagnosis: Pneumonia\n"
    earlier = AMINA + "Discharge date: 2 March 2024\nDiagnosis: Malaria\n"
    lines = summarized(later, earlier).slot("diagnoses").lines
    assert [(x.text, x.details["report_date"]) for x in lines] == [
        ("Malaria", "2 March 2024"),
        ("Pneumonia", "9 May 2025"),
    ]


def test_what_was_hard_to_read_travels_with_its_lines(rules: SummaryRules) -> None:
    scan = PageText(1, "Diagnosis: Malaria", flags=(PageFlag.SCAN,), ocr_confidence=0.71)
    cut = PageText(2, "Allergies: Penicillin", flags=(PageFlag.INCOMPLETE,))
    empty = PageText(3, "")
    found = summarize(Case((CaseDocument("scan.pdf", (scan, cut, empty)),)), rules)
    assert "71%" in found.slot("diagnoses").lines[0].notes[0]
    assert "incomplete" in found.slot("allergies").lines[0].notes[0]
    assert (found.ledger.pages_used, found.ledger.pages_total) == (2, 3)
    assert found.ledger.scans[0].confidence == 0.71
    assert found.ledger.unread == (("scan.pdf", 3),)
    assert found.ledger.incomplete == (("scan.pdf", 2),)


def test_an_empty_slot_states_nothing(summarized: Summarized) -> None:
    found = summarized("Diagnosis: Malaria\n")
    stated = [slot.id for slot in found.slots if slot.is_stated]
    assert stated == ["diagnoses"]
    assert "Adverse drug reaction risks" in found.missing


def test_no_allergies_is_said_only_when_stated(summarized: Summarized) -> None:
    assert not summarized("Allergies: not recorded\n").slot("allergies").lines
    (line,) = summarized("Allergies: NKDA\n").slot("allergies").lines
    assert line.details == {"none_known": "stated"}


def test_short_leaves_out_the_course_and_full_tells_all(rules: SummaryRules) -> None:
    course = "\n".join(f"On day {n} she was seen and walked {n} steps." for n in range(1, 19))
    case = Case((CaseDocument("r", (PageText(1, f"Hospital course\n{course}\n"),)),))
    lengths = [
        len(summarize(case, rules, manner=Manner(n)).slot("course").lines) for n in SummaryLength
    ]
    assert lengths == [1, 10, 18]


def test_the_public_form_has_the_agreed_keys(summarized: Summarized) -> None:
    found = summarized(AMINA + "Allergies: Penicillin (rash)\n").as_json()
    assert found.keys() >= {
        "documents", "mode", "slots", "omissions", "warnings", "pages_used", "pages_total",
        "provenance", "timings_ms",
    }  # fmt: skip
    slots = found["slots"]
    assert isinstance(slots, list)
    assert [slot["id"] for slot in slots][:2] == ["patient", "reason_for_admission"]
    line = next(slot for slot in slots if slot["id"] == "allergies")["lines"][0]
    assert line["text"] == "Penicillin (rash)"
    assert line["support"] == "supported"
    assert line["sources"][0].keys() == {"document", "page", "start", "end", "quote"}
