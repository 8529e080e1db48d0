"""Forgetting what was asked, now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.window import parts
from app.window.door import Door
from app.window.flow import flow
from app.window.language import counted
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes


class PrivacyPanel(QWidget):
    """Says how many questions are kept, and deletes them after asking once.

    Signals:
        history_cleared: Other panels must not show them any more.
    """

    history_cleared = Signal()

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, message: MessageBar
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._message = message
        self.kept = parts.label()
        self.delete_button = parts.button(self.tr("Delete history now…"), pressed=self.ask_first)
        self._appearance = appearance
        appearance.changed.connect(self._draw)
        self._draw()
        self.really, inside = parts.frame("card")
        told = self.tr(
            "All questions and answers on this computer are deleted and overwritten, also those "
            "that wait for review. Backups made earlier still hold theirs, encrypted."
        )
        inside.addWidget(parts.label(told))
        self.confirm_button = parts.button(
            self.tr("Delete all questions"), "danger", pressed=self.delete
        )
        self.cancel_button = parts.button(self.tr("Keep them"), pressed=self._put_away)
        inside.addLayout(flow(self.confirm_button, self.cancel_button, spacing=parts.GRID))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * parts.GRID, 0, 0)
        column.addWidget(parts.label(self.tr("History"), "heading"))
        column.addWidget(self.kept)
        column.addLayout(parts.row(self.delete_button, QWidget(), stretch=1))
        column.addWidget(self.really)
        self.really.hide()

    def refresh(self) -> None:
        """Count anew."""
        self._lanes.library.start(
            lambda _notify: (
                len(self._assistant.history.listed()), len(self._assistant.history.reviews())
            ),
            Callbacks(done=lambda counts: self._show(*counts), failed=self._message.fail),
        )  # fmt: skip

    def ask_first(self) -> None:
        """Show what would be deleted, and the two buttons."""
        self.really.show()
        self.cancel_button.setFocus()

    def delete(self) -> None:
        """Delete every question."""
        self._put_away()
        self._lanes.library.start(
            lambda _notify: self._assistant.history.clear(),
            Callbacks(done=self._tell_deleted, failed=self._message.fail),
        )

    def clear(self) -> None:
        """Forget the counts, as locking does."""
        self._put_away()
        self.kept.clear()

    def _tell_deleted(self, count: int) -> None:
        told = counted("%1 questions are deleted.", "%1 question is deleted.", count)
        self._message.tell("success", told)
        self.history_cleared.emit()
        self.refresh()

    def _show(self, count: int, waiting: int) -> None:
        told = counted("%1 questions are kept.", "%1 question is kept.", count)
        if waiting:
            told += " " + counted(
                "%1 answers wait for review.", "%1 answer waits for review.", waiting
            )
        self.kept.setText(told)
        self.delete_button.setEnabled(count > 0)

    def _put_away(self) -> None:
        self.really.hide()

    def _draw(self) -> None:
        parts.set_icon(self.delete_button, self._appearance, "remove")
