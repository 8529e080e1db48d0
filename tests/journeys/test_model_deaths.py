"""The model dies at every step of an answer; quotations stand and the next one is phrased."""

import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from engine.assistant import Assistant, open_assistant
from engine.ground.answers import Answer
from engine.ground.errors import Cancelled
from engine.ground.paths import Home
from engine.ground.progress import Notify, Progress, ignore
from engine.language import tiny_llama
from engine.language.model import LocalModel
from tests.journeys.test_ask import FEVER, QUESTION, WHEEZE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sends signals")

RESTART_S = 10.0


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Return an open library with two documents and a model of random weights."""
    root = tmp_path_factory.mktemp("deaths")
    (root / "fever.md").write_text(FEVER, encoding="utf-8")
    (root / "wheeze.txt").write_text(WHEEZE, encoding="utf-8")
    shape = tiny_llama.Shape(width=256, layers=4, heads=8, kv_heads=4, feed_forward=768)
    tiny_llama.write(root / "ward.gguf", shape=shape)
    assistant = open_assistant(Home(root / "home"))
    assistant.create("a passphrase for tests")
    assistant.add([root / "fever.md", root / "wheeze.txt"])
    file = root / "ward.gguf"
    assistant.packs.bring(file, sha256=assistant.packs.hash_file(file))
    yield assistant
    assistant.close()


@pytest.fixture(scope="module")
def evidence(assistant: Assistant) -> Answer:
    return assistant.ask(QUESTION)


def _worker(assistant: Assistant) -> LocalModel:
    model = assistant.language_model
    assert isinstance(model, LocalModel)
    return model


def _phrased(assistant: Assistant, evidence: Answer, notify: Notify = ignore) -> Answer:
    stream = assistant.phrase(evidence, notify=notify)
    while True:
        try:
            next(stream)
        except StopIteration as end:
            answer: Answer = end.value
            return answer


@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGKILL"])
@pytest.mark.parametrize("phase", ["Loading the model", "Reading the prompt", "Writing"])
def test_a_death_leaves_the_quotations_and_the_next_answer_is_phrased_again(
    assistant: Assistant, evidence: Answer, phase: str, name: str
) -> None:
    model = _worker(assistant)
    if phase == "Loading the model":
        model.close()
    killed: list[int] = []

    def kill(progress: Progress) -> None:
        pid = model._worker.pid
        if progress.phase == phase and pid and not killed:
            killed.append(pid)
            os.kill(pid, getattr(signal, name))

    answer = _phrased(assistant, evidence, kill)
    assert killed
    assert [s.text for s in answer.sentences] == [s.text for s in evidence.sentences]
    assert "The language model stopped" in answer.incomplete
    assert assistant.search(QUESTION).passages
    begun = time.monotonic()
    again = _phrased(assistant, evidence)
    assert time.monotonic() - begun < RESTART_S
    assert "stopped:" not in again.incomplete


def test_stop_while_the_model_loads_is_heard(assistant: Assistant, evidence: Answer) -> None:
    _worker(assistant).close()
    stopped: list[float] = []

    def stop(progress: Progress) -> None:
        if progress.phase in {"Starting the model", "Loading the model"}:
            stopped.append(time.monotonic())
            raise Cancelled

    answer = _phrased(assistant, evidence, stop)
    assert time.monotonic() - stopped[0] < 1.0
    assert [s.text for s in answer.sentences] == [s.text for s in evidence.sentences]


def test_the_lock_ends_the_worker_that_read_the_text(
    assistant: Assistant, evidence: Answer
) -> None:
    _phrased(assistant, evidence)
    pid = _worker(assistant)._worker.pid
    assert pid is not None
    assistant.lock()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert assistant.model_state().phase == "ready"
