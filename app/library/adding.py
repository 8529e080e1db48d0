"""The queue of files to add: one batch at a time, then the embeddings, always stoppable."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.window.door import NO_DETAILS, Door
from app.window.tasks import Callbacks, Lanes, Task
from engine.ground.answers import AddReport
from engine.ground.progress import Progress
from engine.ground.types import DocumentDetails

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch:
    """Files that were chosen together."""

    paths: tuple[Path, ...]
    details: DocumentDetails = NO_DETAILS
    passwords: Mapping[str, str] = field(default_factory=dict)


class AddQueue(QObject):
    """Adds files in the background; embeddings follow when no file waits.

    Signals:
        changed: Whether it works, or on what, is different now.
        progressed: A report from the work under way.
        batch_ended: What became of a batch.
        failed: The whole batch could not be added.
        embedding_failed: Search by meaning stays incomplete; search by words works.
        embedded: How many embeddings were made in one go.
        idle: Nothing is left to do.
    """

    changed = Signal()
    progressed = Signal(object)
    batch_ended = Signal(object)
    failed = Signal(object)
    embedding_failed = Signal(object)
    embedded = Signal(int)
    idle = Signal()

    def __init__(self, assistant: Door, lanes: Lanes) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._waiting: deque[Batch] = deque()
        self._batch: Batch | None = None
        self._task: Task | None = None
        self._paused = False

    @property
    def is_adding(self) -> bool:
        """Whether files are being read."""
        return self._batch is not None

    @property
    def is_embedding(self) -> bool:
        """Whether embeddings are being made."""
        return self._task is not None and self._batch is None

    @property
    def waiting(self) -> int:
        """How many batches wait behind the current one."""
        return len(self._waiting)

    def add(
        self,
        paths: Sequence[Path],
        details: DocumentDetails = NO_DETAILS,
        *,
        passwords: Mapping[str, str] | None = None,
    ) -> None:
        """Queue files and folders; goes before embeddings, which resume later."""
        if not paths:
            return
        self._waiting.append(Batch(tuple(paths), details, dict(passwords or {})))
        if self.is_embedding and self._task is not None:
            self._task.stop()
        else:
            self._go_on()
        self.changed.emit()

    def embed(self) -> None:
        """Make embeddings that are still missing, when no file waits."""
        if self._task is None:
            self._go_on(embed=True)

    def stop(self) -> None:
        """Stop the current work and drop what waits; what is stored stays."""
        self._waiting.clear()
        if self._task is not None:
            self._task.stop()
        self.changed.emit()

    def pause(self) -> None:
        """Stop for the lock screen; the current batch goes back to the front of the queue."""
        self._paused = True
        if self._batch is not None:
            self._waiting.appendleft(self._batch)
        if self._task is not None:
            self._task.stop()

    def handed_over(self) -> tuple[Batch, ...]:
        """Give away what waits, for another queue."""
        waiting = tuple(self._waiting)
        self._waiting.clear()
        return waiting

    def take(self, batches: Sequence[Batch]) -> None:
        """Take what another queue handed over; `resume` begins with it."""
        self._waiting.extend(batches)

    def between(self, work: Callable[[], T], callbacks: Callbacks[T]) -> None:
        """Run a short change of the library now, with adding and embedding set aside.

        Work on the library's one writing connection must not overlap; what was set
        aside goes on afterwards where it stopped.
        """
        self.pause()
        self._lanes.background.start(
            lambda _notify: work(),
            Callbacks(
                done=lambda result: self._go_back(lambda: callbacks.done(result)),
                failed=lambda error: self._go_back(lambda: callbacks.failed(error)),
            ),
        )

    def _go_back(self, then: Callable[[], None]) -> None:
        then()
        self.resume()

    def resume(self) -> None:
        """Go on after unlocking; files that are already stored are recognized and skipped."""
        self._paused = False
        if self._task is None:
            self._go_on(embed=True)

    def _go_on(self, *, embed: bool = False) -> None:
        if self._paused or self._task is not None:
            return
        if self._waiting:
            self._start_batch(self._waiting.popleft())
        elif embed:
            self._start_embedding()
        else:
            self.idle.emit()
        self.changed.emit()

    def _start_batch(self, batch: Batch) -> None:
        self._batch = batch
        self._task = self._lanes.background.start(
            lambda notify: self._assistant.add(
                batch.paths, batch.details, passwords=batch.passwords, notify=notify
            ),
            Callbacks(
                done=self._end_batch,
                failed=self._fail_batch,
                stopped=self._end_stopped,
                progressed=self.progressed.emit,
            ),
        )

    def _start_embedding(self) -> None:
        self._task = self._lanes.background.start(
            self._assistant.embed_pending,
            Callbacks(
                done=self._end_embedding,
                failed=self._fail_embedding,
                stopped=self._end_stopped,
                progressed=self.progressed.emit,
            ),
        )

    def _end_batch(self, report: AddReport) -> None:
        self._batch = self._task = None
        self.batch_ended.emit(report)
        self._go_on(embed=True)

    def _fail_batch(self, error: Exception) -> None:
        self._batch = self._task = None
        self.failed.emit(error)
        self._go_on(embed=True)

    def _end_embedding(self, made: int) -> None:
        self._task = None
        self.embedded.emit(made)
        self._go_on()

    def _fail_embedding(self, error: Exception) -> None:
        self._task = None
        self.embedding_failed.emit(error)
        self._go_on()

    def _end_stopped(self) -> None:
        was_adding = self._batch is not None
        self._batch = self._task = None
        if was_adding and not self._paused:
            self.batch_ended.emit(AddReport())
        self._go_on()


def fraction(progress: Progress) -> tuple[int, int]:
    """Return value and maximum for a progress bar; a maximum of 0 means unknown."""
    return progress.done, progress.total or 0
