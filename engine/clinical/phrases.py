"""A small language for phrases, so that clinicians can read and edit the rules.

One phrase a line; words are compared in lower case. In a phrase

    chest pain        the words in this order
    vomit*            any word that begins so
    pain|ache|hurts   one of these words
    (out of|short of) one of these phrases
    severe?           may be left out
    @pain             one word, or phrase, of the set "pain"
    .. and ...        up to three or six other words, over no negation
    ~                 up to eight other words, over commas but over no negation
    fell & head       both, in either order, as "~" apart
    # #year #10       a number, a year, a number of two digits or more
    [ and ]           parentheses in the text
    ^ and $           the first word of a sentence; a comma, stop or end follows

A phrase never reaches over the end of a sentence.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.clinical.tokens import Token, TokenText, tokenize
from engine.ground.types import Span

_MARKS = re.compile(r"[()| ]")
_GAPS = {"..": 3, "...": 6, "~": 8}
_FAR = 8
_BARRIER = re.compile(
    "no|not|non|without|denies|denied|nil|never|none|negative|excluded|ruled|unlikely|improbable|but|however|although"
    "|[].,;:?![]"
)
_FAR_BARRIER = re.compile(
    "no|not|non|without|denies|denied|nil|never|none|negative|excluded|ruled|unlikely|improbable|but|however|although"
    "|[].;?![]"
)
_CLOSING = re.compile("[],.;:?!/-]|and|or|but")


class PhraseMistake(ValueError):  # noqa: N818 - told to the person who edits a rule
    """A phrase that cannot be read; the message names what is wrong with it."""


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
class Hit:
    """A phrase found in a text.

    Attributes:
        name: What the phrase stands for.
        first, last: Indices of its first and last token.
        span: Its place in the text.
    """

    name: str
    first: int
    last: int
    span: Span


class PhraseBook:
    """Phrases by name, indexed by their first word."""

    def __init__(self, sets: Mapping[str, str]) -> None:
        """Make an empty book; `sets` gives the words of each @set, or phrases parted by "|"."""
        self._sets = {n: frozenset(w.split()) for n, w in sets.items() if "|" not in w}
        self._groups = {
            f"@{name}": "(" + "|".join(part.strip() for part in words.split("|")) + ")"
            for name, words in sets.items()
            if "|" in words
        }
        self._read: dict[str, tuple[Piece, ...]] = {}
        self._starts: dict[str, list[tuple[str, tuple[Piece, ...]]]] = {}
        self._prefixes: set[str] = set()
        self._words: set[str] = set()

    def add(self, name: str, phrase: str) -> None:
        """Add a phrase that stands for `name`.

        Raises:
            PhraseMistake: The phrase cannot be read.
        """
        for line in _orders(phrase):
            for form in self._forms(line):
                self._index(name, form)

    @property
    def words(self) -> frozenset[str]:
        """Every whole word of the phrases."""
        return frozenset(self._words)

    @property
    def prefixes(self) -> frozenset[str]:
        """Every word beginning of the phrases, without its star."""
        return frozenset(self._prefixes)

    def find(self, text: TokenText) -> list[Hit]:
        """Return every hit, in the order of the text."""
        tokens = text.tokens
        senses: dict[str, frozenset[str]] = {}
        for token in tokens:
            if token.norm not in senses:
                senses[token.norm] = self._senses(token.norm)
        reading = _Reading(tokens, [senses[token.norm] for token in tokens], _sentence_ends(tokens))
        hits = []
        for first in range(len(tokens)):
            for sense in reading.senses[first]:
                for name, form in self._starts.get(sense, ()):
                    end = reading.match(form, 0, first, reading.ends[first])
                    if end > first:
                        span = Span(tokens[first].start, tokens[end - 1].end)
                        hits.append(Hit(name, first, end - 1, span))
        return hits

    def _senses(self, norm: str) -> frozenset[str]:
        """Return every form under which the phrases may name this word."""
        if norm[0].isdigit():
            return frozenset((norm, "#", *_sizes(norm)))
        starts = {
            norm[:size] + "*" for size in range(2, len(norm) + 1) if norm[:size] in self._prefixes
        }
        return frozenset(starts | {norm})

    def _index(self, name: str, form: tuple[Piece, ...]) -> None:
        self._learn(form)
        head = next((piece for piece in form if not piece.edge), None)
        if head is None or not head.words or form[-1].gap:
            raise PhraseMistake("a phrase must begin and end with a word")
        for word in head.words:
            self._starts.setdefault(word, []).append((name, form))

    def _learn(self, form: tuple[Piece, ...]) -> None:
        for piece in form:
            for choice in piece.choices:
                self._learn(choice)
            for word in piece.words:
                if word.endswith("*"):
                    self._prefixes.add(word[:-1])
                else:
                    self._words.add(word)

    def _forms(self, line: str) -> Iterator[tuple[Piece, ...]]:
        """Return the phrase once for every way in which it may begin."""
        pieces: list[Piece] = []
        for written in _parted(line, " "):
            pieces.extend(self._pieces(written))
        yield from _beginnings(tuple(pieces))

    def _unabridged(self, piece: str) -> str:
        """Return a piece with the name of a set of phrases replaced by the phrases."""
        group = self._groups.get(piece.rstrip("?"))
        return group + piece[len(piece.rstrip("?")) :] if group else piece

    def _pieces(self, written: str) -> tuple[Piece, ...]:
        if written not in self._read:
            self._read[written] = self._compiled(self._unabridged(written))
        return self._read[written]

    def _compiled(self, piece: str) -> tuple[Piece, ...]:
        if piece in ("^", "$"):
            return (Piece(edge=piece),)
        optional = len(piece) > 1 and piece.endswith("?")
        body = piece[:-1] if optional else piece
        if not body.startswith("("):
            return self._sequence(body, optional=optional)
        parts = [_parted(part, " ") for part in _parted(body[1:-1], "|")]
        plain = [part[0] for part in parts if len(part) == 1 and self._is_plain(part[0])]
        choices = [
            tuple(piece for word in part for piece in self._pieces(word))
            for part in parts
            if len(part) > 1 or not self._is_plain(part[0])
        ]
        if not choices:
            return self._sequence("|".join(plain), optional=optional)
        if plain:
            choices.append(self._sequence("|".join(plain)))
        return (Piece(choices=tuple([*choices, ()] if optional else choices)),)

    def _is_plain(self, word: str) -> bool:
        """Whether a word of a group is a single word and no group of its own."""
        return "(" not in word and word.rstrip("?") not in self._groups and word not in _GAPS

    def _sequence(self, body: str, *, optional: bool = False) -> tuple[Piece, ...]:
        """Return the pieces of a word or of a choice of words."""
        if body in _GAPS:
            return (Piece(gap=_GAPS[body]),)
        words: set[str] = set()
        parts = body.split("|") if len(body) > 1 else [body]
        for part in parts:
            if part.startswith("@"):
                if part[1:] not in self._sets:
                    raise PhraseMistake(f"there is no set named {part!r}")
                words |= self._sets[part[1:]]
            elif part.startswith("#") or part.endswith("*"):
                words.add(part)
            else:
                split = _normal(part)
                if len(parts) == 1 and len(split) > 1:
                    return tuple(Piece(frozenset((word,)), optional=optional) for word in split)
                words.add(split[0] if len(split) == 1 else part)
        return (Piece(frozenset(words), optional=optional),)


def _orders(line: str) -> tuple[str, ...]:
    """Return a phrase, or both orders of the parts of "this & that"."""
    one, both, other = line.partition(" & ")
    return (f"{one} ~ {other}", f"{other} ~ {one}") if both else (line,)


def _normal(word: str) -> list[str]:
    """Return the normal form of a word of a phrase: the tokens that a text would have."""
    if word.isalpha() and word.isascii() and not word.endswith(("nt", "not")):
        return [word.lower()]
    return [token.norm for token in tokenize(word).tokens]


def _sizes(number: str) -> Iterator[str]:
    """Yield what else a number may be called in a phrase."""
    if len(number) == 4 and number[:2] in ("19", "20"):
        yield "#year"
    if number.isdigit() and len(number) > 1:
        yield "#10"


def _parted(text: str, mark: str) -> list[str]:
    """Return the parts of a phrase between marks that stand in no parentheses.

    Raises:
        PhraseMistake: The parentheses do not match.
    """
    if "(" not in text and ")" not in text:
        return [part for part in text.split(mark) if part.strip()]
    parts: list[str] = []
    depth = at = 0
    for found in _MARKS.finditer(text):
        sign = found.group()
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            break
        if sign == mark and depth == 0:
            parts.append(text[at : found.start()])
            at = found.end()
    parts.append(text[at:])
    if depth:
        raise PhraseMistake(f"the parentheses do not match: {text!r}")
    return [part.strip() for part in parts if part.strip()]


def _beginnings(pieces: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Yield a phrase with every choice, and with and without every optional word, at its start."""
    head, rest = (pieces[0], pieces[1:]) if pieces else (None, ())
    if head is None:
        return
    if head.edge:
        yield from ((head, *form) for form in _beginnings(rest))
        return
    for choice in head.choices:
        yield from _beginnings((*choice, *rest))
    if head.optional:
        yield from _beginnings(rest)
        head = Piece(head.words)
    if not head.choices:
        yield (head, *rest)


