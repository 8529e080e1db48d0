"""Numbers written as words: "eighty over fifty", "one hundred and two", "one twenty"."""

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {
    **{word: value for value, word in enumerate(_SMALL.split())},
    **{word: 10 * (value + 2) for value, word in enumerate(_TENS.split())},
    "fourty": 40,
    "oh": 0,
}
_WORD = "|".join(sorted(_VALUES, key=len, reverse=True))
NUMBER_WORDS = re.compile(
    rf"\b(?:a\s+)?(?:{_WORD}|hundred)(?:(?:\s+and\s+|\s*-\s*|\s+)(?:{_WORD}|hundred|point))*\b"
)
"""A run of number words, in lower-case text."""

_COUNTED = re.compile(
    r"\s*-?\s*(?:years?|yrs?|months?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|kg|kilos?"
    r"|kilograms?|degrees?|lit(?:re|er)s?|over|and[ -]a[ -]half)\b"
)


def digits(words: str, following: str) -> str | None:
    """Return the number that words say, or None where they are no measured number.

    Args:
        words: A match of `NUMBER_WORDS`.
        following: What stands after it; a lone small number counts only before
            a unit ("three days"), for "one" and "two" have other uses.
    """
    whole, _, fraction = words.replace("-", " ").partition(" point")
    parts = [part for part in whole.split() if part not in ("a", "and")]
    value = _whole(parts)
    if value is None or (not parts) or (words.startswith("a ") and "hundred" not in parts):
        return None
    if value <= 10 and not fraction and not _COUNTED.match(following):
        return None
    decimals = [_VALUES.get(part) for part in fraction.split()]
    if any(decimal is None or decimal > 9 for decimal in decimals):
        return None
    return f"{value}.{''.join(str(d) for d in decimals)}" if decimals else str(value)


def _whole(parts: list[str]) -> int | None:
    """Return the whole number of a run, read as people say vital signs."""
    total = 0
    last = ""
    for part in parts:
        if part == "hundred":
            total = (total or 1) * 100
        elif part in _VALUES:
            grown = _joined(total, _VALUES[part], last)
            if grown is None:
                return None
            total = grown
        else:
            return None
        last = part
    return total if total < 1000 else None


def _joined(total: int, value: int, last: str) -> int | None:
    """Return the number after one more word, or None if it does not continue it."""
    if not last:
        return value
    if last == "hundred" or (last == "oh" and value < 10):
        return total + value
    if last == "oh" or (value == 0 and 0 < total < 10):
        return total * 10 if value == 0 else None
    if total % 100 >= 20 and total % 10 == 0 and 0 < value < 10:
        return total + value
    if 0 < total < 10 and value >= 10:
        return total * 100 + value
    return None
