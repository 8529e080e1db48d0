"""What names a patient is removed by rules; what treats the patient stays."""

import pytest

from engine.clinical import identifying


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Name: Amina Okello, 64 years", "Name: [name], 64 years"),
        ("Mrs Okello was admitted with fever", "Mrs [name] was admitted with fever"),
        ("Seen by Dr Wanjiru in clinic", "Seen by Dr [name] in clinic"),
        ("Date of birth: 14/03/1961", "Date of birth: [date, 1961]"),
        ("Admitted 2 May 2025, discharged 9 May", "Admitted [date, 2025], discharged [date]"),
        ("Seen 2025-05-02 at noon", "Seen [date, 2025] at noon"),
        ("Hospital number: KD-20931", "Hospital number: [number]"),
        ("NHS no 943 476 5919 on file", "NHS no [number] on file"),
        ("Tel 0712 345 678 after 18:00", "Tel [telephone] after 18:00"),
        ("call +254 712 345678", "call [telephone]"),
        ("write to a.okello@example.org", "write to [e-mail]"),
        ("Address: 12 River Road, Kigezo\nFever", "Address: [address]\nFever"),
        ("woman of 93 years with a fall", "woman of 90 or over years with a fall"),
    ],
)
def test_what_names_a_patient_is_removed(text: str, left: str) -> None:
    assert identifying.removed(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Give artesunate 2.4 mg/kg IV at 0, 12 and 24 hours.",
        "BP 140/90, pulse 110, SpO2 94 %, temperature 39.2",
        "amoxicillin 500 mg three times a day for 5 days",
        "Child 3 years, fever 39 and convulsions",
        "Creatinine 88 umol/L, white cells 18.2 x10^9/L",
        "Metformin 0.5-1 g twice daily",
        "gravida 3, 36 weeks",
    ],
)
def test_clinical_facts_stay_word_for_word(text: str) -> None:
    assert identifying.removed(text) == text


def test_a_name_known_from_elsewhere_is_removed_everywhere() -> None:
    known = identifying.names(["Name: Amina Okello"])
    assert known == {"amina", "okello"}
    assert identifying.removed("OKELLO improved; amina ate well.", known) == (
        "[name] improved; [name] ate well."
    )