@dataclass(frozen=True, slots=True)
class _Reading:
    """The tokens of one text, the senses of each, and where each sentence ends."""

    tokens: tuple[Token, ...]
    senses: list[frozenset[str]]
    ends: list[int]

    def match(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        """Return the index after the last matched token, or -1; shortest gaps first."""
        while at < len(form):
            piece = form[at]
            if piece.gap:
                return self._match_gap(form, at, index, end)
            if piece.edge:
                if not self._at_edge(piece.edge, index, end):
                    return -1
            elif piece.choices:
                return self._match_choice(form, at, index, end)
            elif index < end and not piece.words.isdisjoint(self.senses[index]):
                if piece.optional:
                    taken = self.match(form, at + 1, index + 1, end)
                    if taken > 0:
                        return taken
                else:
                    index += 1
            elif not piece.optional:
                return -1
            at += 1
        return index

    def _match_choice(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        for choice in form[at].choices:
            taken = self.match((*choice, *form[at + 1 :]), 0, index, end)
            if taken > 0:
                return taken
        return -1

    def _match_gap(self, form: tuple[Piece, ...], at: int, index: int, end: int) -> int:
        for here in range(index, min(index + form[at].gap + 1, end)):
            taken = self.match(form, at + 1, here, end)
            if taken > 0:
                return taken
            barrier = _FAR_BARRIER if form[at].gap == _FAR else _BARRIER
            if barrier.fullmatch(self.tokens[here].norm):
                return -1
        return -1

    def _at_edge(self, edge: str, index: int, end: int) -> bool:
        if edge == "^":
            return index == 0 or self.tokens[index - 1].sentence != self.tokens[index].sentence
        return index >= end or _CLOSING.fullmatch(self.tokens[index].norm) is not None


def _sentence_ends(tokens: tuple[Token, ...]) -> list[int]:
    """Return for each token the index after the last token of its sentence."""
    ends = [len(tokens)] * len(tokens)
    for index in range(len(tokens) - 2, -1, -1):
        same = tokens[index].sentence == tokens[index + 1].sentence
        ends[index] = ends[index + 1] if same else index + 1
    return ends
