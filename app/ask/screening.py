"""Screening on the screen: flags above the answer, collisions beside it, gaps under it.

The rules need milliseconds and no library, so they run in a lane of their own:
while the question is typed, and again at once when it is asked.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ask.collisions import CollisionBanner
from app.ask.flags import FlagBanner
from app.ask.missing import MissingPanel
from app.ask.uncompared import UncomparedNote
from app.window.door import Door
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lane
from engine.ground.answers import Answer
from engine.ground.notes import CollisionNote, ScreeningNotes

_PAUSE_MS = 400


class Screening(QObject):
    """Keeps flags, gaps and collisions in step with the question and its answer.

    Attributes:
        above: Flags, collisions and what no check knows, for the place above the answer.
        missing: The chips, for the place under it.
    """

    def __init__(
        self, assistant: Door, lane: Lane, appearance: Appearance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._assistant = assistant
        self._lane = lane
        self._text = ""
        self._typed = ""
        self.flags = FlagBanner(appearance)
        self.flags.acknowledged.connect(self._account)
        self.collisions = CollisionBanner(appearance)
        self.uncompared = UncomparedNote(appearance)
        self.missing = MissingPanel()
        self.notices: tuple[str, ...] = ()
        self.above = QWidget()
        inside = QVBoxLayout(self.above)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(0)
        inside.addWidget(self.flags)
        inside.addWidget(self.collisions)
        inside.addWidget(self.uncompared)
        self.above.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.check(self._typed))
        self.flags.changed.connect(self._fit)

    def _account(self, flags: list[str]) -> None:
        """Keep in the audit who saw which flags and when."""
        self._lane.start(lambda _notify: self._assistant.audit.acknowledged(flags), Callbacks())

    def warm(self) -> None:
        """Read the rules ahead of the first question."""
        self._lane.start(lambda _notify: self._assistant.rules.notes(""), Callbacks(done=_ignore))

    def typed(self, text: str) -> None:
        """Check a question once the keyboard rests."""
        self._typed = text
        self._pause.start()

    def check(self, text: str) -> None:
        """Check a question now."""
        self._pause.stop()
        if text == self._text:
            return
        self._text = text
        self.collisions.show_collisions(())
        if not text.strip():
            self._show(ScreeningNotes())
            return
        self._lane.start(
            lambda _notify: (text, self._assistant.rules.notes(text)), Callbacks(done=self._arrived)
        )

    def check_answer(self, question: str, answer: Answer) -> None:
        """Look for drugs of an answer that collide with the question."""
        said = " ".join(sentence.text for sentence in answer.sentences)
        if not said:
            return
        self._lane.start(
            lambda _notify: (question, self._assistant.rules.collisions(question, said)),
            Callbacks(done=self._collided),
        )

    def clear(self) -> None:
        """Forget everything, for the next question or the lock screen."""
        self._pause.stop()
        self._text = self._typed = ""
        self.collisions.show_collisions(())
        self._show(ScreeningNotes())

    def _arrived(self, news: tuple[str, ScreeningNotes]) -> None:
        text, notes = news
        if isValid(self.flags) and text == self._text:
            self._show(notes)

    def _collided(self, news: tuple[str, tuple[CollisionNote, ...]]) -> None:
        question, notes = news
        if isValid(self.flags) and question == self._text:
            self.collisions.show_collisions(notes)
            self._fit()

    def _show(self, notes: ScreeningNotes) -> None:
        self.notices = notes.notices
        self.missing.show_missing(notes.missing)
        self.flags.show_flags(notes.flags)
        self.uncompared.show_allergies(notes.uncompared)
        self._fit()

    def _fit(self) -> None:
        shown = (self.flags, self.collisions, self.uncompared)
        self.above.setVisible(not all(widget.isHidden() for widget in shown))


def _ignore(_result: object) -> None:
    """Take a result that nobody waits for."""
