"""The reports of the case: one row each, with its state, its page count and what went wrong."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.window import parts
from app.window.display import Tag
from app.window.language import counted, told
from app.window.statusbar import ElidingLabel
from app.window.style import Appearance
from engine.ground.progress import Progress

_SHOWN = 4
_ROW = 40
_MARGIN = 4


@dataclass(frozen=True, slots=True)
class ReportState:
    """One report on its way from the drop to the summary.

    Attributes:
        path: Of the file; None for pasted text.
    """

    name: str
    path: Path | None = None


class ReportRow(QFrame):
    """One report.

    Signals:
        chosen: Its pages are to be shown.
        removed: It does not belong to the case.
        unlock_pressed: Its password is known.
        reshaped: It is higher or lower than before.

    Attributes:
        failure: Why it cannot be read, as the engine says it.
    """

    chosen = Signal()
    removed = Signal()
    unlock_pressed = Signal()
    reshaped = Signal()

    def __init__(self, state: ReportState, appearance: Appearance) -> None:
        super().__init__()
        self.state = state
        self.is_failed = False
        self.failure = ""
        self._appearance = appearance
        self.show_button = parts.tool(
            self.tr("Show %1").replace("%1", state.name), pressed=self.chosen.emit
        )
        self.show_button.setEnabled(False)
        self.name = ElidingLabel()
        self.name.tell(state.name)
        self.tag = parts.tag(Tag(self.tr("Waiting"), "quiet"))
        self.told = parts.label(wraps=False)
        self.why = parts.label()
        self.why.hide()
        self.unlock = parts.button(self.tr("Password…"), pressed=self.unlock_pressed.emit)
        self.unlock.hide()
        self.remove = parts.tool(
            self.tr("Take %1 off the case").replace("%1", state.name), pressed=self.removed.emit
        )
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        state = QWidget()
        state.setLayout(parts.row(self.tag, self.told, QWidget(), stretch=2))
        first = parts.row(self.show_button, self.name, state, self.unlock, self.remove)
        first.setStretch(1, 1)
        first.setStretch(2, 1)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(8, 2, 8, 2)
        self._inside.setSpacing(0)
        self._inside.addLayout(first)
        self._inside.addWidget(self.why)

    def wait(self) -> None:
        """Show that the file is next."""
        self.is_failed = False
        self.unlock.hide()
        self._tell("")
        parts.set_tag(self.tag, Tag(self.tr("Waiting"), "quiet"))

    def show_progress(self, progress: Progress) -> None:
        """Show which page is read, and whether from an image."""
        is_scan = progress.phase == "Recognizing"
        word = self.tr("OCR page %1 of %2") if is_scan else self.tr("Reading %1 of %2")
        if not progress.total:
            word = self.tr("Reading")
        shown = word.replace("%1", str(progress.done + 1)).replace("%2", str(progress.total))
        parts.set_tag(self.tag, Tag(shown, "info"))

    def show_ready(self, name: str, pages: int) -> None:
        """Show that the report is read."""
        self.is_failed = False
        self.name.tell(name)
        self.show_button.setEnabled(True)
        parts.set_tag(self.tag, Tag(self.tr("Ready"), "success"))
        self._tell(counted("%1 pages", "%1 page", pages))

    def show_failure(self, sentence: str, *, is_locked: bool) -> None:
        """Show why the file cannot be read."""
        self.is_failed = True
        self.failure = sentence
        parts.set_tag(self.tag, Tag(self.tr("Failed"), "danger"))
        self._tell("", told(sentence))
        self.unlock.setVisible(is_locked)

    def _tell(self, words: str, why: str = "") -> None:
        """Tell words beside the tag, and below the row why the file cannot be read."""
        self.told.setText(words)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.setToolTip(why)
        self.reshaped.emit()

    def high(self, width: int) -> int:
        """Return how many pixels it is high at a width."""
        least = self._appearance.px(_ROW) - _MARGIN
        return max(least, self._inside.totalHeightForWidth(width), self.minimumSizeHint().height())

    def _draw(self) -> None:
        parts.set_icon(self.remove, self._appearance, "close")
        parts.set_icon(self.show_button, self._appearance, "page", "link")


class ReportsList(QScrollArea):
    """Every report of the case; scrolls where there are more than a few."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows: list[ReportRow] = []
        self.setObjectName("answer_side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Reports of this patient"))
        page = QWidget()
        page.setObjectName("page")
        self._inside = QVBoxLayout(page)
        self._inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        self.setWidget(page)
        appearance.changed.connect(self._fit)
        self._fit()

    @property
    def rows(self) -> list[ReportRow]:
        """The rows in order."""
        return list(self._rows)

    def add(self, state: ReportState) -> ReportRow:
        """Put a report under the others."""
        row = ReportRow(state, self._appearance)
        row.reshaped.connect(self._fit)
        self._rows.append(row)
        self._inside.insertWidget(self._inside.count() - 1, row)
        self._fit()
        return row

    def take(self, row: ReportRow) -> None:
        """Take one row away."""
        self._rows.remove(row)
        self._inside.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._fit()

    def clear(self) -> None:
        """Take every row away."""
        for row in self.rows:
            self.take(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences below the rows the height that they need at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Take the height of the rows, up to that of a few."""
        width = self.viewport().width() - 2 * _MARGIN
        wanted = sum(row.high(width) for row in self._rows) + 2 * _MARGIN
        most = self._appearance.px(_ROW) * _SHOWN + 2 * _MARGIN
        self.setFixedHeight(min(wanted, most))
        self.setVisible(bool(self._rows))
