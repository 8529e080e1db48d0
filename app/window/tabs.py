"""The header: the name of the program and the tabs."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar

from app.window import parts
from app.window.style import Appearance

ASK, SUMMARIZE, LIBRARY = range(3)
_ICONS = ("ask", "summarize", "library")


class Header(QFrame):
    """Name and tabs; the tabs are hidden while the library is locked.

    Signals:
        tab_chosen: Number of the tab.
    """

    tab_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
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
        for name in (self.tr("Ask"), self.tr("Summarize"), self.tr("Library")):
            self.bar.addTab(name)
        for at in range(self.bar.count()):
            self.bar.setTabToolTip(at, f"Alt+{at + 1}")
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

    def _draw(self) -> None:
        self.setMinimumHeight(self._appearance.px(46))
        self.bar.setIconSize(QSize(self._appearance.px(18), self._appearance.px(18)))
        for at, name in enumerate(_ICONS):
            self.bar.setTabIcon(at, self._appearance.icon(name, "link"))
