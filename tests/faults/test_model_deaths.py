"""The model's worker dies in every way and phase; a sentence says so and the next one serves."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.errors import EngineError, WorkerError
from engine.ground.models import Decoding, ModelCard, Prompt, Turn
from engine.ground.progress import Progress
from engine.language import tiny_llama
from engine.language.model import LocalModel
from engine.language.profile import Profile
from engine.language.strikes import Strikes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sends signals, reads /proc")

PHASES = ("Loading the model", "Reading the prompt", "Writing")
SIGNALS = ("SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGKILL")
PROMPT = Prompt("Be brief.", (Turn("user", "Warm child, fast pulse. " * 60),))
RESTART_S = 10.0


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "tiny.gguf"
    shape = tiny_llama.Shape(width=256, layers=4, heads=8, kv_heads=4, feed_forward=768)
    tiny_llama.write(path, shape=shape)
    return path


@pytest.fixture
def model(path: Path, tmp_path: Path) -> Iterator[LocalModel]:
    model = _model(path, tmp_path)
    yield model
    model.close()


def _model(path: Path, home: Path, *, silence_s: float = 10.0) -> LocalModel:
    card = ModelCard("tiny", "", "Q8_0", 4096)
    profile = Profile(threads=1, context_tokens=2048)
    strikes = Strikes("tiny", home / "strikes.json")
    return LocalModel(path, card, profile=profile, strikes=strikes, silence_s=silence_s)


def _phase(model: LocalModel) -> str:
    return model.state.phase


def _pid(model: LocalModel) -> int:
    pid = model._worker.pid
    assert pid is not None
    return pid


class _KillAt:
    """Sends a signal to the worker at the first report of a phase."""

    def __init__(self, model: LocalModel, phase: str, name: str) -> None:
        self._model, self._phase, self._name = model, phase, name
        self.done = False

    def __call__(self, progress: Progress) -> None:
        if progress.phase == self._phase and not self.done:
            self.done = True
            os.kill(_pid(self._model), getattr(signal, self._name))


def _killed(model: LocalModel, phase: str, name: str) -> str:
    """Ask, kill the worker in a phase, and return the sentence."""
    kill = _KillAt(model, phase, name)
    with pytest.raises(WorkerError) as told:
        for _ in model.stream(PROMPT, decoding=Decoding(900), notify=kill):
            pass
    assert kill.done
    return str(told.value)


def _serves(model: LocalModel) -> float:
    """Ask once more and return how many seconds that took."""
    begun = time.monotonic()
    assert "".join(model.stream(PROMPT, decoding=Decoding(8)))
    return time.monotonic() - begun


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("name", SIGNALS)
def test_a_death_in_any_phase_is_told_and_the_next_question_is_answered(
    model: LocalModel, phase: str, name: str
) -> None:
    told = _killed(model, phase, name)
    assert told.startswith("The language model stopped: ")
    assert "Quoted answers, search and red flags still work." in told
    assert name not in told
    assert _phase(model) == "ready"
    assert _serves(model) < RESTART_S


@pytest.mark.parametrize("phase", PHASES)
def test_a_worker_that_hangs_is_ended_and_told(path: Path, tmp_path: Path, phase: str) -> None:
    model = _model(path, tmp_path, silence_s=2.0)
    told = _killed(model, phase, "SIGSTOP")
    assert "did not answer in time" in told
    assert _serves(model) < RESTART_S
    model.close()


def test_a_worker_that_hangs_is_ended_when_the_user_stops(model: LocalModel) -> None:
    stream = model.stream(PROMPT, decoding=Decoding(900))
    next(stream)
    pid = _pid(model)
    os.kill(pid, signal.SIGSTOP)
    stream.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert _serves(model) < RESTART_S


def test_five_deaths_in_a_row_end_in_a_rest_that_outlives_the_program(
    path: Path, tmp_path: Path
) -> None:
    model, told = _model(path, tmp_path), []
    for _ in range(5):
        kill = _KillAt(model, "Reading the prompt", "SIGSEGV")
        with pytest.raises(EngineError) as failed:
            list(model.stream(PROMPT, notify=kill))
        told.append((str(failed.value), kill.done))
    assert [done for _, done in told] == [True, True, True, False, False]
    assert all("rests for" in sentence for sentence, _ in told[2:])
    assert _phase(model) == "resting"
    model.close()
    again = _model(path, tmp_path)
    assert _phase(again) == "resting"
    with pytest.raises(WorkerError, match="rests for"):
        again.count(["fever"])
    assert again._worker.pid is None
    again.wake()
    assert _serves(again) < RESTART_S
    assert _phase(again) == "loaded"
    again.close()


def test_a_file_cut_while_it_is_mapped_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    shape = tiny_llama.Shape(width=512, layers=4, heads=8, kv_heads=4, feed_forward=1536)
    tiny_llama.write(path, shape=shape)
    model = _model(path, tmp_path)
    model.count(["fever"])
    os.truncate(path, 4096)
    with pytest.raises(EngineError) as told:
        list(model.stream(PROMPT, decoding=Decoding(900)))
    assert "Traceback" not in str(told.value)
    assert "changed or cut" in str(told.value)
    model.close()


_WITH_LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from engine.ground.errors import DoesNotFitError
from engine.ground.models import ModelCard
from engine.language.model import LocalModel
from engine.language.profile import Profile
from engine.language.strikes import Strikes

room = 2**29  # the worker inherits it: enough to live, too little for a cache of 1 GiB
resource.setrlimit(resource.RLIMIT_DATA, (room, room))
profile = Profile(threads=1, context_tokens=2**22)
strikes = Strikes("tiny", Path(sys.argv[2]))
card = ModelCard("tiny", "", "Q8_0", 0)
model = LocalModel(Path(sys.argv[1]), card, profile=profile, strikes=strikes)
for _ in range(4):
    try:
        model.count(["fever"])
    except DoesNotFitError as error:
        print(error)
print(model.state.phase)
model.close()
"""


