"""A model's judgement of held-out heart-failure notes beside `wardlight risk`, row by row."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.clinical.risk import HeartFailureRisk
from engine.evaluation import heart_failure
from engine.finetune import examples, risk_samples
from engine.finetune.examples import Example
from engine.ground.errors import InputError
from engine.ground.models import LanguageModel, ModelCard, Prompt, Turn
from engine.ground.progress import Notify, Progress, ignore
from engine.language.model import LocalModel
from engine.language.profile import Profile

_WORDS = ("High", "Low")
_HALF = 0.5
_CONTEXT_TOKENS = 1024


@dataclass(frozen=True, slots=True)
class Compared:
    """Two judges of the same patients; `rows` leaves out those that the rules do not judge.

    Attributes:
        agreement: Share of patients on whom both stand on the same side of a half.
        model, rules: AUROC and Brier score against the outcome.
        differ: Ids of the patients on whom they differ.
    """

    rows: int
    not_judged: int
    agreement: float
    model_auroc: float
    model_brier: float
    rules_auroc: float
    rules_brier: float
    differ: tuple[str, ...]


def of_files(weights: Path, tested: Path, *, notify: Notify = ignore) -> Compared:
    """Compare a model file on a file of held-out samples; raises as `compared` does."""
    read = examples.read(tested)
    card = ModelCard(weights.name, "", "", _CONTEXT_TOKENS)
    profile = Profile(context_tokens=_CONTEXT_TOKENS, device="cpu", threads=1)
    with closing(LocalModel(weights, card, profile=profile)) as model:
        return compared(model, read, notify=notify)


def compared(
    model: LanguageModel, tested: Sequence[Example], *, notify: Notify = ignore
) -> Compared:
    """Return how a model and the shipped rules judge held-out samples of `risk_samples`.

    The model's probability is that of its first word being High rather than Low.

    Raises:
        InputError: There are no samples with both outcomes, or they are of another kind.
    """
    rules = HeartFailureRisk.load()
    ids, theirs, ours, deaths = [], [], [], []
    for number, one in enumerate(tested):
        if one.system != risk_samples.SYSTEM:
            raise InputError(f"{one.id} is no heart-failure sample.")
        notify(Progress("Judging patients", number, len(tested)))
        by_rules = rules.from_text(one.turns[0].text).probability
        if by_rules is None:
            continue
        ids.append(one.id)
        ours.append(by_rules)
        theirs.append(_chance(model, one))
        deaths.append(float(one.group == "died"))
    if len(set(deaths)) < len(_WORDS):
        raise InputError("The held-out samples need patients who died and patients who lived.")
    first, second, died = np.array(theirs), np.array(ours), np.array(deaths)
    same = (first >= _HALF) == (second >= _HALF)
    return Compared(
        rows=len(ids),
        not_judged=len(tested) - len(ids),
        agreement=float(same.mean()),
        model_auroc=heart_failure.auroc(first, died),
        model_brier=float(np.mean((first - died) ** 2)),
        rules_auroc=heart_failure.auroc(second, died),
        rules_brier=float(np.mean((second - died) ** 2)),
        differ=tuple(one for one, is_same in zip(ids, same, strict=True) if not is_same),
    )


def _chance(model: LanguageModel, one: Example) -> float:
    prompt = Prompt(one.system, (Turn("user", one.turns[0].text),))
    high, low = model.likelihoods(prompt, _WORDS)
    return float(1 / (1 + np.exp(low - high)))
