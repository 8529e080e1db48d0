"""Behind the glass: danger signs and guidelines on the lock screen, where the hospital wants it."""

from pytestqt.qtbot import QtBot

from app.ask.emergency import EmergencyPage
from app.window.main import MainWindow
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_shelves import FakeEmergency
from tests.app.hands import click, write
from tests.app.test_window import cut_words, nameless, small_buttons


def behind(qtbot: QtBot, open_window: OpenWindow) -> tuple[FakeAssistant, MainWindow]:
    """Break the glass on the lock screen of a hospital that allows it."""
    fake = FakeAssistant(unlocked=False, emergency=FakeEmergency(is_offered=True))
    window = open_window(fake)
    click(window.gate.unlock_page.emergency_button)
    settle(qtbot, window)
    return fake, window


def page_of(window: MainWindow) -> EmergencyPage:
    page = window.gate.emergency_page
    assert page is not None and page.isVisible()
    return page


def test_without_the_hospital_s_word_there_is_no_glass(open_window: OpenWindow) -> None:
    window = open_window(FakeAssistant(unlocked=False))
    assert not window.gate.unlock_page.emergency_button.isVisible()


def test_the_shelf_and_danger_signs_are_reached_while_the_library_is_locked(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = behind(qtbot, open_window)
    page = page_of(window)
    assert "Severe malaria in children" in page.text.toPlainText()
    write(page.box, "Child of 3 years with convulsions and fever, unable to drink")
    click(page.search_button)
    settle(qtbot, window)
    assert page.flags.isVisible()
    assert "artesunate 2.4 mg/kg at once <now>" in page.text.toPlainText()
    assert "Past review date" in page.text.toPlainText()
    assert (fake.emergency.opened, fake.emergency.searched) == (1, 1)
    assert not fake.unlocked
    assert not window.tabs.isVisible()


def test_nothing_typed_behind_the_glass_stays(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = behind(qtbot, open_window)
    page = page_of(window)
    write(page.box, "zzz")
    click(page.search_button)
    settle(qtbot, window)
    assert "Nothing on the shelf has these words." in page.text.toPlainText()
    click(page.back_button)
    assert window.gate.currentWidget() is window.gate.unlock_page
    assert page.box.toPlainText() == ""
    assert page.text.toPlainText() == ""


def test_a_page_that_nobody_uses_is_emptied_and_left(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = behind(qtbot, open_window)
    page = page_of(window)
    write(page.box, "Mrs Invented, 70/40")
    assert page._idle.isActive()
    page._idle.timeout.emit()
    assert window.gate.currentWidget() is window.gate.unlock_page
    assert page.box.toPlainText() == ""
    assert not page._idle.isActive()


def test_the_page_has_names_large_targets_and_whole_words(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    _fake, window = behind(qtbot, open_window)
    for percent in (100, 200):
        window.menus._change(text_percent=percent)
        lay_out(qtbot, window)
        assert nameless(window) == []
        assert small_buttons(window) == []
        assert cut_words(window) == []
