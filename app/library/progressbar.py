"""The bar under the table: what is being added or indexed now, how far, and Stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.library.adding import AddQueue, fraction
from app.window import display, parts
from app.window.style import Appearance
from engine.ground.progress import Progress


class QueueBar(QFrame):
    """Shows the queue while it works, and offers to finish an index that was stopped.

    Signals:
        index_pressed: Make the missing embeddings now.
    """

    index_pressed = Signal()

    def __init__(self, queue: AddQueue, appearance: Appearance) -> None:
        super().__init__()
        self._queue = queue
        self._appearance = appearance
        self._pending = 0
        self.setObjectName("bar")
        self.what = parts.label(wraps=False)
        self.what.setMinimumWidth(40)
        self.how_far = parts.label(look="quiet", wraps=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the queue"))
        self.stop_button = parts.button(self.tr("Stop"), pressed=queue.stop)
        self.index_button = parts.button(self.tr("Index now"), pressed=self.index_pressed.emit)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addLayout(parts.row(self.what, self.how_far, stretch=0))
        texts.addWidget(self.bar)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(12)
        inside.addLayout(texts, 1)
        inside.addWidget(self.index_button)
        inside.addWidget(self.stop_button)
        queue.progressed.connect(self.show_progress)
        queue.changed.connect(self.refresh)
        queue.idle.connect(self.refresh)
        self.refresh()

    def set_pending(self, pending: int) -> None:
        """Say how many passages have no embedding yet."""
        self._pending = pending
        self.refresh()

    def refresh(self) -> None:
        """Show or hide the bar as the queue works or rests."""
        is_working = self._queue.is_adding or self._queue.is_embedding
        self.setVisible(is_working or self._pending > 0)
        self.bar.setVisible(is_working)
        self.stop_button.setVisible(is_working)
        self.index_button.setVisible(not is_working and self._pending > 0)
        if self._queue.is_adding and not self.how_far.text():
            self.what.setText(self.tr("Adding files"))
            parts.wait(self.bar)
        if not is_working:
            self.how_far.clear()
            told = self.tr("%1 passages can be found by words, but not yet by meaning.")
            self.what.setText(told.replace("%1", display.number(self._pending)))

    def show_progress(self, progress: Progress) -> None:
        """Show a report: phase, current file, n of m."""
        done, total = fraction(progress)
        parts.show_progress(self.bar, done, total)
        told = f"{progress.phase} · {progress.detail}" if progress.detail else progress.phase
        metrics = self.what.fontMetrics()
        self.what.setText(
            metrics.elidedText(told, Qt.TextElideMode.ElideMiddle, max(self.what.width(), 200))
        )
        text = self.tr("%1 of %2") if total else ""
        text = text.replace("%1", display.number(done)).replace("%2", display.number(total))
        if self._queue.waiting:
            text += " · " + self.tr("%1 more waiting").replace("%1", str(self._queue.waiting))
        self.how_far.setText(text)
        self.setAccessibleDescription(f"{progress.phase} {text}")
