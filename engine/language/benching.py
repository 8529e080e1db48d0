"""Measuring how a model runs fastest on this computer, and keeping what was found.

The ways are tried one change at a time in the worker that also answers, each with the
same invented prompt: first threads, then the K cache, flash attention and repacking.
What costs memory must win clearly; what does not fit is not tried.
"""

import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.ground import computer
from engine.ground.errors import DoesNotFitError, WorkerError
from engine.ground.model_files import BenchResult, Speed
from engine.ground.models import Decoding, ModelCard, Prompt, ReplyEnd, Turn
from engine.ground.progress import Notify, Progress, ignore
from engine.language import calibration, fitting, gguf_check, manifests, packs
from engine.language.calibration import Calibration
from engine.language.gguf_check import CheckedModel
from engine.language.model import LocalModel
from engine.language.profile import KeyType, Profile, usable_cores

_SENTENCE = "The nurse measures the temperature of the child and writes it into the chart. "
_PREFILL_SENTENCES = 12
_REPLY_TOKENS = 24
_CONTEXT = 4096
_GAIN = 1.05  # a change must win by so much, or the simpler way stays
_REPACKING_GAIN = 1.10  # it takes half as much memory again
_ANSWER = 100  # tokens of a usual reply, to weigh decoding against prefill
_QUESTION = 1_000  # tokens of a usual prompt


def bench(models: Path, folder: Path, *, notify: Notify = ignore) -> BenchResult:
    """Measure an installed model and keep the fastest way for this computer.

    Args:
        models: Folder of all packs, where the result is kept.
        folder: Of the pack.
        notify: Told of the ways tried; may raise `Cancelled`, and nothing is kept then.

    Raises:
        PackRefusedError: The pack is damaged.
        WorkerError: The model could not be run in any way.
    """
    manifest = manifests.read_model(folder)
    place, weights = packs.weights_of(models, manifest)
    card = ModelCard(manifest.name, weights.sha256, manifest.quantization, _CONTEXT)
    model = gguf_check.check(place / weights.name)
    trial = _Trial(place / weights.name, card, model, notify)
    best = trial.best_of(_first_ways())
    for change in _changes(best):
        best = trial.better(best, change)
    calibration.save(models, _kept(best, weights.sha256))
    return BenchResult(manifest.name, tuple(trial.tried), best)


def _first_ways() -> list[Profile]:
    cores = usable_cores()
    counts = sorted({max(1, cores // 2), cores})
    return [
        Profile(context_tokens=_CONTEXT, threads=count, key_type="f16", device="auto")
        for count in counts
    ]


def _changes(best: Speed) -> list[Profile]:
    """Return one change each from the best number of threads."""
    usual = Profile(context_tokens=_CONTEXT, threads=best.threads, key_type="f16")
    return [
        replace(usual, key_type="q8_0"),
        replace(usual, flash_attention=True),
        replace(usual, repack=True),
    ]


class _Trial:
    """The measurements of one model, one way after the other."""

    def __init__(self, path: Path, card: ModelCard, model: CheckedModel, notify: Notify) -> None:
        self._path, self._card, self._model = path, card, model
        self._notify = notify
        self.tried: list[Speed] = []

    def best_of(self, ways: Sequence[Profile]) -> Speed:
        """Return the fastest of a few ways; raises `WorkerError` when none runs."""
        found = [speed for way in ways if (speed := self._measured(way)) is not None]
        if not found:
            raise WorkerError("The model could not be run on this computer.")
        return min(found, key=_usual_s)

    def better(self, best: Speed, change: Profile) -> Speed:
        """Return the best way with the change in it where that wins clearly, else the best."""
        way = replace(
            change,
            key_type="q8_0" if "Q8_0" in (best.key_cache, change.key_type.upper()) else "f16",
            flash_attention=best.flash_attention or change.flash_attention,
        )
        speed = self._measured(way)
        gain = _REPACKING_GAIN if change.repack else _GAIN
        if speed is None or _usual_s(best) < gain * _usual_s(speed):
            return best
        return speed

    def _measured(self, way: Profile) -> Speed | None:
        """Return the speed of one way, or None when it does not fit or does not run."""
        key: KeyType = way.key_type
        needs = fitting.parts(self._model, context_tokens=_CONTEXT, key_type=key, repack=way.repack)
        if sum(needs.values()) > computer.free_memory_bytes():
            return None
        self._notify(Progress("Measuring", len(self.tried), 5, _words(way)))
        local = LocalModel(self._path, self._card, profile=way)
        try:
            speed = _speed(local, way, self._notify)
        except (WorkerError, DoesNotFitError):
            return None
        finally:
            local.close()
        self.tried.append(speed)
        return speed


def _speed(local: LocalModel, way: Profile, notify: Notify) -> Speed:
    """Load, process a prompt, and make a reply."""
    local.prepare(Prompt("Answer.", (Turn("user", "Warm up."),)), notify=notify)
    text = _SENTENCE * _PREFILL_SENTENCES
    prompt = Prompt("Answer.", (Turn("user", text),))
    tokens = local.count([text])[0]
    began = time.perf_counter()
    local.prepare(prompt, notify=notify)
    prefill_s = time.perf_counter() - began
    decode = _decoded(local, prompt, notify)
    return Speed(
        threads=way.threads,
        flash_attention=way.flash_attention,
        key_cache="Q8_0" if way.key_type == "q8_0" else "F16",
        repack=way.repack,
        prefill_tokens_s=round(tokens / prefill_s, 2),
        decode_tokens_s=round(decode, 2),
        memory_bytes=local.usage().resident_bytes,
    )


def _decoded(local: LocalModel, prompt: Prompt, notify: Notify) -> float:
    """Return the tokens made per second; a reply that ends at once counts as one token."""
    decoding = Decoding(max_tokens=_REPLY_TOKENS, quotes=False)
    end = _end_of(local.stream(prompt, decoding=decoding, notify=notify))
    seconds = max(1e-3, (end.total_ms - end.first_token_ms) / 1000)
    return max(1, end.reply_tokens - 1) / seconds


def _end_of(replies: Generator[str, None, ReplyEnd]) -> ReplyEnd:
    """Let a reply run to its end and return how it ended."""
    while True:
        try:
            next(replies)
        except StopIteration as stop:
            end: ReplyEnd = stop.value
            return end


def _usual_s(speed: Speed) -> float:
    """Return the seconds of a usual question and its answer."""
    return _QUESTION / speed.prefill_tokens_s + _ANSWER / speed.decode_tokens_s


def _kept(best: Speed, sha256: str) -> Calibration:
    return Calibration(
        threads=best.threads,
        flash_attention=best.flash_attention,
        key_cache="Q8_0" if best.key_cache == "Q8_0" else "F16",
        repack=best.repack,
        prefill_tokens_s=best.prefill_tokens_s,
        decode_tokens_s=best.decode_tokens_s,
        model_sha256=sha256,
    )


def _words(way: Profile) -> str:
    parts = [f"{way.threads} threads", f"K cache {way.key_type}"]
    parts += ["flash attention"] * way.flash_attention + ["repacked"] * way.repack
    return ", ".join(parts)
