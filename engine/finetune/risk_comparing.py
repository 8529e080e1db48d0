"""A model's judgement of held-out heart-failure notes beside `wardlight risk`, row by row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.clinical.risk import HeartFailureRisk
from engine.evaluation import heart_failure
from engine.finetune import examples, folding, risk_samples, trials
from engine.finetune.examples import Example
from engine.ground.errors import InputError
from engine.ground.models import LanguageModel, ModelCard, Prompt, Turn
from engine.ground.progress import Notify, Progress, ignore
from engine.language.model import LocalModel
from engine.language.profile import Profile

_WORDS = ("High", "Low")
_HALF = 0.5
_CONTEXT_TOKENS = 1024
_RESAMPLES = 2000
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """One patient: the chance of death by the model and by the rules, and the outcome."""

    id: str
    by_model: float
    by_rules: float | None
    died: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """Two judges of the same patients; `rows` leaves out those that the rules do not judge.

    Attributes:
        agreement: Share of patients on whom both stand on the same side of a half.
        model, rules: AUROC and Brier score against the outcome.
        intervals: 95 % bootstrap intervals over patients of these four, and of the model's
            less the rules' (`auroc_difference`, `brier_difference`).
        differ: Ids of the patients on whom they differ.
    """

    rows: int
    not_judged: int
    agreement: float
    model_auroc: float
    model_brier: float
    rules_auroc: float
    rules_brier: float
    intervals: Mapping[str, tuple[float, float]]
    differ: tuple[str, ...]


def of_files(weights: Path, tested: Path, *, notify: Notify = ignore) -> Compared:
    """Compare a model file on a file of held-out samples; raises as `compared` does."""
    return compared(_judged_by(weights, tested, notify))


def of_folds(run: Path, *, notify: Notify = ignore) -> Compared:
    """Compare the models of a cross-validation, each on the patients it did not learn.

    Raises:
        InputError: No fold of the run is trained; or as `compared`.
    """
    places = sorted((run / folding.FOLDER).glob(f"*/{trials.FILE}"))
    if not places:
        raise InputError(f"{run.name} has no trained folds; `finetune folds` trains them.")
    pairs = [(file, file.parent / "data" / "test.jsonl") for file in places]
    return compared([one for pair in pairs for one in _judged_by(*pair, notify)])


def _judged_by(weights: Path, tested: Path, notify: Notify) -> list[Judged]:
    read = examples.read(tested)
    card = ModelCard(weights.name, "", "", _CONTEXT_TOKENS)
    profile = Profile(context_tokens=_CONTEXT_TOKENS, device="cpu", threads=1)
    with closing(LocalModel(weights, card, profile=profile)) as model:
        return list(judged(model, read, notify=notify))


def judged(
    model: LanguageModel, tested: Sequence[Example], *, notify: Notify = ignore
) -> Iterator[Judged]:
    """Yield how a model and the shipped rules judge held-out samples of `risk_samples`.

    The model's probability is that of its first word being High rather than Low.

    Raises:
        InputError: A sample is of another kind.
    """
    rules = HeartFailureRisk.load()
    for number, one in enumerate(tested):
        if one.system != risk_samples.SYSTEM:
            raise InputError(f"{one.id} is no heart-failure sample.")
        notify(Progress("Judging patients", number, len(tested)))
        by_rules = rules.from_text(one.turns[0].text).probability
        yield Judged(one.id, _chance(model, one), by_rules, one.group == "died")


def _chance(model: LanguageModel, one: Example) -> float:
    prompt = Prompt(one.system, (Turn("user", one.turns[0].text),))
    high, low = model.likelihoods(prompt, _WORDS)
    return float(1 / (1 + np.exp(low - high)))


def compared(patients: Sequence[Judged]) -> Compared:
    """Return how two judges stand to each other and to the outcomes.

    Raises:
        InputError: There are no patients with both outcomes.
    """
    both = [one for one in patients if one.by_rules is not None]
    if len({one.died for one in both}) < len(_WORDS):
        raise InputError("The held-out samples need patients who died and patients who lived.")
    first = np.array([one.by_model for one in both])
    second = np.array([one.by_rules for one in both], dtype=np.float64)
    died = np.array([float(one.died) for one in both])
    same = (first >= _HALF) == (second >= _HALF)
    return Compared(
        rows=len(both),
        not_judged=len(patients) - len(both),
        agreement=float(same.mean()),
        model_auroc=heart_failure.auroc(first, died),
        model_brier=_brier(first, died),
        rules_auroc=heart_failure.auroc(second, died),
        rules_brier=_brier(second, died),
        intervals=_intervals(first, second, died),
        differ=tuple(one.id for one, is_same in zip(both, same, strict=True) if not is_same),
    )


def _brier(chances: Floats, died: Floats) -> float:
    return float(np.mean((chances - died) ** 2))


def _intervals(first: Floats, second: Floats, died: Floats) -> dict[str, tuple[float, float]]:
    """Return intervals over resampled patients, both judges always on the same ones."""
    dice = np.random.default_rng(7)
    drawn: dict[str, list[float]] = {}
    measures: dict[str, Callable[[Floats, Floats], float]] = {
        "auroc": heart_failure.auroc,
        "brier": _brier,
    }
    for _ in range(_RESAMPLES):
        pick = dice.integers(0, len(died), len(died))
        if not 0 < died[pick].sum() < len(died):
            continue
        for name, measure in measures.items():
            model, rules = measure(first[pick], died[pick]), measure(second[pick], died[pick])
            drawn.setdefault(f"model_{name}", []).append(model)
            drawn.setdefault(f"rules_{name}", []).append(rules)
            drawn.setdefault(f"{name}_difference", []).append(model - rules)
    return {name: _middle(values) for name, values in drawn.items()}


def _middle(values: Sequence[float]) -> tuple[float, float]:
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)
