"""Fit and judge the heart-failure model on the public data set; the data are not included.

    python -m engine.evaluation.heart_failure --data DIR [--write FILE]

DIR holds `uci-heart-failure/data/heart_failure_clinical_records_dataset.csv`
(Chicco and Jurman, BMC Med Inform Decis Mak 2020;20:16; UCI 519, CC BY 4.0).
The follow-up time is left out: it leaks the outcome.
"""

import argparse
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.clinical.heart_failure_model import transformed
from engine.evaluation.figures import Figure, Request
from engine.ground.paths import written_durably

Floats = NDArray[np.float64]
INPUTS = ("ejection_fraction", "creatinine", "age_years", "sodium", "hypertension", "anemia")
"""What the model uses; the other five of the set added nothing in cross-validation."""

_COLUMNS = {
    "ejection_fraction": "ejection_fraction",
    "creatinine": "serum_creatinine",
    "age_years": "age",
    "sodium": "serum_sodium",
    "hypertension": "high_blood_pressure",
    "anemia": "anaemia",
}
_RIDGE = 1.0
_FOLDS = 5
_REPEATS = 10
_SAMPLES = 2000
_PUBLISHED = (
    ("random forest, 11 inputs, 5x10 cross-validation", 0.794),
    ("logistic regression, ejection fraction and creatinine", 0.760),
    ("Chicco and Jurman 2020, random forest on all inputs", 0.800),
)
_LIMITS = (
    "299 patients of one center in Faisalabad, Pakistan, 2015.",
    "All had heart failure with systolic dysfunction, NYHA class III or IV, aged 40 to 95.",
    "Death within a follow-up of 4 to 285 days (130 on average), not within a fixed time.",
    "Not checked in other patients; treatment has changed since.",
    "Not for individual decisions.",
)


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted logistic regression: intercept first, and the covariance of the fit."""

    weights: Floats
    covariance: Floats

    def probabilities(self, rows: Floats) -> Floats:
        """Return the probability of death for rows of transformed inputs."""
        total = self.weights[0] + rows @ self.weights[1:]
        return np.asarray(1 / (1 + np.exp(-total)), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Figures:
    """Cross-validated figures with 95% intervals over patients.

    Attributes:
        slope, intercept: Calibration of the out-of-fold sum; 1 and 0 are perfect.
    """

    auroc: float
    auroc_low: float
    auroc_high: float
    brier: float
    brier_low: float
    brier_high: float
    slope: float
    intercept: float


def read_patients(folder: Path) -> tuple[Floats, Floats]:
    """Return the natural inputs in the order of `INPUTS`, and death as 1 or 0."""
    name = "heart_failure_clinical_records_dataset.csv"
    path = folder / "uci-heart-failure" / "data" / name
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    values = [[float(row[_COLUMNS[name]]) for name in INPUTS] for row in rows]
    deaths = [float(row["DEATH_EVENT"]) for row in rows]
    return np.array(values), np.array(deaths)


def features(natural: Floats) -> Floats:
    """Return natural inputs as the model sees them."""
    return np.array(
        [[transformed(name, x) for name, x in zip(INPUTS, row, strict=True)] for row in natural]
    )


def fit(rows: Floats, deaths: Floats, *, ridge: float = _RIDGE) -> Fit:
    """Fit by Newton steps; the ridge acts on standardized inputs, not on the intercept."""
    center, scale = rows.mean(axis=0), rows.std(axis=0)
    design = np.column_stack([np.ones(len(rows)), (rows - center) / scale])
    penalty = np.diag([0.0] + [ridge] * rows.shape[1])
    weights = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-design @ weights))
        curvature = (design * (chance * (1 - chance))[:, None]).T @ design + penalty
        step = np.linalg.solve(curvature, design.T @ (deaths - chance) - penalty @ weights)
        weights += step
        if np.abs(step).max() < 1e-10:
            break
    back = np.eye(len(weights))
    back[0, 1:] = -center / scale
    back[1:, 1:] = np.diag(1 / scale)
    return Fit(back @ weights, back @ np.linalg.inv(curvature) @ back.T)


def folds(deaths: Floats, repeats: int = _REPEATS) -> Iterator[list[NDArray[np.intp]]]:
    """Yield, for each repeat, the test rows of five folds with equal shares of deaths."""
    dice = np.random.default_rng(20150401)
    for _ in range(repeats):
        place = np.empty(len(deaths), dtype=int)
        for outcome in (0.0, 1.0):
            rows = np.flatnonzero(deaths == outcome)
            place[dice.permutation(rows)] = np.arange(len(rows)) % _FOLDS
        yield [np.flatnonzero(place == n) for n in range(_FOLDS)]


def out_of_fold(rows: Floats, deaths: Floats) -> tuple[Floats, float]:
    """Return each patient's probability in each repeat, and the mean AUROC of the folds."""
    found = np.empty((_REPEATS, len(deaths)))
    scores = []
    for repeat, tests in enumerate(folds(deaths)):
        for test in tests:
            train = np.setdiff1d(np.arange(len(deaths)), test)
            found[repeat, test] = fit(rows[train], deaths[train]).probabilities(rows[test])
            scores.append(auroc(found[repeat, test], deaths[test]))
    return found, float(np.mean(scores))


