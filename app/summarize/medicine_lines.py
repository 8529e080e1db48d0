"""A medicine line laid out for the eye: name, DOSE label, dose and attributes apart.

The words and their order stay those of the report; only separators, the label and the
spelling of numbers and units are ours.

Source: NHS Common User Interface, medication line (MEDi-001 to MEDi-025); ISMP, List of
Error-Prone Abbreviations, Symbols, and Dose Designations, 2021.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

NO_BREAK = "\u00a0"
"""Keeps a value and its unit on one line."""

_LONGEST_NAME = 3
_UNITS = "mg|micrograms|grams?|g|kg|mL|L|units|mmol|puffs?|drops?|tablets?|capsules?|%"
_AS_WRITTEN = re.compile(r"\d\s+[.,]\s*\d|[½¼¾]")
_NAKED_POINT = re.compile(r"(?<![\d.,\w])\.(?=\d)")
_SPELLED = (
    (re.compile(r"(?<=\d)\s*(?:[µμ]g|ug|mcg|micrograms?)\b", re.IGNORECASE), " micrograms"),
    (re.compile(r"(?<=\d)\s*(?:IU|I\.U\.|iu|[Uu])(?![\w./])"), " units"),
    (re.compile(r"(?<=\d)\s*(?:cc|mls?)\b", re.IGNORECASE), " mL"),
    (re.compile(r"(?<=\d)\s*mgs?\b", re.IGNORECASE), " mg"),
    (re.compile(rf"(?<=\d)(?=(?:{_UNITS})\b)"), " "),
)
_PER = re.compile(
    r"(?<=\d )(?P<unit>mg|micrograms|g|units|mmol|mL)"
    r"\s?/\s?(?P<of>\d*\s?(?:mL|ml|L|kg|day|dose|hour))\b"
)
_PER_AGAIN = re.compile(r"(?<=per kg)\s?/\s?(?=day\b|hour\b|dose\b)")
_ZEROS = re.compile(rf"(?<![\d.,/])(\d+)(?:\.0{{1,2}}|(\.\d)0)(?=\s(?:{_UNITS})\b)")
_LONG = re.compile(rf"(?<![\d.,/:-])\d{{4,}}(?=\s(?:{_UNITS})\b)")
_STOP = re.compile(rf"(?<=\d )({_UNITS})\.(?=\s|$)")
_APART = re.compile(rf"(?<=\d)\s(?=(?:{_UNITS})(?!\w))")
_STRENGTH = re.compile(r"/\s?\d*\s?ml\b", re.IGNORECASE)
_TAKEN = re.compile(
    r"(?<![\w.,])[\d.,]*\d\s?(?:ml|drops?|puffs?|tab(?:let)?s?|cap(?:sule)?s?)\b(?!\s?/)",
    re.IGNORECASE,
)
_NAKED_DOSE = re.compile(r"(?<![\w.,])(?<!\d\s)\.\d+\s?(?:mg|mcg|g|ml|units?)\b", re.IGNORECASE)
_EDGE = re.compile(r"^[\s,;:–—-]+|[\s,;:–—-]+$")
_DASH = re.compile(r"(?<!\d)\s+[-–—]\s+|\s+[-–—]\s+(?!\d)")  # "4 - 6 hours" is one range
_CARRIES_ON = re.compile(
    r"(?:^|\s)(?:to|from|at|now|of|dose|was|is|by|then|and|or|up|than|with)$", re.IGNORECASE
)


class Role(StrEnum):
    """What a part of a medicine line says."""

    NAME = "name"
    BRAND = "brand"
    DOSE = "dose"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a medicine line.

    Attributes:
        follows: Whether it goes on the part before it, without an em dash between.
    """

    role: Role
    text: str
    follows: bool = False


