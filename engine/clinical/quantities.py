"""What a quantity is, and when two quantities say the same."""

from dataclasses import dataclass
from enum import StrEnum

from engine.clinical.units import Unit, equal
from engine.ground.types import Span


class QuantityKind(StrEnum):
    """What kind of number stands in a text."""

    AMOUNT = "amount"
    FREQUENCY = "frequency"
    RATIO = "ratio"
    DATE = "date"
    CLOCK = "clock"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a range, with its unit and comparator, as one thing.

    Attributes:
        low, high: As written; equal when it is no range. For a ratio ("120/80")
            the two numbers; for a date see `dates`.
        comparator: "<", "<=", ">", ">=" or empty; "about" says nothing.
        unit: Empty symbol for a bare number.
        dates: Every reading of a date as (year, month, day); 0 where not stated.
        spelled: Written in words.
        number_span: Of the digits alone; `span` holds comparator and unit too.
    """

    kind: QuantityKind
    low: float
    high: float
    unit: Unit
    comparator: str
    span: Span
    text: str
    number_span: Span
    spelled: bool = False
    dates: tuple[tuple[int, int, int], ...] = ()

    @property
    def is_range(self) -> bool:
        """Whether it stands for two different ends."""
        return not equal(self.low, self.high)

    @property
    def base(self) -> tuple[float, float]:
        """Both ends in base units of the dimension."""
        if self.unit.dimension == "fahrenheit":
            return (self.low - 32) * 5 / 9, (self.high - 32) * 5 / 9
        return self.low * self.unit.factor, self.high * self.unit.factor

    @property
    def dimension(self) -> str:
        """What it measures, temperatures in one scale."""
        return "celsius" if self.unit.dimension == "fahrenheit" else self.unit.dimension


def same_value(first: Quantity, second: Quantity) -> bool:
    """Whether two quantities have the same ends in the same dimension."""
    if QuantityKind.DATE in (first.kind, second.kind):
        return first.kind == second.kind and same_date(first, second)
    if first.dimension != second.dimension:
        return False
    return _close(first, second)


def _close(first: Quantity, second: Quantity) -> bool:
    tolerant = first.unit.dimension != second.unit.dimension  # a rounded F for C
    return all(
        equal(one, other) or (tolerant and abs(one - other) < 0.06)
        for one, other in zip(first.base, second.base, strict=True)
    )


def same_date(first: Quantity, second: Quantity) -> bool:
    """Whether two dates can be the same day; parts that one does not state do not count."""
    return any(
        all(not a or not b or a == b for a, b in zip(one, other, strict=True))
        for one in first.dates
        for other in second.dates
    )
