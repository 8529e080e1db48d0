"""Vital signs and measurements in ward shorthand and in sentences, with their units.

Limits of plausibility are our own and generous: beyond them a value is a
mistake of typing or of unit, not a patient. Conversions: 1 kPa = 7.50062 mmHg;
1 mmol/L of glucose = 18.016 mg/dL; degrees F = 1.8 C + 32.
"""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.clinical.sign_patterns import LINK, NUM, SIGNS, Sign

KPA = 7.50062
GLUCOSE = 18.016

_NOT_BEFORE = re.compile(
    r"(?:[<>≤≥]=?|\b(?:below|above|under|less than|more than|greater than|lower than"
    r"|higher than|at least|at most|exceeds?|exceeding|minimum|maximum|between)(?: of| a)?)\s*$"
)
_NO_FINDING = re.compile(
    r"\b(?:targets?|aim(?:ing|s)?(?: for| of)?|goal|keep(?:ing)?|maintain(?:ing)?|titrate|normal"
    r"|usual(?:ly)?|baseline|threshold|cut ?off|until|max|maximum|want|wanting|if|when(?!\s(?:calm|quiet|asleep|resting|settled|awake|seen|checked|measured|counted))|whenever"
    r"|ideal|reference|desired|thresholds? of|pa|rv|pulmonary artery|right ventricular)\b[^.;,\n]{0,12}$"
)
_RANGE = re.compile(
    r"-\s?\d|\sto\s\d|\s?(?:or|and)\s(?:more|above|over|higher|less|below|under|lower)\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One value that a text states.

    Attributes:
        name: Key of the fact.
        start, end: Place in the plain form.
        is_plausible: Within the limits for a living patient.
        unit: As the value is given here.
        strength: The strongest claim of a name wins, then the first.
    """

    name: str
    value: float | str | bool
    start: int
    end: int
    is_plausible: bool = True
    unit: str = ""
    strength: int = 0


_DEGREE = r"(?:\s{0,2}(?:°|degrees?|deg\b|o(?=[cf]\b)))?\s{0,2}(?P<u>celsius|centigrade|fahrenheit|[cf]\b)?"
_TEMPERATURES = [
    re.compile(p.replace("LINK", LINK).replace("NUM", NUM))
    for p in (
        rf"\b(?:temp(?:erature)?s?|t\s?-?\s?max|a?febrile|a?pyrexial?|fever|hypothermic|t°|spiking|thermometer)\b\.?LINKNUM{_DEGREE}",
        rf"(?<![\w/])t\s?[:=-]?\s?(?P<v>(?:[3-9]\d|1\d\d)(?:[.,]\d{{1,2}})?)(?!\d|[.,]\d|/){_DEGREE}",
        r"(?<![\d.,/+])(?P<v>\d{2,3}(?:[.,]\d{1,2})?)\s{0,2}(?:°|degrees?|deg\b|o(?=[cf]\b))\s{0,2}(?P<u>celsius|centigrade|fahrenheit|[cf]\b)",
        r"(?<![\d.,/+])(?P<v>(?:3[4-9]|4[0-2]|9[5-9]|10[0-7])(?:[.,]\d{1,2})?)\s{0,2}(?:°|degrees?|deg\b)(?P<u>)",
        r"(?<![\d.,/+])(?P<v>(?:3\d|4[0-5])(?:[.,]\d{1,2})?)\s?(?P<u>c(?:elsius)?)\b",
        r"(?<![\d.,/+])(?P<v>(?:3[4-9]|4[0-2])(?:[.,]\d))\s?\(?(?P<u>)(?:tympanic|axill\w*|oral(?:ly)?|rectal(?:ly)?|ax\b|tymp\b|ear\b)",
        r"(?<![\d.,/+])(?P<v>(?:9\d|10\d)[.,]\d)\s?(?P<u>f(?:ahrenheit)?)\b",
        r"(?:^|[,;:.]\s)(?P<v>(?:38|39|40|41)[.,]\d)(?P<u>)(?=\s?(?:[,;]|$|on\b|at\b|with\b|since\b|and\b|today\b))",
    )
]
_PRESSURES = [
    re.compile(p.replace("LINK", LINK))
    for p in (
        r"(?:\b(?:bp|b\.p|b\s?/\s?p|blood\spressure|nibp|pressure)\.?LINK|(?<![\w.])bp)(?P<s>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:systolic\s)?(?:/|\\|over|on|by)\s?(?P<d>\d{1,4}(?:[.,]\d{1,2})?|palp\w*|p\b|\?|unrec\w*)(?!\s?/\s?\d|\d|[.,]\d)\s?(?P<u>mm\s?hg|kpa)?",
        r"(?<![\d./\w-])(?P<s>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:/|over)\s?(?P<d>\d{1,3}(?:[.,]\d{1,2})?)\s?(?P<u>mm\s?hg|kpa)\b",
        r"(?<![\d./\w-])(?P<s>[6-9]\d|1\d\d|2[0-5]\d)\s?(?:/|over)\s?(?P<d>3[5-9]|[4-9]\d|1[0-4]\d|\?|palp\w*|unrec\w*)(?![\d/]|[.,]\d|\s?(?:mg|mcg|ml|g\b|units?|insulin|%|vision))(?P<u>)",
        r"\b(?:sbp|systolic(?:\s(?:bp|blood\spressure|pressure))?|(?:bp|blood\spressure)\ssystolic)\b\.?LINK(?P<s>\d{2,4})(?!\d|[.,]\d|\s?/)(?P<d>)\s?(?P<u>mm\s?hg|kpa)?",
        r"\b(?:bp|blood\spressure)\b\.?LINK(?P<s>\d{2,3})(?P<d>)\s?(?:mm\s?hg\s)?(?:systolic|sys\b)(?P<u>)",
        r"(?<![\d./\w-])(?P<s>\d{2,3})(?P<d>)\s?(?:mm\s?hg\s)?systolic\b(?P<u>)",
        r"\b(?:dbp|diastolic(?:\s(?:bp|blood\spressure|pressure))?)\b\.?LINK(?P<s>)(?P<d>\d{2,4})(?!\d|[.,]\d|\s?/)\s?(?P<u>mm\s?hg|kpa)?",
    )
]
_GLUCOSE_NAME = (
    r"(?:(?:blood|random|fasting|capillary|serum|finger\s?stick)\s)?(?:glucose|sugars?|gluc)|bms?|cbgs?|finger\s?(?:stick|prick)s?"
    r"|bg|rbs|fbs|bsl|bgl|hgt|dxt|rbg|grbs|fsbs|accucheck|glucometer|(?:sugar\s)?meter|dextrostix"
)
_GLUCOSES = re.compile(
    rf"\b(?:{_GLUCOSE_NAME})\b(?:\s(?:level|reading))?\.?{LINK}{NUM}"
    r"\s?(?P<u>mmol(?:es)?(?:\s?/\s?l)?|mmols?|mg\s?/?\s?dl|mg\s?%|mg\sper\sdl|mg\b)?(?!\s?(?:spoon|tea|x\b|/7|times|and\sa\shalf|hours?\b|hrs?\b|h\b|days?\b|weeks?\b|months?\b))"
)
_WEIGHTS = [
    re.compile(p.replace("LINK", LINK).replace("NUM", NUM))
    for p in (
        r"\b(?P<b>birth\s?)?(?:weight|weighs|weighing|weighed|weigh|wt|bwt|bw|body\s?weight)\b\.?LINKNUM\s?(?P<u>kgs?|kilos?|kilograms?|gms?|grams?|g|lbs?|pounds?)?\b(?!\s?(?:/|loss|lost|mg|%|percentile|weeks?|months?))",
        r"\b(?:old|neonate|newborn|baby|infant|boy|girl|life)\b[\s,]{1,3}(?P<b>)(?P<v>\d{3,4})\s?(?P<u>g|gms?|grams?)\b(?!\s?/)",
        r"(?<![\d.,/x-])(?P<b>)NUM\s?(?P<u>kgs?|kilos?|kilograms?)\b(?!\s?(?:/|weight\sloss|loss|heavier|lighter|per\b|m2))",
    )
]
_BIRTH_WEIGHT = re.compile(r"\b(?:birth\s?(?:weight|wt)|bwt|bw)\b[^.;]{0,12}$")
_TO_KG = {"g": 0.001, "l": 0.45359237, "p": 0.45359237, "k": 1.0}
_CHANGED = re.compile(
    r"\b(?:lost|gained|gain(?:ing)?|losing|loss|per|by|every|each|mg|mcg|/)\s?(?:of\s|about\s)?$"
)


def claims(plain: str) -> Iterator[Claim]:
    """Yield every vital sign and measurement that the plain form of a text states."""
    for found in _all(plain):
        before = plain[max(0, found.start - 30) : found.start]
        if not _NO_FINDING.search(before):
            yield found


def _all(plain: str) -> Iterator[Claim]:
    yield from _temperatures(plain)
    for sign in SIGNS:
        for match in sign.pattern.finditer(plain):
            yield from _simple(plain, sign, match)
    yield from _scores(plain)
    yield from _pressures(plain)
    yield from _glucoses(plain)
    yield from _weights(plain)
    yield from _flows(plain)


def _number(words: str) -> float:
    return float(words.replace(",", "."))


def _is_bounded(plain: str, match: re.Match[str], group: str = "v") -> bool:
    """Whether the number is a limit or a range and not a measurement."""
    before = plain[max(0, match.start(group) - 16) : match.start(group)]
    return bool(_NOT_BEFORE.search(before) or _RANGE.match(plain, match.end(group)))


_BETWEEN = re.compile(r"\s?%?\s?(?:-|to)\s?\d\d(?!\d|[.,/]\d)")
"""A saturation that wavers, "82-83 %"; what is aimed at is left out before."""
_SERIES = re.compile(
    r"(?:\s?%?\s?(?:,|→|>|then)\s?\d\d){1,6}\s?%?\s?(?:,|→|>|then)\s?(?P<v>\d\d)(?!\d|[.,/]\d)"
)
"""Three saturations or more, of which the last is now: "94, 90, 85"."""
_THEN = re.compile(
    r"\s?(?:%|/\s?min|bpm)?\s?[,;]?\s?(?:but\s|and\s|which\s)?(?:now|currently|down\sto|up\sto"
    r"|improved\sto|improving\sto|rose\sto|fell\sto)\s(?P<v>\d{2,3}(?:[.,]\d)?)(?!\d|\s?/\s?\d)"
)
"""A later value of the same sign: "HR 130, now 92"."""


def _simple(plain: str, sign: Sign, match: re.Match[str]) -> Iterator[Claim]:
    is_between = sign.name == "spo2" and _BETWEEN.match(plain, match.end("v"))
    if _is_bounded(plain, match) and not is_between:
        return
    series = _SERIES.match(plain, match.end("v")) if sign.name == "spo2" else None
    then = series or _THEN.match(plain, match.end("v"))
    value = _number(then["v"] if then else match["v"])
    if "u" in match.re.groupindex and match["u"] == "mm":
        value /= 10
    start = match.start("v") if match.start("v") - match.start() > 40 else match.start()
    fits = sign.low <= value <= sign.high
    end = then.end() if then else match.end()
    yield Claim(sign.name, value, start, end, fits, sign.unit)


_EVM = re.compile(r"\be\s?([1-4])\s?,?\s?v\s?([1-5t])\s?,?\s?m\s?([1-6])\b")


def _scores(plain: str) -> Iterator[Claim]:
    for match in _EVM.finditer(plain):
        if match[2] != "t":
            total = sum(int(part) for part in match.groups())
            yield Claim("gcs", total, match.start(), match.end())


def _temperatures(plain: str) -> Iterator[Claim]:
    for pattern in _TEMPERATURES:
        for match in pattern.finditer(plain):
            if _is_bounded(plain, match) or _is_time(plain, match.end("v")):
                continue
            value = _number(match["v"])
            unit = (match["u"] or "")[:1]
            if unit == "f" or (not unit and 85 <= value <= 115):
                value = round((value - 32) / 1.8, 1)
            start = match.start("v") if match.start("v") - match.start() > 40 else match.start()
            yield Claim("temperature_c", value, start, match.end(), 25 <= value <= 45, "°C")


_TIME = re.compile(
    r"\s?(?:x|/|(?:days?|weeks?|wks?|months?|years?|yrs?|min|d|kg)\b|(?:hours?|hrs?|h)\b(?!\s?[:=-]?\s?\d))"
)


def _is_time(plain: str, end: int) -> bool:
    """Whether the number before `end` counts time: "fever 3 days"."""
    return _TIME.match(plain, end) is not None


def _pressures(plain: str) -> Iterator[Claim]:
    for rank, pattern in enumerate(_PRESSURES):
        for match in pattern.finditer(plain):
            group = "s" if match["s"] else "d"
            before = plain[max(0, match.start(group) - 16) : match.start(group)]
            if _NOT_BEFORE.search(before) or (rank > 2 and _RANGE.match(plain, match.end(group))):
                continue
            yield from _pressure(match, strength=int(rank != 2))


def _pressure(match: re.Match[str], *, strength: int) -> Iterator[Claim]:
    factor = KPA if (match["u"] or "") == "kpa" else 1.0
    high = round(_number(match["s"]) * factor, 1) if match["s"] else None
    number = match["d"] if match["d"][:1].isdigit() else ""
    low = round(_number(number) * factor, 1) if number else None
    crossed = high is not None and low is not None and low >= high
    start, end = match.start(), match.end()
    if high is not None:
        fits = 35 <= high <= 320 and not (crossed and high >= 35)
        yield Claim("sbp", high, start, end, fits, "mmHg", strength)
    if low is not None:
        fits = 10 <= low <= 220 and not (crossed and low <= 220 and (high or 0) >= 35)
        yield Claim("dbp", low, start, end, fits, "mmHg", strength)


def _glucoses(plain: str) -> Iterator[Claim]:
    for match in _GLUCOSES.finditer(plain):
        if _is_bounded(plain, match) or _is_time(plain, match.end("v")):
            continue
        value = _number(match["v"])
        unit = match["u"] or ""
        if unit.startswith("mg") or (not unit and value > 35):
            value = round(value / GLUCOSE, 1)
        fits = 0.2 <= value <= 120
        yield Claim("glucose_mmol_l", value, match.start(), match.end(), fits, "mmol/L")


def _weights(plain: str) -> Iterator[Claim]:
    for rank, pattern in enumerate(_WEIGHTS):
        for match in pattern.finditer(plain):
            if _is_bounded(plain, match) or _CHANGED.search(
                plain, max(0, match.start() - 14), match.start("v")
            ):
                continue
            if rank and _BIRTH_WEIGHT.search(plain, max(0, match.start() - 24), match.start()):
                continue
            unit = match["u"] or "k"
            value = round(_number(match["v"]) * _TO_KG[unit[0]], 3)
            name = "birth_weight_kg" if match["b"] else "weight_kg"
            yield Claim(
                name, value, match.start(), match.end(), 0.3 <= value <= 400, "kg", 1 - rank
            )


_FLOW = re.compile(
    r"(?<![\d.,])(?P<v>\d{1,2}(?:[.,]\d)?)\s?(?:l|lit(?:re|er)s?|lpm)\b(?:\s?(?:/|per)\s?min(?:ute)?)?"
    r"(?:\s?(?:of\s|via\s|by\s|on\s|through\s)?(?P<o>oxygen|o2|nc\b|np\b|nasal|nrb|non\s?re|face\s?mask|mask|fm\b|venturi|cannula|hudson|reservoir))?"
)
_ON_OXYGEN = re.compile(
    r"(?:\bon|sats?|o2|spo2|oxygen|mask|cannula|prongs|nc|nrb|%|with|needing|requiring)\W{0,3}(?:\d+\s?%\s?)?(?:on\s)?(?:at\s)?$"
)


def _flows(plain: str) -> Iterator[Claim]:
    """Yield the flow of oxygen: "2L NC", "on 4 litres", "15 l/min via non-rebreather"."""
    for match in _FLOW.finditer(plain):
        if match["o"] or _ON_OXYGEN.search(plain, max(0, match.start() - 24), match.start()):
            value = _number(match["v"])
            fits = 0.1 <= value <= 80
            yield Claim("oxygen_l_min", value, match.start(), match.end(), fits, "L/min")
