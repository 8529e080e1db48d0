"""Clinical text as tokens: lower-case words with their place, sentence by sentence.

Ward shorthand is kept whole ("h/o", "-ve"), contractions are opened ("can't" is
read as "can not"), and a question mark in front of a word ("?PE") becomes "query".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from engine.ground.types import Span

LONGEST_TEXT = 20_000
"""Characters that are read; clinical rules look at no more than this."""

_TOKEN = re.compile(
    r"[+-]\s?ve\b"  # positive, negative
    r"|(?P<query>(?<![^\s(,;:/])\?{1,3}\s?(?=\w))"  # ?PE
    r"|\b[a-zA-Z]/[a-zA-Z]\b(?!/)"  # h/o, c/o, r/o
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:['’´`][^\W\d_]+)*"
    r"|\n\s*|[^\w\s]|_"
)
_CONTRACTION = re.compile(
    r"(ca|can|could|do|does|did|is|are|was|were|has|have|had|should|would|wo|need|ai)"
    r"(n['’´`]?t|['’´`]t)$"
)
_OPENED = {"ca": "can", "wo": "will", "ai": "is"}
_RENAMED = {
    "&": "and",
    "@": "at",
    "w/o": "without",
    "+ve": "positive",
    "+ ve": "positive",
    "-ve": "negative",
    "- ve": "negative",
    "–": "-",
    "—": "-",
    "(": "[",
    ")": "]",
}
_ABBREVIATIONS = re.compile(
    "dr|mrs?|ms|st|vs|eg|ie|approx|temp|resp|pt|wt|hr|bp|yrs?|mo|no|hx|pmh|fhx"
    "|min|max|dx|rx|tx|sx|incl|etc|[a-z]"
)
_LEANING = re.compile("or|and|nor|no|not|of|the|a|with|any|to|in|for|on|without|,")
_ANSWER = re.compile(r" ?(?:no|none|nil|never|negative|absent|denied|yes)\s*(?:[.;/\n-]|$)", re.I)
"""A short answer belongs to its question: "Fits? None."."""
_BULLETS = frozenset("-*•·–")


_HEADING = re.compile("allerg(?:y|ies)|alert|warning")
"""Words whose exclamation mark points at what follows: "ALLERGY! penicillin"."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign.

    Attributes:
        norm: Lower-case normal form, by which rules find it.
        start, end: Half-open place in the text.
        sentence: Number of its sentence, from 0.
    """

    norm: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class TokenText:
    """A text and its tokens in order."""

    text: str
    tokens: tuple[Token, ...]

    def between(self, span: Span) -> range:
        """Return the indices of the tokens that a span touches."""
        first = bisect_right(self.tokens, span.start, key=_end)
        after = bisect_left(self.tokens, span.end, lo=first, key=_start)
        return range(first, after) if after > first else range(0)

    def sentence_at(self, place: int) -> int:
        """Return the number of the sentence of the first token that ends after a place, or -1."""
        index = bisect_right(self.tokens, place, key=_end)
        return self.tokens[index].sentence if index < len(self.tokens) else -1


_start, _end = attrgetter("start"), attrgetter("end")


def tokenize(text: str, spelled: Callable[[str], str] = str) -> TokenText:
    """Return the tokens of the first `LONGEST_TEXT` characters.

    Args:
        text: Anything that was typed or read.
        spelled: Turns a lower-case word into its corrected form.
    """
    tokens: list[Token] = []
    sentence = 0
    in_header = False
    for match in _TOKEN.finditer(text, 0, min(len(text), LONGEST_TEXT)):
        raw = match.group()
        # An item under a heading such as "Past history:" belongs to its sentence.
        if raw[0] == "\n":
            bulleted = in_header and text[match.end() : match.end() + 1] in _BULLETS
            in_header = bulleted or bool(tokens and tokens[-1].norm == ":")
            sentence += not in_header and _ends_line(tokens, raw, text, match.end())
            continue
        if raw in _BULLETS and _is_no_word(raw, text, match.start()):
            continue
        if match.lastgroup:
            tokens.append(Token("query", match.start(), match.end(), sentence))
            continue
        tokens.extend(_opened(raw, match.start(), sentence, spelled))
        if raw in ".!?" and _ends_sentence(tokens, text, match.end()):
            sentence += 1
            in_header = False
    return TokenText(text, tuple(tokens))


def _is_no_word(sign: str, text: str, at: int) -> bool:
    """Whether this is a bullet at the start of a line, or a hyphen inside a word."""
    before, after = text[at - 1 : at] if at else "\n", text[at + 1 : at + 2]
    if before.isalpha() and after.isalpha():
        return sign == "-"
    return text[text.rfind("\n", 0, at) + 1 : at].isspace() or before == "\n"


def _opened(raw: str, start: int, sentence: int, spelled: Callable[[str], str]) -> list[Token]:
    """Return a token, or the two halves of a contraction."""
    end = start + len(raw)
    low = raw.lower()
    found = _CONTRACTION.match(low) if low[-1] == "t" and len(low) > 3 else None
    if found:
        middle = start + len(found[1])
        if found[1] == "can" and found[2][0] == "n":
            middle = start + 2
        head = _OPENED.get(found[1], found[1])
        return [Token(head, start, middle, sentence), Token("not", middle, end, sentence)]
    if low == "cannot":
        return [
            Token("can", start, start + 3, sentence),
            Token("not", start + 3, end, sentence),
        ]
    return [Token(_named(low, spelled), start, end, sentence)]


def _named(low: str, spelled: Callable[[str], str]) -> str:
    if low in _RENAMED:
        return _RENAMED[low]
    if not low[0].isalpha():
        return low
    for mark in "'’´`":
        low = low.split(mark, maxsplit=1)[0] if mark in low else low
    return spelled(low)


def _ends_sentence(tokens: list[Token], text: str, end: int) -> bool:
    """Whether the sign that was just read closes a sentence."""
    sign = tokens[-1].norm
    if sign == "query" or (sign == "." and _is_abbreviation(tokens)):
        return False
    if sign == "!" and _HEADING.fullmatch(_word_before(tokens)):
        return False
    if sign == "?" and _ANSWER.match(text, end):
        return False
    following = text[end : end + 1]
    return sign != "." or not following or following.isspace() or following.isupper()


def _word_before(tokens: list[Token]) -> str:
    """Return the last word before the signs at the end."""
    return next((token.norm for token in reversed(tokens) if token.norm != "!"), "")


def _is_abbreviation(tokens: list[Token]) -> bool:
    if len(tokens) < 2 or tokens[-2].end != tokens[-1].start:
        return False
    return _ABBREVIATIONS.fullmatch(tokens[-2].norm) is not None


def _ends_line(tokens: list[Token], raw: str, text: str, end: int) -> bool:
    """Whether a line break closes a sentence, or only wraps a long line."""
    if not tokens or raw.count("\n") > 1:
        return True
    if _LEANING.fullmatch(tokens[-1].norm):
        return False
    line = tokens[-1].end - (text.rfind("\n", 0, tokens[-1].end) + 1)
    return line < 50 or not text[end : end + 1].islower()
