"""Answers by a model on the hospital's network: the same gate, the address on every answer."""

import os
import shutil
import subprocess
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from engine.assistant import Assistant, open_assistant
from engine.ground.answers import Answer, AnswerSentence, Support
from engine.ground.errors import ModelServerError
from engine.ground.models import Decoding, LanguageModel, ModelCard, Prompt, ReplyEnd, Turn
from engine.ground.paths import Home
from engine.ground.server import ModelServer
from engine.ground.types import DocumentDetails
from engine.language.model import LocalModel
from engine.language.network_model import NetworkModel
from engine.language.profile import Profile
from tests.engine.language.served import serving
from tests.engine.language.tiny_models import tiny_file

MALARIA = """# Severe malaria

Give artesunate 3 mg/kg IV to a child with severe malaria.
Repeat the dose after 12 hours.
"""
QUESTION = "artesunate dose in severe malaria"
SOURCES = "Passages:\n\n[1] Malaria\n<<<\nGive artesunate.\n>>>\n\nQuestion: what is given?"
PROMPT = Prompt("Answer from the passages.", (Turn("user", SOURCES),))
ONE_THREAD = Profile(threads=1, context_tokens=4096)


@pytest.fixture
def assistant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Assistant]:
    """Return an assistant with one document, under a policy that names a server of one way."""
    way = getattr(request, "param", "whole")
    with serving(tmp_path, way, secure=True) as server:
        policy = tmp_path / "policy.toml"
        policy.write_text(
            f'[network]\naddress = "{server.address}"\nmodel = "{server.model}"\n'
            f'certificate_sha256 = "{server.certificate_sha256}"\ntimeout_s = 5\n',
            encoding="utf-8",
        )
        monkeypatch.setenv("WARDLIGHT_POLICY", str(policy))
        opened = open_assistant(Home(tmp_path / "home"))
        opened.create("correct horse")
        opened.add_texts([("malaria", MALARIA, DocumentDetails(title="Severe malaria"))])
        yield opened
        opened.close()


def whole(stream: Generator[AnswerSentence, None, Answer]) -> Answer:
    while True:
        try:
            next(stream)
        except StopIteration as ended:
            answer: Answer = ended.value
            return answer


def test_what_the_server_says_is_checked_cited_and_signed_with_its_address(
    assistant: Assistant,
) -> None:
    answer = whole(assistant.phrase(assistant.ask(QUESTION)))
    assert answer.mode == "model"
    (sentence,) = answer.sentences
    assert "3 mg/kg" in sentence.text
    assert sentence.support is not Support.UNSUPPORTED
    assert sentence.citations
    state = assistant.model_state()
    assert (state.phase, state.card is not None) == ("loaded", True)
    assert answer.provenance["device"].startswith("https://127.0.0.1:")
    assert answer.provenance["model"] == "ward-model"


@pytest.mark.parametrize("assistant", ["wrong"], indirect=True)
def test_a_wrong_dose_from_the_server_is_never_shown_as_supported(assistant: Assistant) -> None:
    answer = whole(assistant.phrase(assistant.ask(QUESTION)))
    wrong = [one for one in answer.sentences if "30 mg" in one.text]
    assert all(one.support is Support.UNSUPPORTED for one in wrong)
    assert not any(one.citations for one in wrong)


@pytest.mark.parametrize("assistant", ["closes", "gateway", "garbage"], indirect=True)
def test_when_the_server_fails_the_quotations_stand_and_the_reason_is_told(
    assistant: Assistant,
) -> None:
    evidence = assistant.ask(QUESTION)
    answer = whole(assistant.phrase(evidence))
    assert answer.mode == "evidence"
    assert answer.sentences == evidence.sentences
    assert "model server" in answer.incomplete
    assert assistant.connection_attempts() == 0


def told(model: LanguageModel) -> str:
    return "".join(model.stream(PROMPT, decoding=Decoding(max_tokens=30)))


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    pytest.importorskip("llama_cpp")
    return tiny_file(tmp_path)


@pytest.fixture
def local(gguf: Path) -> Iterator[LocalModel]:
    model = LocalModel(gguf, ModelCard("tiny", "", "Q8_0", 4096), profile=ONE_THREAD)
    yield model
    model.close()


def test_a_real_model_says_the_same_over_the_network(
    tmp_path: Path, gguf: Path, local: LocalModel
) -> None:
    with serving(tmp_path, secure=True, gguf=gguf) as server:
        model = NetworkModel(server)
        assert told(model) == told(local) != ""
        model.close()


def test_llama_cpps_own_server_says_the_same(gguf: Path, local: LocalModel) -> None:
    """Needs the server's path in WARDLIGHT_LLAMA_SERVER, built from the runtime's sources."""
    program = os.environ.get("WARDLIGHT_LLAMA_SERVER", "") or shutil.which("llama-server")
    if not program:
        pytest.skip("no llama-server here")
    port = 18_000 + os.getpid() % 1_000
    options = f"-a tiny --host 127.0.0.1 --port {port} -c 4096 -t 1 -np 1 --no-ui".split()
    with subprocess.Popen(
        [program, "-m", str(gguf), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        model = NetworkModel(ModelServer("127.0.0.1", port, False, "", "tiny", timeout_s=20))
        try:
            assert _served(model) == ["tiny"]
            assert told(model) == told(local) != ""
            again = model.stream(PROMPT, decoding=Decoding(max_tokens=5))
            end = _end(again)
            assert end.reused_tokens >= end.prompt_tokens - 1
            assert model.count([SOURCES]) == local.count([SOURCES])
        finally:
            model.close()
            process.terminate()


def _end(stream: Generator[str, None, ReplyEnd]) -> ReplyEnd:
    while True:
        try:
            next(stream)
        except StopIteration as ended:
            end: ReplyEnd = ended.value
            return end


def _served(model: NetworkModel) -> list[str]:
    for _ in range(100):
        try:
            return model.served()
        except ModelServerError:
            model._rest_until = 0.0
            time.sleep(0.1)
    return []
