"""The way into the library: create it, note the key, or unlock it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.window.door import Door
from app.window.messages import words_for
from app.window.passphrase import CreatePage, RecoveryKeyPage
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from app.window.unlock import UnlockPage
from app.window.welcome import LookPage, PurposePage


class Gate(QStackedWidget):
    """Shows the right page for a home without, or with a locked, library.

    Signals:
        opened: The library is open.
    """

    opened = Signal()

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self.create_page = CreatePage(appearance)
        self.recovery_page = RecoveryKeyPage(appearance)
        self.unlock_page = UnlockPage(appearance)
        self.look_page = LookPage(appearance)
        self.purpose_page = PurposePage(appearance)
        for page in (
            self.create_page,
            self.recovery_page,
            self.unlock_page,
            self.look_page,
            self.purpose_page,
        ):
            self.addWidget(page)
        self.look_page.chosen.connect(self._show_purpose)
        self.purpose_page.went_back.connect(lambda: self._show(self.look_page))
        self.purpose_page.accepted.connect(lambda: self._show(self.create_page))
        self.create_page.passphrase_chosen.connect(self._create)
        self.recovery_page.noted.connect(self.opened)
        self.unlock_page.passphrase_given.connect(self.unlock)
        self.unlock_page.recovery_key_given.connect(self._unlock_with_key)
        self.unlock_page.pin_given.connect(self._unlock_with_pin)

    def present(self, published_passphrase: str = "", *, is_working: bool = False) -> None:
        """Show the page that this home needs.

        Args:
            published_passphrase: Of a demonstration; told on the lock screen.
            is_working: Documents go on coming in behind the lock screen.
        """
        self.unlock_page.tell_demonstration(published_passphrase)
        if self._assistant.is_created:
            self.unlock_page.reset(has_pin=self._assistant.unlocking.has_pin)
            self.unlock_page.tell_work(is_working=is_working)
            self.unlock_page.wait(self._assistant.unlocking.wait_s)
            self.setCurrentWidget(self.unlock_page)
        else:
            self.setCurrentWidget(self.look_page)
        if self.isVisible():
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field of the page that is shown."""
        page = self.currentWidget()
        if page is self.unlock_page:
            self.unlock_page.field.setFocus()
        elif page is self.create_page:
            self.create_page.first.setFocus()
        elif page is self.look_page:
            self.look_page.go_on.setFocus()
        elif page is self.purpose_page:
            self.purpose_page.agreed.setFocus()

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.take_keyboard()

    def _show_purpose(self) -> None:
        self.purpose_page.fill()
        self._show(self.purpose_page)

    def tell_locking(self) -> None:
        """Show the lock screen while the library is still being closed."""
        self.unlock_page.reset()
        self.unlock_page.set_busy(busy=True)
        self.setCurrentWidget(self.unlock_page)

    def unlock(self, passphrase: str) -> None:
        """Open the library with a passphrase."""
        self.unlock_page.set_busy(busy=True)
        self._lanes.library.start(
            lambda _notify: self._assistant.unlock(passphrase), self._entering()
        )

    def _unlock_with_key(self, key: str) -> None:
        self._lanes.library.start(
            lambda _notify: self._assistant.unlock_with_recovery_key(key), self._entering()
        )

    def _unlock_with_pin(self, pin: str) -> None:
        self._lanes.library.start(
            lambda _notify: self._assistant.unlock_with_pin(pin), self._entering()
        )

    def _entering(self) -> Callbacks[None]:
        return Callbacks(done=self._enter, failed=self._tell_failure)

    def _tell_failure(self, error: Exception) -> None:
        unlocking = self._assistant.unlocking
        self.unlock_page.offer_pin(has_pin=unlocking.has_pin)
        self.unlock_page.show_failure(error)
        self.unlock_page.wait(unlocking.wait_s)

    def _enter(self, _result: None) -> None:
        self.unlock_page.reset()
        self.opened.emit()

    def _create(self, passphrase: str) -> None:
        self.create_page.set_busy(busy=True)
        self._lanes.library.start(
            lambda _notify: self._assistant.create(passphrase),
            Callbacks(done=self._show_key, failed=self._refuse),
        )

    def _show_key(self, key: str) -> None:
        self.create_page.set_busy(busy=False)
        self.recovery_page.show_key(key)
        self.setCurrentWidget(self.recovery_page)
        self.recovery_page.copy_button.setFocus()

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        self.create_page.set_busy(busy=False)
        self.create_page.error.setText(f"{words.sentence} {words.advice}")
        self.create_page.error.show()
