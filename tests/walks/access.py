"""What hinders a person on a screen: without a name, out of order, too small, cut, too pale."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.window.focus import FocusRing
from app.window.statusbar import ElidingLabel
from app.window.tokens import contrast
from tests.walks.person import Person, names_of

TARGET_PX = 30
_READABLE, _LARGE = 4.5, 3.0
_LARGE_POINTS = 14.0
_MOST_TABS = 200
_FEW_PIXELS = 2
_INK_AIR = 6
_CONTROLS = (QAbstractButton, QComboBox, QLineEdit)
_WORDED = (QPushButton, QCheckBox, QComboBox, QLineEdit)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the keyboard stood: what it was on, and where that lies in the window."""

    widget: QWidget
    rect: QRect


def usable(top: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard should reach: shown, enabled, and no inner part of another."""
    for widget in top.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.window() is top
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.objectName().startswith("qt_")
        ):
            yield widget


def nameless(top: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name.

    Of a box with a list, Qt gives its value as the name on Linux; it must have one of its own.
    """
    found = []
    for widget in usable(top):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if isinstance(widget, QComboBox):
            name = widget.accessibleName()
        if not name.strip():
            found.append(_told(widget))
    return found


def stops(person: Person, top: QWidget) -> list[Stop]:
    """Walk by Tab until the keyboard is where it began; return every stop."""
    found: list[Stop] = []
    for _tab in range(_MOST_TABS):
        person.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget.window() is not top:
            return found
        if found and found[-1].widget is widget:
            continue  # on to its next link
        if any(stop.widget is widget for stop in found):
            return found
        found.append(Stop(widget, QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())))
    return found


def unringed(top: QWidget, walked: list[Stop]) -> list[str]:
    """Return stops at which no ring shows where the keyboard is."""
    ring = top.findChild(FocusRing)
    return [] if ring is not None or not walked else [f"{_told(walked[0].widget)}: no ring at all"]


def out_of_order(walked: list[Stop], *, mirrored: bool = False) -> list[str]:
    """Return steps that go against the reading order: up, without going on to the next column.

    One step goes back to the beginning: it ends at the first of all, in any order.
    """
    found = []
    first = min((stop.rect.top() for stop in walked if stop.rect.top() >= 0), default=0)
    for before, after in pairwise(walked):
        goes_up = after.rect.bottom() <= before.rect.top()
        next_column = (
            after.rect.right() <= before.rect.left()
            if mirrored
            else after.rect.left() >= before.rect.right()
        )
        if goes_up and not next_column and after.rect.top() > first + TARGET_PX:
            found.append(f"{_told(before.widget)} then {_told(after.widget)}")
    return found


def unreached(top: QWidget, walked: list[Stop]) -> list[str]:
    """Return buttons, boxes and lists that can only be used with a mouse."""
    reached = {id(stop.widget) for stop in walked}
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, kinds) or not _is_shown(widget, top):
            continue
        inner = isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QTabBar))
        inner = inner or widget.objectName().startswith("qt_")
        if not inner and id(widget) not in reached and not _is_proxied(widget, reached):
            found.append(_told(widget))
    return found


def _is_proxied(widget: QWidget, reached: set[int]) -> bool:
    parent = widget.parentWidget()
    return parent is not None and id(parent) in reached


def small(top: QWidget) -> list[str]:
    """Return buttons that are hard to hit."""
    return [
        f"{_told(button)} {button.width()} x {button.height()}"
        for button in top.findChildren(QAbstractButton)
        if _is_shown(button, top)
        and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), (QLineEdit, QTabBar))
        and min(button.width(), button.height()) < TARGET_PX
    ]


