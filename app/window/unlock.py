"""The lock screen: the PIN, the passphrase, or the recovery key, and nothing of the library."""

from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.window import display, parts
from app.window.messages import words_for
from app.window.passphrase import CenteredCard, PassphraseField
from app.window.style import Appearance
from engine.ground.errors import TooManyTriesError

PIN, PASSPHRASE, RECOVERY_KEY = range(3)


class UnlockPage(CenteredCard):
    """Asks for a secret; while the engine allows no attempt, it counts the seconds down.

    Signals:
        passphrase_given: What was typed.
        recovery_key_given: What was typed.
        pin_given: What was typed.
        emergency_pressed: The emergency shelf is wanted.
    """

    passphrase_given = Signal(str)
    recovery_key_given = Signal(str)
    pin_given = Signal(str)
    emergency_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, width=460)
        self._has_pin = False
        self._left_s = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self.pin = PassphraseField(appearance, self.tr("PIN"))
        self.passphrase = PassphraseField(appearance, self.tr("Passphrase"))
        self.recovery_key = PassphraseField(appearance, self.tr("Recovery key"))
        self.fields = QStackedWidget()
        self._secrets = (self.pin, self.passphrase, self.recovery_key)
        for field in self._secrets:
            self.fields.addWidget(field)
            field.entered.connect(self._give)
        self.error = parts.label(look="error")
        self.advice = parts.label(look="quiet")
        self.unlock_button = parts.button(self.tr("Unlock"), "primary", pressed=self._give)
        self.other_button = parts.button("", "quiet", pressed=self._switch)
        self.emergency_button = parts.button(
            self.tr("Emergency: read guidelines without the passphrase"),
            pressed=self.emergency_pressed.emit,
        )
        self.demonstration = parts.label(look="quiet")
        self.work = parts.label(
            self.tr("Documents go on being added; the key is forgotten when that has ended."),
            "small",
        )
        self.work.hide()
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
        self.inside.addWidget(self.work)
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
        self.inside.addWidget(self.emergency_button)
        self.emergency_button.hide()

    def reset(self, *, has_pin: bool = False) -> None:
        """Forget everything typed and start with the quickest secret that there is."""
        for field in self._secrets:
            field.clear()
        self.error.hide()
        self.advice.hide()
        self.work.hide()
        self._has_pin = has_pin
        self._choose(PIN if has_pin else PASSPHRASE)
        self.set_busy(busy=False)

    def offer_pin(self, *, has_pin: bool) -> None:
        """Take the PIN away when it was forgotten."""
        self._has_pin = has_pin
        if not has_pin and self.fields.currentIndex() == PIN:
            self.pin.clear()
            self._choose(PASSPHRASE)

    def tell_work(self, *, is_working: bool) -> None:
        """Say whether documents go on coming in behind the lock screen."""
        self.work.setVisible(is_working)

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
        self.field.line.selectAll()
        self.field.setFocus()
        if isinstance(error, TooManyTriesError):
            self.wait(error.wait_s)

    @property
    def field(self) -> PassphraseField:
        """The field of the secret that is asked for."""
        return self._secrets[self.fields.currentIndex()]

    def wait(self, seconds: float) -> None:
        """Take nothing for some seconds, counted down on the screen."""
        if seconds <= 0:
            return
        self._left_s = ceil(seconds)
        self._clock.start()
        self._enable(enabled=False)
        self._tell_wait()

    def _switch(self) -> None:
        self._choose(self._next)
        self.field.setFocus()

    @property
    def _next(self) -> int:
        following = (self.fields.currentIndex() + 1) % len(self._secrets)
        return PASSPHRASE if following == PIN and not self._has_pin else following

    def _choose(self, which: int) -> None:
        self.fields.setCurrentIndex(which)
        words = (
            self.tr("Use the PIN"),
            self.tr("Use the passphrase"),
            self.tr("Use the recovery key"),
        )
        self.other_button.setText(words[self._next])
        self.setFocusProxy(self.field)

    def _give(self) -> None:
        text = self.field.text
        if not text or not self.unlock_button.isEnabled():
            return
        self.set_busy(busy=True)
        self.error.hide()
        self.advice.hide()
        which = self.fields.currentIndex()
        if which == PASSPHRASE:
            self.passphrase_given.emit(text)
        elif which == PIN:
            self.pin_given.emit(text.strip())
        else:
            self.recovery_key_given.emit(text.strip())

    def _count_down(self) -> None:
        self._left_s = max(0, self._left_s - 1)
        self._tell_wait()
        if self._left_s == 0:
            self._clock.stop()
            self.error.hide()
            self.advice.hide()
            self._enable(enabled=True)
            self.field.setFocus()

    def _tell_wait(self) -> None:
        told = self.tr("Too many wrong tries. Wait %1 seconds.")
        self.error.setText(told.replace("%1", display.number(self._left_s)))
        self.error.show()

    def _enable(self, *, enabled: bool) -> None:
        for control in (self.fields, self.unlock_button, self.other_button):
            control.setEnabled(enabled)
