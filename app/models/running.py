"""How the model runs here: on which device, on how many threads, and how long it stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.window import parts
from app.window.flow import flow
from app.window.language import counted, say
from engine.ground.choices import Value
from engine.ground.settings import Settings

DEVICE, THREADS = "performance.device", "performance.model_threads"
_UNLOAD = "performance.unload_minutes"
_MOST_THREADS = 64


class RunningRow(QWidget):
    """Two controls and a line; what the hospital fixed cannot be changed and says so.

    Signals:
        chosen: Key of a setting and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.device = QComboBox()
        for choice, word in (("auto", say("Automatic")), ("cpu", say("Processor only"))):
            self.device.addItem(word, choice)
        self.device.setAccessibleName(say("Where the model is computed"))
        self.threads = parts.number_field()
        self.threads.setRange(0, _MOST_THREADS)
        self.threads.setSpecialValueText(say("Automatic"))
        self.threads.setAccessibleName(say("Threads for the language model"))
        self.threads.setKeyboardTracking(False)
        self.leaving = parts.Line(look="quiet")
        device_word = parts.label(say("Computed on"), wraps=False)
        threads_word = parts.label(say("Threads"), wraps=False)
        device_word.setBuddy(self.device)
        threads_word.setBuddy(self.threads)
        made = flow(device_word, self.device, threads_word, self.threads, self.leaving, spacing=8)
        self.setLayout(made)
        self.device.activated.connect(
            lambda _at: self.chosen.emit(DEVICE, str(self.device.currentData()))
        )
        self.threads.editingFinished.connect(self._choose_threads)
        self._shown_threads = 0

    def show_settings(self, settings: Settings) -> None:
        """Show the values in force."""
        self.device.setCurrentIndex(max(0, self.device.findData(settings.word(DEVICE))))
        self._shown_threads = settings.number(THREADS)
        self.threads.setValue(self._shown_threads)
        for control, key in ((self.device, DEVICE), (self.threads, THREADS)):
            is_fixed = key in settings.locked
            control.setEnabled(not is_fixed)
            control.setToolTip(say("Set by your hospital") if is_fixed else "")
        minutes = settings.number(_UNLOAD)
        told = counted(
            "Leaves the memory after %1 minutes without use.",
            "Leaves the memory after %1 minute without use.",
            minutes,
        )
        self.leaving.setText(told)

    def _choose_threads(self) -> None:
        value: Value = self.threads.value()
        if value != self._shown_threads:
            self._shown_threads = self.threads.value()
            self.chosen.emit(THREADS, value)
