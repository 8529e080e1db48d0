"""The model behind its handle: streamed, stopped, counted, closed, refused in words."""

import itertools
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.ground.errors import Cancelled, DoesNotFitError, PackRefusedError, WorkerError
from engine.ground.models import Decoding, Finish, LanguageModel, ModelCard, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress, ignore
from engine.language import manifests, tiny_llama
from engine.language.model import LocalModel
from engine.language.profile import Profile
from tests.engine.language.model_texts import QUESTION, followed, payloads, question

ONE_THREAD = Profile(threads=1, context_tokens=4096)
REPORT = "Warm child, fast pulse, drinks well. " * 150
SHORT = Decoding(40)
LONG = Decoding(2500)


def _model(path: Path, **changes: str) -> LocalModel:
    card = ModelCard("tiny", changes.get("sha256", ""), "Q8_0", 4096)
    return LocalModel(path, card, profile=ONE_THREAD)


@pytest.fixture(scope="module")
def model(tiny_gguf: Path) -> Iterator[LocalModel]:
    """Return one for all tests: after each it must serve the next as if nothing happened."""
    model = _model(tiny_gguf)
    yield model
    model.close()


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalModel]:
    """Return a model that takes seconds to read a report."""
    path = tmp_path_factory.mktemp("models") / "slow.gguf"
    shape = tiny_llama.Shape(width=512, layers=6, heads=8, kv_heads=4, feed_forward=1536)
    tiny_llama.write(path, shape=shape)
    model = _model(path)
    model.count(["start"])
    yield model
    model.close()


def _read(
    model: LanguageModel, prompt: Prompt, decoding: Decoding = SHORT, notify: Notify = ignore
) -> tuple[str, ReplyEnd]:
    parts = []
    stream = model.stream(prompt, decoding=decoding, notify=notify)
    while True:
        try:
            parts.append(next(stream))
        except StopIteration as end:
            return "".join(parts), end.value


class _StopAfter:
    """Raises at the first report that `when` is true for, and notes when that was."""

    def __init__(self, phase: str, least: int = 0) -> None:
        self._phase, self._least = phase, least
        self.at = 0.0

    def __call__(self, progress: Progress) -> None:
        if progress.phase == self._phase and progress.done >= self._least:
            self.at = self.at or time.perf_counter()
            raise Cancelled


def test_it_keeps_the_contract_of_a_language_model(model: LocalModel) -> None:
    kept: LanguageModel = model
    text, end = _read(kept, question())
    assert text.strip()
    assert (end.finish, end.reply_tokens) == (Finish.LENGTH, 40)
    assert 0 < end.first_token_ms <= end.total_ms


def test_the_same_question_gets_the_same_reply_twenty_times(model: LocalModel) -> None:
    assert len({_read(model, question())[0] for _ in range(20)}) == 1


def test_a_follow_up_reads_only_what_is_new(model: LocalModel) -> None:
    reply, first = _read(model, question())
    _, second = _read(model, followed(question(), reply, "Why?"))
    assert second.reused_tokens == first.prompt_tokens + first.reply_tokens - 1


def test_the_card_tells_the_device_and_why_it_is_not_a_faster_one(model: LocalModel) -> None:
    _read(model, question())
    assert model.card.device == "CPU"
    assert model.card.fallback_reason.endswith(".")
    assert model.card.context_tokens == 4096
    assert model.state.phase == "loaded"


def test_tokens_are_counted_exactly_and_markup_counts_as_text(model: LocalModel) -> None:
    empty, word, control = model.count(["", "a", "<|eot_id|>"])
    assert (empty, word) == (0, 1)
    assert control > 1


def test_broken_text_is_answered_all_the_same(model: LocalModel) -> None:
    for text in ("", "\ud800", "\x00", *list(payloads())[::23]):
        assert _read(model, question(text), Decoding(2))[1].reply_tokens == 2


def test_likelihoods_come_in_order(model: LocalModel) -> None:
    pair = model.likelihoods(question(), ["A", "B"])
    assert model.likelihoods(question(), ["B", "A"]) == pytest.approx(pair[::-1])
    assert model.likelihoods(question(), []) == []


def test_a_prompt_that_is_too_long_is_refused_and_the_next_is_answered(model: LocalModel) -> None:
    with pytest.raises(DoesNotFitError, match="the model takes 4095"):
        _read(model, question(REPORT * 3))
    assert _read(model, question())[1].reply_tokens == 40


def test_progress_tells_loading_reading_and_writing(tiny_gguf: Path) -> None:
    model, seen = _model(tiny_gguf), list[Progress]()
    _read(model, question(REPORT[:2000]), notify=seen.append)
    model.close()
    phases = list(dict.fromkeys(progress.phase for progress in seen))
    assert phases[-2:] == ["Reading the prompt", "Writing"]
    read = [progress for progress in seen if progress.phase == "Reading the prompt"]
    assert read[-1].done == read[-1].total


def test_stop_while_reading_takes_a_moment_and_keeps_what_was_read(slow: LocalModel) -> None:
    stop = _StopAfter("Reading the prompt", least=500)
    with pytest.raises(Cancelled):
        _read(slow, question(REPORT), notify=stop)
    assert time.perf_counter() - stop.at < 0.2
    with pytest.raises(Cancelled):  # goes on where it was stopped
        again = _StopAfter("Reading the prompt", least=1)
        _read(slow, question(REPORT), notify=again)
    slow.prepare(question("Short."))