def parts(text: str, details: Mapping[str, str]) -> tuple[Part, ...]:
    """Return a medicine line as its parts, in the order of the report, with no word left out.

    Args:
        text: The line as copied from the report.
        details: What the rules read in it (`SummaryLine.details`): `drug`, `written`, `brand`,
            `dose`, `route`, `frequency`, `duration`.
    """
    line = " ".join(text.split()).rstrip(" .")
    found: list[Part] = []
    at = 0
    for start, end, role in _spans(line, details):
        _add(found, Role.OTHER, line[at:start])
        if role is Role.BRAND:
            found.append(Part(Role.NAME, details["drug"].lower()))
            found.append(Part(Role.BRAND, line[start:end].upper(), follows=True))
        else:
            words = line[start:end]
            _add(found, role, _named(words, details) if role is Role.NAME else words)
        at = end
    _add(found, Role.OTHER, line[at:])
    if [part.role for part in found[:2]] == [Role.OTHER, Role.DOSE] and not found[1].follows:
        is_short = len(found[0].text.split()) <= _LONGEST_NAME
        found[0] = Part(Role.NAME if is_short else Role.OTHER, found[0].text)
    return tuple(found)


def measured(text: str) -> str:
    """Return words with numbers and units that cannot be misread, each number kept to its unit.

    A number that might be read in two ways ("1 .5 mg", "5.000 units") stays as it is written.
    """
    if not _AS_WRITTEN.search(text):
        text = _NAKED_POINT.sub("0.", text)
        for pattern, written in _SPELLED:
            text = pattern.sub(written, text)
        text = _STOP.sub(r"\1", text)
        text = _PER.sub(r"\g<unit> per \g<of>", text)
        text = _PER_AGAIN.sub(" per ", text)
        text = _ZEROS.sub(lambda zeros: f"{zeros[1]}{zeros[2] or ''}", text)
        text = _LONG.sub(lambda digits: f"{int(digits.group()):,}", text)
    return _APART.sub(NO_BREAK, text)


def _spans(line: str, details: Mapping[str, str]) -> Iterator[tuple[int, int, Role]]:
    """Yield where the name, the dose and the attributes stand; none overlaps another."""
    brand, written = details.get("brand", ""), details.get("written", "")
    wanted = (
        (brand or written, Role.BRAND if brand else Role.NAME),
        *_doses(line, details.get("dose", "")),
        (details.get("route", ""), Role.OTHER),
        (details.get("frequency", ""), Role.OTHER),
        (details.get("duration", ""), Role.OTHER),
    )
    taken: list[tuple[int, int, Role]] = []
    for words, role in wanted:
        start = _place(line, " ".join(words.split()))
        end = start + len(" ".join(words.split()))
        if start >= 0 and all(end <= one[0] or start >= one[1] for one in taken):
            taken.append((start, end, role))
    yield from sorted(taken)


def _doses(line: str, dose: str) -> Iterator[tuple[str, Role]]:
    """Yield what is taken at a time, and the strength of a liquid, which is no dose."""
    if not dose:
        naked = _NAKED_DOSE.search(line)
        yield (naked.group() if naked else ""), Role.DOSE
    elif not _STRENGTH.search(dose):
        yield dose, Role.DOSE
    else:
        yield dose, Role.OTHER
        taken = _TAKEN.search(line, line.find(dose) + len(dose))
        yield (taken.group() if taken else ""), Role.DOSE


def _place(line: str, words: str) -> int:
    if not words:
        return -1
    found = re.search(rf"(?<![\w]){re.escape(words)}(?!\w)", line, re.IGNORECASE)
    return found.start() if found else -1


def _named(written: str, details: Mapping[str, str]) -> str:
    """Return a generic name in lower case; an abbreviation as it is written."""
    is_name = written[1:].islower() or written.casefold() == details.get("drug", "").casefold()
    return written.lower() if is_name else written


def _add(found: list[Part], role: Role, words: str) -> None:
    """Add words as a part; a dash between attributes parts them like our own."""
    for said in _DASH.split(words) if role is Role.OTHER else (words,):
        bare = _EDGE.sub("", said)
        if bare.strip(" ."):
            follows = bool(found) and bool(_CARRIES_ON.search(found[-1].text))
            found.append(Part(role, measured(bare), follows))
