"""A clinical text in the plain form that the rules read, with the way back.

Digits of other scripts become ASCII, number words become digits, typing
mistakes in the words that rules know are corrected; every place in the plain
form leads back to the exact place in the text as it was typed.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from engine.clinical.spoken import NUMBER_WORDS, digits
from engine.clinical.tokens import LONGEST_TEXT, TokenText, tokenize
from engine.ground.types import Span

_SIGNS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "´": "'",
        "`": "'",
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "º": "°",
        "˚": "°",
        "₂": "2",
        "·": ".",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": " ",
        "\r": " ",
        "，": ",",
        "：": ":",
        "％": "%",
        "／": "/",
    }
)
_WORD = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The plain form of a text.

    Attributes:
        text: As it was typed.
        plain: Lower case, ASCII digits, corrected words.
        origins: For each character of `plain`, the span of `text` it came from.
        tokens: Of `plain`.
    """

    text: str
    plain: str
    origins: list[tuple[int, int]]
    tokens: TokenText

    def origin(self, start: int, end: int) -> Span:
        """Return the place in the typed text of a place in the plain form."""
        if not self.origins or start >= end:
            return Span(0, 0)
        last = min(end, len(self.origins)) - 1
        while last > start and self.plain[last].isspace():
            last -= 1
        while start < last and self.plain[start].isspace():
            start += 1
        return Span(self.origins[min(start, last)][0], self.origins[last][1])


def read(text: str, spelled: Callable[[str], str] = str) -> Wording:
    """Return the plain form of the first `LONGEST_TEXT` characters of a text."""
    low = "".join(_low(sign) for sign in text[:LONGEST_TEXT]).translate(_SIGNS)
    edits = [*_numbers(low), *_corrections(low, spelled)]
    plain, origins = _edited(low, sorted(edits))
    return Wording(text, plain, origins, tokenize(plain))


def _low(sign: str) -> str:
    """Return one character in lower case, digits in ASCII; always one character."""
    if sign.isascii():
        return sign.lower()
    decimal = unicodedata.decimal(sign, None)
    if decimal is not None:
        return str(decimal)
    low = sign.lower()
    return low if len(low) == 1 else sign


def _numbers(low: str) -> list[tuple[int, int, str]]:
    edits = []
    for match in NUMBER_WORDS.finditer(low):
        number = digits(match.group(), low[match.end() : match.end() + 16])
        if number is not None:
            edits.append((match.start(), match.end(), number))
    return edits


def _corrections(low: str, spelled: Callable[[str], str]) -> list[tuple[int, int, str]]:
    edits = []
    for match in _WORD.finditer(low):
        word = match.group()
        right = spelled(word)
        if right != word:
            edits.append((match.start(), match.end(), right))
    return edits


def _edited(low: str, edits: list[tuple[int, int, str]]) -> tuple[str, list[tuple[int, int]]]:
    pieces: list[str] = []
    origins: list[tuple[int, int]] = []
    at = 0
    for start, end, words in edits:
        if start < at:
            continue
        pieces += [low[at:start], words]
        origins += [(n, n + 1) for n in range(at, start)]
        origins += [(start, end)] * len(words)
        at = end
    pieces.append(low[at:])
    origins += [(n, n + 1) for n in range(at, len(low))]
    return "".join(pieces), origins