def test_stop_while_writing_takes_a_moment(slow: LocalModel) -> None:
    stream = slow.stream(question("What is to be done?"), decoding=LONG)
    next(stream)
    begun = time.perf_counter()
    stream.close()
    assert time.perf_counter() - begun < 0.2
    stop = _StopAfter("Writing")
    with pytest.raises(Cancelled):
        _read(slow, question("What is to be done?"), LONG, stop)
    assert time.perf_counter() - stop.at < 0.2
    assert _read(slow, question("And now?"), Decoding(3))[1].reply_tokens == 3


def test_stop_while_loading_leaves_a_model_that_can_be_asked(tiny_gguf: Path) -> None:
    model = _model(tiny_gguf)
    with pytest.raises(Cancelled):
        _read(model, question(), notify=_StopAfter("Starting the model"))
    assert _read(model, question())[1].reply_tokens == 40
    model.close()


def test_notify_is_called_often_while_the_prompt_is_read(slow: LocalModel) -> None:
    times: list[float] = []
    slow.prepare(question(REPORT[:3000]), notify=lambda _: times.append(time.perf_counter()))
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert max(gaps) < 0.3
    assert len(times) > 4


def test_a_prompt_prepared_ahead_is_free(slow: LocalModel) -> None:
    prompt = question(REPORT[:2500])
    slow.prepare(prompt)
    _, end = _read(slow, prompt, Decoding(1))
    assert end.reused_tokens == end.prompt_tokens - 1


def test_preparing_gives_way_to_a_question(slow: LocalModel) -> None:
    report = threading.Thread(target=slow.prepare, args=(question("Other. " + REPORT),))
    report.start()
    time.sleep(0.3)
    begun = time.perf_counter()
    _read(slow, question("Now?"), Decoding(1))
    assert time.perf_counter() - begun < 1.5
    report.join()


def test_two_threads_are_served_one_after_the_other(model: LocalModel) -> None:
    expected = _read(model, question())[0]
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(_read(model, question())[0])) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


def test_a_second_reply_in_the_middle_of_one_is_a_mistake_told_at_once(model: LocalModel) -> None:
    stream = model.stream(question(), decoding=LONG)
    next(stream)
    with pytest.raises(RuntimeError, match="still being read"):
        model.count(["fever"])
    stream.close()
    assert model.count(["fever"])[0] > 0


def test_closing_ends_the_process_and_the_next_question_starts_another(tiny_gguf: Path) -> None:
    model = _model(tiny_gguf)
    text, _ = _read(model, question())
    pid = model._worker.pid
    assert pid is not None
    model.close()
    assert model.state.phase == "ready"
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert _read(model, question())[0] == text
    model.close()


def test_closing_from_another_thread_ends_a_reply_with_a_sentence(slow: LocalModel) -> None:
    def close_soon() -> None:
        time.sleep(0.3)
        slow.close()

    thread = threading.Thread(target=close_soon)
    thread.start()
    with pytest.raises(WorkerError, match="was closed"):
        _read(slow, question("Close now. " + REPORT), LONG)
    thread.join()
    assert slow.state.phase == "ready"


def test_an_idle_model_gives_its_memory_back_and_comes_again(tiny_gguf: Path) -> None:
    profile = replace(ONE_THREAD, idle_s=3.0)
    model = LocalModel(tiny_gguf, ModelCard("tiny", "", "Q8_0", 4096), profile=profile)
    text, _ = _read(model, question())
    seen = [model.state.phase]
    while len(seen) < 100 and seen[-1] == "loaded":
        time.sleep(0.1)
        seen.append(model.state.phase)
    assert set(seen) == {"loaded", "ready"}
    assert model._worker.pid is None
    assert _read(model, question())[0] == text
    model.close()


def test_a_file_that_is_not_the_manifests_is_refused_before_llama_sees_it(tiny_gguf: Path) -> None:
    good = _model(tiny_gguf, sha256=manifests.sha256_of(tiny_gguf))
    assert _read(good, question())[1].reply_tokens == 40
    good.close()
    bad = _model(tiny_gguf, sha256="0" * 64)
    with pytest.raises(PackRefusedError, match="differs from its manifest"):
        _read(bad, question())
    assert bad.state.phase == "ready"
    bad.close()


@pytest.mark.parametrize("body", [b"", b"GGUF", b"no model at all" * 99])
def test_what_is_no_gguf_is_refused_in_words(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(body)
    model = _model(path)
    with pytest.raises(PackRefusedError):
        _read(model, question())
    model.close()


def test_weights_that_give_no_numbers_are_refused_in_words(tmp_path: Path) -> None:
    from engine.language import tiny_vocabulary

    path, shape = tmp_path / "model.gguf", tiny_llama.Shape()
    words = tiny_vocabulary.learned("Give fluids.", merges=9)
    weights = tiny_llama.random_weights(shape, words, seed=1)
    weights["output_norm.weight"][3] = float("nan")
    tiny_llama.write(path, shape=shape, weights=weights, vocabulary=words, quantization="F32")
    model = _model(path)
    with pytest.raises(PackRefusedError, match="computes no numbers"):
        _read(model, question())
    model.close()


@pytest.mark.skipif(os.name != "posix", reason="sends signals")
def test_a_worker_that_was_killed_while_idle_is_simply_started_again(tiny_gguf: Path) -> None:
    model = _model(tiny_gguf)
    text, _ = _read(model, question())
    pid = model._worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.1)
    assert _read(model, question())[0] == text
    model.close()


def test_no_word_of_the_prompt_reaches_the_command_line_or_environment(model: LocalModel) -> None:
    _read(model, question("Amina Okello, born 1980. " + QUESTION))
    shown = Path(f"/proc/{model._worker.pid}/cmdline")
    if not shown.exists():
        pytest.skip("no /proc here")
    assert b"Okello" not in shown.read_bytes()
    assert b"Okello" not in Path(f"/proc/{model._worker.pid}/environ").read_bytes()
