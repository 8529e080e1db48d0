"""How long the complaint has lasted: "for 3 days", "2/7", "since yesterday"."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = {"h": 1 / 24, "m": 30.44, "mi": 1 / 1440, "d": 1.0, "n": 1.0, "w": 7.0, "y": 365.25}
_COUNT = r"(?P<n>\d{1,3}(?:\.\d)?|an?|few|several|a\s(?:few|couple\sof)|half\san?|couple\sof)"
_UNIT = r"(?P<u>hours?|hrs?|hr|h|days?|d|weeks?|wks?|wk|w|months?|mths?|mo|years?|yrs?|minutes?|mins?|nights?)"
_COMPLAINT = (
    r"cough\w*|fever|febrile|hot|pain\w*|hurt\w*|ach\w+|\w+ache|vomit\w*|\w+rrh?o?ea|stools?|sob|dib|breath\w*"
    r"|weak\w*|tight\w*|dizz\w*|swell\w*|swollen|bleed\w*|rash\w*|itch\w*|\w+uria|\w+itis|\w+algia|\w+no?ea"
    r"|uti|pneumonia|infection|malaria|\w+ness|palpitat\w*|discharge|burning|jaundice\w*|cold|flu|throat|nose"
    r"|loss|convuls\w*|fits?|seizures?|unwell|sick|ill|illness|symptoms?|wheez\w*|confus\w*|drows\w*|urine"
    r"|wound|abscess|boils?|sore|legs?|back|chest|abdomen|tummy|belly|stomach|eyes?|ears?|constipat\w*"
)
_FORMS = [
    re.compile(p.replace("COUNT", _COUNT).replace("UNIT", _UNIT).replace("COMPLAINT", _COMPLAINT))
    for p in (
        r"\b(?:for|x|over|since|last(?:ed|ing|s)?|past|during)\s(?:the\s|about\s|around\s|approx\w*\s|last\s|past\s|almost\s|nearly\s|more\sthan\s|over\s|at\sleast\s|some\s)*COUNT[\s-]?UNIT\b(?!\s?(?:old|ago\b.{0,3}\bhad))",
        r"(?<![\d.,/])COUNT[\s-]{0,2}UNIT\s?(?:history|hx|h/o|of\s(?!age|life|pregnan|gestation|amenorr))",
        r"(?<![\d.,/])COUNT[\s-]?UNIT\s(?:ago|back)\b",
        r"(?:\bx\s?)COUNT\s?UNIT\b(?!\s?(?:old))",
        r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?(?P<u>7|52|12)\b(?!\s?/|\s(?:old|of\sage|boy|girl|infant|baby|child|neonate|m\b|f\b|postpartum|postnatal|post))",
        r"\bsince\s(?P<n>yesterday|last\snight|this\smorning|today|morning|last\sevening|last\sweek)(?P<u>)",
        r"\b(?:COMPLAINT)\s(?:of\s)?(?:x\s)?(?P<n>\d{1,3}(?:\.\d)?)[\s-]?UNIT\b(?!\s?(?:old|of\sage|ago\b.{0,3}\bhad|pregnan|gestation|post))",
        r"(?<![\d.,/])COUNT\sUNIT\b(?=\s?(?:,|\.|;|$|and\b|now\b|with\b))(?!\s?old)",
    )
]
_SINCE = {
    "yesterday": 1.0,
    "last night": 0.5,
    "this morning": 0.25,
    "today": 0.25,
    "morning": 0.25,
    "last evening": 0.5,
    "last week": 7.0,
}
_TREATMENT = re.compile(
    r"\b(?:mg|mcg|ml|tablets?|tabs?|tds|bd|od|qds|tid|bid|qid|daily|course|dose|every|treat\w*|age|aged|in|postpartum|delivered|within)\b[^.;]{0,14}$"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """How long, in days where a number was given, and where the text says so."""

    days: float | None
    start: int
    end: int


def durations(plain: str) -> Iterator[Duration]:
    """Yield the durations of complaints, in the order of the forms, likeliest first."""
    for form in _FORMS:
        for match in form.finditer(plain):
            if _TREATMENT.search(plain, max(0, match.start() - 24), match.start()):
                continue
            yield Duration(_days(match["n"], match["u"] or ""), match.start(), match.end())


def _days(count: str, unit: str) -> float | None:
    if count in _SINCE:
        return _SINCE[count]
    if not count[0].isdigit():
        size = {"a": 1.0, "an": 1.0, "half a": 0.5, "half an": 0.5}.get(count)
    else:
        size = float(count)
    if size is None:
        return None
    if unit in ("7", "52", "12"):
        scale = {"7": 1.0, "52": 7.0, "12": 30.44}[unit]
    else:
        scale = _UNITS["mi" if unit.startswith("mi") else unit[0]]
    days = round(size * scale, 3)
    return int(days) if days == int(days) else days
