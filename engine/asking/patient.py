"""Whether a statement is about a patient like the one in the question, by age, weight and group.

Only what is simple to see: "under 20 kg" does not fit a child of 25 kg, a dose
for adults does not fit a baby. What says nothing of age or weight fits anyone.
"""

import re
from dataclasses import dataclass

_YEARS = {"d": 1 / 365.25, "w": 7 / 365.25, "m": 1 / 12, "y": 1.0}
_N = r"(\d{1,3}(?:\.\d+)?)"
_KG = r"(?:kg|kilos?|kilograms?)\b(?!\s*(?:/|per\b))"
_AGE = r"(days?|weeks?|months?|years?|yrs?)\b"
_WEIGHT_STATED = re.compile(rf"(?<![\d.]){_N}\s*{_KG}", re.I)
_AGE_STATED = re.compile(
    rf"(?<![\d.]){_N}[\s-]*{_AGE}(?=[\s-]*(?:old|of age|child|baby|infant|boy|girl|man|woman"
    r"|patient|male|female))|\baged?\s+" + _N + rf"[\s-]*{_AGE}|(?<![\d.]){_N}\s*y/?o\b",
    re.I,
)
_CHILD = re.compile(
    r"\b(?:child(?:ren)?|bab(?:y|ies)|infants?|newborns?|neonat\w+|toddlers?|boys?|girls?"
    r"|p(?:a)?ediatric\w*|kids?)\b",
    re.I,
)
_ADULT = re.compile(r"\b(?:adults?|m[ae]n|wom[ae]n|mothers?|elderly|pregnan\w+)\b", re.I)
_LASTS = re.compile(r"\b(?:for|within|after|every|last|past|next|lasting|in|over)\s+\Z", re.I)
_BELOW = frozenset({"under", "less than", "below", "up to", "<", "younger than"})
_BOUND = re.compile(
    r"(\b(?:under|less than|below|over|above|more than|at least|up to|from|to|between)"
    r"|[<>≤≥–-])\s*\Z",
    re.I,
)
_SIDES = {"under": 0.99, "less than": 0.99, "below": 0.99, "<": 0.99, "up to": 1.0, "≤": 1.0,
          "over": 1.01, "above": 1.01, "more than": 1.01, ">": 1.01, "at least": 1.0,
          "≥": 1.0}  # fmt: skip
_LABEL = re.compile(r"(?:(?:child|infant|baby|adult|patient)s?\s+(?:of\s+)?)?", re.I)
_GROWN_UP = 15.0
_CHILDHOOD = 12.0
_NEAR = 0.13  # share of a weight by which the row of a table may differ from the patient's


def _range_of(unit: str) -> re.Pattern[str]:
    number = r"(?<![\d.,/])(?P<{}>\d{{1,3}}(?:\.\d+)?)\s*"
    return re.compile(
        r"(?:(?P<before>under|less than|below|younger than|up to|<|over|above|more than|older than"
        rf"|at least|from|≥|>)\s*)?{number.format('low')}(?:(?P<unit>{unit})\s*)?"
        rf"(?:(?:-|–|to)\s*(?P<less>less than\s*|under\s*|<\s*)?{number.format('high')}"
        rf"(?P<high_unit>{unit})|(?(unit)|(?!)))"
        r"(?P<after>\s*(?:and|or)\s*(?:over|above|more|older|heavier)|\s*\+)?",
        re.IGNORECASE,
    )


_WEIGHTS = _range_of(_KG)
_AGES = _range_of(r"(?:months?|years?|yrs?)\b")


