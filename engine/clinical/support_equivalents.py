"""Other ways to say a sentence that mean exactly the same, by the logic of "unless" and "only".

"Not started if tuberculosis has not been excluded" says what "not started unless
tuberculosis has been excluded" says; a source may have either. Each form keeps every
value, drug and condition of the sentence, so that only true sentences gain by it.
"""

import re
from collections.abc import Iterator, Sequence

_BE = r"(?:is|are|was|were|has been|have been|be)"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), other)
    for pattern, other in (
        (r"\bonly (\w+ed) (?:if|when)\b", r"not \1 unless"),
        (r"\b(\w+ed) only (?:if|when)\b", r"not \1 unless"),
        (rf"\b(?:if|when) (.{{3,60}}?) ({_BE}) not\b", r"unless \1 \2"),
        (r"\b(?:if|when) (.{3,60}?) (?:has|have) not been\b", r"unless \1 has been"),
        (rf"\bunless (.{{3,60}}?) ({_BE}) not\b", r"if \1 \2"),
        (rf"\bunless (.{{3,60}}?) ({_BE}) (?!not\b)", r"if \1 \2 not "),
        (
            r"\b(?:if|when|once) (\w+) (?:has |have )?excluded (\w+)",
            r"unless \2 has not been excluded by \1",
        ),
        (r"\b(?:if|when) (\w+) (?:has|have) been excluded", r"unless \1 has not been excluded"),
        (
            r"\b(?:must|should|may) not (?:be (?:\w+ed|given) )?(?:faster|more|higher) than",
            "at no more than",
        ),
        (
            (
                r"\b(?:(?:should|must|is|are)(?: to)?(?: be)? (?:withheld|omitted|avoided)"
                r"|(?:should|must|is|are) not(?: be)? (?:used|taken|given))\b"
            ),
            "is stopped",
        ),
        (r"\b(?:is|are|should be|must be) (?:stopped|discontinued)\b", "is withheld"),
        (r"\buntil\b", "unless"),
        (r"^(.{3,60}?) rules? out (.{3,60}?)(?=[.,;]|$)", r"\2 is contraindicated in \1"),
        (r"\b(?:is |are )?continue[sd]? until\b", "is stopped when"),
        (r"\b(?:is |are )?(?:stopped|stops) when\b", "continues until"),
        (r"\b(?:must|should|may) not exceed\b", "at no more than"),
        (r"\bhas not improved\b|\bhave not improved\b|\bdoes not improve\b", "has no improvement"),
    )
)
_INSTEAD = re.compile(
    r"\b([^\W\d]+)(?: \d[\w.,/]*(?: \w+){0,4}?)? (?:is|are|should be|can be)"
    r" (?:used|given|taken) instead(?P<of> of (\w+))",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\bonce (?!an? (?:day|week|month|year)\b|daily|weekly|monthly|every|per|only|more|again|after"
    r"|in\b|at\b|or\b|and\b|on\b|to\b|for\b|each|with)(?=(?:[\w-]+ ){1,4}?(?:is|are|has|have|falls?"
    r"|drops?|rises?|reaches|improves?|becomes?|stabili[sz]es?|resolves?)\b)",
    re.IGNORECASE,
)


_NEEDED = {
    "is stopped": r"\b(?:stop|discontinu)",
    "is withheld": r"\b(?:withh|omit|held|hold)",
    "is stopped when": r"\b(?:stop|discontinu)",
    "continues until": r"\bcontinu",
    "unless": r"\bunless\b",
    r"\2 is contraindicated in \1": r"\b(?:contraindicat|avoid|not be (?:used|given)|not used)",
}
"""Forms that say the same only in the words of the source."""
_OF_WHOLE = frozenset({"is stopped when", "unless", r"\2 is contraindicated in \1"})
_VAGUE = frozenset("patient patients children adults women people should".split())
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_FIGURES = "one two three four five six seven eight nine ten".split()
_NUMBERED = re.compile(
    rf"\b(?P<noun>week|day|month|dose|visit) (?P<number>[1-9]|10|{'|'.join(_FIGURES)})\b"
    r"(?! ?(?:mg|g|mL|%))",
    re.IGNORECASE,
)
_PLACES = {word: place for place, word in enumerate(_ORDINAL_WORDS, 1)}
_ORDINAL = re.compile(rf"\b(?:{'|'.join(_PLACES)})\b", re.IGNORECASE)
_ORDINALS = re.compile(
    rf"\b(?:the )?(?P<list>(?:{'|'.join(_PLACES)})(?:(?:, | and |, and )(?:{'|'.join(_PLACES)}))*)"
    r" (?P<noun>month|day|week|dose|visit)s?\b",
    re.IGNORECASE,
)


def equivalents(sentence: str, sources: Sequence[str]) -> Iterator[str]:
    """Yield the sentence in each other form that means the same, one change at a time.

    Args:
        sentence: The sentence.
        sources: The texts that it is judged by; "instead of" needs their order of drugs.
    """
    swap = _INSTEAD.search(sentence)
    if swap and any(_refuses(source, swap[3], swap[1]) for source in sources):
        yield sentence[: swap.start("of")] + sentence[swap.end() :]
    for pattern, other in _FORMS:
        found = pattern.search(sentence)
        if found and _is_known_so(other, sentence[: found.start()], sources):
            yield sentence[: found.start()] + found.expand(other) + sentence[found.end() :]
    numbered = _ORDINALS.sub(_as_numbers, sentence)
    known = " ".join(sources).lower()
    if numbered != sentence and all(
        one.group().lower() in known for one in _NUMBERED.finditer(numbered)
    ):
        yield numbered
    places = [_as_ordinal(match).lower() for match in _NUMBERED.finditer(sentence)]
    if places and any(all(one[4:] in source.lower() for one in places) for source in sources):
        yield _NUMBERED.sub(_as_ordinal, sentence)


def _is_known_so(form: str, subject: str, sources: Sequence[str]) -> bool:
    """Whether a source says of the same subject what a form needs it to say."""
    if form not in _NEEDED:
        return True
    if form in _OF_WHOLE:
        return any(re.search(_NEEDED[form], source.lower()) for source in sources)
    words = [word for word in re.findall(r"[^\W\d_]{5,}", subject.lower()) if word not in _VAGUE]
    return any(
        re.search(_NEEDED[form], statement) and any(word in statement for word in words)
        for source in sources
        for statement in re.split(r"[.;\n]", source.lower())
    )


def _as_ordinal(match: re.Match[str]) -> str:
    """Return "week three" as "the third week"."""
    place = match["number"].lower()
    at = int(place) if place.isdigit() else _FIGURES.index(place) + 1
    return f"the {_ORDINAL_WORDS[at - 1]} {match['noun'].lower()}"


def _as_numbers(match: re.Match[str]) -> str:
    """Return "the second, fifth and sixth months" as "month 2, month 5 and month 6"."""
    noun = match["noun"].lower()
    return _ORDINAL.sub(lambda one: f"{noun} {_PLACES[one.group().lower()]}", match["list"])


def _refuses(source: str, refused: str, used: str) -> bool:
    """Whether a source stops one drug and then uses the other instead, in this order."""
    one, other = re.escape(refused), re.escape(used)
    pattern = (
        rf"\b{one}\b[^.]{{0,60}}\b(?:stopped|contraindicated|avoided|not|withheld)\b"
        rf"[^.]{{0,60}}\b{other}\b[^.]{{0,60}}\binstead\b"
    )
    return re.search(pattern, source, re.IGNORECASE) is not None


def as_condition(text: str) -> str:
    """Return a text in which "once" before a state ("once glucose falls") is "when"."""
    return _ONCE.sub("when ", text)
