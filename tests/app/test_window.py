import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.window import parts, sheets
from app.window.focus import RING
from app.window.main import MainWindow
from app.window.menus import entries
from app.window.start import HEAVY, measure_first_paint
from app.window.statusbar import ElidingLabel
from app.window.style import TEXT_SIZES, Appearance, Preferences
from app.window.tabs import LIBRARY, SETTINGS, SUMMARIZE
from engine.ground.paths import Home
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import PASSPHRASE, FakeAssistant
from tests.app.hands import click, press
from tests.app.test_ask import ask
from tests.engine.summarizing import reports

SCREENS = (
    "ask", "history", "case", "summary", "library", "drawer", "edit", "failures", "locked",
    "create",
    "appearance", "privacy", "backup", "audit", "about",
)  # fmt: skip


def show_screen(qtbot: QtBot, open_window: OpenWindow, name: str) -> MainWindow:
    """Open the window on one of its screens."""
    fake = FakeAssistant(unlocked=name not in {"locked", "create"}, created=name != "create")
    window = open_window(fake)
    if name in {"ask", "history"}:
        ask(qtbot, window)
    if name == "history":
        window.show_history()
        settle(qtbot, window)
        window.ask.past.panel.ask_first()
    if name in {"library", "drawer", "edit", "failures"}:
        window.show_tab(LIBRARY)
        window.library.table.choose(fake.stored[0].card.id)
    if name in {"case", "summary"}:
        window.show_tab(SUMMARIZE)
    if name == "summary":
        window.summarize.add_text(reports.WHOLE)
        window.summarize.add([Path("/ward/no-such-letter.pdf")])
        settle(qtbot, window)
        window.summarize.walk.show(0)
    if name in window.settings.pages:
        window.show_tab(SETTINGS)
        window.settings.show_group(name)
        settle(qtbot, window)
        window.settings.privacy.ask_first()
        window.settings.backup.table.selectRow(0)
        window.settings.backup.ask_first()
    if name == "edit":
        window.library.drawer.start_editing()
    if name == "failures":
        window.library.add([Path("/ward/rota.xlsx"), Path("/ward/locked.pdf")])
    settle(qtbot, window)
    return window


def reachable(window: QWidget) -> list[QWidget]:
    """Return every visible widget that the keyboard can reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_has_names_large_targets_and_whole_words(
    qtbot: QtBot, open_window: OpenWindow, screen: str
) -> None:
    window = show_screen(qtbot, open_window, screen)
    assert nameless(window) == []
    for percent in (100, 150, 200):
        window.menus._change(text_percent=percent)
        settle(qtbot, window)
        lay_out(qtbot, window)
        assert small_buttons(window) == [], f"at {percent} %"
        assert cut_words(window) == [], f"at {percent} %"


def nameless(window: MainWindow) -> list[str]:
    """Return what a screen reader could not name."""
    found = []
    for widget in reachable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def small_buttons(window: MainWindow) -> list[str]:
    """Return the buttons that are hard to hit."""
    return [
        f"{button.text() or button.accessibleName()} {button.size().toTuple()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), QLineEdit)
        and (button.height() < 30 or button.width() < 30)
    ]


def cut_words(window: MainWindow) -> list[str]:
    """Return buttons and labels that have less room than their words need."""
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QPushButton, QLabel, QTabBar)):
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()):
            continue
        if isinstance(widget, ElidingLabel) or widget is window.library.bar.what:
            continue
        if widget.width() < widget.minimumSizeHint().width() - 1:
            cut.append(f"{widget.property('text')} {widget.width()}")
    return cut


def test_the_window_fits_every_supported_screen(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = show_screen(qtbot, open_window, "ask")
    for size in ((1024, 720), (1366, 768), (1920, 1080)):
        window.resize(*size)
        lay_out(qtbot, window)
        assert (window.width(), window.height()) == size
        for button in window.findChildren(QPushButton):
            if button.isVisible():
                stands_inside(window, button)


def stands_inside(window: MainWindow, button: QPushButton) -> None:
    """Check that a button is on the screen, or that one can scroll to it."""
    corner = button.mapTo(window, QPoint(0, 0))
    assert 0 <= corner.x() <= window.width() - button.width(), button.text()
    below = corner.y() + button.height() - window.height()
    assert below <= 0 or can_scroll_to(button), button.text()


def can_scroll_to(widget: QWidget) -> bool:
    """Whether an area around a widget scrolls up and down."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.verticalScrollBar().maximum() > 0:
            return True
        parent = parent.parentWidget()
    return False


