"""The Summarize tab: wires reports, summary and source to the desk of one patient."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from app.summarize import dialogs
from app.summarize.carrying import Carried
from app.summarize.leaving import Leaving
from app.summarize.making import Making
from app.summarize.screen import SummarizeScreen
from app.summarize.stamp import Stamp
from app.summarize.walk import Walk
from app.window import naming, parts
from app.window.door import Door, Report
from app.window.language import told
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from app.window.voices import Voice
from engine.ground.progress import Progress
from engine.ground.summaries import Summary, SummaryLength


class SummarizeTab(SummarizeScreen):
    """Reports of one patient and their summary; nothing is stored.

    Attributes:
        making: Makes the summary.
        walk: Leads from a line to its source and back.
        leaving: Copies, prints and saves.
    """

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__(assistant, lanes, appearance)
        self._assistant = assistant
        self.making = Making(self._case, lanes)
        self.walk = Walk(self.intake, self.panel, self.source)
        self.leaving = Leaving(self, self._case, lanes, self._ask_names)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self.toolbar.files_wanted.connect(self.choose_files)
        self.toolbar.paste_wanted.connect(self.paste)
        self.toolbar.manner_changed.connect(self.summarize)
        self.toolbar.language_changed.connect(self._change_language)
        self.toolbar.next_patient_pressed.connect(self.next_patient)
        self.intake.changed.connect(self.summarize)
        self.intake.emptied.connect(self.next_patient)
        self.intake.arrived.connect(self._arrive)
        self.intake.left.connect(self._leave)
        self.intake.chosen.connect(self._show_first_page)
        self.intake.failed.connect(self.message.fail)
        self.panel.place_chosen.connect(lambda _at: self._reveal_source())
        self.panel.copy_wanted.connect(self.copy)
        self.panel.save_pressed.connect(self.save_as)
        self.panel.print_pressed.connect(self.print_out)
        self.panel.check_pressed.connect(self.ask_who_checked)
        self.panel.stop_pressed.connect(self.stop)
        self.making.progressed.connect(self._progress)
        self.making.came.connect(self._show)
        self.making.ended.connect(self._finish)
        self.making.failed.connect(self._fail)
        self.leaving.told.connect(lambda words, more: self.message.tell("success", words, more))
        self.leaving.failed.connect(self.message.fail)

    @property
    def is_busy(self) -> bool:
        """Whether a summary is on its way."""
        return self.making.is_busy

    def choose_files(self) -> None:
        """Choose reports to add to the case."""
        self.add(dialogs.choose_reports(self))

    def paste(self) -> None:
        """Ask for a report as text."""
        dialogs.ask_text(self, self._appearance, self.add_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is pasted anywhere on the tab: files as files, text after a look at it."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
            return
        pasted = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in pasted.urls() if url.isLocalFile()]
        if files:
            self.add(files)
        elif pasted.hasText():
            dialogs.ask_text(self, self._appearance, self.add_text, begun=pasted.text())

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
        self.phase.setText(self.tr("Reading the report"))
        parts.wait(self.progress)
        self._turn_right(self.waiting)
        length = SummaryLength(self.toolbar.length)
        self.making.begin(kind=self.toolbar.kind, length=length)

    def stop(self) -> None:
        """Give up what is under way; sections that were phrased by then stay."""
        if not self.making.is_busy:
            return
        self.making.give_up()
        self.panel.set_phase(None)
        summary, stopped = self.leaving.summary, self.tr("Stopped – incomplete")
        if summary is not None and not self.making.is_first:
            note = self.tr("the sections not phrased by then are copied by rules")
            warned = (f"{stopped}: {note}.", *summary.warnings)
            self._show(replace(summary, warnings=warned))
        self._turn_right(self.panel if summary else self.nothing)
        self.message.tell("warning", stopped)

    def escape(self) -> None:
        """Give up the summary under way."""
        self.stop()

    def turn(self, pages: int) -> None:
        """Turn the page of the report."""
        self.source.reader.turn(pages)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        self.walk.step(direction)

    def _progress(self, progress: Progress) -> None:
        if not self.making.is_first:
            self.panel.set_phase(progress)
            return
        self.phase.setText(told(progress.phase))
        parts.show_progress(self.progress, progress.done, progress.total or 0)

    def _fail(self, error: Exception) -> None:
        self._finish()
        self.message.fail(error)

    def _finish(self) -> None:
        """Take note that nothing more comes."""
        self.panel.set_phase(None)
        if self.making.is_first:
            self._forget_summary()
            self._turn_right(self.nothing)

    def _turn_right(self, page: QWidget) -> None:
        """Show a page beside the reports; one without controls takes no keyboard."""
        self.right.setCurrentWidget(page)
        now = QApplication.focusWidget()
        if now is not None and now.focusPolicy() is Qt.FocusPolicy.NoFocus:
            self.toolbar.add_button.setFocus()

    def _forget_summary(self) -> None:
        self.leaving.summary, self.leaving.stamp = None, None
        self.walk.follow(None)
        self.panel.clear()

    def _show(self, summary: Summary) -> None:
        """Show a summary; one with more phrased sections keeps the place on the screen."""
        self.leaving.summary, self.leaving.stamp = summary, None
        trail = self.walk.follow(summary)
        self.toolbar.offer_language(summary.language)
        if not self.making.is_first:
            self.panel.set_checked("")
            self.panel.update_summary(summary, trail)
            if self.making.is_busy and self.panel.phase.isHidden():
                self.panel.set_phase(Progress(self.tr("Phrasing")))
            return
        if not self.intake.has_failures:
            self.message.hide()
        self.panel.show_summary(summary, trail)
        self.right.setCurrentWidget(self.panel)
        if self.isVisible():
            self.panel.text.setFocus()
            self._reveal_summary()

    def _show_first_page(self, report: Report | None) -> None:
        if report is not None:
            self.source.show_report(report)

    def copy(self, key: str = "") -> None:
        """Put the summary, or one section of it, on the clipboard."""
        self.leaving.copy(key)

    def ask_who_checked(self) -> None:
        """Ask for the name of the person who has checked the summary."""
        dialogs.ask_name(self, self._appearance, self.mark_checked)

    def mark_checked(self, name: str) -> None:
        """Stamp name and time on the summary; a summary made anew has no stamp."""
        if self.leaving.summary is not None:
            self.leaving.stamp = Stamp.now(name)
            self._show_stamp()

    def _show_stamp(self) -> None:
        stamp = self.leaving.stamp
        self.panel.set_checked(stamp.words(Voice()) if stamp is not None else "")

    def _change_language(self) -> None:
        """Tell headings and fixed words in another language; the summary stays as it is."""
        self.leaving.language = self.toolbar.headings
        self.panel.set_language(self.toolbar.headings)

    def handed_over(self) -> Carried:
        """Give the case and its summary to a tab that is built anew."""
        manner = tuple(box.currentIndex() for box in self.toolbar.manner)
        return Carried(
            self.intake.handed_over(),
            self.leaving.summary,
            self.leaving.stamp,
            manner,
            self.walk.at,
            self.source.is_together,
        )

    def take_over(self, kept: Carried) -> None:
        """Show what another tab held: its summary stays as it was checked."""
        self.toolbar.choose(kept.manner)
        self._change_language()
        self.source.together.setChecked(kept.is_together)

        def restore() -> None:
            self.intake.restored.disconnect(restore)
            if kept.summary is None:
                return
            self.middle.setCurrentWidget(self.sides)
            self.toolbar.set_filled(is_filled=True)
            self._show(kept.summary)
            self.leaving.stamp = kept.stamp
            self._show_stamp()
            if kept.at is not None:
                self.walk.show(kept.at)

        self.intake.restored.connect(restore)
        self.intake.take_over(kept.case, is_summarized=kept.summary is not None)

    def save_as(self) -> None:
        """Ask where to save the summary; nothing without one."""
        self.leaving.ask_and_save()

    def print_out(self) -> None:
        """Ask for a printer and print the summary."""
        self.leaving.ask_and_print()

    def _ask_names(self, heading: str, done: Callable[[bool], None]) -> None:
        values = self._assistant.preferences.values
        naming.ask(self, self._appearance, heading, settings=values, done=done)

    def next_patient(self) -> None:
        """Forget everything of this patient, on the screen and in memory."""
        self.clear()
        self.choose_button.setFocus()

    def forget(self) -> None:
        """Wipe the desk at once; only after every lane has ended."""
        self._case.wipe()

    def clear(self) -> None:
        """Wipe, for the next patient or the lock screen."""
        self.making.give_up()
        self._forget_summary()
        self._pages.forget()
        self.intake.clear()
        self.source.clear()
        self.message.hide()
        self.toolbar.set_filled(is_filled=False)
        self.right.setCurrentWidget(self.nothing)
        self.middle.setCurrentWidget(self.start)
        self._lanes.reports.start(
            lambda _notify: self._case.wipe(), Callbacks(failed=self.message.fail)
        )
