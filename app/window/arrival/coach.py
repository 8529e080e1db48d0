"""The line over the first answer: what to press, and what became possible by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.window import parts
from app.window.language import say
from app.window.style import Appearance
from app.window.tasks import Callbacks
from engine.ground import samples

if TYPE_CHECKING:
    from app.window.main import MainWindow


class Coach(QFrame):
    """Leads from the first answer to its source; then the first run is over.

    Signals:
        ended: The person is through, or put it away.
    """

    ended = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setProperty("level", "info")
        self.picture = parts.Picture(appearance, "info", size=20, role="link")
        self.sentence = parts.label()
        self.remove_button = parts.button(say("Remove the samples"), pressed=self._remove)
        self.done_button = parts.button(say("Done"), pressed=self.end)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 8, 8, 8)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self.picture)
        inside.addWidget(self.sentence, 1)
        inside.addWidget(self.remove_button)
        inside.addWidget(self.done_button)
        self._window: MainWindow | None = None
        self.hide()

    def begin(self, window: "MainWindow") -> None:
        """Ask for a press on a number of the answer."""
        self._window = window
        window.ask.panel.place_chosen.connect(self._praise)
        window.ask.walk.moved.connect(self._praise)
        self._tell(
            say(
                "Press a blue number such as [1] in the answer, or Alt+Down: the page opens "
                "beside it, with the sentence marked."
            )
        )
        self.remove_button.hide()

    def _praise(self, _at: int) -> None:
        if self.isHidden():
            return
        self._tell(
            say(
                "That is how every sentence can be checked. F1 opens the help, Ctrl+K finds "
                "every action."
            )
        )
        self.remove_button.setVisible(self._has_samples)

    @property
    def _has_samples(self) -> bool:
        if self._window is None:
            return False
        names = {path.name for path, _details in samples.documents()}
        return any(card.file_name in names for card in self._window.library.model.all_cards)

    def _tell(self, words: str) -> None:
        self.sentence.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _remove(self) -> None:
        """Take every sample document out of the library."""
        window = self._window
        if window is None:
            return
        names = {path.name for path, _details in samples.documents()}

        def work() -> None:
            for card in window.assistant.documents():
                if card.file_name in names:
                    window.assistant.remove(card.id)

        window.library.queue.between(
            work, Callbacks(done=lambda _none: self._tell_removed(), failed=window.message.fail)
        )
        self.end()

    def _tell_removed(self) -> None:
        if self._window is not None:
            self._window.pages.forget()
            self._window.ask.clear()
            self._window.library.refresh()
            self._window.message.tell("success", say("The samples were removed."))

    def end(self) -> None:
        """Go away for good."""
        if not self.isHidden():
            self.hide()
            self.ended.emit()
