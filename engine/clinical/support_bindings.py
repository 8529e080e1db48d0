"""What belongs to what: each drug's own dose, each group's own dose, each drug's own verdict.

"Hydrocortisone 200 mg and chlorphenamine 10 mg" holds every word and every value of
the same sentence with the drugs swapped. Here a sentence is cut into pieces with one
drug (or age group, or route) each, and a value of a piece must stand with the same one
in the source.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from engine.clinical.quantities import Quantity, QuantityKind, same_value
from engine.clinical.support_views import View
from engine.clinical.support_words import Reason
from engine.clinical.units import equal

_HARD = re.compile(r"[;|\n]|[.!?](?=\s|$)")
_SEPARATORS = (
    re.compile(r",\s*(?:and|but|while|whereas|then|plus)\b", re.IGNORECASE),
    re.compile(r"\b(?:and|but|while|whereas|plus|then|or|with)\b|[()]", re.IGNORECASE),
    re.compile(r","),
)
_PREDICATES = frozenset({"doing", "safety", "start", "susceptibility"})
_REFUSALS = frozenset(
    "avoid avoided avoids avoiding contraindicated contraindication withhold withheld omit".split()
)
_REFUSED = "#refused"
_MEASURE = re.compile(
    r"\b(?:(?P<fetal>f(?:o)?etal (?:heart(?: rate)?|pulse)|fhr)|(?P<pulse>pulse|heart rate|hr)"
    r"|(?P<pressure>bp|blood pressure)|(?P<rate>respiratory rate|resp(?:iratory)? rate|rr)"
    r"|(?P<map>mean arterial pressure)|(?P<temperature>temp(?:erature)?)"
    r"|(?P<saturation>spo2|saturation|sats?)|(?P<hemoglobin>ha?emoglobin|hb)"
    r"|(?P<sodium>sodium|na)|(?P<potassium>potassium)|(?P<creatinine>creatinine)|(?P<urea>urea)"
    r"|(?P<lactate>lactate)|(?P<glucose>glucose)|(?P<platelets>platelets?)"
    r"|(?P<whites>white (?:cell|blood cell)s?(?: count)?|wbc|leu[ck]ocytes)|(?P<crp>crp)"
    r"|(?P<bilirubin>bilirubin)|(?P<albumin>albumin)|(?P<inr>inr)|(?P<ph>ph)"
    r"|(?P<fraction>ejection fraction)|(?P<peep>peep)|(?P<fio2>fio2))\b",
    re.IGNORECASE,
)
_BAND_UNITS = frozenset({"kg"})
_OTHERS = re.compile(r"\b(?:older|younger|heavier|lighter|others?|the rest)\b(?! than)", re.I)
_DOSED = frozenset({"mass", "volume", "activity", "amount", "equivalents"})


@dataclass(frozen=True, slots=True)
class _Owner:
    """One word by which pieces are told apart: a drug, an age group, a route."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a text that speaks of one owner; empty name where none is sure."""

    owner: str
    start: int
    end: int


_Owners = Callable[[View], list[_Owner]]


def misbound(sentence: View, window: View) -> Iterator[Reason]:
    """Yield values and verdicts that the source ties to another drug, age group or route."""
    kinds = (
        (_drugs, _is_any),
        (_ages, _is_any),
        (_bands, _is_any),
        (_routes, _is_dose),
        (_measures, _is_read),
    )
    for owners, fits in kinds:
        yield from _values_of_others(sentence, window, owners, fits)
    yield from _verdicts_of_others(sentence, window)


def _drugs(view: View) -> list[_Owner]:
    return [_Owner(m.drug.name, m.span.start, m.span.end) for m in view.drugs]


def _ages(view: View) -> list[_Owner]:
    return _members(view, "age")


def _bands(view: View) -> list[_Owner]:
    """Return limits of age or weight ("under 6 months", "over 120 kg"); "older ones" is open."""
    found = [
        _Owner(f"{q.comparator[:1]}{q.base[0]:.6g}-{q.base[1]:.6g}", q.span.start, q.span.end)
        for q in view.quantities
        if (q.comparator or q.is_range)
        and (q.unit.symbol in _BAND_UNITS or q.dimension == "months")
    ]
    if found:
        found += [_Owner("?", m.start(), m.end()) for m in _OTHERS.finditer(view.text)]
    return sorted(found, key=lambda one: one.start)


def _routes(view: View) -> list[_Owner]:
    return _members(view, "route")


def _members(view: View, group: str) -> list[_Owner]:
    found = [m for m in view.members if m.group == group]
    return [_Owner(str(m.line), m.start, m.start + len(m.text)) for m in found]


