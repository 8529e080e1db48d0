"""What a clinician says about an answer: one press, and a note where something is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.window import parts
from app.window.flow import flow
from app.window.language import say
from engine.ground.history import FeedbackKind

_LONGEST = 1000


def word(kind: FeedbackKind) -> str:
    """Return what was said, in a word or two."""
    return {
        FeedbackKind.USEFUL: say("Useful"),
        FeedbackKind.WRONG: say("Wrong"),
        FeedbackKind.UNSAFE: say("Unsafe"),
        FeedbackKind.OUTDATED: say("Outdated"),
        FeedbackKind.MISSING: say("Something missing"),
    }[kind]


class Feedback(QWidget):
    """One chip for each verdict; anything but "Useful" asks for a note and waits for review.

    Signals:
        given: The verdict, or None when it is taken back, and the note.
    """

    given = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[FeedbackKind, QPushButton] = {}
        for kind in FeedbackKind:
            self.chips[kind] = self._chip(kind)
        self.told = parts.label(look="small")
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note about the answer"))
        self.note.setPlaceholderText(self.tr("What is wrong? Name no patient."))
        self.note.setMaxLength(_LONGEST)
        self.note.returnPressed.connect(self._give)
        self.save_button = parts.button(self.tr("Save note"), pressed=self._give)
        self._noting = QWidget()
        self._noting.setLayout(parts.row(self.note, self.save_button, stretch=0))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 6, 16, 8)
        inside.setSpacing(6)
        inside.addWidget(parts.rule())
        question = parts.label(self.tr("This answer is"), look="small", wraps=False)
        inside.addLayout(flow(question, *self.chips.values(), spacing=4))
        inside.addWidget(self._noting)
        inside.addWidget(self.told)
        self.clear()

    def _chip(self, kind: FeedbackKind) -> QPushButton:
        made = parts.button(word(kind), "chip")
        made.setCheckable(True)
        made.setAccessibleName(self.tr("This answer is: %1").replace("%1", word(kind)))
        made.clicked.connect(lambda _on, chosen=kind: self._choose(chosen))
        return made

    @property
    def chosen(self) -> FeedbackKind | None:
        """The verdict that is pressed."""
        return next((kind for kind, chip in self.chips.items() if chip.isChecked()), None)

    @property
    def given_so_far(self) -> tuple[FeedbackKind | None, str]:
        """The verdict that is pressed, and the note as typed."""
        return self.chosen, self.note.text()

    def offer(self, kind: FeedbackKind | None = None, note: str = "") -> None:
        """Ask about the answer on the screen, or show what was said about it before."""
        self._press(kind)
        self.note.setText(note)
        self.told.hide()
        self.show()

    def clear(self) -> None:
        """Ask nothing and forget the note."""
        self._press(None)
        self.note.clear()
        self.told.hide()
        self.hide()

    def tell_saved(self) -> None:
        """Say where the verdict is, and that it stays here."""
        kind = self.chosen
        told = {
            None: self.tr("Taken back."),
            FeedbackKind.USEFUL: self.tr("Kept on this computer. Nothing is sent."),
        }.get(kind, self.tr("Kept for review on this computer. Nothing is sent."))
        self.told.setText(told)
        self.told.show()

    def _choose(self, kind: FeedbackKind) -> None:
        self._press(kind if self.chips[kind].isChecked() else None)
        if self.chosen in {None, FeedbackKind.USEFUL}:
            self.note.clear()
        else:
            self.note.setFocus()
        self._give()

    def _press(self, kind: FeedbackKind | None) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each is kind)
        self._noting.setVisible(kind not in {None, FeedbackKind.USEFUL})

    def _give(self) -> None:
        self.given.emit(self.chosen, self.note.text().strip())
