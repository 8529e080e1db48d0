"""Menus and keys: every action in one place, reachable by keyboard and by mouse."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.window.language import say
from app.window.style import TEXT_SIZES, THEMES, Appearance


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    Attributes:
        menu: file, view, help, or empty for a key without a menu entry.
        keys: Every shortcut; the first one is shown.
        separated: Whether a line stands above it.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...]
    separated: bool = False


def entries() -> tuple[Entry, ...]:
    """Return every action of the window."""
    return (
        Entry("new_question", say("New question"), "file", ("Ctrl+N",)),
        Entry("add_files", say("Add documents…"), "file", ("Ctrl+O",)),
        Entry("add_folder", say("Add a folder…"), "file", ("Ctrl+Shift+O",)),
        Entry("copy", say("Copy with sources"), "file", ("Ctrl+Shift+C",), separated=True),
        Entry("print", say("Print…"), "file", ("Ctrl+P",)),
        Entry("save", say("Save as…"), "file", ("Ctrl+S",)),
        Entry("nameless", say("Print and save without names"), "file", ()),
        Entry("next_patient", say("Next patient"), "file", ("Ctrl+Shift+N",)),
        Entry("lock", say("Lock"), "file", ("Ctrl+L",), separated=True),
        Entry("hide", say("Hide at once"), "file", ("Ctrl+Shift+H",)),
        Entry("pin", say("PIN for today…"), "file", ()),
        Entry("switch_user", say("Switch user"), "file", ()),
        Entry("quit", say("Quit"), "file", ("Ctrl+Q",)),
        Entry("show_ask", say("Ask"), "view", ("Alt+1",)),
        Entry("show_summarize", say("Summarize"), "view", ("Alt+2",)),
        Entry("show_library", say("Library"), "view", ("Alt+3",)),
        Entry("show_models", say("Models"), "view", ("Alt+5",)),
        Entry("show_settings", say("Settings"), "view", ("Alt+6",)),
        Entry("next_source", say("Next source"), "view", ("Alt+Down",), separated=True),
        Entry("previous_source", say("Previous source"), "view", ("Alt+Up",)),
        Entry("next_page", say("Next page"), "view", ("Ctrl+PgDown",)),
        Entry("previous_page", say("Previous page"), "view", ("Ctrl+PgUp",)),
        Entry("find", say("Find on this screen"), "view", ("Ctrl+F",)),
        Entry("find_next", say("Next hit"), "view", ("F3",)),
        Entry("find_previous", say("Previous hit"), "view", ("Shift+F3",)),
        Entry("scores", say("Clinical scores…"), "view", ("Ctrl+Shift+S",), separated=True),
        Entry("history", say("Earlier questions"), "view", ("Ctrl+H",)),
        Entry("larger", say("Larger text"), "view", ("Ctrl+=", "Ctrl++"), separated=True),
        Entry("smaller", say("Smaller text"), "view", ("Ctrl+-",)),
        Entry("normal", say("Normal text"), "view", ("Ctrl+0",)),
        Entry("commands", say("Find an action…"), "help", ("Ctrl+K",)),
        Entry("help", say("Help"), "help", ("F1",)),
        Entry("offline", say("Nothing leaves this computer"), "help", ()),
        Entry("checks", say("Checks"), "help", ()),
        Entry("next_pane", "", "", ("F6",)),
        Entry("previous_pane", "", "", ("Shift+F6",)),
        Entry("escape", "", "", ("Esc",)),
    )


class Menus(QObject):
    """The menu bar of a window and its actions by name."""

    def __init__(
        self,
        window: QMainWindow,
        appearance: Appearance,
        slots: Mapping[str, Callable[[], object]],
    ) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.actions: dict[str, QAction] = {}
        bar = window.menuBar()
        self._menus = {
            "file": bar.addMenu(say("&File")),
            "view": bar.addMenu(say("&View")),
            "help": bar.addMenu(say("&Help")),
        }
        for entry in entries():
            self._add(window, entry, slots[entry.name])
        self._add_choices(self._menus["view"])

    def forget(self) -> None:
        """Take every action away, for menus in another language."""
        for action in self.actions.values():
            action.setShortcuts([])  # at once: two of one key would both be deaf
            action.deleteLater()
        for menu in self._menus.values():
            menu.deleteLater()
        self.deleteLater()

    def show_nameless(self, *, is_on: bool, is_fixed: bool) -> None:
        """Tick whether prints and files leave without names; the hospital may have fixed it."""
        action = self.actions["nameless"]
        action.setCheckable(True)
        action.setChecked(is_on)
        action.setEnabled(not is_fixed)
        action.setToolTip(say("Set by your hospital") if is_fixed else "")

    def enable(self, names: tuple[str, ...], *, enabled: bool) -> None:
        """Allow or forbid some actions."""
        for name in names:
            self.actions[name].setEnabled(enabled)

    def _add(self, window: QMainWindow, entry: Entry, slot: Callable[[], object]) -> None:
        action = QAction(entry.text, window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.triggered.connect(lambda _checked=False: slot())
        self.actions[entry.name] = action
        if not entry.menu:
            window.addAction(action)
            return
        if entry.separated:
            self._menus[entry.menu].addSeparator()
        self._menus[entry.menu].addAction(action)

    def _add_choices(self, view: QMenu) -> None:
        sizes = view.addMenu(say("Text size"))
        now = self._appearance.preferences
        self._sizes = self._group(sizes, {f"{size} %": size for size in TEXT_SIZES})
        view.addSeparator()
        themes = view.addMenu(say("Theme"))
        names = (say("As the system"), say("Light"), say("Dark"), say("High contrast"))
        self._themes = self._group(themes, dict(zip(names, THEMES, strict=True)))
        self.dark_pages = QAction(say("Dark pages in the dark theme"), view)
        self.dark_pages.setCheckable(True)
        self.dark_pages.setChecked(now.dark_pages)
        view.addAction(self.dark_pages)
        self._sizes.triggered.connect(lambda action: self._change(text_percent=action.data()))
        self._themes.triggered.connect(lambda action: self._change(theme=action.data()))
        self.dark_pages.toggled.connect(lambda on: self._change(dark_pages=on))
        self._appearance.changed.connect(self._check)
        self._check()

    def _group(self, menu: QMenu, choices: Mapping[str, object]) -> QActionGroup:
        group = QActionGroup(menu)
        for text, value in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return group

    def _change(
        self,
        *,
        theme: str | None = None,
        text_percent: int | None = None,
        dark_pages: bool | None = None,
    ) -> None:
        now = self._appearance.preferences
        self._appearance.change(
            replace(
                now,
                theme=theme or now.theme,
                text_percent=text_percent or now.text_percent,
                dark_pages=now.dark_pages if dark_pages is None else dark_pages,
            )
        )

    def _check(self) -> None:
        now = self._appearance.preferences
        for group, value in ((self._sizes, now.text_percent), (self._themes, now.theme)):
            for action in group.actions():
                action.setChecked(action.data() == value)
