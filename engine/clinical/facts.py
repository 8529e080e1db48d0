"""What a text states about the patient, each fact with its place in the text.

Nothing is guessed: a fact that is not stated is absent, a value that no living
patient has is named as implausible and never used.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.ground.types import Span

Value = float | str | bool

CORE = (
    "age_years",
    "age_group",
    "sex",
    "pregnant",
    "gestation_weeks",
    "postpartum_days",
    "breastfeeding",
    "weight_kg",
    "birth_weight_kg",
    "height_cm",
    "muac_cm",
    "temperature_c",
    "pulse",
    "rr",
    "sbp",
    "dbp",
    "spo2",
    "oxygen",
    "oxygen_l_min",
    "consciousness",
    "gcs",
    "crt_s",
    "glucose_mmol_l",
    "lactate_mmol_l",
    "duration",
    "duration_days",
    "no_known_allergies",
)
"""Names of single facts, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One stated fact.

    Attributes:
        name: Key, see `CORE`.
        value: In the unit that the name says (kg, degrees Celsius, mmHg).
        span: Where the text says it.
    """

    name: str
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One entry of a list: an allergy, a drug or a condition."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class LabResult:
    """One laboratory result as the text gives it; the unit is empty when not stated."""

    name: str
    value: float
    unit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Implausible:
    """A value that was stated and is not used, because no living patient has it."""

    name: str
    value: float
    span: Span


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one text states about the patient.

    Attributes:
        single: By name, see `CORE`.
        allergies, drugs, conditions: Distinct names in the order of the text.
        labs: Results in the order of the text.
        implausible: Values to be asked about, never used.
    """

    single: Mapping[str, Fact] = field(default_factory=dict)
    allergies: tuple[Mention, ...] = ()
    drugs: tuple[Mention, ...] = ()
    conditions: tuple[Mention, ...] = ()
    labs: tuple[LabResult, ...] = ()
    implausible: tuple[Implausible, ...] = ()

    def number(self, name: str) -> float | None:
        """Return a numeric fact, or None when it is not stated."""
        fact = self.single.get(name)
        if fact is None or isinstance(fact.value, (str, bool)):
            return None
        return fact.value

    def words(self, name: str) -> str | None:
        """Return a fact in words, or None when it is not stated."""
        fact = self.single.get(name)
        return fact.value if fact is not None and isinstance(fact.value, str) else None

    def truth(self, name: str) -> bool | None:
        """Return a yes-or-no fact, or None when it is not stated."""
        fact = self.single.get(name)
        return fact.value if fact is not None and isinstance(fact.value, bool) else None

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5, `F`): null where nothing is stated."""
        single: dict[str, object] = {
            name: self.single[name].value if name in self.single else None for name in CORE
        }
        spans = {name: _pair(fact.span) for name, fact in self.single.items()}
        for kind, mentions in self._lists():
            single[kind] = [mention.name for mention in mentions]
            spans |= {f"{kind}.{mention.name}": _pair(mention.span) for mention in mentions}
        spans |= {f"labs.{lab.name}": _pair(lab.span) for lab in self.labs}
        spans |= {wrong.name: _pair(wrong.span) for wrong in self.implausible}
        return {
            **single,
            "labs": [{"name": x.name, "value": x.value, "unit": x.unit} for x in self.labs],
            "implausible": list(dict.fromkeys(wrong.name for wrong in self.implausible)),
            "spans": spans,
        }

    def _lists(self) -> tuple[tuple[str, tuple[Mention, ...]], ...]:
        return (
            ("allergies", self.allergies),
            ("drugs", self.drugs),
            ("conditions", self.conditions),
        )


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
