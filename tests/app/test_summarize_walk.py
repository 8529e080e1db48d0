"""Between a summary and its report: choosing on one side shows on the other."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.tabs import SUMMARIZE
from tests.app.conftest import settle
from tests.engine.reading import pdfs

_LONG = "\n\n".join(
    (
        "Name: Amina Okello\nDate of birth: 14/03/1961",
        "REASON FOR ADMISSION\nThree days of fever and cough.",
        "HOSPITAL COURSE\n"
        + "\n".join(
            f"On day {day} she walked {day} metres and slept well." for day in range(1, 60)
        ),
        "DISCHARGE MEDICATIONS\n1. Amoxicillin 500 mg by mouth three times a day for 5 days - NEW",
        "ALLERGIES\nCo-trimoxazole (rash)",
        "FOLLOW-UP\nMedical clinic in 2 weeks with Dr Wanjiru.",
    )
)


@pytest.fixture
def long(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Return the window with a summary and a report that are both longer than the screen."""
    window.show_tab(SUMMARIZE)
    window.summarize.toolbar.lengths.setCurrentIndex(2)
    window.summarize.add_text(_LONG)
    settle(qtbot, window)
    return window


def chosen(window: MainWindow, words: str, *, more: str = "") -> None:
    """Select words of the report, up to others."""
    text = window.summarize.source.reader.text
    first = text.document().find(words)
    last = text.document().find(more or words)
    cursor = QTextCursor(text.document())
    cursor.setPosition(first.selectionStart())
    cursor.setPosition(last.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def marked(window: MainWindow) -> str:
    """Return what is marked in the summary."""
    found = window.summarize.panel.text.extraSelections()
    return " | ".join(one.cursor.selectedText() for one in found)


def marked_in_report(window: MainWindow) -> str:
    found = window.summarize.source.reader.text.extraSelections()
    return " | ".join(one.cursor.selectedText() for one in found)


def at_of(window: MainWindow, words: str) -> int:
    places = window.summarize.walk.trail.places
    return next(at for at, place in enumerate(places) if words in place.quote)


def scroll(window: MainWindow, area: str, value: int) -> None:
    """Scroll a side as the wheel or the keyboard does."""
    tab = window.summarize
    bar = (tab.panel.text if area == "summary" else tab.source.reader.text).verticalScrollBar()
    bar.setSliderPosition(value)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderMove)


def test_a_stretch_of_the_report_marks_every_line_that_uses_it(
    qtbot: QtBot, long: MainWindow
) -> None:
    chosen(long, "Amoxicillin", more="Co-trimoxazole")
    settle(qtbot, long)
    found = marked(long)
    assert "amoxicillin" in found
    assert "Co-trimoxazole" in found
    assert "fever" not in found
    assert long.summarize.source.used.text() == "Used by 2 lines"


def test_what_no_line_uses_is_told(qtbot: QtBot, long: MainWindow) -> None:
    chosen(long, "DISCHARGE MEDICATIONS")
    settle(qtbot, long)
    assert marked(long) == ""
    assert long.summarize.source.used.text() == "No line of the summary uses this"
    assert long.summarize.source.used.isVisible()


def test_a_click_into_the_report_is_enough(qtbot: QtBot, long: MainWindow) -> None:
    text = long.summarize.source.reader.text
    found = text.document().find("fever")
    where = text.cursorRect(found).center() - QPoint(4, 0)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle(qtbot, long)
    assert "fever" in marked(long)


def test_every_sentence_of_a_line_is_marked(qtbot: QtBot, long: MainWindow) -> None:
    tab = long.summarize
    places = [tab.walk.trail.places[at_of(long, words)] for words in ("Amoxicillin", "Dr Wanjiru")]
    report = tab.intake.report(places[0].document)
    assert report is not None
    tab.source.show_source(report, places)
    settle(qtbot, long)
    first, second = marked_in_report(long).split(" | ")
    assert "Amoxicillin" in first
    assert "Wanjiru" in second


def test_a_click_on_the_image_of_a_page_marks_the_line(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "plain.pdf"
    path.write_bytes(
        pdfs.made(lambda canvas: pdfs.write(canvas, 72, 700, "Allergies: penicillin (rash)"))
    )
    window.show_tab(SUMMARIZE)
    window.summarize.add([path])
    settle(qtbot, window)
    tab = window.summarize
    tab.walk.show(at_of(window, "penicillin"))
    settle(qtbot, window)
    canvas = tab.source.reader.view.canvas
    middle = canvas.marked()[0].center().toPoint()
    tab.panel.mark(())
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    settle(qtbot, window)
    assert "penicillin" in marked(window)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert "penicillin" in marked(window), "a click beside all text changes nothing"


def test_scrolling_the_summary_moves_the_report_while_both_are_held_together(
    qtbot: QtBot, long: MainWindow
) -> None:
    tab = long.summarize
    tab.walk.show(0)
    settle(qtbot, long)
    scroll(long, "summary", tab.panel.text.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: "On day" in marked_in_report(long), timeout=5000)
    assert not tab.panel.text.sees_marked or "On day" in marked(long)


def test_scrolling_the_report_moves_the_summary_while_both_are_held_together(
    qtbot: QtBot, long: MainWindow
) -> None:
    tab = long.summarize
    tab.walk.show(0)
    settle(qtbot, long)
    scroll(long, "report", tab.source.reader.text.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: tab.walk.at not in {None, 0}, timeout=5000)
    assert tab.panel.text.sees_marked


def test_each_side_scrolls_by_itself_when_they_are_let_go(qtbot: QtBot, long: MainWindow) -> None:
    tab = long.summarize
    tab.source.together.click()
    tab.walk.show(0)
    settle(qtbot, long)
    for side in ("report", "summary"):
        scroll(long, side, 10_000)
        qtbot.wait(250)
        assert tab.walk.at == 0
    chosen(long, "Co-trimoxazole")
    assert "Co-trimoxazole" in marked(long), "what is chosen is shown all the same"
