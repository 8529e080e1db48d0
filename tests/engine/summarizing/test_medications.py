"""Medicine lines: dose, frequency, status and reason as the report gives them."""

import pytest

from engine.ground.summaries import SummaryLine
from tests.engine.summarizing.conftest import Summarized

_NEW = "New medicines\n- aspirin 75 mg daily\n"


def _medicine(summarized: Summarized, text: str, status: str) -> SummaryLine:
    (line,) = summarized(text).slot(f"medications_{status}").lines
    return line


@pytest.mark.parametrize(
    ("line", "status", "dose"),
    [
        ("Amlodipine increased from 5 mg to 10 mg once daily", "changed", "10 mg"),
        ("Furosemide reduced to 20 mg once daily (was 40 mg)", "changed", "20 mg"),
        ("Metformin 500 mg bd - new", "started", "500 mg"),
        ("Bisoprolol 2.5 mg od, continue", "continued", "2.5 mg"),
        ("Naproxen 250 mg stopped because of bleeding", "stopped", "250 mg"),
    ],
)
def test_a_line_has_the_status_and_the_dose_to_take_now(
    summarized: Summarized, line: str, status: str, dose: str
) -> None:
    found = _medicine(summarized, f"Discharge medications\n{line}\n", status)
    assert found.details["dose"] == dose
    assert found.details["status"] == status


def test_the_dose_before_a_change_is_told_apart(summarized: Summarized) -> None:
    line = _medicine(
        summarized, "Medications\nRamipril increased from 2.5 mg to 5 mg daily\n", "changed"
    )
    assert (line.details["old_dose"], line.details["dose"]) == ("2.5 mg", "5 mg")


def test_why_a_medicine_was_stopped_is_kept(summarized: Summarized) -> None:
    line = _medicine(summarized, "Medicines stopped\nDoxazosin - low blood pressure\n", "stopped")
    assert line.details["reason"] == "low blood pressure"


def test_a_status_follows_from_the_admission_list(summarized: Summarized) -> None:
    found = summarized(
        "Medications on admission\nFurosemide 20 mg daily\nPropranolol 20 mg bd\n\n"
        "Discharge medications\nFurosemide 40 mg daily\nPropranolol 20 mg bd\nLactulose 30 mL tds\n"
    )
    assert [x.text for x in found.slot("medications_changed").lines] == ["Furosemide 40 mg daily"]
    assert [x.text for x in found.slot("medications_continued").lines] == ["Propranolol 20 mg bd"]
    assert [x.text for x in found.slot("medications_started").lines] == ["Lactulose 30 mL tds"]


def test_a_status_that_is_not_stated_is_said_to_be_unknown(summarized: Summarized) -> None:
    line = _medicine(summarized, "Discharge medications\nSertraline 100 mg daily\n", "continued")
    assert "status" not in line.details
    assert "does not say" in line.notes[0]


def test_a_drug_of_the_admission_list_that_went_missing_is_listed(summarized: Summarized) -> None:
    found = summarized(
        "Medications on admission\nWarfarin 3 mg daily\n\n"
        "Discharge medications\nAspirin 75 mg daily\n"
    )
    assert [(x.kind, x.text) for x in found.omissions] == [("drug", "Warfarin")]


def test_each_medicine_of_a_sentence_gets_its_line(summarized: Summarized) -> None:
    found = summarized(
        "He was started on aspirin 75 mg daily, ticagrelor 90 mg bd"
        " and atorvastatin 80 mg at night."
    )
    assert [x.text for x in found.slot("medications_started").lines] == [
        "aspirin 75 mg daily",
        "ticagrelor 90 mg bd",
        "atorvastatin 80 mg at night",
    ]


def test_an_infusion_of_the_ward_is_no_medicine_to_go_home_with(summarized: Summarized) -> None:
    found = summarized("Hospital course\nShe was started on an insulin infusion 6 units/h.\n")
    assert not any(slot.lines for slot in found.slots if slot.id.startswith("medications"))


def test_advice_never_to_stop_is_no_stopped_medicine(summarized: Summarized) -> None:
    found = summarized("Advice\nShe was taught never to stop insulin.\n")
    assert not found.slot("medications_stopped").lines


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        ("Gliclazide up to 80 mg bd from 40 mg", "changed", "80 mg"),
        ("Medicine | Dose | Status\nRamipril | 2.5 mg daily | Amended", "changed", "2.5 mg"),
        (f"{_NEW}Medicines taken at a different dose\n- lisinopril 5 mg daily", "changed", "5 mg"),
        (f"{_NEW}Different doses\n- lisinopril: take 5 mg (10 mg was too much)", "changed", "5 mg"),
        (f"{_NEW}Medicines to keep taking as you did\n- lisinopril 5 mg", "continued", "lisin"),
        ("Your Glytrexa 4 mg tablets from the clinic are to be thrown away", "stopped", "Glytrexa"),
        ("Levetiracetam 750 mg bd [started at 250 mg on 3 May, built up]", "started", "750 mg"),
        ("Syp. Paracetamol 5 ml tds, new", "started", "Paracetamol 5 ml"),
    ],
)  # fmt: skip
def test_a_status_is_read_however_it_is_told(
    summarized: Summarized, text: str, status: str, words: str
) -> None:
    found = summarized(f"Discharge medications\n{text}\n").slot(f"medications_{status}").lines
    assert [line for line in found if words in line.text]


def test_a_line_above_a_list_gives_its_status(summarized: Summarized) -> None:
    found = summarized(
        "Regimen: first line, six months, started 12/03/2025:\n"
        "    Rifampicin 600 mg daily\n    Isoniazid 300 mg daily\n"
        "Salbutamol inhaler 2 puffs as before\n"
    )
    started = [line.text for line in found.slot("medications_started").lines]
    assert started == ["Rifampicin 600 mg daily", "Isoniazid 300 mg daily"]


def test_advice_among_medicines_is_no_medicine(summarized: Summarized) -> None:
    found = summarized("TTO\n- Amoxicillin 500 mg tds\n- No smoking - wounds will not heal\n")
    assert [line.text for line in found.slot("medications_continued").lines] == [
        "Amoxicillin 500 mg tds"
    ]
    assert found.slot("advice").lines
