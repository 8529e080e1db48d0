"""What a screen reader says by itself, without the keyboard going there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.window.announcing import ANNOUNCED
from app.window.main import MainWindow
from app.window.tabs import SUMMARIZE
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant
from tests.app.test_ask import ask
from tests.engine.summarizing import reports

_CHEST = "Man 60, crushing chest pain spreading to the left arm, SpO2 80%: what is the treatment?"


def test_an_answer_that_is_ready_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    told = str(window.ask.panel.text.property(ANNOUNCED))
    assert told.endswith("Answer ready")
    assert window.ask.panel.match.text() in told


def test_a_red_flag_is_announced_with_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.ask.question.box.setPlainText(_CHEST)
    window.ask.question.ask()
    settle(qtbot, window)
    card = window.ask.screening.flags.emergency
    told = str(card.property(ANNOUNCED))
    assert card.isVisible()
    assert told.startswith("Emergency")
    assert all(flag.action in told for flag in card._flags)


def test_work_that_was_stopped_is_announced(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FakeAssistant(delay_s=30))
    window.ask.question.box.setPlainText("fever")
    window.ask.question.ask()
    qtbot.waitUntil(lambda: window.ask.is_busy)
    window.ask.stop()
    assert "Stopped – incomplete" in str(window.ask.message.property(ANNOUNCED))


def test_a_failure_is_announced_with_its_advice(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    window.summarize.add([Path("/ward/no-such-letter.pdf")])
    settle(qtbot, window)
    message = window.summarize.message
    told = str(message.property(ANNOUNCED))
    assert message.sentence.text() in told
    assert message.advice.text() in told


def test_a_summary_that_is_ready_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    window.summarize.add_text(reports.WHOLE)
    settle(qtbot, window)
    assert window.summarize.panel.text.property(ANNOUNCED) == "Summary ready"
