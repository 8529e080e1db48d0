"""A worker answers, times out, dies and starts again; the parent only sees errors of the tree."""

import io
import time
from collections.abc import Iterator

import pytest

from engine.ground.errors import Cancelled
from engine.ground.workers import (
    FRAME_LIMIT,
    Message,
    Worker,
    WorkerDiedError,
    WorkerKind,
    WorkerTimeoutError,
    read_frame,
    write_frame,
)


class Echo(Message, frozen=True):
    text: str


class Told(Message, frozen=True):
    text: str
    pid: int


KIND = WorkerKind("tests.engine.ground.echo_worker", Echo | Told)


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(KIND)
    yield made
    made.kill()


def _ask(worker: Worker, text: str, timeout_s: float = 20) -> Told:
    worker.send(Echo(text))
    answer = worker.receive(timeout_s=timeout_s)
    assert isinstance(answer, Told)
    return answer


def test_a_frame_comes_back_as_it_went() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, Echo("µg ≥ 5 \U0001f48a"))
    pipe.seek(0)
    assert read_frame(pipe)
    assert read_frame(pipe) is None


def test_a_frame_past_the_limit_is_neither_written_nor_believed() -> None:
    with pytest.raises(ValueError, match="limit"):
        write_frame(io.BytesIO(), Echo("x" * (FRAME_LIMIT + 1)))
    assert read_frame(io.BytesIO(b"\xff\xff\xff\xffabc")) is None


def test_a_worker_answers_and_its_prints_do_not_mix_in(worker: Worker) -> None:
    assert _ask(worker, "print").text == "print"


@pytest.mark.parametrize("way", ["kill", "exit", "abort"])
def test_a_death_is_told_once_and_the_next_request_starts_anew(worker: Worker, way: str) -> None:
    first = _ask(worker, "hello").pid
    worker.send(Echo(way))
    with pytest.raises(WorkerDiedError):
        worker.receive(timeout_s=20)
    assert _ask(worker, "again").pid != first


def test_a_hang_ends_in_a_kill(worker: Worker) -> None:
    _ask(worker, "hello")
    worker.send(Echo("hang"))
    with pytest.raises(WorkerTimeoutError):
        worker.receive(timeout_s=0.2)
    assert not worker.is_running


def test_stop_is_heard_while_waiting(worker: Worker) -> None:
    _ask(worker, "hello")
    worker.send(Echo("hang"))

    def stop() -> None:
        raise Cancelled

    started = time.monotonic()
    with pytest.raises(Cancelled):
        worker.receive(timeout_s=60, tick=stop)
    assert time.monotonic() - started < 1


def test_a_worker_cannot_connect(worker: Worker) -> None:
    assert _ask(worker, "connect").text == "refused"
