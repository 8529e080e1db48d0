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
    fell & head       both, in either order, as "~" apart; up to four parts may be joined
    # #year #10       a number, a year, a number of two digits or more
    [ and ]           parentheses in the text
    ^ and $           the first word of a sentence; a comma, stop or end follows

A phrase never reaches over the end of a sentence. A lexicon may declare words that
mean the same, and little words that may stand between any two words of a phrase.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations

from engine.clinical.phrase_reading import Piece, Reading, needed
from engine.clinical.synonyms import Synonyms
from engine.clinical.tokens import TokenText, tokenize
from engine.ground.types import Span

_MARKS = re.compile(r"[()| ]")
_GAPS = {"..": 3, "...": 6, "~": 8}
_MOST_PARTS = 4


class PhraseMistake(ValueError):  # noqa: N818 - told to the person who edits a rule
    """A phrase that cannot be read; the message names what is wrong with it."""


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


_Start = tuple[str, tuple[Piece, ...], tuple[frozenset[str], ...]]
"""What a phrase stands for, its pieces, and the words that its sentence must have."""


class PhraseBook:
    """Phrases by name, indexed by their first word."""

    def __init__(self, sets: Mapping[str, str], synonyms: Synonyms | None = None) -> None:
        """Make an empty book.

        Args:
            sets: The words of each @set, or phrases parted by "|".
            synonyms: Words that mean the same in every phrase.
        """
        self._synonyms = synonyms or Synonyms()
        self._sets = {n: frozenset(w.split()) for n, w in sets.items() if "|" not in w}
        self._groups = {
            f"@{name}": "(" + "|".join(part.strip() for part in words.split("|")) + ")"
            for name, words in sets.items()
            if "|" in words
        }
        self._read: dict[str, tuple[Piece, ...]] = {}
        self._starts: dict[str, list[_Start]] = {}
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
        return frozenset(word for word in self._words if word[0] != "=") | self._synonyms.words

    @property
    def prefixes(self) -> frozenset[str]:
        """Every word beginning of the phrases, without its star."""
        return frozenset(self._prefixes)

    def find(self, text: TokenText) -> list[Hit]:
        """Return every hit, in the order of the text."""
        tokens = text.tokens
        senses = {norm: self._senses(norm) for norm in {token.norm for token in tokens}}
        longer = self._synonyms.longer(tokens)
        named = [senses[token.norm] for token in tokens]
        reading = Reading(tokens, named, longer, self._synonyms.passed)
        return [
            Hit(name, first, end - 1, Span(tokens[first].start, tokens[end - 1].end))
            for first in range(len(tokens))
            for name, end in self._found(reading, first)
        ]

    def _found(self, reading: Reading, first: int) -> Iterator[tuple[str, int]]:
        """Yield each phrase that begins at a token, with the index after its last one."""
        starts = [(sense, 1) for sense in reading.senses[first]]
        end = reading.ends[first]
        for sense, size in (*starts, *reading.longer.get(first, ())):
            for name, form, needs in self._starts.get(sense, ()):
                if not reading.may_hold(needs, first):
                    continue
                head = 1 if form[0].edge else 0
                if head and not reading.is_at_edge(form[0].edge, first, end):
                    continue
                taken = reading.match(form, head + 1, first + size, end)
                if taken > first:
                    yield name, taken

    def _senses(self, norm: str) -> frozenset[str]:
        """Return every form under which the phrases may name this word."""
        if norm[0].isdigit():
            return frozenset((norm, "#", *_sizes(norm)))
        starts = {
            word[:size] + "*"
            for word in self._synonyms.members(norm)
            for size in range(2, len(word) + 1)
            if word[:size] in self._prefixes
        }
        return frozenset(starts | {self._synonyms.named(norm)})

    def _index(self, name: str, form: tuple[Piece, ...]) -> None:
        self._learn(form)
        head = next((piece for piece in form if not piece.edge), None)
        if head is None or not head.words or form[-1].gap or form.index(head) > 1:
            raise PhraseMistake("a phrase must begin and end with a word")
        needs = needed(form[form.index(head) + 1 :])
        for word in sorted(head.words):
            self._starts.setdefault(word, []).append((name, form, needs))

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
        words = {self._synonyms.named(word) for word in words}
        return (Piece(frozenset(words), optional=optional),)


def _orders(line: str) -> Iterator[str]:
    """Yield a phrase, or every order of the parts of "this & that".

    Raises:
        PhraseMistake: More parts than can be tried in every order.
    """
    parts = line.split(" & ")
    if len(parts) > _MOST_PARTS:
        raise PhraseMistake(f"at most {_MOST_PARTS} parts may be joined by '&'")
    for order in permutations(parts):
        yield " ~ ".join(order)


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
