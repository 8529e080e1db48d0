"""The last page of the first run: a question to try, and where to look at its answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.window import parts
from app.window.arrival.steps import StepBar, heading
from app.window.door import Door
from app.window.language import say
from app.window.passphrase import CenteredCard
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground import samples
from engine.ground.types import DocumentCard

_SAMPLE = "malaria-in-children.pdf"


class TrialPage(CenteredCard):
    """Offers a worked question to the samples, or asks for one to the ward's own documents.

    Signals:
        tried: The question to ask in the Ask tab.
    """

    tried = Signal(str)

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__(appearance, width=680)
        self._assistant = assistant
        self._lanes = lanes
        self.told = parts.label()
        self.question = QLineEdit()
        self.question.setAccessibleName(say("A question to try"))
        self.question.setPlaceholderText(say("A question that your documents answer"))
        self.question.setMinimumHeight(parts.TARGET)
        self.ask_button = parts.button(say("Ask it"), "primary", pressed=self._ask)
        self.steps = StepBar(self.ask_button, has_next=True)
        self.steps.go_on.setText(say("Open Wardlight"))
        self._lay_out()
        self.question.textChanged.connect(lambda _text: self._judge())
        self.question.returnPressed.connect(self._ask)
        self._judge()

    def _lay_out(self) -> None:
        self.inside.addLayout(
            heading(
                self._appearance,
                "ask",
                say("Try it"),
                say(
                    "The answer is made of sentences of your documents. The number behind each, "
                    "like [1], opens the page that it comes from, with the sentence marked."
                ),
            )
        )
        self.inside.addWidget(self.told)
        self.inside.addWidget(self.question)
        self.inside.addWidget(self.steps)

    def arrive(self) -> None:
        """Fit the page to what is in the library."""
        self._lanes.library.start(
            lambda _notify: self._assistant.documents(),
            Callbacks(done=self.show_documents, failed=lambda _error: None),
        )

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.ask_button if self.question.text() else self.steps.go_on

    def show_documents(self, cards: list[DocumentCard]) -> None:
        """Offer the worked question where the samples are there, else a free one."""
        has_sample = any(card.file_name == _SAMPLE for card in cards)
        if has_sample and not self.question.text():
            self.question.setText(samples.QUESTION)
        for control in (self.question, self.ask_button):
            control.setVisible(bool(cards))
        self.steps.go_on.setProperty("kind", "" if cards else "primary")
        parts.restyle(self.steps.go_on)
        self.told.setText(self._words(has_sample=has_sample, is_empty=not cards))
        if self.isVisible():
            (
                self.ask_button if has_sample else self.question if cards else self.steps.go_on
            ).setFocus()

    def _words(self, *, has_sample: bool, is_empty: bool) -> str:
        if is_empty:
            return say(
                "There is no document to ask yet. Go back to add some or the samples, or open "
                "Wardlight and add them in the Library tab."
            )
        if has_sample:
            return say("A question to the sample guideline on malaria in children:")
        return say("Ask something that one of your documents answers:")

    def _judge(self) -> None:
        self.ask_button.setEnabled(bool(self.question.text().strip()))

    def _ask(self) -> None:
        question = self.question.text().strip()
        if question and self.ask_button.isVisible():
            self.tried.emit(question)
