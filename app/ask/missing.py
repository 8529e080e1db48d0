"""What the question does not say and matters: chips that become fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.window import parts
from app.window.flow import FlowLayout
from engine.ground.notes import MissingNote

MOST_CHIPS = 5
_SENTENCES: Mapping[str, str] = {
    "age": "age {}",
    "sex": "sex {}",
    "pregnancy": "pregnant: {}",
    "duration": "for {}",
    "vital_signs": "{}",
    "blood_pressure": "BP {}",
    "spo2": "SpO2 {}",
    "temperature": "temperature {}",
    "pulse": "pulse {}",
    "respiratory_rate": "RR {}",
    "glucose": "blood glucose {}",
    "allergies": "allergies: {}",
    "weight": "weight {} kg",
    "current_drugs": "takes {}",
    "renal_function": "creatinine {}",
}


def say(text: str) -> str:
    """Return the translation of a sentence of this file."""
    return QCoreApplication.translate("missing", text)


def short(label: str) -> str:
    """Return the first words of a label, as a chip has room for."""
    for sign in (":", ",", " (", "?"):
        label = label.split(sign, maxsplit=1)[0]
    return label


class MissingPanel(QWidget):
    """Chips for what is missing; a pressed one adds a labeled field.

    Signals:
        completed: What was filled in, as words to put behind the question.
    """

    completed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._notes: dict[str, MissingNote] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.lead = parts.label(look="small", wraps=False)
        chips = QWidget()
        self.chips = FlowLayout(chips)
        form = QWidget()
        self.form = QGridLayout(form)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setColumnStretch(1, 1)
        self.again_button = parts.button(say("Ask again"), "primary", pressed=self._complete)
        self.again_button.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 4, 16, 6)
        inside.setSpacing(6)
        inside.addWidget(chips)
        inside.addWidget(form)
        inside.addLayout(parts.row(QWidget(), self.again_button, stretch=0))
        self.hide()

    def show_missing(self, notes: Sequence[MissingNote]) -> None:
        """Show chips for notes; fields that were opened and filled stay."""
        if [note.id for note in notes] == list(self._notes):
            return
        self._notes = {note.id: note for note in notes[:MOST_CHIPS]}
        self.fields.clear()
        parts.empty(self.form)
        parts.empty(self.chips)
        self.again_button.hide()
        self.setVisible(bool(notes))
        if not notes:
            return
        self.lead = parts.label(say("Not stated:"), "small", wraps=False)
        self.chips.addWidget(self.lead)
        for note in self._notes.values():
            self.chips.addWidget(self._chip(note))

    def _chip(self, note: MissingNote) -> QWidget:
        chip = parts.button(f"+ {short(note.label)}", "chip")
        chip.setToolTip(f"{note.label}. {note.why}")
        chip.setAccessibleName(say("Add %1").replace("%1", note.label))
        chip.setAccessibleDescription(note.why)
        chip.clicked.connect(lambda _checked=False: self._open(note, chip))
        return chip

    def _open(self, note: MissingNote, chip: QWidget) -> None:
        chip.hide()
        field = QLineEdit()
        field.setAccessibleName(note.label)
        field.setPlaceholderText(note.why)
        field.returnPressed.connect(self._complete)
        label = parts.label(short(note.label), wraps=False)
        label.setBuddy(field)
        row = self.form.rowCount()
        self.form.addWidget(label, row, 0)
        self.form.addWidget(field, row, 1)
        self.fields[note.id] = field
        self.again_button.show()
        field.setFocus()

    def _complete(self) -> None:
        said = [
            _SENTENCES.get(name, f"{short(self._notes[name].label)}: {{}}").format(
                field.text().strip()
            )
            for name, field in self.fields.items()
            if field.text().strip()
        ]
        if said:
            self.completed.emit(", ".join(said))
