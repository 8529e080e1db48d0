"""The way into the library: create it, note the key, or unlock it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.library.tab import LibraryTab
from app.window.arrival.course import Course
from app.window.door import Door
from app.window.messages import words_for
from app.window.passphrase import CreatePage, RecoveryKeyPage
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from app.window.unlock import UnlockPage
from app.window.welcome import LookPage, PurposePage
from engine.ground.arrival import NEEDS_LIBRARY, Arrival
from engine.ground.progress import Notify

if TYPE_CHECKING:
    from app.ask.emergency import EmergencyPage
    from app.window.arrival.library import LibraryPage
    from app.window.arrival.model import ModelPage
    from app.window.arrival.trial import TrialPage

    Page = LookPage | PurposePage | CreatePage | ModelPage | LibraryPage | TrialPage


class Gate(QStackedWidget):
    """Shows the right page for a home without, or with a locked, library.

    Signals:
        opened: The library is open and the first run is over.
        arriving: The library is open, and pages of the first run follow.
        tried: The first run asks this question in the Ask tab.
        language_chosen: The window is to speak this language now.
    """

    opened = Signal()
    arriving = Signal()
    tried = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, library: LibraryTab
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._library = library
        self._is_arriving = False
        self._shown: Page | None = None
        self.emergency_page: EmergencyPage | None = None
        self.course = Course(assistant, lanes)
        self.create_page = CreatePage(appearance, str(assistant.arrival.folder))
        self.recovery_page = RecoveryKeyPage(appearance)
        self.unlock_page = UnlockPage(appearance)
        self.look_page = LookPage(appearance, assistant.preferences)
        self.purpose_page = PurposePage(appearance)
        self._pages: dict[Arrival, Page] = {}
        self._join(Arrival.LANGUAGE, self.look_page)
        self._join(Arrival.PURPOSE, self.purpose_page)
        self._join(Arrival.DATA, self.create_page)
        for page in (self.recovery_page, self.unlock_page):
            self.addWidget(page)
        self._connect()

    def _join(self, name: Arrival, page: "Page") -> None:
        self._pages[name] = page
        self.addWidget(page)
        self.course.join(name, page)

    def _connect(self) -> None:
        self.course.page_wanted.connect(self._arrive_at)
        self.course.ended.connect(self._end_arriving)
        self.look_page.language_chosen.connect(self.language_chosen)
        self.create_page.passphrase_chosen.connect(self._create)
        self.recovery_page.noted.connect(self._confirm_key)
        self.unlock_page.passphrase_given.connect(self.unlock)
        self.unlock_page.recovery_key_given.connect(self._unlock_with_key)
        self.unlock_page.pin_given.connect(self._unlock_with_pin)
        self.unlock_page.emergency_pressed.connect(self._break_glass)

    def _break_glass(self) -> None:
        """Show the emergency shelf in the place of the lock screen, until it is left."""
        if self.emergency_page is None:
            from app.ask.emergency import EmergencyPage

            lanes = (self._lanes.library, self._lanes.rules)
            self.emergency_page = EmergencyPage(self._assistant, lanes, self._appearance)
            self.emergency_page.left.connect(self._leave_glass)
            self.addWidget(self.emergency_page)
            self._appearance.dress(self.emergency_page)
        self.setCurrentWidget(self.emergency_page)
        self.emergency_page.enter()

    def _leave_glass(self) -> None:
        self.setCurrentWidget(self.unlock_page)
        self.take_keyboard()

    @property
    def is_arriving(self) -> bool:
        """Whether the library is open while pages of the first run are shown."""
        return self._is_arriving

    def page(self, name: Arrival) -> "Page":
        """Return a page of the first run; those over an open library are built when needed."""
        if name not in self._pages:
            self._join(name, self._built(name))
            self._appearance.dress(self._pages[name])
        return self._pages[name]

    def _built(self, name: Arrival) -> "Page":
        from app.window.arrival.library import LibraryPage
        from app.window.arrival.model import ModelPage
        from app.window.arrival.trial import TrialPage

        if name is Arrival.MODEL:
            return ModelPage(self._assistant, self._lanes, self._appearance)
        if name is Arrival.LIBRARY:
            return LibraryPage(self._assistant, self._lanes, self._appearance, self._library)
        trial = TrialPage(self._assistant, self._lanes, self._appearance)
        trial.tried.connect(self._try)
        return trial

    def _try(self, question: str) -> None:
        """Leave for the Ask tab; the first run ends there."""
        self._is_arriving = False
        self.tried.emit(question)

    def _arrive_at(self, name: Arrival) -> None:
        if name in NEEDS_LIBRARY and not self._is_arriving:
            return  # the lock was quicker
        self._shown = self.page(name)
        self.course.place(name, self._shown.steps)
        self._shown.arrive()
        self._show(self._shown)

    def present(self, published_passphrase: str = "", *, is_working: bool = False) -> None:
        """Show the page that this home needs.

        Args:
            published_passphrase: Of a demonstration; told on the lock screen.
            is_working: Documents go on coming in behind the lock screen.
        """
        self._is_arriving = False
        self.recovery_page.forget()
        self.unlock_page.tell_demonstration(published_passphrase)
        if self._assistant.is_created:
            self.unlock_page.reset(has_pin=self._assistant.unlocking.has_pin)
            self.unlock_page.tell_work(is_working=is_working)
            self.unlock_page.emergency_button.setVisible(self._assistant.emergency.is_offered)
            self.unlock_page.wait(self._assistant.unlocking.wait_s)
            self.setCurrentWidget(self.unlock_page)
        else:
            self.course.begin()
        if self.isVisible():
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field of the page that is shown."""
        page = self.currentWidget()
        if page is self.unlock_page:
            self.unlock_page.field.setFocus()
        elif page is self.recovery_page:
            self.recovery_page.copy_button.setFocus()
        elif self._shown is not None and page is self._shown:
            self._shown.entry.setFocus()

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.take_keyboard()

    def take_over(self, other: "Gate") -> None:
        """Show the page that another gate showed; a page of the first run starts anew."""
        shown = other.shown_page
        if other.is_arriving:
            self._begin_arriving()
        if shown is None:
            self._go_on_from(other)
            return
        self._arrive_at(shown)
        if shown is Arrival.LANGUAGE:
            self.look_page.language.setFocus()

    def _go_on_from(self, other: "Gate") -> None:
        if other.currentWidget() is other.recovery_page:
            self._show_key(other.recovery_page.key.text())
        else:
            self.present()

    @property
    def shown_page(self) -> Arrival | None:
        """The page of the first run that is shown; None for the lock screen and the key."""
        shown = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), None)

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
        self._lanes.library.start(
            lambda _notify: self._assistant.arrival.recovery_key(),
            Callbacks(done=self._go_on, failed=lambda _error: self._go_on("")),
        )

    def _go_on(self, unconfirmed: str) -> None:
        """Show a recovery key that nobody has confirmed, else the next page, else the library."""
        if unconfirmed:
            self._begin_arriving()
            self._show_key(unconfirmed)
        elif self.course.begin():
            self._begin_arriving()
        else:
            self._open()

    def _begin_arriving(self) -> None:
        self._is_arriving = True
        self.arriving.emit()

    def _end_arriving(self) -> None:
        if self._is_arriving:  # else the lock was quicker
            self._open()

    def _open(self) -> None:
        self._is_arriving = False
        self.opened.emit()

    def _create(self, passphrase: str) -> None:
        self.create_page.set_busy(busy=True)

        def work(_notify: Notify) -> str:
            self._assistant.arrival.reach(Arrival.DATA)
            return self._assistant.create(passphrase, keep_key=True)

        self._lanes.library.start(work, Callbacks(done=self._show_new_key, failed=self._refuse))

    def _show_new_key(self, key: str) -> None:
        self.create_page.set_busy(busy=False)
        self._begin_arriving()
        self._show_key(key)

    def _show_key(self, key: str) -> None:
        self.recovery_page.show_key(key)
        self.course.place(Arrival.DATA, self.recovery_page.steps)
        self._show(self.recovery_page)

    def _confirm_key(self) -> None:
        """Forget the kept key, then go on; one that could not be forgotten is shown again."""
        self._lanes.library.start(
            lambda _notify: self._assistant.arrival.confirm_recovery_key(),
            Callbacks(done=lambda _none: self._leave_key(), failed=lambda _e: self._leave_key()),
        )

    def _leave_key(self) -> None:
        if not self.course.begin():
            self.course.finish()

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        self.create_page.set_busy(busy=False)
        self.create_page.error.setText(f"{words.sentence} {words.advice}")
        self.create_page.error.show()
