"""Criteria of rules: findings and values combined with all, any, two of and by age.

"stiff_neck"                      a finding of resources/rules/findings.toml
"spo2 < 92", "labs.lactate >= 4"  a stated value; also "consciousness = U"
{ all = [...] }, { any = [...] }, { two_of = [...] }
{ from_18 = [...] }               all of them, unless the patient is known to be younger
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engine.clinical.facts import CORE, Facts
from engine.ground.types import Span

_COMPARISON = re.compile(r"([a-z0-9_.]+)\s*(<=|>=|<|>|=)\s*(\S+)")
_SIGNS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_GROUPS = ("all", "any", "two_of")
_FROM_AGE = re.compile(r"from_(\d{1,2})")
_BANDS = {
    "neonate": (0.0, 0.08),
    "infant": (0.0, 1.0),
    "child": (0.5, 12.0),
    "adult": (15.0, 120.0),
}

Spec = str | dict[str, list["Spec"]]


class CriterionMistake(ValueError):  # noqa: N818 - told to the person who edits a rule
    """A criterion that cannot be read; `part` is what to look for in the file."""

    def __init__(self, message: str, part: str) -> None:
        """Keep the part of the file that is wrong."""
        super().__init__(message)
        self.part = part


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text holds: affirmed findings and stated facts, with their places."""

    findings: Mapping[str, tuple[Span, ...]]
    facts: Facts
    labs: Mapping[str, tuple[float, Span]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """One criterion that a text meets: what it is, and where the text says so."""

    what: str
    span: Span


@dataclass(frozen=True, slots=True)
class Criterion:
    """A node of the tree: a finding, a comparison, or a group of which some must hold.

    Attributes:
        name: Finding or fact; empty for a group.
        sign, limit: Of a comparison.
        needed: How many of `parts` must hold; 0 for a leaf.
        apart: Whether they must rest on different words of the text.
        from_age: Years; not met by a patient who is known to be younger.
    """

    name: str = ""
    sign: str = ""
    limit: float | str = 0.0
    needed: int = 0
    parts: tuple["Criterion", ...] = ()
    apart: bool = False
    from_age: float = 0.0

    def names(self) -> frozenset[str]:
        """Return the findings that the criterion speaks of."""
        if self.parts:
            return frozenset().union(*(part.names() for part in self.parts))
        return frozenset() if self.sign else frozenset((self.name,))

    def met(self, evidence: Evidence) -> tuple[Match, ...]:
        """Return what meets the criterion; empty when it is not met."""
        if not self.parts:
            return self._leaf(evidence)
        if self.from_age and not _may_be_aged(evidence.facts, self.from_age):
            return ()
        held = [matches for part in self.parts if (matches := part.met(evidence))]
        if len(held) < self.needed:
            return ()
        if self.apart and not _are_apart(held, self.needed):
            return ()
        return tuple(match for matches in held for match in matches)

    def _leaf(self, evidence: Evidence) -> tuple[Match, ...]:
        if not self.sign:
            return tuple(Match(self.name, span) for span in evidence.findings.get(self.name, ()))
        value, span = _value(evidence, self.name)
        if value is None or span is None:
            return ()
        if isinstance(value, str) or isinstance(self.limit, str):
            holds = value == self.limit
        else:
            holds = _SIGNS[self.sign](value, self.limit)
        return (Match(f"{self.name} {self.sign} {self.limit}", span),) if holds else ()


def _may_be_aged(facts: Facts, low: float) -> bool:
    """Whether the patient may be `low` years or older; unknown age may."""
    age = facts.number("age_years")
    if age is not None:
        return age >= low
    group = facts.words("age_group")
    return group is None or in_band(group, low, 121.0)


def in_band(group: str, low: float, high: float) -> bool:
    """Whether the ages of a group ("infant", "child") meet those from `low` to under `high`."""
    youngest, oldest = _BANDS[group]
    return youngest < high and low < oldest


def _are_apart(held: list[tuple[Match, ...]], needed: int) -> bool:
    """Whether at least `needed` criteria rest on different words of the text."""
    places: list[Span] = []
    for matches in held:
        free = [m.span for m in matches if not any(_overlap(m.span, p) for p in places)]
        place = min(free, key=_length, default=None)
        if place is not None:
            places.append(place)
    return len(places) >= needed


def _length(span: Span) -> int:
    return span.end - span.start


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _value(evidence: Evidence, name: str) -> tuple[float | str | None, Span | None]:
    if name.startswith("labs."):
        return evidence.labs.get(name[5:], (None, None))
    fact = evidence.facts.single.get(name)
    return (fact.value, fact.span) if fact else (None, None)


def read(spec: Spec, known: frozenset[str]) -> Criterion:
    """Return the tree of a criterion as it is written in a rule file.

    Raises:
        CriterionMistake: An unknown finding, fact or group.
    """
    if isinstance(spec, str):
        return _read_leaf(spec, known)
    if not isinstance(spec, dict) or len(spec) != 1:
        raise CriterionMistake("a group is one of { all }, { any }, { two_of }", "when")
    ((kind, items),) = spec.items()
    aged = _FROM_AGE.fullmatch(str(kind))
    if (kind not in _GROUPS and not aged) or not isinstance(items, list) or not items:
        raise CriterionMistake(f"unknown or empty group {kind!r}", str(kind))
    parts = tuple(read(item, known) for item in items)
    needed = {"any": 1, "two_of": 2}.get(kind, len(parts))
    from_age = float(aged[1]) if aged else 0.0
    return Criterion(needed=needed, parts=parts, apart=kind == "two_of", from_age=from_age)


def _read_leaf(words: str, known: frozenset[str]) -> Criterion:
    compared = _COMPARISON.fullmatch(words.strip())
    if not compared:
        if words not in known:
            raise CriterionMistake(f"there is no finding {words!r}", f'"{words}"')
        return Criterion(name=words)
    name, sign, limit = compared.groups()
    if name not in CORE and not name.startswith("labs."):
        raise CriterionMistake(f"there is no fact {name!r}", f'"{words}"')
    try:
        return Criterion(name=name, sign=sign, limit=float(limit))
    except ValueError:
        if sign != "=":
            raise CriterionMistake(f"{limit!r} is no number", f'"{words}"') from None
        return Criterion(name=name, sign=sign, limit=limit)
