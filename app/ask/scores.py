"""The scores panel: a form per score, prefilled from the question, computed as one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.window import parts
from app.window.door import Rules
from app.window.focus import FocusRing
from app.window.language import say
from app.window.pieces import Splitter
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lane
from engine.ground.notes import ScoreForm, ScoreInput, ScoreNote


class ScoreFields(QWidget):
    """The fields of one score."""

    def __init__(self, form: ScoreForm) -> None:
        super().__init__()
        self.form = form
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self.setObjectName("answer_side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QGridLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setColumnStretch(1, 1)
        for row, one in enumerate(form.inputs):
            label = parts.label(one.label)
            field = _field(one)
            field.setAccessibleName(one.label)
            label.setBuddy(field)
            self.fields[one.id] = field
            inside.addWidget(label, row, 0)
            inside.addWidget(field, row, 1)
            inside.addWidget(parts.label(one.unit, "quiet", wraps=False), row, 2)
        inside.setRowStretch(len(form.inputs), 1)

    @property
    def values(self) -> dict[str, str]:
        """What is filled in, by input."""
        return {name: text for name, field in self.fields.items() if (text := _text(field))}


def _field(one: ScoreInput) -> QLineEdit | QComboBox:
    if one.kind == "number":
        line = QLineEdit(one.given)
        line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        return line
    box = QComboBox()
    box.addItem(say("Not stated"), "")
    for choice in one.choices or ("yes", "no"):
        box.addItem(choice.replace("_", " "), choice)
    box.setCurrentIndex(max(0, box.findData(one.given)))
    return box


def _text(field: QLineEdit | QComboBox) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return field.text().strip()


class ScoresDialog(QDialog):
    """Scores on the left, the form and its live result on the right."""

    def __init__(self, parent: QWidget, appearance: Appearance, rules: Rules, lane: Lane) -> None:
        super().__init__(parent)
        self._rules = rules
        self._lane = lane
        self._run = 0
        self.setObjectName("page")
        self.setWindowTitle(say("Scores"))
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(say("Scores"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.title = parts.label(look="heading")
        self.place = QScrollArea()
        self.place.setWidgetResizable(True)
        self.place.setAccessibleName(say("Values of the score"))
        self.place.setFrameShape(QScrollArea.Shape.NoFrame)
        self.shown = parts.label(look="title")
        self.action = parts.label()
        self.reasons = parts.label(look="quiet")
        self.source = parts.label(look="small")
        self.close_button = parts.button(say("Close"), "primary", pressed=self.accept)
        self._forms: tuple[ScoreForm, ...] = ()
        self._lay_out(appearance)
        self.ring = FocusRing(self, appearance)

    def _lay_out(self, appearance: Appearance) -> None:
        right, inside = parts.frame("answer_side", margin=16, spacing=8)
        inside.addWidget(self.title)
        inside.addWidget(self.place, 1)
        inside.addWidget(parts.rule())
        for label in (self.shown, self.action, self.reasons, self.source):
            inside.addWidget(label)
        sides = Splitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.list)
        sides.addWidget(right)
        sides.setSizes([appearance.px(290), appearance.px(560)])
        outside = QVBoxLayout(self)
        outside.setContentsMargins(12, 12, 12, 12)
        outside.addWidget(sides, 1)
        outside.addLayout(parts.row(QWidget(), self.close_button, stretch=0))
        self.resize(appearance.px(900), appearance.px(640))

    def fill(self, text: str) -> None:
        """List the scores; those that the text speaks of come first, filled in."""
        self._lane.start(lambda _notify: self._rules.forms(text), Callbacks(done=self._list))

    def _list(self, forms: Sequence[ScoreForm]) -> None:
        if not isValid(self):
            return
        self._forms = tuple(forms)
        self.list.clear()
        for form in forms:
            item = QListWidgetItem(form.title)
            item.setToolTip(form.source)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._forms):
            return
        form = self._forms[row]
        self.title.setText(form.title)
        self.fields = ScoreFields(form)
        for field in self.fields.fields.values():
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self._compute)
            else:
                field.textChanged.connect(self._compute)
        self.place.setWidget(self.fields)
        self._compute()

    def _compute(self) -> None:
        self._run += 1
        run, name, values = self._run, self.fields.form.id, self.fields.values
        self._lane.start(
            lambda _notify: (run, self._rules.result(name, values)), Callbacks(done=self._show)
        )

    def _show(self, news: tuple[int, ScoreNote]) -> None:
        run, note = news
        if run != self._run or not isValid(self):
            return
        self.shown.setText(" – ".join(part for part in (note.shown, note.band) if part))
        self.action.setText(note.action)
        self.action.setVisible(bool(note.action))
        self.reasons.setText("\n".join(note.lines))
        self.source.setText(f"{note.formula}\n{note.source}")
        self.shown.setAccessibleDescription(f"{note.title}: {self.shown.text()}")
