"""The ring around the control that has the keyboard: yellow inside black, never clipped."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.window.style import Appearance

RING = 3
_ROOM = RING + 1
_AROUND = 16
_WHOLE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTextEdit,
    QPlainTextEdit,
)


class FocusRing(QWidget):
    """A transparent sheet over one window that draws the ring; the mouse goes through it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """The control that is ringed now."""
        return self._target if self.isVisible() else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):  # a closed dialog may have taken its fields with it
                watched.removeEventFilter(self)
        self._watched = []
        self._target = None
        if new is None or new.window() is not self.parentWidget():
            self.hide()
            return
        self._target = new
        _bring_into_view(new)
        widget: QWidget | None = new
        while widget is not None and widget is not self.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not target.isVisible():
            self.hide()
            return
        seen = _seen_of(target, window)
        if seen.isEmpty():
            self.hide()
            return
        ring = seen.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        self.setGeometry(ring.intersected(window.rect()))
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with the control and everything that it lies in."""
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw black outside and yellow inside, so that the ring shows on any ground."""
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.focus_ink), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setPen(QPen(QColor(tokens.focus), RING))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 5, 5)


def _bring_into_view(widget: QWidget) -> None:
    """Scroll so that what has the keyboard is seen whole; of what is too high, its beginning.

    What is too high and partly seen stays: a click into a long text does not move it.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and widget.height() < parent.viewport().height():
            parent.ensureWidgetVisible(widget, 0, _AROUND)
        elif isinstance(parent, QScrollArea) and widget.visibleRegion().isEmpty():
            top = widget.mapTo(parent, QPoint(0, 0)).y()
            parent.verticalScrollBar().setValue(parent.verticalScrollBar().value() + top)
        parent = parent.parentWidget()


def stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches, in the order in which it is laid out.

    Qt goes in the order in which widgets were made, so that a chip or a card that comes later
    would follow the status bar.
    """
    for child in _laid_out(part):
        if child.isHidden() or not child.isEnabled():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        if not isinstance(child, _WHOLE):
            yield from stops(child)


def _laid_out(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, (QSplitter, QStackedWidget)):
        yield from (w for at in range(part.count()) if (w := part.widget(at)) is not None)
    elif isinstance(part, QMainWindow):
        if (middle := part.centralWidget()) is not None:
            yield middle
    elif isinstance(part, QScrollArea):
        if (inside := part.widget()) is not None:
            yield inside
    elif (layout := part.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or the previous stop of a window, round and round."""
    found = list(stops(window))
    if not found:
        return False
    now = window.focusWidget()
    at = found.index(now) if now in found else (-1 if forward else 0)
    reasons = Qt.FocusReason
    reason = reasons.TabFocusReason if forward else reasons.BacktabFocusReason
    found[(at + (1 if forward else -1)) % len(found)].setFocus(reason)
    return True


def _seen_of(target: QWidget, window: QWidget) -> QRect:
    """Return what is to be seen of a control: a long text ends where its scroll area does."""
    seen = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
    outer = target.parentWidget()
    while outer is not None and outer is not window:
        seen = seen.intersected(QRect(outer.mapTo(window, QPoint(0, 0)), outer.size()))
        outer = outer.parentWidget()
    return seen


def to_pane(panes: Sequence[QWidget], direction: int) -> None:
    """Give the keyboard to the next part of a screen (+1) or the one before (-1), round and round.

    From anywhere else it goes to the first part.
    """
    shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    if not shown:
        return
    now = [at for at, pane in enumerate(shown) if pane.hasFocus() or holds_focus(pane)]
    at = (now[0] + direction) % len(shown) if now else 0
    shown[at].setFocus()


def holds_focus(pane: QWidget) -> bool:
    """Return whether the keyboard is somewhere inside a pane."""
    focused = pane.window().focusWidget()
    return focused is not None and pane.isAncestorOf(focused)
