"""The lock screen: the passphrase, or the recovery key, and nothing of the library."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.window import parts
from app.window.messages import words_for
from app.window.passphrase import CenteredCard, PassphraseField
from app.window.style import Appearance
from engine.ground.errors import WrongPassphraseError

TRIES = 5
WAIT_S = 30


class UnlockPage(CenteredCard):
    """Asks for the passphrase; after five wrong ones it waits.

    Signals:
        passphrase_given: What was typed.
        recovery_key_given: What was typed.
    """

    passphrase_given = Signal(str)
    recovery_key_given = Signal(str)

    def __init__(self, appearance: Appearance, *, wait_s: int = WAIT_S) -> None:
        super().__init__(appearance, width=460)
        self._wrong = 0
        self._wait_s = wait_s
        self._left_s = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self.passphrase = PassphraseField(appearance, self.tr("Passphrase"))
        self.recovery_key = PassphraseField(appearance, self.tr("Recovery key"))
        self.fields = QStackedWidget()
        self.fields.addWidget(self.passphrase)
        self.fields.addWidget(self.recovery_key)
        self.error = parts.label(look="error")
        self.advice = parts.label(look="quiet")
        self.unlock_button = parts.button(self.tr("Unlock"), "primary", pressed=self._give)
        self.other_button = parts.button("", "quiet", pressed=self._switch)
        self.demonstration = parts.label(look="quiet")
        for field in (self.passphrase, self.recovery_key):
            field.entered.connect(self._give)
        self._lay_out()
        self.reset()

    def _lay_out(self) -> None:
        picture = parts.Picture(self._appearance, "wardlight", size=40, role="link")
        title = parts.label(self.tr("Wardlight is locked"), "title")
        self.inside.addLayout(parts.row(picture, title, stretch=1, spacing=12))
        self.inside.addWidget(
            parts.label(self.tr("The library is encrypted. Unlock it to ask and read."), "quiet")
        )
        self.inside.addWidget(self.demonstration)
        self.inside.addSpacing(4)
        self.inside.addWidget(self.fields)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.error)
        told.addWidget(self.advice)
        self.inside.addLayout(told)
        self.inside.addLayout(
            parts.row(self.other_button, QWidget(), self.unlock_button, stretch=1)
        )

    def reset(self) -> None:
        """Forget everything typed and start with the passphrase."""
        self.passphrase.clear()
        self.recovery_key.clear()
        self.error.hide()
        self.advice.hide()
        self._choose(0)
        self.set_busy(busy=False)

    def tell_demonstration(self, passphrase: str) -> None:
        """Show the published passphrase of a demonstration library."""
        self.demonstration.setVisible(bool(passphrase))
        self.demonstration.setText(
            self.tr("This is a demonstration. Its published passphrase is: %1").replace(
                "%1", passphrase
            )
        )

    def set_busy(self, *, busy: bool) -> None:
        """Show that the key is being checked."""
        self.unlock_button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))
        self._enable(enabled=not busy and self._left_s == 0)

    def show_failure(self, error: Exception) -> None:
        """Say inside the card why the library did not open."""
        words = words_for(error)
        self.set_busy(busy=False)
        self.error.setText(words.sentence)
        self.advice.setText(words.advice)
        self.error.show()
        self.advice.show()
        field = self._field
        field.line.selectAll()
        field.setFocus()
        if isinstance(error, WrongPassphraseError):
            self._wrong += 1
            if self._wrong >= TRIES:
                self._start_waiting()

    @property
    def _field(self) -> PassphraseField:
        return self.recovery_key if self.fields.currentIndex() else self.passphrase

    def _switch(self) -> None:
        self._choose(1 - self.fields.currentIndex())
        self._field.setFocus()

    def _choose(self, which: int) -> None:
        self.fields.setCurrentIndex(which)
        self.other_button.setText(
            self.tr("Use the passphrase") if which else self.tr("Use the recovery key")
        )
        self.setFocusProxy(self._field)

    def _give(self) -> None:
        text = self._field.text
        if not text or not self.unlock_button.isEnabled():
            return
        self.set_busy(busy=True)
        self.error.hide()
        self.advice.hide()
        if self.fields.currentIndex():
            self.recovery_key_given.emit(text.strip())
        else:
            self.passphrase_given.emit(text)

    def _start_waiting(self) -> None:
        self._wrong = 0
        self._left_s = self._wait_s
        self._clock.start()
        self._enable(enabled=False)
        self._tell_wait()

    def _count_down(self) -> None:
        self._left_s = max(0, self._left_s - 1)
        self._tell_wait()
        if self._left_s == 0:
            self._clock.stop()
            self.error.hide()
            self._enable(enabled=True)
            self._field.setFocus()

    def _tell_wait(self) -> None:
        self.error.setText(
            self.tr("Five wrong tries. Wait %1 seconds.").replace("%1", str(self._left_s))
        )

    def _enable(self, *, enabled: bool) -> None:
        for control in (self.fields, self.unlock_button, self.other_button):
            control.setEnabled(enabled)
