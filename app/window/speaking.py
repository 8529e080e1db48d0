"""Another language for the open window: its screens are built anew, what was at hand comes back.

Qt says no sentence twice: a text that was set stays as it is. So the screens are built again in
the new language, once nothing is under way, and take over what the old ones held. A secret that
was half typed is not taken over.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.window import language
from app.window.language import say
from app.window.tasks import Callbacks

if TYPE_CHECKING:
    from app.ask.carrying import Carried
    from app.library.adding import Batch
    from app.summarize.carrying import Carried as CarriedCase
    from app.window.gate import Gate
    from app.window.main import MainWindow
    from engine.ground.answers import RefusedFile

_LOOK_MS = 50
_TOLD_AFTER = 8
_LANGUAGE = "language.ui"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the screens of a window hold.

    Attributes:
        tab: Which one is shown; None where the library is locked.
        gate: The old gate, asked which page of the first run it showed.
    """

    tab: int | None
    gate: "Gate"
    is_coached: bool
    ask: "Carried"
    case: "CarriedCase"
    batches: "tuple[Batch, ...]"
    filter: str
    refused: "tuple[RefusedFile, ...]"
    group: str


class Speaking(QObject):
    """Changes the language of one window.

    Signals:
        changed: The window speaks another language.
    """

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._code = ""
        self._looks = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)

    def choose(self, code: str) -> None:
        """Keep a choice among the settings, then speak it."""
        window = self._window
        window.lanes.library.start(
            lambda _notify: window.assistant.preferences.change({_LANGUAGE: code}),
            Callbacks(done=lambda _settings: self.speak(code), failed=window.message.fail),
        )

    def speak(self, code: str) -> None:
        """Speak a language as soon as nothing is under way; adding goes on afterwards."""
        if language.chosen(code) == language.spoken():
            self._clock.stop()
            return
        self._code, self._looks = code, 0
        self._window.library.queue.pause()
        self._clock.start()

    def _look(self) -> None:
        """Build anew once nothing is under way; say so where that takes a while."""
        self._looks += 1
        if not self._window.is_busy:
            self._clock.stop()
            self._build()
        elif self._looks == _TOLD_AFTER:
            told = say("The language changes as soon as the work under way has ended.")
            self._window.message.tell("info", told)

    def _build(self) -> None:
        window = self._window
        kept = _kept(window)
        language.use(self._code)
        window.rebuild()
        _give_back(window, kept)
        self.changed.emit()


def _kept(window: "MainWindow") -> Kept:
    """Take what the screens hold."""
    return Kept(
        tab=window.tabs.currentIndex() if window.is_open else None,
        gate=window.gate,
        is_coached=not window.coach.isHidden(),
        ask=window.ask.handed_over(),
        case=window.summarize.handed_over(),
        batches=window.library.queue.handed_over(),
        filter=window.library.toolbar.filter.text(),
        refused=window.library.failures.refused,
        group=window.settings.group,
    )


def _give_back(window: "MainWindow", kept: Kept) -> None:
    """Let new screens take over what the old ones held."""
    if kept.tab is None:
        window.gate.take_over(kept.gate)
        return
    window.library.queue.take(kept.batches)
    window.enter()
    window.ask.take_over(kept.ask)
    window.summarize.take_over(kept.case)
    window.library.toolbar.filter.setText(kept.filter)
    if kept.refused:
        window.library.failures.add(kept.refused)
        window.library.outcomes.came.emit()
    if kept.is_coached:
        window.coach.begin(window)
    window.settings.show_group(kept.group)
    window.show_tab(kept.tab)
