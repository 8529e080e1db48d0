"""Finding actions, help, and which checks run."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.window import checks, commands
from app.window import help as help_page
from app.window.commands import Palette
from app.window.focus import RING
from app.window.help import HelpDialog
from app.window.main import MainWindow
from app.window.menus import entries
from app.window.sheets import Sheet
from app.window.tabs import LIBRARY, SUMMARIZE
from engine.ground.errors import RulesError
from engine.ground.notes import CollisionNote, ScreeningNotes
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant
from tests.app.hands import press, write
from tests.app.test_ask import ask

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette_of(window: MainWindow) -> Palette:
    press(window, Qt.Key.Key_K, CONTROL)
    found = window.findChildren(Palette)
    assert found
    return found[-1]


def test_an_action_is_found_and_done_by_typing(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(window)
    write(palette.search, "lib")
    press(palette.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.tabs.currentIndex() == LIBRARY


def test_every_menu_action_and_its_key_is_offered(window: MainWindow) -> None:
    offered = {c.name: c.key for c in commands.of_menus(window)}
    for entry in entries():
        if entry.text:
            assert entry.text in offered
            assert (offered[entry.text] == "") is (not entry.keys)
    assert {"Dark", "150 %"} <= offered.keys()


def test_buttons_of_the_screen_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    settle(qtbot, window)
    palette = palette_of(window)
    shown = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert any("Summarize" in text and "Choose files" in text for text in shown)
    palette.reject()


def test_arrows_choose_while_the_line_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(window)
    press(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    press(palette.search, Qt.Key.Key_Up)
    press(palette.search, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 0
    write(palette.search, "no such thing at all")
    assert palette.list.count() == 0 and not palette.nothing.isHidden()
    press(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_a_locked_window_offers_no_action_inside(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    settle(qtbot, window)
    names = {command.name for command in commands.of_menus(window)}
    assert "Add documents…" not in names and "Help" in names


def test_f1_opens_at_the_topic_of_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    press(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert "Summarizing reports" in dialog.text.toPlainText()
    write(dialog.search, "recovery key forgotten")
    assert dialog.list.item(0).text() == "Locking, passphrase and PIN"
    write(dialog.search, " xylophone")
    assert dialog.list.count() == 0 and not dialog.nothing.isHidden()
    dialog.reject()


def test_the_help_names_every_key_and_what_it_is_not_for() -> None:
    topics = {topic.id: topic for topic in help_page.topics()}
    for entry in entries():
        for key in entry.keys:
            assert key in topics["keys"].text
    assert "giving orders" in topics["intended-use"].text
    assert topics["offline"].title == "What leaves this computer: nothing"


@pytest.mark.parametrize("topic", help_page.topics(), ids=lambda topic: topic.id)
def test_every_topic_is_short_and_whole(topic: help_page.Topic) -> None:
    assert topic.title and "{" not in topic.text
    assert len(topic.text.split()) < 420
    assert max(len(line) for line in topic.text.splitlines()) < 220
    for entry in re.findall(r"Ctrl\+Shift\+\w", topic.text):
        assert any(entry in known.keys for known in entries())


def test_the_badge_says_that_all_checks_run(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    assert window.status.checks.text().strip() == "Checks: on"
    window.status.checks.click()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    told = sheet.text.toPlainText()
    assert "All checks run." in told and "Danger signs: on" in told
    sheet.close_button.click()


class BrokenRules:
    """Rules of which one part finds nothing and the other cannot be read."""

    def notes(self, _text: str, /) -> ScreeningNotes:
        raise RulesError("The file fever.toml has a mistake.")

    def collisions(self, _text: str, _answer: str, /) -> tuple[CollisionNote, ...]:
        return ()


def test_a_check_that_is_off_is_named(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant()
    window = open_window(fake)
    window.status.show_rule_checks(checks.of_rules(BrokenRules()))  # type: ignore[arg-type]
    assert window.status.checks.text().strip() == "Checks: 2 off"
    assert "Danger signs" in window.status.checks.toolTip()
    window.show_checks()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    told = sheet.text.toPlainText()
    assert "fever.toml has a mistake" in told and "Danger signs: OFF" in told
    sheet.close_button.click()


def test_the_offline_page_gives_it_the_commands(window: MainWindow) -> None:
    window.show_offline()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    assert "strace -f -e trace=network wardlight" in sheet.text.toPlainText()
    sheet.close_button.click()


def test_the_ring_of_a_long_text_ends_where_its_scroll_area_does(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    window.ask.panel.text.setFocus()
    lay_out(qtbot, window)
    ring = window.ring.geometry()
    column = window.ask.column
    bottom = column.mapTo(window, QPoint(0, column.height())).y()
    assert window.ring.target is window.ask.panel.text
    assert ring.bottom() <= bottom + RING + 1
