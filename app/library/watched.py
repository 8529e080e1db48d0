"""Watched folders: looked at in the background, and a dialog to choose them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.door import Door
from app.window.focus import FocusRing
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.answers import AddReport
from engine.ground.progress import Notify
from engine.ground.shelves import WatchedFolder

_SETTLING_MS = 25_000
_MINUTE_MS = 60_000

Found = tuple[AddReport, list[str], list[WatchedFolder]]


class Watcher(QObject):
    """Looks at the watched folders every few minutes, sooner while a file settles.

    Signals:
        looked: What became of files; only when there were any.
        seen: The folders as they are now.
    """

    looked = Signal(object)
    seen = Signal(list)

    def __init__(self, assistant: Door, lanes: Lanes, message: MessageBar) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._message = message
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from then on by the clock."""
        self.look()

    def stop(self) -> None:
        """Look no more until the next start."""
        self._timer.stop()

    def look(self) -> None:
        """Look at every folder in the background; does nothing while it looks already."""
        if self._is_looking or not self._assistant.is_unlocked:
            return
        self._is_looking = True
        self._lanes.background.start(
            self._found, Callbacks(done=self._show, failed=self._fail, stopped=self._rest)
        )

    def _found(self, notify: Notify) -> Found:
        shelves = self._assistant.shelves
        if not shelves.watched(adding=True):
            return AddReport(), [], []
        report, away = shelves.look(notify)
        return report, away, shelves.watched(adding=True)

    def _show(self, found: Found) -> None:
        report, away, folders = found
        self._rest()
        if report.added or report.refused:
            self.looked.emit(report)
        if away:
            told = self.tr("A watched folder cannot be reached now; nothing was changed.")
            self._message.tell("info", told, display.left_to_right(away[0]))
        self.seen.emit(folders)
        if folders:
            minutes = self._assistant.preferences.values.number("library.watch_minutes")
            settles = any(folder.counts.get("settling") for folder in folders)
            self._timer.start(_SETTLING_MS if settles else minutes * _MINUTE_MS)

    def _fail(self, error: Exception) -> None:
        self._rest()
        self._message.fail(error)

    def _rest(self) -> None:
        self._is_looking = False


class WatchedDialog(QDialog):
    """Which folders are watched, what is in them, and others to watch."""

    def __init__(
        self, parent: QWidget, assistant: Door, lanes: Lanes, appearance: Appearance,
        watcher: Watcher,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._assistant = assistant
        self._lanes = lanes
        self._watcher = watcher
        self._folders: list[WatchedFolder] = []
        self.setWindowTitle(self.tr("Watched folders"))
        self.message = MessageBar(appearance)
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Watched folders"))
        self.collection = QLineEdit()
        self.collection.setPlaceholderText(self.tr("Collection for new folders (may be empty)"))
        self.collection.setAccessibleName(self.tr("Collection for new folders"))
        self.add_button = parts.button(
            self.tr("Watch a folder…"), "primary", pressed=self.choose_folder
        )
        self.stop_button = parts.button(self.tr("Watch no longer"), pressed=self.unwatch)
        self.look_button = parts.button(self.tr("Look now"), pressed=watcher.look)
        self.close_button = parts.button(self.tr("Close"), pressed=self.accept)
        self._lay_out()
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(680), appearance.px(460))
        self.list.currentRowChanged.connect(
            lambda row: self.stop_button.setEnabled(0 <= row < len(self._folders))
        )
        watcher.seen.connect(self.show_folders)
        self.show_folders([])
        self.refresh()

    def _lay_out(self) -> None:
        told = self.tr(
            "New files come into the library when they have settled, changed files become new "
            "versions. When a file goes away, its document stays and is called missing."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(parts.GRID)
        inside.addWidget(parts.label(self.tr("Watched folders"), "title"))
        inside.addWidget(parts.label(told, "quiet"))
        inside.addWidget(self.message)
        inside.addWidget(self.list, 1)
        inside.addLayout(parts.row(self.collection, self.add_button, stretch=0))
        inside.addLayout(
            parts.row(self.stop_button, self.look_button, QWidget(), self.close_button, stretch=2)
        )

    def refresh(self) -> None:
        """Read the list anew."""
        self._lanes.library.start(
            lambda _notify: self._assistant.shelves.watched(),
            Callbacks(done=self.show_folders, failed=self.message.fail),
        )

    def choose_folder(self) -> None:
        """Ask for a folder, and watch it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Watch a folder"))
        if folder:
            self.watch(Path(folder))

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        collection = self.collection.text().strip()
        self._change(lambda: self._assistant.shelves.watch(folder, collection=collection))

    def _offer(self, row: int) -> None:
        self.stop_button.setEnabled(0 <= row < len(self._folders))

    def unwatch(self) -> None:
        """Watch the chosen folder no longer; its documents stay."""
        row = self.list.currentRow()
        if 0 <= row < len(self._folders):
            path = self._folders[row].path
            self._change(lambda: self._assistant.shelves.unwatch(path))

    def show_folders(self, folders: list[WatchedFolder]) -> None:
        """Show folders with what is in them."""
        self._folders = folders
        self.list.clear()
        for folder in folders:
            item = QListWidgetItem(f"{display.left_to_right(folder.path)}\n{self._told(folder)}")
            self.list.addItem(item)
        if not folders:
            nothing = QListWidgetItem(self.tr("No folder is watched yet. Choose one below."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.stop_button.setEnabled(False)

    def _change(self, work: Callable[[], None]) -> None:
        def done(_none: object) -> None:
            self.refresh()
            self._watcher.look()

        self._lanes.background.start(
            lambda _notify: work(), Callbacks(done=done, failed=self.message.fail)
        )

    def _told(self, folder: WatchedFolder) -> str:
        words = {
            "stored": self.tr("%1 in the library"),
            "settling": self.tr("%1 settling"),
            "refused": self.tr("%1 refused"),
            "missing": self.tr("%1 missing"),
        }
        counted = [
            told.replace("%1", display.number(folder.counts[state]))
            for state, told in words.items()
            if folder.counts.get(state)
        ]
        return " · ".join([folder.collection or self.tr("No collection"), *counted])
