"""What our loop costs over bare llama.cpp, what reuse saves, and how fast Stop is.

Ratios are taken in one run, in turns, by CPU time, the best round of each: other
programs on the computer then change little.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from engine.evaluation.bare_llama import BareLlama
from engine.evaluation.figures import Figure, Request
from engine.ground.errors import Cancelled
from engine.ground.models import Decoding, ModelCard, Prompt, ReplyEnd, Turn
from engine.ground.progress import Notify, Progress
from engine.language import tiny_llama
from engine.language.llama import Llama
from engine.language.model import LocalModel
from engine.language.profile import Profile
from engine.language.replying import Replier
from engine.language.stop_flag import StopFlag

_SENTENCES = (
    "Keep the child warm and check the breathing. Measure the temperature every hour. "
    "Give fluids by mouth when the patient can drink, and call the doctor when there is "
    "bleeding, confusion or a fast pulse. The ward keeps a chart for each patient. "
)
_SYSTEM = f"Answer the question from the passages. {_SENTENCES * 2}"
_BIG_BYTES = 2**28
_MIB = 2**20


@dataclass(frozen=True, slots=True)
class _Work:
    """How much is measured: seconds on a tiny file, minutes on a large one."""

    profile: Profile
    batches: tuple[int, ...]
    prompt_tokens: int
    reply_tokens: int
    rounds: int
    stops: int
    stop_tokens: int


def measure(request: Request) -> list[Figure]:
    """Return the figures for a GGUF; without one, for a tiny random one made on the spot."""
    path = request.weights or _tiny(request.cache)
    work = _work(path, request)
    request.notify(Progress("Measuring speed"))
    llama = Llama(path, work.profile, stop=StopFlag())
    replier = Replier(llama, kept_bytes=0, watched=False)
    found = [
        *_against_bare(path, replier, work, request.notify),
        *_reuse(replier, work),
        *_restored(replier, work.rounds),
        _guessed(replier),
    ]
    llama.close()
    return [*found, *_worker(path, work, request.notify)]


def _tiny(cache: Path) -> Path:
    cache.mkdir(parents=True, exist_ok=True)
    path = cache / "tiny.gguf"
    shape = tiny_llama.Shape(width=256, layers=4, heads=8, kv_heads=4, feed_forward=768)
    tiny_llama.write(path, shape=shape)
    return path


def _work(path: Path, request: Request) -> _Work:
    big = path.stat().st_size >= _BIG_BYTES
    return _Work(
        profile=Profile(context_tokens=4096, threads=0 if big else 1),
        batches=(128,) if big else (128, 512),
        prompt_tokens=384 if big else 1024,
        reply_tokens=request.limit or (24 if big else 600),
        rounds=request.runs or (2 if big else 7),
        stops=3 if big else 10,
        stop_tokens=1000 if big else 3000,
    )


def _against_bare(path: Path, replier: Replier, work: _Work, notify: Notify) -> list[Figure]:
    """Fill the same prompt and make the same reply with ours and with bare llama.cpp, in turns."""
    prompt = _prompt(replier, work.prompt_tokens)
    tokens = replier.encoder.encode(prompt).tokens
    bare = {size: BareLlama(path, work.profile, batch=size) for size in work.batches}
    decoding = Decoding(work.reply_tokens, quotes=False)
    fill, decode, rates = _Best(), _Best(), dict.fromkeys(work.batches, 0.0)
    alike = True
    for _ in range(work.rounds):
        notify(Progress("Measuring speed"))
        for size, plain in bare.items():
            rates[size] = max(rates[size], fill.take(f"bare {size}", partial(plain.fill, tokens)))
        said: list[int] = []
        decode.take("bare", partial(bare[128].go_on, work.reply_tokens, said))
        replier.processed.cut(0)
        fill.take("ours", partial(replier.processed.compute, tokens))
        replier.processed.cut(len(tokens) - 1)
        decode.take("ours", partial(_only_speak, replier, prompt, decoding))
        alike &= replier.processed.tokens[len(tokens) :] == said[: work.reply_tokens - 1]
    for plain in bare.values():
        plain.close()
    batch = max(rates, key=lambda size: rates[size])
    cpu, wall = decode.ratio("bare", "ours"), decode.wall["ours"] / work.reply_tokens
    return [
        Figure(
            "decode, ratio to a bare loop", cpu, target=0.98,
            beside=f"{1 / wall:.1f} tokens/s wall, same tokens: {'yes' if alike else 'no'}",
        ),
        Figure(
            "prefill, ratio to bare batches", fill.ratio(f"bare {batch}", "ours"), target=0.98,
            beside=f"{len(tokens) / fill.wall['ours']:.1f} tokens/s wall, best bare batch {batch}",
        ),
    ]  # fmt: skip


class _Best:
    """The least CPU and wall time of several kinds of work done in turns."""

    def __init__(self) -> None:
        self.cpu: dict[str, float] = {}
        self.wall: dict[str, float] = {}

    def take(self, name: str, work: Callable[[], object]) -> float:
        """Do the work once; return rounds per CPU second."""
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        used, passed = time.process_time() - cpu, time.perf_counter() - wall
        self.cpu[name] = min(self.cpu.get(name, used), used)
        self.wall[name] = min(self.wall.get(name, passed), passed)
        return 1 / used

    def ratio(self, theirs: str, ours: str) -> float:
        """Return how fast ours is against theirs, by CPU time."""
        return self.cpu[theirs] / self.cpu[ours]


def _only_speak(replier: Replier, prompt: Prompt, decoding: Decoding) -> None:
    """Make a reply to a prompt that is in the cache but for its last token."""
    replier.reply(prompt, decoding, filled=_none, said=_quiet)


def _reuse(replier: Replier, work: _Work) -> list[Figure]:
    """Ask, then follow up; count what was computed although it had been before."""
    asked = _prompt(replier, work.prompt_tokens)
    parts: list[str] = []
    budget = Decoding(min(work.reply_tokens, 24), quotes=False)
    first = replier.reply(asked, budget, filled=_none, said=parts.append)
    turns = (*asked.turns, Turn("assistant", "".join(parts)), Turn("user", "And what else?"))
    follow_up = Prompt(asked.system, turns)
    second = replier.reply(follow_up, Decoding(1), filled=_none, said=_quiet)
    known = first.prompt_tokens + first.reply_tokens - 1
    return [
        Figure(
            "old tokens computed again on a follow-up", known - second.reused_tokens, target=0,
            at_least=False, beside=f"{second.prompt_tokens - known} new of {second.prompt_tokens}",
        )
    ]  # fmt: skip


def _restored(replier: Replier, rounds: int) -> list[Figure]:
    """Compare a restored system part with one that is computed again, in numbers and time."""
    asked = Prompt(_SYSTEM, (Turn("user", "What now?"),))
    other = Prompt("Say what is missing.", (Turn("user", _SENTENCES[:60]),))
    replier.processed.cut(0)
    encoded, _ = replier.fill(asked, _none)
    computed_s, restored_s = _Best(), _Best()
    expected = _logits(replier, asked)
    system = encoded.tokens[: encoded.system_length]
    for _ in range(rounds):
        replier.fill(other, _none)
        replier.processed.forget_dialogues()
        restored_s.take("restored", lambda: replier.processed.turn_to(encoded.tokens))
        found = _logits(replier, asked)
        replier.processed.cut(0)
        computed_s.take("computed", lambda: replier.processed.compute(system))
    gain = computed_s.cpu["computed"] / restored_s.cpu["restored"]
    return [
        Figure(
            "restored system part, largest difference of logits",
            float(np.abs(found - expected).max()), target=0.0, at_least=False,
        ),
        Figure(
            "restored system part, times faster than computing", gain, target=50,
            beside=f"{len(system)} tokens in {restored_s.wall['restored'] * 1000:.2f} ms",
        ),
    ]  # fmt: skip


def _guessed(replier: Replier) -> Figure:
    """Compare five tokens checked at once, as a guess is, with five one by one."""
    replier.fill(Prompt(_SYSTEM, (Turn("user", "What now?"),)), _none)
    start, tokens = len(replier.processed.tokens), replier.encoder.plain(_SENTENCES)[:5]
    best = _Best()
    for _ in range(3):
        best.take("together", partial(replier.processed.extend, tokens))
        replier.processed.cut(start)
        for token in tokens:
            best.take("single", partial(replier.processed.append, token))
        replier.processed.cut(start)
    gain = len(tokens) * best.wall["single"] / best.wall["together"]
    return Figure(
        "a right guess of four tokens, times faster than one by one", gain,
        beside="used while a reply quotes, and only where it pays",
    )  # fmt: skip


def _logits(replier: Replier, prompt: Prompt) -> "np.typing.NDArray[np.float32]":
    encoded, _ = replier.fill(prompt, _none)
    replier.processed.append(encoded.tokens[-1])
    return replier.llama.logits().copy()


def _worker(path: Path, work: _Work, notify: Notify) -> list[Figure]:
    """Measure through the worker: stops, memory, and speed as the window sees it."""
    model = LocalModel(path, ModelCard(path.stem, "", "", 0), profile=work.profile)
    try:
        prompt = Prompt(_SYSTEM, (Turn("user", "What now?"),))
        end = _drained(model, prompt, Decoding(work.reply_tokens, quotes=False))
        prefill = _stops(model, work, "Reading the prompt", notify)
        decode = _stops(model, work, "Writing", notify)
        usage = model.usage()
    finally:
        model.close()
    speaking_s = (end.total_ms - end.first_token_ms) / 1000
    return [
        _slowest("reading", prefill),
        _slowest("writing", decode),
        Figure("through the worker", end.reply_tokens / max(speaking_s, 1e-9), "tokens/s"),
        Figure(
            "worker memory at 4,096 tokens", usage.resident_bytes / _MIB, "MiB",
            beside=f"file {path.stat().st_size / _MIB:.0f} MiB",
        ),
    ]  # fmt: skip


def _drained(model: LocalModel, prompt: Prompt, decoding: Decoding) -> ReplyEnd:
    stream = model.stream(prompt, decoding=decoding)
    while True:
        try:
            next(stream)
        except StopIteration as end:
            ended: ReplyEnd = end.value
            return ended


def _slowest(doing: str, times: list[float]) -> Figure:
    """Return the slowest of the stops that came while the model was at it."""
    slowest = max(times) if times else float("inf")
    return Figure(
        f"stop while {doing}, slowest", slowest, "ms", target=200, at_least=False,
        beside=f"{len(times)} stops",
    )  # fmt: skip


def _stops(model: LocalModel, work: _Work, phase: str, notify: Notify) -> list[float]:
    found = []
    for number in range(work.stops):
        notify(Progress("Measuring stops", number, work.stops))
        took = _stop_ms(model, work, phase, number)
        if took is not None:
            found.append(took)
    return found


def _stop_ms(model: LocalModel, work: _Work, phase: str, number: int) -> float | None:
    """Return the milliseconds from the wish to stop to the end; None if the reply was faster."""
    is_reading = phase == "Reading the prompt"
    (size,) = model.count([_SENTENCES])
    times = work.stop_tokens // size if is_reading else 0
    prompt = Prompt(_SYSTEM, (Turn("user", f"Report {number}. {_SENTENCES * times}"),))
    wait_s = 0.13 * number * (is_reading or number % 2)
    begun = 0.0
    wished = 0.0

    def stop(progress: Progress) -> None:
        nonlocal begun, wished
        if progress.phase != phase:
            return
        now = time.perf_counter()
        begun = begun or now
        if now - begun >= wait_s or progress.done == progress.total:
            wished = wished or time.perf_counter()
            raise Cancelled

    try:
        for _ in model.stream(prompt, decoding=Decoding(3000, quotes=False), notify=stop):
            pass
    except Cancelled:
        return (time.perf_counter() - wished) * 1000
    return None


def _prompt(replier: Replier, tokens: int) -> Prompt:
    """Return a prompt of about so many tokens."""
    size = len(replier.encoder.plain(_SENTENCES))
    system = len(replier.encoder.plain(_SYSTEM))
    times = max(1, (tokens - system) // size)
    return Prompt(_SYSTEM, (Turn("user", _SENTENCES * times),))


def _none(_done: int, _total: int) -> None:
    """Watch no progress."""


def _quiet(_text: str) -> None:
    """Show no text."""
