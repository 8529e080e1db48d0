"""The parts of the Summarize tab and where they stand; what they do is the tab's."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.summarize.desk import CaseKeeper
from app.summarize.intake import Intake
from app.summarize.panel import SummaryPanel
from app.summarize.source import SourceSide
from app.summarize.start import StartPage
from app.summarize.toolbar import Toolbar
from app.window import parts, reflow
from app.window.door import Door
from app.window.messages import MessageBar
from app.window.pages import Pages
from app.window.pieces import Splitter
from app.window.reflow import Reflow
from app.window.scrolling import Yielding, scrolling
from app.window.style import Appearance
from app.window.tabs import Still
from app.window.tasks import Lanes

_SIDE_PX = 420
_SOURCE_PX = 140


class SummarizeScreen(QWidget, Still):
    """Reports and their pages on the left, the summary on the right."""

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._lanes = lanes
        self._appearance = appearance
        self._case = CaseKeeper(assistant)
        self._pages = Pages(self._case, lanes)
        self.setObjectName("page")
        self.toolbar = Toolbar(appearance)
        self.message = MessageBar(appearance)
        self.intake = Intake(self._case, lanes, appearance)
        self.source = SourceSide(self._pages, appearance)
        self.panel = SummaryPanel(appearance)
        self.phase = parts.label(look="quiet")
        self.progress = QProgressBar()
        self.nothing = parts.Empty(
            appearance,
            "ask",
            self.tr("No summary yet"),
            self.tr("It appears here as soon as a report is read."),
        )
        self.start = StartPage(appearance, self.choose_files, self.paste)
        self.choose_button = self.start.choose_button
        self.paste_button = self.start.paste_button
        self._lay_out()

    def _lay_out(self) -> None:
        self.right = QStackedWidget()
        for page in (self.nothing, self._waiting(), self.panel):
            self.right.addWidget(page)
        left, inside = parts.frame("answer_side", margin=0, spacing=0)
        inside.addWidget(self.intake.list)
        inside.addWidget(parts.rule())
        inside.addWidget(Yielding(self.source, self._appearance, _SOURCE_PX), 1)
        self.sides = Splitter(Qt.Orientation.Horizontal)
        side = scrolling(left)
        self.sides.addWidget(side)
        self.sides.addWidget(self.right)
        self.sides.setSizes([480, 520])
        self.sides.setStretchFactor(0, 48)
        self.sides.setStretchFactor(1, 52)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.start)
        self.middle.addWidget(self.sides)
        grows = ((side, _SIDE_PX), (self.panel.text, _SIDE_PX), (self.right, 0), (self.start, 0))
        page = reflow.page(self.toolbar, self.message, self.middle)
        self._reflow = Reflow(page, self._appearance, grows=grows, turns=(self.sides,))
        self._reflow.stacked.connect(self._put_first)
        reflow.fill(self, self._reflow)

    def _put_first(self, is_stacked: bool) -> None:  # noqa: FBT001 - a signal's value
        """Let the summary stand above its reports in a column, else behind them."""
        self.sides.insertWidget(0 if is_stacked else 1, self.right)

    def _reveal_summary(self) -> None:
        """Scroll to the beginning of the summary, once it is laid out in its column."""
        QTimer.singleShot(0, self, lambda: self._reflow.show_part(self.right))

    def _reveal_source(self) -> None:
        """Scroll to the report where it stands below the summary."""
        self._reflow.show_part(self.source)

    def _waiting(self) -> QWidget:
        """Return the page that tells what the first summary waits for."""
        self.waiting = QWidget()
        column = QVBoxLayout(self.waiting)
        column.setContentsMargins(16, 24, 16, 16)
        parts.wait(self.progress)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the summary"))
        column.addWidget(self.phase)
        column.addWidget(self.progress)
        column.addStretch(1)
        return self.waiting

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        if self.middle.currentWidget() is self.start:
            return (self.choose_button,)
        reader = self.source.reader
        shown = reader.text if reader.view.isHidden() else reader.view
        return (self.toolbar.add_button, shown, self.panel.text)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        is_empty = self.middle.currentWidget() is self.start
        return self.choose_button if is_empty else self.panel.text

    def choose_files(self) -> None:
        """Choose reports to add to the case."""

    def paste(self) -> None:
        """Ask for a report as text."""
