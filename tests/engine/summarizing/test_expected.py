"""What a discharge report should say besides its sections is named where it is missing."""

import pytest

from engine.summarizing import expected
from tests.engine.summarizing.conftest import Summarized, rules, summarized

__all__ = ("rules", "summarized")  # fixtures

_STAY = (
    "Name: Amina Okello\nDate of birth: 14/03/1961\nAdmitted: 02/05/2025\nDischarged: 09/05/2025\n"
    "Ward 4, consultant Dr Wanjiru\n\n"
)
_WORDS = {
    "Name of the patient": "Name: Amina Okello\n",
    "Date of birth or age": "Date of birth: 14/03/1961\n",
    "Date of admission": "Admitted: 02/05/2025\n",
    "Date of discharge": "Discharged: 09/05/2025\n",
}


def test_a_whole_report_misses_nothing_of_the_stay(summarized: Summarized) -> None:
    found = summarized(f"{_STAY}DIAGNOSES\n1. Pneumonia\n")
    assert not set(expected.WORDS) & set(found.missing)


@pytest.mark.parametrize("words", _WORDS)
def test_what_the_stay_lacks_is_named(summarized: Summarized, words: str) -> None:
    found = summarized(f"{_STAY.replace(_WORDS[words], '')}DIAGNOSES\n1. Pneumonia\n")
    assert words in found.missing


def test_ward_and_clinician_are_named_where_nothing_tells_them(summarized: Summarized) -> None:
    found = summarized(f"{_STAY.replace('Ward 4, consultant Dr Wanjiru', '')}DIAGNOSES\nMalaria\n")
    assert {"Ward or department", "Responsible clinician"} <= set(found.missing)


def test_medicines_without_dose_or_reason_are_named(summarized: Summarized) -> None:
    found = summarized(
        f"{_STAY}DISCHARGE MEDICATIONS\n1. Amlodipine\n2. Metformin 500 mg twice daily - continue\n"
        "3. Ibuprofen STOPPED\n4. Diclofenac STOPPED because of kidney injury\n"
    )
    assert "Dose of amlodipine" in found.missing
    assert "Why ibuprofen was stopped" in found.missing
    assert not [one for one in found.missing if "metformin" in one or "diclofenac" in one]
