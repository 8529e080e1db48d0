"""The first run over the real engine: a kill -9 on any page comes back to it, key and all."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.window import booleans
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes
from engine.assistant import Assistant, open_assistant
from engine.ground.arrival import NEEDS_LIBRARY, Arrival
from engine.ground.paths import Home

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sends signals")
booleans.keep_alive()

PASSPHRASE = "four plain garden words"
MOMENT_MS = 20_000
_PERSON = """
import os, signal, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.window import booleans
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes
from engine.assistant import open_assistant
from engine.ground.arrival import Arrival
from engine.ground.paths import Home

booleans.keep_alive()
home, target = Home(Path(sys.argv[1])), sys.argv[2]
application = QApplication(["wardlight"])
window = MainWindow(open_assistant(home), Lanes(), Appearance(Preferences(theme="light")))
window.show()
window.start()

def wait(is_so):
    end = time.monotonic() + 60
    while not is_so():
        application.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            os._exit(3)

def reach(name, page):
    wait(lambda: window.gate.currentWidget() is page and not window.is_busy)
    if name == target:
        os.kill(os.getpid(), signal.SIGKILL)

gate = window.gate
reach("language", gate.look_page)
gate.look_page.go_on.click()
reach("purpose", gate.purpose_page)
gate.purpose_page.agreed.click()
gate.purpose_page.go_on.click()
reach("data", gate.create_page)
for line in (gate.create_page.first.line, gate.create_page.second.line):
    line.setText("four plain garden words")
gate.create_page.create_button.click()
wait(lambda: gate.currentWidget() is gate.recovery_page)
print(gate.recovery_page.key.text(), flush=True)
reach("recovery-key", gate.recovery_page)
gate.recovery_page.written.click()
gate.recovery_page.go_on.click()
for name in (Arrival.MODEL, Arrival.LIBRARY, Arrival.TRIAL):
    wait(lambda: gate.shown_page is name)
    reach(str(name), gate.page(name))
    gate.page(name).steps.go_on.click()
"""


def _killed_on(page: str, home: Home) -> str:
    """Let a person come to a page in a process that is then killed; return the recovery key."""
    ended = subprocess.run(
        [sys.executable, "-c", _PERSON, str(home.root), page],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr[-800:]
    return ended.stdout.strip()


@pytest.fixture
def again(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[MainWindow, Home]]:
    """Return nothing open yet: a window that the test starts on the same home."""
    home = Home(tmp_path / "home")
    made: list[tuple[MainWindow, Lanes, Assistant]] = []

    def open_it() -> MainWindow:
        assistant, lanes = open_assistant(home), Lanes()
        appearance = Appearance(Preferences(theme="light"))
        appearance.apply()
        window = MainWindow(assistant, lanes, appearance)
        qtbot.addWidget(window)
        window.show()
        window.start()
        made.append((window, lanes, assistant))
        return window

    yield open_it, home  # type: ignore[misc]
    for window, lanes, assistant in made:
        window.close()
        assert lanes.close()
        assistant.close()


@pytest.mark.parametrize("page", list(Arrival))
def test_a_kill_on_a_page_comes_back_to_it(
    qtbot: QtBot, again: tuple[object, Home], page: Arrival
) -> None:
    open_it, home = again
    _killed_on(str(page), home)
    window = open_it()  # type: ignore[operator]
    if page in NEEDS_LIBRARY:
        qtbot.waitUntil(lambda: window.gate.currentWidget() is window.gate.unlock_page)
        window.gate.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.gate.shown_page is page, timeout=MOMENT_MS)


def test_a_kill_on_the_recovery_key_shows_the_same_key_which_opens(
    qtbot: QtBot, again: tuple[object, Home]
) -> None:
    open_it, home = again
    printed = _killed_on("recovery-key", home)
    window = open_it()  # type: ignore[operator]
    window.gate.unlock(PASSPHRASE)
    page = window.gate.recovery_page
    qtbot.waitUntil(lambda: page.key.text() == printed, timeout=MOMENT_MS)
    window.lock()
    qtbot.waitUntil(lambda: not window.is_busy, timeout=MOMENT_MS)
    assert page.key.text() == ""
    window.assistant.unlock_with_recovery_key(printed)
    assert window.assistant.is_unlocked
