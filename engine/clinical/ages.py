"""Ages in shorthand and in sentences; a bare span of time beside words of a child, too."""
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
            r"(?<![\d.,/])NUM\s?(?:-\s?)?(?:YEARs?|yr)(?:\s?-?\s?|\s+and\s+)(?P<more>\d{1,2}|a half)?\s?(?:-\s?)?(?:MONTH|m\b)?\s?(?:-\s?)?(?:old\b|of\sage|/o\b|o\b)",
            1.0,
            3,
        ),
        (
            r"(?<![\d.,/])NUM[\s-](?:and[\s-])?(?:a[\s-])?half[\s-](?:-\s?)?YEAR[\s-]{0,2}(?:old\b|of\sage)(?P<half>)",
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
            r"(?:^|[.:;]\s)NUM\s?MONTHs?\s?,\s?(?=(?:t|temp\w*|fever|febrile|hot|cough\w*|feeding|not|rr|danger|boy|girl|male|female|m|f|weight|wt|breast\w*|twin)\b)",
            1 / 12,
            1,
        ),
        (
            r"\b(?:today|now|currently|at\spresent|this\sone\s(?:is|was)|the\sother\s(?:is|was)|twin\s(?:is|was))\s(?:aged?\s|only\s|just\s)?NUM\s?MONTHs?(?=\s?(?:[,.;]|$|old\b))",
            1 / 12,
            1,
        ),
        (
            r"\b(?:this\sone\s(?:is|was)|the\sother\s(?:is|was)|twin\s(?:is|was))\s(?:only\s|just\s)?NUM\s?(?:weeks?|wks?)(?=\s?(?:[,.;]|$|old\b))",
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
        (r"(?<![\d.,/])NUM[\s-]{0,2}MONTHs?[\s-]{0,2}(?:old\b|of\sage|o\b|/o\b)", 1 / 12, 3),
        (
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:MONTHs?|m(?!m))[\s,/-]{0,3}(?:old\s)?(?:m|f|male|female|boy|girl|infant|baby|child|kid)\b",
            1 / 12,
            3,
        ),
        (r"\bage[d]?\s?[:=-]?\s?(?:of\s|is\s)?NUM[\s-]{0,2}(?:MONTHs?|m\b)", 1 / 12, 3),
        (
            r"(?<![\d.,/])(?<!\bin )(?<!rtc )(?<!for )(?<!review )(?<!after )(?P<n>\d{1,2})\s?/\s?12(?=\s(?:old\b|of\sage|boy|girl|infant|baby|child|m\b|f\b|male|female|kid|son|daughter)|\s?,)",
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
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:weeks?|wks?|wk|w)[\s-]{0,2}(?:old\b|of\sage|/o\b)",
            7 / 365.25,
            3,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?52(?=\s(?:old\b|of\sage|boy|girl|infant|baby|neonate|newborn))",
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
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:days?|d)[\s-]{0,2}(?:old\b|of\s(?:age|life)|/o\b)",
            1 / 365.25,
            3,
        ),
        (
            r"(?<![\d.,/])(?P<n>\d{1,2})\s?/\s?7(?=\s(?:old\b|of\s(?:age|life)|neonate|newborn|baby|infant))",
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
            r"(?<![\d.,/])NUM[\s-]{0,2}(?:hours?|hrs?|h)[\s-]{0,2}(?:old\b|of\s(?:age|life))",
            1 / 8766,
            3,
        ),
    )
]
_KIN_WORD = r"(?:father|mother|uncle|aunt|aunty|auntie|papa|mama|dad|mum|mom|grand(?:father|mother|ma|pa|dad|mum)|husband|wife|mzee|baba|bibi|gogo|old man|old woman|old lady)"
_NO_TIME = r"(?!\s?(?:/|%|kgs?\b|cms?\b|mg|ml|mmol|weeks?|wks?|days?|months?|mths?|hours?|hrs?|min|tab\w*|times|units?|puffs|cups?|bpm|[.,]\d))"
_LASTING = r"(?<!for )(?<!since )(?<!past )(?<!last )"
_FRAGMENT = r"(?:^|[,;.:(]\s?)"
_END = r"(?=\s?(?:[,;.)]|$))"
_AGES += [
    (re.compile(pattern.replace("YEAR", _YEAR)), 1.0, 0)
    for pattern in (
        rf"{_FRAGMENT}(?P<n>\d{{1,3}})\s?YEAR{_END}",
        r"\b(?:i am|i'm|am)\s(?:now\s|only\s)?(?P<n>\d{2,3})(?=\s?(?:[,;.]|$|and\b|with\b|YEAR\b))",
        rf"\b{_KIN_WORD}\s?,?\s?(?:is\s|of\s|aged\s)?(?P<n>\d{{2,3}})\b{_NO_TIME}(?!\sYEAR\sago)",
        r"^(?![^,]{0,40}\b(?:bp|hr|pulse|rate|sats?|spo2|rr|temp|gcs|bed|ward|room|day|weight|no|bm|rbs|sugar|glucose|case|week|t|p|today|yesterday|since|systolic|diastolic|died|at|to|by|of|pressure|fever|stage|grade|size|score|level|hb|muac|height|dose)\b)(?:[a-z]+\s){0,2}[a-z]+\s?,\s?(?P<n>\d{2})(?=\s?[,.;]\s)",
        r"^(?![^,]{0,40}\b(?:bp|hr|pulse|rate|sats?|spo2|rr|temp|gcs|bed|ward|room|day|weight|no|bm|rbs|sugar|glucose|case|week|t|p|today|yesterday|since|systolic|diastolic|died|at|to|by|of|pressure|fever|stage|grade|size|score|level|hb|muac|height|dose)\b)[a-z]+(?:\s[a-z]+)?\s(?P<n>\d{2})\s?,\s(?!\d)",
        r"^(?P<n>\d{2})\s?,\s(?!\d)",
        r"\([^()\d]{1,20},\s(?P<n>\d{2})\)",
        r"\b(?:known|old)\s[a-z]+\s(?:patient|case)\s(?:of\s)?(?P<n>\d{2})\sYEARs?\b(?!\sago)",
        r"(?<![\d.,/])(?P<n>\d{1,2})\s(?:and\s)?(?:a\s)?half\s?YEAR(?P<half>)",
    )
]
_CHILD = re.compile(
    r"\b(?:child|kid|baby|babe|infant|toddler|neonat\w*|newborn|boy|girl|son|daughter|pikin|mtoto|bacha|mum|mother|nappy|nappies|cot|stump|cord|fontanel\w*|suck\w*|suckl\w*|breast\s?fe\w*|breastmilk|latch\w*|grunt\w*|indrawing|drawing\sin|sucking\sin|nostrils?|recessions?|vaccin\w*|immuni[sz]\w*|penta\w*|growth|muac|teeth\w*|croup|bronchiolitis|imci|rutf|weaned|weaning|crawl\w*|hypothermic|febrile|feed(?:s|ing)|cradle|parents?|smiling|smiles|wt)\b"
)
"""Words beside which a bare "5 weeks" or "18/12" is an age and not a duration."""
_CHILD_AGES: list[tuple[re.Pattern[str], float, int]] = [
    (re.compile(pattern.replace("MONTH", _MONTH)), scale, 0)
    for pattern, scale in (
        (rf"{_FRAGMENT}(?:now\s)?(?P<n>\d{{1,2}})\s?MONTH{_END}", 1 / 12),
        (
            r"(?<![\d./])(?<!rtc )(?<!tca )(?<!for )(?<!in )(?<!after )(?<!past )(?<!last )(?<!since )(?<!review )(?<!x )(?P<n>\d|1\d|2[0-3])\s?/\s?12\b(?!\s?(?:history|ago|hx|h/o|of|post|pregnan|amenorrh|back|later|/))",
            1 / 12,
        ),
        (
            r"(?<![\d./])(?<!rtc )(?<!tca )(?<!for )(?<!in )(?<!after )(?<!past )(?<!last )(?<!review )(?<!x )(?P<n>\d|1[0-2])\s?/\s?52\b(?!\s?(?:history|ago|hx|h/o|of|post|pregnan|amenorrh|back|later|/))",
            7 / 365.25,
        ),
        (rf"{_FRAGMENT}(?:now\s)?(?P<n>\d|1[0-2])\s?(?:weeks?|wks?){_END}", 7 / 365.25),
        (rf"{_FRAGMENT}(?P<n>\d|[12]\d)\s?days?{_END}", 1 / 365.25),
        (
            r"(?:^|[,;.:(]\s|\bneonate\s|\bnewborn\s|\bbaby\s)(?:day|d)\s?(?P<n>\d|1\d|2[0-8])(?=\s?(?:[,;.)]|$|with\b))",
            1 / 365.25,
        ),
        (r"\b(?P<n>\d{1,2})\sMONTHs?\s?,\s?(?:twin|weaned|weight|wt|muac|m\b|f\b)", 1 / 12),
        (r"^[a-z]+\s(?:[a-z]+\s)?(?P<n>\d{1,2})\sMONTHs?(?=\s?[,;.])", 1 / 12),
    )
]


def claims(plain: str) -> Iterator[Claim]:
    """Yield every age that the plain form of a text states, in years."""
    is_child = _CHILD.search(plain) is not None
    for pattern, scale, strength in (*_AGES, *(_CHILD_AGES if is_child else ())):
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
