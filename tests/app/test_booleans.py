import subprocess
import sys

_BUSY = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
from app.window import booleans

class Sender(QObject):
    told = Signal()

application = QCoreApplication([])
booleans.keep_alive()
booleans.keep_alive()
sender = Sender()
for _each in range(200_000):
    sender.told.emit()
print("alive", True and not False)
"""


def test_a_window_outlives_any_number_of_signals() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _BUSY], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stdout) == (0, "alive True\n"), ran.stderr


_SPEAKING = """
from PySide6.QtWidgets import QApplication
from app.window import booleans, language

application = QApplication([])
booleans.keep_alive()
for code in ("fr", "en") * 200:
    language.use(code)
print("alive", language.use("en"))
"""


def test_a_window_outlives_any_number_of_languages() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _SPEAKING], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stdout) == (0, "alive en\n"), ran.stderr
