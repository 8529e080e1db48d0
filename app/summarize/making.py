"""Making the summary of the case in a lane: by rules first, then with what a model phrases."""

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from app.summarize.desk import CaseKeeper
from app.window.tasks import Callbacks, Lanes, Task
from engine.ground.progress import Notify, Progress
from engine.ground.summaries import Summary, SummaryLength


class Making(QObject):
    """Makes one summary at a time; a new one gives up what is under way.

    Signals:
        progressed: What the work is at.
        came: A summary; one that follows holds more phrased sections.
        ended: Nothing more comes.
        failed: What went wrong.

    Attributes:
        is_first: Whether nothing has come of this summary yet.
    """

    progressed = Signal(object)
    came = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, case: CaseKeeper, lanes: Lanes) -> None:
        super().__init__()
        self._case = case
        self._lane = lanes.reports
        self._task: Task | None = None
        self._run = 0
        self.is_first = True

    @property
    def is_busy(self) -> bool:
        """Whether a summary is on its way."""
        return self._task is not None

    def begin(self, *, kind: str, length: SummaryLength) -> None:
        """Summarize everything that is read."""
        if self._task is not None:
            self._task.stop()
        self._run += 1
        run = self._run

        def work(notify: Notify) -> Generator[Summary]:
            desk = self._case.open()
            if desk.reports:
                yield from desk.stream(kind=kind, length=length, notify=notify)

        def is_mine() -> bool:
            return run == self._run

        self.is_first = True
        self._task = self._lane.stream(
            work,
            Callbacks(
                done=lambda _none: self._end() if is_mine() else None,
                failed=lambda error: self._fail(error) if is_mine() else None,
                progressed=lambda progress: self._tell(progress) if is_mine() else None,
                came=lambda found: self._take(found[-1]) if is_mine() else None,
            ),
        )

    def give_up(self) -> bool:
        """Give up what is under way in the lane; return whether a summary was."""
        was_busy = self.is_busy
        self._lane.stop_all()
        self._task = None
        self._run += 1
        return was_busy

    def _tell(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _take(self, summary: Summary) -> None:
        self.came.emit(summary)
        self.is_first = False

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)
