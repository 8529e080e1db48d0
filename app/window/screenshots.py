"""Pictures of every screen in every look, for the README and for a critical eye."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.window.door import Door
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes

_PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show a screen."""

    name: str
    theme: str = "light"
    text_percent: int = 100
    width: int = 1366
    height: int = 768
    right_to_left: bool = False


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("large", text_percent=150),
    Look("largest", text_percent=200, width=1920, height=1080),
    Look("wide", width=1920, height=1080),
    Look("small", width=1024, height=720),
    Look("rtl", right_to_left=True),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen to picture: its name, and how to get there in an open window."""

    name: str
    play: Callable[[MainWindow], QWidget | None]


def settle(window: MainWindow, *, quiet_s: float = 0.25) -> None:
    """Let the window work until nothing has been under way for a moment."""
    deadline = time.monotonic() + _PATIENCE_S
    quiet_since = time.monotonic()
    while time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if window.is_busy:
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > quiet_s:
            return
        time.sleep(0.005)


def asked(question: str) -> Callable[[MainWindow], None]:
    """Return a play that asks a question and waits for the answer."""

    def play(window: MainWindow) -> None:
        window.show_tab(0)
        window.ask.new_question()
        window.ask.question.box.setPlainText(question)
        window.ask.question.ask()
        settle(window)

    return play


def scenes(question: str, unanswerable: str) -> tuple[Scene, ...]:
    """Return the scenes of a library that holds documents."""
    return (
        Scene("ask-empty", lambda window: window.new_question()),
        Scene("ask-answer", asked(question)),
        Scene("ask-second-source", lambda window: window.ask.step(1)),
        Scene("ask-no-source", asked(unanswerable)),
        Scene("library", _show_library),
        Scene("library-drawer", _show_drawer),
        Scene("library-edit", lambda window: window.library.drawer.start_editing()),
        Scene("library-reading", lambda window: window.library.open_chosen()),
        Scene("lock", lambda window: window.lock()),
    )


def _show_library(window: MainWindow) -> None:
    window.show_tab(1)
    settle(window)


def _show_drawer(window: MainWindow) -> None:
    first = window.library.model.card(0)
    if first is not None:
        window.library.table.choose(first.id)


def render(assistant: Door, folder: Path, plays: tuple[Scene, ...], look: Look) -> list[Path]:
    """Picture scenes in one look; return the files that were written."""
    direction = (
        Qt.LayoutDirection.RightToLeft if look.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    QGuiApplication.setLayoutDirection(direction)
    appearance = Appearance(Preferences(theme=look.theme, text_percent=look.text_percent))
    appearance.apply()
    window = MainWindow(assistant, Lanes(), appearance)
    window.resize(look.width, look.height)
    window.show()
    window.start()
    settle(window)
    written = []
    for scene in plays:
        target = scene.play(window) or window
        settle(window)
        path = folder / f"{scene.name}-{look.name}.png"
        target.grab().save(str(path))
        written.append(path)
    window.close()
    window.deleteLater()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return written
