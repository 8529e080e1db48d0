"""Packs that exist only as cards, with progress, Stop and refusals like the real ones."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.ground.answers import Finding
from engine.ground.errors import NotFoundError, PackRefusedError, UnconfirmedError
from engine.ground.model_files import BenchResult, Fit, FoundPack, ModelFit, Room, Speed
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import PackCard

HASH = "0a1b2c3d4e5f60718293a4b5c6d7e8f9" * 2
MODEL = PackCard(
    name="Ward-3B", kind="model", size_bytes=2_010_000_000, license="Llama 3.2 Community License",
    state="ready", quantization="Q4_K_M", languages=("en",), sha256=HASH, architecture="llama",
    parameters=3_212_749_888, context_tokens=131_072, base="Llama-3.2-3B-Instruct",
    adapter="ward-adapter-1", evaluation={"MedMCQA": 56.4},
)  # fmt: skip
LARGE = PackCard(
    name="Ward-8B", kind="model", size_bytes=8_500_000_000, license="Llama 3.1 Community License",
    state="ready", quantization="Q8_0", sha256=HASH[::-1], architecture="llama",
    parameters=8_030_261_248, context_tokens=8192, confirmed="hand",
)  # fmt: skip
EMBEDDER = PackCard(
    name="all-MiniLM-L6-v2", kind="embedder", size_bytes=23_000_000, license="Apache-2.0",
    state="ready", quantization="INT8", languages=("en",), sha256=HASH,
)  # fmt: skip
BROKEN = PackCard(
    name="Torn-1B", kind="unknown", size_bytes=1_000_000, license="", state="damaged",
    problem="The manifest of Torn-1B is not usable.",
)  # fmt: skip
_GIB = 2**30


@dataclass
class FakePacks:
    """Answers like the pack keeper.

    Attributes:
        slow_s: How long an import, a check or a measurement takes.
        on_stick: What a folder holds.
    """

    cards: list[PackCard] = field(default_factory=lambda: [EMBEDDER])
    slow_s: float = 0.0
    on_stick: tuple[str, ...] = ()
    disk_bytes: int = 12 * 2**30
    brought: list[tuple[str, str]] = field(default_factory=list)

    def listed(self) -> list[PackCard]:
        return list(self.cards)

    def found(self, folder: Path, /) -> Sequence[Path]:
        return [folder / name for name in self.on_stick]

    def seen(self, source: Path, *, context_tokens: int) -> FoundPack:
        known = {card.name: card for card in (MODEL, LARGE, EMBEDDER, BROKEN)}
        card = known.get(source.name, replace(MODEL, name=source.name))
        if card.kind != "model":
            return FoundPack(source, card)
        needed = card.size_bytes + 112 * 1024 * context_tokens
        verdict = Fit.NOT if needed > 6 * _GIB else Fit.FITS
        fit = ModelFit(card.name, context_tokens, needed, {}, 6 * _GIB, 8 * _GIB, verdict, verdict)
        return FoundPack(source, card, fit)

    def room(self, sources: Sequence[Path], /) -> Room:
        return Room(2_010_000_000 * len(sources), self.disk_bytes)

    def bring(self, source: Path, *, sha256: str = "", notify: Notify = ignore) -> PackCard:
        self._work("Checking", notify)
        if source.name == "Torn-1B":
            raise PackRefusedError("weights.gguf of Torn-1B differs from its manifest.")
        if source.suffix == ".gguf" and sha256 != HASH:
            raise UnconfirmedError("The hash of this file was not confirmed.")
        self.brought.append((source.name, sha256))
        self.cards.append(MODEL)
        return MODEL

    def hash_file(self, source: Path, notify: Notify = ignore) -> str:
        self._work("Hashing", notify)
        if source.suffix != ".gguf":
            raise PackRefusedError("This is no complete GGUF.")
        return HASH

    def fit(self, name: str, *, context_tokens: int) -> ModelFit:
        card = next(card for card in self.cards if card.name == name)
        needed = card.size_bytes + 112 * 1024 * context_tokens
        verdict = Fit.NOT if needed > 6 * _GIB else Fit.FITS
        return ModelFit(
            name, context_tokens, needed, {}, 6 * _GIB, 8 * _GIB, verdict, verdict.capitalize()
        )

    def bench(self, name: str = "", notify: Notify = ignore) -> BenchResult:
        self._work("Measuring", notify)
        speed = Speed(2, False, "q8_0", False, 24.2, 8.9, 2 * _GIB)
        return BenchResult(name, (speed,), speed)

    def verify(self, notify: Notify = ignore) -> list[Finding]:
        self._work("Checking", notify)
        self.cards = [replace(card, verified_on="2026-11-02") for card in self.cards]
        return [Finding(card.name, "ok", "every file is right") for card in self.cards]

    def remove(self, name: str) -> None:
        card = next((card for card in self.cards if card.name == name), None)
        if card is None:
            raise NotFoundError("No such pack.")
        self.cards.remove(card)

    def _work(self, phase: str, notify: Notify) -> None:
        end = time.monotonic() + self.slow_s
        notify(Progress(phase, 40, 100, "weights.gguf"))
        while time.monotonic() < end:
            time.sleep(0.005)
            notify(Progress(phase, 40, 100, "weights.gguf"))


@dataclass
class FakeMemory:
    """Counts how often the model came into the memory, left it, and was woken."""

    closed: int = 0
    prepared: int = 0
    woken: int = 0
    prepared_tasks: list[str] = field(default_factory=list)

    def close(self) -> None:
        self.closed += 1

    def prepare(self, task: str = "answer", *, notify: Notify = ignore) -> None:
        notify(Progress("Loading the model"))
        self.prepared += task == "answer"
        self.prepared_tasks.append(task)

    def wake(self) -> None:
        self.woken += 1
