"""Opening the window, and measuring how soon it is there."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.window.door import Door
from app.window.style import Appearance, Preferences
from engine.ground.paths import Home, make_private_folder
from engine.ground.settings import Settings
from engine.ground.types import ExitCode

if TYPE_CHECKING:
    from app.window.main import MainWindow
    from engine.assistant import Assistant

HEAVY = (
    "numpy", "apsw", "sqlite_vec", "onnxruntime", "tokenizers", "pypdfium2", "pypdf", "docx",
    "rapidocr", "cv2", "cryptography", "torch", "PySide6.QtNetwork",
)  # fmt: skip
_PAINTED = "painted"
_SIZE = (1366, 768)
_FRAME = (16, 48)  # what a window manager puts around it


@dataclass(frozen=True, slots=True)
class FirstPaint:
    """How the window started.

    Attributes:
        cpu_s: CPU seconds of the process from its start to the first paint.
        wall_s: Seconds from calling the program to the first paint.
        heavy: Heavy libraries that were loaded by then; empty when all is well.
    """

    cpu_s: float
    wall_s: float
    heavy: tuple[str, ...]


def open_window(
    home: Home,
    *,
    assistant: Door | None = None,
    passphrase: str = "",
    published_passphrase: str = "",
) -> int:
    """Open the window on a home and return the exit code when it is closed.

    Args:
        home: Everything of one Wardlight; only one window may use it.
        assistant: The engine; made from the home, and closed at the end, when absent.
        passphrase: Unlocks at once, for a start without a person at the keyboard.
        published_passphrase: Shown on the lock screen of a demonstration home.
    """
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from app.window import booleans, language
    from engine.assistant import open_assistant

    booleans.keep_alive()
    application = QApplication.instance() or QApplication(["wardlight"])
    application.setApplicationName("Wardlight")
    opened = open_assistant(home)
    language.use(opened.settings.word("language.ui"))
    appearance = Appearance(_preferences(opened.settings))
    appearance.apply()
    make_private_folder(home.root)
    lock = QLockFile(str(home.root / "window.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return _tell_second()
    window = _make_window(assistant or opened, appearance, opened.settings, published_passphrase)
    appearance.remember_by(_keeper(opened, window))
    window.show()
    window.start(passphrase)
    if os.environ.get("WARDLIGHT_MEASURE") == _PAINTED:
        _leave_after_paint(window)
    code = application.exec()
    opened.close()
    lock.unlock()
    return code


def _make_window(
    assistant: Door, appearance: Appearance, settings: Settings, published_passphrase: str
) -> "MainWindow":
    from app.window.main import MainWindow
    from app.window.tasks import Lanes

    window = MainWindow(
        assistant,
        Lanes(),
        appearance,
        published_passphrase=published_passphrase,
        idle_minutes=settings.number("privacy.lock_minutes"),
    )
    window.resize(*_fitting(window))
    return window


def _fitting(window: "MainWindow") -> tuple[int, int]:
    """Return the size to start with: the usual one, or what a small screen has for it."""
    room = window.screen().availableSize()
    return min(_SIZE[0], room.width() - _FRAME[0]), min(_SIZE[1], room.height() - _FRAME[1])


def _preferences(settings: Settings) -> Preferences:
    return Preferences(
        theme=settings.word("appearance.theme"),
        text_percent=settings.number("appearance.text_percent"),
        dark_pages=settings.is_on("appearance.dark_pages"),
        reduce_motion=settings.is_on("appearance.reduce_motion"),
    )


def _keeper(assistant: "Assistant", window: "MainWindow") -> Callable[[Preferences], None]:
    """Return what writes changed preferences into the settings file, as far as IT allows.

    It is written in a lane, for writing durably, and noting it in the audit, takes its time.
    """
    from app.window.tasks import Callbacks

    def keep(preferences: Preferences) -> None:
        changes: dict[str, str | int | bool] = {
            "appearance.theme": preferences.theme,
            "appearance.text_percent": preferences.text_percent,
            "appearance.dark_pages": preferences.dark_pages,
            "appearance.reduce_motion": preferences.reduce_motion,
        }
        locked = assistant.settings.locked
        free = {key: value for key, value in changes.items() if key not in locked}
        window.lanes.library.start(
            lambda _notify: assistant.preferences.change(free),
            Callbacks(failed=window.message.fail),
        )

    return keep


def _tell_second() -> int:
    """Say that the library is already open in another window."""
    from PySide6.QtWidgets import QMessageBox

    from app.window.language import say

    box = QMessageBox()
    box.setWindowTitle("Wardlight")
    box.setText(say("Wardlight is already open on this library."))
    box.setInformativeText(say("Use the other window, or close it and try again."))
    box.exec()
    return int(ExitCode.LOCKED)


def _leave_after_paint(window: "MainWindow") -> None:
    """Print the CPU seconds once the window is painted, then leave."""
    from PySide6.QtCore import QTimer

    window.grab()

    def tell() -> None:
        loaded = ",".join(name for name in HEAVY if name in sys.modules)
        sys.stdout.write(f"{_PAINTED} {time.process_time():.4f} {loaded}\n")
        sys.stdout.flush()
        window.close()

    QTimer.singleShot(0, tell)


def measure_first_paint(home: Home) -> FirstPaint:
    """Start the window in a process of its own and return how soon it was painted."""
    environment = os.environ | {"WARDLIGHT_MEASURE": _PAINTED, "WARDLIGHT_HOME": str(home.root)}
    if "DISPLAY" not in environment and "WAYLAND_DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    code = (
        "from engine.ground.paths import default_home\n"
        "from app.window.start import open_window\n"
        "raise SystemExit(open_window(default_home()))"
    )
    began = time.monotonic()
    ran = subprocess.run(  # noqa: S603 - our own interpreter and our own code
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    wall_s = time.monotonic() - began
    line = next(line for line in ran.stdout.splitlines() if line.startswith(_PAINTED))
    _word, cpu_s, *heavy = line.split()
    return FirstPaint(float(cpu_s), wall_s, tuple(heavy[0].split(",")) if heavy else ())
