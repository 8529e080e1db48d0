"""One measured figure with its target and what it is compared with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.ground.models import LanguageModel
from engine.ground.progress import Notify, ignore
from engine.ground.types import Passage


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of an evaluation's table.

    Attributes:
        value: What was measured.
        target: What was to be reached; None where a figure is only reported.
        at_least: Whether more is better.
        beside: The alternative measured in the same run, or the floor, in words.
    """

    name: str
    value: float
    unit: str = ""
    target: float | None = None
    at_least: bool = True
    beside: str = ""

    @property
    def is_reached(self) -> bool | None:
        """Whether the target was reached; None without a target."""
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target


@dataclass(frozen=True, slots=True)
class Request:
    """What a suite is given.

    Attributes:
        data: Folder of public evaluation data.
        pack: Embedder pack.
        cache: Folder where a suite may keep vectors between runs.
        limit: Most items of each set; 0 for all.
        runs: Repetitions, kills or rounds, where a suite has any; 0 for its own number.
        model: The language model in use; None for none, and then only floors are measured.
        search: Gives the passages of the open library; None where none was opened.
        weights: A GGUF to be measured; None for a tiny one made on the spot.
        library: Name of that library's state for what is kept between runs.
        models: Folder of the home where measurements of a model are kept; None for nowhere.
    """

    data: Path
    pack: Path
    cache: Path
    limit: int = 0
    runs: int = 0
    notify: Notify = field(default=ignore)
    model: LanguageModel | None = None
    search: Callable[[str], Sequence[Passage]] | None = None
    library: str = ""
    models: Path | None = None
    weights: Path | None = None


@dataclass(frozen=True, slots=True)
class Suite:
    """A named evaluation.

    Attributes:
        needs: Folders below the data folder, without which it cannot run.
        uses_model: Whether it asks the language model, where there is one.
    """

    name: str
    about: str
    measure: Callable[[Request], list[Figure]]
    needs: tuple[str, ...] = ()
    uses_model: bool = False

    def run(
        self,
        *,
        data: Path,
        pack: Path,
        cache: Path,
        limit: int = 0,
        runs: int = 0,
        notify: Notify = ignore,
    ) -> list[Figure]:
        """Measure without a language model; the arguments are those of `Request`."""
        return self.measure(Request(data, pack, cache, limit, runs, notify))
