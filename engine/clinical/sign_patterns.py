"""How simple vital signs are written: in ward shorthand, in columns and in sentences."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from dataclasses import dataclass

LINK = (
    r"(?:[\s:=~,(]*\b(?:is|was|of|at|to|up|now|currently|about|around|approx|approximately|reads?"
    r"|reading|recorded|measured|says?|said|saying|reports?|reported|displays?|displaying|comes|coming|back|returned|as|on|arrival|today|tonight|this|morning|just|only|very|low|high|rate"
    r"|has|have|been|dropped|fell|rose|gone|went|down|came|running|sitting|hovering|hanging|bouncing|stuck|steady|persistently|maintaining|still|keeps|stays|remains|level|bp"
    r"|systolic|found|be|between|initially|repeat|the|her|his|my|by|axillary|oral|rectal|tympanic"
    r"|post|fluids|random|fasting|result|shows?|showed|showing|getting|falling|rising|dropping|drops|drifting|dipping|dips|dipped|sinking|climbing|climbed|spiking|spiked)\b){0,5}"
    r"[\s:=~(-]{0,4}(?:from\s\d{1,3}(?:[.,]\d)?\s?%?\sto\s"
    r"|\d{1,3}(?:[.,]\d|/\d{2,3})?\s?(?:%|mmol/l|mg/dl|c)?\s(?:last\s(?:week|month|year|visit|time|night)|yesterday)"
    r"\s?,?\s(?:and\s|but\s)?(?:today|now)(?:\sit)?(?:\sis)?\s)?"
)
NUM = r"(?P<v>\d{1,4}(?:[.,]\d{1,2})?)(?!\d|[.,]\d)"


@dataclass(frozen=True, slots=True)
class Sign:
    """How one vital sign is written, and its plausible limits."""

    name: str
    pattern: re.Pattern[str]
    low: float
    high: float
    unit: str


def sign(name: str, pattern: str, low: float, high: float, unit: str) -> Sign:
    """Return how a sign is written; LINK and NUM in the pattern stand for those above."""
    filled = pattern.replace("LINK", LINK).replace("NUM", NUM)
    return Sign(name, re.compile(filled), low, high, unit)


_PER_MIN = r"(?:\s?(?:/|per)\s?min(?:ute)?|pm\b)"
SIGNS = [
    sign(
        "pulse",
        r"\b(?:hr|heart\s?rate|heart\s?beat|pulse(?! ?ox)(?:\srate)?|pr|h\.r|p\.r|apex|tachycardi[ac]|bradycardi[ac]|tachy|brady)\.?LINKNUM(?!\s?(?:%|ms\b|/\d|mm))",
        15,
        320,
        "/min",
    ),
    sign("pulse", r"(?<![\w/])(?:hr|pr)(?P<v>\d{2,3})(?![\d.]|/\d)", 15, 320, "/min"),
    sign("pulse", r"(?<![\w/])p\s?[:=-]?\s?(?P<v>\d{2,3})(?![\d.]|/\d|\s?%)", 15, 320, "/min"),
    sign("pulse", r"(?<![\d./])(?P<v>\d{2,3})\s?(?:bpm|beats)\b", 15, 320, "/min"),
    sign(
        "pulse",
        r"\b(?:monitor|palpitations?|ecg|ekg|svt|vt|ventricular|af)\b[^.;\d]{0,40}\brate\s?(?:of|is|was|:|=)?\s?(?P<v>\d{2,3})(?![\d.]|/\d|\s?%)",
        15,
        320,
        "/min",
    ),
    sign(
        "rr",
        r"\b(?:rr|r/r|resp(?:iratory|irations?|s)?(?:\srates?|\scounts?)?|breathing(?:\srate)?|breath(?:s|e|es)?\srate|r\.r|tachypn(?:oe|e)ic|breath(?:ing)?\scounts?|breaths\sper\smin(?:ute)?|breaths|breathes)\b\.?LINKNUM(?!\s?(?:%|/\d|cm|l\b))",
        4,
        150,
        "/min",
    ),
    sign("rr", r"(?<![\w/])rr(?P<v>\d{1,3})(?![\d.]|/\d)", 4, 150, "/min"),
    sign(
        "rr",
        rf"(?<![\d./])(?P<v>\d{{1,3}})\s?(?:breaths?|resps?|respirations?)(?:{_PER_MIN}|\sa\sminute|\b)",
        4,
        150,
        "/min",
    ),
    sign(
        "rr",
        r"\b(?:p|pr|hr|pulse|temp|t)\s?[:=-]?\s?\d[\d.]{1,4}\D{0,8}?\br\s?[:=-]?\s?(?P<v>\d{2})(?![\d.]|/\d)",
        4,
        150,
        "/min",
    ),
    sign(
        "spo2",
        r"\b(?:sp\s?[o0]2|sa\s?o2|o2\s?sats?|o2|oxygen\ssats?|sats?|(?:oxygen|o2)?\s?saturations?|saturating|satting|pulse\s?ox(?:imet(?:ry|er))?|ox[iy]met(?:er|re|ry)|(?:finger\s|oxygen\s|sats?\s)?probe(?=\W{0,3}(?:is|reads|reading|shows|says|at)?\s?\d\d\s?%)|(?:finger|oxygen|sats?)\s(?:machine|meter|clip|reading|monitor)|oxygen\slevels?|desat(?:urat(?:ed|ing|es?|ion))?(?:ting|ted)?)\b\.?LINK(?P<v>\d{2,4}(?:[.,]\d)?|\d(?=\s?%))(?!\d|[.,]\d|s\b)(?!\s?(?:l\b|lit|/))",
        20,
        100,
        "%",
    ),
    sign(
        "rr",
        r"\b(?:breaths?|breathing|respirations?)\b[^.;]{0,50}?\b(?P<v>\d{2,3})\s(?:times\s)?(?:in|per|a|each|every)\s(?:one\s|1\s|a\s|full\s|whole\s){0,3}min",
        4,
        150,
        "/min",
    ),
    sign(
        "spo2",
        r"\boxygen\s(?:(?:is|was|at|reading|only|just|now|still|of)\s){0,3}(?P<v>[4-9]\d)\s?(?:%|percent|per\scent|(?=\s?(?:[,.;]|$|but\b|and\b|even\b)))(?!\s?(?:mask|venturi|oxygen|fio2|by|via|through))",
        20,
        100,
        "%",
    ),
    sign(
        "spo2",
        r"(?<![\d.,<>-])(?P<v>[4-9]\d)\s?-\s?\d{2}\s?%\s?(?:in\s|on\s)?(?:ra\b|room\sair|air\b)",
        20,
        100,
        "%",
    ),
    sign(
        "spo2",
        r"\b(?:pulse\s?ox\w*|ox[iy]meter|probe)\son\s(?:\w+\s){1,2}?(?:fingers?|toes?|ears?)\s(?P<v>[4-9]\d)\b",
        20,
        100,
        "%",
    ),
    sign(
        "pulse",
        r"\b(?:pulse|heart\srate)\b[^.;,\d]{0,40}\b(?:full|one|whole|a)\sminute\s?[:=]?\s(?P<v>\d{2,3})\b(?!\s?(?:%|/))",
        10,
        300,
        "/min",
    ),
    sign("spo2", r"(?<![\w])(?:sp\s?[o0]2|sats?)(?P<v>\d{2,3})(?!\d)", 20, 100, "%"),
    sign(
        "spo2",
        r"(?<![\d.,<>-])(?P<v>\d{2,3})\s?%\s?(?:sats?\b|saturat\w+|oxygen\ssat\w*|spo2)?\s?(?:\(|in\s|on\s)?(?:\d{2}\s?%\s?(?:venturi|oxygen|o2|fio2)|ra\b|room\sair|air\b|\d{1,2}\s?l\b|oxygen\b|o2\b|nrb|nasal|ambient)",
        20,
        100,
        "%",
    ),
    sign(
        "spo2",
        r"(?<![\d.,<>-])(?P<v>\d{2,3})\s?(?:%|percent|per\scent)\s?(?:on\s|by\s|from\s|with\s)?(?:the\s|a\s|finger\s)?(?:sats?\b|saturat\w+|oxygen\ssat\w*|spo2|o2\ssat|ox[iy]met\w+|pulse\sox|probe\b|finger\sclip)",
        20,
        100,
        "%",
    ),
    sign(
        "gcs",
        r"\b(?:gcs|glasgow(?:\scoma)?(?:\s(?:scale|score))?(?:\sscore)?)\b\.?LINK(?P<v>\d{1,2})(?!\d|[.,]\d)(?:\s?/\s?15)?",
        3,
        15,
        "",
    ),
    sign("gcs", r"(?<![\w/])gcs(?P<v>\d{1,2})(?![\d.])(?:\s?/\s?15)?", 3, 15, ""),
    sign(
        "crt_s",
        r"\b(?:crt|cft|cap(?:illary)?\s?(?:refill|refil)(?:\s?time)?|refill\stime)\b\.?LINKNUM\s?(?:s\b|secs?|seconds?)?(?!\s?(?:%|/\d))",
        0.5,
        20,
        "s",
    ),
    sign(
        "height_cm",
        r"(?<!fundal )\b(?:height|ht|length)\b\.?LINK(?P<v>\d{2,3}(?:[.,]\d)?(?=\s?cms?\b)|1[2-9]\d(?!\s?(?:\d|[.,/]\d|ft|in\b|mm|%)))(?:\s?cms?\b)?",
        25,
        250,
        "cm",
    ),
    sign(
        "muac_cm",
        r"\b(?:muac|mid\supper\sarm(?:\scircumference)?|arm\scircumference)\b\.?LINKNUM\s?(?P<u>cm|mm)?",
        6,
        60,
        "cm",
    ),
    sign("lactate_mmol_l", r"\b(?:lactate|lac)\b\.?LINKNUM", 0.1, 40, "mmol/L"),
    sign(
        "rr",
        r"\b(?:breaths?|breathing|respirations?|resps?)\b[^.;\d]{0,45}\b(?:were|was|is|counted|counts?)(?:\s(?:at|as|of|to\sbe))?\s?[:=]?\s?(?P<v>\d{2,3})(?!\d|[./]\d|\s?(?:%|days?|hours?|hrs?|min|weeks?|months?|years?|times\sa\sday|ml|kg|cm|m\b))",
        4,
        150,
        "/min",
    ),
    sign(
        "rr",
        r"\b(?:breaths?|breathing|respirations?|resps?|counted)\b[^.;\d]{0,40}(?:\b(?:in|per|over|for)\s(?:a\s|one\s|1\s|full\s|whole\s|the\s){0,3}(?:min(?:ute)?s?|60\s?s\w*))[^.;\d]{0,20}(?P<v>\d{2,3})(?!\d|[./]\d|\s?(?:%|days?|hours?|hrs?|min|weeks?|months?|years?))",
        4,
        150,
        "/min",
    ),
    sign(
        "rr",
        r"\bcount\w*\b[^.;\d]{0,20}(?P<v>\d{2,3})\s?(?:and|,|then|/)\s?\d{2,3}\s?(?:per|/|a)\s?min",
        4,
        150,
        "/min",
    ),
    sign(
        "pulse",
        r"\brate\s(?:on|by|from)\s(?:the\s)?(?:monitor|ecg|ekg|oximeter|probe|strip|trace)\s?(?:is|was|of|shows|:|=)?\s?(?P<v>\d{2,3})(?!\d|[./]\d|\s?%)",
        15,
        320,
        "/min",
    ),
    sign(
        "pulse",
        r"\b(?:monitor|ecg|ekg|rhythm|heart|palpitat\w*|flutter\w*|svt|vt|af|block|pulse|wrist|apex)\b(?:(?!breath|resp|rr\b)[^.;\d]){0,45}?(?P<v>\d{2,3})\s?(?:(?:beats\s)?(?:a|per|/|each|every|in\s1|in\sa)\s?min)",
        15,
        320,
        "/min",
    ),
    sign(
        "pulse",
        r"\b(?:ecg|ekg|monitor|trace|strip|rhythm)[\s,:]{1,2}(?:(?:shows|regular|irregular|narrow|broad|wide|complex|fast|svt|vt|af|rate|a|of|is|at)[\s,:]{1,2}){1,6}(?P<v>1[3-9]\d|2\d\d|[2-4]\d)(?![\d.]|/\d|\s?(?:%|ms|years?|y\b|m\b|f\b))",
        15,
        320,
        "/min",
    ),
    sign(
        "pulse",
        r"\b(?:(?:ventricular|vent)\s(?:response|rate)|fvr|rvr)\s?(?:of|at|is|was|:|=)?\s?(?P<v>\d{2,3})(?!\d|[./]\d|\s?%)",
        15,
        320,
        "/min",
    ),
    sign(
        "pulse",
        r"\b(?:heart|pulse)\s(?:is\s|was\s)?(?:beat\w*|going|running|racing|pounding|galloping|crawling)[^.;,\d]{0,30}\b(?P<v>\d{2,3})(?!\d|[./]\d|\s?(?:%|years?|yrs?|y\b|min|hours?|days?|weeks?|months?|m\b|f\b))",
        15,
        320,
        "/min",
    ),
]
