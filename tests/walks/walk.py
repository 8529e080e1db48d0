"""A walk in a process of its own: the real program, one journey, one hand.

`python -m tests.walks.walk JOURNEY HAND FOLDER` prints one line of JSON: what went wrong
(empty when nothing did), the steps, and every turn of the GUI thread that took too long.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.window import booleans
from app.window.main import MainWindow
from app.window.start import open_window
from engine.assistant import open_assistant
from engine.ground.paths import Home
from tests.walks.person import Hand, LostError, Person
from tests.walks.watchdog import Watchdog

PASSPHRASE = "lantern orchard seven"
_LAST_STEPS = 12


@dataclass(frozen=True, slots=True)
class Ward:
    """Where a walk happens.

    Attributes:
        folder: Empty at first; the walk keeps its files there.
        home: Everything of one Wardlight.
    """

    folder: Path
    person: Person

    @property
    def home(self) -> Home:
        return Home(self.folder / "home")

    @property
    def window(self) -> MainWindow:
        """The window; for the eyes of a walk, never for its hands."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if not found:
            raise LostError("the window is not there")
        return found[-1]


@dataclass(frozen=True, slots=True)
class Journey:
    """What is made before the window opens, and what the person does then."""

    prepare: Callable[[Path], None]
    walk: Callable[[Ward], None]


def library_of(*documents: Path) -> Callable[[Path], None]:
    """Return what makes a home with these documents, locked."""

    def prepare(folder: Path) -> None:
        assistant = open_assistant(Home(folder / "home"))
        assistant.create(PASSPHRASE)
        assistant.add(list(documents))
        assistant.close()

    return prepare


def unlock(person: Person) -> None:
    """Come in through the lock screen."""
    person.write("Passphrase", PASSPHRASE)
    person.press("Unlock")
    person.until(lambda: person.sees("Question"), "the library is open")


def _journeys() -> dict[str, Journey]:
    from tests.walks import asking, first_run, ingesting, models, patient, summarizing

    return {
        "first-run": first_run.JOURNEY,
        "ask": asking.JOURNEY,
        "summarize": summarizing.JOURNEY,
        "ingest": ingesting.JOURNEY,
        "model": models.JOURNEY,
        **patient.JOURNEYS,
    }


def main(arguments: list[str]) -> int:
    """Walk, and tell."""
    name, hand, folder = arguments
    journey = _journeys()[name]
    journey.prepare(Path(folder))
    booleans.keep_alive()
    application = QApplication(["wardlight"])
    dog = Watchdog()
    chosen: Hand = "mouse" if hand == "mouse" else "keys"
    ward = Ward(Path(folder), Person(dog, chosen))
    failure = ""

    def go() -> None:
        nonlocal failure
        try:
            journey.walk(ward)
        except Exception:  # noqa: BLE001, RUF100 - it is the report of the walk
            failure = traceback.format_exc()
            if picture := os.environ.get("WARDLIGHT_WALK_PICTURE"):
                ward.person.top().grab().save(picture)
        _tell(ward.person, failure)
        os._exit(bool(failure))

    QTimer.singleShot(0, application, go)
    return open_window(ward.home)


def _tell(person: Person, failure: str) -> None:
    dog = person.dog
    report = {
        "failure": failure,
        "last_steps": person.steps[-_LAST_STEPS:] if failure else [],
        "steps": len(person.steps),
        "turns": dog.turns,
        "longest_ms": round(1000 * dog.longest_s),
        "slow": [str(slow) for slow in dog.slow],
    }
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
