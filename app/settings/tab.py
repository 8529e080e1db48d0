"""The Settings tab: groups on the left, the chosen one on the right; changes hold at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.settings.about import AboutPanel
from app.settings.audit import AuditPanel
from app.settings.backup import BackupPanel
from app.settings.page import SettingsPage
from app.settings.privacy import PrivacyPanel
from app.window import parts
from app.window.door import Door
from app.window.language import told
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.choices import DECLARED, GROUPS, Value
from engine.ground.settings import Settings

_SIDE_PX = 200
_LOOKS = "appearance"
_LANGUAGE = "language.ui"


class SettingsTab(QWidget):
    """Everything that may be chosen, and what the hospital fixed.

    Signals:
        settings_changed: Other settings are in force.
        language_changed: The window is to speak this language from now on.
        library_replaced: A backup took the library's place; the window must lock.
    """

    settings_changed = Signal(object)
    language_changed = Signal(str)
    library_replaced = Signal(object)

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._language = assistant.preferences.values.word(_LANGUAGE)
        self.setObjectName("page")
        self.message = MessageBar(appearance)
        made = (assistant, lanes, appearance, self.message)
        self.privacy = PrivacyPanel(*made)
        self.backup = BackupPanel(*made)
        self.audit = AuditPanel(*made)
        self.about = AboutPanel(*made)
        self.pages: dict[str, SettingsPage] = {}
        self._fillers: dict[str, Callable[[], None]] = {
            "privacy": self.privacy.refresh,
            "backup": self.backup.refresh,
            "audit": self.audit.refresh,
            "about": self.about.refresh,
        }
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self._add_pages()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.backup.restored.connect(self.library_replaced)
        appearance.changed.connect(self._follow_look)
        self._measure()
        self.show_values(assistant.preferences.values)
        self.list.setCurrentRow(0)

    def _add_pages(self) -> None:
        panels: dict[str, QWidget] = {"privacy": self.privacy, "backup": self.backup}
        for group, title in GROUPS.items():
            settings = [setting for setting in DECLARED if setting.group == group]
            more = [panels[group]] if group in panels else []
            self._add(group, SettingsPage(told(title), settings, self._appearance, *more), title)
        audit = SettingsPage(self.tr("Audit"), (), self._appearance, self.audit, is_wide=True)
        self._add("audit", audit, self.tr("Audit"))
        about = SettingsPage(self.tr("About Wardlight"), (), self._appearance, self.about)
        self._add("about", about, self.tr("About"))

    def _add(self, name: str, page: SettingsPage, title: str) -> None:
        self.pages[name] = page
        self.stack.addWidget(page)
        item = QListWidgetItem(told(title))
        item.setData(Qt.ItemDataRole.UserRole, name)
        self.list.addItem(item)
        page.chosen.connect(self.change)

    def _lay_out(self) -> None:
        self.side = QFrame()
        self.side.setObjectName("side_panel")
        left = QVBoxLayout(self.side)
        left.setContentsMargins(8, 12, 8, 8)
        heading = parts.label(self.tr("Settings"), "heading")
        heading.setContentsMargins(10, 0, 0, 0)
        left.addWidget(heading)
        left.addWidget(self.list, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.side)
        outside.addWidget(right, 1)

    @property
    def group(self) -> str:
        """The name of the group that is shown."""
        return list(self.pages)[self.stack.currentIndex()]

    def show_group(self, name: str) -> None:
        """Show one group, by its name."""
        self.list.setCurrentRow(list(self.pages).index(name))

    def refresh(self) -> None:
        """Fill the group that is shown anew; called when the tab is opened."""
        self.list.doItemsLayout()  # the style sheet came after the items
        self._show_row(self.list.currentRow())

    def show_values(self, settings: Settings) -> None:
        """Show the settings in force."""
        for page in self.pages.values():
            page.show_values(settings)

    def change(self, key: str, value: object) -> None:
        """Put a setting in force; the look changes at once, before it is written."""
        if not isinstance(value, str | int | bool):
            return
        if key.startswith(_LOOKS):
            self._preview(key, value)
            return
        self._lanes.library.start(
            lambda _notify: self._assistant.preferences.change({key: value}),
            Callbacks(done=self._tell_changed, failed=self._refuse),
        )

    def switch(self, key: str) -> None:
        """Turn a switch of the settings over."""
        self.change(key, not self._assistant.preferences.values.is_on(key))

    def clear(self) -> None:
        """Forget everything that was read, as locking does."""
        self.message.hide()
        for panel in (self.privacy, self.backup, self.audit, self.about):
            panel.clear()
        self.list.setCurrentRow(0)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self.list

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        page = list(self.pages.values())[self.stack.currentIndex()]
        controls = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        return (self.list, *controls[:1])

    def copy(self) -> None:
        """There is nothing to copy with sources here."""

    def print_out(self) -> None:
        """There is nothing to print here."""

    def save_as(self) -> None:
        """There is nothing to save here."""

    def step(self, direction: int) -> None:
        """There are no sources here."""

    def turn(self, pages: int) -> None:
        """There are no pages here."""

    def escape(self) -> None:
        """Stop a backup, else put the message away."""
        self.backup.stop()
        self.message.hide()

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        self.stack.setCurrentIndex(row)
        fill = self._fillers.get(list(self.pages)[row])
        if fill is not None and self._assistant.is_unlocked:
            fill()

    def _preview(self, key: str, value: Value) -> None:
        now = self._appearance.preferences
        if key == "appearance.theme":
            now = replace(now, theme=str(value))
        elif key == "appearance.text_percent":
            now = replace(now, text_percent=int(value))
        elif key == "appearance.dark_pages":
            now = replace(now, dark_pages=value is True)
        elif key == "appearance.reduce_motion":
            now = replace(now, reduce_motion=value is True)
        self._appearance.change(now)

    def _follow_look(self) -> None:
        """Show the look that was chosen here, in the menu or by a key."""
        self._measure()
        now = self._appearance.preferences
        looks: dict[str, Value] = {
            "appearance.theme": now.theme,
            "appearance.text_percent": now.text_percent,
            "appearance.dark_pages": now.dark_pages,
            "appearance.reduce_motion": now.reduce_motion,
        }
        locked = self._assistant.preferences.values.locked
        for row in self.pages[_LOOKS].rows:
            key = row.setting.key
            row.show_value(looks[key], is_locked=key in locked)

    def _tell_changed(self, settings: Settings) -> None:
        if settings.word(_LANGUAGE) != self._language:
            self._language = settings.word(_LANGUAGE)
            self.language_changed.emit(self._language)
        self.message.hide()
        self.show_values(settings)
        self.settings_changed.emit(settings)

    def _refuse(self, error: Exception) -> None:
        self.message.fail(error)
        self.show_values(self._assistant.preferences.values)

    def _measure(self) -> None:
        self.list.doItemsLayout()
        self.side.setFixedWidth(self._appearance.px(_SIDE_PX))
