"""Backups on the screen: made now, listed, and one put in the place of the library."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.door import Door
from app.window.flow import flow
from app.window.language import say
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lane, Lanes, Task
from engine.ground.backups import BackupCard, Restored
from engine.ground.errors import WrongPassphraseError
from engine.ground.progress import Progress

_ROWS_PX = 260
_BAR_PX = 240


class BackupPanel(QWidget):
    """The list of backups with Back up now and Restore.

    Signals:
        restored: The library was replaced and is locked now.
    """

    restored = Signal(object)

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, message: MessageBar
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._message = message
        self._cards: list[BackupCard] = []
        self._task: Task | None = None
        self.make_button = parts.button(self.tr("Back up now"), "primary", pressed=self.back_up)
        self.where = parts.label(look="small")
        self.phase = parts.Line()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.bar.setMinimumWidth(_BAR_PX)
        self.stop_button = parts.button(self.tr("Stop"), pressed=self.stop)
        self.table = _table(self.tr("Backups"))
        self.restore_button = parts.button(self.tr("Restore…"), pressed=self.ask_first)
        self.really = self._question()
        self._lay_out()
        self._show_working(is_working=False)
        self.table.itemSelectionChanged.connect(self._choose)
        appearance.changed.connect(self._draw)
        self._draw()

    def _question(self) -> QWidget:
        asked, inside = parts.frame("card")
        self.told = parts.label()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setPlaceholderText(self.tr("Passphrase of the backup"))
        self.secret.setAccessibleName(self.tr("Passphrase of the backup"))
        self.confirm_button = parts.button(
            self.tr("Restore this backup"), "danger", pressed=self.restore
        )
        self.cancel_button = parts.button(self.tr("Cancel"), pressed=self._put_away)
        inside.addWidget(self.told)
        inside.addWidget(self.secret)
        inside.addLayout(flow(self.confirm_button, self.cancel_button, spacing=parts.GRID))
        asked.hide()
        return asked

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * parts.GRID, 0, 0)
        column.setSpacing(parts.GRID)
        column.addWidget(parts.label(self.tr("Backups"), "heading"))
        column.addWidget(self.where)
        column.addLayout(
            flow(
                self.make_button, self.restore_button, self.phase, self.bar, self.stop_button,
                spacing=parts.GRID,
            )
        )  # fmt: skip
        column.addWidget(self.really)
        column.addWidget(self.table)

    def refresh(self) -> None:
        """Read the list anew."""
        self._lanes.background.start(
            lambda _notify: (self._assistant.backups.listed(), self._assistant.backups.folder),
            Callbacks(done=lambda found: self.show_cards(found[0], str(found[1])),
                      failed=self._message.fail),
        )  # fmt: skip

    def back_up_if_due(self) -> None:
        """Make the backup of the day in the background, silently when all is well."""
        self._lanes.background.start(
            lambda notify: (
                self._assistant.backups.create(notify) if self._assistant.backups.is_due else None
            ),
            Callbacks(failed=self._message.fail),
        )

    def back_up(self) -> None:
        """Make a backup now."""
        self._start(lambda notify: self._assistant.backups.create(notify), self._tell_made)  # noqa: PLW0108 - the desk may change

    def ask_first(self) -> None:
        """Say what restoring the chosen backup does, and ask."""
        chosen = self.chosen
        if chosen is None:
            return
        told = self.tr(
            "The library of %1 takes the place of the present one, which is kept beside the "
            "backups. Wardlight locks then; unlock it with your passphrase."
        )
        self.told.setText(told.replace("%1", display.moment(chosen.made_at)))
        self.secret.hide()
        self.really.show()
        self.cancel_button.setFocus()

    def restore(self) -> None:
        """Put the chosen backup in the place of the library."""
        chosen, secret = self.chosen, self.secret.text()
        if chosen is None:
            return
        self.really.hide()

        def go_on(_none: object) -> None:
            self._start(
                lambda notify: self._assistant.backups.restore(
                    chosen.path, passphrase=secret, notify=notify
                ),
                self._tell_restored,
                self._ask_secret,
                lane=self._lanes.library,
            )

        self._show_working(is_working=True)
        self._lanes.after_all(lambda: None, Callbacks(done=go_on))  # nobody else reads meanwhile

    def stop(self) -> None:
        """Stop what is under way; the backups that were there stay."""
        if self._task is not None:
            self._task.stop()

    @property
    def chosen(self) -> BackupCard | None:
        """The backup in the chosen row."""
        row = self.table.currentRow()
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def show_cards(self, cards: list[BackupCard], folder: str) -> None:
        """Show a list of backups."""
        self._cards = cards
        self.where.setText(display.breakable(display.left_to_right(folder)))
        self.table.setRowCount(len(cards))
        for row, card in enumerate(cards):
            documents = display.number(card.documents) if card.documents else "–"
            cells = (display.moment(card.made_at), self._state(card), documents,
                     display.size(card.size_bytes))  # fmt: skip
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self._choose()

    def clear(self) -> None:
        """Put questions and secrets away, as locking does."""
        self._put_away()

    def _start(
        self,
        work: Callable[..., object],
        done: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane | None = None,
    ) -> None:
        self._message.hide()
        self._show_working(is_working=True)
        self._task = (lane or self._lanes.background).start(
            work,
            Callbacks(
                done=lambda result: self._end(lambda: done(result)),
                failed=lambda error: self._end(lambda: (failed or self._message.fail)(error)),
                stopped=lambda: self._end(self._tell_stopped),
                progressed=self._show_progress,
            ),
        )

    def _end(self, then: Callable[[], object]) -> None:
        self._task = None
        self._show_working(is_working=False)
        then()

    def _tell_made(self, card: BackupCard) -> None:
        told = self.tr("The backup is made and verified: %1 documents.")
        self._message.tell("success", told.replace("%1", display.number(card.documents)))
        self.refresh()

    def _tell_restored(self, done: Restored) -> None:
        self._put_away()
        self.restored.emit(done)

    def _tell_stopped(self) -> None:
        self._message.tell("info", self.tr("Stopped; everything is as it was."))

    def _ask_secret(self, error: Exception) -> None:
        """Ask for the passphrase of a backup of another library."""
        self._message.fail(error)
        if isinstance(error, WrongPassphraseError):
            self.really.show()
            self.secret.show()
            self.secret.setFocus()

    def _show_progress(self, progress: Progress) -> None:
        self.phase.setText(progress.phase)
        parts.show_progress(self.bar, progress.done, progress.total or 0)

    def _show_working(self, *, is_working: bool) -> None:
        busy: tuple[QWidget, ...] = (self.phase, self.bar, self.stop_button)
        resting: tuple[QWidget, ...] = (self.make_button, self.restore_button)
        for widget in (*busy, *resting):
            widget.setVisible(is_working == (widget in busy))
        self.phase.clear()
        parts.wait(self.bar)
        self._choose()

    def _choose(self) -> None:
        chosen = self.chosen
        self.restore_button.setEnabled(chosen is not None and not chosen.problem)

    def _state(self, card: BackupCard) -> str:
        kinds = {
            "replaced": self.tr("Put aside by a restore"),
            "before-upgrade": self.tr("Put aside before an upgrade"),
        }
        return card.problem or kinds.get(card.kind, self.tr("Ready"))

    def _put_away(self) -> None:
        self.really.hide()
        self.secret.clear()

    def _draw(self) -> None:
        parts.set_icon(self.make_button, self._appearance, "save", "on_primary")
        self.table.setMinimumHeight(self._appearance.px(_ROWS_PX))
        self.table.verticalHeader().setDefaultSectionSize(self._appearance.px(34))


def _table(name: str) -> QTableWidget:
    made = QTableWidget(0, 4)
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels([say("Made"), say("State"), say("Documents"), say("Database")])
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return made
