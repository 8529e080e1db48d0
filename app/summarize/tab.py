"""The Summarize tab: wires reports, summary and source to the desk of one patient."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.summarize import dialogs, saving, wording
from app.summarize.desk import CaseKeeper
from app.summarize.intake import Intake
from app.summarize.panel import SummaryPanel
from app.summarize.source import SourceSide
from app.summarize.start import StartPage
from app.summarize.toolbar import Toolbar
from app.summarize.wording import NOWHERE, Trail
from app.window import display, parts, printing
from app.window.door import Door, Report
from app.window.messages import MessageBar
from app.window.pages import Pages
from app.window.pieces import Splitter
from app.window.printing import ToPaper
from app.window.scrolling import Yielding, scrolling
from app.window.style import Appearance
from app.window.tabs import Still
from app.window.tasks import Callbacks, Lanes, Task
from engine.ground.progress import Notify, Progress
from engine.ground.summaries import Summary, SummaryLength

_SOURCE_PX = 140


class SummarizeTab(QWidget, Still):
    """Reports of one patient on the left, their summary on the right; nothing is stored.

    Attributes:
        to_paper: Asks for a printer and prints a page; tells whether it was sent.
    """

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._lanes = lanes
        self._appearance = appearance
        self._case = CaseKeeper(assistant)
        self._pages = Pages(self._case, lanes)
        self._task: Task | None = None
        self._run = 0
        self._summary: Summary | None = None
        self._trail = NOWHERE
        self._at: int | None = None
        self._checked_by = ""
        self._is_first = True
        self.to_paper: ToPaper = printing.print_out
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
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(16, 24, 16, 16)
        parts.wait(self.progress)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the summary"))
        column.addWidget(self.phase)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.waiting = waiting
        self.right = QStackedWidget()
        for page in (self.nothing, waiting, self.panel):
            self.right.addWidget(page)
        left, inside = parts.frame("answer_side", margin=0, spacing=0)
        inside.addWidget(self.intake.list)
        inside.addWidget(parts.rule())
        inside.addWidget(Yielding(self.source, self._appearance, _SOURCE_PX), 1)
        self.sides = Splitter(Qt.Orientation.Horizontal)
        self.sides.addWidget(scrolling(left))
        self.sides.addWidget(self.right)
        self.sides.setSizes([480, 520])
        self.sides.setStretchFactor(0, 48)
        self.sides.setStretchFactor(1, 52)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.start)
        self.middle.addWidget(self.sides)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.toolbar)
        outside.addWidget(self.message)
        outside.addWidget(self.middle, 1)

    def _connect(self) -> None:
        self.toolbar.files_wanted.connect(self.choose_files)
        self.toolbar.paste_wanted.connect(self.paste)
        self.toolbar.manner_changed.connect(self.summarize)
        self.toolbar.next_patient_pressed.connect(self.next_patient)
        self.intake.changed.connect(self.summarize)
        self.intake.emptied.connect(self.next_patient)
        self.intake.arrived.connect(self._arrive)
        self.intake.left.connect(self._leave)
        self.intake.chosen.connect(self._show_first_page)
        self.intake.failed.connect(self.message.fail)
        self.panel.place_chosen.connect(self.show_place)
        self.panel.copy_wanted.connect(self.copy)
        self.panel.save_pressed.connect(self.choose_place)
        self.panel.print_pressed.connect(self.print_out)
        self.panel.check_pressed.connect(self.ask_who_checked)
        self.panel.stop_pressed.connect(self.stop)
        self.source.clicked.connect(self._mark_user)

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

    @property
    def is_busy(self) -> bool:
        """Whether a summary is on its way."""
        return self._task is not None

    def choose_files(self) -> None:
        """Choose reports to add to the case."""
        self.add(dialogs.choose_reports(self))

    def paste(self) -> None:
        """Ask for a report as text."""
        dialogs.ask_text(self, self._appearance, self.add_text)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files of this patient; the summary is made anew when they are read."""
        self.intake.add(paths)

    def add_text(self, text: str) -> None:
        """Take pasted text as a report of this patient."""
        self.intake.add_text(text)

    def _arrive(self, report: Report) -> None:
        if self.source.report is None:
            self.source.show_report(report)

    def _leave(self, report: Report | None) -> None:
        shown = self.source.report
        if shown is not None and report is not None and shown.id == report.id:
            self.source.clear()

    def summarize(self) -> None:
        """Make the summary of everything that is read; one already under way is given up."""
        if self.intake.is_empty:
            return
        self.middle.setCurrentWidget(self.sides)
        self.toolbar.set_filled(is_filled=True)
        if self._task is not None:
            self._task.stop()
        self._run += 1
        run = self._run
        kind, length = self.toolbar.kind, SummaryLength(self.toolbar.length)
        self.phase.setText(self.tr("Reading the report"))
        parts.wait(self.progress)
        self.right.setCurrentWidget(self.waiting)

        def work(notify: Notify) -> Generator[Summary]:
            desk = self._case.open()
            if desk.reports:
                yield from desk.stream(kind=kind, length=length, notify=notify)

        def is_mine() -> bool:
            return run == self._run

        self._is_first = True
        self._task = self._lanes.reports.stream(
            work,
            Callbacks(
                done=lambda _none: self._finish() if is_mine() else None,
                failed=lambda error: self._fail(error) if is_mine() else None,
                progressed=lambda progress: self._progress(progress) if is_mine() else None,
                came=lambda found: self._show(found[-1]) if is_mine() else None,
            ),
        )

    def stop(self) -> None:
        """Give up what is under way; sections that were phrased by then stay."""
        if self._task is None:
            return
        self._lanes.reports.stop_all()
        self._task = None
        self._run += 1
        self.panel.set_phase(None)
        told = self.tr("Stopped – incomplete")
        if self._summary is not None and not self._is_first:
            note = self.tr("the sections not phrased by then are copied by rules")
            warned = (f"{told}: {note}.", *self._summary.warnings)
            self._show(replace(self._summary, warnings=warned))
        self.right.setCurrentWidget(self.panel if self._summary else self.nothing)
        self.message.tell("warning", told)

    def escape(self) -> None:
        """Give up the summary under way."""
        self.stop()

    def turn(self, pages: int) -> None:
        """Turn the page of the report."""
        self.source.reader.turn(pages)

    def _progress(self, progress: Progress) -> None:
        if not self._is_first:
            self.panel.set_phase(progress)
            return
        self.phase.setText(progress.phase)
        parts.show_progress(self.progress, progress.done, progress.total or 0)

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.panel.set_phase(None)
        if self._is_first:
            self._summary, self._trail, self._at = None, NOWHERE, None
            self.panel.clear()
            self.right.setCurrentWidget(self.nothing)
        self.message.fail(error)

    def _finish(self) -> None:
        """Take note that nothing more comes."""
        self._task = None
        self.panel.set_phase(None)
        if self._is_first:
            self._summary, self._trail, self._at = None, NOWHERE, None
            self.right.setCurrentWidget(self.nothing)

    def _show(self, summary: Summary) -> None:
        """Show a summary; one with more phrased sections keeps the place on the screen."""
        is_first, self._is_first = self._is_first, False
        self._summary, self._trail = summary, Trail.of(summary)
        if not is_first:
            self._at, self._checked_by = None, ""
            self.panel.set_checked("")
            self.panel.update_summary(summary, self._trail)
            if self._task is not None and self.panel.phase.isHidden():
                self.panel.set_phase(Progress(self.tr("Phrasing")))
            return
        self._at, self._checked_by = None, ""
        if not self.intake.has_failures:
            self.message.hide()
        self.panel.show_summary(summary, self._trail)
        self.right.setCurrentWidget(self.panel)
        if self.isVisible():
            self.panel.text.setFocus()

    def show_place(self, at: int) -> None:
        """Show the source of a line."""
        if not 0 <= at < len(self._trail.places):
            return
        self._at = at
        place = self._trail.places[at]
        self.panel.set_current(at)
        report = self.intake.report(place.document)
        if report is not None:
            self.source.show_source(report, place)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        if self._trail.places:
            now = -1 if self._at is None else self._at
            self.show_place(min(max(now + direction, 0), len(self._trail.places) - 1))

    def _mark_user(self, document: str, page: int, character: int) -> None:
        """Mark the line that uses what was selected in the report."""
        at = self._trail.using(document, page, character)
        if at is not None and at != self._at:
            self._at = at
            self.panel.set_current(at)
            self.panel.reveal()

    def _show_first_page(self, report: Report | None) -> None:
        if report is not None:
            self.source.show_report(report)

    def copy(self, key: str = "") -> None:
        """Put the summary, or one section of it, on the clipboard."""
        if self._summary is None:
            return
        if key:
            text = wording.section_text(self._summary, key)
        else:
            text = wording.whole_text(self._summary, self._checked_by)
        QGuiApplication.clipboard().setText(text)
        self.message.tell("success", self.tr("Copied with pages."))
        saving.account(self._case, self._lanes.reports, "copied", self._summary)

    def ask_who_checked(self) -> None:
        """Ask for the name of the person who has checked the summary."""
        dialogs.ask_name(self, self._appearance, self.mark_checked)

    def mark_checked(self, name: str) -> None:
        """Stamp name and time on the summary; a summary made anew has no stamp."""
        if self._summary is None:
            return
        when = display.moment(datetime.now(UTC).isoformat())
        words = self.tr("Checked by %1, %2")
        self._checked_by = words.replace("%1", name.strip()).replace("%2", when)
        self.panel.set_checked(self._checked_by)

    def save_as(self) -> None:
        """Ask where to save the summary; nothing without one."""
        self.choose_place()

    def print_out(self) -> None:
        """Ask for a printer and print the summary with sources, stamp and how it was made."""
        summary, signed = self._summary, self._checked_by
        if summary is None:
            return
        self._lanes.reports.start(
            lambda _notify: self._case.open().export(summary, "html", checked_by=signed),
            Callbacks(done=self._print, failed=self.message.fail),
        )

    def _print(self, page: bytes) -> None:
        if self.to_paper(self, page, title=self.tr("Summary")):
            self.message.tell("success", self.tr("The summary was sent to the printer."))
            saving.account(self._case, self._lanes.reports, "printed", self._summary)

    def choose_place(self) -> None:
        """Ask where to save the summary; nothing without one."""
        if self._summary is None:
            return
        path = dialogs.choose_place(self)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the summary in the form that the name asks for."""
        summary, signed = self._summary, self._checked_by
        if summary is None:
            return
        self._lanes.reports.start(
            lambda _notify: saving.save(self._case.open(), summary, path, checked_by=signed),
            Callbacks(
                done=lambda _none: self.message.tell(
                    "success",
                    self.tr("The summary is saved."),
                    self.tr("It holds patient data; keep it as you keep the report."),
                ),
                failed=self.message.fail,
            ),
        )

    def next_patient(self) -> None:
        """Forget everything of this patient, on the screen and in memory."""
        self.clear()
        self.choose_button.setFocus()

    def forget(self) -> None:
        """Wipe the desk at once; only after every lane has ended."""
        self._case.wipe()

    def clear(self) -> None:
        """Wipe, for the next patient or the lock screen."""
        self._lanes.reports.stop_all()
        self._task = None
        self._run += 1
        self._summary, self._trail, self._at, self._checked_by = None, NOWHERE, None, ""
        self._pages.forget()
        self.intake.clear()
        self.source.clear()
        self.panel.clear()
        self.message.hide()
        self.toolbar.set_filled(is_filled=False)
        self.right.setCurrentWidget(self.nothing)
        self.middle.setCurrentWidget(self.start)
        self._lanes.reports.start(
            lambda _notify: self._case.wipe(), Callbacks(failed=self.message.fail)
        )
