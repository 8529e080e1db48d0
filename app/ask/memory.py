"""What becomes of an answer in the history: one entry for each question, however often phrased."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.window.door import Door
from app.window.tasks import Callbacks, Lane
from engine.ground.answers import Answer
from engine.ground.history import FeedbackKind, HistoryId


@dataclass
class _Place:
    """Where the answer on the screen is kept; written by the lane, one task after another."""

    number: HistoryId | None = None


class Memory(QObject):
    """Keeps answers as settings and policy say, and what clinicians say about them.

    Signals:
        kept: The number of the entry, or None where nothing is kept.
        judged: What a clinician said is stored.
        failed: The error; the answer stays on the screen.
    """

    kept = Signal(object)
    judged = Signal()
    failed = Signal(object)

    def __init__(self, assistant: Door, lane: Lane) -> None:
        super().__init__()
        self._assistant = assistant
        self._lane = lane
        self._place = _Place()
        self.has_told = False

    def begin(self, number: HistoryId | None = None) -> None:
        """Start with another answer: a new one, or one that is kept already."""
        self._place = _Place(number)
        self.has_told = number is not None

    @property
    def number(self) -> HistoryId | None:
        """The entry of the answer on the screen, once it is kept."""
        return self._place.number

    def keep(self, answer: Answer) -> None:
        """Keep an answer in the place of what was kept of the same question before."""
        place = self._place
        self.has_told = True

        def record() -> HistoryId | None:
            place.number = self._assistant.history.record(answer, place.number)
            return place.number

        def tell(number: HistoryId | None) -> None:
            if place is self._place:
                self.kept.emit(number)

        self._lane.start(lambda _notify: record(), Callbacks(done=tell, failed=self.failed.emit))

    def judge(self, kind: FeedbackKind | None, note: str) -> None:
        """Store what a clinician says about the answer on the screen."""
        number = self._place.number
        if number is not None:
            self._lane.start(
                lambda _notify: self._assistant.history.feedback(number, kind, note),
                Callbacks(done=lambda _none: self.judged.emit(), failed=self.failed.emit),
            )
