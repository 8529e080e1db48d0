"""The NHS Common User Interface rules that the window keeps, each test named by its rule."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextLayout
from pytestqt.qtbot import QtBot

from app.summarize.page import Page
from app.summarize.trail import Trail
from app.window import display, language
from app.window.style import Appearance, Preferences
from app.window.voices import Voice
from engine.ground.choices import LANGUAGES
from tests.engine.summarizing.conftest import Summarized, rules, summarized

__all__ = ("rules", "summarized")  # fixtures

Drawn = Callable[..., QTextDocument]

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


@pytest.fixture
def drawn(qtbot: QtBot, summarized: Summarized) -> Drawn:
    """Return what draws the summary of a report as the Summarize tab shows it."""
    kept: list[QTextDocument] = []  # a block does not keep its document alive

    def run(*sections: str, mode: str = "light") -> QTextDocument:
        summary = summarized("\n\n".join(sections))
        appearance = Appearance(Preferences(theme=mode))
        document = QTextDocument()
        kept.append(document)
        document.setHtml(Page(appearance, summary, Trail.of(summary), Voice()).html())
        return document

    return run


def medicines(*lines: str) -> str:
    return "\n".join(("DISCHARGE MEDICATIONS", *lines))


def row_of(document: QTextDocument, words: str) -> QTextBlock:
    """Return the paragraph that holds some words."""
    block = document.begin()
    while block.isValid():
        if words in plain(block.text()):
            return block
        block = block.next()
    raise AssertionError(f"{words!r} is not in {document.toPlainText()!r}")


def plain(text: str) -> str:
    return _ISOLATES.sub("", text.replace("\u00a0", " "))


def bold(block: QTextBlock) -> list[str]:
    """Return the runs of a paragraph that stand in bold."""
    found: list[str] = []
    at = -1
    for run in filter(is_bold, block.textFormats()):
        text = plain(block.text()[run.start : run.start + run.length])
        found = [*found[:-1], found[-1] + text] if run.start == at else [*found, text]
        at = run.start + run.length
    return found


def is_bold(run: QTextLayout.FormatRange) -> bool:
    return run.format.fontWeight() >= QFont.Weight.Bold


def test_medi_001_and_002_the_generic_name_is_first_bold_and_in_lower_case(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Amoxicillin 500 mg by mouth for 5 days")), "amoxicillin")
    assert row.text().startswith("amoxicillin")
    assert bold(row)[0] == "amoxicillin"


def test_medi_003_and_013_a_brand_follows_its_generic_name_in_upper_case(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Panadol 500 mg four times daily")), "PANADOL")
    assert row.text().startswith("paracetamol PANADOL — DOSE")
    assert bold(row)[0] == "paracetamol"


def test_medi_001_a_name_that_no_vocabulary_knows_stays_as_it_is_written(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Zetrazol 5 mg once daily")), "Zetrazol — DOSE 5 mg")
    assert bold(row) == ["Zetrazol", "5 mg"]


def test_medi_007_the_label_dose_stands_before_the_dose_and_not_before_a_strength(
    drawn: Drawn,
) -> None:
    document = drawn(
        medicines(
            "1. Metformin 500 mg twice daily",
            "2. Amoxicillin suspension 250mg/5ml, 5 ml three times a day",
            "3. Amlodipine increased from 5 mg to 10 mg once daily",
        )
    )
    assert row_of(document, "metformin — DOSE 500 mg — twice daily")
    assert row_of(document, "suspension — 250 mg per 5 mL — DOSE 5 mL — three times a day")
    assert row_of(document, "amlodipine — increased from 5 mg to DOSE 10 mg — once daily")


def test_medi_007_the_label_is_in_the_language_of_the_window(drawn: Drawn, spoken: str) -> None:
    assert language.say("DOSE") in drawn(medicines("1. Metformin 500 mg daily")).toPlainText()
    assert spoken == "en" or language.say("Risk status unknown") != "Risk status unknown"


def test_medi_007_a_label_from_right_to_left_leaves_the_figure_after_it(
    drawn: Drawn, qtbot: QtBot
) -> None:
    language.use("ar")
    try:
        row = row_of(drawn(medicines("1. Metformin 500 mg twice daily")), "metformin")
        label = language.say("DOSE")
    finally:
        language.use("en")
    assert f"\u2068{label}\u2069 \u2066500\u00a0mg\u2069 — twice daily" in row.text()
    assert row.textDirection() is Qt.LayoutDirection.LeftToRight


def test_medi_008_amount_and_unit_are_bold_with_a_space_between(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Metformin 500mg twice daily")), "metformin")
    assert bold(row) == ["metformin", "500 mg"]


def test_medi_012_022_and_025_a_long_name_wraps_and_is_never_cut_or_abbreviated(
    drawn: Drawn,
) -> None:
    document = drawn(medicines("1. Hydrochlorothiazide 25 mg by mouth once daily"))
    document.setTextWidth(260)
    document.size()  # lays it out
    row = row_of(document, "hydrochlorothiazide")
    assert row.layout().lineCount() > 1
    assert "…" not in document.toPlainText()


def test_medi_015_no_trailing_zero_and_016_a_leading_zero(drawn: Drawn) -> None:
    document = drawn(
        medicines("1. Levothyroxine 50.0 mcg once daily", "2. Digoxin .125 mg once daily")
    )
    assert row_of(document, "levothyroxine — DOSE 50 micrograms — once daily")
    assert row_of(document, "digoxin — DOSE 0.125 mg — once daily")


@pytest.mark.parametrize("written", ["5.000 mg", "1 .5 mg", "2,5 mg"])
def test_medi_015_a_number_that_may_be_read_in_two_ways_stays_as_it_is_written(
    drawn: Drawn, written: str
) -> None:
    assert row_of(drawn(medicines(f"1. Warfarin {written} once daily")), written)


def test_medi_017_a_comma_from_one_thousand(drawn: Drawn) -> None:
    assert row_of(drawn(medicines("1. Paracetamol 1000 mg four times daily")), "DOSE 1,000 mg")


def test_medi_018_attributes_are_parted_by_em_dashes_and_no_word_is_lost(drawn: Drawn) -> None:
    row = row_of(
        drawn(medicines("1. Aspirin 300 mg orally once daily for 7 days, with food - NEW")),
        "aspirin",
    )
    told = plain(row.text())
    assert told.startswith("aspirin — DOSE 300 mg — orally — once daily — for 7 days — with food")
    assert "NEW" in told


def test_medi_018_a_range_is_never_parted(drawn: Drawn) -> None:
    line = "1. Paracetamol 500 mg every 4 - 6 hours as needed"
    assert row_of(drawn(medicines(line)), "every 4 - 6 hours")


@pytest.mark.parametrize(
    ("written", "shown"),
    [("10 U", "10 units"), ("10 IU", "10 units"), ("10u", "10 units"), ("10 units", "10 units")],
)
def test_medi_units_are_written_in_full(drawn: Drawn, written: str, shown: str) -> None:
    row = row_of(drawn(medicines(f"1. Insulin glargine {written} at night")), "insulin glargine")
    assert f"DOSE {shown} — " in plain(row.text())


@pytest.mark.parametrize("written", ["50 mcg", "50 µg", "50 ug", "50 micrograms"])
def test_medi_micrograms_are_written_in_full(drawn: Drawn, written: str) -> None:
    assert row_of(drawn(medicines(f"1. Levothyroxine {written} daily")), "50 micrograms")


def test_medi_024_no_full_stop_follows_a_unit(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Metformin 500 mg. twice daily.")), "metformin")
    assert "mg." not in plain(row.text())


def test_medi_a_line_break_never_parts_a_value_from_its_unit(drawn: Drawn) -> None:
    document = drawn(medicines("1. Metformin 500 mg twice daily with food and much water"))
    for width in range(260, 500, 10):
        document.setTextWidth(width)
        document.size()  # lays it out
        block = row_of(document, "metformin")
        lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
        assert lines
        starts = [block.text()[line.textStart() :][:3] for line in lines]
        assert not any(start.startswith("mg") for start in starts), width


def test_medi_lines_are_120_to_140_percent_high(drawn: Drawn) -> None:
    row = row_of(drawn(medicines("1. Metformin 500 mg twice daily")), "metformin")
    assert 120 <= row.blockFormat().lineHeight() <= 140


def allergies(*lines: str) -> str:
    return "\n".join(("ALLERGIES", *lines))


def test_adr_title_and_columns(drawn: Drawn) -> None:
    told = drawn(allergies("Penicillin (rash)")).toPlainText()
    columns = told.index("Drug / substance"), told.index("Past reactions")
    assert told.index("Adverse drug reaction risks") < columns[0] < columns[1]


def test_adr_the_drug_stands_before_its_reaction_and_is_bold(drawn: Drawn) -> None:
    document = drawn(allergies("Penicillin (rash)"))
    row = row_of(document, "Penicillin")
    assert bold(row) == ["Penicillin"]
    assert plain(row.next().text()) == "rash"


def test_adr_a_reaction_that_is_not_told_is_said_in_words(drawn: Drawn) -> None:
    assert plain(row_of(drawn(allergies("Codeine")), "Codeine").next().text()) == "Not recorded"


def test_adr_drugs_are_in_alphabetical_order(drawn: Drawn) -> None:
    told = drawn(allergies("Sulfasalazine (rash)", "Aspirin (wheeze)", "Morphine (itch)"))
    order = [told.toPlainText().index(name) for name in ("Aspirin", "Morphine", "Sulfasalazine")]
    assert order == sorted(order)


def test_adr_stepping_through_the_sources_follows_the_alphabet(summarized: Summarized) -> None:
    summary = summarized(allergies("Sulfasalazine (rash)", "Aspirin (wheeze)"))
    quotes = [place.quote for place in Trail.of(summary).places]
    assert [quote.split()[0] for quote in quotes] == ["Aspirin", "Sulfasalazine"]


def test_adr_the_words_of_the_report_stay_where_the_columns_do_not_hold_them(
    drawn: Drawn,
) -> None:
    told = drawn(allergies("Allergic to penicillin as a child (collapse)")).toPlainText()
    assert "as a child" in told


def test_adr_0051_to_0053_none_known_only_when_a_report_says_so_and_with_its_place(
    drawn: Drawn,
) -> None:
    row = row_of(drawn(allergies("No known drug allergies")), "No known drug allergies")
    assert "[p. 1]" in row.next().text(), "the cell beside it is the source"
    silent = drawn(medicines("1. Metformin 500 mg twice daily")).toPlainText()
    assert not re.search(r"no(?:ne)? known|no allerg", silent, re.IGNORECASE)


def test_adr_0054_silence_of_the_report_is_a_risk_status_unknown(drawn: Drawn) -> None:
    document = drawn(medicines("1. Metformin 500 mg twice daily"))
    assert row_of(document, "Adverse drug reaction risks").next().text() == "Risk status unknown"


def test_adr_0055_to_0057_free_text_says_that_it_triggers_no_checks(drawn: Drawn) -> None:
    sentence = "Not known to the checks: drugs are not compared with it."
    row = row_of(drawn(allergies("Zorbitol (rash)")), "Zorbitol")
    assert row.next().text() == sentence
    assert sentence not in drawn(allergies("Penicillin (rash)")).toPlainText()


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_adr_and_medi_nothing_is_told_by_color_alone(drawn: Drawn, mode: str) -> None:
    report = (medicines("1. Metformin 500 mg daily - STOPPED"), allergies("Penicillin (rash)"))
    told = drawn(*report, mode=mode).toPlainText()
    assert told == drawn(*report).toPlainText()
    for words in ("Stopped", "Adverse drug reaction risks", "rash"):
        assert words in told
