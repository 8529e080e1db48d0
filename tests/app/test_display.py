from datetime import date

import pytest

from app.window import display
from app.window.language import counted
from engine.ground.types import DocumentState, PageFlag
from tests.app.fake_door import card

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("iso", "shown"),
    [("2026-03-02", "02-Mar-2026"), ("", "Not recorded"), ("next year", "Not recorded")],
)
def test_dates_ignore_regional_settings(iso: str, shown: str) -> None:
    assert display.day(iso) == shown


def test_times_are_shown_with_two_digits_and_24_hours() -> None:
    told = display.moment("2026-03-02T08:05:00+00:00")
    assert told[:3].endswith("-") and told[-3] == ":" and len(told.split()[-1]) == 5
    assert display.moment("") == "Not recorded"


@pytest.mark.parametrize(
    ("review_by", "text", "role"),
    [
        ("2026-03-09", "Past review date", "danger"),
        ("2026-03-10", "Review due today", "amber"),
        ("2026-03-11", "Review in 1 day", "amber"),
        ("2026-04-09", "Review in 30 days", "amber"),
    ],
)
def test_a_review_date_near_or_past_is_told_in_words(review_by: str, text: str, role: str) -> None:
    assert display.review_tag(review_by, TODAY) == display.Tag(text, role)


@pytest.mark.parametrize("review_by", ["", "2026-04-10", "soon"])
def test_a_distant_or_unknown_review_date_has_no_tag(review_by: str) -> None:
    assert display.review_tag(review_by, TODAY) is None


def test_states_are_words_and_carry_their_percent() -> None:
    assert display.state_tag(card(1, "A", chunks=8, vectors=2)).text == "Indexing 25 %"
    assert display.state_tag(card(1, "A", flags=(PageFlag.SCAN,))).text == "Ready (scanned)"
    assert display.state_tag(card(1, "A", state=DocumentState.DAMAGED)).role == "danger"
    assert display.state_tag(card(1, "A", review_by="2020-01-31")).text == "Expired"
    assert display.state_tag(card(1, "A", review_by="")).text == "Ready"
    assert display.state_tag(card(1, "A", state=DocumentState.SUPERSEDED)).text == "Replaced"


def test_every_page_flag_has_a_sentence_that_ends() -> None:
    assert all(display.flag_sentence(flag).endswith(".") for flag in PageFlag)


def test_thousands_have_a_comma_and_one_is_singular() -> None:
    assert counted("%1 files", "%1 file", 1) == "1 file"
    assert counted("%1 files", "%1 file", 12000) == "12,000 files"


@pytest.mark.parametrize(
    ("text", "direction"), [("عربي", "rtl"), ("12 % fever", "ltr"), ("", "ltr"), ("3 ملغ", "rtl")]
)
def test_the_direction_of_a_paragraph_follows_its_first_letter(text: str, direction: str) -> None:
    assert display.direction(text) == direction


def test_quantities_in_arabic_text_keep_their_order_and_latin_text_is_left_alone() -> None:
    assert display.with_isolates("الجرعة 0.5 mg/kg يوميا") == "الجرعة \u20660.5 mg/kg\u2069 يوميا"
    assert display.with_isolates("ضغط 120/80.") == "ضغط \u2066120/80\u2069."
    assert display.with_isolates("Give 0.5 mg/kg.") == "Give 0.5 mg/kg."
    assert (
        display.with_isolates("أعط amoxicillin 500 mg x 3 ثم NEWS2.")
        == "أعط \u2066amoxicillin 500 mg x 3\u2069 ثم \u2066NEWS2\u2069."
    )
