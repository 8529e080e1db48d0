"""The main window: it wires frame, gate and tabs together, and does nothing else."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.ask.tab import AskTab
from app.library.tab import LibraryTab
from app.models.tab import ModelsTab
from app.settings.tab import SettingsTab
from app.summarize.tab import SummarizeTab
from app.window import actions, checks, dropping, focus, model_words, overlays, parts
from app.window.arrival.coach import Coach
from app.window.door import Door
from app.window.dropping import DropHint
from app.window.finding import FindBar
from app.window.focus import FocusRing
from app.window.gate import Gate
from app.window.locking import Locking
from app.window.menus import Menus
from app.window.messages import MessageBar
from app.window.pages import Pages, Place
from app.window.speaking import Speaking
from app.window.statusbar import StatusLine
from app.window.style import Appearance
from app.window.tabs import ASK, LIBRARY, MODELS, SETTINGS, Header, Screen, Tabs
from app.window.tasks import Callbacks, Lanes
from app.window.watching import StatusWatch
from engine.ground.choices import NAMELESS
from engine.ground.settings import Settings
from engine.ground.types import DocumentCard

_IDLE_MINUTES = 15
_AFTER_MS = 15  # once the first tab is laid out and painted, each in a turn of its own


class MainWindow(QMainWindow):
    """The window of Wardlight; its title never holds a file name or a patient's words."""

    def __init__(
        self,
        assistant: Door,
        lanes: Lanes,
        appearance: Appearance,
        *,
        published_passphrase: str = "",
        idle_minutes: int = _IDLE_MINUTES,
    ) -> None:
        super().__init__()
        self.assistant = assistant
        self.lanes = lanes
        self.appearance = appearance
        self.published = published_passphrase
        self.started = datetime.now(UTC)
        self._is_open = False
        self.setWindowTitle("Wardlight")
        self.setWindowIcon(appearance.icon("wardlight", "link"))
        self.setMinimumSize(1024, 720)
        self.setAcceptDrops(True)
        self.pages = Pages(assistant, lanes)
        self.drop = DropHint(self)
        self.watch = StatusWatch(self)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(_AFTER_MS)
        self._after.timeout.connect(self._begin)
        self._build()
        self.locking = Locking(self, assistant, lanes, idle_minutes=idle_minutes)
        self.menus = Menus(self, appearance, actions.slots(self))
        self.ring = FocusRing(self, appearance)
        self._dress(appearance)
        self.speaking = Speaking(self)
        self._connect()
        self._shut()

    def _build(self) -> None:
        """Make every screen, in the language that is spoken now."""
        known = (self.assistant, self.lanes, self.appearance)
        self.message = MessageBar(self.appearance)
        self.header = Header(self.appearance)
        self.coach = Coach(self.appearance)
        self.finding = FindBar(self.appearance)
        self.ask = AskTab(*known, self.pages)
        self.summarize = SummarizeTab(*known)
        self.library = LibraryTab(*known, self.pages)
        self.gate = Gate(*known, self.library)
        self.models = ModelsTab(*known)
        self.settings = SettingsTab(*known)
        self.status = StatusLine(self.appearance, server=model_words.server_of(self.assistant))
        self._lay_out()

    def rebuild(self) -> None:
        """Make every screen anew; see `speaking`, which hands over what the old ones held."""
        self.menus.forget()
        self._build()
        self.locking.attach()
        self.menus = Menus(self, self.appearance, actions.slots(self))
        self._dress(self.appearance, at_once=True)
        self._connect()
        self._shut()

    def _dress(self, appearance: Appearance, *, at_once: bool = False) -> None:
        """Give the window its look: first what is seen at the start, then the tabs."""
        bars = (self.menuBar(), self.demonstration, self.header, self.message, self.status)
        appearance.dress(*bars, self.coach, self.finding, self.drop, self.gate)
        tabs = (self.ask, self.summarize, self.library, self.models, self.settings)
        (appearance.dress if at_once else appearance.dress_in_turn)(*tabs)
        appearance.dress_windows_of(self, *tabs)

    def _lay_out(self) -> None:
        self.demonstration, inside = parts.frame("demonstration", margin=0, spacing=0)
        inside.setContentsMargins(16, 6, 16, 6)
        told = self.tr(
            "Demonstration library with sample documents and a published passphrase. "
            "Never use it for patients."
        )
        inside.addWidget(parts.label(told))
        self.demonstration.setVisible(bool(self.published))
        self.tabs = Tabs()
        tabs = (self.ask, self.summarize, self.library, self.models, self.settings)
        self._screens: tuple[Screen, ...] = tabs
        for tab in tabs:
            self.tabs.addWidget(tab)
        self.screens = Tabs()
        self.screens.addWidget(self.gate)
        self.screens.addWidget(self.tabs)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.demonstration, self.header, self.message, self.coach, self.finding):
            column.addWidget(widget)
        column.addWidget(self.screens, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.gate.opened.connect(self.enter)
        self.gate.arriving.connect(self._arrive)
        self.gate.tried.connect(self._try)
        self.gate.language_chosen.connect(self.speaking.choose)
        self.settings.language_changed.connect(self.speaking.speak)
        self.coach.ended.connect(self.gate.course.finish)
        self.finding.closed.connect(lambda: overlays.return_keyboard(self))
        self.status.show_user(self.assistant.unlocking.user)
        self.header.tab_chosen.connect(self.show_tab)
        self.status.checks_pressed.connect(self.show_checks)
        self.status.offline_pressed.connect(self.show_offline)
        self.status.lock_pressed.connect(self.lock)
        self.ask.documents_wanted.connect(lambda: self.show_tab(LIBRARY))
        self.ask.sources.reading_wanted.connect(self.read)
        self.ask.models_wanted.connect(lambda: self.show_tab(MODELS))
        self.ask.model.settled.connect(self.refresh_status)
        self.models.models_changed.connect(self.refresh_status)
        self.library.library_changed.connect(self.refresh_status)
        self.library.collections_changed.connect(self.ask.question.scope.set_collections)
        self.library.queue.changed.connect(self.watch.follow_queue)
        self.settings.settings_changed.connect(self._use_settings)
        self._show_nameless()
        self.settings.library_replaced.connect(lambda _done: self.locking.switch_user())

    @property
    def is_open(self) -> bool:
        """Whether the library is unlocked and on the screen."""
        return self._is_open

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way behind the window."""
        return self.lanes.is_busy or self.appearance.is_changing or self._after.isActive()

    def start(self, passphrase: str = "") -> None:
        """Show the gate, or pass it with a known passphrase."""
        if self.assistant.is_unlocked:
            self.enter()
            return
        self.gate.present(self.published)
        if passphrase and self.assistant.is_created:
            self.gate.unlock(passphrase)

    def _arrive(self) -> None:
        """Follow a library that is open behind the first run, so that it locks like any other."""
        self.locking.open()
        self.status.set_arriving()
        self.menus.enable(("lock",), enabled=True)

    def _try(self, question: str) -> None:
        """Ask the question of the first run and lead to its source."""
        self.enter()
        self.coach.begin(self)
        self.ask.question.box.setPlainText(question)
        self.ask.question.ask()

    def enter(self) -> None:
        """Show the tabs of the library that is open; what goes on behind them begins after."""
        self._is_open = True
        self.screens.show_at(self.screens.indexOf(self.tabs))
        self.header.set_open(is_open=True)
        self.menus.enable(actions.INSIDE, enabled=True)
        self.locking.open()
        self.show_tab(ASK)
        self._after.start()

    def _begin(self) -> None:
        """Begin what goes on behind the tabs, in a turn after the one that lays them out."""
        if not self._is_open:
            return
        self.library.enter()
        self.library.queue.resume()
        self.settings.backup.back_up_if_due()
        self.library.watcher.start()
        self.ask.model.warm_up()
        self.refresh_status()
        self.lanes.rules.start(
            lambda _notify: checks.of_rules(self.assistant.rules),
            Callbacks(done=self.status.show_rule_checks, failed=self.message.fail),
        )
        self.lanes.library.start(
            lambda _notify: self.assistant.is_demonstration,
            Callbacks(done=self.demonstration.setVisible),
        )

    def _shut(self) -> None:
        self._is_open = False
        self.screens.setCurrentWidget(self.gate)
        self.header.set_open(is_open=False)
        self.menus.enable(actions.INSIDE, enabled=False)
        self.status.set_locked()

    def lock(self) -> None:
        """Hide and forget everything that was read, and close the library."""
        self.locking.lock()

    def empty(self, *, keep_work: bool = False) -> None:
        """Show the gate and forget everything that was read; documents may go on coming in."""
        self._shut()
        self.message.hide()
        self.coach.hide()
        self.finding.clear()
        self.ask.clear()
        self.ask.question.box.clear()
        self.summarize.clear()
        self.library.watcher.stop()
        if not keep_work:
            self.library.queue.pause()
        self.library.clear()
        self.models.clear()
        self.settings.clear()
        self.pages.forget()

    def show_tab(self, number: int) -> None:
        """Show a tab and give it the keyboard."""
        if not self._is_open:
            return
        self.finding.end()
        self.header.choose(number)
        self.tabs.show_at(number)
        if number in {MODELS, SETTINGS}:
            (self.models if number == MODELS else self.settings).refresh()
        self.shown.first.setFocus()

    @property
    def shown(self) -> Screen:
        """The tab that is on the screen."""
        return self._screens[self.tabs.currentIndex()]

    @property
    def _is_summarizing(self) -> bool:
        return self.shown is self.summarize

    def new_question(self) -> None:
        """Start a new question."""
        self.show_tab(ASK)
        self.ask.new_question()

    def show_history(self) -> None:
        """Show what was asked before."""
        self.show_tab(ASK)
        self.ask.show_history()

    def read(self, card: DocumentCard, place: Place) -> None:
        """Show a document over the whole Library tab, with a passage marked."""
        self.show_tab(LIBRARY)
        self.library.read(card, place)

    def add_files(self) -> None:
        """Choose files to add to the case that is on the screen, else to the library."""
        if self._is_summarizing:
            self.summarize.choose_files()
            return
        self.show_tab(LIBRARY)
        self.library.choose_files()

    def add_folder(self) -> None:
        """Choose a folder to add."""
        self.show_tab(LIBRARY)
        self.library.choose_folder()

    def switch_pane(self, direction: int) -> None:
        """Give the keyboard to the next part of the screen."""
        focus.to_pane(self.shown.panes, direction)

    def show_help(self) -> None:
        """Show the help at the topic of the screen."""
        overlays.show_help(self)

    def show_commands(self) -> None:
        """Offer every action of the menus and of the screen by typing."""
        overlays.show_commands(self)

    def show_checks(self) -> None:
        """Show which checks run and which do not."""
        overlays.show_checks(self)

    def show_offline(self) -> None:
        """Show how it is known that nothing leaves this computer."""
        overlays.show_offline(self)

    def refresh_status(self) -> None:
        """Fetch the numbers of the status line anew."""
        self.watch.refresh()

    def _show_nameless(self) -> None:
        values = self.assistant.preferences.values
        is_fixed = NAMELESS in values.locked
        self.menus.show_nameless(is_on=values.is_on(NAMELESS), is_fixed=is_fixed)

    def _use_settings(self, settings: Settings) -> None:
        self._show_nameless()
        self.locking.presence.set_minutes(settings.number("privacy.lock_minutes"))

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Go on in reading order."""
        return focus.go_on(self, forward=next_one)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from anywhere over the window."""
        if self._is_open:
            self.drop.greet(event, is_case=self._is_summarizing)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the hint away."""
        self.drop.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.drop.hide()
        paths = dropping.paths(event)
        if self._is_open and paths:
            event.acceptProposedAction()
            self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the case that is on the screen, else to the library."""
        if self._is_summarizing:
            self.summarize.add(paths)
            return
        self.show_tab(LIBRARY)
        self.library.add(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drop hint over the whole window."""
        super().resizeEvent(event)
        self.drop.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work and close the library; what is stored is safe."""
        self._is_open = False
        self.locking.presence.end()
        self.watch.end()
        self.library.queue.pause()
        self.lanes.close()
        self.summarize.forget()
        event.accept()
