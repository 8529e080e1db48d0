"""What names a patient in a text, found by rules and replaced by what kind of thing it was.

Names after their labels and titles, dates, telephone numbers, addresses, hospital and national
numbers, e-mail addresses, and ages of 90 and over are removed; the year of a date stays. The
kinds are those of the United States' "safe harbor" rule for health data (45 CFR 164.514(b)(2)),
as far as they stand in ward texts. Rules miss unusual ways of writing a name: what was removed
is to be read by a person before it leaves.
"""

import re
from collections.abc import Iterable

_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019-]*"
_PEOPLE = rf"{_WORD}(?:[ \t]+{_WORD}){{0,3}}"
_LABELS = (
    r"(?:patient(?:'?s)?(?:\s+(?:full\s+)?name)?|full\s+name|name|surname|family\s+name|"
    r"first\s+name|given\s+name|next\s+of\s+kin|nok|mother|father|guardian|carer|husband|wife|"
    r"consultant|doctor|clinician|seen\s+by|signed(?:\s+by)?)"
)
_LABELED = re.compile(rf"\b(?i:{_LABELS})\s*[:=]\s*(?P<name>{_PEOPLE})")
_ALONE = re.compile(rf"{_WORD}(?:,?[ \t]+{_WORD}){{1,3}}")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Nurse|Sr)\.?[ \t]+"
    rf"(?P<name>{_WORD}(?:[ \t]+{_WORD}){{0,2}})"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\b(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d{{2}})"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ \t-]+{_MONTH}\.?(?:[ \t,-]+\d{{4}})?"
    rf"|{_MONTH}\.?[ \t]+\d{{1,2}}(?:st|nd|rd|th)?,?[ \t]+\d{{4}})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_NUMBERED = re.compile(
    r"\b(?P<label>NHS(?:\s+(?:no|number))?|CHI(?:\s+number)?|MRN|(?:medical|hospital|unit|folder|file|"
    r"patient|insurance|policy|account|passport|national|record|ward|OPD|IP|OP)\s*(?:record\s*)?"
    r"(?:no|number|id)|hosp(?:ital)?\s+(?:no|id)|patient\s+id|id(?:\s+(?:no|number))?)\b"
    r"(?P<mark>\.?\s*[:#=]?\s*)(?P<number>[A-Z]{0,4}[-/]?\d[\d/ -]*\d)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.])(?:\+\d|0\d)\d?(?:[ ()-]{0,2}\d){6,12}(?!\w)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    r"\b(?P<label>(?:home\s+|postal\s+)?address|lives\s+at|residence|village)(?P<mark>\s*[:=]\s*)"
    r"[^\n;]+",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:9\d|1[01]\d)(?P<unit>[ -]?(?:years?(?:[ -]old)?|yrs?|y/?o)\b)", re.IGNORECASE
)
_COMMON = frozenset(
    "male female man woman child baby unknown not name the of and with date born age ward hospital "
    "clinic medical surgical emergency department".split()
)


def names(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of people's names that stand after a label or a title, in lower case."""
    found: set[str] = set()
    for text in texts:
        for pattern in (_LABELED, _TITLED):
            for match in pattern.finditer(text):
                found.update(word.casefold() for word in match["name"].split())
    return frozenset(word for word in found if len(word) > 2 and word not in _COMMON)


def bare_names(lines: Iterable[str]) -> frozenset[str]:
    """Return the words of lines that are nothing but a name, as under a patient's heading."""
    alone = [line.strip() for line in lines if _ALONE.fullmatch(line.strip())]
    return names(f"Name: {line}" for line in alone)


def removed(text: str, known: frozenset[str] = frozenset()) -> str:
    """Return a text without what names a person.

    Args:
        text: A question, or a line of a summary.
        known: Words of names from elsewhere in the same case, as `names` returns them.
    """
    text = _EMAIL.sub("[e-mail]", text)
    text = _ADDRESS.sub(lambda m: f"{m['label']}{m['mark']}[address]", text)
    text = _NUMBERED.sub(lambda m: f"{m['label']}{m['mark']}[number]", text)
    text = _DATE.sub(lambda m: _year_of(m[0]), text)
    text = _PHONE.sub("[telephone]", text)
    text = _OLD.sub(lambda m: f"90 or over{m['unit']}", text)
    return _without_names(text, known | names([text]))


def _year_of(written: str) -> str:
    year = _YEAR.search(written)
    return f"[date, {year[0]}]" if year else "[date]"


def _without_names(text: str, known: frozenset[str]) -> str:
    if not known:
        return text
    words = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    return re.sub(rf"\b(?:{words})\b(?:[ \t]+(?:{words})\b)*", "[name]", text, flags=re.IGNORECASE)
