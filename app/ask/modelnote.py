"""One quiet line under the match: no model, a model that rests or died, phrasing that stopped."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.window import parts
from app.window.announcing import announce
from app.window.flow import flow
from app.window.language import say
from app.window.messages import words_for
from engine.ground.models import ModelState


class ModelNote(QWidget):
    """Why the answer is quoted and not phrased, and what can be done; never an error page."""

    def __init__(self) -> None:
        super().__init__()
        self._details = ""
        self._pressed: Callable[[], None] | None = None
        self.sentence = parts.label(look="small")
        self.action = parts.button("", "quiet", pressed=self._act)
        self.copy_button = parts.button(say("Copy details"), "quiet", pressed=self._copy)
        self._buttons = QWidget()
        self._buttons.setLayout(flow(self.action, self.copy_button))
        inside = parts.row(self.sentence, self._buttons, stretch=0)
        self.setLayout(inside)
        self.hide()

    def tell_none(self, go: Callable[[], None]) -> None:
        """Say that there is no model, which is no failure."""
        told = say("Without a language model the answer is quoted.")
        self._show(told, say("Go to Models"), go)

    def tell_resting(self, state: ModelState, wake: Callable[[], None]) -> None:
        """Say that the model rests after it died several times, and offer to wake it."""
        reason = state.reason or say("The language model is resting.")
        details = "\n".join([reason, state.card.name if state.card else "", state.phase])
        self._show(
            f"{reason} {say('The quoted answer stands.')}", say("Try again"), wake, details=details
        )

    def tell_failure(self, error: Exception, again: Callable[[], None]) -> None:
        """Say why the model could not phrase; the quoted answer stands."""
        words = words_for(error)
        told = f"{words.sentence} {words.advice} {say('The quoted answer stands.')}"
        self._show(told, say("Try again"), again, details=words.details)
        announce(self, told, urgent=True)

    def tell_unphrased(self, reason: str, again: Callable[[], None]) -> None:
        """Say why nothing was phrased; the reason says that the quotations stand."""
        self._show(reason or say("Nothing was phrased."), say("Try again"), again, details=reason)

    def tell_stopped(self, again: Callable[[], None], *, has_sentences: bool) -> None:
        """Say what Stop left on the screen."""
        told = (
            say("Phrasing was stopped; the quoted answer is whole.")
            if has_sentences
            else say("Phrasing was stopped before its first sentence; the quoted answer is whole.")
        )
        self._show(told, say("Phrase it again"), again)

    def _show(
        self, told: str, action: str, pressed: Callable[[], None], *, details: str = ""
    ) -> None:
        self.sentence.setText(told)
        self._details, self._pressed = details, pressed
        self.action.setText(action)
        self.copy_button.setVisible(bool(details))
        self.setAccessibleName(told)
        self.show()

    def _act(self) -> None:
        if self._pressed is not None:
            self._pressed()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
