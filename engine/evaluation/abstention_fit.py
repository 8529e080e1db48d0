"""Fit the decision to answer: a small logistic model over the signals of a search.

Every second question is fitted on, the others tell what the weights are worth;
the weights printed are of all questions. Groups count alike, however many
questions they hold. The printed lines go into `resources/rules/relevance.toml`.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from engine.evaluation import abstention
from engine.evaluation.abstention import Observed
from engine.evaluation.figures import Figure, Request

SIGNALS = (
    "similarity",
    "similarity_3",
    "sentence",
    "passage_coverage",
    "union_coverage",
    "title",
    "held",
    "stated",
)
"""What is fitted, as `relevance.signals` names it."""

_FIXED = "focus"  # fitted it would weigh 4, which small libraries could not bear
_FIXED_WEIGHT = 2.0
_STEPS = 60
_RIDGE = 0.002
_ANSWERED = 1.2  # a question that could be answered weighs more than one that could not

Values = npt.NDArray[np.float64]


def measure(request: Request) -> list[Figure]:
    """Return the weights, the threshold, and what they reach on the questions left out."""
    rows = [row for shelf in abstention.shelves(request.data)
            for row in abstention.observe(shelf, request)]  # fmt: skip
    return figures([row for row in rows if row.case.is_sure])


def figures(rows: Sequence[Observed]) -> list[Figure]:
    """Return weights and threshold by all rows, and what those of every second one reach."""
    weights, intercept = fitted(rows)
    threshold = best_threshold(rows, weights, intercept)
    half, half_intercept = fitted(_halves(rows, 0))
    limit = best_threshold(_halves(rows, 0), half, half_intercept)
    found = [Figure("intercept", intercept), Figure("refuse_below", threshold)]
    found += [Figure(name, weight) for name, weight in zip(SIGNALS, weights, strict=True)]
    return [*found, *_left_out(_halves(rows, 1), half, half_intercept, limit)]


def fitted(rows: Sequence[Observed]) -> tuple[Values, float]:
    """Return weights and intercept of the logistic model that explains the rows."""
    signals, fixed, answerable = _matrix(rows)
    design = np.column_stack([signals, np.ones(len(rows))])
    share = _shares(rows)
    ridge = _RIDGE * np.diag([*np.ones(len(SIGNALS)), 0.0])
    weights = np.zeros(design.shape[1])
    for _step in range(_STEPS):  # Newton's method
        probability = _probability(design @ weights + fixed)
        slope = design.T @ (share * (probability - answerable)) + ridge @ weights
        curve = (design.T * (share * probability * (1 - probability))) @ design + ridge
        weights = weights - np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    return weights[:-1], float(weights[-1])


def best_threshold(rows: Sequence[Observed], weights: Values, intercept: float) -> float:
    """Return the probability under which refusing makes the fewest mistakes, groups alike."""
    signals, fixed, answerable = _matrix(rows)
    probability = _probability(signals @ weights + fixed + intercept)
    share = _shares(rows)
    grid = np.linspace(0.2, 0.8, 61)
    wrong = [float(share @ ((probability >= limit) != (answerable > 0))) for limit in grid]
    return float(grid[int(np.argmin(wrong))])


def _left_out(
    rows: Sequence[Observed], weights: Values, intercept: float, threshold: float
) -> Iterator[Figure]:
    signals, fixed, _answerable = _matrix(rows)
    refused = _probability(signals @ weights + fixed + intercept) < threshold
    for group, is_answerable in sorted({(r.case.group, r.case.is_answerable) for r in rows}):
        mine = [
            bool(no)
            for row, no in zip(rows, refused, strict=True)
            if row.case.group == group and row.case.is_answerable is is_answerable
        ]
        yield Figure(
            f"left out, {group}: {'wrongly refused' if is_answerable else 'refused'}",
            sum(mine) / len(mine),
            target=0.15 if is_answerable else 0.80,
            at_least=not is_answerable,
            beside=f"{len(mine)} questions",
        )


def _halves(rows: Sequence[Observed], which: int) -> list[Observed]:
    return [row for number, row in enumerate(rows) if number % 2 == which]


def _matrix(rows: Sequence[Observed]) -> tuple[Values, Values, Values]:
    """Signals, the part of the score that is fixed, and 1 where a question has an answer."""
    signals = np.array([[row.signals.get(name, 0.0) for name in SIGNALS] for row in rows])
    fixed = _FIXED_WEIGHT * np.array([row.signals.get(_FIXED, 0.0) for row in rows])
    return signals, fixed, np.array([float(row.case.is_answerable) for row in rows])


def _shares(rows: Sequence[Observed]) -> Values:
    """Weights of the rows: answerable and not alike in all, and groups alike within each."""
    keys = [(row.case.group, row.case.is_answerable) for row in rows]
    groups = {flag: len({key for key in keys if key[1] is flag}) for flag in (True, False)}
    shares = [(_ANSWERED if key[1] else 1.0) / (groups[key[1]] * keys.count(key)) for key in keys]
    return np.array(shares)


def _probability(scores: Values) -> Values:
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))))
