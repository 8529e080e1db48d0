"""Real widgets, offscreen, on a hand-written assistant; any Qt warning fails the test."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.window import booleans
from app.window.main import MainWindow
from app.window.naming import NamesDialog
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes
from tests.app import drawn_page
from tests.app.fake_door import FakeAssistant

OpenWindow = Callable[..., MainWindow]


booleans.keep_alive()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def fake() -> FakeAssistant:
    return FakeAssistant()


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    made = Lanes()
    yield made
    assert made.close(), "a lane did not end"


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:
    made = Appearance(Preferences(theme="light"))
    made.apply()
    drawn_page.draw("Types are made once, before two threads ask for the same one.").image(8)
    return made


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every lane has delivered what it had."""
    qtbot.waitUntil(lambda: not window.is_busy, timeout=20_000)


def lay_out(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no widget moves any more; a busy machine lays out in several turns."""
    seen: list[object] = []

    def rests() -> bool:
        seen.append([widget.geometry().getRect() for widget in window.findChildren(QWidget)])
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

    qtbot.waitUntil(rests, timeout=20_000)


@pytest.fixture
def open_window(qtbot: QtBot, lanes: Lanes, appearance: Appearance) -> OpenWindow:
    """Return a function that shows the whole window over an assistant."""

    def open_it(assistant: FakeAssistant, **options: object) -> MainWindow:
        window = MainWindow(assistant, lanes, appearance, **options)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.start()
        window.activateWindow()
        settle(qtbot, window)
        return window

    return open_it


@pytest.fixture
def window(open_window: OpenWindow, fake: FakeAssistant) -> MainWindow:
    return open_window(fake)


def copy_of(window: MainWindow) -> NamesDialog:
    """Return what a window asks before a copy leaves."""
    (dialog,) = (one for one in window.findChildren(NamesDialog) if one.isVisible())
    return dialog
