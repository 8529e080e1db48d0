"""Who the patient is: age, sex, pregnancy, gestation, days after birth."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator

from engine.clinical import ages
from engine.clinical.vitals import Claim


def claims(plain: str) -> Iterator[Claim]:
    """Yield age, sex given with the age, pregnancy by weeks, and days after birth."""
    yield from ages.claims(plain)
    yield from _sexes(plain)
    yield from _gestations(plain)
    yield from _after_birth(plain)


_SEX_BY_AGE = re.compile(
    r"(?<![\d.,/a-z])(?<!y )(?<!yr )(?<!yrs )(?<!year )(?<!years )(?:\d{1,2}(?:\s?(?:-\s?)?(?:years?|yrs?|y|months?|mo|days?|weeks?)(?:\s?-?\s?(?:old|o\b))?|/12)?\s?[/,]?\s?)"
    r"(?P<s>m|f|male|female)\b(?!\s?(?:/|°)|\d)"
)
_SEX_BEFORE_AGE = re.compile(
    r"(?<![\w/])(?P<s>m|f)\s?[/,]?\s?\d{2,3}(?!\d|[.,/%]\d|\s?(?:%|mg|kg))"
)
_SEX_STATED = re.compile(r"\b(?:sex|gender)\s?[:=]?\s?(?:is\s)?(?P<s>m|f|male|female|man|woman)\b")


_TEMPERATURE = re.compile(
    r"(?:temp(?:erature)?|\bt|degrees?|rate|pulse|\bhr|\bpr|\brr)\.?\s?[:=-]?\s?(?:\d{1,3}[.,])?$"
)


def _sexes(plain: str) -> Iterator[Claim]:
    for strength, pattern in ((9, _SEX_STATED), (8, _SEX_BY_AGE), (7, _SEX_BEFORE_AGE)):
        for match in pattern.finditer(plain):
            if _TEMPERATURE.search(plain, max(0, match.start() - 16), match.start()):
                continue
            sex = "F" if match["s"] in ("f", "female", "woman") else "M"
            start = match.start("s") if pattern is not _SEX_STATED else match.start()
            yield Claim("sex", sex, start, match.end("s"), strength=strength)


_WEEKS = [
    re.compile(p)
    for p in (
        r"\bat\s(?P<w>\d{1,2})\s?(?:weeks?|wks?|w)\s?(?:\+|and)\s?(?P<d>[0-6])\s?(?:days?|d)\b",
        r"(?<![\d.,/])(?P<w>[1-3]?\d|4[0-4])\s?(?:\+\s?(?P<d>[0-6])\s?)?/\s?40\b",
        r"(?<![\d.,/])(?P<w>\d{1,2})\s?\+\s?(?P<d>[0-6])(?:\s?/\s?7)?\s?(?:weeks?|wks?|w)?(?=\s?(?:pregnan|gestation|ga\b|weeks?|wks?|$|[,.;]))(?!\s?/\s?40)",
        r"(?<![\d.,/])(?P<w>\d{1,2})[\s-]{0,2}(?:weeks?|wks?|wk|w)(?:\s?(?:and\s)?(?P<d>[0-6])\s?days?)?[\s-]{0,2}(?:of\s)?(?:pregnan\w*|gestation\w*|ga\b|preg\b|gravid|amenorrh\w+|into\s(?:her|my|the)\spregnancy|antenatal|iup\b)",
        r"\b(?:ga|gestation(?:al)?(?:\sage)?|ega|poa|pog)\s?(?:is|of|=|:|at|about|around|approximately)?\s?(?:is\s)?(?P<w>\d{1,2})(?:\s?\+\s?(?P<d>[0-6]))?(?!\d|[.,]\d)\s?(?:weeks?|wks?|w)?",
        r"\b(?:pregnan\w+|primi\w*|gravida|multi(?:p|gravida)\w*|g\d\s?p\d\S{0,4}|p\d\s?g\d)\s?(?:[,(]|with|at|in|for|of|by|around|about|woman|lady|mother|is|now)*\s?(?:at|with|about|is|now)?\s?(?P<w>\d{1,2})(?:\s?\+\s?(?P<d>[0-6]))?\s?(?:weeks?|wks?|wk|w)\b(?!\s?(?:old|ago|history))",
        r"(?:^|[,.;:]\s|\b(?:am|im|is|now|currently|says|said)\s(?:about\s)?)(?P<w>2\d|3\d|4[0-2])(?:\s?\+\s?(?P<d>[0-6]))?\s?(?:weeks?|wks?|w)(?=\s?(?:,|\.|;|$|with\b|and\b|primi|g\d))",
        r"\b(?:preterm|labou?r|contractions|p?prom|srom|aph|pet|bleeding|liquor)\s?,?\s(?:at\s)?(?P<w>2\d|3\d|4[0-2])(?:\s?\+\s?(?P<d>[0-6]))?\s?(?:weeks?|wks?)\b(?!\s?(?:old|ago|history))",
        r"\bat\s(?P<w>[12]\d|3\d|4[0-2])(?:\s?\+\s?(?P<d>[0-6]))?\s?(?:weeks?|wks?)\b(?!\s?(?:old|ago|history|of\s(?:age|life)))",
        r"(?:^|[,.;:]\s|\b(?:am|im|is|now|currently|at|who|she|lady|woman|mother|mum|says|said)\s(?:about\s)?)(?P<w>2\d|3\d|4[0-2])(?:\s?\+\s?(?P<d>[0-6]))?\s?(?:weeks?|wks?|wk|w)\s(?:and\s|with\s|,\s|the\s|my\s|her\s|now\s|no\s|not\s|has\s|have\s|having\s|had\s|reduced\s|severe\s|painless\s|heavy\s|sudden\s|cant\s|can't\s|can\snot\s|not\s|felt\s|feel\s|less\s)*(?:baby\w*|kick\w*|mov\w+|bleed\w*|blood|pv|spotting|contract\w*|waters?|leak\w*|drain\w*|labou?r|pains|f(?:oe)?etal|fm|fh[rst]|liquor|membranes|cord|show|primi\w*|multi\w*|twins?|bp|headache|(?:abd\w*|belly|tummy|stomach)\spain|swollen\s(?:face|hands|feet)|epigastric|blurred|seeing|visual|fits?|fitting|convuls\w*|seiz\w*)",
    )
]
_NOT_GESTATION = re.compile(
    r"\b(?:born|delivered|birth|preterm|premature|premie|ex|miscarr\w+|previous|last|abort\w+|loss|died|iufd)\b[^.;]{0,24}$"
)


def _gestations(plain: str) -> Iterator[Claim]:
    for pattern in _WEEKS:
        for match in pattern.finditer(plain):
            if _NOT_GESTATION.search(plain, max(0, match.start() - 40), match.start()):
                continue
            weeks = int(match["w"]) + round(int(match["d"] or 0) / 7, 2)
            weeks = int(weeks) if weeks == int(weeks) else weeks
            fits = 3 <= weeks <= 44
            if fits:
                exact = int(bool(match["d"]))
                yield Claim(
                    "gestation_weeks",
                    weeks,
                    match.start(),
                    match.end(),
                    unit="weeks",
                    strength=exact,
                )
                yield Claim("pregnant", value=True, start=match.start(), end=match.end())


_SPAN_OF = (
    r"(?P<n>\d{1,3})[\s-]{0,2}(?P<u>days?|d|weeks?|wks?|wk|hours?|hrs?|h|months?|mths?|/7|/52)"
)
_BORN = r"post[\s-]?partum|post[\s-]?natal|pn\b|p/n\b|post[\s-]?delivery|pp\b|puerper\w+|post[\s-]?(?:c\s?/?\s?s|caesar\w+|cesar\w+|c[\s-]section|lscs|svd|nvd)|after\s(?:a\s|her\s|the\s|my\s|normal\s|vaginal\s)*(?:delivery|birth|delivering|giving\sbirth|childbirth|labou?r|c(?:aesar\w+|esar\w+)|c[\s-]section)"
_BIRTHS = [
    re.compile(p.replace("SPAN", _SPAN_OF).replace("BORN", _BORN))
    for p in (
        r"(?<![\d.,])SPAN\s?(?:BORN)",
        r"\b(?:day|d)\s?(?P<n>\d{1,2})\s?(?:BORN)(?P<u>)",
        r"\b(?:BORN)\s?(?:\bon\s)?(?:day|d)\s?#?\s?(?P<n>\d{1,2})(?P<u>)",
        r"\bppd\s?#?\s?(?P<n>\d{1,2})(?P<u>)",
        r"\b(?:BORN)\s?(?:\(|x|by|since|for)?\s?SPAN",
        r"\b(?:delivered|gave\sbirth|had\s(?:a|her|my|the)\s(?:baby|delivery|c[\s-]section|caesar\w+)|childbirth|delivery|confined)\s[^.;,]{0,30}?SPAN\s(?:ago|back|earlier)",
        r"\bSPAN\s(?:ago|back)\s(?:she\s|i\s)?(?:delivered|gave\sbirth|had\s(?:a|her|my)\sbaby)",
    )
]
_DAYS = {"d": 1.0, "w": 7.0, "h": 1 / 24, "m": 30.44, "/7": 1.0, "/5": 7.0, "": 1.0}


def _after_birth(plain: str) -> Iterator[Claim]:
    for pattern in _BIRTHS:
        for match in pattern.finditer(plain):
            unit = match["u"] or ""
            days = round(int(match["n"]) * _DAYS[unit[:2] if unit[:1] == "/" else unit[:1]], 2)
            days = int(days) if days == int(days) else days
            fits = 0 <= days <= 400
            yield Claim("postpartum_days", days, match.start(), match.end(), fits, "days")
