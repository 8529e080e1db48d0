import logging

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.window.messages import MessageBar, words_for
from app.window.style import Appearance
from engine.ground.errors import Cancelled, UnreadableFileError


def _raised(error: Exception) -> Exception:
    error.__cause__ = ValueError("mary-smith-discharge.pdf is odd")
    return error


@pytest.fixture
def bar(qtbot: QtBot, appearance: Appearance) -> MessageBar:
    made = MessageBar(appearance)
    qtbot.addWidget(made)
    return made


def test_an_expected_failure_is_one_sentence_and_one_advice(bar: MessageBar) -> None:
    bar.fail(UnreadableFileError("The file is damaged."))
    assert bar.isVisible()
    assert bar.sentence.text() == "The file is damaged."
    assert bar.advice.text() == UnreadableFileError.advice
    assert bar.accessibleName().startswith("The file is damaged.")


def test_a_bug_gets_the_bug_sentence_and_is_logged_without_names(
    bar: MessageBar, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="wardlight.window"):
        bar.fail(_raised(KeyError("mary-smith-discharge.pdf")))
    assert bar.sentence.text().startswith("The program made a mistake")
    assert "KeyError" in caplog.text
    assert "mary-smith" not in caplog.text
    assert "mary-smith" not in bar.details.text()
    assert "Traceback" not in bar.details.text()


def test_details_are_shown_on_demand_and_can_be_copied(bar: MessageBar) -> None:
    bar.fail(_raised(UnreadableFileError("The file is damaged.")))
    assert bar.details.isHidden()
    bar.details_button.click()
    assert not bar.details.isHidden()
    bar.copy_button.click()
    told = QGuiApplication.clipboard().text()
    assert "UnreadableFileError" in told and "ValueError" in told


def test_a_wish_to_stop_is_never_shown_as_an_error(bar: MessageBar) -> None:
    bar.fail(Cancelled())
    assert not bar.isVisible()


def test_try_again_does_it_again(bar: MessageBar) -> None:
    tried: list[bool] = []
    bar.fail(UnreadableFileError("The file is damaged."), again=lambda: tried.append(True))
    bar.action.click()
    assert tried == [True]
    assert not bar.isVisible()


def test_words_name_the_whole_chain_of_causes() -> None:
    details = words_for(_raised(UnreadableFileError("x"))).details
    assert details.index("UnreadableFileError") < details.index("ValueError")
