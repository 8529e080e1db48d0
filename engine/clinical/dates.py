"""Dates and clock times of a text, with every reading of an ambiguous one."""

import re
from collections.abc import Iterator

from engine.clinical.quantities import Quantity, QuantityKind
from engine.clinical.units import Unit
from engine.ground.types import Span

_MONTHS = {
    name: number
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(
        r"(?<![\w./-])(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)"
    ),
    re.compile(
        r"(?<![\w./-])(?P<a>\d\d?)(?P<sep>[/.-])(?P<b>\d\d?)(?P=sep)(?P<year>\d{4}|\d\d)(?![\w/-])"
    ),
    re.compile(rf"(?<!\w){_DAY}(?:\s+of)?[\s-]+{_MONTH}(?:,?[\s-]+{_YEAR})?(?!\w)", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?(?!\w)(?!\s*(?:mg|ml|%))", re.IGNORECASE),
    re.compile(rf"\b{_MONTH},?[\s-]+{_YEAR}(?!\w)", re.IGNORECASE),
    re.compile(
        r"(?P<lead>\b(?:in|since|from|of|by|until|before|after|during|year|early|late|mid|the|and"
        r"|to|between)[\s-]+|\(|©\s*|^)(?P<year>(?:19[3-9]|20[0-4])\d)"
        r"(?=[\s.,;:)]|$)(?!\s*(?:mg|ml|mL|g|kg|units|IU|kcal|patients|cells|mcg|m\b))"
    ),
)
_CLOCK = re.compile(
    r"(?<![\w:./])(?:(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?:\s*(?P<ap>[ap])\.?m\b\.?)?"
    r"|(?P<h2>1[0-2]|0?[1-9])\s*(?P<ap2>[ap])\.?m\b\.?)(?![\w:])",
    re.IGNORECASE,
)


def dates(text: str) -> Iterator[Quantity]:
    """Yield the dates and clock times of a text, longest form first, never overlapping."""
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            start = match.end("lead") if "lead" in match.groupdict() else match.start()
            readings = _readings(match)
            if readings and not _overlaps(taken, start, match.end()):
                taken.append((start, match.end()))
                yield _quantity(text, QuantityKind.DATE, Span(start, match.end()), 0.0, readings)
    for match in _CLOCK.finditer(text):
        if not _overlaps(taken, *match.span()):
            span = Span(*match.span())
            yield _quantity(text, QuantityKind.CLOCK, span, _minutes(match), ())


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and end > other for other, other_end in taken)


def _quantity(
    text: str,
    kind: QuantityKind,
    span: Span,
    value: float,
    readings: tuple[tuple[int, int, int], ...],
) -> Quantity:
    dimension = "clock" if kind is QuantityKind.CLOCK else "date"
    written = text[span.start : span.end]
    unit = Unit("", dimension)
    return Quantity(kind, value, value, unit, "", span, written, span, dates=readings)


def _readings(match: re.Match[str]) -> tuple[tuple[int, int, int], ...]:
    parts = match.groupdict()
    year = _full_year(parts.get("year") or "")
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        found = {(year, second, first), (year, first, second)}
    else:
        month = parts.get("month") or "0"
        number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
        found = {(year, number, int(parts.get("day") or 0))}
    return tuple(sorted(d for d in found if 0 <= d[1] <= 12 and 0 <= d[2] <= 31))


def _full_year(digits: str) -> int:
    if len(digits) != 2:
        return int(digits or 0)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def _minutes(match: re.Match[str]) -> float:
    hours = int(match["h"] or match["h2"])
    half = (match["ap"] or match["ap2"] or "").lower()
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return float(hours * 60 + int(match["m"] or 0))
