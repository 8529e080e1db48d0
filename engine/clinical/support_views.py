"""A sentence and the parts of its sources, read once in the same way so that they compare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.clinical.drugs import DrugBook, DrugMention
from engine.clinical.numbers import NumberReader
from engine.clinical.quantities import Quantity
from engine.clinical.support_equivalents import as_condition
from engine.clinical.support_things import Thing, things
from engine.clinical.support_words import Member, Negation, Word, WordRules
from engine.ground.types import Span

_BREAK = re.compile(
    r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z0-9\"'(\[•*–-])|;\s+|\s*\n\s*\n\s*|\s*\n(?=\s*[^a-z\s])\s*|\s+[•●▪◦]\s*|\s\|\s"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e|approx|No|Fig|Prof|pt|mg|ml|t|b|q)|\b[A-Za-z]|^\W*\d{1,2})\.$"
)
_MARKER = re.compile(r"\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]")
_LIST_NUMBER = re.compile(r"^\s*(?:[-•*–]\s*|\(?\d{1,2}[.)]\s+(?=\D))")
_CELLS = " | "
_LONGEST_ROWS = 1500
LONGEST_WINDOW = 8
"""Most consecutive parts of a source that are taken together for one sentence."""


@dataclass(frozen=True, slots=True)
class View:
    """A text with everything that the gate compares.

    Attributes:
        keys: Comparable content: stems, "@" drugs, "#" values in base units and
            "~" the same as written, for sources that leave the unit to a heading.
    """

    text: str
    words: tuple[Word, ...]
    quantities: tuple[Quantity, ...]
    drugs: tuple[DrugMention, ...]
    members: tuple[Member, ...]
    negations: tuple[Negation, ...]
    keys: frozenset[str]
    things: tuple[Thing, ...] = ()

    @property
    def content(self) -> tuple[Word, ...]:
        """The words that carry meaning."""
        return tuple(word for word in self.words if word.is_content)


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence or line of a source.

    Attributes:
        source: Index of the source.
        span: Its place in that source.
        keys: See `View`.
    """

    source: int
    span: Span
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class ViewReader:
    """Reads views; built once from vocabulary and rules."""

    rules: WordRules
    drugs: DrugBook
    numbers: NumberReader

    @classmethod
    def load(cls) -> "ViewReader":
        """Return a reader with the shipped lists."""
        return cls(WordRules.load(), DrugBook.load(), NumberReader.load())

    def view(self, text: str) -> View:
        """Return the view of one sentence or of a window of a source."""
        text = self.rules.rewritten(as_condition(text))
        quantities = self.numbers.read(text)
        words = tuple(_without_units(self.rules.words(text), quantities))
        drugs = self.drugs.find(text)
        members = tuple(
            member
            for member in self.rules.groups(text, words)
            if not any(q.span.start <= member.start < q.span.end for q in quantities)
        )
        keys = self._keys(words, quantities, drugs, members)
        negations = tuple(
            negation
            for negation in self.rules.negations(text, words)
            if not any(q.span.start <= negation.start < q.span.end for q in quantities)
        )
        named = things(text, drugs, self.rules.classes)
        return View(text, words, quantities, drugs, members, negations, keys, named)

    def _keys(
        self,
        words: tuple[Word, ...],
        quantities: tuple[Quantity, ...],
        drugs: tuple[DrugMention, ...],
        members: tuple[Member, ...],
    ) -> frozenset[str]:
        inside = [(mention.span.start, mention.span.end) for mention in drugs]
        sides = {member.text for member in members if member.kind == "laterality"}
        stems = {
            word.stem
            for word in words
            if word.is_content
            and word.text not in sides
            and not any(a <= word.start < b for a, b in inside)
        }
        values = {f"#{q.base[0]:.6g}" for q in quantities if not q.dates}
        values |= {f"~{q.low:.6g}" for q in quantities if not q.dates}
        return frozenset(
            self.rules.unfolded(stems) | values | {f"@{mention.drug.name}" for mention in drugs}
        )

    def parts(self, sources: Sequence[str]) -> tuple[Part, ...]:
        """Return the sentences and lines of the sources, in order."""
        found = []
        for number, source in enumerate(sources):
            for span in _spans(source):
                view = self.view(source[span.start : span.end])
                found.append(Part(number, span, view.keys))
        return tuple(found)


def with_table_head(source: str, span: Span) -> str:
    """Return a place of a source; a row of a table whole, after the heads of its columns."""
    start = source.rfind("\n", 0, span.start) + 1
    stop = source.find("\n", span.end)
    stop = len(source) if stop < 0 else stop
    rows = source[start:stop]
    if _CELLS not in rows or len(rows) > _LONGEST_ROWS:
        return source[span.start : span.end]
    head = start
    while head > 0:
        above = source.rfind("\n", 0, head - 1) + 1
        if "|" not in source[above : head - 1]:
            break
        head = above
    title = source[head : source.find("\n", head)] if head < start else ""
    return f"{title}\n{rows}" if title else rows


def plain_sentence(text: str) -> str:
    """Return a sentence without its markers ("[1]") and list number, same length kept not."""
    return _LIST_NUMBER.sub("", _MARKER.sub(" ", text)).strip()


def _without_units(words: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> Iterator[Word]:
    """Yield the words; those of a quantity carry no meaning besides its value."""
    for word in words:
        inside = any(q.span.start <= word.start < q.span.end for q in quantities)
        yield replace(word, is_content=False) if inside and word.is_content else word


def _spans(source: str) -> Iterator[Span]:
    start = 0
    for match in _BREAK.finditer(source):
        is_stop = match.start() > start and source[match.start() - 1] == "."
        if is_stop and _ABBREVIATION.search(source[max(start, match.start() - 8) : match.start()]):
            continue
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if source[start:].strip():
        yield Span(start, len(source))
