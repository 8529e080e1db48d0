"""Documents that disagree are shown side by side; what only looks alike is not."""

import pytest

from engine.asking import contradictions
from engine.asking.asking import citation
from engine.ground.answers import Contradiction
from tests.engine.asking.pages import page
from tests.engine.asking.scripted import RULES, Desk


def found(*texts: str) -> tuple[Contradiction, ...]:
    desk = Desk([page(text) for text in texts], [f"Guide {n}" for n in range(1, len(texts) + 1)])
    places = desk.places()
    pages = places.pages()
    return contradictions.found(
        desk.asked("dose").answer.passages,
        pages,
        RULES.support.reader,
        RULES.groups,
        lambda passage, place: citation(passage, place, pages, places.rects),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children receive gentamicin 7.5 mg/kg once a day.",
         "Children receive gentamicin 5 mg/kg once a day."),
        ("Transfuse the child when haemoglobin is under 4 g/dL.",
         "Transfuse the child when haemoglobin is under 5 g/dL."),
        ("Treatment starts at a blood loss of 500 mL after birth.",
         "Treatment starts at a blood loss of 300 mL after birth."),
        ("Tranexamic acid 1 g is given within 3 hours of birth.",
         "Tranexamic acid 1 g is given within 1 hour of birth."),
        ("Paracetamol 15 mg/kg is given every 6 hours for fever.",
         "Paracetamol 10 mg/kg is given every 8 hours for fever."),
    ],
)  # fmt: skip
def test_two_numbers_for_the_same_thing_are_found(one: str, other: str) -> None:
    (told,) = found(one, other)
    assert [place.quote for place in told.places] == [one, other]
    assert "Guide 1" in told.text
    assert "Guide 2" in told.text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children receive gentamicin 7.5 mg/kg once a day.",
         "Children receive gentamicin 7.5 mg/kg once daily."),
        ("Children receive gentamicin 7.5 mg/kg once a day.",
         "Children receive amikacin 15 mg/kg once a day."),
        ("Children receive gentamicin 7.5 mg/kg once a day.",
         "Adults receive gentamicin 5 mg/kg once a day."),
        ("Ampicillin 500 mg is given four times a day.",
         "Ampicillin 0.5 g is given four times a day."),
        ("The pulse is counted for 60 seconds.", "The kitchen opens at 7 every day."),
        ("Heart rate after 1 minute of good ventilation",
         "No heart rate that can be heard after 10 minutes of effective ventilation: stop."),
        ("Oxygen is given when the saturation is under 90%.",
         "The room is aired every 4 hours by the nurse."),
    ],
)  # fmt: skip
def test_other_drugs_groups_and_ways_of_writing_are_no_contradiction(one: str, other: str) -> None:
    assert found(one, other) == ()


def test_one_document_does_not_contradict_itself() -> None:
    text = "Give gentamicin 7.5 mg/kg once a day.\n\nGive gentamicin 5 mg/kg once a day."
    assert found(text) == ()


def found_in_tables(*rows: str) -> tuple[Contradiction, ...]:
    caption, head = "Table 1. Examplin for each dose", "Weight Dose Volume"
    sources = [
        page(caption, "", head, "", row, "", "Over 20 kg 90 mg 9 mL", headings=[caption],
             rows=[head, row, "Over 20 kg 90 mg 9 mL"])
        for row in rows
    ]  # fmt: skip
    desk = Desk(sources, ["Guide 1", "Guide 2"])
    places = desk.places()
    pages = places.pages()
    return contradictions.found(
        desk.asked("dose").answer.passages,
        pages,
        RULES.support.reader,
        RULES.groups,
        lambda passage, place: citation(passage, place, pages, places.rects),
    )


def test_rows_of_two_tables_for_the_same_weight_are_compared() -> None:
    (told,) = found_in_tables("Under 10 kg 20 mg 2 mL", "Under 10 kg 30 mg 3 mL")
    assert told.text.startswith("20 mg, 2 mL in “Guide 1”")
    assert [place.quote for place in told.places] == [
        "Under 10 kg 20 mg 2 mL",
        "Under 10 kg 30 mg 3 mL",
    ]


@pytest.mark.parametrize("row", ["Under 10 kg 20 mg 2 mL", "Under 12 kg 30 mg 3 mL"])
def test_rows_that_agree_or_are_for_another_weight_are_no_contradiction(row: str) -> None:
    assert found_in_tables("Under 10 kg 20 mg 2 mL", row) == ()
