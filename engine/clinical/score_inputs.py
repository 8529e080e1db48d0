"""What a person or a text gave for a score, checked and in the score's own unit."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from engine.clinical.formatting import amount
from engine.clinical.numbers import NumberReader
from engine.clinical.score_data import Input, InputKind
from engine.clinical.units import Unit

_YES = frozenset("yes y true 1 present positive + ja oui si".split())
_NO = frozenset("no n false 0 absent negative none air ra".split()) | {"room air", "on air"}

_SECONDS_A_YEAR = 365.25 * 86400

Given = Mapping[str, str | float | bool]
"""Inputs by id as they came: words, numbers with or without a unit, yes and no."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked input.

    Attributes:
        value: In the input's own unit; 1 or 0 for yes and no; 0 for choices.
        choice: The chosen word of a choice.
        shown: For people, with its unit.
        question: What to ask when the value cannot be used; then it is not used.
    """

    value: float = 0.0
    choice: str = ""
    shown: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class InputReader:
    """Reads one given value as what an input asks for."""

    numbers: NumberReader

    def read(self, wanted: Input, given: str | float | bool) -> Answer:  # noqa: FBT001 - a yes or no is data here
        """Return the checked answer; `question` says why it cannot be used."""
        if wanted.kind is InputKind.YES_NO:
            return self._yes_no(wanted, given)
        if wanted.kind is InputKind.CHOICE:
            return _choice(wanted, given)
        return self._number(wanted, given)

    def _yes_no(self, wanted: Input, given: str | float | bool) -> Answer:  # noqa: FBT001 - data
        word = str(given).strip().lower()
        if word in _YES:
            return Answer(1.0, "yes", "yes")
        if word in _NO:
            return Answer(0.0, "no", "no")
        found = self.numbers.read(word)
        if found:
            is_given = found[0].high > 0 and not (
                found[0].dimension == "percent" and found[0].high <= 21
            )
            return Answer(float(is_given), "yes" if is_given else "no", str(given).strip())
        return Answer(question=f"{wanted.label}: answer yes or no, not “{given}”.")

    def _number(self, wanted: Input, given: str | float | bool) -> Answer:  # noqa: FBT001 - data
        value = self._value(wanted, given)
        if value is None or not math.isfinite(value):
            what = f" in {wanted.unit}" if wanted.unit else ""
            return Answer(question=f"{wanted.label}: give a number{what}, not “{given}”.")
        if wanted.places is not None:
            value = rounded(value, wanted.places)
        shown = amount(value, wanted.unit, places=2 if wanted.places is None else wanted.places)
        if _is_implausible(wanted, value):
            return Answer(value, "", shown, f"{wanted.label} {shown}: check the value.")
        return Answer(value, "", shown)

    def _value(self, wanted: Input, given: str | float | bool) -> float | None:  # noqa: FBT001 - data
        if isinstance(given, (int, float)):
            return float(given)
        found = [q for q in self.numbers.read(given.strip()) if not q.comparator]
        if len(found) != 1 or found[0].is_range:
            return None
        quantity = found[0]
        own = self.numbers.table.read(wanted.unit, 0) if wanted.unit else None
        factor = _factor(wanted, quantity.unit, own[0] if own else Unit())
        if quantity.unit.dimension == "fahrenheit" and wanted.unit == "°C":
            return round(quantity.base[0], 2)
        return None if factor is None else quantity.low * factor


def rounded(value: float, places: int) -> float:
    """Return a value rounded half up, as people round and not as floats do."""
    step = Decimal(1).scaleb(-places)
    return float(Decimal(repr(value)).quantize(step, ROUND_HALF_UP, Context(prec=700)))


def _factor(wanted: Input, unit: Unit, own: Unit) -> float | None:
    """Return the factor from a written unit into the input's own, or None if it has none."""
    symbol = unit.symbol.replace("µ", "u").replace("μ", "u")
    if not symbol:
        return 1.0
    for name, factor in wanted.units.items():
        if name.replace("µ", "u").removesuffix("s") == symbol.removesuffix("s"):
            return factor
    if own.dimension and own.dimension == unit.dimension:
        return unit.factor / own.factor
    if wanted.unit == "years" and unit.dimension == "time":
        return unit.factor / _SECONDS_A_YEAR
    if wanted.unit == "/min" and unit.dimension in ("per minute", "count/time"):
        return 1.0
    return None


def _is_implausible(wanted: Input, value: float) -> bool:
    if wanted.whole and value != int(value):
        return True
    too_low = wanted.minimum is not None and value < wanted.minimum
    too_high = wanted.maximum is not None and value > wanted.maximum
    return too_low or too_high


def _choice(wanted: Input, given: str | float | bool) -> Answer:  # noqa: FBT001 - data
    word = f"{given:g}" if isinstance(given, (int, float)) else given.strip()
    for choice in wanted.choices:
        if word.lower() == choice.lower():
            return Answer(0.0, choice, choice)
    low = word.lower()
    chosen = wanted.words.get(low)
    if chosen is None:
        return Answer(
            question=f"{wanted.label}: choose one of {', '.join(wanted.choices)}, not “{given}”."
        )
    return Answer(0.0, chosen, chosen)
