"""Numbers as digits and as words: "1,000", "0,5", "1½", "twenty-four", "two hundred"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.ground.types import Span

_SPACE = "\u00a0\u202f\u2009"
DIGITS = (
    rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?![\d,]*\d)"  # 1,000.5
    rf"|\d{{1,3}}(?:\.\d{{3}})+,\d+"  # 1.000,5
    rf"|\d{{1,3}}(?:[{_SPACE}]\d{{3}})+(?:[.,]\d+)?(?!\d)"  # 1 000
    r"|\d{1,3}(?: 000)+(?!\d)"  # 50 000
    r"|\d+[.·]\d+"
    r"|\d+,\d+(?!,?\d)"  # 0,5
    r"|\d+"
    r"|(?<![\w.])\.\d+"
)
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅕": 0.2}
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SUBSCRIPT = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_NUMBER = re.compile(
    rf"(?<![\w.,/])(?<![A-Za-z][-–])(?P<sign>(?<![\d)])[-−–](?=[\d.]))?"
    rf"(?P<digits>{DIGITS})(?P<vulgar>\s?[½¼¾⅓⅔⅛])?"
    rf"(?P<power>\s*[x×*·]\s*10\s*(?:\^\s*[-−]?\d{{1,2}}|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?:9|12)(?=\s*/)))?"
    r"|(?P<alone>[½¼¾⅓⅔⅛⅕])"
    r"|(?<!\w)(?P<ten>10(?:\^\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+))"
)
_ATTACHED = re.compile(
    rf"(?P<sign>)(?P<digits>{DIGITS})(?P<vulgar>\s?[½¼¾⅓⅔⅛])?"
    rf"(?P<power>\s*[x×*·]\s*10\s*(?:\^\s*[-−]?\d{{1,2}}|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?:9|12)(?=\s*/)))?"
    r"|(?P<alone>[½¼¾⅓⅔⅛⅕])(?P<ten>)?"
)
_SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_TENS["fourty"] = 40
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_ALL = "|".join(sorted((*_SMALL, *_TENS, *_SCALES), key=len, reverse=True))
_WORDS = re.compile(
    rf"\b(?:(?:a\s+)(?=hundred|thousand|million))?(?:{_ALL})(?:(?:\s+and\s+(?=(?:{_ALL})\b)|[\s-]+)"
    rf"(?:{_ALL})\b)*(?P<half>\s+and\s+a\s+half)?\b|\b(?:a\s+)?half(?!-?\s*(?:life|lives))\b"
    r"|\bone[\s-]half\b|\b(?:a|one)\s+quarter\b|\bthree[\s-]quarters\b|\b(?:a\s+)?dozen\b",
    re.IGNORECASE,
)
_PARTS = {"half": 0.5, "a half": 0.5, "one half": 0.5, "a quarter": 0.25, "one quarter": 0.25}
_PARTS |= {"three quarters": 0.75, "a dozen": 12.0, "dozen": 12.0}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the text writes it.

    Attributes:
        spelled: Written in words; such a number may be a mere article ("one of").
    """

    value: float
    span: Span
    spelled: bool = False


def numbers(text: str) -> list[Number]:
    """Return every number of a text, digits and words, in order; never overlapping.

    Digits inside names ("CYP3A4", "COVID-19", "B12") are not numbers.
    """
    found = [Number(_value(match), Span(*match.span())) for match in _NUMBER.finditer(text)]
    taken = {at for number in found for at in range(number.span.start, number.span.end)}
    found += [number for number in _spelled(text) if number.span.start not in taken]
    return sorted(found, key=lambda number: number.span.start)


def number_at(text: str, at: int) -> Number | None:
    """Return the number that starts exactly at a place, whatever stands before it."""
    match = _ATTACHED.match(text, at)
    return Number(_value(match), Span(*match.span())) if match else None


def _spelled(text: str) -> Iterator[Number]:
    for match in _WORDS.finditer(text):
        for value, start, end in _values(match):
            yield Number(value, Span(start, end), spelled=True)


def _value(match: re.Match[str]) -> float:
    if match["alone"]:
        return _VULGAR[match["alone"]]
    if match["ten"]:
        return _power(match["ten"])
    value = plain(match["digits"])
    if match["vulgar"]:
        value += _VULGAR[match["vulgar"].strip()]
    if match["power"]:
        value *= _power(re.sub(r"^\s*[x×*·]\s*", "", match["power"]))
    return -value if match["sign"] else value


def plain(digits: str) -> float:
    """Return the value of digits with decimal point or comma and any thousands sign."""
    digits = re.sub(rf"[{_SPACE} ]", "", digits).replace("·", ".")
    if "." in digits and "," in digits:
        thousands = "," if digits.rfind(",") < digits.rfind(".") else "."
        return float(digits.replace(thousands, "").replace(",", "."))
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", digits):
        return float(digits.replace(",", ""))
    return float(digits.replace(",", "."))


def _power(text: str) -> float:
    digits = re.sub(r"\s+", "", text).translate(_SUPERSCRIPT).replace("−", "-")
    exponent = re.sub(r"^10\^?", "", digits)
    return float(10.0 ** max(-30, min(30, int(exponent or 0))))


def _values(match: re.Match[str]) -> list[tuple[float, int, int]]:
    """Return the numbers of a run of number words; "two three" are two numbers."""
    low = " ".join(match.group().lower().replace("-", " ").split())
    if low in _PARTS:
        return [(_PARTS[low], match.start(), match.end())]
    groups: list[tuple[float, int, int]] = []
    total = current = 0.0
    start = end = -1
    last = ""
    for word in re.finditer(_ALL, match.group(), re.IGNORECASE):
        name = word.group().lower()
        if start >= 0 and not _continues(last, name):
            groups.append((total + current, start, end))
            total = current = 0.0
            start = -1
        start = match.start() + word.start() if start < 0 else start
        end = match.start() + word.end()
        total, current = _added(name, total, current)
        last = name
    half = 0.5 if match["half"] else 0.0
    groups.append((total + current + half, start, match.end() if half else end))
    return groups


def _added(name: str, total: float, current: float) -> tuple[float, float]:
    if name == "hundred":
        return total, (current or 1) * 100
    if name in _SCALES:
        return total + (current or 1) * _SCALES[name], 0.0
    return total, current + _SMALL.get(name, _TENS.get(name, 0))


def _continues(last: str, name: str) -> bool:
    """Whether a number word goes on with the number before it ("twenty" "four")."""
    if name in _SCALES or last in _SCALES:
        return True
    return last in _TENS and 0 < _SMALL.get(name, 99) < 10
