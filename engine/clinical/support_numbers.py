"""Which numbers of a sentence its source does not bear out, or ties to something else."""

import re
from collections.abc import Iterator

from engine.clinical.quantities import Quantity, QuantityKind, same_value
from engine.clinical.support_views import View
from engine.clinical.support_words import Reason
from engine.clinical.units import equal

_COUNTED = frozenset({"", "times", "dose", "tablet", "capsule", "point", "puff", "drop", "cells"})
_DOSED = ("mass", "volume", "activity", "amount", "equivalents")
_PER_DOSE = "/dose"
_NEAR = 60
_A_DAY = re.compile(
    r"\b(?:daily|(?:per|a|each) day|(?:in|per) 24 ?h(?:ours)?)\b|/day", re.IGNORECASE
)
_MOST_A_DAY = re.compile(
    r"\b(?:max(?:imum)?|total)\b[^.;|\n]{0,20}(?:\bper day\b|\bdaily\b|/day|\b24 ?h)", re.IGNORECASE
)
_ONE_DOSE = re.compile(
    r"\bonce\b(?! (?:a|every|per|daily|weekly|monthly))|\b(?:single|one)[ -](?:dose|shot)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of\s+(?:\w+\s+){0,2})?$", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:different )?(?:drugs?|medicines?|agents|antibiotics|vaccines)\b", re.I)
_STARTING = re.compile(r"\b(?:start|begin|began|begun)\w*\b[^.;]*\b(?:at|on)\s*$")
_ALTERNATIVE = re.compile(r",?\s(?:or|and)\s+$", re.IGNORECASE)
_STATEMENT = re.compile(r"[;|\n]|[.!?](?=\s)")
_PLACING = frozenset("after before below above less more off following prior".split())
_REFUSED = re.compile(r"\bnot\s+(?:at |for |by |in |as )?$", re.IGNORECASE)
_SECONDS_A_DAY = 86400.0
_VALUE_WEIGHT = 3
_TELLING_APART = frozenset(
    "side height depth middle reach age severity sex onset condition".split()
)
_NEEDED_CONTEXT = 0.5
_SEPARATOR = re.compile(
    r"[;()]|[.!?](?=\s)|,?\s+(?:or\s+(?!\d+\s*%)|and\s+)|\s+with\s+an?\s+|,\s+", re.IGNORECASE
)


