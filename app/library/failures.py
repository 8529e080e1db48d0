"""Files that could not be added, grouped by cause, with what to do about each cause."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.flow import Pair, flow
from app.window.language import counted, say, told
from app.window.passphrase import PassphraseField
from app.window.scrolling import Yielding, scrolling
from app.window.style import Appearance
from engine.ground.answers import RefusedFile

_TREE_PX = 56
_LOCKED = "PasswordNeededError"
_REFUSED = Qt.ItemDataRole.UserRole + 1


def cause(kind: str) -> str:
    """Return the words for a class of the error tree."""
    words = {
        "UnreadableFileError": say("Damaged, or not what the name says"),
        "UnsupportedFileError": say("A kind of file that Wardlight does not read"),
        _LOCKED: say("Locked with a password"),
        "FileTooLargeError": say("Too large"),
        "ReadingLimitError": say("Took too long, or harmed the reader"),
        "EmptyFileError": say("No text in it, even after OCR"),
        "DiskFullError": say("No space left on the disk"),
        "NoPermissionError": say("No permission to read it"),
    }
    return words.get(kind, say("Could not be added"))


def by_cause(refused: Iterable[RefusedFile]) -> dict[str, list[RefusedFile]]:
    """Group refused files by the class of their error, in the order in which they came."""
    groups: dict[str, list[RefusedFile]] = {}
    for file in refused:
        groups.setdefault(file.kind, []).append(file)
    return groups


def as_csv(refused: Iterable[RefusedFile]) -> list[str]:
    """Return refused files as lines for a spreadsheet, formulas made harmless."""
    lines = ["path,cause,what happened,what to do"]
    for file in refused:
        line = io.StringIO()
        cells = (file.path, cause(file.kind), file.error, file.advice)
        safe = [f"'{cell}" if cell[:1] in "=+-@" else cell for cell in cells]
        csv.writer(line, lineterminator="").writerow(safe)
        lines.append(line.getvalue())
    return lines


class FailuresPanel(QWidget):
    """The list under the table; what is on it stays until it went in or is forgotten.

    Signals:
        retried: Paths to add again.
        forgotten: Paths that are wanted no more.
        password_given: Path and password of a locked file.
        closed: The list is put away.
        export_wanted: The list as lines of a table, and the file to write.
    """

    retried = Signal(list)
    forgotten = Signal(list)
    export_wanted = Signal(list, Path)
    password_given = Signal(str, str)
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._refused: dict[str, RefusedFile] = {}
        self.heading = parts.Line(look="heading")
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Files that could not be added"))
        self.tree.setWordWrap(True)
        self.tree.currentItemChanged.connect(lambda *_items: self._show_password())
        self.retry_one_button = parts.tool(
            self.tr("Retry this one"), pressed=lambda: self._retry(self._paths_chosen)
        )
        self.forget_button = parts.tool(self.tr("Forget this one"), pressed=self._forget_chosen)
        self.retry_button = parts.button(
            self.tr("Retry all"), pressed=lambda: self._retry(list(self._refused))
        )
        self.export_button = parts.tool(self.tr("Export CSV…"), pressed=self._choose_file)
        self.close_button = parts.tool(self.tr("Close the list"), pressed=self._close)
        self.password = PassphraseField(appearance, self.tr("Password of the chosen file"))
        self.password.entered.connect(self._give_password)
        self.password_button = parts.button(
            self.tr("Open and add"), "primary", pressed=self._give_password
        )
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._draw()
        self.show_all()

    def _lay_out(self) -> None:
        self.password.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._password_row = Pair(self.password, self.password_button)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        controls = QWidget()
        chosen, every = (self.retry_one_button, self.forget_button), self.retry_button
        controls.setLayout(flow(*chosen, every, self.export_button, self.close_button))
        inside.addWidget(Pair(self.heading, controls))
        inside.addWidget(Yielding(self.tree, self._appearance, _TREE_PX), 1)
        inside.addWidget(self._password_row)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolling(page))

    @property
    def refused(self) -> tuple[RefusedFile, ...]:
        """What is on the list."""
        return tuple(self._refused.values())

    def add(self, refused: Iterable[RefusedFile]) -> None:
        """Put files on the list; one that is there already gets its newest cause."""
        self._refused |= {file.path: file for file in refused}
        self.show_all()

    def forget(self, paths: Iterable[str]) -> None:
        """Take files off the list, because they went in or are tried again."""
        for path in paths:
            self._refused.pop(path, None)
        self.show_all()

    def show_all(self) -> None:
        """Write the list anew."""
        self.tree.clear()
        count = len(self._refused)
        self.heading.setText(
            counted("%1 files could not be added", "%1 file could not be added", count)
        )
        for kind, files in by_cause(self._refused.values()).items():
            self.tree.addTopLevelItem(self._group(kind, files))
        self.tree.expandAll()
        self._show_password()

    def _group(self, kind: str, files: list[RefusedFile]) -> QTreeWidgetItem:
        top = QTreeWidgetItem([f"{cause(kind)} ({len(files)}) – {told(files[0].advice)}"])
        font = self._appearance.font(bold=True)
        top.setFont(0, font)
        top.setIcon(0, self._appearance.icon("warning", "danger_text"))
        for file in files:
            child = QTreeWidgetItem(
                [f"{display.left_to_right(Path(file.path).name)} – {told(file.error)}"]
            )
            child.setToolTip(0, file.path)
            child.setData(0, _REFUSED, file.path)
            top.addChild(child)
        return top

    def _chosen(self) -> RefusedFile | None:
        item = self.tree.currentItem()
        if item is None:
            return None
        only = item.child(0) if item.childCount() == 1 else None
        return self._refused.get(str((only or item).data(0, _REFUSED)))

    @property
    def _paths_chosen(self) -> list[str]:
        """The file of the current line, or all files of the cause that it names."""
        item = self.tree.currentItem()
        if item is None:
            return []
        below = [item.child(at) for at in range(item.childCount())] or [item]
        return [str(one.data(0, _REFUSED)) for one in below if one is not None]

    def _show_password(self) -> None:
        for button in (self.retry_one_button, self.forget_button):
            button.setEnabled(self.tree.currentItem() is not None)
        chosen = self._chosen()
        locked = [file for file in self._refused.values() if file.kind == _LOCKED]
        if chosen is None and len(locked) == 1:
            chosen = locked[0]
        is_locked = chosen is not None and chosen.kind == _LOCKED
        self._password_row.setVisible(is_locked)
        if chosen is not None and is_locked:
            name = Path(chosen.path).name
            self.password.label.setText(self.tr("Password of %1").replace("%1", name))
            self._password_row.setProperty("path", chosen.path)

    def _give_password(self) -> None:
        path = str(self._password_row.property("path"))
        if self.password.text and path in self._refused:
            given = self.password.text
            self.password.clear()
            self.forget([path])
            self.password_given.emit(path, given)

    def _retry(self, paths: list[str]) -> None:
        self.forget(paths)
        self.retried.emit(paths)

    def _forget_chosen(self) -> None:
        paths = self._paths_chosen
        self.forget(paths)
        self.forgotten.emit(paths)

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the list"), "wardlight-refused.csv", "CSV (*.csv)"
        )
        if name:
            self.export_wanted.emit(as_csv(self._refused.values()), Path(name))

    def _close(self) -> None:
        """Put the list away; what is on it is kept until it comes in or is forgotten."""
        self.closed.emit()

    def _draw(self) -> None:
        parts.set_icon(self.close_button, self._appearance, "close")
        parts.set_icon(self.retry_one_button, self._appearance, "refresh")
        parts.set_icon(self.forget_button, self._appearance, "remove")
        parts.set_icon(self.export_button, self._appearance, "save")
