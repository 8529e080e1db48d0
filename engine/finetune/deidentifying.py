"""Replaces what identifies people in examples, alike within a unit, with a report of it.

Dates of one unit (a patient, a source page) all move by the same number of days, so that
intervals stay true; the same name gets the same stand-in. What was there is never written
into the report, and what a unit is called becomes a digest.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec

from engine.clinical.quantities import Quantity
from engine.finetune import identifiers
from engine.finetune.examples import Example
from engine.finetune.identifiers import Identifier

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_STANDS_FOR = {
    "phone": "[phone]",
    "email": "[email]",
    "link": "[link]",
    "number": "[number]",
    "place": "[place]",
    "age": "90 or over",
}


@dataclass(frozen=True, slots=True)
class Report:
    """What was replaced.

    Attributes:
        counts: By kind, over all examples.
        touched: Per example id, the kinds and how many of each.
    """

    counts: dict[str, int]
    touched: dict[str, dict[str, int]]


def deidentified(
    examples: Iterable[Example], *, seed: int | str, most_days: int = 180
) -> tuple[list[Example], Report]:
    """Return the examples without identifiers, and the report.

    Args:
        seed: Decides stand-ins and shifts: who knows it and a unit can move its dates back.
        most_days: Dates move by 1 to this many days, back or forth.
    """
    cleaned: list[Example] = []
    counts: Counter[str] = Counter()
    touched: dict[str, dict[str, int]] = {}
    for example in examples:
        stand_ins = StandIns(f"{seed}:{example.unit or example.id}", most_days)
        mine: Counter[str] = Counter()
        cleaned.append(_example(example, stand_ins, mine, seed))
        if mine:
            touched[example.id] = dict(mine)
            counts.update(mine)
    return cleaned, Report(dict(counts), touched)


def _example(
    example: Example, stand_ins: "StandIns", counts: Counter[str], seed: int | str
) -> Example:
    """Return an example with stand-ins in all its texts; a unit may be a patient's number."""
    said = [_cleaned(turn.text, stand_ins, counts) for turn in example.turns]
    turns = [
        msgspec.structs.replace(turn, text=text)
        for turn, text in zip(example.turns, said, strict=True)
    ]
    again: Counter[str] = Counter()  # what is asked stands in the turns, too, and is counted there
    return msgspec.structs.replace(
        example,
        turns=tuple(turns),
        system=_cleaned(example.system, stand_ins, counts),
        asked=_cleaned(example.asked, stand_ins, again),
        date=stand_ins.moved_text(example.date) if example.date else "",
        unit=_digest(f"{seed}:{example.unit}") if example.unit else "",
    )


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def _cleaned(text: str, stand_ins: "StandIns", counts: Counter[str]) -> str:
    parts: list[str] = []
    end = 0
    for identifier in identifiers.found(text):
        parts.append(text[end : identifier.start])
        parts.append(stand_ins.of(identifier, text[identifier.start : identifier.end]))
        counts[identifier.kind] += 1
        end = identifier.end
    return "".join([*parts, text[end:]])


class StandIns:
    """What stands for the identifiers of one unit."""

    def __init__(self, key: str, most_days: int) -> None:
        """Derive the shift and the stand-ins from a key."""
        digest = hashlib.sha256(key.encode()).digest()
        days = 1 + int.from_bytes(digest[:4], "big") % most_days
        self._shift = timedelta(days=days if digest[4] % 2 else -days)
        self._names: dict[str, str] = {}

    def of(self, identifier: Identifier, written: str) -> str:
        """Return what is written instead."""
        if identifier.kind == "name":
            return self._person(written)
        if identifier.kind == "date" and identifier.dated is not None:
            return self._moved(identifier.dated)
        return _STANDS_FOR[identifier.kind]

    def moved_text(self, iso: str) -> str:
        """Return an ISO date moved with the others; what is no date becomes empty."""
        try:
            return (date.fromisoformat(iso[:10]) + self._shift).isoformat()
        except (ValueError, OverflowError):
            return ""

    def _person(self, written: str) -> str:
        key = written.casefold().split()[-1].strip(".,")
        return self._names.setdefault(key, f"Person {len(self._names) + 1}")

    def _moved(self, quantity: Quantity) -> str:
        year, month, day = _read_day_first(quantity)
        try:
            moved = date(year or 2001, month, day or 15) + self._shift
        except (ValueError, OverflowError):
            return "[date]"
        parts = [f"{moved.day:02}"] if day else []
        parts.append(_MONTHS[moved.month - 1])
        return "-".join([*parts, str(moved.year)] if year else parts)


def _read_day_first(quantity: Quantity) -> tuple[int, int, int]:
    """Return one reading of a date; of an ambiguous one, that with the day first."""
    readings = [one for one in quantity.dates if one[1]]
    if len(readings) == 2 and quantity.text[:1].isdigit():
        first = int("".join(iter(_leading_digits(quantity.text))))
        return next((one for one in readings if one[2] == first), readings[0])
    return readings[0]


def _leading_digits(text: str) -> Iterable[str]:
    for letter in text:
        if not letter.isdigit():
            return
        yield letter


def merged(reports: Iterable[Report]) -> Report:
    """Return one report of several."""
    whole = Report({}, {})
    for report in reports:
        counts = Counter(whole.counts) + Counter(report.counts)
        whole = replace(whole, counts=dict(counts), touched={**whole.touched, **report.touched})
    return whole