@dataclass(frozen=True, slots=True)
class Patient:
    """What a question states about the patient; None where it does not."""

    age_years: float | None = None
    weight_kg: float | None = None
    is_child: bool | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A stated range of one measure; `is_point` for a single weight or age."""

    low: float
    high: float
    takes_high: bool = False
    is_point: bool = False

    def holds(self, value: float) -> bool:
        """Whether a value lies in the range."""
        if self.is_point:
            return abs(self.low - value) <= max(_NEAR * value, 0.01)
        return self.low <= value < self.high or (self.takes_high and value == self.high)


def of_question(question: str) -> Patient:
    """Return age, weight and group as the question states them."""
    weight = _own_weight(question)
    age = _age(question)
    is_child: bool | None = None
    if age is not None:
        is_child = age < _CHILDHOOD if age < _CHILDHOOD or age >= _GROWN_UP else None
    elif bool(_CHILD.search(question)) != bool(_ADULT.search(question)):
        is_child = bool(_CHILD.search(question))
    return Patient(age, weight, is_child)


def _own_weight(question: str) -> float | None:
    """Return the weight of a patient; for "under 20 kg" one just under it, to find its band."""
    for stated in _WEIGHT_STATED.finditer(question):
        bound = _BOUND.search(question, 0, stated.start())
        if bound is None:
            return float(stated[1])
        side = _SIDES.get(bound[1].lower())
        if side is not None:
            return float(stated[1]) * side
    return None


def without(question: str) -> str:
    """Return a question without the age and weight of its patient, for its other words."""
    return _AGE_STATED.sub(" ", _WEIGHT_STATED.sub(" ", question))


def fit(patient: Patient, text: str, *, section: str = "") -> int:
    """Return how a statement fits this patient.

    2 when its age or weight is the patient's, 1 when only the group is, 0 when
    it does not say, -1 when it is for others.

    Args:
        section: Of the statement; it may name the group ("Adults").
    """
    for value, pattern in ((patient.weight_kg, _WEIGHTS), (patient.age_years, _AGES)):
        if value is None:
            continue
        bands = _bands(text, pattern=pattern, is_age=pattern is _AGES)
        if bands:
            return 2 if any(band.holds(value) for band in bands) else -1
    return _group_fit(patient, text) or min(0, _group_fit(patient, section))


def within(patient: Patient, text: str) -> bool | None:
    """Whether every age, weight and group that a text names is this patient's.

    False too where it names an age or a weight that the patient's is not known for;
    None where it names nothing.
    """
    told: list[bool] = []
    for value, pattern in ((patient.weight_kg, _WEIGHTS), (patient.age_years, _AGES)):
        bands = _bands(text, pattern=pattern, is_age=pattern is _AGES)
        if bands:
            told.append(value is not None and any(band.holds(value) for band in bands))
    if group := _group_fit(patient, text):
        told.append(group > 0)
    return all(told) if told else None


def restated(sentence: str, patient: Patient, row: str) -> str:
    """Return a sentence about this patient's weight or age with the band of a row instead.

    "A child of 12 kg receives 40 mg" says of the row "11 to 13 kg 40 mg" what the row
    says of its band. Unchanged where the row has no band that holds.
    """
    for value, stated, pattern in (
        (patient.weight_kg, _WEIGHT_STATED, _WEIGHTS),
        (patient.age_years, _AGE_STATED, _AGES),
    ):
        band = None if value is None else _band_words(value, row, pattern)
        if band is None:
            continue
        for found in reversed(list(stated.finditer(sentence))):
            if _value_of(found) == value:
                sentence = f"{sentence[: found.start()]}{band}{sentence[found.end() :]}"
    return sentence


def _band_words(value: float, row: str, pattern: re.Pattern[str]) -> str | None:
    """Return the words of the first band of a row that holds a value."""
    for match in pattern.finditer(row):
        bands = _band(match, is_age=pattern is _AGES)
        if any(band.holds(value) and (not band.is_point or band.low == value) for band in bands):
            return match[0].strip()
    return None


def _value_of(found: re.Match[str]) -> float:
    """Return a stated weight in kilograms or age in years."""
    if found.re is _WEIGHT_STATED:
        return float(found[1])
    value = next(group for group in (found[1], found[3], found[5]) if group)
    return float(value) * _YEARS[(found[2] or found[4] or "years")[0].lower()]


def _age(question: str) -> float | None:
    found = _AGE_STATED.search(question)
    return _value_of(found) if found else None


def _group_fit(patient: Patient, text: str) -> int:
    if patient.is_child is None:
        return 0
    children, adults = bool(_CHILD.search(text)), bool(_ADULT.search(text))
    if children == adults:
        return 0
    return 1 if children is patient.is_child else -1


def _bands(text: str, *, pattern: re.Pattern[str], is_age: bool) -> list[Band]:
    found: list[Band] = []
    for match in pattern.finditer(text):
        if is_age and _LASTS.search(text, max(0, match.start() - 12), match.start()):
            continue
        found.extend(_band(match, is_age=is_age))
    return found


def _band(match: re.Match[str], *, is_age: bool) -> list[Band]:
    last = match["unit"] or match["high_unit"]
    first = _scale(match["unit"] or last, is_age=is_age)
    low = float(match["low"]) * first
    before = (match["before"] or "").lower()
    if match["high"]:
        high = float(match["high"]) * _scale(match["high_unit"], is_age=is_age)
        if match["less"]:
            return [Band(low, high)]
        return [Band(low, high, takes_high=True) if is_age else Band(low, high + 1)]
    if before in _BELOW:
        return [Band(0.0, low, takes_high=before == "up to")]
    if before or match["after"]:
        return [Band(low, float("inf"))]
    labels_row = not is_age and _LABEL.fullmatch(match.string, 0, match.start())
    return [Band(low, low, is_point=True)] if labels_row else []


def _scale(unit: str, *, is_age: bool) -> float:
    return _YEARS[unit[0].lower()] if is_age else 1.0
