"""Numbers, units, frequencies and dates in normal form, and how we write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical.formatting import amount, figure, with_isolates, written_safely
from engine.clinical.numbers import NumberReader
from engine.clinical.quantities import Quantity, QuantityKind, same_value

READER = NumberReader.load()


def only(text: str) -> Quantity:
    found = READER.read(text)
    assert len(found) == 1, (text, [q.text for q in found])
    return found[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.5 g", "500 mg"),
        ("500mg", "500 milligrams"),
        ("0,5 mg", "500 mcg"),
        ("500 µg", "500 ug"),
        ("500 μg", "0.5 mg"),
        ("1,000 mL", "1 L"),
        ("1 litre", "1000 ml"),
        ("5 IU", "5 units"),
        ("50 000 units/kg", "50,000 IU per kg"),
        ("1.5 million units", "1500000 IU"),
        ("twenty-four hours", "1 day"),
        ("two weeks", "14 days"),
        ("2 years", "24 months"),
        ("five hundred mg", "500 mg"),
        ("one and a half tablets", "1½ tablets"),
        ("half a tablet", "1/2 tablet"),
        ("twice daily", "bd"),
        ("every 12 hours", "2 times a day"),
        ("q8h", "8-hourly"),
        ("tds", "three times daily"),
        ("every 4 to 6 hours", "4-6 hourly"),
        ("10 mg/kg/day", "10 mg per kg per day"),
        ("250 mg/5 mL", "50 mg/mL"),
        ("120/80 mmHg", "120/80 mm Hg"),
        ("101.3 °F", "38.5 °C"),
        ("5–10 mg", "5 to 10 mg"),
        ("between 5 and 10 mg", "5-10 mg"),
        ("12 March 2024", "2024-03-12"),
        ("March 12, 2024", "12/03/2024"),
        ("2:30 pm", "14:30"),
        ("150 x 10^9/L", "150 × 10⁹/L"),
        ("5 percent", "5%"),
        ("10 cc", "10 mL"),
        ("80 beats per minute", "80 bpm"),
        ("200 cells/mm3", "200 cells/µL"),
        ("type II", "type 2"),
        ("once weekly", "every week"),
    ],
)
def test_two_ways_to_write_one_quantity_are_equal(one: str, other: str) -> None:
    assert same_value(only(one), only(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 mg", "50 mg"),
        ("5 mg", "5 mcg"),
        ("5 mg", "5 mL"),
        ("5 mg/kg", "5 mg"),
        ("0.5 mg", "5 mg"),
        ("1,000 mg", "1.000 mg"),
        ("5 months", "5 years"),
        ("5 units", "5 million units"),
        ("twice daily", "three times daily"),
        ("every 6 hours", "every 8 hours"),
        ("5-10 mg", "5-15 mg"),
        ("120/80", "120/90"),
        ("12 March 2024", "13 March 2024"),
        ("12/03/2024", "12/03/2023"),
        ("2 pm", "2 am"),
        ("5 mmol/L", "5 mg/dL"),
        ("38.5 °C", "39.5 °C"),
        ("3 mg/kg/day", "3 mg/kg/h"),
    ],
)
def test_different_quantities_are_not_equal(one: str, other: str) -> None:
    assert not same_value(only(one), only(other))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("at least 5 mg", ">="),
        ("no more than 4 g", "<="),
        ("up to 4 g", "<="),
        ("< 90 mmHg", "<"),
        ("≥ 65 years", ">="),
        ("5 years or older", ">="),
        ("18 years and above", ">="),
        ("under 5 years", "<"),
        ("below 92%", "<"),
        ("greater than or equal to 7", ">="),
        ("over 30 minutes", ""),
        ("over 65 years", ">"),
        ("about 5 mg", ""),
        ("within 24 hours", "<="),
        ("65+", ">="),
    ],
)
def test_a_limit_carries_its_comparator(text: str, sign: str) -> None:
    assert only(text).comparator == sign


@pytest.mark.parametrize(
    "text", ["CYP3A4", "COVID-19", "vitamin B12", "HbA1c", "SpO2", "one of them", "G6PD", "IL-6"]
)
def test_digits_inside_names_are_no_numbers(text: str) -> None:
    assert READER.read(text) == ()


def test_a_line_of_treatment_gives_each_quantity_once() -> None:
    found = READER.read("Give 0.5 g amoxicillin PO every 8 hours for 7 days, max 4 g/day.")
    assert [q.text for q in found] == ["0.5 g", "every 8 hours", "7 days", "max 4 g/day"]
    assert [q.kind for q in found][1] is QuantityKind.FREQUENCY


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (5.0, "5"),
        (0.5, "0.5"),
        (1000, "1,000"),
        (12500.5, "12,500.5"),
        (-0.0, "0"),
        (1e-05, "0.00001"),
    ],
)
def test_a_figure_has_a_leading_and_no_trailing_zero(value: float, shown: str) -> None:
    assert figure(value) == shown


def test_amounts_spell_out_units() -> None:
    assert amount(10, "IU") == "10 units"
    assert amount(0.5, "µg") == "0.5 mcg"
    assert amount(50, "%") == "50%"
    assert amount(1.23456, "mg", places=2) == "1.23 mg"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("give .5 mg", "give 0.5 mg"),
        ("give 5.0 mg", "give 5 mg"),
        ("give 5.000 units", "give 5.000 units"),
        ("10U insulin", "10 units insulin"),
        ("10 IU", "10 units"),
        ("50µg", "50 mcg"),
        ("100000 units", "100,000 units"),
        ("5cc", "5 mL"),
        ("500mg", "500 mg"),
        ("pH 7.0", "pH 7.0"),
        ("version 1.0.2", "version 1.0.2"),
    ],
)
def test_error_prone_designations_are_rewritten(wrong: str, right: str) -> None:
    assert written_safely(wrong) == right


def test_quantities_are_isolated_for_right_to_left_paragraphs() -> None:
    shown = with_isolates("أعط 0.5 mg/kg فورا", READER)
    assert "\u20660.5 mg/kg\u2069" in shown
    assert shown.replace("\u2066", "").replace("\u2069", "") == "أعط 0.5 mg/kg فورا"


PIECES = st.sampled_from(
    "5 0.5 ,5 1,000 mg /kg /day to - between and ½ twice every 8 hours < ≥ at least 12/03/2024 "
    "14:30 % x 10^9 /L one hundred half a °C IU or older 10⁹ . \n type II March q6h".split()
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map(" ".join)))
def test_any_text_gives_quantities_inside_itself(text: str) -> None:
    for quantity in READER.read(text):
        assert 0 <= quantity.span.start <= quantity.number_span.start
        assert quantity.number_span.end <= quantity.span.end <= len(text)
        assert quantity.text
        assert quantity.low == quantity.low


@settings(max_examples=100, deadline=None)
@given(st.floats(min_value=0, max_value=1e9, allow_nan=False).map(lambda v: round(v, 3)))
def test_a_figure_that_we_write_is_read_back(value: float) -> None:
    assert only(f"{figure(value)} mg").low == pytest.approx(value)