def auroc(chances: Floats, deaths: Floats) -> float:
    """Return the chance that a patient who died has the higher probability; ties count half."""
    died, lived = chances[deaths == 1], chances[deaths == 0]
    higher = (died[:, None] > lived[None, :]).mean()
    return float(higher + 0.5 * (died[:, None] == lived[None, :]).mean())


def cross_validate(rows: Floats, deaths: Floats) -> Figures:
    """Return the figures of 5-fold cross-validation, 10 times, with bootstrap intervals."""
    found, mean_auroc = out_of_fold(rows, deaths)
    mean = found.mean(axis=0)
    dice = np.random.default_rng(7)
    areas, errors = [], []
    for _ in range(_SAMPLES):
        pick = dice.integers(0, len(deaths), len(deaths))
        if 0 < deaths[pick].sum() < len(deaths):
            areas.append(auroc(mean[pick], deaths[pick]))
            errors.append(float(np.mean((mean[pick] - deaths[pick]) ** 2)))
    line = fit(np.log(mean / (1 - mean))[:, None], deaths, ridge=0.0).weights
    return Figures(
        mean_auroc, *_interval(areas),
        float(np.mean((found - deaths) ** 2)), *_interval(errors),
        float(line[1]), float(line[0]),
    )  # fmt: skip


def _interval(values: Sequence[float]) -> tuple[float, float]:
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def as_toml(fitted: Fit, rows: Floats, figures: Figures) -> str:
    """Return the fitted model as the file that the program reads."""

    def numbers(values: Floats) -> str:
        return "[" + ", ".join(f"{float(v):.8g}" for v in values) + "]"

    def matrix(values: Floats) -> str:
        return "[\n" + "".join(f"  {numbers(row)},\n" for row in values) + "]"

    limits = "".join(f'  "{line}",\n' for line in _LIMITS)
    names = ", ".join(f'"{name}"' for name in INPUTS)
    measured = "\n".join(
        f"{name} = {getattr(figures, name):.4f}" for name in figures.__dataclass_fields__
    )
    return (
        "# Written by python -m engine.evaluation.heart_failure; coefficients only, no patient.\n"
        'version = "1.0.0"\n'
        'source = "Fitted on: Heart failure clinical records, UCI 519, CC BY 4.0 '
        '(Chicco and Jurman, BMC Med Inform Decis Mak 2020;20:16)"\n'
        'outcome = "death during follow-up (130 days on average)"\n'
        f"limits = [\n{limits}]\n"
        f"inputs = [{names}]\n"
        f"intercept = {fitted.weights[0]:.8g}\n"
        f"coefficients = {numbers(fitted.weights[1:])}\n"
        f"means = {numbers(rows.mean(axis=0))}\n"
        f"population = {matrix(np.cov(rows.T))}\n"
        f"uncertainty = {matrix(fitted.covariance)}\n\n"
        f"[figures]\n{measured}\n"
    )


def measure(request: Request) -> list[Figure]:
    """Return AUROC and Brier score of the cross-validation beside the published ones."""
    natural, deaths = read_patients(request.data)
    ours = cross_validate(features(natural), deaths)
    two = cross_validate(natural[:, :2], deaths)
    base = float(deaths.mean())
    area = (
        f"{ours.auroc_low:.3f} to {ours.auroc_high:.3f}; two inputs {two.auroc:.3f}; published .794"
    )
    error = f"{ours.brier_low:.3f} to {ours.brier_high:.3f}; constant {base * (1 - base):.3f}"
    return [
        Figure("AUROC, 5x10 cross-validation", ours.auroc, target=0.79, beside=area),
        Figure("Brier score", ours.brier, target=two.brier, at_least=False, beside=error),
        Figure("calibration slope", ours.slope, beside="1 is perfect"),
    ]


def report(folder: Path) -> str:
    """Return the figures as text, beside floors and published ones."""
    natural, deaths = read_patients(folder)
    rows = features(natural)
    ours = cross_validate(rows, deaths)
    two = cross_validate(natural[:, :2], deaths)
    base = float(deaths.mean())
    lines = [
        f"{len(deaths)} patients, {int(deaths.sum())} deaths; {_FOLDS} folds x {_REPEATS}",
        f"constant output               AUROC .500                 Brier {base * (1 - base):.3f}",
        _line("ejection fraction, creatinine", two),
        _line("this model", ours),
        f"calibration: slope {ours.slope:.2f}, intercept {ours.intercept:.2f}",
        *(f"published: {value:.3f}  {name}" for name, value in _PUBLISHED),
    ]
    return "\n".join(lines)


def _line(name: str, found: Figures) -> str:
    return (
        f"{name:<30}AUROC {found.auroc:.3f} ({found.auroc_low:.3f} to {found.auroc_high:.3f})  "
        f"Brier {found.brier:.3f} ({found.brier_low:.3f} to {found.brier_high:.3f})"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; with --write also fit on all patients and write the coefficients."""
    parser = argparse.ArgumentParser(prog="python -m engine.evaluation.heart_failure")
    parser.add_argument("--data", type=Path, required=True, help="folder of evaluation data")
    parser.add_argument("--write", type=Path, help="write the coefficients to this file")
    options = parser.parse_args(arguments)
    print(report(options.data))  # noqa: T201 - a command prints
    if options.write:
        natural, deaths = read_patients(options.data)
        rows = features(natural)
        text = as_toml(fit(rows, deaths), rows, cross_validate(rows, deaths))
        with written_durably(options.write) as file:
            file.write(text.encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
