"""The bar above the case: add reports, choose form and length, next patient."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.summarize.wording import OF_THE_REPORT
from app.window import language, parts
from app.window.flow import flow
from app.window.style import Appearance


class Toolbar(QWidget):
    """What concerns the whole case.

    Signals:
        files_wanted: Files are to be chosen.
        paste_wanted: Text is to be pasted.
        manner_changed: Another form or length was chosen.
        language_changed: Headings are wanted in another language.
        next_patient_pressed: This patient is done; everything is to be forgotten.
    """

    files_wanted = Signal()
    paste_wanted = Signal()
    manner_changed = Signal()
    language_changed = Signal()
    next_patient_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.add_button = parts.button(self.tr("Add files…"), pressed=self.files_wanted.emit)
        self.paste_button = parts.button(self.tr("Paste text…"), pressed=self.paste_wanted.emit)
        self.kinds = _choice(
            self.tr("Form"),
            {
                self.tr("Discharge summary"): "summary",
                self.tr("Structured note"): "note",
                self.tr("Plain words for the patient"): "plain",
            },
        )
        self.lengths = _choice(
            self.tr("Length"),
            {
                self.tr("Short"): "short",
                self.tr("Standard"): "standard",
                self.tr("Full"): "full",
            },
        )
        self.lengths.setCurrentIndex(1)
        self.languages = _choice(
            self.tr("Language of headings"),
            {"": "", OF_THE_REPORT: OF_THE_REPORT},
        )
        self.offer_language("")
        self.next_button = parts.button(
            self.tr("Next patient"), pressed=self.next_patient_pressed.emit
        )
        for box in (self.kinds, self.lengths):
            box.currentIndexChanged.connect(lambda _at: self.manner_changed.emit())
        self.languages.currentIndexChanged.connect(lambda _at: self.language_changed.emit())
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        strip, inside = parts.frame("strip", margin=0, spacing=0)
        inside.setContentsMargins(12, 6, 12, 6)
        adding, choosing = QWidget(), QWidget()
        adding.setLayout(flow(self.add_button, self.paste_button, *self.manner))
        choosing.setLayout(parts.row(self.next_button))
        inside.addLayout(parts.row(adding, choosing, stretch=0))
        outside = parts.row(strip, stretch=0)
        self.setLayout(outside)

    @property
    def manner(self) -> tuple[QComboBox, ...]:
        """What is chosen of how summaries are made and shown."""
        return self.kinds, self.lengths, self.languages

    @property
    def headings(self) -> str:
        """Whose language headings and fixed words are told in."""
        return str(self.languages.currentData())

    def offer_language(self, code: str) -> None:
        """Offer the language of the report where it is known and not that of the window."""
        self.languages.setVisible(code not in {"", language.spoken()})
        for at, known in enumerate((language.spoken(), code)):
            self.languages.setItemText(at, language.NAMES.get(known, known))

    def choose(self, manner: Sequence[int]) -> None:
        """Choose what another toolbar had chosen; nothing is told."""
        for box, at in zip(self.manner, manner, strict=True):
            was = box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setCurrentIndex(at)
            box.blockSignals(was)

    @property
    def kind(self) -> str:
        """Which form is chosen."""
        return str(self.kinds.currentData())

    @property
    def length(self) -> str:
        """Which length is chosen."""
        return str(self.lengths.currentData())

    def set_filled(self, *, is_filled: bool) -> None:
        """Hide the bar while there is nothing on the desk."""
        self.setVisible(is_filled)

    def _draw(self) -> None:
        parts.set_icon(self.add_button, self._appearance, "add")
        parts.set_icon(self.next_button, self._appearance, "remove")


def _choice(name: str, choices: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in choices.items():
        box.addItem(words, value)
    return box
