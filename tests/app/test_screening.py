"""Flags, gaps, collisions and scores in the real window, by the real rules."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ask.flags import MOST_SHOWN
from app.ask.scores import ScoresDialog
from app.window.sheets import Sheet
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant

CHEST = "60M crushing chest pain and sweating for one hour, BP 150/90, takes warfarin"


def test_a_red_flag_stands_above_the_answer_and_cannot_be_dismissed(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText(CHEST)
    window.ask.question.ask()
    settle(qtbot, window)
    card = window.ask.screening.flags.emergency
    assert card.isVisible()
    assert "acute coronary syndrome" in card.accessibleName()
    card.seen_button.click()
    assert card.isVisible()
    assert card.seen.text().startswith("Acknowledged")
    settle(qtbot, window)
    assert fake.audit.flags == ["acute_coronary_syndrome"]


@pytest.mark.parametrize("percent", [100, 150])
def test_the_answer_begins_on_the_screen_below_its_flags(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant, percent: int
) -> None:
    window = open_window(fake)
    window.menus._change(text_percent=percent)
    window.ask.question.box.setPlainText(f"{CHEST}, SpO2 80%, confused: what is the treatment?")
    window.ask.question.ask()
    settle(qtbot, window)
    lay_out(qtbot, window)
    assert window.ask.screening.above.isVisible()
    panel = window.ask.panel
    line = panel.text.fontMetrics().lineSpacing()
    top = panel.text.mapTo(window, QPoint(0, 0)).y()
    bottom = window.ask.bar.mapTo(window, QPoint(0, 0)).y()
    assert window.height() == 768
    assert panel.match.visibleRegion().boundingRect().height() == panel.match.height()
    assert bottom - top >= 2 * line
    chips = window.ask.screening.missing.findChildren(QPushButton)
    heights = {chip.geometry().center().y() for chip in chips if chip.isVisible()}
    assert max(heights) - min(heights) <= 1, "one row"


def test_flags_that_do_not_fit_are_one_press_away(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.screening.check(f"{CHEST}, SpO2 80%, confused, seizure, pulse 150, RR 40")
    settle(qtbot, window)
    banner = window.ask.screening.flags
    card = next(card for card in (banner.emergency, banner.urgent) if card.more_button.isVisible())
    assert banner.emergency.lines.count() + banner.urgent.lines.count() == MOST_SHOWN
    card.more_button.click()
    assert card.lines.count() == len(card._flags)
    assert not card.more_button.isVisible()


def test_flags_are_there_before_the_question_is_asked(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText(CHEST)
    qtbot.waitUntil(window.ask.screening.flags.emergency.isVisible, timeout=20_000)


def test_why_shows_rule_words_and_source(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.screening.check("72F confused, sats 84% on air, BP 80/40")
    settle(qtbot, window)
    window.ask.screening.flags.emergency.show_why()
    said = window.findChildren(Sheet)[-1].text.toPlainText()
    assert "SpO2" in said
    assert "84" in said
    assert "IITT" in said


def test_a_chip_becomes_a_field_and_its_value_goes_into_the_question(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText("child with fever and cough: dose of amoxicillin?")
    window.ask.question.ask()
    settle(qtbot, window)
    panel = window.ask.screening.missing
    assert panel.isVisible()
    note = next(note for note in panel._notes.values() if note.id == "weight")
    chip = next(
        widget
        for at in range(panel.chips.count())
        if (item := panel.chips.itemAt(at)) is not None
        and (widget := item.widget()) is not None
        and widget.accessibleName() == f"Add {note.label}"
    )
    qtbot.keyClick(chip, " ")  # type: ignore[no-untyped-call] # pytest-qt has no types here
    panel.fields["weight"].setText("12")
    qtbot.keyClick(panel.fields["weight"], "\r")  # type: ignore[no-untyped-call] # as above
    settle(qtbot, window)
    assert window.ask.question.question.endswith("weight 12 kg")
    assert "weight" not in panel._notes


def test_no_chip_asks_for_what_is_stated(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.screening.check("girl of 3 years, 14 kg, fever for two days, temperature 39")
    settle(qtbot, window)
    assert not {"age", "sex", "weight", "temperature"} & set(window.ask.screening.missing._notes)


def test_scores_are_filled_in_from_the_question(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    text = "72F T 39.2 RR 28 sats 88% RA BP 84/50 pulse 120 confused"
    window.ask.question.box.setPlainText(text)
    window.ask.show_scores()
    settle(qtbot, window)
    dialog = window.findChildren(ScoresDialog)[-1]
    assert dialog.title.text().startswith("National Early Warning Score 2")
    qtbot.waitUntil(lambda: dialog.shown.text().startswith("16"), timeout=20_000)
    dialog.fields.fields["pulse"].clear()
    qtbot.waitUntil(lambda: dialog.shown.text() == "incomplete", timeout=20_000)
    dialog.close()


def test_the_next_question_starts_without_the_flags_of_the_last(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText(CHEST)
    window.ask.question.ask()
    settle(qtbot, window)
    window.new_question()
    settle(qtbot, window)
    assert window.ask.screening.above.isHidden()
    assert window.ask.screening.missing.isHidden()


def test_an_allergy_that_no_check_knows_is_named_above_the_answer(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText("Child allergic to zorbitol: how is malaria treated?")
    window.ask.question.ask()
    settle(qtbot, window)
    note = window.ask.screening.uncompared
    assert note.isVisible()
    told = "Allergy to zorbitol: not known to the checks. Drugs are not compared with it."
    assert note.sentence.text() == note.accessibleName() == told
    window.ask.question.box.setPlainText("Child allergic to penicillin: how is malaria treated?")
    window.ask.question.ask()
    settle(qtbot, window)
    assert not note.isVisible()


def test_the_note_on_unknown_allergies_goes_with_the_question(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.ask.question.box.setPlainText("Allergic to zorbitol: how is malaria treated?")
    window.ask.question.ask()
    settle(qtbot, window)
    window.ask.screening.clear()
    assert not window.ask.screening.uncompared.isVisible()
    assert "zorbitol" not in window.ask.screening.uncompared.sentence.text()
