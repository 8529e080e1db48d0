"""Word-by-word comparison of a sentence with the place that it nearly repeats.

Where both read the same on the sides of a difference, the difference itself says
what was altered: another number, another side, a negator more or less.
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.clinical.quantities import Quantity, QuantityKind, same_value
from engine.clinical.support_numbers import stands
from engine.clinical.support_views import View
from engine.clinical.support_words import Reason, WordRules
from engine.clinical.units import Unit, UnitTable, equal
from engine.ground.types import Span

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[<>≤≥=%°]+")
_LONGEST_CHANGE = 4
_PEOPLE = ("age", "sex")
_DENYING = frozenset({"telling", "company"})
_MOST_TOKENS = 600
_TURNING = frozenset("no not without never cannot none nor denies denied".split())
_REFUSING = frozenset({"avoid", "contraindicated"})
_FILLERS = frozenset("do does did be been is are was were has have had the a an any".split())


@dataclass(frozen=True, slots=True)
class _Token:
    """One word, number or sign with its place."""

    norm: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Change:
    """Words of the sentence that stand where the source has other ones, or none."""

    mine: Sequence[_Token]
    theirs: Sequence[_Token]
    follows: str
    precedes: str
    is_inner: bool


def differences(
    sentence: View, window: View, rules: WordRules, units: UnitTable
) -> Iterator[Reason]:
    """Yield what was altered in a sentence that otherwise repeats its source."""
    mine, theirs = _tokens(sentence.text), _tokens(window.text)
    if not mine or len(theirs) > _MOST_TOKENS:
        return
    known = frozenset(word.stem for word in window.words)
    for change in _changes(mine, theirs):
        both = _groups_in_full(sentence, window)
        yield from _swapped_words(_without_values(change, sentence, window), rules, both)
        yield from _swapped_terms(change, rules, known)
        yield from _swapped_units(change, units)
        yield from _swapped_drugs(change, sentence, window)
        yield from _swapped_numbers(change, sentence, window)
        yield from _turned(change, sentence, window, rules)


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(match.group().lower().replace("’", "'"), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]


def _changes(mine: list[_Token], theirs: list[_Token]) -> Iterator[_Change]:
    left, right = [t.norm for t in mine], [t.norm for t in theirs]
    codes = difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for at, (kind, i1, i2, j1, j2) in enumerate(codes):
        if kind == "equal" or max(i2 - i1, j2 - j1) > _LONGEST_CHANGE:
            continue
        has_before = at > 0 and codes[at - 1][0] == "equal"
        has_after = at + 1 < len(codes) and codes[at + 1][0] == "equal"
        follows = left[i2] if i2 < len(left) else ""
        if has_before or has_after:
            yield _Change(
                mine[i1:i2],
                theirs[j1:j2],
                follows,
                left[i1 - 1] if i1 else "",
                has_before and has_after,
            )


def _without_values(change: _Change, sentence: View, window: View) -> _Change:
    """Return a change without the words of quantities ("7 days"), which are compared as values."""
    return replace(
        change,
        mine=_outside(change.mine, sentence.quantities),
        theirs=_outside(change.theirs, window.quantities),
    )


def _outside(tokens: Sequence[_Token], quantities: Sequence[Quantity]) -> list[_Token]:
    return [t for t in tokens if not any(q.span.start <= t.start < q.span.end for q in quantities)]


def _groups_in_full(sentence: View, window: View) -> frozenset[str]:
    """Return the groups of people of which both texts name two; their order says nothing."""
    return frozenset(
        group
        for group in _PEOPLE
        if all(
            len({m.line for m in view.members if m.group == group}) > 1
            for view in (sentence, window)
        )
    )


def _swapped_words(change: _Change, rules: WordRules, both: frozenset[str]) -> Iterator[Reason]:
    """Yield words that stand where the source has another word of the same group."""
    other = {
        group: line
        for token in change.theirs
        for group, _, line in rules.members.get(token.norm, ())
    }
    own = {
        (group, line)
        for token in change.mine
        for group, _, line in rules.members.get(token.norm, ())
    }
    mine, theirs = (sum(_turns(t.norm) for t in side) for side in (change.mine, change.theirs))
    is_level = mine % 2 == theirs % 2
    for token in change.mine:
        for group, kind, line in rules.members.get(token.norm, ()):
            if is_level and group in _DENYING:
                continue  # "with no rash" says what "without rash" says
            if (
                group not in both
                and group in other
                and other[group] != line
                and (group, other[group]) not in own
            ):
                yield Reason(kind, token.norm)


def _swapped_terms(change: _Change, rules: WordRules, known: frozenset[str]) -> Iterator[Reason]:
    """Yield an illness, organ or result that stands where the source has another one."""
    if not any(rules.is_term(token.norm) for token in change.theirs):
        return
    for token in change.mine:
        if rules.is_term(token.norm) and rules.stem(token.norm) not in known:
            yield Reason("entity", token.norm)


def _swapped_drugs(change: _Change, sentence: View, window: View) -> Iterator[Reason]:
    """Yield a drug where the source has another one, unless both are items of a list."""
    if not change.is_inner or {change.precedes, change.follows} & {"and", "or"}:
        return
    theirs = {m.drug.name for m in window.drugs if _covers(m.span, change.theirs)}
    for mention in sentence.drugs:
        if theirs and _covers(mention.span, change.mine) and mention.drug.name not in theirs:
            yield Reason("drug", mention.written)


def _covers(span: Span, tokens: Sequence[_Token]) -> bool:
    return any(span.start <= token.start < span.end for token in tokens)


def _swapped_units(change: _Change, units: UnitTable) -> Iterator[Reason]:
    mine, theirs = _unit(change.mine, units), _unit(change.theirs, units)
    if mine is None or theirs is None or mine[1] == theirs[1]:
        return
    if not any(token.norm[0].isdigit() for token in (*change.mine, *change.theirs)):
        yield Reason("unit", mine[0])


def _unit(tokens: Sequence[_Token], units: UnitTable) -> tuple[str, Unit] | None:
    if len(tokens) != 1:
        return None
    unit = units.named(tokens[0].norm)
    return None if unit is None else (tokens[0].norm, unit)


def _swapped_numbers(change: _Change, sentence: View, window: View) -> Iterator[Reason]:
    """Yield quantities that stand where the source has another quantity."""
    mine = _touching(sentence.quantities, change.mine)
    theirs = _touching(window.quantities, change.theirs)
    if not mine or not theirs:
        return
    for quantity in mine:
        if stands(sentence, quantity, window):
            continue
        if not any(same_value(quantity, other) or _is_open(quantity, other) for other in theirs):
            is_date = quantity.kind in (QuantityKind.DATE, QuantityKind.CLOCK)
            yield Reason("date" if is_date else "number", quantity.text)


def _is_open(one: Quantity, other: Quantity) -> bool:
    """Whether only one of two equal numbers carries a unit; the other check judges those."""
    is_alike = equal(one.low, other.low) and equal(one.high, other.high)
    return is_alike and not (one.dimension and other.dimension) and not one.dates


def _touching(quantities: Sequence[Quantity], tokens: Sequence[_Token]) -> list[Quantity]:
    return [
        quantity
        for quantity in quantities
        if any(t.start < quantity.span.end and t.end > quantity.span.start for t in tokens)
    ]


def _turned(change: _Change, sentence: View, window: View, rules: WordRules) -> Iterator[Reason]:
    """Yield a negator that only one side has, where nothing else of weight differs."""
    stem = rules.stem(change.follows)
    if _has_unless(sentence) != _has_unless(window):
        return  # "unless it is" says what "if it is not" says; denials are compared one by one
    if _denies(sentence, stem) and _denies(window, stem):
        return  # denied on both sides, in other words: "without thickening", "is not thickened"
    mine = [token.norm for token in change.mine]
    theirs = [token.norm for token in change.theirs]
    if _REFUSING & {*mine, *theirs}:
        return  # "contraindicated in" for "not in"; denials are compared one by one
    turns_mine = sum(_turns(word) for word in mine)
    turns_theirs = sum(_turns(word) for word in theirs)
    if turns_mine % 2 == turns_theirs % 2 or (not change.is_inner and not change.follows):
        return
    if turns_mine and _is_bare(mine):
        yield Reason("negation", " ".join(mine))
    elif turns_theirs and _is_bare(theirs):
        yield Reason("negation", change.follows)


def _has_unless(view: View) -> bool:
    return any(word.text.lower() == "unless" for word in view.words)


def _denies(view: View, stem: str) -> bool:
    return any(stem in negation.reached for negation in view.negations)


def _turns(word: str) -> bool:
    return word in _TURNING or word.endswith("n't")


def _is_bare(words: Sequence[str]) -> bool:
    return all(_turns(word) or word in _FILLERS for word in words)
