"""A person at the window: sees what is shown, and has either a keyboard or a mouse.

Keys and clicks are given to the window as the platform gives them, never to a widget; a
person with a keyboard reaches a control only by Tab and by the keys that the window
offers, a person with a mouse only by clicking where it is shown. Both type words.
"""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from tests.walks.watchdog import Watchdog

Hand = Literal["keys", "mouse"]
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_PATIENCE_S = 90.0
_MOST_TABS = 160
_MOST_TURNS = 60


class LostError(AssertionError):
    """Something could not be seen, reached, or did not happen."""


class Person:
    """Eyes and one hand.

    Attributes:
        steps: What was done, for the report of a walk that failed.
    """

    def __init__(self, dog: Watchdog, hand: Hand) -> None:
        self.dog = dog
        self.hand = hand
        self.steps: list[str] = []

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait until something has happened."""
        end = time.monotonic() + _PATIENCE_S
        while not happened():
            self.dog.breathe(f"waiting until {what}")
            if time.monotonic() > end:
                raise LostError(f"{what}: not within {_PATIENCE_S:.0f} s")
            time.sleep(0.005)

    def rest(self) -> None:
        """Let the window do what it has to do now."""
        for _round in range(3):
            self.dog.breathe(f"after {self.steps[-1] if self.steps else 'the start'}")
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self.top().activateWindow()  # as a window manager does; offscreen there is none
            self.dog.breathe("after the window became active")

    def top(self) -> QWidget:
        """Return what lies on top: a menu, a dialog, or the window."""
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        on_top = (
            QApplication.activePopupWidget(),
            QApplication.activeModalWidget(),
            QApplication.activeWindow(),
            *(widget for widget in shown if isinstance(widget, QMainWindow)),
        )
        found = next((widget for widget in on_top if widget in shown), None)
        if found is None:
            raise LostError("there is no window")
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press and release one key, wherever the keyboard is."""
        self._do(f"{modifiers.name} {key.name}", partial(_press, key, modifiers))

    def spell(self, text: str) -> None:
        """Type words."""
        for letter in text:
            self._do(f"typing into {self.focus_name()}", partial(_type, letter))

    def _do(self, what: str, act: Callable[[QWindow], object]) -> None:
        window = QGuiApplication.focusWindow() or self.top().windowHandle()
        if window is None:
            raise LostError(f"{what}: no window has the keyboard")
        self.steps.append(what)
        with self.dog.turn(what):
            act(window)
        self.rest()

    def focus_name(self) -> str:
        """Return the name of what has the keyboard."""
        focused = QApplication.focusWidget()
        return names_of(focused)[0] if focused is not None else "nothing"

    def sees(self, name: str, kind: type[QWidget] = QWidget) -> bool:
        """Whether a control of this name is shown and can be used."""
        return self._find(name, kind) is not None

    def see(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the control of this name, when it is shown and can be used."""
        self.until(lambda: self.sees(name, kind), f"“{name}” is shown")
        found = self._find(name, kind)
        if found is None:
            raise LostError(f"“{name}” went away")
        return found

    def _find(self, name: str, kind: type[QWidget]) -> QWidget | None:
        for widget in controls(self.top()):
            if isinstance(widget, kind) and name in names_of(widget):
                return widget
        return None

    def reach(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Give the keyboard to a control: by Tab, or by a click."""
        wanted = self.see(name, kind)
        if self.hand == "mouse":
            self.click(wanted)
            return wanted
        self.until(_top_has_keyboard, "the dialog has the keyboard")
        for _press_of_tab in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is wanted:
                return focused
            self.key(Qt.Key.Key_Tab)
        raise LostError(f"“{name}” cannot be reached by Tab")

    def press(self, name: str) -> None:
        """Press a button, or tick a box."""
        self.reach(name, QAbstractButton)
        if self.hand == "mouse":
            return
        self.key(Qt.Key.Key_Space)

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        self.reach(name)
        self.spell(text)

    def choose(self, name: str, option: str) -> None:
        """Choose an entry of a box with a list: the arrow keys, or a click on the entry."""
        self.reach(name)
        if self.hand == "keys":
            self.key(Qt.Key.Key_Space)
        self.until(lambda: QApplication.activePopupWidget() is not None, f"the list of {name}")
        self._pick(option)

    def pick(self, name: str, words: str) -> None:
        """Choose the row of a list or tree that holds these words."""
        view = self.see(name, QAbstractItemView)
        if not isinstance(view, QAbstractItemView):
            raise LostError(f"“{name}” is no list")
        if self.hand == "mouse":
            found = next(at for at in _rows(view) if words in str(at.data()))
            view.scrollTo(found)
            self.click(view.viewport(), view.visualRect(found).center())
            return
        self.reach(name, QAbstractItemView)
        self.key(Qt.Key.Key_Home)
        for _down in range(_MOST_TABS):
            if words in str(view.currentIndex().siblingAtColumn(0).data()):
                return
            self.key(Qt.Key.Key_Down)
        raise LostError(f"“{words}” cannot be reached in “{name}”")

    def _pick(self, option: str) -> None:
        """Pick an entry of the list that is open."""
        view = next(iter(_lists(self.top())), None)
        if view is None:
            raise LostError("no list is open")
        model = view.model()
        entries = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        row = entries.index(option)
        if self.hand == "mouse":
            view_rect = view.visualRect(model.index(row, 0))
            self.click(view.viewport(), view_rect.center())
            return
        self.key(Qt.Key.Key_Home)
        for _down in range(row):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def follow_link(self, name: str) -> None:
        """Follow the first link of a text."""
        text = self.see(name, QTextBrowser)
        if not isinstance(text, QTextBrowser):
            raise LostError(f"“{name}” has no links")
        if self.hand == "keys":
            self.reach(name, QTextBrowser)
            for _tab in range(_MOST_TABS):
                if text.textCursor().charFormat().isAnchor() and text.textCursor().hasSelection():
                    self.key(Qt.Key.Key_Return)
                    return
                self.key(Qt.Key.Key_Tab)
            raise LostError(f"no link of “{name}” can be reached by Tab")
        self.click(text.viewport(), _first_link(text))

    def reads(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in told for told in texts(self.top()))

    def name_of(self, widget: QWidget) -> str:
        """Return what a control is called."""
        return names_of(widget)[0]

    def go_to(self, number: int, key: Qt.Key) -> None:
        """Show a tab of the window."""
        if self.hand == "keys":
            self.key(key, ALT)
            return
        bar = self.top().findChild(QTabBar, "tabs")
        if bar is None:
            raise LostError("there are no tabs")
        self.click(bar, bar.tabRect(number).center())

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        """Click on what is shown; scrolls there first by turning the wheel."""
        self._look_at(widget)
        self._scroll_to(widget, where)
        self._look_at(widget)
        point = where or widget.rect().center()
        self.until(lambda: _is_open_to(widget, point), f"{names_of(widget)[0]} is not covered")
        top = widget.window()
        window, at = top.windowHandle(), widget.mapTo(top, point)
        what = f"a click on {names_of(widget)[0]}"
        self.steps.append(what)
        with self.dog.turn(what):
            QTest.mouseMove(window, at)
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
        self.rest()

    def _look_at(self, widget: QWidget) -> None:
        """Wait until a control stands still: what is laid out anew moves under the mouse."""
        places = [QPoint(), QPoint(1, 1)]
        while len(set(places[-3:])) > 1 or len(places) < 5:
            self.rest()
            places.append(widget.mapTo(widget.window(), QPoint(0, 0)))

    def _scroll_to(self, widget: QWidget, where: QPoint | None) -> None:
        area = _scrolls(widget)
        if area is None or isinstance(widget, QScrollArea):
            return
        view = area.viewport()
        for _turn in range(_MOST_TURNS):
            at = widget.mapTo(view, where or widget.rect().center())
            room = min(40, view.height() // 3)
            if room <= at.y() <= view.height() - room:
                return
            bar = area.verticalScrollBar()
            before = bar.value()
            self._wheel(area, up=at.y() < room)
            if bar.value() == before:
                return

    def _wheel(self, area: QScrollArea, *, up: bool) -> None:
        top = area.window()
        at = area.viewport().mapTo(top, area.viewport().rect().center())
        window = top.windowHandle()
        self.steps.append("the wheel")
        with self.dog.turn("the wheel"):
            QTest.wheelEvent(window, QPointF(at), QPoint(0, 120 if up else -120))
        self.rest()


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier, window: QWindow) -> None:
    QTest.keyClick(window, key, modifiers)


def _type(letter: str, window: QWindow) -> None:
    QTest.keyClick(window, letter, NO_MODIFIER)  # type: ignore[call-overload] # it takes letters


def names_of(widget: QWidget) -> list[str]:
    """Return what a control is called: by a screen reader, and in its own words."""
    interface = QAccessible.queryAccessibleInterface(widget)
    spoken = interface.text(QAccessible.Text.Name) if interface is not None else ""
    words = str(widget.property("text") or "")
    found = [_plain(spoken), _plain(widget.accessibleName()), _plain(words)]
    return [name for name in found if name] or [type(widget).__name__]


def _plain(text: str) -> str:
    return text.replace("\u2009", "").replace("&", "").strip()


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what can be used: shown, enabled, and made for the keyboard or the mouse."""
    for widget in top.findChildren(QWidget):
        is_usable = widget.isVisible() and widget.isEnabled() and widget.window() is top
        if is_usable and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the first column of every row, parents before their children."""
    model = view.model()
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        at = waiting.pop(0)
        yield at
        waiting[:0] = [model.index(row, 0, at) for row in range(model.rowCount(at))]


def texts(top: QWidget) -> Iterator[str]:
    """Yield the words on the screen."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, (QTextBrowser, QPlainTextEdit)):
            yield widget.toPlainText()
        elif isinstance(widget, QLabel):
            yield widget.text()


def _first_link(text: QTextBrowser) -> QPoint:
    """Return where the first link of a text is drawn."""
    rect = text.viewport().rect()
    for y in range(0, rect.height(), 4):
        for x in range(0, rect.width(), 4):
            if text.anchorAt(QPoint(x, y)):
                return QPoint(x + 2, y + 2)
    raise LostError("the text shows no link")


def _lists(top: QWidget) -> Iterator[QAbstractItemView]:
    if isinstance(top, QAbstractItemView):
        yield top
    yield from (view for view in top.findChildren(QAbstractItemView) if view.isVisible())


def _is_open_to(widget: QWidget, point: QPoint) -> bool:
    """Whether a click at a point of a widget meets it; its window may still be coming up."""
    there = QApplication.widgetAt(widget.mapToGlobal(point))
    return there is not None and (there is widget or widget.isAncestorOf(there))


def _scrolls(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.verticalScrollBar().maximum() > 0:
            return parent
        parent = parent.parentWidget()
    return None


def _top_has_keyboard() -> bool:
    """Whether a window manager has given the keyboard to the dialog that blocks the rest."""
    modal = QApplication.activeModalWidget()
    return modal is None or modal is QApplication.activeWindow()
