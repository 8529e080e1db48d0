"""Heart-failure risk with its reasons, its gaps and its limits; not for individual decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.clinical.context import ContextReader
from engine.clinical.formatting import amount, figure
from engine.clinical.heart_failure_model import Estimate, RiskModel, estimate
from engine.clinical.risk_inputs import RiskInput, RiskInputs, read_inputs

_LABELS = {
    "ejection_fraction": ("Ejection fraction", "%"),
    "creatinine": ("Creatinine", "mg/dL"),
    "age_years": ("Age", "years"),
    "sodium": ("Sodium", "mmol/L"),
    "hypertension": ("High blood pressure", ""),
    "anemia": ("Anemia", ""),
    "diabetes": ("Diabetes", ""),
    "smoking": ("Smoking", ""),
    "sex_male": ("Sex", ""),
    "cpk": ("Creatine kinase", "units/L"),
    "platelets": ("Platelets", "/µL"),
}
_NEEDED = ("ejection_fraction", "creatinine")
_STRONG, _CLEAR = 0.7, 0.2
_BANDS = ((0.15, "low"), (0.35, "middle"), (1.01, "high"))
_FITTED_AGES = (40.0, 95.0)


@dataclass(frozen=True, slots=True)
class Contribution:
    """How one known input moves the risk against the average patient of the data.

    Attributes:
        weight: Part of the logarithm of the odds; above 0 raises the risk.
    """

    name: str
    label: str
    shown: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Gap:
    """An input that was not stated, and how much knowing it would matter.

    Attributes:
        doubt: Standard deviation that it leaves in the logarithm of the odds.
    """

    name: str
    label: str
    matters: str
    doubt: float


@dataclass(frozen=True, slots=True)
class Risk:
    """What can be said about one patient.

    Attributes:
        probability, low, high: None where too little is known or a value is wrong.
        band: low, middle or high; empty without a probability.
        contributions: Strongest first.
        missing: What matters most first.
        limits: Always to be shown with the number.
        figures: Cross-validated AUROC and Brier score with intervals.
    """

    probability: float | None
    low: float | None
    high: float | None
    band: str
    outcome: str
    contributions: tuple[Contribution, ...]
    missing: tuple[Gap, ...]
    questions: tuple[str, ...]
    notes: tuple[str, ...]
    limits: tuple[str, ...]
    inputs: tuple[RiskInput, ...]
    figures: Mapping[str, float]
    source: str

    @property
    def shown(self) -> str:
        """One line for the screen: "38% (24% to 55%), high" or "incomplete"."""
        if self.probability is None or self.low is None or self.high is None:
            return "check the value" if self.questions else "incomplete"
        low, high = _percent(self.low), _percent(self.high)
        return f"{_percent(self.probability)} ({low} to {high}), {self.band}"

    def as_json(self) -> dict[str, object]:
        """Return the public form for `wardlight risk --json`."""
        return {
            "probability": None if self.probability is None else round(self.probability, 3),
            "low": None if self.low is None else round(self.low, 3),
            "high": None if self.high is None else round(self.high, 3),
            "band": self.band,
            "shown": self.shown,
            "outcome": self.outcome,
            "inputs": {one.name: one.value for one in self.inputs},
            "spans": {one.name: [one.span.start, one.span.end] for one in self.inputs},
            "contributions": [
                {"name": c.name, "label": c.label, "value": c.shown, "text": c.text,
                 "weight": c.weight}
                for c in self.contributions
            ],
            "missing": [
                {"id": gap.name, "label": gap.label, "matters": gap.matters}
                for gap in self.missing
            ],
            "questions": list(self.questions),
            "notes": list(self.notes),
            "limits": list(self.limits),
            "figures": dict(self.figures),
            "source": self.source,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeartFailureRisk:
    """Reads inputs and applies the model; built once."""

    model: RiskModel
    context: ContextReader

    @classmethod
    def load(cls, path: Path | None = None) -> "HeartFailureRisk":
        """Return the shipped model.

        Raises:
            RulesError: The file of coefficients has a mistake.
        """
        return cls(RiskModel.load(path), ContextReader.load())

    def from_text(self, text: str) -> Risk:
        """Return the risk from free text or from key=value ("ef=25 creatinine=1.8 age=70")."""
        return self.from_inputs(read_inputs(text, self.context))

    def from_inputs(self, inputs: RiskInputs) -> Risk:
        """Return the risk from inputs read before; never a number without the two main ones.

        Ejection fraction or creatinine must be known: without both the model knows
        hardly more than the average.
        """
        known = inputs.known
        found = estimate(self.model, known)
        is_enough = any(name in known for name in _NEEDED) and not inputs.questions
        return Risk(
            probability=found.probability if is_enough else None,
            low=found.low if is_enough else None,
            high=found.high if is_enough else None,
            band=_band(found.probability) if is_enough else "",
            outcome=self.model.outcome,
            contributions=_contributions(found, inputs) if is_enough else (),
            missing=self._gaps(found, known),
            questions=inputs.questions,
            notes=_notes(inputs),
            limits=self.model.limits,
            inputs=inputs.found,
            figures=self.model.figures,
            source=self.model.source,
        )

    def _gaps(self, found: Estimate, known: Mapping[str, float]) -> tuple[Gap, ...]:
        used = [
            Gap(name, _LABELS[name][0], _matters(doubt), doubt)
            for name, doubt in sorted(found.doubts.items(), key=lambda item: -item[1])
        ]
        unused = [
            Gap(name, label, "does not change the result: the model does not use it", 0.0)
            for name, (label, _) in _LABELS.items()
            if name not in known and name not in self.model.inputs
        ]
        return (*used, *unused)


def _contributions(found: Estimate, inputs: RiskInputs) -> tuple[Contribution, ...]:
    known = {one.name: one for one in inputs.found}
    ordered = sorted(found.parts.items(), key=lambda item: -abs(item[1]))
    return tuple(
        Contribution(
            name, _LABELS[name][0], _shown(known[name]), _direction(weight), round(weight, 3)
        )
        for name, weight in ordered
    )


def _shown(one: RiskInput) -> str:
    unit = _LABELS[one.name][1]
    if not unit:
        return "yes" if one.value else "no"
    return amount(one.value, unit, places=2)


def _direction(weight: float) -> str:
    size = abs(weight)
    if size < _CLEAR:
        return "changes the risk little"
    word = "raises" if weight > 0 else "lowers"
    return f"{word} the risk{' strongly' if size >= _STRONG else ''}"


def _matters(doubt: float) -> str:
    if doubt >= _STRONG:
        return "matters much: the result may change by a band"
    return "matters" if doubt >= _CLEAR else "matters little"


def _band(probability: float) -> str:
    return next(word for limit, word in _BANDS if probability < limit)


def _percent(share: float) -> str:
    return f"{figure(share * 100, places=0)}%"


def _notes(inputs: RiskInputs) -> tuple[str, ...]:
    notes = [one.note for one in inputs.found if one.note]
    age = inputs.known.get("age_years")
    if age is not None and not _FITTED_AGES[0] <= age <= _FITTED_AGES[1]:
        notes.append("The age is outside of the data (40 to 95 years).")
    return tuple(notes)
