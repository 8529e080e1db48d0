"""Every number of a clinical text in normal form: amounts, rates, ranges, frequencies, dates.

"0.5 g", "500 mg" and "five hundred milligrams" are one quantity; "under 5 years"
carries its comparator; digits inside names (CYP3A4, COVID-19) are no numbers.
"""

import re
from dataclasses import dataclass, replace

from engine.clinical import dates
from engine.clinical.comparators import comparator
from engine.clinical.frequencies import frequencies
from engine.clinical.number_words import Number, number_at, numbers
from engine.clinical.quantities import Quantity, QuantityKind
from engine.clinical.units import Unit, UnitTable
from engine.ground.types import Span

LONGEST_TEXT = 200_000
"""Characters that are read; a longer text is cut."""

_NONE = Unit()
_JOINT = re.compile(
    r"\s*(?:-|–|—|−|‐|‑|~)\s*(?=[\d.½¼¾])|\s+(?:to|up\s+to|and)\s+", re.IGNORECASE
)  # fmt: skip
_OF = re.compile(r"[/:]|\s+out\s+of\s+(?=\d)", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s*$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_ROMAN = re.compile(
    r"\b(?:type|grade|stage|class|phase|category|mobitz|degree|factor|group|plan)\s+"
    r"(?P<roman>viii|vii|vi|iv|iii|ii|ix|v|i|x)(?:[ab])?\b",
    re.IGNORECASE,
)
_ROMANS = dict(zip("i ii iii iv v vi vii viii ix x".split(), range(1, 11), strict=True))
_PRONOUN = re.compile(
    r"\s*(?:of|or|who|that|which|can|may|should|must|has|had|have|is|was|with|another|side"
    r"|[.,;:)]|$)",
    re.IGNORECASE,
)
_BEFORE_PRONOUN = re.compile(
    r"\b(?:no|any|each|every|this|that|the|which|another|some)\s*$", re.IGNORECASE
)
_ARTICLE = re.compile(r"\s+(?:of\s+)?an?(?=\s)", re.IGNORECASE)
_LOOSE = frozenset("s g h l m d c f second seconds time unit feet amp cal".split())


@dataclass(frozen=True, slots=True)
class NumberReader:
    """Reads the quantities of a text; built once from the unit table."""

    table: UnitTable

    @classmethod
    def load(cls) -> "NumberReader":
        """Return a reader with the shipped units."""
        return cls(UnitTable.load())

    def read(self, text: str) -> tuple[Quantity, ...]:
        """Return every quantity of a text in order; spans lie inside the text."""
        text = text[:LONGEST_TEXT]
        taken = _Taken()
        for quantity in (*dates.dates(text), *frequencies(text, self.table)):
            taken.add(quantity)
        for number in numbers(text):
            found = None if taken.holds(number.span) else self._quantity(text, number)
            if found is not None and not _is_pronoun(text, number):
                taken.add(found)
        for match in _ROMAN.finditer(text):
            taken.add(_roman(text, match))
        return tuple(sorted(taken.quantities, key=lambda q: (q.span.start, q.span.end)))

    def _quantity(self, text: str, number: Number) -> Quantity | None:
        unit, end = self._unit(text, _after_article(text, number), spelled=number.spelled)
        if not unit.symbol:
            end = number.span.end
            if _goes_on(text, end):
                return None
        first = Quantity(
            QuantityKind.AMOUNT, number.value, number.value, unit, "",
            Span(number.span.start, end), "", number.span, number.spelled,
        )  # fmt: skip
        whole = self._ratio(text, first) or self._range(text, first) or _ordinal(text, first)
        sign, start, end = comparator(text, whole.span.start, whole.span.end, whole.unit)
        return replace(whole, comparator=sign, span=Span(start, end), text=text[start:end])

    def _unit(self, text: str, end: int, *, spelled: bool) -> tuple[Unit, int]:
        found = self.table.read(text, end)
        if found is None or "\n\n" in text[end : found[1]]:
            return _NONE, end
        word = text[end : found[1]].strip(" \u00a0-\n").lower()
        return (_NONE, end) if spelled and word in _LOOSE else found

    def _range(self, text: str, first: Quantity) -> Quantity | None:
        """Return "5 to 10 mg" or "between 5 and 10 mg" as one range, or None."""
        joint = _JOINT.match(text, first.span.end)
        is_and = joint is not None and "and" in joint.group().lower()
        if joint is None or (is_and and not _BETWEEN.search(text, 0, first.span.start)):
            return None
        other = _number_from(text, joint.end())
        if other is None:
            return None
        unit, end = self._unit(text, other.span.end, spelled=other.spelled)
        if other.value < first.low:  # "from 12 to 9 g/dL" is no range, yet shares its unit
            return None if first.unit.symbol or not unit.symbol else replace(first, unit=unit)
        differs = first.unit.symbol and unit.symbol and first.unit.symbol != unit.symbol
        if differs or (not unit.symbol and _goes_on(text, other.span.end)):
            return None
        shared = unit if unit.symbol else first.unit
        return replace(
            first,
            high=other.value,
            unit=shared,
            span=Span(first.span.start, end),
            number_span=Span(first.number_span.start, other.span.end),
        )

    def _ratio(self, text: str, first: Quantity) -> Quantity | None:
        """Return "120/80 mmHg" or "1:1000" as one ratio, "1/2 tablet" as a half, or None."""
        end = first.number_span.end
        sign = _OF.match(text, end)
        if sign is None or first.spelled:
            return None
        other = number_at(text, sign.end())
        if other is None:
            return None
        unit, after = self._unit(text, other.span.end, spelled=False)
        span = Span(first.span.start, after)
        number_span = Span(first.number_span.start, other.span.end)
        if unit.dimension == "tablet" and 0 < first.low < other.value:
            part = first.low / other.value
            return replace(
                first, low=part, high=part, unit=unit, span=span, number_span=number_span
            )
        if unit.dimension != "pressure":
            unit, span = _NONE, number_span
        ratio = Unit(unit.symbol, f"ratio {unit.dimension}".strip(), unit.factor)
        return replace(
            first, kind=QuantityKind.RATIO, high=other.value, unit=ratio, span=span,
            number_span=number_span,
        )  # fmt: skip


class _Taken:
    """The quantities found so far; a later one never covers an earlier one."""

    def __init__(self) -> None:
        self.quantities: list[Quantity] = []
        self._held: set[int] = set()

    def holds(self, span: Span) -> bool:
        return any(at in self._held for at in range(span.start, span.end))

    def add(self, quantity: Quantity) -> None:
        if self.holds(quantity.number_span):
            return
        self.quantities.append(quantity)
        self._held.update(range(quantity.number_span.start, quantity.span.end))


def _number_from(text: str, at: int) -> Number | None:
    digits = number_at(text, at)
    if digits is not None:
        return digits
    words = numbers(text[at : at + 40])
    if words and words[0].span.start == 0:
        first = words[0]
        return replace(first, span=Span(first.span.start + at, first.span.end + at))
    return None


def _goes_on(text: str, end: int) -> bool:
    """Whether letters follow the digits directly, as in "3D" or "5HT", and are no ordinal."""
    return text[end : end + 1].isalpha() and not _ORDINAL.match(text, end)


def _ordinal(text: str, first: Quantity) -> Quantity:
    found = None if first.unit.symbol else _ORDINAL.match(text, first.span.end)
    if not found:
        return first
    span = Span(first.span.start, found.end())
    return replace(first, kind=QuantityKind.ORDINAL, unit=Unit("", "ordinal"), span=span)


def _after_article(text: str, number: Number) -> int:
    """Return where the unit of a number may start: after the article of "half a tablet"."""
    article = _ARTICLE.match(text, number.span.end) if number.value < 1 else None
    return article.end() if article else number.span.end


def _is_pronoun(text: str, number: Number) -> bool:
    """Whether "one" stands for a person or thing and not for a number."""
    if not number.spelled or number.value != 1:
        return False
    before = _BEFORE_PRONOUN.search(text, max(0, number.span.start - 12), number.span.start)
    return bool(before or _PRONOUN.match(text, number.span.end))


def _roman(text: str, match: re.Match[str]) -> Quantity:
    value = float(_ROMANS[match["roman"].lower()])
    span = Span(*match.span("roman"))
    written = text[span.start : span.end]
    return Quantity(QuantityKind.AMOUNT, value, value, _NONE, "", span, written, span)