def numbers(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    """Yield every quantity that its source contradicts, has elsewhere or does not have."""
    for quantity in sentence.quantities:
        if _is_count(quantity, sentence, window):
            continue
        agreeing = [q for q in window.quantities if _agrees(sentence, quantity, window, q)]
        if agreeing:
            if _belongs_elsewhere(sentence, quantity, window, agreeing):
                yield Reason(_number_kind(quantity, window), quantity.text)
            continue
        if rest is not None and _stands_elsewhere(sentence, quantity, rest):
            continue
        if _is_restated(quantity, sentence, window) or _is_each(quantity, window):
            continue
        yield Reason(_number_kind(quantity, window), quantity.text)


def _agrees(sentence: View, quantity: Quantity, window: View, other: Quantity) -> bool:
    """Whether a quantity of the source bears out one of the sentence."""
    if _is_refused(window, other) and not _is_refused(sentence, quantity):
        return False
    if not _is_same(sentence, quantity, window, other) or not _compares(
        sentence, quantity, window, other
    ):
        return False
    mine, theirs = _drug_of(sentence, quantity), _drug_of(window, other)
    if not mine or not theirs or mine == theirs or not _is_dose(quantity):
        return True
    return mine not in {mention.drug.name for mention in window.drugs}


def _belongs_elsewhere(
    sentence: View, quantity: Quantity, window: View, agreeing: list[Quantity]
) -> bool:
    """Whether the words of its clause stand with another value of its kind in the source."""
    best, other = _ties(sentence, quantity, window, agreeing)
    return other > best


def stands(sentence: View, quantity: Quantity, window: View) -> bool:
    """Whether a value stands in the source with more of its clause than any other of its kind."""
    agreeing = [q for q in window.quantities if _agrees(sentence, quantity, window, q)]
    if not agreeing:
        return _is_restated(quantity, sentence, window)
    if not any(q.dimension and same_value(q, quantity) for q in agreeing):
        return False
    best, other = _ties(sentence, quantity, window, agreeing)
    return best > other


def _ties(
    sentence: View, quantity: Quantity, window: View, agreeing: list[Quantity]
) -> tuple[int, int]:
    """Return how much of the clause stands with the same value, and most with another one."""
    alone = [q.dimension for q in sentence.quantities].count(quantity.dimension) == 1
    mine = _clause(sentence, quantity, whole=alone)
    others = [
        q
        for q in window.quantities
        if q.dimension == quantity.dimension and q.dimension and not same_value(q, quantity)
    ]
    others = [q for q in others if _value_key(q) not in mine]
    best = max(_shared(mine, _clause(window, q)) for q in agreeing)
    return best, max((_shared(mine, _clause(window, q)) for q in others), default=-1)


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> int:
    """Return how much two clauses share; values, sides and drugs tell them apart best."""
    return sum(_VALUE_WEIGHT if key[0] in "#!@" else 1 for key in mine & theirs)


def _value_key(quantity: Quantity) -> str:
    return f"#{quantity.dimension}{quantity.base[0]:.6g}{quantity.comparator}"


def _clause(view: View, quantity: Quantity, *, whole: bool = False) -> frozenset[str]:
    """Return stems, other values and sides or groups of the clause in which a quantity stands."""
    ends = [
        m
        for m in _SEPARATOR.finditer(view.text)
        if not whole and not any(q.span.start < m.start() < q.span.end for q in view.quantities)
    ]
    starts = [0, *(m.end() for m in ends if m.end() <= quantity.span.start)]
    end = min((m.start() for m in ends if m.start() >= quantity.span.end), default=len(view.text))
    start = starts.pop()
    while not (stems := _stems(view, start, end)) and starts and view.text[start - 2] == ",":
        start = starts.pop()  # ", over 24 hours" belongs to what stands before
    if not whole and not view.text[start : quantity.span.start].strip():
        stems |= _head(view, quantity)
    values = {
        _value_key(q) for q in view.quantities if q is not quantity and start <= q.span.start < end
    }
    groups = {
        f"!{m.group}{m.line}"
        for m in view.members
        if m.group in _TELLING_APART
        and start <= m.start < end
        and not (m.group == "age" and quantity.comparator)
    }
    about = {f"@{min(one.names)}" for one in view.things if start <= one.start < end}
    about = about or _subject(view, quantity)
    return frozenset(stems | values | groups | about)


def _head(view: View, quantity: Quantity) -> set[str]:
    """Return the stems before the first value of a statement: they hold for the later ones too."""
    stops = (m.end() for m in _STATEMENT.finditer(view.text) if m.end() <= quantity.span.start)
    start = max(stops, default=0)
    first = min(q.span.start for q in view.quantities if q.span.start >= start)
    return _stems(view, start, first)


def _subject(view: View, quantity: Quantity) -> set[str]:
    """Return the drug that a clause without one is about: of its statement, or the one before."""
    at = quantity.span.start
    stops = [m.end() for m in _STATEMENT.finditer(view.text)]
    start = max((stop for stop in stops if stop <= at), default=0)
    end = min((stop for stop in stops if stop > at), default=len(view.text))
    before = [one for one in view.things if start <= one.start < at]
    after = [one for one in view.things if at <= one.start < end]
    earlier = [one for one in view.things if one.start < start]
    found = before or after[:1] or earlier[-1:]
    return {f"@{min(one.names)}" for one in found}


def _stems(view: View, start: int, end: int) -> set[str]:
    return {
        w.stem
        for w in view.words
        if w.is_content and start <= w.start < end and w.text.lower() not in _PLACING
    }


def _is_dose(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.FREQUENCY or quantity.dimension.split("/")[0] in _DOSED


def _drug_of(view: View, quantity: Quantity) -> str:
    """Return the drug of a dose ("3 g of cefazolin"), or the one before it in its clause."""
    after = next((m for m in view.drugs if m.span.start >= quantity.span.end), None)
    if after and _OF.match(view.text[quantity.span.end : after.span.start]):
        return after.drug.name
    before = [m for m in view.drugs if m.span.end <= quantity.span.start]
    if not before:
        return ""
    last = before[-1]
    gap = view.text[last.span.end : quantity.span.start]
    return last.drug.name if len(gap) <= _NEAR and not set(gap) & set(".;") else ""


def _is_same(sentence: View, one: Quantity, window: View, other: Quantity) -> bool:
    if same_value(one, other):
        return bool(one.dimension) or _counts_alike(sentence, one, window, other)
    if QuantityKind.DATE in (one.kind, other.kind) or not _is_written_alike(one, other):
        return False
    first, second = one.dimension, other.dimension
    if first in _COUNTED and second in _COUNTED:
        is_open = not any(q.dimension == first for q in window.quantities)
        return first == second or ("" in (first, second) and is_open)
    if not second:  # the unit of a table stands in its head, if no other unit stands by
        return not any(q.dimension and _is_written_alike(one, q) for q in window.quantities)
    if not first:
        return second.split("/")[0] not in _DOSED and not _noun(sentence, one)
    is_ratio = one.kind is QuantityKind.RATIO is other.kind and "ratio" in (first, second)
    return is_ratio or _is_for_each_dose(one, other)


def _is_for_each_dose(one: Quantity, other: Quantity) -> bool:
    """Whether "3 mg/kg" stands for "3 mg/kg per dose"."""
    first, second = one.dimension, other.dimension
    alike = first.removesuffix(_PER_DOSE) == second.removesuffix(_PER_DOSE)
    return alike and first != second and equal(one.base[0], other.base[0])


def _noun(view: View, quantity: Quantity) -> str:
    """Return the stem of the word that a bare number counts, or empty."""
    end = quantity.span.end
    following = next((w for w in view.words if w.start >= end), None)
    if following is None or not following.is_content or view.text[end : following.start].strip():
        return ""
    return following.stem


def _counts_alike(sentence: View, one: Quantity, window: View, other: Quantity) -> bool:
    """Whether two bare numbers do not count different things that both are in the source."""
    mine, theirs = _noun(sentence, one), _noun(window, other)
    if not mine or not theirs or mine == theirs:
        return True
    return mine not in {word.stem for word in window.content}


def _is_written_alike(one: Quantity, other: Quantity) -> bool:
    return not other.dates and equal(one.low, other.low) and equal(one.high, other.high)


def _compares(sentence: View, one: Quantity, window: View, other: Quantity) -> bool:
    """Whether two limits point the same way; "up to" and none differ, "about" does not count."""
    if one.comparator == other.comparator or _is_reach(one, window, other):
        return True
    if not other.comparator and _is_shared(one, window, other):
        return True
    if not one.comparator:
        said = sentence.text.lower()
        if re.search(r"\b(?:after|beyond)\s*$", said[: one.span.start]):
            return not other.comparator
        if other.comparator == ">=" and _STARTING.search(said[: one.span.start]):
            return True
        is_most = other.comparator == "<=" and ("maximum" in said or "most" in said)
        return is_most or "within" in other.text.lower()
    word = one.text.split()[0].lower()
    is_said = word in ("maximum", "minimum", "max") and word[:3] in window.text.lower()
    return not other.comparator and is_said


def _is_reach(one: Quantity, window: View, other: Quantity) -> bool:
    """Whether "up to 10 mg" stands for "increased to 10 mg", "within 3 days" for "in 3 days"."""
    if one.comparator != "<=" or other.comparator:
        return False
    before = window.text[: other.span.start].lower()
    word = one.text.split()[0].lower()
    return (word == "up" and before.endswith((" to ", " until "))) or (
        word == "within" and before.endswith((" in ", " during ", " the first ", " over "))
    )


def _is_shared(one: Quantity, window: View, other: Quantity) -> bool:
    """Whether a limit reaches on to a second value: "within 6 hours here, or 24 hours there"."""
    for first in window.quantities:
        gap = window.text[first.span.end : other.span.start]
        is_alike = first.dimension == other.dimension and first.comparator == one.comparator
        if is_alike and first.span.end <= other.span.start and _ALTERNATIVE.search(gap):
            return not _STATEMENT.search(gap)
    return False


def _is_refused(view: View, quantity: Quantity) -> bool:
    """Whether a value is named as the wrong one: "twice daily, not once daily"."""
    return bool(_REFUSED.search(view.text[: quantity.span.start]))


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
        return is_daily and _is_by_the_day(window, headed=True, drug=_drug_of(sentence, quantity))
    for other in window.quantities:
        longer, shorter = sorted((quantity, other), key=lambda q: -len(q.unit.symbol))
        is_daily = longer.unit.symbol.endswith("/day")
        if is_daily and equal(longer.base[0] * _SECONDS_A_DAY, shorter.base[0]):
            is_source = shorter is other
            return _is_by_the_day(window if is_source else sentence, headed=is_source)
    return False


def _is_by_the_day(view: View, *, headed: bool, drug: str = "") -> bool:
    """Whether an amount of a text is for a day; the head of a table may say so for its rows."""
    rates = [
        q.low
        for q in view.quantities
        if q.unit.symbol == "per day" and not _is_refused(view, q)
        if not drug or _drug_of(view, q) in ("", drug)
    ]
    if any(equal(rate, 1) for rate in rates):
        return True
    return headed and bool((_MOST_A_DAY if rates else _A_DAY).search(view.text))


def _is_each(quantity: Quantity, window: View) -> bool:
    """Whether "one tablet" stands for "each tablet" or "a tablet", "one dose" for "once"."""
    if not quantity.spelled or not equal(quantity.low, 1):
        return False
    if quantity.text.lower() in ("one dose", "once") and _ONE_DOSE.search(window.text):
        return True
    noun = re.escape(quantity.text.split()[-1])
    return bool(re.search(rf"\b(?:each|every|an?|per)\s+{noun}", window.text, re.IGNORECASE))


def _is_count(quantity: Quantity, sentence: View, window: View) -> bool:
    """Whether "four drugs" counts the drugs that sentence and source name."""
    after = sentence.text[quantity.number_span.end :]
    named, known = (
        {name for m in view.drugs for name in m.drug.contains or (m.drug.name,)}
        for view in (sentence, window)
    )
    return bool(_LISTED.match(after)) and equal(quantity.low, len(named)) and named <= known


def _number_kind(quantity: Quantity, window: View) -> str:
    """Return whether the value, its unit or a date is what differs."""
    if quantity.kind in (QuantityKind.DATE, QuantityKind.CLOCK):
        return "date"
    for other in window.quantities:
        alike = _is_written_alike(quantity, other)
        if alike and quantity.unit.symbol != other.unit.symbol:
            return "unit"
    return "number"
