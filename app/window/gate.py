"""The way into the library: create it, note the key, or unlock it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.window.door import Door
from app.window.messages import words_for
from app.window.passphrase import CreatePage, RecoveryKeyPage
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from app.window.unlock import UnlockPage


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
        for page in (self.create_page, self.recovery_page, self.unlock_page):
            self.addWidget(page)
        self.create_page.passphrase_chosen.connect(self._create)
        self.recovery_page.noted.connect(self.opened)
        self.unlock_page.passphrase_given.connect(self.unlock)
        self.unlock_page.recovery_key_given.connect(self._unlock_with_key)

    def present(self, published_passphrase: str = "") -> None:
        """Show the page that this home needs."""
        self.unlock_page.tell_demonstration(published_passphrase)
        if self._assistant.is_created:
            self.unlock_page.reset()
            self.setCurrentWidget(self.unlock_page)
            self.unlock_page.passphrase.setFocus()
        else:
            self.setCurrentWidget(self.create_page)
            self.create_page.first.setFocus()

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

    def _entering(self) -> Callbacks[None]:
        return Callbacks(done=self._enter, failed=self.unlock_page.show_failure)

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
