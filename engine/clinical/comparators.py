"""The words and signs that make a number a limit: "at least", "<", "or older"."""

import re

from engine.clinical.units import Unit

_BEFORE = {
    "<=": (
        "less than or equal to",
        "equal to or less than",
        "(?:no|not) (?:more|greater|higher|later) than",
        "at (?:the )?most",
        "up to(?: a maximum of)?",
        "not (?:to )?exceed(?:ing)?",
        "maximum(?: of)?",
        "max\\.?",
        "within",
        "<=",
        "=<",
        "≤",
        "⩽",
    ),
    ">=": (
        "(?:greater|more) than or equal to",
        "equal to or (?:greater|more) than",
        "(?:no|not) (?:less|fewer|lower) than",
        "at (?:the )?least",
        "minimum(?: of)?",
        "from the age of",
        ">=",
        "=>",
        "≥",
        "⩾",
    ),
    "<": (
        "(?:less|fewer|lower|younger|smaller|shorter|lighter|earlier) than",
        "below",
        "beneath",
        "under(?: the age of)?",
        "<",
    ),
    ">": (
        "(?:more|greater|higher|older|longer|larger|bigger|heavier|later) than",
        "above",
        "exceed(?:s|ing)?",
        "in excess of",
        "over(?: the age of)?",
        ">",
    ),
    "": ("about", "approximately", "approx\\.?", "around", "roughly", "nearly", "~", "≈", "circa"),
}
_AFTER = {
    ">=": (
        "or (?:more|above|over|greater|higher|older|longer|later)",
        "and (?:above|over|older|more)",
        "\\+(?!\\w)",
    ),
    "<=": (
        "or (?:less|below|under|fewer|lower|younger|shorter|earlier|sooner)",
        "and (?:below|under|younger)",
    ),
}


def _joined(phrases: tuple[str, ...]) -> str:
    return "|".join(phrase.replace(" ", r"\s+") for phrase in phrases)


_BEFORE_FORMS = tuple(
    (
        sign,
        re.compile(
            rf"(?:(?<!\w)|(?<=[<>=≤≥~≈]))(?:{_joined(phrases)})\s*(?:an?|of|the)?\s*$",
            re.IGNORECASE,
        ),
    )
    for sign, phrases in _BEFORE.items()
)
_AFTER_FORMS = tuple(
    (sign, re.compile(rf"\s*(?:of\s+age\s+)?(?:{_joined(phrases)})", re.IGNORECASE))
    for sign, phrases in _AFTER.items()
)
_WINDOW = 40


def comparator(text: str, start: int, end: int, unit: Unit) -> tuple[str, int, int]:
    """Return the comparator of the number at start..end and the span that holds both.

    "over 30 minutes" is a duration and no comparison; "over 5 years" is an age.
    """
    window = text[max(0, start - _WINDOW) : start]
    for sign, form in _BEFORE_FORMS:
        found = form.search(window)
        if found and not _is_duration(found.group(), unit):
            return sign, start - len(window) + found.start(), end
    for sign, form in _AFTER_FORMS:
        after = form.match(text, end)
        if after:
            return sign, start, after.end()
    return "", start, end


def _is_duration(words: str, unit: Unit) -> bool:
    return words.strip().lower() == "over" and unit.dimension == "time"
