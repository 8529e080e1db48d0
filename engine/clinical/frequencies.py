"""How often: "twice daily", "bd", "every 12 hours" and "12-hourly" are one frequency."""

import re
from collections.abc import Iterator

from engine.clinical.number_words import numbers
from engine.clinical.quantities import Quantity, QuantityKind
from engine.clinical.units import Unit, UnitTable
from engine.ground.types import Span

_FIGURE = r"two|three|four|five|six|eight|ten|twelve|twenty[\s-]four|forty[\s-]eight"
_EVERY = re.compile(
    rf"\b(?:once\s+)?(?:every|each|q\.?)\s*(?P<low>\d+(?:\.\d+)?|{_FIGURE})\s*"
    rf"(?:(?:to|or|-|–)\s*(?P<high>\d+|{_FIGURE})\s*)?-?"
    r"(?P<unit>minutes?|mins?|hours?|hrs?|hourly|h|days?|d|weeks?|wks?|months?|years?)\b"
    rf"|\b(?P<nlow>\d+|{_FIGURE})(?:\s*(?:-|–|to|or)\s*(?P<nhigh>\d+|{_FIGURE}))?"
    r"[\s-]*(?P<ly>hourly|monthly|weekly|yearly)\b"
    r"|\b(?:every|each)\s+(?P<one>minute|hour|half[\s-]hour)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:(?<!\w)|(?<=×)|(?<=x))(?P<low>\d+|one|two|three|four|five|six)"
    r"(?:\s*(?:-|–|to|or)\s*(?P<high>\d+|two|three|four|five|six))?"
    r"\s*(?:times|time|doses|x|×)\s*(?:/|per\s+|an?\s+|each\s+|every\s+|in\s+an?\s+|in\s+|\s*)?"
    r"(?P<unit>day|daily|d|week|weekly|month|monthly|year|yearly|hour|24\s*(?:hours|h)(?!\s+apart))\b",
    re.IGNORECASE,
)
_OD = re.compile(r"(?<=[\w.)])\s+(?P<od>od|OD)\b")
_ONCE = re.compile(
    r"(?<!at )\b(?P<word>once(?!\s+(?:the|it|he|she|they|this|that|\w+ (?:is|are|has|have|was|were)"
    r"|(?:fully |clinically )?(?:stable|awake|conscious|better))\b)|twice|thrice)\b",
    re.IGNORECASE,
)
_NAMED = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_PER_DAY = {"mi": 1440.0, "h": 24.0, "d": 1.0, "w": 1 / 7}


def frequencies(text: str, table: UnitTable) -> Iterator[Quantity]:
    """Yield the frequencies of a text; the longer phrases first."""
    for match in _EVERY.finditer(text):
        yield _every(text, match)
    for match in _TIMES.finditer(text):
        yield _times(text, match)
    yield from _named(text, table)
    for match in _OD.finditer(text):
        yield _frequency(text, match.span("od"), (1.0, 1.0), "per day")
    for match in _ONCE.finditer(text):
        value, span = _NAMED[match["word"].lower()], Span(*match.span())
        unit = Unit("times", "times")
        kind = QuantityKind.AMOUNT
        yield Quantity(kind, value, value, unit, "", span, match.group(), span, spelled=True)


def _named(text: str, table: UnitTable) -> Iterator[Quantity]:
    for match in table.frequency_pattern.finditer(text):
        name = re.sub(r"[\s-]+", " ", match.group().lower())
        dimension, rate = table.frequencies.get(name, ("", 0.0))
        if rate:
            yield _frequency(text, match.span(), (rate, rate), dimension)


def _figure(word: str | None, otherwise: float) -> float:
    found = numbers(word) if word else []
    return (found[0].value or 1.0) if found else otherwise


def _every(text: str, match: re.Match[str]) -> Quantity:
    """Return "every 6 hours" or "6-hourly" as a rate a day, a month for long ones."""
    if match["one"]:
        rate = {"minute": 1440.0, "hour": 24.0}.get(match["one"].lower(), 48.0)
        return _frequency(text, match.span(), (rate, rate), "per day")
    low = _figure(match["low"] or match["nlow"], 1.0)
    high = _figure(match["high"] or match["nhigh"], low)
    unit = (match["unit"] or match["ly"]).lower()
    if unit.startswith(("mo", "y")):
        months = 1.0 if unit.startswith("mo") else 12.0
        return _frequency(
            text, match.span(), (1 / (high * months), 1 / (low * months)), "per month"
        )
    rate = next(size for key, size in _PER_DAY.items() if unit.startswith(key))
    return _frequency(text, match.span(), (rate / high, rate / low), "per day")


def _times(text: str, match: re.Match[str]) -> Quantity:
    """Return "3 times a day" as a rate."""
    low = _figure(match["low"], 1.0)
    high = _figure(match["high"], low)
    unit = match["unit"].lower()
    if unit.startswith(("mo", "y")):
        size = 1.0 if unit.startswith("mo") else 1 / 12
        return _frequency(text, match.span(), (low * size, high * size), "per month")
    size = 1.0 if unit.startswith(("d", "24")) else 24.0 if unit.startswith("h") else 1 / 7
    return _frequency(text, match.span(), (low * size, high * size), "per day")


def _frequency(
    text: str, place: tuple[int, int], rates: tuple[float, float], dimension: str
) -> Quantity:
    span = Span(*place)
    unit = Unit(dimension, f"frequency {dimension}")
    written = text[span.start : span.end]
    return Quantity(QuantityKind.FREQUENCY, rates[0], rates[1], unit, "", span, written, span)
