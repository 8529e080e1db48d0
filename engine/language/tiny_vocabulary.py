"""A byte-level vocabulary of our own, in the form of Llama 3, and its plain encoder.

For small test models only. The pieces into which text is cut before merging follow
the pattern of Llama 3 for plain ASCII text, so that llama.cpp finds the same tokens.
"""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from engine.language import byte_letters

CONTROLS = (
    byte_letters.BEGIN_OF_TEXT,
    byte_letters.END_OF_TEXT,
    byte_letters.START_HEADER,
    byte_letters.END_HEADER,
    byte_letters.END_OF_TURN,
    "<|eom_id|>",
    byte_letters.PADDING,
    "<|reserved_special_token_0|>",
)
_PIECES = re.compile(
    r"'(?:[sdmt]|ll|ve|re)|[^\r\n0-9A-Za-z]?[A-Za-z]+|[0-9]{1,3}| ?[^\sA-Za-z0-9]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+",
    re.IGNORECASE,
)
_MULTIPLE = 32  # llama.cpp wants rows of quantized weights in blocks of 32
_LETTERS = byte_letters.letters()
Pair = tuple[str, str]


@dataclass(frozen=True)
class Vocabulary:
    """Tokens in the order of their ids; control tokens last.

    Attributes:
        plain: How many tokens are no control tokens.
        merges: Pairs in the order in which the encoder joins them.
    """

    tokens: tuple[str, ...]
    plain: int
    merges: tuple[Pair, ...]

    @cached_property
    def ids(self) -> dict[str, int]:
        """The id of each token."""
        return {token: number for number, token in enumerate(self.tokens)}

    @cached_property
    def _ranks(self) -> dict[Pair, int]:
        return {pair: rank for rank, pair in enumerate(self.merges)}

    @cached_property
    def _known(self) -> dict[str, list[int]]:
        return {}

    def encode(self, text: str) -> list[int]:
        """Return the ids of plain ASCII text; what looks like a control token stays text."""
        found: list[int] = []
        for piece in _PIECES.findall(text):
            if piece not in self._known:
                self._known[piece] = [self.ids[part] for part in self._merged(piece)]
            found += self._known[piece]
        return found

    def _merged(self, piece: str) -> list[str]:
        parts = _spelled(piece)
        while len(parts) > 1:
            ranks = [self._ranks.get(pair, len(self.merges)) for pair in itertools.pairwise(parts)]
            best = min(ranks)
            if best == len(self.merges):
                break
            parts = _joined(parts, self.merges[best])
        return parts


def learned(text: str, *, merges: int) -> Vocabulary:
    """Return a vocabulary with at most so many merges, the most frequent pairs first."""
    counts = Counter(_PIECES.findall(text))
    words = [(_spelled(piece), count) for piece, count in sorted(counts.items())]
    found: list[Pair] = []
    for _ in range(merges):
        pairs = _pairs(words)
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        found.append(best)
        words = [(_joined(parts, best), count) for parts, count in words]
    return assembled(found)


def assembled(merges: Sequence[Pair]) -> Vocabulary:
    """Return the vocabulary of these merges: bytes, joined pairs, control tokens."""
    joined = dict.fromkeys(first + second for first, second in merges)
    plain = [*byte_letters.letters(), *joined]
    controls = list(CONTROLS)
    while (len(plain) + len(controls)) % _MULTIPLE:
        number = len(controls) - len(CONTROLS) + 1
        controls.append(f"<|reserved_special_token_{number}|>")
    return Vocabulary((*plain, *controls), len(plain), tuple(merges))


def _spelled(piece: str) -> list[str]:
    return [_LETTERS[byte] for byte in piece.encode()]


def _pairs(words: Sequence[tuple[list[str], int]]) -> Counter[Pair]:
    pairs: Counter[Pair] = Counter()
    for parts, count in words:
        for pair in itertools.pairwise(parts):
            pairs[pair] += count
    return pairs


def _joined(parts: list[str], pair: Pair) -> list[str]:
    found: list[str] = []
    for part in parts:
        if found and (found[-1], part) == pair:
            found[-1] += part
        else:
            found.append(part)
    return found
