"""What the window asks about models and embedders, as types."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.window.kept import Choices
from engine.ground.answers import Finding
from engine.ground.model_files import BenchResult, FoundPack, ModelFit, Room
from engine.ground.models import ModelState
from engine.ground.progress import Notify, ignore
from engine.ground.types import PackCard


class Packs(Protocol):
    """The packs of one home; importing, checking and measuring take long."""

    def listed(self) -> list[PackCard]:
        """Return the installed packs."""
        ...

    def found(self, folder: Path, /) -> Sequence[Path]:
        """Return the packs and model files in a folder."""
        ...

    def seen(self, source: Path, *, context_tokens: int) -> FoundPack:
        """Return what a pack is that is not imported yet, and whether it would fit."""
        ...

    def room(self, sources: Sequence[Path], /) -> Room:
        """Return the place that an import takes on the disk, and what is free."""
        ...

    def bring(self, source: Path, *, sha256: str = "", notify: Notify = ignore) -> PackCard:
        """Import a pack, verified while it is copied."""
        ...

    def hash_file(self, source: Path, notify: Notify = ignore) -> str:
        """Return the SHA-256 of a model file that comes alone."""
        ...

    def fit(self, name: str, *, context_tokens: int) -> ModelFit:
        """Return whether an installed model fits this computer's memory."""
        ...

    def bench(self, name: str = "", notify: Notify = ignore) -> BenchResult:
        """Measure an installed model and keep the fastest way to run it."""
        ...

    def verify(self, notify: Notify = ignore) -> list[Finding]:
        """Hash every file of every pack."""
        ...

    def remove(self, name: str) -> None:
        """Delete a pack."""
        ...


class Unloadable(Protocol):
    """The model in memory."""

    def close(self) -> None:
        """Let it leave the memory; the next answer loads it again."""
        ...

    def prepare(self, task: str = "answer", *, notify: Notify = ignore) -> None:
        """Load it and let it read its instructions, before the first question."""
        ...

    def wake(self) -> None:
        """Let a model that rests be tried again at once."""
        ...


class ModelHome(Protocol):
    """The part of the assistant behind the Models tab."""

    @property
    def packs(self) -> Packs:
        """Installed packs."""
        ...

    @property
    def preferences(self) -> Choices:
        """Settings."""
        ...

    @property
    def chosen_model(self) -> Unloadable:
        """The model in use."""
        ...

    def model_state(self) -> ModelState:
        """Return which model there is and how it stands."""
        ...
