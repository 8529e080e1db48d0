"""Red flags: rules over affirmed findings and stated values, each with its source.

A red flag is a checklist item, never a diagnosis. The rules are data
(`resources/rules/red_flags/*.toml`); a hospital may put files of its own beside
them. Only what the patient has now counts: denied, past, asked about and other
people's findings raise nothing. A suspicion ("?PE", "suspected meningitis") counts,
for a checklist item is what a suspicion needs; "unlikely" and "excluded" do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from engine.clinical.criteria import (
    Criterion,
    CriterionMistake,
    Evidence,
    Match,
    Spec,
    in_band,
    read,
)
from engine.clinical.facts import Facts
from engine.clinical.rule_files import RuleMistake, edited_or_shipped, read_file
from engine.ground.errors import RulesError
from engine.ground.types import Span

Severity = Literal["emergency", "urgent"]
Pregnancy = Literal["any", "pregnant", "postpartum", "either"]

_LONGEST_ACTION = 140
_YOUNGEST_MOTHER = 9.0
"""A lower age in a text on pregnancy is the gestation or the baby's: "34 weeks, not moving"."""


class _Rule(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One rule as it is written.

    Attributes:
        when: Criterion, see `engine.clinical.criteria`.
        action: What to do, at most 140 characters.
        source: Body, guideline, edition or year, part.
        checked: What its numbers were compared with, or "not yet".
        min_age_years, max_age_years: Inclusive and exclusive limits.
        unknown_age: Whether it also holds when nothing is said about age.
        pregnancy: Who it is for.
        off: Set by a hospital that does not want a shipped rule.
    """

    id: str
    title: str
    severity: Severity
    when: dict[str, object]
    action: str
    source: str
    checked: str = "not yet"
    min_age_years: float = 0.0
    max_age_years: float = 121.0
    unknown_age: bool = True
    pregnancy: Pregnancy = "any"
    off: bool = False


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One rule file."""

    version: str
    rule: tuple[_Rule, ...]


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A rule that a text meets.

    Attributes:
        matched: The words of the text that met it, as typed.
        span: Their place in the text.
        because: Every criterion that was met, for "Why".
    """

    id: str
    title: str
    severity: Severity
    matched: str
    span: Span
    action: str
    source: str
    because: tuple[Match, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5, `R`)."""
        return {
            "id": self.id,
            "title": self.title,
            "severity": self.severity,
            "matched": self.matched,
            "start": self.span.start,
            "end": self.span.end,
            "action": self.action,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True)
class RedFlagRules:
    """All rules in use.

    Attributes:
        versions: Version by file name, for provenance.
        notices: What was refused or replaced when the hospital's files were read.
    """

    versions: dict[str, str]
    notices: tuple[str, ...]
    _rules: tuple[tuple[_Rule, Criterion], ...]

    @classmethod
    def load(cls, shipped: Path, edited: Path | None, findings: frozenset[str]) -> "RedFlagRules":
        """Read the shipped rules and the hospital's own.

        A hospital's file with the name of a shipped one replaces it; any other
        adds rules. A file with a mistake is refused and told in `notices`.
        """
        names = {path.name for path in shipped.glob("*.toml")}
        own = {path.name for path in edited.glob("*.toml")} if edited and edited.is_dir() else set()
        versions: dict[str, str] = {}
        rules: dict[str, tuple[_Rule, Criterion]] = {}
        notices: list[str] = []
        for name in sorted(names) + sorted(own - names):
            place = shipped / name if name in names else None
            content, told = _read(
                place, edited / name if edited and name in own else None, findings
            )
            notices.extend(told)
            if content:
                versions[name] = content[0]
                rules |= {rule.id: (rule, criterion) for rule, criterion in content[1]}
        used = tuple(pair for pair in rules.values() if not pair[0].off)
        return cls(versions, tuple(notices), used)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules in use."""
        return tuple(rule.id for rule, _ in self._rules)

    @property
    def findings(self) -> frozenset[str]:
        """Every finding that some rule speaks of."""
        return frozenset().union(*(criterion.names() for _, criterion in self._rules))

    def check(self, evidence: Evidence) -> list[tuple[_Rule, tuple[Match, ...]]]:
        """Return the rules that the evidence meets, emergencies first."""
        met = [
            (rule, matches)
            for rule, criterion in self._rules
            if _is_for(rule, evidence) and (matches := criterion.met(evidence))
        ]
        return sorted(met, key=lambda pair: (pair[0].severity, pair[1][0].span.start))


_Content = tuple[str, list[tuple[_Rule, Criterion]]]


def _read(
    shipped: Path | None, edited: Path | None, findings: frozenset[str]
) -> tuple[_Content | None, Sequence[str]]:
    """Return one file's rules, and what to tell about it."""

    def parse(path: Path) -> _Content:
        return read_file(path, _File, lambda content: _built(content, findings), table="rule")

    if shipped is not None:
        return edited_or_shipped(shipped, edited, parse)
    if edited is None:
        return None, ()
    try:
        return parse(edited), (f"{edited.name}: the hospital's own rules are in use.",)
    except RulesError as error:
        return None, (f"Refused: {error}",)


def _built(content: _File, findings: frozenset[str]) -> _Content:
    rules = []
    seen: set[str] = set()
    for item, rule in enumerate(content.rule):
        _check(rule, item, seen)
        try:
            spec: Spec = rule.when  # type: ignore[assignment] # `read` checks what it is
            rules.append((rule, read(spec, findings)))
        except CriterionMistake as error:
            raise RuleMistake(str(error), key=error.part, item=item) from error
    return content.version, rules


def _check(rule: _Rule, item: int, seen: set[str]) -> None:
    if rule.id in seen:
        raise RuleMistake(f"the id {rule.id!r} is used twice", key="id", item=item)
    seen.add(rule.id)
    if len(rule.action) > _LONGEST_ACTION:
        raise RuleMistake("an action has at most 140 characters", key="action", item=item)
    for key in ("id", "title", "action", "source"):
        if not getattr(rule, key).strip():
            raise RuleMistake(f"{key} must not be empty", key=key, item=item)
    if rule.min_age_years >= rule.max_age_years:
        raise RuleMistake(
            "min_age_years is not below max_age_years", key="min_age_years", item=item
        )


def _is_for(rule: _Rule, evidence: Evidence) -> bool:
    return _fits_age(rule, evidence.facts) and _fits_pregnancy(rule, evidence)


def _fits_age(rule: _Rule, facts: Facts) -> bool:
    age = facts.number("age_years")
    if age is not None and (rule.pregnancy == "any" or age >= _YOUNGEST_MOTHER):
        return rule.min_age_years <= age < rule.max_age_years
    group = facts.words("age_group") if rule.pregnancy == "any" else None
    if group is None:
        return rule.unknown_age
    return in_band(group, rule.min_age_years, rule.max_age_years)


def _fits_pregnancy(rule: _Rule, evidence: Evidence) -> bool:
    facts = evidence.facts
    if rule.pregnancy == "any":
        return True
    after = "postpartum_days" in facts.single or "postpartum_words" in evidence.findings
    told = "pregnancy_words" in evidence.findings or "gestation_weeks" in facts.single
    pregnant = facts.truth("pregnant") is True or (told and facts.truth("pregnant") is not False)
    if rule.pregnancy == "either":
        return pregnant or after
    if rule.pregnancy == "postpartum":
        return after
    return pregnant and (not after or "undelivered_words" in evidence.findings)