def test_the_keyboard_is_always_ringed(qtbot: QtBot, window: MainWindow) -> None:
    seen = []
    window.ask.question.box.setFocus()
    for _step in range(8):
        press(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert window.ring.target is focused
        corner = focused.mapTo(window, QPoint(0, 0))
        assert window.ring.geometry().contains(QRect(corner, focused.size())) or RING
        seen.append(focused)
    scope = window.ask.question.scope
    assert seen[0] is scope.everything
    assert seen[1:4] == list(scope.chips.values())


def test_every_key_does_one_thing(window: MainWindow) -> None:
    keys = [key for entry in entries() for key in entry.keys]
    assert len(keys) == len(set(keys))
    singles = [key for key in keys if len(key) == 1]
    assert singles == []
    assert {entry.name for entry in entries()} == set(window.menus.actions)


def test_locking_hides_and_forgets_everything_that_was_read(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    ask(qtbot, window)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert not fake.unlocked
    assert window.gate.isVisible()
    assert window.ask.panel.text.toPlainText() == ""
    assert window.ask.question.box.toPlainText() == ""
    assert window.library.model.rowCount() == 0
    assert not window.ask.sources.reader.view.canvas.has_image
    assert window.ask.sources.reader.text.toPlainText() == ""
    assert window.status.facts.text() == "The library is locked"
    window.gate.unlock(PASSPHRASE)
    settle(qtbot, window)
    assert window.is_open
    assert window.library.model.rowCount() == 8


def test_files_that_waited_go_in_after_unlocking(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    fake.file_s = 0.2
    window.library.add([Path("/ward/one.pdf"), Path("/ward/two.pdf")])
    qtbot.wait(20)
    window.lock()
    settle(qtbot, window)
    assert not fake.unlocked
    fake.file_s = 0.0
    window.gate.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: {s.card.title for s in fake.stored} >= {"one", "two"})


def test_an_unused_window_locks_itself(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.locking.presence.idle.setInterval(30)
    window.locking.presence.idle.start()
    qtbot.waitUntil(lambda: not fake.unlocked, timeout=2000)
    assert not window.is_open


def test_the_title_tells_nothing_of_a_patient_or_file(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    window.show_tab(LIBRARY)
    window.library.open_chosen()
    assert window.windowTitle() == "Wardlight"


def test_the_status_line_tells_what_answers_and_how_large_the_library_is(
    window: MainWindow,
) -> None:
    told = window.status.facts.text()
    assert told.startswith("No language model – answers are quoted from your documents")
    assert "library: 8 documents, indexed 02-Mar-2026" in told


def test_the_offline_badge_opens_what_was_attempted(qtbot: QtBot, window: MainWindow) -> None:
    click(window.status.offline)
    sheet = window.findChild(sheets.Sheet)
    assert sheet is not None
    assert "0 connections attempted since start" in sheet.text.toPlainText()
    sheet.close_button.click()


def test_text_size_changes_live_and_stays_in_its_limits(appearance: Appearance) -> None:
    seen = [appearance.step_text(1) for _step in range(len(TEXT_SIZES) + 2)]
    assert seen[-1] == TEXT_SIZES[-1]
    assert appearance.step_text(0) == 100
    for _step in range(5):
        appearance.step_text(-1)
    assert appearance.preferences.text_percent == TEXT_SIZES[0]


def test_preferences_are_remembered(qtbot: QtBot) -> None:
    del qtbot
    kept: list[Preferences] = []
    made = Appearance(Preferences(theme="light"), kept.append)
    made.change(Preferences(theme="dark"))
    made.change(Preferences(theme="dark"))
    assert kept == [Preferences(theme="dark")]
    assert made.tokens.name == "dark"


def test_reduced_motion_stills_cursors_and_bars(qtbot: QtBot) -> None:
    made = Appearance(Preferences(theme="light"))
    bar = QProgressBar()
    qtbot.addWidget(bar)
    made.apply()
    parts.wait(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0), "it moves"
    made.change(Preferences(theme="light", reduce_motion=True))
    parts.wait(bar)
    assert (bar.maximum(), QApplication.cursorFlashTime()) == (1, 0)
    made.change(Preferences(theme="light"))
    assert QApplication.cursorFlashTime() > 0


def test_a_right_to_left_window_is_mirrored_but_its_page_is_not(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = show_screen(qtbot, open_window, "ask")
        question = window.ask.question.mapTo(window, QPoint(0, 0))
        assert question.x() > window.ask.sources.mapTo(window, QPoint(0, 0)).x()
        assert window.ask.sources.reader.view.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert "\u206611-Feb-2027\u2069" in window.ask.sources.facts.text()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_gui_thread_is_never_busy_for_long(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FakeAssistant(delay_s=0.1, file_s=0.02))
    longest = [0.0, time.thread_time()]

    def beat() -> None:
        now = time.thread_time()
        longest[0] = max(longest[0], now - longest[1])
        longest[1] = now

    timer = QTimer()
    timer.timeout.connect(beat)
    qtbot.wait(100)
    longest[1] = time.thread_time()
    timer.start(0)
    window.ask.question.box.setPlainText("fever convulsions artesunate")
    window.ask.question.ask()
    window.library.add([Path(f"/ward/file {at}.pdf") for at in range(10)])
    settle(qtbot, window)
    timer.stop()
    assert longest[0] < 0.05 * 3, "three times the limit, for a busy machine"


def test_closing_stops_the_work(qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant) -> None:
    window = open_window(fake)
    fake.delay_s = fake.file_s = 60
    window.ask.ask("fever")
    window.library.add([Path("/ward/a.pdf")])
    qtbot.wait(20)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 2.5


def test_the_first_paint_loads_no_heavy_library(tmp_path: Path) -> None:
    measured = measure_first_paint(Home(tmp_path / "home"))
    assert measured.heavy == ()
    assert measured.cpu_s < 3.0, "three times the limit, for a busy machine"
    assert "numpy" in HEAVY
