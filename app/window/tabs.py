"""The header: the name of the program and the tabs; and what every tab can be asked to do."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from app.window import parts
from app.window.style import Appearance

ASK, SUMMARIZE, LIBRARY, MODELS, SETTINGS = range(5)
KEYS = (1, 2, 3, 5, 6)
TOPICS = ("asking", "summarizing", "library", "models", "locking")
_ICONS = ("ask", "summarize", "library", "models", "settings")
_HUGE = 1.75
_AIR = 64
_PAINT_MS = 5


class Screen(Protocol):
    """What the window asks of the tab that is shown; a tab without a thing to do does nothing."""

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        ...

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        ...

    def copy(self) -> None:
        """Copy what is on the screen with its sources."""
        ...

    def print_out(self) -> None:
        """Print what is on the screen."""
        ...

    def save_as(self) -> None:
        """Ask where to save what is on the screen."""
        ...

    def step(self, direction: int) -> None:
        """Show the next source (+1) or the one before (-1)."""
        ...

    def turn(self, pages: int) -> None:
        """Turn the page that is shown."""
        ...

    def escape(self) -> None:
        """Stop what is under way, else close what lies over the tab."""
        ...


class Tabs(QStackedWidget):
    """The tabs of the window; one is laid out in one turn and painted in the next."""

    def show_at(self, number: int) -> None:
        """Show a tab; the first time there is much to lay out."""
        if number == self.currentIndex():
            return
        self.setUpdatesEnabled(False)
        self.setCurrentIndex(number)
        QTimer.singleShot(0, self, self._wait)

    def _wait(self) -> None:
        """Let a turn end, now that all is laid out."""
        QTimer.singleShot(_PAINT_MS, self, self._paint)

    def _paint(self) -> None:
        self.setUpdatesEnabled(True)


class Still:
    """What a tab does that has nothing to copy, print, save, step through or stop."""

    def copy(self) -> None:
        """Copy nothing."""

    def print_out(self) -> None:
        """Print nothing."""

    def save_as(self) -> None:
        """Save nothing."""

    def step(self, direction: int) -> None:
        """Stay."""

    def turn(self, pages: int) -> None:
        """Stay."""

    def escape(self) -> None:
        """Stop nothing."""


class Header(QFrame):
    """Name and tabs; the tabs are hidden while the library is locked.

    Signals:
        tab_chosen: Number of the tab.
    """

    tab_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._has_icons: bool | None = None
        self._is_narrow = False
        self.setObjectName("header")
        self.picture = parts.Picture(appearance, "wardlight", size=24, role="link")
        self.brand = parts.label("Wardlight", wraps=False)
        self.brand.setObjectName("brand")
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setAccessibleName(self.tr("Tabs"))
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setDrawBase(False)
        names = (
            self.tr("Ask"), self.tr("Summarize"), self.tr("Library"), self.tr("Models"),
            self.tr("Settings"),
        )  # fmt: skip
        for name in names:
            self.bar.addTab(name)
        for at in range(self.bar.count()):
            self.bar.setTabToolTip(at, f"Alt+{KEYS[at]}")
        self.bar.currentChanged.connect(self.tab_chosen)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 0, 16, 0)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self.picture)
        inside.addWidget(self.brand)
        inside.addSpacing(16)
        inside.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addStretch(1)
        appearance.changed.connect(self._draw)
        self._draw()

    def choose(self, number: int) -> None:
        """Show a tab as chosen."""
        self.bar.setCurrentIndex(number)

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the tabs."""
        self.bar.setVisible(is_open)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the tabs where it is short."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what need not be there, one after the other, until all tabs fit."""
        self.bar.ensurePolished()
        self.picture.show()
        for has_icons, is_narrow in ((True, False), (False, False), (False, True)):
            self._dress_tabs(has_icons=has_icons, is_narrow=is_narrow)
            tabs = self.bar.sizeHint().width()
            if tabs + self.picture.sizeHint().width() + _AIR <= self.width():
                break
        self.bar.setFixedWidth(tabs)
        beside = tabs + self.picture.sizeHint().width() + _AIR
        self.picture.setVisible(self.bar.isHidden() or beside <= self.width())
        wanted = beside + self.brand.sizeHint().width()  # the title of the window says it as well
        self.brand.setVisible(self.bar.isHidden() or wanted <= self.width())

    def _dress_tabs(self, *, has_icons: bool, is_narrow: bool) -> None:
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.bar.setProperty("narrow", is_narrow)
            parts.restyle(self.bar)
            QApplication.sendEvent(self.bar, QEvent(QEvent.Type.StyleChange))  # it lays out anew
        has_icons = has_icons and self._appearance.scale < _HUGE
        if has_icons is not self._has_icons:
            self._has_icons = has_icons
            size = self._appearance.px(18) if has_icons else 0
            self.bar.setIconSize(QSize(size, size))
            for at, name in enumerate(_ICONS):
                icon = self._appearance.icon(name, "link") if has_icons else QIcon()
                self.bar.setTabIcon(at, icon)

    def _draw(self) -> None:
        self.setMinimumHeight(self._appearance.px(46))
        self._has_icons = None  # for another theme or size
        QTimer.singleShot(0, self, self._make_room)  # once the style sheet has new sizes
