"""Choosing a PIN that unlocks until the end of the working day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.window import display, parts
from app.window.door import Door
from app.window.flow import flow
from app.window.focus import FocusRing
from app.window.language import say
from app.window.messages import words_for
from app.window.passphrase import PassphraseField
from app.window.scrolling import scrolling
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes


class PinDialog(QDialog):
    """Asks for a PIN twice; nothing of it is ever written to the disk."""

    def __init__(
        self, parent: QWidget, assistant: Door, lanes: Lanes, appearance: Appearance
    ) -> None:
        super().__init__(parent)
        self._assistant = assistant
        self._lanes = lanes
        self.setObjectName("page")
        self.setWindowTitle(say("PIN for today"))
        self.first = PassphraseField(appearance, say("New PIN, 4 to 12 digits"))
        self.second = PassphraseField(appearance, say("The same PIN again"))
        for field in (self.first, self.second):
            field.line.setInputMethodHints(
                Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
            )
            field.entered.connect(self.choose)
        self.error = parts.label(look="error")
        self.error.hide()
        self.set_button = parts.button(say("Set the PIN"), "primary", pressed=self.choose)
        self.forget_button = parts.button(say("Forget the PIN"), pressed=self._forget)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self._lay_out()
        self._show_rights()
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(480), appearance.px(420))
        self.first.setFocus()

    def _lay_out(self) -> None:
        hours = self._assistant.unlocking.pin_hours
        told = say(
            "The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five "
            "wrong tries only the passphrase opens it. It is never written to the disk."
        ).replace("%1", display.number(hours))
        self.told = parts.label(told if hours else say("Your hospital allows no PIN."), "quiet")
        page = QWidget()
        asked = QVBoxLayout(page)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(12)
        asked.addWidget(parts.label(say("PIN for today"), "title"))
        for widget in (self.told, self.first, self.second, self.error):
            asked.addWidget(widget)
        asked.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(scrolling(page), 1)
        inside.addLayout(flow(self.set_button, self.forget_button, self.cancel_button, spacing=8))

    def _show_rights(self) -> None:
        unlocking = self._assistant.unlocking
        for control in (self.first, self.second, self.set_button):
            control.setEnabled(unlocking.pin_hours > 0)
        self.forget_button.setVisible(unlocking.has_pin)

    def choose(self) -> None:
        """Set the PIN when both fields agree."""
        pin = self.first.text.strip()
        if pin != self.second.text.strip():
            self._tell(say("The two PINs are not the same. Type the second again."))
            self.second.line.selectAll()
            self.second.setFocus()
            return
        self.set_button.setEnabled(False)
        self._lanes.library.start(
            lambda _notify: self._assistant.unlocking.set_pin(pin),
            Callbacks(done=lambda _none: self.accept(), failed=self._refuse),
        )

    def _forget(self) -> None:
        self._assistant.unlocking.forget_pin()
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.set_button.setEnabled(True)
        self._tell(words_for(error).sentence)
        self.first.line.selectAll()
        self.first.setFocus()

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        super().done(result)


def choose(parent: QWidget, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
    """Ask for a PIN without stopping the work behind."""
    dialog = PinDialog(parent, assistant, lanes, appearance)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