def cut(top: QWidget) -> list[str]:
    """Return words and controls that have less room than they need, and what sticks out."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top:
            continue
        if _is_hidden_below(widget):
            found.append(f"{_told(widget)} cannot be scrolled to its end")
        elif _is_squeezed(widget):
            found.append(f"{_told(widget)} {widget.width()} x {widget.height()} is squeezed")
        elif isinstance(widget, QTabBar) and _sticks_out(widget, top):
            found.append(f"{_told(widget)} sticks out")
        elif not _words(widget):
            continue
        elif _lacks_room(widget):
            found.append(f"{_told(widget)} {widget.width()} x {widget.height()}")
        elif _sticks_out(widget, top):
            found.append(f"{_told(widget)} sticks out")
    return found


def _is_hidden_below(widget: QWidget) -> bool:
    """Whether an area shows less than its page and has no scroll bar to show the rest."""
    if not isinstance(widget, QScrollArea) or (page := widget.widget()) is None:
        return False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    is_fixed = widget.verticalScrollBarPolicy() == off
    return is_fixed and page.height() > widget.viewport().height() + 1


def _is_squeezed(widget: QWidget) -> bool:
    """Whether a control or words are lower than they must be, or end below what holds them."""
    if widget.objectName().startswith("qt_") or not isinstance(widget, (*_CONTROLS, QLabel)):
        return False
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, (*_CONTROLS, QAbstractScrollArea, QTabBar)):
        return False
    is_low = isinstance(widget, _WORDED) and widget.height() < _ink_height(widget) + _INK_AIR
    is_scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
    return is_low or (not is_scrolled and widget.geometry().bottom() > parent.height())


def _ink_height(widget: QWidget) -> int:
    """Return how high the letters of a control are: a button of another script may be low."""
    told = str(widget.property("text") or "Ag")
    return widget.fontMetrics().tightBoundingRect(told).height()


def _words(widget: QWidget) -> str:
    kinds = (QLabel, QPushButton, QCheckBox)
    return str(widget.property("text") or "") if isinstance(widget, kinds) else ""


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, ElidingLabel) or widget.property("elides"):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 2
    return widget.width() < widget.minimumSizeHint().width() - 1


def _sticks_out(widget: QWidget, top: QWidget) -> bool:
    """Whether a part lies left or right of the window, or of an area that only scrolls down."""
    corner = widget.mapTo(top, QPoint(0, 0))
    if corner.x() < -1 or corner.x() + widget.width() > top.width() + 1:
        return True
    area = _around(widget)
    if area is None or area.horizontalScrollBar().maximum() > 0:
        return False
    corner = widget.mapTo(area.viewport(), QPoint(0, 0))
    return corner.x() < -1 or corner.x() + widget.width() > area.viewport().width() + 1


def _around(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def pale(top: QWidget) -> list[str]:
    """Return words whose ink, as painted, does not stand out enough from their ground."""
    picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    found = []
    for widget in top.findChildren(QWidget):
        if not _words(widget) or not _is_shown(widget, top) or not widget.isEnabled():
            continue
        part = widget.visibleRegion().boundingRect()
        if isinstance(widget, ElidingLabel) and not widget.shows_words:
            continue
        if not _shows_words(widget, part) or part.width() < 8:
            continue
        inset = 4 if isinstance(widget, QPushButton) else 0
        place = QRect(widget.mapTo(top, part.topLeft()) * ratio, part.size() * ratio)
        reached = _contrast(picture.copy(place.adjusted(inset, inset, -inset, -inset)))
        if reached < (_LARGE if _is_large(widget) else _READABLE):
            found.append(f"{_told(widget)} {reached:.1f}:1")
    return found


def _shows_words(widget: QWidget, part: QRect) -> bool:
    """Whether the shown part holds words: a line of them is in the middle of what is scrolled."""
    line = widget.fontMetrics().height() // 2
    if part.height() < line:
        return False
    middle = widget.rect().center().y()
    return part.top() <= middle - line // 2 and part.bottom() >= middle + line // 2


def _is_large(widget: QWidget) -> bool:
    font = widget.font()
    return font.pointSizeF() >= (_LARGE_POINTS if font.bold() else 18.0)


def _contrast(picture: QImage) -> float:
    """Return the contrast of the ground, which most pixels have, to the ink farthest from it."""
    if picture.isNull():
        return 21.0
    view = picture.constBits()
    pixels = np.frombuffer(view, np.uint32).reshape(picture.height(), -1)[:, : picture.width()]
    colors, counts = np.unique(pixels & 0xFFFFFF, return_counts=True)
    ground = _hex(int(colors[counts.argmax()]))
    inks = colors[counts >= min(_FEW_PIXELS, counts.max())] if len(colors) > 1 else colors
    return max(contrast(_hex(int(ink)), ground) for ink in inks)


def _hex(color: int) -> str:
    return f"#{color:06x}"


def _is_shown(widget: QWidget, top: QWidget) -> bool:
    is_there = widget.isVisible() and widget.isEnabled() and widget.window() is top
    return is_there and not widget.visibleRegion().isEmpty()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{names_of(widget)[0][:60]}”"
