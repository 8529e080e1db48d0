"""What is altered in a sentence against the place of the source that it stands on."""

from collections.abc import Iterator

from engine.clinical.drugs import Drug
from engine.clinical.quantities import Quantity, QuantityKind, same_value
from engine.clinical.support_views import View
from engine.clinical.support_words import Member, Reason
from engine.clinical.units import equal

_COUNTED = frozenset({"", "times", "dose", "tablet", "capsule", "point", "puff", "drop", "cells"})
_DOSED = ("mass", "volume", "activity", "amount", "equivalents")
_NEAR = 60
_NEEDED_CONTEXT = 0.5


def altered(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    """Yield everything in a sentence that its source contradicts or does not have.

    Args:
        sentence: The sentence to check.
        window: The place of the source that it stands on.
        rest: The wider surroundings, in which a value with the same words beside it counts.
    """
    yield from _numbers(sentence, window, rest)
    yield from _drugs(sentence, window, rest)
    yield from _negations(sentence, window)
    yield from _groups(sentence, window)


def _numbers(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    for quantity in sentence.quantities:
        if any(_agrees(sentence, quantity, window, other) for other in window.quantities):
            continue
        if rest is not None and _stands_elsewhere(sentence, quantity, rest):
            continue
        if _is_restated(quantity, sentence, window):
            continue
        yield Reason(_number_kind(quantity, window), quantity.text)


def _agrees(sentence: View, quantity: Quantity, window: View, other: Quantity) -> bool:
    """Whether a quantity of the source bears out one of the sentence."""
    if not _is_same(quantity, other, window.quantities) or not _compares(quantity, other):
        return False
    mine, theirs = _drug_of(sentence, quantity), _drug_of(window, other)
    if not mine or not theirs or mine == theirs or not _is_dose(quantity):
        return True
    return mine not in {mention.drug.name for mention in window.drugs}


def _is_dose(quantity: Quantity) -> bool:
    return quantity.dimension.split("/")[0] in _DOSED


def _drug_of(view: View, quantity: Quantity) -> str:
    """Return the drug before a dose, in the same clause, or empty."""
    before = [m for m in view.drugs if m.span.end <= quantity.span.start]
    if not before:
        return ""
    last = before[-1]
    gap = view.text[last.span.end : quantity.span.start]
    return last.drug.name if len(gap) <= _NEAR and not set(gap) & set(".;") else ""


def _is_same(one: Quantity, other: Quantity, others: tuple[Quantity, ...]) -> bool:
    if same_value(one, other):
        return True
    if QuantityKind.DATE in (one.kind, other.kind) or not _is_written_alike(one, other):
        return False
    first, second = one.dimension, other.dimension
    if first in _COUNTED and second in _COUNTED:
        return "" in (first, second) or first == second
    if not second:  # the unit of a table stands in its head, if no other unit stands by
        return not any(q.dimension and _is_written_alike(one, q) for q in others)
    if not first:
        return second.split("/")[0] not in _DOSED
    return one.kind is QuantityKind.RATIO is other.kind and "ratio" in (first, second)


def _is_written_alike(one: Quantity, other: Quantity) -> bool:
    return not other.dates and equal(one.low, other.low) and equal(one.high, other.high)


def _compares(one: Quantity, other: Quantity) -> bool:
    """Whether two limits point the same way; "up to" and none differ, "about" does not count."""
    return one.comparator == other.comparator or (
        not one.comparator and other.comparator in ("<=", ">=") and "within" in other.text.lower()
    )


def _stands_elsewhere(sentence: View, quantity: Quantity, rest: View) -> bool:
    """Whether the same value stands elsewhere with the same words beside it."""
    mine = _neighbors(sentence, quantity)
    for other in rest.quantities:
        if not _agrees(sentence, quantity, rest, other):
            continue
        theirs = _neighbors(rest, other)
        if len(mine & theirs) >= 2 and len(mine & theirs) >= _NEEDED_CONTEXT * len(mine):
            return True
    return False


def _neighbors(view: View, quantity: Quantity) -> frozenset[str]:
    start, end = quantity.span.start - _NEAR, quantity.span.end + _NEAR
    return frozenset(
        w.stem for w in view.words if w.is_content and w.start >= start and w.end <= end
    )


def _is_restated(quantity: Quantity, sentence: View, window: View) -> bool:
    """Whether "500 mg/day" and "500 mg daily" say the same in two ways."""
    if quantity.kind is QuantityKind.FREQUENCY:
        is_daily = quantity.unit.symbol == "per day" and equal(quantity.low, 1)
        return is_daily and any(q.unit.symbol.endswith("/day") for q in window.quantities)
    for other in window.quantities:
        longer, shorter = sorted((quantity, other), key=lambda q: -len(q.unit.symbol))
        if longer.unit.symbol == shorter.unit.symbol + "/day" and equal(longer.low, shorter.low):
            where = window if shorter is other else sentence
            return any(q.unit.symbol == "per day" and equal(q.low, 1) for q in where.quantities)
    return False


def _number_kind(quantity: Quantity, window: View) -> str:
    """Return whether the value, its unit or a date is what differs."""
    if quantity.kind in (QuantityKind.DATE, QuantityKind.CLOCK):
        return "date"
    for other in window.quantities:
        alike = _is_written_alike(quantity, other)
        if alike and quantity.unit.symbol != other.unit.symbol:
            return "unit"
    return "number"


def _drugs(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    known = {name for mention in window.drugs for name in _names(mention.drug)}
    for mention in sentence.drugs:
        if mention.drug.name in known or not known.isdisjoint(_names(mention.drug)):
            continue
        if mention.written.lower() in window.text.lower():
            continue
        if not known and rest is not None and _names_drug(rest, mention.drug.name):
            continue
        yield Reason("drug", mention.written)


def _names(drug: Drug) -> frozenset[str]:
    return frozenset((drug.name, *drug.contains))


def _names_drug(rest: View, name: str) -> bool:
    return any(mention.drug.name == name for mention in rest.drugs)


def _negations(sentence: View, window: View) -> Iterator[Reason]:
    """Yield words that are negated on one side only; heads of negators decide."""
    mine = _polarity(sentence)
    theirs = _polarity(window)
    for word in sentence.content:
        seen = theirs.get(word.stem)
        if seen is None or len(mine[word.stem]) > 1:
            continue
        is_added = word.is_negated and word.is_head and True not in seen
        is_removed = not word.is_negated and False not in seen and _is_head(window, word.stem)
        if is_added or is_removed:
            yield Reason("negation", word.text)


def _polarity(view: View) -> dict[str, set[bool]]:
    found: dict[str, set[bool]] = {}
    for word in view.content:
        found.setdefault(word.stem, set()).add(word.is_negated)
    return found


def _is_head(view: View, stem: str) -> bool:
    return any(word.stem == stem and word.is_head for word in view.content)


def _groups(sentence: View, window: View) -> Iterator[Reason]:
    """Yield words for which the source has another one of the same group."""
    for member in sentence.members:
        same_group = [other for other in window.members if other.group == member.group]
        lines = {other.line for other in same_group}
        if member.line not in lines:
            if lines or member.group == "side":
                yield Reason(member.kind, member.text)
        elif len(lines) > 1 and _is_paired_otherwise(member, same_group):
            yield Reason(member.kind, member.text)


def _is_paired_otherwise(member: Member, others: list[Member]) -> bool:
    """Whether the source has the neighbor of this word beside another word of the group."""
    for side in ("after", "before"):
        beside = getattr(member, side)
        lines = {other.line for other in others if beside and getattr(other, side) == beside}
        if lines:
            return member.line not in lines
    return False
