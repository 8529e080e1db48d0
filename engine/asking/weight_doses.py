"""Doses by weight, computed by code from what a cited document gives per kilogram.

The formula is shown with its result, and the maximum where the document states one. A
language model has no part in it. Nothing is computed where the passage is for another
age or weight, or may be; where it forbids or limits; or where the weight cannot be right.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from engine.asking import patient
from engine.asking.pages import Pages
from engine.asking.patient import Patient
from engine.clinical.formatting import amount, figure
from engine.clinical.quantities import Quantity, QuantityKind
from engine.clinical.screening import Screening
from engine.clinical.support_views import View, ViewReader
from engine.ground.answers import AnswerSentence, Support, WeightDose
from engine.ground.types import Citation, Passage

REFUSED = "No dose is computed: {} kg is not plausible for this patient; check the weight"

_PER_KG = re.compile(r"(?P<of>[A-Za-z]+)/kg(?P<rate>(?:/[A-Za-z]+)?)\Z")
_MEASURED = frozenset({"mass", "volume", "activity", "amount"})
_CLAUSE = re.compile(r"[;]\s+|(?<=[.!?])\s+(?=[A-Z0-9])")
_PART = re.compile(r"[,(;]|\bor\b|\band\b(?!\s+(?:over|above|under|older|more|heavier)\b)|\bthen\b")
_FORBIDS = re.compile(
    r"\b(?:not|never|avoid|without|instead of|rather than|no longer|don't|unless|toxic\w*"
    r"|overdos\w*|ingest\w*|swallowed|urine|output|loss|lost|drain\w*)\b",
    re.I,
)
_NEWBORN = re.compile(r"\b(?:newborns?|neonat\w*|preterm|premature|low birth ?weight)\b", re.I)
_OLDEST_NEWBORN_YEARS = 28 / 365.25
_HEAVIEST_NEWBORN_KG = 5.0
_ADULT_DOSE = re.compile(r"\badults?:?\s+\Z", re.I)
_PERIOD = re.compile(r"\s*,?\s*((?:in|over|within|during)\s+(?:any\s+)?\d+\s*(?:hours?|h)\b)", re.I)
_RATES = {"h": "hour", "min": "minute", "day": "day", "week": "week"}
_PLACES = 2
_SMALL = 1

_BANDS = (  # years under which these weights (kg) are plausible; ours, far outside WHO's tables
    (1 / 12, 0.4, 7.0),
    (1.0, 1.0, 16.0),
    (2.0, 3.0, 24.0),
    (5.0, 4.0, 45.0),
    (12.0, 6.0, 110.0),
    (18.0, 12.0, 250.0),
    (float("inf"), 20.0, 400.0),
)
_HEAVIEST_CHILD_KG = 110.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """The patient of a question as doses are computed for.

    Attributes:
        refused: The weight that is stated and cannot be right; None for none.
    """

    patient: Patient
    refused: float | None = None


NOBODY = Weighed(Patient())
"""A patient of whom nothing is known."""


def weighed(question: str, screening: Screening, reader: ViewReader) -> Weighed:
    """Return age, group and the one weight that a question states; none where it gives two."""
    said = patient.of_question(question)
    facts = screening.facts
    weight, age = facts.number("weight_kg"), facts.number("age_years")
    wrong = next((one.value for one in facts.implausible if one.name == "weight_kg"), None)
    who = Patient(said.age_years if age is None else age, weight, said.is_child)
    if weight is None:
        return Weighed(who, wrong)
    stated = {
        q.low
        for q in reader.view(question).quantities
        if q.unit.symbol == "kg" and not q.comparator and not q.is_range
    }
    if len(stated) > 1:
        return Weighed(Patient(who.age_years, None, who.is_child))
    if not _is_plausible(weight, who):
        return Weighed(Patient(who.age_years, None, who.is_child), weight)
    return Weighed(who)


def _is_plausible(weight: float, who: Patient) -> bool:
    if who.age_years is None:
        return not (who.is_child and weight > _HEAVIEST_CHILD_KG)
    low, high = next((low, high) for years, low, high in _BANDS if who.age_years < years)
    return low <= weight <= high


@dataclass(slots=True)
class WeightDoses:
    """Computes the doses under the sentences of one answer; each line stands once."""

    who: Weighed
    reader: ViewReader
    pages: Pages
    passages: Sequence[Passage]
    _told: set[str] = field(default_factory=set)

    def under(self, sentence: AnswerSentence) -> tuple[WeightDose, ...]:
        """Return the doses that the document at a supported sentence's place gives."""
        place = sentence.place
        is_weighed = self.who.patient.weight_kg is not None or self.who.refused is not None
        if not is_weighed or place is None or sentence.support is not Support.SUPPORTED:
            return ()
        fresh = [one for one in self._of(place) if one.text not in self._told]
        self._told |= {one.text for one in fresh}
        return tuple(dict.fromkeys(fresh))

    def _of(self, place: Citation) -> Iterator[WeightDose]:
        view = self.reader.view(" ".join(place.quote.split()))
        doses = [q for q in view.quantities if _is_per_kg(q)]
        if not doses:
            return
        if self.who.refused is not None:
            yield WeightDose(REFUSED.format(figure(self.who.refused)) + ".", place.marker)
            return
        above = self._above(place)
        for number, dose in enumerate(doses):
            if _is_for(self.who.patient, view.text, dose, above):
                after = (one for one in doses[number + 1 :] if not one.comparator)
                most = _maximum(view, dose, next(after, None))
                yield self._computed(dose, most, view, place.marker)

    def _above(self, place: Citation) -> str:
        """Return what a place is read under: title, headings, the lines that announce it."""
        passage = next(p for p in self.passages if p.marker == place.marker)
        said = self.pages.statements(passage, place.page)
        mine = next((one for one in said if one.start <= place.start < one.end), None)
        leads = () if mine is None else tuple(said[order].text for order in mine.leads)
        section = "" if mine is None else mine.section
        return ". ".join((passage.document.title, *passage.heading[-1:], section, *leads))

    def _computed(
        self, dose: Quantity, most: Quantity | None, view: View, marker: int
    ) -> WeightDose:
        weight = Decimal(repr(float(self.who.patient.weight_kg or 0)))
        unit, rate = _unit(dose)
        low, high = (Decimal(repr(end)) * weight for end in (dose.low, dose.high))
        least = "at most " if dose.comparator == "<=" else ""
        given = _range(Decimal(repr(dose.low)), Decimal(repr(dose.high)), f"{unit}/kg{rate}")
        result, is_exact = _result(low, high, f"{unit}{rate}")
        sign = "=" if is_exact else "≈"
        drug = _drug(view, dose)
        period = _PERIOD.match(view.text, dose.span.end)
        within = f" {period[1].strip()}" if period else ""
        text = (
            f"{drug}{least}{given} × {figure(weight)} kg {sign} {least}{result}{within}, "
            f"per the passage [{marker}]{_ceiling(dose, most, float(low), float(high))}"
        )
        return WeightDose(text, marker, float(low), float(high), f"{unit}{rate}")


