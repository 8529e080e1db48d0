"""Locking empties every widget, in every way that a window can be locked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.pin import PinDialog
from app.window.statusbar import initials
from app.window.tabs import SUMMARIZE
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import PASSPHRASE, FakeAssistant
from tests.app.hands import press, write
from tests.app.test_ask import ask
from tests.engine.summarizing import reports

PLANTED = ("Zebulon", "Quackenbush", "KD-70413", "kwashi-planted")
REPORT = reports.WHOLE + "\nName: Zebulon Quackenbush\nHospital number: KD-70413\n"


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget shows, holds or says to a screen reader."""
    for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle"):
        yield str(widget.property(name) or "")
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield widget.toPlainText()
    if isinstance(widget, QLineEdit):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget.model())
    for name in ("html", "_html", "_text", "_words"):
        yield str(getattr(widget, name, ""))


def cells_of(model: QAbstractItemModel) -> Iterator[str]:
    """Yield the cells of the top of a model."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    for row in range(model.rowCount(QModelIndex())):
        for column in range(12):
            index = model.index(row, column)
            if index.isValid():
                yield from (str(index.data(role)) for role in roles)


def leftovers(needles: tuple[str, ...] = PLANTED) -> list[str]:
    """Return where a planted word still stands in any widget of the program."""
    found = []
    for widget in QApplication.allWidgets():
        told = "\n".join(words_of(widget))
        found += [
            f"{type(widget).__name__} {widget.objectName()}: {word}, shown: {widget.isVisible()}"
            for word in needles
            if word in told
        ]
    return found


def fill(qtbot: QtBot, window: MainWindow) -> None:
    """Bring a planted patient onto every screen that takes one."""
    ask(qtbot, window, "Zebulon Quackenbush KD-70413 kwashi-planted fever and convulsions")
    window.ask.follow_up("and the dose for Zebulon?")
    settle(qtbot, window)
    window.ask.question.box.setPlainText("Quackenbush again")
    window.show_tab(SUMMARIZE)
    window.summarize.add_text(REPORT)
    settle(qtbot, window)
    window.summarize.add([Path("/ward/Zebulon Quackenbush.pdf")])
    settle(qtbot, window)
    assert leftovers(), "the patient is on the screen first"


def lock(window: MainWindow) -> None:
    window.menus.actions["lock"].trigger()


def hide(window: MainWindow) -> None:
    window.menus.actions["hide"].trigger()


def switch(window: MainWindow) -> None:
    window.menus.actions["switch_user"].trigger()


def leave_alone(window: MainWindow) -> None:
    window.locking.presence.idle.timeout.emit()


def sleep(window: MainWindow) -> None:
    window.locking.presence._last -= 600
    window.locking.presence.notice_sleep()


@pytest.mark.parametrize("way", [lock, hide, switch, leave_alone, sleep])
def test_a_planted_patient_is_in_no_widget_after_locking(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, way: Callable[[MainWindow], None]
) -> None:
    fill(qtbot, window)
    fake.slow["lock"] = 0.3
    way(window)
    qtbot.wait(1)
    assert fake.unlocked and leftovers() == [], "at once, not only when the library is closed"
    settle(qtbot, window)
    QApplication.processEvents()
    assert leftovers() == []
    assert not fake.unlocked


def test_hiding_blanks_first_and_the_second_press_shows_the_lock_screen(
    qtbot: QtBot, window: MainWindow
) -> None:
    fill(qtbot, window)
    window.show_offline()
    hide(window)
    assert window.screens.currentWidget() is window.locking.cover
    assert window.header.bar.isHidden()
    assert QApplication.activeModalWidget() is None
    settle(qtbot, window)
    assert window.screens.currentWidget() is window.locking.cover, "it stays blank"
    hide(window)
    assert window.screens.currentWidget() is window.gate
    hide(window)
    press(window.locking.cover, Qt.Key.Key_Return)
    assert window.screens.currentWidget() is window.gate


def test_an_open_dialog_is_closed_by_locking(qtbot: QtBot, window: MainWindow) -> None:
    window.ask.question.box.setPlainText("girl 4 years Zebulon fever")
    window.ask.show_scores()
    settle(qtbot, window)
    lock(window)
    assert QApplication.activeModalWidget() is None
    settle(qtbot, window)


def test_documents_go_on_coming_in_behind_the_lock_screen_where_the_setting_says_so(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    fake.preferences.change({"privacy.lock_work": "go_on"})
    fake.file_s = 0.05
    window.library.add([Path(f"/ward/file {at}.pdf") for at in range(4)])
    qtbot.wait(20)
    lock(window)
    assert fake.unlocked and not window.gate.unlock_page.work.isHidden()
    qtbot.waitUntil(lambda: not fake.unlocked, timeout=20_000)
    assert sum(each.card.title.startswith("file") for each in fake.stored) == 4
    settle(qtbot, window)
    assert window.gate.unlock_page.work.isHidden()


def test_who_comes_back_early_finds_the_work_going_on(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    fake.preferences.change({"privacy.lock_work": "go_on"})
    fake.file_s = 0.1
    window.library.add([Path(f"/ward/file {at}.pdf") for at in range(6)])
    qtbot.wait(20)
    lock(window)
    window.gate.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.is_open)
    settle(qtbot, window)
    assert fake.unlocked
    assert sum(each.card.title.startswith("file") for each in fake.stored) == 6


def test_switching_the_user_stops_the_work_and_forgets_the_pin(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    fake.preferences.change({"privacy.lock_work": "go_on"})
    fake.unlocking.pin = "604913"
    fake.file_s = 0.3
    window.library.add([Path("/ward/one.pdf")])
    qtbot.wait(20)
    switch(window)
    settle(qtbot, window)
    assert not fake.unlocked and not fake.unlocking.has_pin
    assert not any(each.card.title == "one" for each in fake.stored)


def test_a_pin_is_chosen_and_unlocks_with_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    window.menus.actions["pin"].trigger()
    dialog = window.findChild(PinDialog)
    assert dialog is not None
    write(dialog.first.line, "604913")
    write(dialog.second.line, "604914")
    press(dialog.second.line, Qt.Key.Key_Return)
    assert "not the same" in dialog.error.text()
    write(dialog.second.line, "604913")
    press(dialog.second.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert fake.unlocking.pin == "604913"
    lock(window)
    settle(qtbot, window)
    page = window.gate.unlock_page
    assert page.field is page.pin
    write(page.pin.line, "604913")
    press(page.pin.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.is_open and page.pin.text == ""


def test_five_wrong_pins_leave_the_passphrase(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant(unlocked=False)
    fake.unlocking.pin, fake.unlocking.waits_s = "604913", 0.0
    window = open_window(fake)
    page = window.gate.unlock_page
    for _try in range(5):
        write(page.pin.line, "1")
        press(page.pin.line, Qt.Key.Key_Return)
        settle(qtbot, window)
    assert page.field is page.passphrase
    write(page.passphrase.line, PASSPHRASE)
    press(page.passphrase.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.is_open


def test_the_clipboard_is_cleared_of_our_own_copies_only(qtbot: QtBot, window: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    keeper = window.locking.clipboard
    assert keeper.due.interval() == 30_000
    keeper.due.setInterval(100)
    clipboard.setText("Zebulon Quackenbush")
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=2000)
    clipboard.setText("Zebulon Quackenbush")
    clipboard.blockSignals(True)
    clipboard.setText("of another program")
    clipboard.blockSignals(False)
    qtbot.waitUntil(lambda: not keeper.due.isActive(), timeout=2000)
    assert clipboard.text() == "of another program"


def test_locking_clears_what_was_copied(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Zebulon Quackenbush")
    lock(window)
    assert QGuiApplication.clipboard().text() == ""
    settle(qtbot, window)


def test_the_line_shows_who_is_there(window: MainWindow) -> None:
    assert window.status.user.text() == "NA"
    assert "n.adeyemi" in window.status.user.toolTip()


@pytest.mark.parametrize(
    ("name", "told"),
    [("n.adeyemi", "NA"), ("WARD\\mary_ann o'neil", "MAO"), ("maria", "MA"), ("", ""), ("7", "")],
)
def test_initials_come_from_the_name_on_this_computer(name: str, told: str) -> None:
    assert initials(name) == told


def test_the_search_for_leftovers_finds_what_a_model_holds(qtbot: QtBot) -> None:
    del qtbot
    model = QStandardItemModel(1, 1)
    model.setData(model.index(0, 0), "Zebulon")
    assert "Zebulon" in list(cells_of(model))
