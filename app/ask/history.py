"""The list of earlier questions: found again, opened, deleted, exported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ask import feedback, wording
from app.window import display, parts
from app.window.flow import flow
from app.window.language import counted
from app.window.scrolling import Yielding, scrolling
from app.window.style import Appearance
from engine.ground.history import HistoryEntry

_ENTRY = Qt.ItemDataRole.UserRole
_LONGEST = 120
_LIST_PX = 72


class HistoryPanel(QWidget):
    """What was asked, the newest first; only what the settings allow is there.

    Signals:
        search_changed: Other words to look for.
        open_wanted, remove_wanted: An entry.
        clear_wanted: Everything is to be deleted, confirmed.
        export_wanted: The file to write.
        closed: The list is put away.
    """

    search_changed = Signal(str)
    open_wanted = Signal(object)
    remove_wanted = Signal(object)
    clear_wanted = Signal()
    export_wanted = Signal(Path)
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.close_button = parts.tool(self.tr("Close the history"), pressed=self.closed.emit)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search questions and answers"))
        self.search.setAccessibleName(self.tr("Search questions and answers"))
        self.search.setClearButtonEnabled(True)
        self.told = parts.label(look="small")
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(self.tr("Earlier questions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open_button = parts.button(self.tr("Open"), "primary", pressed=self._open)
        self.remove_button = parts.button(self.tr("Delete…"), pressed=self.ask_one)
        self.export_button = parts.button(self.tr("Export…"), pressed=self._choose_file)
        self.clear_button = parts.button(self.tr("Delete all…"), pressed=self.ask_first)
        self.really = self._confirmation()
        self.really_one = self._one_confirmation()
        self._lay_out()
        self._connect()
        self._draw()
        self.clear()

    def _confirmation(self) -> QFrame:
        made, inside = parts.frame("card")
        told = self.tr(
            "All questions and answers on this computer are deleted and overwritten, also those "
            "that wait for review. Backups made earlier still hold theirs, encrypted."
        )
        inside.addWidget(parts.label(told))
        self.confirm_button = parts.button(
            self.tr("Delete all questions"), "danger", pressed=self._clear_all
        )
        self.cancel_button = parts.button(self.tr("Keep them"), pressed=made.hide)
        inside.addLayout(flow(self.confirm_button, self.cancel_button))
        return made

    def _one_confirmation(self) -> QFrame:
        made, inside = parts.frame("card")
        told = self.tr(
            "This question and its answer are deleted from this computer and overwritten. "
            "This cannot be undone."
        )
        inside.addWidget(parts.label(told))
        self.confirm_one_button = parts.button(
            self.tr("Delete this question"), "danger", pressed=self._remove
        )
        self.keep_one_button = parts.button(self.tr("Keep it"), pressed=self._keep_one)
        inside.addLayout(flow(self.confirm_one_button, self.keep_one_button))
        return made

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(parts.GRID)
        heading = parts.label(self.tr("History"), "heading")
        inside.addLayout(parts.row(heading, self.close_button, stretch=0))
        inside.addWidget(self.search)
        inside.addWidget(Yielding(self.list, self._appearance, _LIST_PX), 1)
        inside.addWidget(self.told)
        inside.addWidget(self.really)
        inside.addWidget(self.really_one)
        buttons = (self.open_button, self.remove_button, self.export_button, self.clear_button)
        inside.addLayout(flow(*buttons))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolling(page))

    def _connect(self) -> None:
        self.search.textChanged.connect(self.search_changed)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.list.currentItemChanged.connect(lambda *_items: self._judge())
        self.list.currentItemChanged.connect(lambda *_items: self.really_one.hide())
        self._appearance.changed.connect(self._draw)

    @property
    def chosen(self) -> HistoryEntry | None:
        """The entry that the keyboard stands on."""
        item = self.list.currentItem()
        entry = None if item is None else item.data(_ENTRY)
        return entry if isinstance(entry, HistoryEntry) else None

    def show_entries(self, entries: Sequence[HistoryEntry], days: int) -> None:
        """Show what was found; the row that the keyboard stood on keeps it."""
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(_told(entry))
            item.setData(_ENTRY, entry)
            item.setToolTip(wording.snippet(entry.question, 600))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(entries) - 1))
        self.told.setText(self._words(len(entries), days))
        self.clear_button.setEnabled(bool(entries))
        self.export_button.setEnabled(bool(entries))
        self._judge()

    def _words(self, count: int, days: int) -> str:
        if not days and not count:
            return self.tr("Your settings keep no history; questions are forgotten at once.")
        if not count and self.search.text():
            return self.tr("No question or answer has all of these words.")
        if not count:
            return self.tr("No question was asked yet.")
        if not days:
            return self.tr("Your settings keep no history; these wait for review.")
        return counted(
            "Kept encrypted on this computer for %1 days, then overwritten.",
            "Kept encrypted on this computer for %1 day, then overwritten.",
            days,
        )

    def ask_one(self) -> None:
        """Ask whether the chosen question is really to go."""
        if self.chosen is not None:
            self.really.hide()
            self.really_one.show()
            self.keep_one_button.setFocus()

    def _keep_one(self) -> None:
        self.really_one.hide()
        self.list.setFocus()

    def ask_first(self) -> None:
        """Show what would be deleted, and the two buttons."""
        self.really_one.hide()
        self.really.show()
        self.cancel_button.setFocus()

    def clear(self) -> None:
        """Forget what was listed, as locking does."""
        self.list.clear()
        self.search.clear()
        self.told.clear()
        self.really.hide()
        self.really_one.hide()
        self._judge()

    def _judge(self) -> None:
        for button in (self.open_button, self.remove_button):
            button.setEnabled(self.chosen is not None)

    def _open(self) -> None:
        if self.chosen is not None:
            self.open_wanted.emit(self.chosen)

    def _remove(self) -> None:
        self.really_one.hide()
        self.list.setFocus()
        if self.chosen is not None:
            self.remove_wanted.emit(self.chosen)

    def _clear_all(self) -> None:
        self.really.hide()
        self.clear_wanted.emit()

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the history"), "wardlight-history.jsonl", "JSON (*.jsonl)"
        )
        if name:
            self.export_wanted.emit(Path(name))

    def _draw(self) -> None:
        parts.set_icon(self.close_button, self._appearance, "close")
        for button, name in (
            (self.remove_button, "remove"),
            (self.export_button, "save"),
        ):
            parts.set_icon(button, self._appearance, name)
        self.list.setIconSize(QSize(self._appearance.px(16), self._appearance.px(16)))


def _told(entry: HistoryEntry) -> str:
    """Return an entry on two lines: the question, and when and how it was answered."""
    facts = [display.moment(entry.asked_at), wording.match_words(entry.match)]
    if entry.feedback is not None:
        facts.append(feedback.word(entry.feedback))
    question = display.left_to_right(
        display.with_isolates(wording.snippet(entry.question, _LONGEST))
    )
    return f"{question}\n{' · '.join(display.left_to_right(fact) for fact in facts if fact)}"
