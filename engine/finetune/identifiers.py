"""Where a text identifies a person: names, dates, numbers, places, addresses.

The kinds are those of the HIPAA safe harbor list (45 CFR 164.514(b)(2)) that occur in
free text. Names come from labels, titles and the name lists of the Faker library
(English, French, Spanish, Portuguese, Swahili, Hindi and more); telephone numbers from
the phonenumbers library. Rules find what looks like a person; they cannot promise that
nothing is left: a reviewer reads the report.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from engine.clinical import dates as written_dates
from engine.clinical.quantities import Quantity, QuantityKind

_LOCALES = (
    "en_US",
    "en_GB",
    "en_IN",
    "fr_FR",
    "es_ES",
    "pt_BR",
    "de_DE",
    "it_IT",
    "sw",
    "yo_NG",
    "zu_ZA",
)
_CAP = r"[A-Z][\w'’-]+"
_TITLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sister|Nurse|Mama|Baba|Madame|Monsieur|Senhor|Señor)\b\.?\s+"
    rf"(?P<name>{_CAP}(?:\s+{_CAP}){{0,2}})"
)
_LABELED = re.compile(
    r"\b(?:patient(?:'s)?(?:\s+name)?|name|surname|first\s+name|next\s+of\s+kin|consultant"
    r"|seen\s+by|signed(?:\s+by)?|referred\s+by|discharged\s+by|GP|mother|father|guardian)"
    rf"\s*[:=]\s*(?P<name>{_CAP}(?:[ ,]+{_CAP}){{0,3}})",
    re.IGNORECASE,
)
_PAIR = re.compile(rf"\b(?P<first>{_CAP})\s+(?:[A-Z]\.\s+)?(?P<last>{_CAP})\b")
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_ADDRESS_ON_THE_WEB = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:NHS|MRN|CHI|NIN|NID|SSN|hospital|unit|folder|file|patient|record|passport|insurance|case|OPD|IPD?|ID)"
    r"(?:\s*(?:no|number|id|nr|#))?\.?\s*[:#=]?\s*(?P<number>[A-Z]{0,4}[-/]?\d[\d/ -]{2,}\d)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:(?:lives?|living|resident|resides?|comes?|came)\s+(?:in|at|of|from)|from|address\s*[:=])"
    rf"\s+(?:the\s+)?(?P<place>{_CAP}(?:[ ,]+{_CAP}){{0,3}})"
)
_STREET = re.compile(
    rf"\b\d{{1,5}}[A-Za-z]?,?\s+{_CAP}(?:\s+{_CAP}){{0,2}}\s+(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Way)\b"
)
_VERY_OLD = re.compile(
    r"\b(?P<age>9\d|1[01]\d)(?=[\s-]*(?:years?|yrs?|y)[\s/-]*(?:old|o)\b)", re.IGNORECASE
)
# Eponyms, drugs, months and ward words that are also names somewhere.
_NO_NAME = frozenset(
    """
    may june august april rose grace hope faith will mark grant penny iris violet summer autumn
    graves crohn hodgkin addison cushing parkinson alzheimer down turner marfan wilson bell
    raynaud sjogren barrett paget murphy kernig brudzinski babinski glasgow wells bishop apgar
    child pugh foley hartmann ringer swan hartman holter doppler cullen homan virchow charcot
    lasegue kussmaul cheyne stokes korsakoff wernicke guillain barre hashimoto addisonian ward
    bed clinic hospital the and with patient male female unit emergency general medicine surgery
    acute chronic left right day week monday tuesday wednesday thursday friday saturday sunday
    january february march july september october november december vitamin potassium sodium no
    not new past family social history chief blood plan review follow reason admission discharge
    date diagnosis allergies
    """.split()
)
_REGION = "US"


@dataclass(frozen=True, slots=True)
class Identifier:
    """One place that identifies a person.

    Attributes:
        kind: name, date, phone, email, link, number, place or age.
        dated: The date as read, for shifting.
    """

    kind: str
    start: int
    end: int
    dated: Quantity | None = None


def found(text: str) -> list[Identifier]:
    """Return every identifier of a text in order; they never overlap, the longer one wins."""
    candidates = [*_patterned(text), *_phones(text), *_dates(text), *_names(text)]
    candidates.sort(key=lambda one: (one.start, one.start - one.end))
    kept: list[Identifier] = []
    for one in candidates:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _patterned(text: str) -> Iterator[Identifier]:
    forms = (
        ("email", _EMAIL, 0),
        ("link", _ADDRESS_ON_THE_WEB, 0),
        ("number", _NUMBER, "number"),
        ("place", _STREET, 0),
        ("age", _VERY_OLD, "age"),
    )
    for kind, form, group in forms:
        for match in form.finditer(text):
            yield Identifier(kind, match.start(group), match.end(group))
    for match in _PLACE.finditer(text):
        if not _is_ordinary(match["place"].split()[0]):
            yield Identifier("place", match.start("place"), match.end("place"))


def _phones(text: str) -> Iterator[Identifier]:
    import phonenumbers

    for match in phonenumbers.PhoneNumberMatcher(text, _REGION, phonenumbers.Leniency.POSSIBLE):
        digits = sum(letter.isdigit() for letter in match.raw_string)
        if digits >= 9 or match.raw_string.startswith("+"):
            yield Identifier("phone", match.start, match.end)


def _dates(text: str) -> Iterator[Identifier]:
    for quantity in written_dates.dates(text):
        if quantity.kind is QuantityKind.DATE and _is_particular(quantity):
            yield Identifier("date", quantity.span.start, quantity.span.end, quantity)


def _is_particular(quantity: Quantity) -> bool:
    """Whether a date names a day or a month; a year alone may stay (safe harbor)."""
    return any(month for _year, month, _day in quantity.dates)


def _names(text: str) -> Iterator[Identifier]:
    parts: set[str] = set()
    for start, end in _certain_names(text):
        yield Identifier("name", start, end)
        parts.update(word for word in re.findall(r"[\w'’-]+", text[start:end]) if len(word) > 2)
    for part in parts:
        for match in re.finditer(rf"\b{re.escape(part)}\b", text):
            yield Identifier("name", match.start(), match.end())


def _certain_names(text: str) -> Iterator[tuple[int, int]]:
    for form in (_TITLED, _LABELED):
        for match in form.finditer(text):
            if not _is_ordinary(match["name"].split()[0].strip(",")):
                yield match.span("name")
    firsts, lasts = _name_lists()
    for match in _PAIR.finditer(text):
        first, last = match["first"].casefold(), match["last"].casefold()
        listed = (first in firsts and last in lasts) or (first in lasts and last in firsts)
        if listed and not {first, last} & _NO_NAME:
            yield match.span()


def _is_ordinary(word: str) -> bool:
    return word.casefold() in _NO_NAME


@cache
def _name_lists() -> tuple[frozenset[str], frozenset[str]]:
    """Return the first and last names that the Faker library lists, in lower case."""
    from faker import Factory

    firsts: set[str] = set()
    lasts: set[str] = set()
    for locale in _LOCALES:
        for provider in Factory.create(locale).providers:
            firsts.update(_listed(provider, "first_names"))
            lasts.update(_listed(provider, "last_names"))
    return frozenset(firsts), frozenset(lasts)


def _listed(provider: object, prefix: str) -> Sequence[str]:
    names = [name for name in vars(type(provider)) if name.startswith(prefix)]
    return [str(word).casefold() for name in names for word in getattr(provider, name)]
