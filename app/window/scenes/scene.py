"""What a scene is, and waiting until a window has come to rest."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QDialog, QWidget

from app.window.main import MainWindow

_PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen to picture: its name, and how to get there in an open window.

    A play returns what to picture; nothing means the window.
    """

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


def close_dialogs(window: MainWindow) -> None:
    """Close what lies over a window."""
    for old in window.findChildren(QDialog):
        old.close()
    settle(window)


def sheet(window: MainWindow, show: Callable[[], object]) -> QWidget | None:
    """Return the dialog that `show` opens over a window."""
    close_dialogs(window)
    show()
    settle(window)
    found = window.findChildren(QDialog)
    return found[-1] if found else None
