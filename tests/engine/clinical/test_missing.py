"""What the missing inputs promise."""

import pytest

from engine.clinical.screening import Rules, screen


def asked(text: str, rules: Rules) -> list[str]:
    return [item.id for item in screen(text, rules).missing]


COMPLETE = (
    "What is the diagnosis? 45F not pregnant, abdominal pain for 3 days, "
    "T 37.5 HR 88 RR 16 BP 120/80 SpO2 98%"
)


def test_nothing_is_asked_when_all_is_stated(rules: Rules) -> None:
    assert asked(COMPLETE, rules) == []


@pytest.mark.parametrize(
    ("stated", "missing"),
    [
        ("45F not pregnant, ", "age"),
        ("45F not pregnant, ", "sex"),
        (" not pregnant", "pregnancy"),
        (" for 3 days", "duration"),
        ("T 37.5 HR 88 RR 16 BP 120/80 SpO2 98%", "vital_signs"),
    ],
)
def test_the_one_thing_left_out_is_asked(rules: Rules, stated: str, missing: str) -> None:
    assert missing in asked(COMPLETE.replace(stated, ""), rules)


def test_a_man_is_not_asked_about_pregnancy_nor_an_adult_about_weight(rules: Rules) -> None:
    assert "pregnancy" not in asked("60M what antibiotic for pneumonia?", rules)
    assert "weight" not in asked("60M what antibiotic for pneumonia?", rules)


def test_a_dose_for_a_child_needs_the_weight(rules: Rules) -> None:
    assert "weight" in asked("Dose of amoxicillin for a 3 year old?", rules)
    assert "weight" not in asked("Dose of amoxicillin for a 3 year old, 14 kg?", rules)


def test_a_dose_asks_for_kidneys_and_allergies_unless_stated(rules: Rules) -> None:
    assert {"renal_function", "allergies"} <= set(asked("gentamicin dose for 60M", rules))
    said = asked("gentamicin dose for 60M, creatinine 80 umol/L, NKDA, on no medications", rules)
    assert said == []


def test_a_question_about_a_topic_asks_nothing(rules: Rules) -> None:
    assert asked("What are the danger signs of malaria?", rules) == []


def test_a_drowsy_patient_needs_a_glucose_first(rules: Rules) -> None:
    assert asked("70M confused since morning", rules)[0] == "glucose"


def test_at_most_five_are_asked_and_each_says_why(rules: Rules) -> None:
    items = screen("drowsy, what dose of gentamicin should I give?", rules).missing
    assert 0 < len(items) <= 5
    assert all(item.why and item.label for item in items)


@pytest.mark.parametrize(
    ("left_out", "label"),
    [
        ("T 37.5 ", "Temperature"),
        ("HR 88 ", "Pulse"),
        ("RR 16 ", "Breathing rate"),
        ("T 37.5 HR 88 ", "Vital signs: temperature, pulse"),
    ],
)
def test_only_the_vital_signs_not_stated_are_named(rules: Rules, left_out: str, label: str) -> None:
    items = screen(COMPLETE.replace(left_out, ""), rules).missing
    assert [item.label for item in items] == [label]
