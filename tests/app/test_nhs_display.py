"""The NHS Common User Interface rules that the window keeps, each test named by its rule."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.window import display, language
from engine.ground.choices import LANGUAGES

_ISOLATES = re.compile("[\u2066-\u2069]")


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    yield language.use(request.param)
    language.use("en")


def test_dta_0002_to_0010_dates_are_dd_mmm_yyyy_in_every_language(spoken: str) -> None:
    assert _ISOLATES.sub("", display.day("2026-03-05")) == "05-Mar-2026", spoken
    assert _ISOLATES.sub("", display.day("2026-12-31T23:59:00+00:00")) == "31-Dec-2026", spoken


def test_dta_0022_a_missing_date_is_said_in_words(spoken: str) -> None:
    told = display.day("")
    assert told == language.say("Not recorded")
    assert "?" not in told
    assert not re.search(r"\d", told)


def test_dtb_0001_to_0006_times_have_24_hours_and_two_digits(spoken: str) -> None:
    told = _ISOLATES.sub("", display.moment("2026-03-05T07:04:00+00:00"))
    assert re.fullmatch(r"\d\d-[A-Z][a-z]{2}-\d{4} [0-2]\d:[0-5]\d", told), spoken


def test_durations_are_whole_numbers(spoken: str) -> None:
    tag = display.review_tag("2026-03-17", date(2026, 3, 5))
    assert tag is not None
    assert re.findall(r"[\d.,]+", _ISOLATES.sub("", tag.text)) == ["12"], spoken


def test_numbers_have_western_digits_and_a_comma_from_one_thousand(spoken: str) -> None:
    """MEDi-017, and numbers that a nurse reads alike in every language."""
    told = language.counted("library: %1 documents", "library: %1 document", 12_500)
    assert "12,500" in _ISOLATES.sub("", told), spoken
