"""Who the patient is: age, sex, pregnancy, gestation, days after birth."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator

from engine.clinical.vitals import Claim

_N = r"(?P<n>\d{1,3}(?:[.,]\d)?)"
_YEAR = r"(?:years?|yrs?|y)"
_MONTH = r"(?:months?|mths?|mos?|mon)"
_WHO = r"(?:m|f|male|female|man|woman|boy|girl|lady|gentleman|child|baby|infant|kid|patient|pt|primi\w*|gravida|toddler|neonate|newborn)"
_GROUP = re.compile(
    r"(?:[<>≤≥]=?|\b(?:under|over|below|above|less than|more than|older than|younger than|at least"
    r"|between|up to|until|beyond|after|before|from|\d+\s?(?:-|to|and)|ages|died at|died aged"
    r"|temp(?:erature)?\.?|\bt|degrees?|rate|pulse|hr|pr|rr|children aged|adults aged|patients aged|women aged|people aged"
    r"|gestation(?:al)?|at age|at the age of))\s*(?:the\s)?(?:age\s(?:of\s)?)?$"
)
_OF_RELATIVE = re.compile(r"\b(?:his|her|their)\s$")
_KIN = re.compile(r"[\s-]{1,2}(?:old\s)?(?:son|daughter|child|baby|brother|sister|grand\w+)\b")
_AGES: list[tuple[re.Pattern[str], float, int]] = [
    (
        re.compile(
            p.replace("NUM", _N)
            .replace("YEAR", _YEAR)
            .replace("MONTH", _MONTH)
            .replace("WHO", _WHO)
        ),
        scale,
        strength,
    )
    for p, scale, strength in (
        (
            r"(?<![\d.,/])NUM\s?(?:-\s?)?(?:YEARs?|yr)(?:\s?-?\s?|\s+and\s+)(?P<more>\d{1,2}|a half)?\s?(?:-\s?)?(?:MONTH|m\b)?\s?(?:-\s?)?(?:old|of\sage|/o\b|o\b)",
            1.0,
            3,
        ),
        (
            r"(?<![\d.,/])NUM[\s-](?:and[\s-])?(?:a[\s-])?half[\s-](?:-\s?)?YEAR[\s-]{0,2}(?:old|of\sage)(?P<half>)",
            1.0,
            3,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?y(?:ears?|rs?|r)?\s?,?\s?(?P<more>\d{1,2})\s?m(?:onths?|ths?|o|os)?\b",
            1.0,
            3,
        ),
        (r"(?<![\d.,/])NUM\s?y\s?[./]?\s?o\b\.?", 1.0, 3),
        (
            r"(?:kgs?|lbs?|kilos?)\s?,\s?NUM\s?(?:years?|yrs?)\b(?!\s?(?:ago|history|h/o|of|hx))",
            1.0,
            1,
        ),
        (r"\b(?:son|daughter|child|boy|girl|baby)\sof\sNUM\s?YEARs?\b", 1.0, 2),
        (
            r"\b(?:male|female|man|woman)\s(?:approx\w*|about|around|aged|roughly)\.?\s(?P<n>\d{2})(?=\s?[,.;]|$)",
            1.0,
            1,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?-?(?:1/2|½)[\s-]{0,2}(?:YEARs?)(?:[\s-]{0,2}old)?(?P<half>)",
            1.0,
            4,
        ),
        (
            r"\b(?:pregnan\w*|primi\w*|male|female|student)\s?,\s?NUM\s?(?:years?|yrs?)\b(?!\s?(?:ago|history|h/o))",
            1.0,
            1,
        ),
        (
            r"\b(?:mr|mrs|ms|miss|mzee|mama|bibi)\.?\s[a-z]+\.?(?:\s[a-z]+)?\s?,?\s?[(]?(?:aged?\s)?NUM(?=\s?[,.;:)]|\s(?:with|has|had|is|was|who|came|present\w*|c/o)\b)(?![.,]\d)",
            1.0,
            2,
        ),
        (
            r"\b(?:mtoto|batang|bata|pikin|mama|mzee|bibi|bwana|kijana|beti|beta|client|casualty|resident|student|farmer|teacher|driver|worker|labou?rer|housewife|pensioner|widow|pt|patient)\s?,?\s(?:of\s)?NUM\s?YEARs?\b(?!\s?(?:history|hx|h/o|ago|of\s(?!age)))",
            1.0,
            1,
        ),
        (
            r"\b(?:my|his|her)\s(?:husband|wife|father|mother|dad|mum|mom|son|daughter|baby|child|brother|sister)\s(?:is|was)\sNUM\b(?![.,/%]\d|\s?(?:kg|cm|weeks?|months?|days?|hours?|/|°|%))",
            1.0,
            1,
        ),
        (
            r"\b(?:boy|girl|child|man|woman|lady|gentleman)\sof\s(?P<n>\d{1,2})\b(?!\s?(?:MONTH|kg|weeks?|days?|/|%))",
            1.0,
            1,
        ),
        (
            r"\b(?:boy|girl|child)\s(?P<n>\d|1[0-7])(?=\s?[,;])",
            1.0,
            1,
        ),
        (
            r"(?<![\w/])[mf]/(?P<n>[1-9])(?![\d./%])(?!\s?(?:MONTH|weeks?|wks?|days?|d|/)\b)",
            1.0,
            1,
        ),
        (
            r"\b(?:infant|baby|child|toddler|kid|boy|girl|son|daughter|mtoto|beti|beta|batang|bata|pikin|pt|patient)\s?,?\s(?:of\s)?NUM\s?(?:MONTH)s?\b(?!\s?(?:history|hx|h/o|ago|pregnan\w*|post\w*|of\s(?!age)))",
            1 / 12,
            1,
        ),
        (
            r"\bage[d]?\s?[:=-]?\s?(?:of\s|is\s|about\s|around\s|approx\w*\s)?NUM(?![\d/]|\s?(?:MONTH|m\b|weeks?|wks?|w\b|days?|d\b|hours?))(?:\s?YEAR\b)?",
            1.0,
            2,
        ),
        (r"(?<![\d.,/])NUM[\s-]{0,2}YEAR[\s,/-]{0,3}(?:old\s)?(?:WHO)\b", 1.0, 3),
        (r"(?<![\d.,/a-z])(?P<n>\d{1,2})\s?/?\s?(?:m|f)\b(?!\s?(?:/|°|x\b)|\d)", 1.0, 2),
        (
            r"(?<![\d.,/])(?P<n>\d{1,3})\s(?:male|female|man|woman|boy|girl|lady|gentleman)\b",
            1.0,
            2,
        ),
        (r"(?<![\w/])(?:m|f)\s?[/,]?\s?NUM\s?YEARs?\b(?!\s?(?:ago|history|hx|h/o))", 1.0, 2),
        (
            r"(?<![\w/])(?:m|f)\s?[/,]?\s?(?P<n>\d{2,3})(?:\s?YEAR|\s?yo)?(?![\d.,/%]\d|\d|\s?(?:%|mg|kg|weeks))",
            1.0,
            1,
        ),
        (
            r"\b(?:male|female|man|woman|gentleman|lady)\s?[,:(]?\s?(?:aged?\s)?(?:of\s)?NUM(?:\s?YEAR)?(?![\d/]|\s?(?:MONTH|m\b|weeks?|wks?|days?|hours?|kg|/|°|mg|cm|-))",
            1.0,
            1,
        ),
        (
            r"(?:\b(?:he|she|child|baby|patient|pt|boy|girl|son|daughter|who)\s(?:is|was)\s(?:only\s|just\s|about\s)?|^)NUM[\s-]?MONTHs?\b(?!\s?(?:pregnan\w*|history|hx|h/o|ago|post\w*|of\s(?!age)|later|after|gestation))",
            1 / 12,
            1,
        ),
        (
            r"\b(?:he|she|child|baby|little\sone|boy|girl|son|daughter|infant|newborn|neonate)\s(?:is|was)\s(?:only\s|just\s|about\s|now\s)?NUM\s?(?:days?)(?=\s?(?:[,.;]|$|and\b|with\b|old\b))",
            1 / 365.25,
            1,
        ),
        (
            r"\b(?:he|she|child|baby|little\sone|boy|girl|son|daughter|infant|newborn|neonate)\s(?:is|was)\s(?:only\s|just\s|about\s|now\s)?NUM\s?(?:weeks?|wks?)(?=\s?(?:[,.;]|$|and\b|with\b|old\b))",
            7 / 365.25,
            1,
        ),
        (
            r"(?:^|[.:;]\s|\bsays\s)NUM\s?(?:weeks?|wks?)\s?,\s?(?=(?:t|temp\w*|fever|febrile|hot|cough\w*|feeding|not|rr|baby|boy|girl|male|female|m|f)\b)",
            7 / 365.25,
            1,
        ),
        (
            r"\b(?:he|she|child|baby|patient|pt|boy|girl|son|daughter|pikin|mtoto|bacha|mwana|kid|toddler|who)\s(?:is|was)\s(?:only\s|just\s|about\s)?NUM\s?(?:YEARs?)?(?=\s?(?:[,.;]|$|and\b|with\b))",
            1.0,
            1,
        ),
        (
            r"\b(?:boy|girl|child|baby|infant|toddler|male|female|kid|son|daughter)[\s,]{1,2}(?:of\s|is\s)?NUM\s?YEARs?\b(?!\s?(?:history|h/o|hx|ago))",
            1.0,
            1,
        ),
        (
            r"(?:^|\bpt\s|\bpatient\s|[:(]\s?)NUM\s?YEAR\b(?!\s?(?:history|h/o|hx|ago|of\s(?!age)))",
            1.0,
            1,
        ),
        (r"(?<![\d.,/])NUM[\s-]{0,2}MONTHs?[\s-]{0,2}(?:old|of\sage|o\b|/o\b)", 1 / 12, 3),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:MONTHs?|m(?!m))[\s,/-]{0,3}(?:old\s)?(?:m|f|male|female|boy|girl|infant|baby|child|kid)\b",
            1 / 12,
            3,
        ),
        (r"\bage[d]?\s?[:=-]?\s?(?:of\s|is\s)?NUM[\s-]{0,2}(?:MONTHs?|m\b)", 1 / 12, 3),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?12(?=\s(?:old|of\sage|boy|girl|infant|baby|child|m\b|f\b|male|female|kid|son|daughter)|\s?,)",
            1 / 12,
            3,
        ),
        (r"^(?P<n>\d{1,2})\s?/\s?12\b(?!\s(?:history|h/o|hx|of|ago))", 1 / 12, 2),
        (
            r"(?:\b(?:baby|infant|child|boy|girl|aged?|son|daughter)\s?,?\s?)(?P<n>\d{1,2})\s?/\s?12\b(?!\s(?:history|h/o|hx|ago))",
            1 / 12,
            2,
        ),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:weeks?|wks?|wk|w)[\s-]{0,2}(?:old|of\sage|/o\b)",
            7 / 365.25,
            3,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?52(?=\s(?:old|of\sage|boy|girl|infant|baby|neonate|newborn))",
            7 / 365.25,
            3,
        ),
        (r"\bage[d]?\s?[:=-]?\s?(?:of\s|is\s)?NUM[\s-]{0,2}(?:weeks?|wks?)\b", 7 / 365.25, 3),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:weeks?|wks?|wk)[\s-]{0,2}(?:infant|neonate|newborn|baby|boy|girl)\b",
            7 / 365.25,
            2,
        ),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:days?|d)[\s-]{0,2}(?:old|of\s(?:age|life)|/o\b)",
            1 / 365.25,
            3,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?7(?=\s(?:old|of\s(?:age|life)|neonate|newborn|baby|infant))",
            1 / 365.25,
            3,
        ),
        (r"\b(?:day|d|dol)\s?(?:#\s?)?NUM\s(?:of\slife|neonate|newborn|baby)\b", 1 / 365.25, 3),
        (r"\bdol\s?NUM\b", 1 / 365.25, 3),
        (
            r"\b(?:neonate|newborn)\s?,?\s(?:on\s|at\s)?(?:day|d)\s?(?:of\slife\s)?NUM\b",
            1 / 365.25,
            3,
        ),
        (r"\bage[d]?\s?[:=-]?\s?(?:of\s|is\s)?NUM[\s-]{0,2}(?:days?|d)\b", 1 / 365.25, 3),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:days?)[\s-]{0,2}(?:neonate|newborn|baby|infant)\b",
            1 / 365.25,
            2,
        ),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:hours?|hrs?|h)[\s-]{0,2}(?:old|of\s(?:age|life))",
            1 / 8766,
            3,
        ),
    )
]


def claims(plain: str) -> Iterator[Claim]:
    """Yield age, sex given with the age, pregnancy by weeks, and days after birth."""
    yield from _ages(plain)
    yield from _sexes(plain)
    yield from _gestations(plain)
    yield from _after_birth(plain)


def _ages(plain: str) -> Iterator[Claim]:
    for pattern, scale, strength in _AGES:
        for match in pattern.finditer(plain):
            if _GROUP.search(plain, max(0, match.start() - 30), match.start()):
                continue
            groups = match.groupdict()
            value = float(groups["n"].replace(",", ".")) + _more(groups) / 12
            years = round(value * scale, 4)
            years = int(years) if years == int(years) else years
            fits = 0 <= years <= 120
            of_relative = _OF_RELATIVE.search(plain, max(0, match.start() - 8), match.start())
            sure = 0 if of_relative and _KIN.match(plain, match.end()) else strength
            yield Claim("age_years", years, match.start(), match.end(), fits, "years", sure)


def _more(groups: dict[str, str | None]) -> float:
    """Return the months beyond the years: "2 years 6 months", "2 and a half years"."""
    if "half" in groups or groups.get("more") == "a half":
        return 6
    return float(groups.get("more") or 0)


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
