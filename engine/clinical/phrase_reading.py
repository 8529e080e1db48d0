"""Where the phrases of a book stand in the tokens of a text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.clinical.tokens import Token

_FAR = 8
_BARRIER = re.compile(
    "no|not|non|nobody|without|denies|denied|nil|never|none|negative|excluded|ruled|unlikely|improbable|but|however|although"
    "|[].,;:?![]"
)
_FAR_BARRIER = re.compile(
    "no|not|non|nobody|without|denies|denied|nil|never|none|negative|excluded|ruled|unlikely|improbable|but|however|although"
    "|[].;?![]"
)
_CLOSING = re.compile("[],.;:?!/-]|and|or|but")
_MOST_PASSED = 3
"""Little words that may stand together between two words of a phrase."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One step of a phrase: words to choose from, a gap, or an edge.

    Attributes:
        words: Words, or beginnings with a star; empty for gaps and edges.
        choices: Sequences of pieces, one of which stands here.
        gap: Most words that may lie here.
        edge: "^", "$" or "".
        optional: May be left out.
    """

    words: frozenset[str] = frozenset()
    choices: tuple[tuple["Piece", ...], ...] = ()
    gap: int = 0
    edge: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of one text and what a phrase may call each of them.

    Attributes:
        senses: Every name of each token.
        longer: By index, names of the run of words that begins there, with its length.
        passed: Little words that may stand between the words of a phrase.
    """

    tokens: tuple[Token, ...]
    senses: Sequence[frozenset[str]]
    longer: Mapping[int, list[tuple[str, int]]] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()
    ends: list[int] = field(init=False)
    said: dict[int, set[str]] = field(init=False)

    def __post_init__(self) -> None:
        """Find where each sentence ends, and every name of a word in it."""
        object.__setattr__(self, "ends", _sentence_ends(self.tokens))
        said: dict[int, set[str]] = {}
        for index, (token, names) in enumerate(zip(self.tokens, self.senses, strict=True)):
            here = said.setdefault(token.sentence, set())
            here.update(names)
            here.update(name for name, _ in self.longer.get(index, ()))
        object.__setattr__(self, "said", said)

    def may_hold(self, needs: tuple[frozenset[str], ...], index: int) -> bool:
        """Whether the sentence of a token has a word for every piece that may not be left out."""
        said = self.said[self.tokens[index].sentence]
        for need in needs:  # noqa: SIM110 - "all" with a generator costs twice the time here
            if need.isdisjoint(said):
                return False
        return True

    def match(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        """Return the index after the last token of a phrase begun before, or -1; short gaps first.

        Args:
            form: The pieces of the phrase.
            at: The piece that comes next.
            index: The token that comes next.
            end: The index after the sentence.
        """
        passed = 0
        while at < len(form):
            piece = form[at]
            if piece.gap or piece.choices:
                return self._match_branch(form, at, index, end)
            if piece.edge:
                if not self.is_at_edge(piece.edge, index, end):
                    return -1
                at += 1
                continue
            size = self._size(piece, index, end)
            if size and piece.optional:
                taken = self.match(form, at + 1, index + size, end)
                if taken > 0:
                    return taken
            if size and not piece.optional:
                index, passed = index + size, 0
            elif not piece.optional:
                passed += 1
                if not self._is_passed(index, end, passed):
                    return -1
                index += 1
                continue
            at += 1
        return index

    def _match_branch(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        if form[at].gap:
            return self._match_gap(form, at, index, end)
        return self._match_choice(form, at, index, end)

    def _size(self, piece: Piece, index: int, end: int) -> int:
        """Return how many tokens a piece takes here; 0 when it does not stand here."""
        if index >= end:
            return 0
        if not piece.words.isdisjoint(self.senses[index]):
            return 1
        for name, size in self.longer.get(index, ()):
            if name in piece.words and index + size <= end:
                return size
        return 0

    def _is_passed(self, index: int, end: int, count: int) -> bool:
        """Whether this token is the `count`-th little word in a row, and not too many."""
        return count <= _MOST_PASSED and index < end and self.tokens[index].norm in self.passed

    def _match_choice(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        for choice in form[at].choices:
            taken = self.match((*choice, *form[at + 1 :]), 0, index, end)
            if taken > 0:
                return taken
        return -1

    def _match_gap(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        left = form[at].gap
        barrier = _FAR_BARRIER if left == _FAR else _BARRIER
        while left >= 0:
            taken = self.match(form, at + 1, index, end)
            if taken > 0:
                return taken
            if index >= end:
                return -1
            norm = self.tokens[index].norm
            if barrier.fullmatch(norm):
                return -1
            left -= norm not in self.passed
            index += 1
        return -1

    def is_at_edge(self, edge: str, index: int, end: int) -> bool:
        """Whether a sentence begins here, or a clause ends."""
        if edge == "^":
            return index == 0 or self.tokens[index - 1].sentence != self.tokens[index].sentence
        return index >= end or _CLOSING.fullmatch(self.tokens[index].norm) is not None


def needed(form: tuple[Piece, ...]) -> tuple[frozenset[str], ...]:
    """Return the words of each piece that may not be left out: one of each must be in the text."""
    needs = []
    for piece in form:
        if piece.words and not piece.optional:
            needs.append(piece.words)
        elif piece.choices and all(piece.choices):
            parts = [needed(choice) for choice in piece.choices]
            if all(parts):
                needs.append(frozenset().union(*(part[-1] for part in parts)))
    return tuple(needs)


def _sentence_ends(tokens: tuple[Token, ...]) -> list[int]:
    """Return for each token the index after the last token of its sentence."""
    ends = [len(tokens)] * len(tokens)
    for index in range(len(tokens) - 2, -1, -1):
        same = tokens[index].sentence == tokens[index + 1].sentence
        ends[index] = ends[index + 1] if same else index + 1
    return ends
