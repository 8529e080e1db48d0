"""The heart-failure model: transformed inputs, coefficients, and what a missing input costs.

A logistic regression on plain transforms of six inputs. A missing input is not
filled with a guess: its part of the sum is averaged over what it can be, given
the inputs that are known (normal approximation of the fitted population), and
the band widens by what it may still change.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources

Floats = NDArray[np.float64]
_NINETY_PERCENT = 1.645
_SMALLEST_VARIANCE = 1e-9


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The fitted model; written by `python -m engine.evaluation.heart_failure`."""

    version: str
    source: str
    outcome: str
    limits: tuple[str, ...]
    inputs: tuple[str, ...]
    intercept: float
    coefficients: tuple[float, ...]
    means: tuple[float, ...]
    population: tuple[tuple[float, ...], ...]
    uncertainty: tuple[tuple[float, ...], ...]
    figures: dict[str, float]


@dataclass(frozen=True, slots=True)
class RiskModel:
    """Coefficients with the population in which they were fitted.

    Attributes:
        inputs: Names in the order of every vector here.
        means, population: Mean and covariance of the transformed inputs.
        uncertainty: Covariance of intercept and coefficients.
        figures: Cross-validated figures of this fit, for the screen.
    """

    source: str
    outcome: str
    limits: tuple[str, ...]
    inputs: tuple[str, ...]
    intercept: float
    coefficients: Floats
    means: Floats
    population: Floats
    uncertainty: Floats
    figures: Mapping[str, float]

    @classmethod
    def load(cls, path: Path | None = None) -> "RiskModel":
        """Read the shipped coefficients, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "scores" / "heart_failure.toml"
        return read_file(file, _File, _built, table="model")


def transformed(name: str, value: float) -> float:
    """Return an input as the model sees it.

    Limits of 40% (reduced ejection fraction, ESC 2021), 65 years and 138 mmol/L
    were taken from guidelines and from comparing a few forms on the full data, so the
    cross-validated figures are slightly hopeful; creatinine acts by its logarithm.
    """
    if name == "ejection_fraction":
        return min(value, 40.0)
    if name == "creatinine":
        return math.log(value)
    if name == "age_years":
        return max(value - 65.0, 0.0)
    if name == "sodium":
        return max(138.0 - value, 0.0)
    return value


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the model says of one patient.

    Attributes:
        low, high: Ninety percent band, from the fit and from what is missing.
        parts: Share of each known input in the sum, against the average patient.
        doubts: Standard deviation that each missing input still leaves in the sum.
    """

    probability: float
    low: float
    high: float
    parts: Mapping[str, float]
    doubts: Mapping[str, float]


def estimate(model: RiskModel, known: Mapping[str, float]) -> Estimate:
    """Return the probability for the known inputs, missing ones averaged out.

    Args:
        model: The coefficients.
        known: Inputs by name in their natural units; names that the model does
            not use are passed over.
    """
    have = [at for at, name in enumerate(model.inputs) if name in known]
    lack = [at for at, name in enumerate(model.inputs) if name not in known]
    values = model.means.copy()
    for at in have:
        values[at] = transformed(model.inputs[at], known[model.inputs[at]])
    spread = np.zeros_like(model.population)
    if lack:
        values[lack], spread[np.ix_(lack, lack)] = _conditional(model, values, have, lack)
    total = model.intercept + float(model.coefficients @ values)
    missing = float(model.coefficients @ spread @ model.coefficients)
    row = np.concatenate([[1.0], values])
    fitted = float(row @ model.uncertainty @ row)
    center = total / math.sqrt(1 + math.pi * missing / 8)
    reach = _NINETY_PERCENT * math.sqrt(fitted + missing)
    parts = {
        model.inputs[at]: float(model.coefficients[at] * (values[at] - model.means[at]))
        for at in have
    }
    doubts = {
        model.inputs[at]: float(abs(model.coefficients[at]) * math.sqrt(max(spread[at, at], 0)))
        for at in lack
    }
    return Estimate(
        _sigmoid(center), _sigmoid(total - reach), _sigmoid(total + reach), parts, doubts
    )


def _conditional(
    model: RiskModel, values: Floats, have: Sequence[int], lack: Sequence[int]
) -> tuple[Floats, Floats]:
    """Return mean and covariance of the missing inputs, given the known ones."""
    own = model.population[np.ix_(lack, lack)]
    if not have:
        return model.means[lack], own
    among = model.population[np.ix_(have, have)] + _SMALLEST_VARIANCE * np.eye(len(have))
    between = model.population[np.ix_(lack, have)]
    weights = np.linalg.solve(among, between.T).T
    mean = model.means[lack] + weights @ (values[have] - model.means[have])
    return mean, own - weights @ between.T


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def _built(content: _File) -> RiskModel:
    size = len(content.inputs)
    shapes: dict[str, tuple[Any, tuple[int, ...]]] = {
        "coefficients": (content.coefficients, (size,)),
        "means": (content.means, (size,)),
        "population": (content.population, (size, size)),
        "uncertainty": (content.uncertainty, (size + 1, size + 1)),
    }
    arrays: dict[str, Floats] = {}
    for name, (numbers, shape) in shapes.items():
        array = np.array(numbers, dtype=np.float64)
        if array.shape != shape or not np.isfinite(array).all():
            raise RuleMistake(f"{name} does not fit {size} inputs", key=name)
        arrays[name] = array
    return RiskModel(
        source=content.source,
        outcome=content.outcome,
        limits=content.limits,
        inputs=content.inputs,
        intercept=content.intercept,
        figures=content.figures,
        **arrays,
    )
