"""Finds test questions that a model would have seen while learning."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.finetune.duplicates import Similar, shingles
from engine.finetune.examples import Example, normalized
from engine.finetune.splitting import NAMES, Split
from engine.ground.progress import Notify, Progress, ignore

NEAR = 0.7
_RUN_WORDS = 13
"""A shared run of 13 words counts as contamination (Brown et al. 2020, appendix C)."""


@dataclass(frozen=True, slots=True)
class Leak:
    """One thing to be tested that stands in the training part as well.

    Attributes:
        tested: Its id, in `where`.
        learned: Id of the training example.
        how: exact, near, run (13 words in a row) or unit.
    """

    where: str
    tested: str
    learned: str
    how: str
    similarity: float


def across(split: Split, *, by_text: bool = True, notify: Notify = ignore) -> list[Leak]:
    """Return what validation and test share with training: by unit, and by words if asked."""
    tested = {name: _questions(split.part(name)) for name in NAMES if name != "train"}
    found = against(split.train, tested, notify=notify) if by_text else []
    units = {example.unit: example.id for example in split.train if example.unit}
    for name in tested:
        for example in split.part(name):
            if example.unit in units:
                found.append(Leak(name, example.id, units[example.unit], "unit", 1.0))
    return found


def against(
    learned: Sequence[Example],
    tested: Mapping[str, Mapping[str, str]],
    *,
    notify: Notify = ignore,
) -> list[Leak]:
    """Return which questions of evaluation sets stand in training examples.

    Args:
        learned: The training part.
        tested: Per set, question texts by id.
    """
    known = _Learned(learned)
    found: list[Leak] = []
    for name, questions in tested.items():
        for number, (key, text) in enumerate(questions.items()):
            if number % 200 == 0:
                notify(Progress("Looking for leaks", number, len(questions), name))
            if leak := known.leak(name, key, text):
                found.append(leak)
    return found


class _Learned:
    """The training part, in three forms to look texts up in."""

    def __init__(self, examples: Iterable[Example]) -> None:
        self._exact: dict[str, str] = {}
        self._runs: dict[str, str] = {}
        self._near = Similar(NEAR)
        for example in examples:
            for place, text in enumerate(_asked(example)):
                words = normalized(text)
                self._exact.setdefault(words, example.id)
                for run in _runs(words):
                    self._runs.setdefault(run, example.id)
                self._near.put(f"{example.id}\t{place}", shingles(text))

    def leak(self, where: str, key: str, text: str) -> Leak | None:
        words = normalized(text)
        if words in self._exact:
            return Leak(where, key, self._exact[words], "exact", 1.0)
        near = self._near.nearest(shingles(text))
        if near is not None:
            return Leak(where, key, near[0].split("\t")[0], "near", near[1])
        for run in _runs(words):
            if run in self._runs:
                return Leak(where, key, self._runs[run], "run", 1.0)
        return None


def _asked(example: Example) -> list[str]:
    """Return the questions of a dialogue; passages beside one are not a question."""
    later = [turn.text for turn in example.turns[2:] if turn.role == "user"]
    return [example.question, *later]


def _runs(words: str) -> list[str]:
    parts = words.split(" ")
    count = len(parts) - _RUN_WORDS + 1
    return [" ".join(parts[start : start + _RUN_WORDS]) for start in range(max(0, count))]


def _questions(examples: Iterable[Example]) -> dict[str, str]:
    return {example.id: example.question for example in examples}
