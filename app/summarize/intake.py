"""Reports on their way onto the desk: each is read in a lane and shows its state in its row."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.summarize import dialogs
from app.summarize.desk import CaseKeeper
from app.summarize.reports import ReportRow, ReportsList, ReportState
from app.window.door import Desk, Report
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.errors import EngineError, PasswordNeededError
from engine.ground.progress import Notify, Progress


@dataclass(frozen=True, slots=True)
class Handed:
    """A case on its way to a screen that is built anew.

    Attributes:
        rows: Each with its report, or None and the sentence that says why there is none.
    """

    desk: Desk | None
    rows: tuple[tuple[ReportState, Report | None, str], ...]


class Intake(QObject):
    """Takes files and texts of one patient.

    Signals:
        changed: Reports were given or taken; the summary must be made anew.
        restored: The case of another screen is here, whose summary is known.
        emptied: The last report was taken away.
        arrived: A report is read.
        chosen: A report is to be shown.
        left: A report was taken away.
        failed: A file could not be read.

    Attributes:
        list: The rows on the screen.
    """

    changed = Signal()
    restored = Signal()
    emptied = Signal()
    arrived = Signal(object)
    chosen = Signal(object)
    left = Signal(object)
    failed = Signal(object)

    def __init__(self, case: CaseKeeper, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._case = case
        self._lane = lanes.reports
        self._model_lane = lanes.model
        self._appearance = appearance
        self._reports: dict[ReportRow, Report] = {}
        self.list = ReportsList(appearance)

    @property
    def is_empty(self) -> bool:
        """Whether no report was given."""
        return not self.list.rows

    @property
    def has_failures(self) -> bool:
        """Whether a file of the case could not be read."""
        return any(row.is_failed for row in self.list.rows)

    def report(self, name: str) -> Report | None:
        """Return the report that sources call by a name."""
        return next((one for one in self._reports.values() if one.name == name), None)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files of this patient."""
        self._warm_up()
        for path in paths:
            self._read(self._row(ReportState(path.name, path)), path)
        if paths:
            self.changed.emit()

    def add_text(self, text: str) -> None:
        """Take pasted text as a report of this patient."""
        self._warm_up()
        name = self.tr("Pasted text")
        row = self._row(ReportState(name))
        self._lane.start(
            lambda _notify: self._case.open().add_text(text, name=name), self._callbacks(row)
        )
        self.changed.emit()

    def _warm_up(self) -> None:
        """Prepare the model at the first report; a failure is told by the summary itself."""
        if self.is_empty:
            self._model_lane.start(self._case.warm_up, Callbacks())

    def remove(self, row: ReportRow) -> None:
        """Take a report off the case."""
        report, path = self._reports.pop(row, None), row.state.path

        def work(_notify: Notify) -> None:
            desk = self._case.open()
            if path is not None:
                desk.forgive(str(path))
            if report is not None:
                desk.remove(report.id)

        self.list.take(row)
        self._lane.start(work, Callbacks(failed=self.failed.emit))
        self.left.emit(report)
        (self.emptied if self.is_empty else self.changed).emit()

    def clear(self) -> None:
        """Forget every row."""
        self._reports.clear()
        self.list.clear()

    def handed_over(self) -> Handed:
        """Give the case away: its desk, and every row with what became of it."""
        rows = [(row.state, self._reports.get(row), row.failure) for row in self.list.rows]
        return Handed(self._case.handed_over(), tuple(rows))

    def take_over(self, handed: Handed, *, is_summarized: bool = False) -> None:
        """Show a case that another screen held; unless it is summarized, that is done anew."""
        if not handed.rows:
            return

        def show(_none: None) -> None:
            for state, report, told in handed.rows:
                row = self._row(state)
                if report is None:
                    row.show_failure(told, is_locked=False)
                    continue
                self._reports[row] = report
                row.show_ready(report.name, report.pages)
                self.arrived.emit(report)
            (self.restored if is_summarized else self.changed).emit()

        self._lane.start(
            lambda _notify: self._case.take_over(handed.desk),
            Callbacks(done=show, failed=self.failed.emit),
        )

    def _row(self, state: ReportState) -> ReportRow:
        row = self.list.add(state)
        row.chosen.connect(lambda: self.chosen.emit(self._reports.get(row)))
        row.removed.connect(lambda: self.remove(row))
        row.unlock_pressed.connect(lambda: self._ask_password(row))
        return row

    def _read(self, row: ReportRow, path: Path, password: str | None = None) -> None:
        row.wait()

        def work(notify: Notify) -> Report:
            desk = self._case.open()
            desk.forgive(str(path))
            try:
                return desk.add_file(path, password=password, notify=notify)
            except EngineError as error:
                desk.leave_out(str(path), error)
                raise

        self._lane.start(work, self._callbacks(row))

    def _callbacks(self, row: ReportRow) -> Callbacks[Report]:
        """Return callbacks that are deaf once the row was taken away."""

        def done(report: Report) -> None:
            if row in self.list.rows:
                self._reports[row] = report
                row.show_ready(report.name, report.pages)
                self.arrived.emit(report)

        def fail(error: Exception) -> None:
            if row in self.list.rows:
                row.show_failure(str(error), is_locked=isinstance(error, PasswordNeededError))
                self.failed.emit(error)

        def progressed(progress: Progress) -> None:
            if row in self.list.rows:
                row.show_progress(progress)

        return Callbacks(done=done, failed=fail, progressed=progressed)

    def _ask_password(self, row: ReportRow) -> None:
        path = row.state.path
        if path is None:
            return

        def again(password: str) -> None:
            if row in self.list.rows:
                self._read(row, path, password)
                self.changed.emit()

        dialogs.ask_password(self.list, self._appearance, row.state.name, again)
