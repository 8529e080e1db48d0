"""One group of the settings: a title, its settings, and what else belongs there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.settings.rows import SettingRow
from app.window import parts
from app.window.style import Appearance
from engine.ground.choices import Setting
from engine.ground.settings import Settings

_WIDTH_PX = 860


class SettingsPage(QScrollArea):
    """Settings of a group, and panels below them; scrolls where the text is large.

    Signals:
        chosen: Key and value of a setting that a person changed.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        title: str,
        settings: Sequence[Setting],
        appearance: Appearance,
        *panels: QWidget,
        is_wide: bool = False,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._is_wide = is_wide
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = [SettingRow(setting, appearance) for setting in settings]
        self.inner = QWidget()
        self.inner.setObjectName("page")
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(3 * parts.GRID, 2 * parts.GRID, 3 * parts.GRID, 2 * parts.GRID)
        column.setSpacing(parts.GRID)
        column.addWidget(parts.label(title, "title"))
        for row in self.rows:
            row.chosen.connect(self.chosen)
            column.addWidget(row)
        for panel in panels:
            column.addWidget(panel, 1 if is_wide else 0)
        if not is_wide:
            column.addStretch(1)
        self.setWidget(self.inner)
        appearance.changed.connect(self._measure)
        self._measure()

    def show_values(self, settings: Settings) -> None:
        """Show what is in force."""
        for row in self.rows:
            key = row.setting.key
            row.show_value(settings.values[key], is_locked=key in settings.locked)

    def _measure(self) -> None:
        if not self._is_wide:
            self.inner.setMaximumWidth(self._appearance.px(_WIDTH_PX))