def _is_per_kg(quantity: Quantity) -> bool:
    if quantity.kind is not QuantityKind.AMOUNT or not _PER_KG.match(quantity.unit.symbol):
        return False
    is_dosed = quantity.dimension.split("/")[0] in _MEASURED
    return is_dosed and quantity.comparator in {"", "<="}


def _is_for(who: Patient, text: str, dose: Quantity, above: str) -> bool:
    """Whether a dose is for this patient, by its part of the sentence and all above it."""
    start, end = _around(_CLAUSE, text, dose)
    clause = text[start:end]
    if dose.comparator != "<=" and _FORBIDS.search(text, start, dose.span.start):
        return False
    if _NEWBORN.search(f"{above} {clause}") and not _is_newborn(who):
        return False
    others = len(_per_kg_units(clause)) > 1
    first, last = _around(_PART, text, dose) if others else (start, end)
    mine = patient.within(who, text[first:last])
    if others and mine is None and patient.within(who, clause) is not None:
        return False  # another part of the sentence is for some group; whose this is, is not told
    return mine is not False and patient.within(who, above) is not False


def _per_kg_units(clause: str) -> list[str]:
    return re.findall(r"(?:/\s?|\bper\s)k(?:g|ilo)", clause)


def _around(cut: re.Pattern[str], text: str, dose: Quantity) -> tuple[int, int]:
    """Return the stretch of a text between two cuts in which a dose stands."""
    starts = [found.end() for found in cut.finditer(text) if found.end() <= dose.span.start]
    ends = [found.start() for found in cut.finditer(text) if found.start() >= dose.span.end]
    return (starts[-1] if starts else 0, ends[0] if ends else len(text))


