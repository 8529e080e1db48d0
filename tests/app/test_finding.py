"""Ctrl+F finds on the screen, F3 goes on, Esc leaves everything as it was."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.tabs import ASK, LIBRARY
from tests.app.conftest import settle
from tests.app.hands import press, write
from tests.app.test_ask import ask


def _find(window: MainWindow, words: str) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.finding.line.clear()
    write(window.finding.line, words)


def test_words_of_the_answer_are_found_counted_and_stepped_through(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    _find(window, "artesunate")
    bar = window.finding
    assert bar.isVisible()
    first, _of, count = bar.told.text().split()
    assert (first, int(count) > 1) == ("1", True)
    press(window, Qt.Key.Key_F3)
    assert bar.told.text() == f"2 of {count}"
    press(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told.text() == f"{count} of {count}"


def test_what_is_not_there_is_said(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    _find(window, "zygomatic")
    assert window.finding.told.text() == "Nothing found"
    assert not window.finding.next.isEnabled()


def test_escape_leaves_the_texts_as_they_were(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    before = len(window.ask.panel.text.extraSelections())
    _find(window, "artesunate")
    assert len(window.ask.panel.text.extraSelections()) > before
    press(window, Qt.Key.Key_Escape)
    assert window.finding.isHidden()
    assert len(window.ask.panel.text.extraSelections()) == before
    assert window.ask.panel.shown is not None


def test_another_tab_ends_the_search_and_the_library_filters(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    _find(window, "artesunate")
    window.show_tab(LIBRARY)
    assert window.finding.isHidden()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.library.toolbar.filter.hasFocus()
    assert window.finding.isHidden()


def test_locking_forgets_what_was_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    _find(window, "Okello")
    window.lock()
    settle(qtbot, window)
    assert window.finding.line.text() == ""
    assert window.finding.isHidden()


def test_the_typed_question_is_not_searched(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(ASK)
    window.ask.question.box.setPlainText("zygomatic fracture")
    _find(window, "zygomatic")
    assert window.finding.told.text() == "Nothing found"