def test_too_little_memory_is_told_in_words_and_is_no_death(tmp_path: Path) -> None:
    path = tmp_path / "wide.gguf"
    tiny_llama.write(path, shape=tiny_llama.Shape(context_tokens=2**22))
    command = [sys.executable, "-c", _WITH_LITTLE_MEMORY, str(path), str(tmp_path / "strikes")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(told) == 5
    assert all("does not fit into memory" in line for line in told[:4])
    assert told[4] == "ready"


def test_the_context_is_never_wider_than_the_model_was_made_for(path: Path) -> None:
    card = ModelCard("tiny", "", "Q8_0", 0)
    model = LocalModel(path, card, profile=Profile(threads=1, context_tokens=2**24))
    model.count(["fever"])
    assert model.card.context_tokens == 4096
    model.close()


def test_the_worker_leaves_no_core_and_no_network(model: LocalModel) -> None:
    _serves(model)
    limits = Path(f"/proc/{_pid(model)}/limits").read_text(encoding="ascii")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4] == "0"
    interfaces = Path(f"/proc/{_pid(model)}/net/dev").read_text(encoding="ascii")
    names = {line.split(":")[0].strip() for line in interfaces.splitlines()[2:]}
    assert names <= {"lo"}


def test_the_worker_dies_with_its_program(path: Path, tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys, os, signal\n"
        "from pathlib import Path\n"
        "from engine.ground.models import *\n"
        "from engine.language.model import LocalModel\n"
        "model = LocalModel(Path(sys.argv[1]), ModelCard('tiny', '', '', 0))\n"
        "model.count(['fever'])\n"
        "print(model._worker.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    pid = int(ended.stdout)
    for _ in range(60):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.05)
    pytest.fail("the worker outlived its program")