def _is_newborn(who: Patient) -> bool:
    weight = who.weight_kg or 0.0
    if who.age_years is not None:
        return who.age_years <= _OLDEST_NEWBORN_YEARS and weight <= _HEAVIEST_NEWBORN_KG
    return False


def _maximum(view: View, dose: Quantity, following: Quantity | None) -> Quantity | None:
    """Return the maximum, or the dose of an adult, that stands with a dose per kilogram."""
    kind = dose.dimension.split("/")[0]
    ends = [one.span.start for one in view.drugs if one.span.start >= dose.span.end]
    end = min([*ends, len(view.text) if following is None else following.span.start])
    found = [
        q
        for q in view.quantities
        if q.dimension.split("/")[0] == kind and "/mass" not in q.dimension and not q.is_range
    ]
    after = [q for q in found if q.comparator == "<=" and dose.span.end <= q.span.start < end]
    if after:
        return after[0]
    adult = [
        q
        for q in found
        if q.span.end <= dose.span.start
        and _ADULT_DOSE.search(view.text, 0, q.span.start)
        and not _CLAUSE.search(view.text, q.span.end, dose.span.start)
        and not any(q.span.end <= o.span.start < dose.span.start for o in view.quantities)
    ]
    return adult[-1] if adult else None


def _ceiling(dose: Quantity, most: Quantity | None, low: float, high: float) -> str:
    """Return what the passage says of the most, and whether the result is above it."""
    if most is None:
        return ""
    unit, _slash, rate = most.unit.symbol.partition("/")
    said = amount(most.low, unit) + (f" per {_RATES.get(rate, rate)}" if rate else "")
    is_adult = most.comparator != "<="
    name = "dose of an adult in the passage" if is_adult else "maximum in the passage"
    size = dose.unit.factor * _seconds(dose) * 1000  # in base units for each unit of the result
    limit = most.low * most.unit.factor * _seconds(most)
    if low * size > limit * (1 + 1e-9):
        return f"; this is above the {name}: {said}"
    if high * size > limit * (1 + 1e-9):
        return f"; its upper end is above the {name}: {said}"
    return f"; {name}: {said}"


def _seconds(quantity: Quantity) -> float:
    """Return by what a rate's base unit is multiplied to give its amount."""
    rate = quantity.unit.symbol.rpartition("/")[2]
    return {"min": 60.0, "h": 3600.0, "day": 86400.0, "week": 604800.0}.get(rate, 1.0)


def _unit(dose: Quantity) -> tuple[str, str]:
    """Return unit and rate of a dose without the kilogram ("mg", " per day")."""
    found = _PER_KG.match(dose.unit.symbol)
    of, rate = (found["of"], found["rate"][1:]) if found else ("", "")
    return of, f" per {_RATES.get(rate, rate)}" if rate else ""


def _range(low: Decimal, high: Decimal, unit: str) -> str:
    return amount(low, unit) if low == high else f"{figure(low)} to {amount(high, unit)}"


def _result(low: Decimal, high: Decimal, unit: str) -> tuple[str, bool]:
    """Return a result for people, and whether no digit was rounded away."""
    ends = [round(one, _PLACES if one >= _SMALL else 2 * _PLACES) for one in (low, high)]
    return _range(ends[0], ends[1], unit), ends == [low, high]


def _drug(view: View, dose: Quantity) -> str:
    """Return the medicine that stands last before a dose, for a line that is read alone."""
    start, _end = _around(_CLAUSE, view.text, dose)
    spans = [one.span for one in view.drugs]
    named = [s for s in spans if start <= s.start and s.end <= dose.span.start]
    return f"{view.text[named[-1].start : named[-1].end]} " if named else ""
