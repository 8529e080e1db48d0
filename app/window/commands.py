"""The command palette (Ctrl+K): every action by typing a part of its name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.window import display, parts
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance

_WIDTH_PX, _HEIGHT_PX = 560, 420
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done now.

    Attributes:
        place: Menu or part of the screen that it stands in.
        key: Its shortcut as shown; empty for none.
    """

    name: str
    place: str
    key: str
    run: Callable[[], object]

    def rank(self, words: list[str]) -> int:
        """Return how well it meets a search: 0 not at all, most when the name begins so."""
        name = self.name.casefold()
        whole = f"{name} {self.place.casefold()}"
        if not all(word in whole for word in words):
            return 0
        return 1 + sum(word in name for word in words) + 2 * name.startswith(words[0])


def of_menus(window: QMainWindow) -> Iterator[Command]:
    """Yield what the menus can do now, with submenus."""
    for top in window.menuBar().actions():
        yield from _of_menu(top)


def _of_menu(action: QAction, place: str = "") -> Iterator[Command]:
    menu = action.menu()
    text = _plain(action.text())
    if menu is not None and hasattr(menu, "actions"):
        for inner in menu.actions():
            yield from _of_menu(inner, f"{place} › {text}" if place else text)
    elif text and not action.isSeparator() and action.isEnabled():
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Command(text, place, key, action.trigger)


def of_buttons(shown: QWidget, place: str) -> Iterator[Command]:
    """Yield the buttons of the screen that can be pressed now."""
    for button in shown.findChildren(QAbstractButton):
        name = _plain(button.text().strip() or button.accessibleName())
        if name and button.isVisible() and button.isEnabled():
            yield Command(name, place, "", _pressing(button))


def _pressing(button: QAbstractButton) -> Callable[[], object]:
    return lambda: button.click() if isValid(button) and button.isEnabled() else None


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def found(commands: list[Command], search: str) -> list[Command]:
    """Return the commands that hold all words of a search, the best first."""
    words = search.casefold().split()
    if not words:
        return commands
    ranked = [(command.rank(words), command) for command in commands]
    return [command for rank, command in sorted(ranked, key=lambda pair: -pair[0]) if rank]


class Palette(QDialog):
    """A line to type in and the commands that fit; Enter does the chosen one."""

    def __init__(self, parent: QWidget, appearance: Appearance, commands: list[Command]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Find an action"))
        self.setObjectName("page")
        self._commands = commands
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Type what you want to do"))
        self.search.setAccessibleName(say("Type what you want to do"))
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(say("Actions"))
        self.nothing = parts.label(say("No action has these words. Try fewer or others."), "quiet")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(8)
        for widget in (self.search, self.nothing):
            inside.addWidget(widget)
        inside.addWidget(self.list, 1)
        inside.addWidget(parts.label(say("↑ ↓ to choose, Enter to do it, Esc to close"), "small"))
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._do)
        self.list.itemActivated.connect(lambda _item: self._do())
        self.list.itemClicked.connect(lambda _item: self._do())
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(_WIDTH_PX), min(appearance.px(_HEIGHT_PX), 680))
        self._fill("")
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys choose while the line has the keyboard."""
        if event.key() in _MOVES and not self.list.hasFocus():
            steps = dict(zip(_MOVES, (-1, 1, -8, 8), strict=True))
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
            return
        super().keyPressEvent(event)

    def _fill(self, search: str) -> None:
        self.list.clear()
        for command in found(self._commands, search):
            tail = f"   {display.left_to_right(command.key)}" if command.key else ""
            item = QListWidgetItem(f"{command.name}   –  {command.place}{tail}")
            item.setData(Qt.ItemDataRole.UserRole, command)
            self.list.addItem(item)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None:
            return
        command: Command = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        command.run()


def show(window: QMainWindow, appearance: Appearance, commands: list[Command]) -> Palette:
    """Open the palette over the window."""
    palette = Palette(window, appearance, commands)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.setModal(True)
    palette.open()
    return palette
