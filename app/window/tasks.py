"""The only file that knows threads: lanes that run the assistant's blocking calls.

A lane is one thread with a queue. A task's sender lives on the GUI thread and its
callbacks are connected before the work is queued, so nothing is lost and no widget is
ever touched from another thread.
"""

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from engine.ground.errors import Cancelled
from engine.ground.progress import Notify, Progress, StopSwitch

T = TypeVar("T")
REPAINT_S = 0.05


def _nothing(*_arguments: object) -> None:
    """Take a result that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Callbacks(Generic[T]):
    """What to call on the GUI thread; exactly one of done, failed and stopped is called.

    Attributes:
        progressed: At most every 50 ms, and with the last report before the end.
        came: What a stream yielded since the last call, in order: at most every 50 ms,
            nothing lost, all of it before the end.
    """

    done: Callable[[T], None] = _nothing
    failed: Callable[[Exception], None] = _nothing
    stopped: Callable[[], None] = _nothing
    progressed: Callable[[Progress], None] = _nothing
    came: Callable[[list[Any]], None] = _nothing


class Task(QObject):
    """One piece of work in a lane; made on the GUI thread.

    Signals:
        arrived: From the lane's thread: what kind of news, and the news.
    """

    arrived = Signal(str, object)

    def __init__(self, work: Callable[[Notify], Any], callbacks: Callbacks[Any]) -> None:
        super().__init__()
        self._work = work
        self._callbacks = callbacks
        self._switch = StopSwitch()
        self._last_report = 0.0
        self._latest: Progress | None = None
        self._items: deque[Any] = deque()
        self._is_told = False
        self._hand_over = QTimer(self)
        self._hand_over.setSingleShot(True)
        self._hand_over.setInterval(round(1000 * REPAINT_S))
        self._hand_over.timeout.connect(self._give_in_turn)
        self.is_over = False
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Ask the work to end at its next report; only what it yielded until now is delivered."""
        self._give_items()
        self._switch.press()

    @property
    def is_stopping(self) -> bool:
        """Whether Stop was pressed."""
        return self._switch.is_pressed

    def run(self) -> None:
        """Do the work; called by the lane on its own thread."""
        try:
            result = self._work(self._switch.watch(self._report))
            if isinstance(result, Generator):
                result = self._drain(result)
        except Cancelled:
            self.arrived.emit("stopped", None)
        except Exception as error:  # noqa: BLE001, RUF100 - the screen shows it, the window lives on
            self._tell_latest()
            self.arrived.emit("failed", error)
        else:
            self._tell_latest()
            self.arrived.emit("done", result)

    def _drain(self, stream: Generator[Any, None, Any]) -> Any:
        """Hand over what a generator yields and return what it returns."""
        try:
            while True:
                item = next(stream)
                if self.is_stopping:
                    raise Cancelled
                self._items.append(item)
                if not self._is_told:
                    self._is_told = True
                    self.arrived.emit("came", None)
        except StopIteration as end:
            return end.value
        finally:
            stream.close()

    def _give_in_turn(self) -> None:
        """Give what came and let at least 50 ms pass before the next time."""
        if self._items:
            self._hand_over.start()
            self._give_items()

    def _give_items(self) -> None:
        """Give everything that came since the last time."""
        self._is_told = False
        items = [self._items.popleft() for _each in range(len(self._items))]
        if items and not self.is_stopping:
            self._callbacks.came(items)

    def _report(self, progress: Progress) -> None:
        self._latest = progress
        now = time.monotonic()
        if now - self._last_report >= REPAINT_S:
            self._last_report = now
            self._tell_latest()

    def _tell_latest(self) -> None:
        if self._latest is not None:
            self.arrived.emit("progressed", self._latest)
            self._latest = None

    @Slot(str, object)
    def _deliver(self, kind: str, news: Any) -> None:
        if self.is_over:
            return
        if kind == "progressed":
            if not self.is_stopping:
                self._callbacks.progressed(news)
            return
        if kind == "came":
            if not self._hand_over.isActive():
                self._give_in_turn()
            return
        self._hand_over.stop()
        self._give_items()
        self.is_over = True
        if kind == "stopped" or self.is_stopping:
            self._callbacks.stopped()
        elif kind == "failed":
            self._callbacks.failed(news)
        else:
            self._callbacks.done(news)


class Lane:
    """One thread that runs tasks in the order in which they came."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._tasks: list[Task] = []
        self._ended: deque[Task] = deque()

    def stream(
        self, work: Callable[[Notify], Generator[Any, None, T]], callbacks: Callbacks[T]
    ) -> Task:
        """Queue a generator: what it yields is given to `came`, what it returns to `done`."""
        return self._queued(Task(work, callbacks))

    def start(self, work: Callable[[Notify], T], callbacks: Callbacks[T]) -> Task:
        """Queue work that takes a `notify`; call on the GUI thread."""
        return self._queued(Task(work, callbacks))

    def _queued(self, task: Task) -> Task:
        self._tasks = [known for known in self._tasks if not known.is_over]
        self._ended.clear()
        self._tasks.append(task)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put(task)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether a task has not delivered its end yet."""
        return any(not task.is_over for task in self._tasks)

    def stop_all(self) -> None:
        """Press Stop on everything queued or running."""
        for task in self._tasks:
            task.stop()

    def close(self, timeout_s: float = 2.0) -> bool:
        """Stop everything and end the thread; return whether it ended in time."""
        self.stop_all()
        if self._thread is None:
            return True
        self._queue.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        """Run tasks; each is given back, for a sender must be let go on the GUI thread."""
        while (task := self._queue.get()) is not None:
            if task.is_stopping:
                task.arrived.emit("stopped", None)
            else:
                task.run()
            self._ended.append(task)
            del task


class Lanes:
    """The lanes of the window.

    Attributes:
        library: Questions, lists and single changes; short, in order.
        drawing: Page images, which touch nothing but the original file.
        background: Adding, embedding, checking; long, with progress and Stop.
        rules: Clinical rules, which take milliseconds and need no library.
        reports: Reading and summarizing the reports of one patient.
        model: What the language model phrases; nothing else waits behind it.
        packs: Bringing, checking and measuring packs of weights.
    """

    def __init__(self) -> None:
        self.library = Lane("library")
        self.drawing = Lane("drawing")
        self.background = Lane("background")
        self.rules = Lane("rules")
        self.reports = Lane("reports")
        self.model = Lane("model")
        self.packs = Lane("packs")

    @property
    def all(self) -> tuple[Lane, ...]:
        """Every lane."""
        return (
            self.library,
            self.drawing,
            self.background,
            self.rules,
            self.reports,
            self.model,
            self.packs,
        )

    @property
    def is_busy(self) -> bool:
        """Whether any lane has work."""
        return any(lane.is_busy for lane in self.all)

    def after_all(self, work: Callable[[], T], callbacks: Callbacks[T]) -> None:
        """Stop what uses the library, then run `work` when it has ended."""
        others = [self.drawing, self.background, self.model]
        for lane in others:
            lane.stop_all()

        def go_on(_result: object = None) -> None:
            if others:
                others.pop().start(lambda _notify: None, Callbacks(done=go_on))
            else:
                self.library.start(lambda _notify: work(), callbacks)

        go_on()

    def close(self) -> bool:
        """End every lane; return whether all ended in time."""
        for lane in self.all:
            lane.stop_all()
        ended = [lane.close() for lane in self.all]
        return all(ended)
