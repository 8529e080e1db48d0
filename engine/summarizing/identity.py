"""Whose report it is, and whether two reports can be of one patient."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from engine.clinical import dates
from engine.clinical.quantities import Quantity, same_date
from engine.ground.errors import PatientMismatchError
from engine.summarizing.outline import Piece

_NAME_TITLES = re.compile(
    r"^(?:patient(?:.s)?(?:\s+(?:full\s+)?name)?|(?:full\s+)?name|child.s\s+name|nom\s*/?\s*name|pt|re|regarding)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?P<kind>NHS(?:\s+(?:no|number))?|CHI(?:\s+number)?|MRN|medical\s+record\s+(?:no|number)|hosp(?:ital)?\s+(?:no|number|id)"
    r"|unit\s+(?:no|number)|(?:OPD|IP|OP)\s+no|folder(?:\s+number)?|file(?:\s+number)?|patient\s+id|id)\b\.?\s*[:#=]?\s*(?P<number>[A-Z]{0,4}[-/]?\d[\d/ -]{2,}\d)",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\b(?:DOB|D\.O\.B\.?|born|date\s+of\s+birth|birth\s+date)\b\W*(?:on\s+|the\s+)?", re.IGNORECASE
)
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss)\.?\s+(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+)(?=\s*,?\s*(?:\(|born|DOB|aged?\b|date of birth))"
)
_HONORIFIC = frozenset(
    "mr mrs ms miss dr prof master baby boy girl of the patient pt jr sr ii iii".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONGEST_NAME = 12
_NOT_NAME = frozenset(
    "male female man woman year years old yo age aged sex date hospital ward unknown anonymous xxxx name"
    " unidentified is was this a an with born in who dob nhs mrn id".split()
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What one report says of who the patient is.

    Attributes:
        names: Each as lower-case words, in any order.
        births: Dates of birth with all their readings.
        numbers: Kind of number and its signs, without spaces and marks.
    """

    names: tuple[tuple[str, ...], ...] = ()
    births: tuple[Quantity, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    written: dict[str, str] = field(default_factory=dict)


def identity(pieces: Sequence[Piece]) -> Identity:
    """Return who the patient of one report is, as far as it says."""
    written: dict[str, str] = {}
    names = []
    for name in _names(pieces):
        words = _name_words(name)
        if words and words not in names:
            names.append(words)
            written.setdefault("name", " ".join(words).title())
    births = list(_births(pieces))
    numbers = dict.fromkeys(_numbers(pieces))
    if births:
        written["date of birth"] = births[0].text
    if numbers:
        written["number"] = next(iter(numbers))[1]
    return Identity(tuple(names), tuple(births), tuple(numbers), written)


def check(documents: Sequence[str], identities: Sequence[Identity]) -> None:
    """Refuse a case whose reports name different patients.

    Raises:
        PatientMismatchError: Naming the two reports and what differs.
    """
    for one, other in combinations(range(len(identities)), 2):
        what = difference(identities[one], identities[other])
        if what:
            first = identities[one].written.get(what, "")
            second = identities[other].written.get(what, "")
            raise PatientMismatchError(
                f"{documents[one]} and {documents[other]} name different patients: "
                f"the {what} is {first} in one and {second} in the other."
            )


def difference(one: Identity, other: Identity) -> str:
    """Return what shows that two reports are of two patients, or empty."""
    same_birth = any(same_date(a, b) for a in one.births for b in other.births)
    if one.births and other.births and not same_birth:
        return "date of birth"
    kinds = {kind for kind, _ in one.numbers} & {kind for kind, _ in other.numbers}
    for kind in kinds:
        if {n for k, n in one.numbers if k == kind}.isdisjoint(
            n for k, n in other.numbers if k == kind
        ):
            return "number"
    if (
        one.names
        and other.names
        and not any(_same_name(a, b) for a in one.names for b in other.names)
    ):
        return "name"
    return ""


def inner_difference(person: Identity) -> str:
    """Return what one report gives in two ways that cannot be of one patient, or empty."""
    first = person.births[:1]
    if any(not same_date(first[0], other) for other in person.births[1:]):
        return "date of birth"
    kinds = [kind for kind, _ in person.numbers]
    if len(kinds) != len(set(kinds)):
        return "number of one kind"
    if any(not _same_name(person.names[0], other) for other in person.names[1:]):
        return "name"
    return ""


def _names(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        is_label = piece.kind == "patient" and _NAME_TITLES.match(piece.title)
        if is_label and len(piece.text.split()) <= _LONGEST_NAME:
            yield re.sub(r"^[^:=]{0,30}[:=]\s*", "", piece.text)
        elif piece.kind in ("", "history", "course"):
            for match in _PERSON.finditer(piece.text):
                yield match["name"]
            if piece.order < 8:
                said = re.match(r"(?:pt|patient|re)\b[:\s]+(.{3,40})", piece.text, re.IGNORECASE)
                if said:
                    yield said[1]


def _name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name; none where what stands there is no name."""
    words: list[str] = []
    first = re.split(r"[,;:()/\d]|\s{2,}|\s-\s", name.strip(" .,;:-*"), maxsplit=1)[0]
    for match in _WORD.finditer(first):
        word = match.group().lower().strip(".-'’")
        if word in _NOT_NAME:
            break
        if word not in _HONORIFIC and word:
            words.append(word)
    return tuple(words) if 1 <= len(words) <= 5 and any(len(word) > 1 for word in words) else ()


def _births(pieces: Sequence[Piece]) -> Iterator[Quantity]:
    for piece in pieces:
        for lead in _BORN.finditer(piece.text):
            found = list(dates.dates(piece.text[lead.end() : lead.end() + 24]))
            if found and found[0].span.start <= 2 and found[0].dates and found[0].dates[0][0]:
                yield found[0]


def _numbers(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    for piece in pieces:
        if piece.kind not in ("patient", ""):
            continue
        for match in _NUMBER.finditer(piece.text):
            kind = re.sub(r"\W|no\b|number", "", match["kind"].lower())
            yield kind, re.sub(r"[\s/-]", "", match["number"]).lower()


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the shorter name's words all stand in the longer one, initials allowed."""
    short, long = sorted((one, other), key=len)
    left = list(long)
    for word in short:
        match = next((w for w in left if _same_word(word, w)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _same_word(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or len(short) < 4:
        return short == long
    at = next((n for n, sign in enumerate(short) if sign != long[n]), len(short))
    return short[at + 1 :] == long[at + 1 :] or short[at:] == long[at + 1 :]
