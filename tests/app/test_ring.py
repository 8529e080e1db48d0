"""The ring around what has the keyboard, and the order in which Tab goes on."""

from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from app.window.focus import RING, stops
from app.window.main import MainWindow
from tests.app.conftest import lay_out
from tests.app.hands import press
from tests.app.test_ask import ask


def test_the_ring_of_a_long_answer_stays_in_the_part_that_scrolls(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    window.ask.panel.text.setMinimumHeight(3000)
    lay_out(qtbot, window)
    window.ask.panel.text.setFocus()
    column = window.ask.column
    place = QRect(column.mapTo(window, QPoint(0, 0)), column.size())
    room = place.adjusted(-2 * RING, -2 * RING, 2 * RING, 2 * RING)
    assert window.ring.target is window.ask.panel.text
    assert room.contains(window.ring.geometry())


def test_a_chip_that_comes_with_an_answer_is_reached_before_the_status_line(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    chips = window.ask.screening.missing
    found = list(stops(window))
    inside = [found.index(one) for one in found if chips.isAncestorOf(one)]
    assert inside
    assert max(inside) < found.index(window.status.offline)


def test_tab_brings_what_it_reaches_into_view(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    window.ask.column.to_top()
    for _step in range(60):
        press(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is not None and window.ask.past.feedback.isAncestorOf(focused):
            break
    focused = window.focusWidget()
    assert focused is not None
    assert window.ask.past.feedback.isAncestorOf(focused)
    assert focused.visibleRegion().boundingRect().height() == focused.height()
