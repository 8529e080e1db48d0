import threading
import time
from collections.abc import Callable, Generator

from pytestqt.qtbot import QtBot

from app.window.tasks import REPAINT_S, Callbacks, Lanes
from engine.ground.errors import UnreadableFileError, WorkerError
from engine.ground.progress import Notify, Progress


def _until_stopped(notify: Notify) -> None:
    while True:
        notify(Progress("Working"))
        time.sleep(0.002)


def test_results_arrive_on_the_gui_thread_and_work_runs_elsewhere(
    qtbot: QtBot, lanes: Lanes
) -> None:
    seen: list[tuple[str, threading.Thread]] = []
    lanes.library.start(
        lambda _notify: threading.current_thread(),
        Callbacks(done=lambda worked: seen.append((worked.name, threading.current_thread()))),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("library", threading.main_thread())]


def test_an_error_arrives_as_the_error_that_it_was(qtbot: QtBot, lanes: Lanes) -> None:
    failures: list[Exception] = []

    def work(_notify: Notify) -> None:
        raise UnreadableFileError("The file is damaged.")

    lanes.library.start(work, Callbacks(failed=failures.append))
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], UnreadableFileError)


def test_progress_is_thinned_but_the_last_report_is_shown(qtbot: QtBot, lanes: Lanes) -> None:
    reports: list[Progress] = []

    def work(notify: Notify) -> float:
        began = time.monotonic()
        for at in range(2000):
            notify(Progress("Reading", at))
        return time.monotonic() - began

    took: list[float] = []
    lanes.background.start(work, Callbacks(progressed=reports.append, done=took.append))
    qtbot.waitUntil(lambda: bool(took))
    assert len(reports) <= took[0] / REPAINT_S + 3
    assert reports[-1].done == 1999


def test_stop_ends_the_work_and_no_result_is_delivered(qtbot: QtBot, lanes: Lanes) -> None:
    ended: list[str] = []
    task = lanes.background.start(
        _until_stopped,
        Callbacks(
            done=lambda _r: ended.append("done"),
            failed=lambda _e: ended.append("failed"),
            stopped=lambda: ended.append("stopped"),
        ),
    )
    qtbot.wait(30)
    task.stop()
    qtbot.waitUntil(lambda: bool(ended), timeout=2000)
    assert ended == ["stopped"]
    assert task.is_over


def test_a_result_that_comes_after_stop_is_not_shown(qtbot: QtBot, lanes: Lanes) -> None:
    ended: list[str] = []
    may_end = threading.Event()
    task = lanes.library.start(
        lambda _notify: may_end.wait(5),
        Callbacks(done=lambda _r: ended.append("done"), stopped=lambda: ended.append("stopped")),
    )
    task.stop()
    may_end.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["stopped"]


def test_work_queued_behind_stopped_work_never_starts(qtbot: QtBot, lanes: Lanes) -> None:
    ran: list[str] = []
    first = lanes.library.start(_until_stopped, Callbacks())
    second = lanes.library.start(lambda _notify: ran.append("second"), Callbacks())
    second.stop()
    first.stop()
    qtbot.waitUntil(lambda: not lanes.library.is_busy)
    assert ran == []


def test_a_lane_keeps_its_order(qtbot: QtBot, lanes: Lanes) -> None:
    order: list[int] = []

    def step(number: int) -> Callable[[Notify], None]:
        return lambda _notify: order.append(number)

    for number in range(20):
        lanes.library.start(step(number), Callbacks())
    qtbot.waitUntil(lambda: not lanes.is_busy)
    assert order == list(range(20))


def test_locking_waits_until_drawing_and_background_have_ended(qtbot: QtBot, lanes: Lanes) -> None:
    ended: list[str] = []

    def draw(_notify: Notify) -> None:
        time.sleep(0.05)
        ended.append("drawn")

    lanes.drawing.start(draw, Callbacks())
    qtbot.wait(10)
    lanes.background.start(_until_stopped, Callbacks(stopped=lambda: ended.append("stopped")))
    lanes.after_all(lambda: ended.append("locked"), Callbacks())
    qtbot.waitUntil(lambda: "locked" in ended)
    assert ended[-1] == "locked"
    assert set(ended) >= {"drawn", "stopped"}


def test_closing_ends_running_work(qtbot: QtBot) -> None:
    lanes = Lanes()
    lanes.background.start(_until_stopped, Callbacks())
    qtbot.wait(10)
    assert lanes.close()


def test_a_stream_arrives_whole_in_order_and_in_few_batches(qtbot: QtBot, lanes: Lanes) -> None:
    batches: list[list[int]] = []
    ended: list[tuple[int, str]] = []
    threads: set[threading.Thread] = set()

    def work(notify: Notify) -> Generator[int, None, str]:
        began = time.monotonic()
        number = 0
        while time.monotonic() - began < 0.3:
            notify(Progress("Writing", number))
            yield number
            number += 1
        return f"{number} in all"

    def take(items: list[int]) -> None:
        threads.add(threading.current_thread())
        batches.append(items)

    lanes.model.stream(
        work, Callbacks(came=take, done=lambda said: ended.append((len(batches), said)))
    )
    qtbot.waitUntil(lambda: bool(ended))
    came = [item for batch in batches for item in batch]
    assert came == list(range(len(came)))
    assert ended == [(len(batches), f"{len(came)} in all")], "the end comes last"
    assert len(batches) <= 0.3 / REPAINT_S + 3
    assert threads == {threading.main_thread()}


def test_a_single_item_is_not_held_back_until_the_next_one(qtbot: QtBot, lanes: Lanes) -> None:
    came: list[str] = []
    go_on = threading.Event()

    def work(_notify: Notify) -> Generator[str]:
        yield "one"
        yield "two"
        go_on.wait(5)

    lanes.model.stream(work, Callbacks(came=came.extend))
    qtbot.waitUntil(lambda: came == ["one", "two"], timeout=1000)
    go_on.set()


def test_stop_keeps_what_came_before_it_and_nothing_after(qtbot: QtBot, lanes: Lanes) -> None:
    news: list[object] = []
    yielded = threading.Event()
    closed: list[bool] = []

    def work(notify: Notify) -> Generator[int]:
        try:
            yield 1
            yield 2
            yielded.set()
            for number in range(3, 1000):
                time.sleep(0.005)
                yield number
                notify(Progress("Writing"))
        finally:
            closed.append(True)

    task = lanes.model.stream(
        work, Callbacks(came=news.extend, stopped=lambda: news.append("stopped"))
    )
    yielded.wait(5)
    task.stop()
    seen = list(news)
    assert seen[:2] == [1, 2], "what was yielded before Stop is on the screen at once"
    began = time.monotonic()
    qtbot.waitUntil(lambda: bool(closed), timeout=1000)
    assert time.monotonic() - began < 0.2
    qtbot.waitUntil(lambda: news[-1:] == ["stopped"])
    assert news == [*seen, "stopped"]


def test_a_stream_that_dies_gives_its_items_before_the_error(qtbot: QtBot, lanes: Lanes) -> None:
    news: list[object] = []

    def work(_notify: Notify) -> Generator[int]:
        yield 1
        raise WorkerError("The language worker died.")

    lanes.model.stream(work, Callbacks(came=news.extend, failed=news.append))
    qtbot.waitUntil(lambda: len(news) == 2)
    assert news[0] == 1 and isinstance(news[1], WorkerError)
