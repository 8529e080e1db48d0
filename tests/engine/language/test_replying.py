"""Replies are the same with every shortcut, and what was processed is not processed again."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.ground.errors import Cancelled, DoesNotFitError
from engine.ground.models import Decoding, Finish, Prompt
from engine.language import tiny_llama, tiny_vocabulary
from engine.language.llama import Llama
from engine.language.profile import Profile
from engine.language.replying import Outcome, Replier
from engine.language.stop_flag import StopFlag
from tests.engine.language.model_texts import SYSTEM, followed, question

SHORT = Decoding(60)
ONE_THREAD = Profile(threads=1, context_tokens=2048)


@pytest.fixture(scope="module")
def llama(tiny_gguf: Path) -> Iterator[Llama]:
    llama = Llama(tiny_gguf, ONE_THREAD, stop=StopFlag())
    yield llama
    llama.close()


@pytest.fixture
def replier(llama: Llama) -> Replier:
    """A fresh loop that lets replies go round, as random weights do."""
    llama.keep(0)
    llama.stop.lower()
    return Replier(llama, kept_bytes=2**26, watched=False)


def _nothing(_done: int, _total: int) -> None:
    """Watch no progress."""


def _said(replier: Replier, prompt: Prompt, decoding: Decoding = SHORT) -> tuple[str, Outcome]:
    parts: list[str] = []
    outcome = replier.reply(prompt, decoding, filled=_nothing, said=parts.append)
    return "".join(parts), outcome


def _logits_after(replier: Replier, prompt: Prompt) -> "np.typing.NDArray[np.float32]":
    encoded, _reused = replier.fill(prompt, _nothing)
    replier.processed.append(encoded.tokens[-1])
    return replier.llama.logits().copy()


def test_the_same_question_gets_the_same_reply_twenty_times(replier: Replier) -> None:
    first, _ = _said(replier, question())
    others = [question("Pulse 90, what now? " * n) for n in (1, 7, 30)]
    for number in range(20):
        if number % 3 == 0:
            _said(replier, others[number % len(others)], Decoding(9))
        assert _said(replier, question())[0] == first


def test_a_reply_is_the_same_after_loading_again(tiny_gguf: Path, replier: Replier) -> None:
    again = Llama(tiny_gguf, ONE_THREAD, stop=StopFlag())
    fresh = Replier(again, kept_bytes=0, watched=False)
    assert _said(fresh, question())[0] == _said(replier, question())[0]
    again.close()


@pytest.mark.parametrize("seed", range(6))
def test_guessing_changes_no_word(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "tiny.gguf"
    quantization = ["Q8_0", "F16", "Q4_0"][seed % 3]
    tiny_llama.write(
        path,
        shape=tiny_llama.Shape(width=128, feed_forward=256),
        seed=seed,
        quantization=quantization,
    )
    llama = Llama(path, ONE_THREAD, stop=StopFlag())
    replier = Replier(llama, kept_bytes=0, watched=False)
    guessed = right = 0
    for text in ("What now?", "Give fluids by mouth. Give fluids by mouth. What?", "Warm."):
        plain, _ = _said(replier, question(text), Decoding(300, quotes=False))
        quoted, outcome = _said(replier, question(text), Decoding(300, quotes=True))
        assert quoted == plain
        guessed += outcome.guessed_tokens
        right += outcome.right_tokens
    llama.close()
    assert right <= guessed


def test_a_reply_that_repeats_is_guessed_right(replier: Replier) -> None:
    _, outcome = _said(replier, question(), Decoding(1200, quotes=True))
    assert outcome.right_tokens > 0


def test_a_follow_up_processes_only_what_is_new(replier: Replier) -> None:
    asked = question()
    reply, first = _said(replier, asked)
    _, second = _said(replier, followed(asked, reply, "And what else?"))
    assert second.reused_tokens == first.prompt_tokens + first.reply_tokens - 1
    added = (
        "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAnd what else?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    )
    last_word = 1  # of the reply, which nothing followed
    new = len(replier.llama.tokens(added.encode(), special=True))
    assert second.prompt_tokens - second.reused_tokens == last_word + new


def test_prepared_text_is_free_when_the_question_comes(replier: Replier) -> None:
    report = "Warm child, fast pulse. " * 40
    replier.prepare(question(report), _nothing)
    _, outcome = _said(replier, question(report + "\nWhat now?"))
    assert outcome.reused_tokens >= len(replier.encoder.plain(report.strip()))


def test_preparing_the_system_part_serves_every_question(replier: Replier) -> None:
    replier.prepare(Prompt(SYSTEM, ()), _nothing)
    asked = question()
    _, outcome = _said(replier, asked)
    length = replier.encoder.encode(asked).system_length
    assert outcome.reused_tokens == length


def test_preparing_the_system_part_keeps_the_dialogue_in_the_cache(replier: Replier) -> None:
    asked = question()
    reply, first = _said(replier, asked)
    replier.prepare(Prompt(SYSTEM, ()), _nothing)
    _, second = _said(replier, followed(asked, reply, "Why?"))
    assert second.reused_tokens == first.prompt_tokens + first.reply_tokens - 1


def test_progress_counts_the_prompt_up_to_its_end(replier: Replier) -> None:
    seen: list[tuple[int, int]] = []
    prompt = question("Give fluids. " * 150)
    replier.reply(prompt, Decoding(1), filled=lambda *pair: seen.append(pair), said=print)
    done = [pair[0] for pair in seen]
    assert done == sorted(done)
    assert {pair[1] for pair in seen} == {done[-1]}
    assert len(done) >= 4


def test_a_kept_dialogue_gives_the_same_numbers_as_computing_it(replier: Replier) -> None:
    report = question("Warm child, fast pulse. " * 40)
    expected = _logits_after(replier, report)
    _logits_after(replier, Prompt("Summarize.", question("Other words. " * 60).turns))
    assert replier.processed.kept_bytes > 0
    encoded, reused = replier.fill(report, _nothing)
    assert reused == len(encoded.tokens) - 1
    replier.processed.append(encoded.tokens[-1])
    assert np.abs(replier.llama.logits() - expected).max() == 0


def test_a_restored_system_part_gives_the_same_numbers(replier: Replier) -> None:
    asked = question("What now?")
    expected = _logits_after(replier, asked)
    other = Prompt("Say what is missing. " * 20, question("Other words. " * 60).turns)
    _logits_after(replier, other)
    replier.processed.forget_dialogues()
    encoded, reused = replier.fill(asked, _nothing)
    assert reused == encoded.system_length
    replier.processed.append(encoded.tokens[-1])
    assert np.abs(replier.llama.logits() - expected).max() == 0


def test_the_oldest_dialogue_goes_when_memory_is_full(llama: Llama) -> None:
    llama.keep(0)
    replier = Replier(llama, kept_bytes=2**17, watched=False)
    for number in range(12):
        replier.prepare(question(f"Report {number}. " + "Warm child, fast pulse. " * 20), _nothing)
    assert 0 < replier.processed.kept_bytes <= 2**17


def test_a_stop_keeps_what_was_processed(replier: Replier) -> None:
    prompt = question("Warm child, fast pulse. " * 60)

    def stop_halfway(done: int, total: int) -> None:
        if done > total // 2:
            replier.llama.stop.raise_()

    with pytest.raises(Cancelled):
        replier.reply(prompt, Decoding(5), filled=stop_halfway, said=print)
    replier.llama.stop.lower()
    _, outcome = _said(replier, prompt, Decoding(5))
    assert outcome.reused_tokens > outcome.prompt_tokens // 2


def test_a_stop_while_speaking_keeps_the_words(replier: Replier) -> None:
    parts: list[str] = []

    def stop_after_words(text: str) -> None:
        parts.append(text)
        if len("".join(parts)) > 20:
            replier.llama.stop.raise_()

    outcome = replier.reply(question(), Decoding(900), filled=_nothing, said=stop_after_words)
    assert outcome.finish is Finish.STOPPED
    assert outcome.reply_tokens < 900
    replier.llama.stop.lower()
    _, second = _said(replier, followed(question(), "".join(parts), "Why?"))
    assert second.reused_tokens >= outcome.prompt_tokens + outcome.reply_tokens - 1


def test_the_reply_ends_at_its_budget(replier: Replier) -> None:
    for budget in (1, 2, 17):
        _, outcome = _said(replier, question(), Decoding(budget))
        assert (outcome.reply_tokens, outcome.finish) == (budget, Finish.LENGTH)


def test_the_reply_ends_where_the_context_does(replier: Replier) -> None:
    prompt = question("Warm child, fast pulse. " * 150)
    _, outcome = _said(replier, prompt, Decoding(5000))
    assert outcome.prompt_tokens + outcome.reply_tokens == replier.llama.context_tokens


def test_a_prompt_longer_than_the_context_is_refused_in_words(replier: Replier) -> None:
    with pytest.raises(DoesNotFitError, match=r"tokens; the model takes 2047"):
        replier.prepare(question("Warm child, fast pulse. " * 400), _nothing)


def test_a_reply_that_goes_round_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "round.gguf"
    shape = tiny_llama.Shape()
    words = tiny_vocabulary.learned("Give fluids. Call the doctor.", merges=20)
    weights = tiny_llama.random_weights(shape, words, seed=2)
    for name in weights:  # each token depends on the last one alone, and so comes back
        if name.endswith(("attn_output.weight", "ffn_down.weight")):
            weights[name] *= 0
    tiny_llama.write(path, shape=shape, weights=weights, vocabulary=words)
    llama = Llama(path, ONE_THREAD, stop=StopFlag())
    _, outcome = _said(Replier(llama, kept_bytes=0), question(), Decoding(1200))
    llama.close()
    assert outcome.finish is Finish.REPETITION
    assert outcome.reply_tokens < 1200


def test_a_seed_repeats_what_chance_said(replier: Replier) -> None:
    def drawn(seed: int) -> str:
        return _said(replier, question(), Decoding(40, temperature=0.9, seed=seed))[0]

    assert drawn(3) == drawn(3)
    assert drawn(3) != drawn(4)


def test_likelihoods_add_up_like_token_by_token(replier: Replier) -> None:
    texts = ["Give fluids.", "A", "Call the doctor when there is bleeding or a fast pulse. " * 2]
    found = replier.likelihoods(question(), texts, _nothing)
    for text, value in zip(texts, found, strict=True):
        assert value == pytest.approx(_by_hand(replier, text), abs=1e-2)


def test_what_the_model_says_is_likelier_than_anything_else(replier: Replier) -> None:
    said, _ = _said(replier, question(), Decoding(1))
    likely, *others = replier.likelihoods(question(), [said, "#", "9"], _nothing)
    assert all(likely > other for other in others)


def _by_hand(replier: Replier, text: str) -> float:
    total, tokens = 0.0, _tokens(replier, text)
    logits = _logits_after(replier, question()).astype(np.float64)
    for token in tokens:
        total += logits[token] - np.log(np.exp(logits - logits.max()).sum()) - logits.max()
        replier.processed.append(token)
        logits = replier.llama.logits().astype(np.float64)
    return float(total)


def _tokens(replier: Replier, text: str) -> Sequence[int]:
    return replier.encoder.plain(text)