def _values_of_others(
    sentence: View, window: View, owners: _Owners, fits: Callable[[Quantity], bool]
) -> Iterator[Reason]:
    mine, theirs = owners(sentence), owners(window)
    named = {owner.name for owner in theirs}
    if len(named) < 2 or not mine:
        return
    own_pieces, other_pieces = _pieces(sentence.text, mine), _pieces(window.text, theirs)
    for quantity in sentence.quantities:
        if not fits(quantity):
            continue
        owner = _owner(own_pieces, quantity.span.start)
        if not owner or owner not in named:
            continue
        same = [q for q in window.quantities if fits(q) and _is_equal(q, quantity)]
        tied = {_owner(other_pieces, q.span.start) for q in same}
        if tied and "" not in tied and owner not in tied:
            yield Reason("number", quantity.text)


def _measures(view: View) -> list[_Owner]:
    found = [(m.lastgroup or "", m.start(), m.end()) for m in _MEASURE.finditer(view.text)]
    return [_Owner(name, start, end) for name, start, end in found]


def _is_read(quantity: Quantity) -> bool:
    """Whether a quantity may be a reading: no dose rate, frequency, date or duration."""
    return quantity.kind in (QuantityKind.AMOUNT, QuantityKind.RATIO) and (
        quantity.dimension not in ("time", "times")
    )


def _is_equal(one: Quantity, other: Quantity) -> bool:
    """Whether two values are one; a bare reading ("pulse 108") equals one with its unit."""
    if same_value(one, other):
        return True
    is_open = not one.dimension or not other.dimension
    return is_open and equal(one.low, other.low) and equal(one.high, other.high)


def _is_any(quantity: Quantity) -> bool:
    return bool(quantity.dimension) and _is_kind(quantity)


def _is_kind(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.FREQUENCY or _is_dose(quantity)


def _is_dose(quantity: Quantity) -> bool:
    return quantity.dimension.split("/")[0] in _DOSED


def _verdicts_of_others(sentence: View, window: View) -> Iterator[Reason]:
    """Yield a drug that is called safe, refused, started or stopped where another one is."""
    mine, theirs = _drugs(sentence), _drugs(window)
    if len({owner.name for owner in theirs}) < 2:
        return
    said, known = _verdicts(sentence, mine), _verdicts(window, theirs)
    for name, verdicts in said.items():
        own = known.get(name, set())
        others = set().union(*(found for other, found in known.items() if other != name))
        for verdict in sorted(verdicts - own):
            if own and verdict in others and _group(verdict) in {_group(one) for one in own}:
                yield Reason("drug", _written(sentence, name))
                return


def _verdicts(view: View, owners: list[_Owner]) -> dict[str, set[str]]:
    pieces = _pieces(view.text, owners)
    found: dict[str, set[str]] = {}
    for member in view.members:
        if member.group in _PREDICATES:
            found.setdefault(_owner(pieces, member.start), set()).add(
                f"{member.group}:{member.line}"
            )
    for negation in view.negations:
        if negation.text.lower() in _REFUSALS:
            found.setdefault(_owner(pieces, negation.start), set()).add(_REFUSED)
    found.pop("", None)
    return found


def _group(verdict: str) -> str:
    """Return what a verdict is about; "safe" and "refused" answer one question."""
    head = verdict.partition(":")[0]
    return "use" if head in ("safety", "doing", _REFUSED) else head


def _written(view: View, name: str) -> str:
    return next(m.written for m in view.drugs if m.drug.name == name)


def _pieces(text: str, owners: list[_Owner]) -> list[_Piece]:
    """Return the pieces of a text, each with the one owner that it speaks of."""
    pieces: list[_Piece] = []
    for start, end in _sentences(text):
        inside = [owner for owner in owners if start <= owner.start < end]
        at = start
        name = inside[0].name if inside else ""
        for one, other in pairwise(inside):
            if one.name == other.name:
                continue
            cut = _cut(text, one.end, other.start)
            if cut is None:
                name = ""  # two owners in one breath: nobody's value for sure
                continue
            pieces.append(_Piece(name, at, cut))
            at, name = cut, other.name
        pieces.append(_Piece(name, at, end))
    return pieces


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _HARD.finditer(text):
        yield at, match.end()
        at = match.end()
    if at < len(text):
        yield at, len(text)


def _cut(text: str, start: int, end: int) -> int | None:
    """Return where two owners part: the strongest separator between them, the last of them."""
    for separator in _SEPARATORS:
        found = [match.start() for match in separator.finditer(text, start, end)]
        if found:
            return found[-1]
    return None


def _owner(pieces: list[_Piece], at: int) -> str:
    return next((piece.owner for piece in pieces if piece.start <= at < piece.end), "")
