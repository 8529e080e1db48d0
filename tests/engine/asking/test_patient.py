"""A dose for another patient is not taken for this one's."""

import pytest

from engine.asking import patient


@pytest.mark.parametrize(
    ("question", "age", "weight", "is_child"),
    [
        ("dose for a child of 12 kg", None, 12.0, True),
        ("Plan C in a 9-month-old?", 0.75, None, True),
        ("62 year old man with sepsis", 62.0, None, False),
        ("child aged 3 years, 14.5 kg", 3.0, 14.5, True),
        ("gentamicin 5 mg/kg in an adult", None, None, False),
        ("mother and baby both have fever", None, None, None),
        ("artesunate mg per kg under 20 kg", None, 19.8, None),
        ("children of 10 to 12 kg", None, None, True),
        ("treatment of asthma", None, None, None),
    ],
)
def test_the_patient_is_read_from_the_question(
    question: str, age: float | None, weight: float | None, *, is_child: bool | None
) -> None:
    assert patient.of_question(question) == patient.Patient(age, weight, is_child)


@pytest.mark.parametrize(
    ("question", "statement", "fit"),
    [
        ("child of 25 kg", "Under 20 kg 3 mg/kg", -1),
        ("child of 25 kg", "20 kg and over 2.4 mg/kg", 2),
        ("child of 12 kg", "10 to less than 12 kg 800 mL", -1),
        ("child of 12 kg", "12 to 19 kg 960 mL", 2),
        ("child of 13.5 kg", "11 to 13 kg 40 mg", 2),
        ("child of 20 kg", "Child of 10 kg 0.1 mg", -1),
        ("child of 20 kg", "Child of 20 kg 0.2 mg", 2),
        ("4 month old baby", "2 to 6 months 10 mg", 2),
        ("4 month old baby", "6 months and over 20 mg", -1),
        ("4 month old baby", "give it for 3 to 5 years", 0),
        ("4 month old baby", "treat for 5 to 7 days", 0),
        ("child of 12 kg", "give 10 mg/kg twice a day", 0),
        ("dose for a child", "Adults: 1 g twice a day", -1),
        ("dose in adults", "In children give 10 mg/kg", -1),
        ("dose for a child", "adults 1 g, children 10 mg/kg", 0),
    ],
)
def test_bands_and_groups_decide_how_a_statement_fits(
    question: str, statement: str, fit: int
) -> None:
    assert patient.fit(patient.of_question(question), statement) == fit


def test_age_and_weight_are_no_subjects_of_a_question() -> None:
    assert patient.without("zinc for a child of 8 kg").split() == [
        "zinc",
        "for",
        "a",
        "child",
        "of",
    ]


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("child of 12 kg", "under 20 kg", True),
        ("child of 12 kg", "20 kg and over", False),
        ("child of 12 kg", "under 6 years", False),  # the age is not known
        ("3 year old child, 12 kg", "under 6 years", True),
        ("3 year old child, 12 kg", "under 20 kg, over 5 years", False),
        ("adult of 60 kg", "children receive", False),
        ("child of 12 kg", "give it slowly", None),
    ],
)
def test_only_bands_that_surely_hold_count(question: str, text: str, *, holds: bool | None) -> None:
    assert patient.within(patient.of_question(question), text) is holds
