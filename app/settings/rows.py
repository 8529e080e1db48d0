"""One setting on the screen: its label, its control, its help, and a padlock where it is fixed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.window import parts
from app.window.flow import Pair, flow
from app.window.language import NAMES, told
from app.window.style import Appearance
from engine.ground.choices import Setting, Value

_LABEL_PX = 270
_CONTROL_PX = 190


def _choice(word: str) -> str:
    """Return how a choice is shown; languages name themselves."""
    return NAMES.get(word) or told(word.replace("_", " ").capitalize())


class SettingRow(QWidget):
    """A setting that shows its value and tells when a person chose another.

    Signals:
        chosen: Key and value.
    """

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, appearance: Appearance) -> None:
        super().__init__()
        self.setting = setting
        self._appearance = appearance
        self._is_showing = False
        self.label = parts.label(told(setting.label))
        self.help = parts.label(told(setting.help), "small")
        if not setting.help:
            self.help.hide()
        self.padlock = parts.Picture(appearance, "lock", size=16, role="secondary")
        self.fixed = parts.label(self.tr("Set by your hospital"), "small", wraps=False)
        self.control = self._control()
        self.control.setAccessibleName(told(setting.label))
        self.control.setAccessibleDescription(told(setting.help))
        self.label.setBuddy(self.control)
        self._lay_out()
        appearance.changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        beside: list[QWidget] = [self.control]
        if isinstance(self.control, QLineEdit):
            beside.append(parts.button(self.tr("Choose…"), pressed=self._choose_folder))
        self._extra = beside[1:]
        words, controls = QWidget(), QWidget()
        named = parts.row(self.label)
        named.setContentsMargins(0, 0, parts.GRID, 0)
        named.addStretch(1)
        words.setLayout(named)
        controls.setLayout(flow(*beside, self.padlock, self.fixed, spacing=parts.GRID))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addWidget(Pair(words, controls, stretches=True))
        column.addWidget(self.help)

    def _control(self) -> QWidget:
        setting = self.setting
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.toggled.connect(self._tell)
            return box
        if isinstance(setting.default, int):
            spin = parts.number_field()
            spin.setRange(setting.least, setting.most)
            spin.setGroupSeparatorShown(True)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._tell)
            return spin
        if setting.choices:
            combo = QComboBox()
            for word in setting.choices:
                combo.addItem(_choice(word), word)
            combo.currentIndexChanged.connect(lambda _at: self._tell(combo.currentData()))
            return combo
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._tell(line.text().strip()))
        return line

    def show_value(self, value: Value, *, is_locked: bool) -> None:
        """Show what is in force; what the hospital fixed cannot be changed."""
        self._is_showing = True
        control = self.control
        if isinstance(control, QCheckBox):
            control.setChecked(value is True)
        elif isinstance(control, QSpinBox) and isinstance(value, int):
            control.setValue(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, QLineEdit) and control.text() != value:
            control.setText(str(value))
        self._is_showing = False
        for widget in (control, *self._extra):
            widget.setEnabled(not is_locked)
        self.padlock.setVisible(is_locked)
        self.fixed.setVisible(is_locked)

    def _tell(self, value: object) -> None:
        if not self._is_showing:
            self.chosen.emit(self.setting.key, value)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, told(self.setting.label))
        if folder and isinstance(self.control, QLineEdit):
            self.control.setText(folder)
            self._tell(folder)

    def _measure(self) -> None:
        self.label.setFixedWidth(self._appearance.px(_LABEL_PX))
        if not isinstance(self.control, QCheckBox):
            self.control.setFixedWidth(self._appearance.px(_CONTROL_PX))
