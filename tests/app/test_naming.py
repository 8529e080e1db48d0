"""Every copy is asked whether it goes without names; the setting stays as it is."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ask import leaving as ask_leaving
from app.summarize import dialogs
from app.window.main import MainWindow
from engine.ground.choices import NAMELESS
from tests.app.conftest import OpenWindow, copy_of, settle
from tests.app.fake_door import FakeAssistant
from tests.app.test_summarize import letter, summarized

__all__ = ("letter", "summarized")  # fixtures

_NAMED = "Mr Tunde Bello, 60 years, born 02/03/1966, malaria: how is a child treated?"


def ask_about_somebody(qtbot: QtBot, window: MainWindow) -> None:
    window.ask.question.box.setPlainText(_NAMED)
    window.ask.question.ask()
    settle(qtbot, window)


@pytest.mark.parametrize("is_nameless", [True, False])
def test_one_printed_answer_goes_without_names_and_the_setting_stays(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, *, is_nameless: bool
) -> None:
    ask_about_somebody(qtbot, window)
    pages: list[str] = []

    def to_paper(_parent: QWidget, html: bytes, *, title: str) -> bool:
        pages.append(html.decode())
        return bool(title)

    window.ask.leaving.to_paper = to_paper
    window.ask.print_out()
    dialog = copy_of(window)
    assert not dialog.box.isChecked(), "as the setting says"
    assert dialog.fixed.isHidden()
    dialog.box.setChecked(is_nameless)
    dialog.accept_button.click()
    settle(qtbot, window)
    assert ("Bello" in pages[0]) is not is_nameless
    assert fake.preferences.changed == []
    window.ask.print_out()
    assert not copy_of(window).box.isChecked(), "the next copy is asked anew"


def test_the_box_is_reached_by_keyboard_and_enter_goes_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ask_about_somebody(qtbot, window)
    path = tmp_path / "answer.md"
    monkeypatch.setattr(ask_leaving.Leaving, "choose_place", lambda _self: path)
    window.ask.save_as()
    dialog = copy_of(window)
    assert dialog.box.text() == "Leave out names, numbers and dates of birth"
    qtbot.wait_until(dialog.accept_button.hasFocus)
    for _step in range(4):
        if dialog.box.hasFocus():
            break
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.box.hasFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_Space)
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    told = path.read_text(encoding="utf-8")
    assert "Bello" not in told and "malaria" in told


def test_escape_lets_nothing_leave(qtbot: QtBot, window: MainWindow, fake: FakeAssistant) -> None:
    ask_about_somebody(qtbot, window)
    window.ask.print_out()
    QTest.keyClick(copy_of(window), Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert fake.audit.left == []


def test_what_the_hospital_fixed_is_shown_with_a_padlock(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant()
    values = fake.preferences.values
    fake.preferences.values = replace(
        values, values={**values.values, NAMELESS: True}, locked=frozenset({NAMELESS})
    )
    window = open_window(fake)
    ask_about_somebody(qtbot, window)
    window.ask.print_out()
    dialog = copy_of(window)
    assert dialog.box.isChecked() and not dialog.box.isEnabled()
    assert dialog.fixed.isVisible()
    assert dialog.box.accessibleDescription() == "Set by your hospital"


@pytest.mark.parametrize("is_nameless", [True, False])
def test_one_saved_summary_goes_without_names(
    qtbot: QtBot,
    summarized: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    is_nameless: bool,
) -> None:
    path = tmp_path / "summary.md"
    monkeypatch.setattr(dialogs, "choose_place", lambda _parent: path)
    summarized.summarize.save_as()
    dialog = copy_of(summarized)
    dialog.box.setChecked(is_nameless)
    dialog.accept_button.click()
    settle(qtbot, summarized)
    told = path.read_text(encoding="utf-8")
    assert ("Okello" in told) is not is_nameless
    assert "Co-trimoxazole" in told.replace("\\", "")
