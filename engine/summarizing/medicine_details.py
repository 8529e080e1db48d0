"""The parts of a medicine line, copied: dose, route, frequency, duration, reason."""

import re
from collections.abc import Iterable, Mapping

_UNIT = (
    r"(?:mg|mcg|micrograms?|milligrams?|grams?|g|kg|ml|mL|l|units?|iu|u|mmol|meq|million\s+units|puffs?|drops?"
    r"|tab(?:let)?s?|cap(?:sule)?s?|sachets?|patch(?:es)?|sprays?|%)"
)
DOSE = re.compile(
    rf"(?<![\w.])(?:\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*|\s+to\s+\d[\d.,]*)?|one|two|three|half\s+an?|½)\s?{_UNIT}"
    rf"(?:\s?/\s?(?:kg|day|d|h|hour|min|\d*\s?ml|{_UNIT}))*(?<![\s/])(?!\w)"
    r"|(?<![\w.])\d{1,4}(?:\.\d+)?(?=\s+(?:o\.?d|b\.?d|t\.?d\.?s|q\.?d\.?s|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d)\b)",
    re.IGNORECASE,
)
_ROUTE = re.compile(
    r"\b(?:p\.?\s?o\.?|by\s+mouth|oral(?:ly)?|i\.?v\.?|i\.?m\.?|s\.?c\.?|subcut\w*|subcutaneous\w*|intravenous\w*"
    r"|intramuscular\w*|inhal(?:er|ed|ation)|neb(?:s|ulised|ulized|uli[sz]er)?|topical(?:ly)?|sublingual\w*|rectal\w*|pr"
    r"|eye\s+drops?|both\s+eyes|transdermal|patch|per\s+g-?tube|through\s+a\s+spacer)(?=[\s.,;)]|$)",
    re.IGNORECASE,
)
FREQUENCY = re.compile(
    r"\b(?:(?:once|twice|one\s+time|two\s+times|three\s+times|four\s+times|\d\s+times)(?:(?:\s+(?:a|per|each|every|in\s+the|at))?"
    r"\s*-?\s*(?:daily|day|week|weekly|night|month|morning|evening)|(?=\W|$)(?!\s+\w))|(?:every|each)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+(?:\s?(?:-|to)\s?\d+)?\s+)?(?:morning|evening|night|day|other\s+day"
    r"|hours?|hrs?|weeks?|days|months?|minutes)|q\.?\s?\d+(?:-\d+)?\s?h(?:ours?|rs?)?\.?|q\.?[dh]\.?s?\.?|o\.?d\.?|b\.?i?\.?d\.?|t\.?i\.?d\.?|t\.?d\.?s\.?|q\.?i\.?d\.?"
    r"|q\.?d\.?s\.?|nocte|mane|daily|weekly|monthly|at\s+(?:night|bedtime)|in\s+the\s+(?:morning|evening)|h\.?s\.?|stat|with\s+meals"
    r"|nightly|hourly|SOS|\d\+\d\+\d(?:\+\d)?|\d-\d-\d(?:-\d)?|(?:alternate|every\s+second)\s+days?|\d+\s?-?hourly)(?=[\s.,;:)]|$)"
    r"(?:\s*,?\s*(?:p\.?r\.?n\.?|(?:as|when|if)\s+(?:needed|required)))?"
    r"|\bp\.?r\.?n\.?(?=[\s.,;)]|$)|\b(?:as|when|if)\s+(?:needed|required)\b",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"\b(?:for|x)\s+(?:a\s+further\s+|at\s+least\s+|the\s+next\s+|another\s+)?(?:\d+|one|two|three|four|five|six|seven|ten)\s+(?:more\s+)?(?:day|week|month|dose|year)s?(?:\s+only)?"
    r"|\b\d+\s+more\s+days\b|\bx?\s?\d{1,2}/(?:7|52|12)\b|\blong[\s-]term\b|\buntil\s+\w+(?:\s+\w+){0,3}",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:from|was|previously|instead\s+of|started\s+on|up\s+from|down\s+from)\s+$", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:to|now|at)\s+$", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because\s+of|due\s+to|owing\s+to|in\s+view\s+of|since)\s+(?P<why>[^.;,()]+)"
    r"|\bfor\s+(?P<what>(?!a\b|an\b|the\b|at\b|another\b|\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|long\b)[a-z][^.;,()\d]{3,50})",
    re.IGNORECASE,
)
_STOP_REASON = re.compile(r"^[^:–—-]{3,60}?\s*(?:\s[-–—]|:)\s+(?P<why>[^.;]+)$")


def details(text: str, drugs: Iterable[str], status: str) -> Mapping[str, str]:
    """Return what a medicine line says, by name; what it does not say is left out."""
    new, old = _doses(text)
    found = {
        "drug": ", ".join(sorted(drugs)),
        "dose": new,
        "old_dose": old,
        "route": _first(_ROUTE, text),
        "frequency": _first(FREQUENCY, text),
        "duration": _first(_DURATION, text),
        "status": status,
        "reason": _reason(text, status),
    }
    return {name: value for name, value in found.items() if value}


def _doses(text: str) -> tuple[str, str]:
    """Return the dose to take now, and the one before where the text gives both."""
    found = list(DOSE.finditer(text))
    if not found:
        return "", ""
    earlier = next((d for d in found if _EARLIER.search(text[: d.start()])), None)
    now = next((d for d in found if _NOW.search(text[: d.start()]) and d is not earlier), None)
    now = now or next((d for d in found if d is not earlier), found[0])
    return now.group().strip(), earlier.group().strip() if earlier and earlier is not now else ""


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group().strip() if found else ""


def _reason(text: str, status: str) -> str:
    found = _REASON.search(text)
    if found:
        return (found["why"] or found["what"]).strip()
    stopped = _STOP_REASON.search(text) if status == "stopped" else None
    return stopped["why"].strip() if stopped else ""
