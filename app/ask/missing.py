"""What the question does not say and matters: chips that become fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.window import display, parts
from app.window.flow import FlowLayout
from app.window.language import say
from engine.ground.notes import MissingNote

MOST_CHIPS = 5
_SIDE = 16
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
        self._by_note: dict[str, QPushButton] = {}
        self._shows_all = False
        self.more_button = parts.button("", "chip", pressed=self._show_all)
        form = QWidget()
        self.form = QGridLayout(form)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setColumnStretch(1, 1)
        self.again_button = parts.button(say("Ask again"), "primary", pressed=self._complete)
        self.again_button.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_SIDE, 4, _SIDE, 6)
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
        self._by_note, self._shows_all = {}, False
        self.fields.clear()
        parts.empty(self.form)
        parts.empty(self.chips)
        self.again_button.hide()
        if not notes:
            self.hide()
            return
        self.lead = parts.label(say("Not stated:"), "small", wraps=False)
        self.chips.addWidget(self.lead)
        self._by_note = {note.id: self._chip(note) for note in self._notes.values()}
        self.more_button = parts.button("", "chip", pressed=self._show_all)
        for chip in (*self._by_note.values(), self.more_button):
            self.chips.addWidget(chip)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as one row has room for."""
        super().resizeEvent(event)
        self._fit()

    def _show_all(self) -> None:
        self._shows_all = True
        self._fit()

    def _fit(self) -> None:
        """Keep the chips in one row; the rest waits behind "+ n more"."""
        waiting = [chip for name, chip in self._by_note.items() if name not in self.fields]
        gap = self.chips.spacing()
        room = self.width() - 2 * _SIDE - self.lead.sizeHint().width()
        taken = [gap + chip.sizeHint().width() for chip in waiting]
        shown = len(waiting)
        if not self._shows_all and sum(taken) > room:
            self._tell_more(len(waiting))
            room -= gap + self.more_button.sizeHint().width()
            shown = max(1, sum(1 for at in range(1, shown) if sum(taken[:at]) <= room))
        for at, chip in enumerate(waiting):
            chip.setVisible(at < shown)
        hidden = len(waiting) - shown
        self._tell_more(hidden)
        self.more_button.setVisible(hidden > 0)

    def _tell_more(self, count: int) -> None:
        told = say("+ %1 more").replace("%1", str(count))
        self.more_button.setText(display.left_to_right(told))

    def _chip(self, note: MissingNote) -> QPushButton:
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
        self._fit()
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
