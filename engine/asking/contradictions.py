"""Documents that give different numbers for the same thing, found by rules."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from engine.asking.groups import Groups
from engine.asking.kinds import Kind
from engine.asking.pages import Pages
from engine.asking.sources import Quotable, quotables
from engine.clinical.quantities import Quantity, QuantityKind, same_value
from engine.clinical.support_views import View, ViewReader
from engine.ground.answers import Contradiction
from engine.ground.types import Citation, PageSpan, Passage
from engine.library import words

Cite = Callable[[Passage, PageSpan], Citation]

_SHARED = 0.6
_FEWEST = 3
_MOST_PAIRS = 60
_MOST = 4
_MOST_DIFFERENCES = 2
_BANDS = frozenset({"kg", "year", "month", "years", "months"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement with the words by which it is compared."""

    one: Quotable
    content: frozenset[str]
    group: str


def found(
    passages: Sequence[Passage], pages: Pages, reader: ViewReader, groups: Groups, cite: Cite
) -> tuple[Contradiction, ...]:
    """Return where two documents say nearly the same with another number.

    One or two numbers differ in kind for kind, every other one agrees, and the
    statements are about the same drug and group of patients.
    """
    if len({passage.document.id for passage in passages}) < 2:
        return ()
    told: list[Contradiction] = []
    seen: set[frozenset[tuple[int, int, int]]] = set()
    for first, second in _pairs(passages, pages, groups):
        key = frozenset((_place(first), _place(second)))
        differing = None if key in seen else _differing(first, second, reader)
        if not differing:
            continue
        seen.add(key)
        told.append(_contradiction(first, second, differing, cite))
        if len(told) == _MOST:
            break
    return tuple(told)


def _pairs(
    passages: Sequence[Passage], pages: Pages, groups: Groups
) -> Iterator[tuple[_Said, _Said]]:
    """Yield statements of two documents that share most of their words."""
    said = [_said(one, groups) for p in passages for one in quotables(p, pages) if _may(one)]
    alike = [
        (len(a.content & b.content) / max(len(a.content), len(b.content)), number, a, b)
        for number, (a, b) in enumerate(combinations(said, 2))
        if a.one.passage.document.id != b.one.passage.document.id
        and len(a.content & b.content) >= _FEWEST
        and (a.group == b.group or not a.group or not b.group)
        and _is_row(a) == _is_row(b)
    ]
    best = sorted((pair for pair in alike if pair[0] >= _SHARED), key=lambda p: (-p[0], p[1]))
    for _share, _number, first, second in best[:_MOST_PAIRS]:
        yield first, second


def _may(one: Quotable) -> bool:
    """Whether a statement can disagree: it has a number; a row is read under its caption."""
    is_bare = one.statement.kind is Kind.ROW and not one.leads
    return not is_bare and any(sign.isdigit() for sign in one.statement.text)


def _is_row(said: _Said) -> bool:
    return said.one.statement.kind is Kind.ROW


def _said(one: Quotable, groups: Groups) -> _Said:
    tokens = words.query_words(one.text)
    content = frozenset(word for word in tokens if not word[0].isdigit())
    over = (one.text, one.statement.section, one.passage.document.title)
    group = next(filter(None, map(groups.named, over)), "")
    return _Said(one, content or frozenset(tokens), group)


def _differing(first: _Said, second: _Said, reader: ViewReader) -> list[tuple[Quantity, Quantity]]:
    """Return the numbers in which two statements differ; none where they are of other things."""
    one, other = reader.view(first.one.text), reader.view(second.one.text)
    if _drugs(one) != _drugs(other):
        return []
    mine = [q for q in one.quantities if not any(same_value(q, o) for o in other.quantities)]
    theirs = [q for q in other.quantities if not any(same_value(q, o) for o in one.quantities)]
    if _is_row(first) and not _same_line(first, second, (*mine, *theirs)):
        return []
    if not mine or len(mine) != len(theirs) or len(mine) > _MOST_DIFFERENCES:
        return []
    pairs = []
    for quantity in mine:
        twins = [q for q in theirs if _is_alike(q, quantity)]
        if len(twins) != 1:
            return []
        pairs.append((quantity, twins[0]))
    return pairs


def _same_line(first: _Said, second: _Said, differing: Sequence[Quantity]) -> bool:
    """Whether two rows are of one drug and group: the same words, the same ages and weights."""
    if any(q.unit.symbol in _BANDS for q in differing):
        return False
    mine, theirs = (
        [w for w in words.query_words(said.one.statement.text) if not w[0].isdigit()]
        for said in (first, second)
    )
    return mine == theirs


def _drugs(view: View) -> frozenset[str]:
    return frozenset(mention.drug.name for mention in view.drugs)


def _is_alike(one: Quantity, other: Quantity) -> bool:
    kinds = (QuantityKind.DATE, QuantityKind.ORDINAL)
    is_value = one.kind not in kinds and other.kind not in kinds and bool(one.dimension)
    return is_value and one.dimension == other.dimension and one.comparator == other.comparator


def _contradiction(
    first: _Said, second: _Said, differing: Sequence[tuple[Quantity, Quantity]], cite: Cite
) -> Contradiction:
    mine = ", ".join(one.text for one, _other in differing)
    theirs = ", ".join(other.text for _one, other in differing)
    titles = [_named(said.one.passage) for said in (first, second)]
    text = f"{mine} in “{titles[0]}”, {theirs} in “{titles[1]}”"
    places = tuple(cite(said.one.passage, said.one.place) for said in (first, second))
    return Contradiction(text, places)


def _named(passage: Passage) -> str:
    card = passage.document
    return f"{card.title}, version {card.version}" if card.version else card.title


def _place(said: _Said) -> tuple[int, int, int]:
    one = said.one
    return (one.passage.document.id, one.page, one.place.start)
