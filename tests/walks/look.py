"""A walk over all pictured screens in one look, in a process of its own.

`python -m tests.walks.look HOME THEME PERCENT WIDTH HEIGHT LANGUAGE` prints one line of
JSON: by scene, by kind, what hinders a person there; and the turns that took too long.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.cli.demonstration import PASSPHRASE
from app.window import booleans, language, screenshots
from app.window.main import MainWindow
from app.window.scenes import arrival, asking, frame, library, models, scene, settings, summarizing
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes
from engine.assistant import open_assistant
from engine.ground.paths import Home
from tests.walks import access
from tests.walks.person import Person
from tests.walks.watchdog import Watchdog

_QUIET_S = 0.1
_QUIET_TURNS = 10  # a loaded computer has few in that time
_BY_HAND = {"first-1-language"}  # it opens the library itself, on this thread
_PATIENCE_S = 60.0


class Tour:
    """Plays one scene after another and looks at each."""

    def __init__(self, dog: Watchdog, window: MainWindow) -> None:
        self.dog = dog
        self.window = window
        self.person = Person(dog, "keys")
        self.found: dict[str, dict[str, list[str]]] = {}

    def settle(self, window: MainWindow, *, quiet_s: float = _QUIET_S) -> None:
        """Wait as the scenes do, with every turn watched."""
        deadline, quiet_since = time.monotonic() + _PATIENCE_S, time.monotonic()
        turns = 0
        while time.monotonic() < deadline:
            self.dog.breathe("a scene settles")
            turns += 1
            if window.is_busy:
                quiet_since, turns = time.monotonic(), 0
            elif time.monotonic() - quiet_since > quiet_s and turns > _QUIET_TURNS:
                return
            time.sleep(0.005)

    def play(self, one: scene.Scene, *, by_keyboard: bool) -> None:
        """Play a scene and note what hinders a person there."""
        if one.name in _BY_HAND:
            target = one.play(self.window)
        else:
            with self.dog.turn(f"the scene {one.name}"):
                target = one.play(self.window)
        self.settle(self.window)
        top = self._shown(target)
        walked = access.stops(self.person, top) if by_keyboard else []
        looks = {
            "no name": access.nameless(top),
            "no ring": access.unringed(top, walked),
            "out of order": access.out_of_order(walked),
            "only by mouse": self._unreached(top, walked) if by_keyboard else [],
            "small": access.small(top),
            "cut": access.cut(top),
            "pale": access.pale(top),
        }
        if top is not self.window:
            top.close()
            self.settle(self.window)
        self.found[one.name] = {kind: told for kind, told in looks.items() if told}

    def _unreached(self, top: QWidget, walked: list[access.Stop]) -> list[str]:
        """Look twice: a list that gets the keyboard lets buttons be pressed that lie before it."""
        if not access.unreached(top, walked):
            return []
        return access.unreached(top, [*walked, *access.stops(self.person, top)])

    def _shown(self, target: QWidget | None) -> QWidget:
        if isinstance(target, QDialog):
            target.show()
            self.settle(self.window)
            return target
        return self.window


def _watch_scenes(tour: Tour) -> None:
    """Let the scenes wait through the tour, so that their turns are watched, too."""
    for module in (arrival, asking, frame, library, models, scene, settings, summarizing):
        if hasattr(module, "settle"):
            setattr(module, "settle", tour.settle)  # noqa: B010 - mypy knows no such attribute


def main(arguments: list[str]) -> int:
    """Walk over the scenes, and tell."""
    home, theme, percent, width, height, code = arguments
    booleans.keep_alive()
    application = QApplication(["wardlight"])
    application.setApplicationName("Wardlight")
    language.use(code)
    appearance = Appearance(Preferences(theme=theme, text_percent=int(percent)))
    appearance.apply()
    assistant = open_assistant(Home(Path(home)))
    dog = Watchdog()
    window = MainWindow(assistant, Lanes(), appearance, published_passphrase=PASSPHRASE)
    window.resize(int(width), int(height))
    tour = Tour(dog, window)
    _watch_scenes(tour)
    window.show()
    tour.settle(window)
    window.start(PASSPHRASE)
    tour.settle(window)
    for one in screenshots.scenes():
        tour.play(one, by_keyboard=percent == "100")
    report = {
        "scenes": len(tour.found),
        "found": {name: found for name, found in tour.found.items() if found},
        "longest_ms": round(1000 * dog.longest_s),
        "slow": [str(slow) for slow in dog.slow],
    }
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
