import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.passphrase import strength
from engine.ground.arrival import Arrival
from engine.ground.errors import WrongPassphraseError
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import PASSPHRASE, RECOVERY_KEY, FakeAssistant
from tests.app.hands import press, write


@pytest.fixture
def new_home(open_window: OpenWindow) -> MainWindow:
    return open_window(FakeAssistant(stored=[], created=False, unlocked=False))


@pytest.fixture
def locked(open_window: OpenWindow) -> MainWindow:
    return open_window(FakeAssistant(unlocked=False))


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    page = window.gate.unlock_page
    write(page.passphrase.line, text)
    press(page.passphrase.line, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_a_new_library_is_made_with_the_keyboard_alone(qtbot: QtBot, new_home: MainWindow) -> None:
    gate = new_home.gate
    assert gate.currentWidget() is gate.look_page
    press(gate.look_page.go_on, Qt.Key.Key_Space)
    settle(qtbot, new_home)
    assert "not for" in gate.purpose_page.text.toPlainText()
    assert not gate.purpose_page.go_on.isEnabled()
    press(gate.purpose_page.agreed, Qt.Key.Key_Space)
    press(gate.purpose_page.go_on, Qt.Key.Key_Space)
    settle(qtbot, new_home)
    page = gate.create_page
    assert gate.currentWidget() is page
    write(page.first.line, PASSPHRASE)
    write(page.second.line, PASSPHRASE)
    press(page.second.line, Qt.Key.Key_Return)
    settle(qtbot, new_home)
    shown = new_home.gate.recovery_page
    assert new_home.gate.currentWidget() is shown
    assert shown.key.text() == RECOVERY_KEY
    assert not shown.go_on.isEnabled()
    shown.written.setFocus()
    press(shown.written, Qt.Key.Key_Space)
    press(shown.go_on, Qt.Key.Key_Space)
    settle(qtbot, new_home)
    assert gate.currentWidget() is gate.page(Arrival.MODEL)
    assert shown.key.text() == ""
    assert page.first.text == "" and page.second.text == ""


def test_two_different_passphrases_are_refused_beside_the_field(
    qtbot: QtBot, new_home: MainWindow
) -> None:
    page = new_home.gate.create_page
    write(page.first.line, PASSPHRASE)
    write(page.second.line, PASSPHRASE + "x")
    page.create_button.click()
    assert "not the same" in page.error.text()
    assert page.error.isVisibleTo(page)


def test_the_first_page_shows_each_choice_at_once_and_back_works(
    qtbot: QtBot, new_home: MainWindow
) -> None:
    gate = new_home.gate
    look = gate.look_page
    look.text_size.setCurrentIndex(look.text_size.findData(150))
    look.theme.setCurrentIndex(look.theme.findData("dark"))
    assert new_home.appearance.preferences.text_percent == 150
    assert new_home.appearance.tokens.name == "dark"
    new_home.menus.actions["normal"].trigger()
    settle(qtbot, new_home)
    qtbot.waitUntil(lambda: look.text_size.currentData() == 100)
    look.go_on.click()
    settle(qtbot, new_home)
    gate.purpose_page.back.click()
    settle(qtbot, new_home)
    assert gate.currentWidget() is look


def test_the_recovery_key_can_be_copied_and_saved(
    qtbot: QtBot, new_home: MainWindow, tmp_path: Path
) -> None:
    page = new_home.gate.recovery_page
    page.show_key(RECOVERY_KEY)
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == RECOVERY_KEY
    page.save_to(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text().strip() == RECOVERY_KEY
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("passphrase", "role"),
    [
        ("short", "danger"),
        ("aaaaaaaaaaaaaaaa", "danger"),
        ("password12345678", "amber"),
        ("green chair", "amber"),
        (PASSPHRASE, "success"),
    ],
)
def test_strength_is_told_in_words(passphrase: str, role: str) -> None:
    judged = strength(passphrase)
    assert judged is not None
    assert judged.role == role


def test_a_weak_passphrase_cannot_be_chosen(qtbot: QtBot, new_home: MainWindow) -> None:
    page = new_home.gate.create_page
    write(page.first.line, "short")
    write(page.second.line, "short")
    assert not page.create_button.isEnabled()


def test_the_right_passphrase_opens_the_library(qtbot: QtBot, locked: MainWindow) -> None:
    assert locked.header.bar.isHidden()
    _type(qtbot, locked, PASSPHRASE)
    assert locked.is_open
    assert not locked.header.bar.isHidden()


def test_a_wrong_passphrase_is_told_inside_the_card(qtbot: QtBot, locked: MainWindow) -> None:
    _type(qtbot, locked, "wrong")
    page = locked.gate.unlock_page
    assert page.error.text() == "This passphrase does not open the library."
    assert page.advice.text() == WrongPassphraseError.advice
    assert page.passphrase.line.selectedText() == "wrong"
    _type(qtbot, locked, PASSPHRASE)
    assert locked.is_open


def test_the_recovery_key_opens_the_library(qtbot: QtBot, locked: MainWindow) -> None:
    page = locked.gate.unlock_page
    page.other_button.click()
    QGuiApplication.clipboard().setText(f" {RECOVERY_KEY}\n")
    page.recovery_key.line.paste()
    page.unlock_button.click()
    settle(qtbot, locked)
    assert locked.is_open


def test_after_five_wrong_tries_the_screen_counts_down_what_the_engine_asks(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(unlocked=False)
    fake.unlocking.wrong, fake.unlocking.waits_s = 4, 1.0
    window = open_window(fake)
    page = window.gate.unlock_page
    _type(qtbot, window, "wrong")
    assert not page.unlock_button.isEnabled()
    assert page.error.text() == "Too many wrong tries. Wait 1 seconds."
    qtbot.waitUntil(page.unlock_button.isEnabled, timeout=3000)


def test_a_wait_from_before_the_start_is_shown_at_once(open_window: OpenWindow) -> None:
    fake = FakeAssistant(unlocked=False)
    fake.unlocking.wrong, fake.unlocking.waits_s = 6, 60.0
    page = open_window(fake).gate.unlock_page
    assert not page.unlock_button.isEnabled()
    assert re.search(r"Wait (60|5\d) seconds", page.error.text())


@pytest.mark.parametrize(
    ("letter", "modifier", "is_caps"),
    [
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("7", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_caps_lock_is_pointed_out(
    locked: MainWindow, letter: str, modifier: Qt.KeyboardModifier, is_caps: bool
) -> None:
    field = locked.gate.unlock_page.passphrase
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter)
    QCoreApplication.sendEvent(field.line, pressed)
    assert field.caps.isHidden() is not is_caps


def test_a_demonstration_shows_its_published_passphrase(open_window: OpenWindow) -> None:
    window = open_window(
        FakeAssistant(unlocked=False, demonstration=True), published_passphrase="ward demo"
    )
    assert "ward demo" in window.gate.unlock_page.demonstration.text()
    assert not window.demonstration.isHidden()


def test_the_banner_of_a_demonstration_appears_after_unlocking(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FakeAssistant(demonstration=True))
    settle(qtbot, window)
    assert not window.demonstration.isHidden()
    assert window.findChild(type(window.demonstration), "demonstration") is not None
