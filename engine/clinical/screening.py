"""Screening of a text before any model: facts, red flags, missing inputs.

rules = screening.Rules.load(home.rules)
screening.screen("60M crushing chest pain and sweating", rules)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from engine.clinical import criteria, substances, wording
from engine.clinical.context import ContextReader, ContextScan
from engine.clinical.criteria import Criterion, Evidence
from engine.clinical.fact_reader import FactReader
from engine.clinical.facts import Facts, LabResult
from engine.clinical.findings import Finding, FindingReader
from engine.clinical.missing import MissingInput, MissingRules
from engine.clinical.red_flags import RedFlag, RedFlagRules
from engine.clinical.rule_files import edited_or_shipped
from engine.clinical.spelling import Speller
from engine.clinical.topics import TopicReader
from engine.clinical.wording import Wording
from engine.ground.errors import RulesError
from engine.ground.paths import resources
from engine.ground.types import Span

_Read = TypeVar("_Read")
_HIGHEST_HEMOGLOBIN = 27.0
"""g/dL; a higher number is written in g/L."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that screening needs, read once.

    Attributes:
        drugs: Generic name by lower-case name, brand or spelling.
        notices: Which of the hospital's files are in use and which were refused, and why.
        versions: Version by file, for provenance.
    """

    context: ContextReader
    facts: FactReader
    findings: FindingReader
    red_flags: RedFlagRules
    missing: MissingRules
    topics: TopicReader
    contradictions: tuple[tuple[str, Criterion], ...]
    speller: Speller
    drugs: Mapping[str, str]
    notices: tuple[str, ...]
    versions: Mapping[str, str]

    @classmethod
    def load(cls, edited: Path | None = None, *, drugs: Mapping[str, str] | None = None) -> "Rules":
        """Read the shipped rules, and a hospital's own from its rules folder.

        Args:
            edited: `Home.rules`; files there replace the shipped ones of the same name.
            drugs: Generic name by name, for allergies and current drugs.
        """
        folder = resources() / "rules"
        lexicon = folder / "findings.toml"

        def read(name: str, reader: Callable[[Path], _Read]) -> tuple[_Read, tuple[str, ...]]:
            return edited_or_shipped(folder / name, edited / name if edited else None, reader)

        context, of_context = read("context.toml", ContextReader.load)
        facts, of_facts = read("facts.toml", FactReader.load)
        findings, of_findings = read("findings.toml", lambda path: _lexicon(path, lexicon))
        missing, of_missing = read("missing.toml", MissingRules.load)
        own = edited / "red_flags" if edited else None
        flags = RedFlagRules.load(folder / "red_flags", own, findings.names)
        topics = TopicReader.load()
        known = topics.words | context.words | facts.words | findings.words | missing.words
        versions = {
            "context.toml": context.version,
            "facts.toml": facts.version,
            "findings.toml": findings.version,
            "missing.toml": missing.version,
            "topics.toml": topics.version,
        }
        return cls(
            context,
            facts,
            findings,
            flags,
            missing,
            topics,
            _contradictions(findings),
            Speller.load(resources() / "vocabulary" / "spelling.toml", known),
            drugs or {},
            (*of_context, *of_facts, *of_findings, *of_missing, *flags.notices),
            versions | dict(flags.versions),
        )

    def contradicted_by(self, evidence: Evidence) -> list[str]:
        """Return the findings whose words a stated value proves wrong ("low BP" at 102/64)."""
        return [name for name, criterion in self.contradictions if criterion.met(evidence)]


def _contradictions(findings: FindingReader) -> tuple[tuple[str, Criterion], ...]:
    read = criteria.read
    return tuple((name, read(spec, findings.names)) for name, spec in findings.contradicted.items())


def _lexicon(path: Path, shipped: Path) -> FindingReader:
    """Read a lexicon; a hospital's own must keep every finding that shipped rules use."""
    reader = FindingReader.load(path)
    if path != shipped:
        lacking = FindingReader.load(shipped).names - reader.names
        if lacking:
            names = ", ".join(sorted(lacking)[:3])
            raise RulesError(f"{path.name}: findings that rules use are missing: {names}.")
    return reader


@dataclass(frozen=True, slots=True)
class Screening:
    """What the rules say about a text.

    Attributes:
        findings: Every mention with its context, for "Why" and for tests; places in the text.
    """

    facts: Facts
    red_flags: tuple[RedFlag, ...]
    missing: tuple[MissingInput, ...]
    findings: tuple[Finding, ...] = field(default=(), repr=False)

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5, part of `check`)."""
        return {
            "facts": self.facts.as_json(),
            "red_flags": [flag.as_json() for flag in self.red_flags],
            "missing": [item.as_json() for item in self.missing],
        }


def screen(text: str, rules: Rules) -> Screening:
    """Return the facts, red flags and missing inputs of a text.

    Never raises on any text; reads the first 20,000 characters.
    """
    words = wording.read(text, rules.speller.spelled)
    scan = rules.context.scan(words.tokens)
    facts = rules.facts.read(words, scan, rules.drugs)
    findings = _findings(words, rules, scan)
    return Screening(
        facts,
        _red_flags(words, rules, facts, findings),
        rules.missing.check(
            words,
            facts,
            frozenset(found.name for found in findings),
            substances.named(words, rules.drugs),
        ),
        tuple(findings),
    )


def _findings(words: Wording, rules: Rules, scan: ContextScan) -> list[Finding]:
    """Return every mention with its place as typed; what a mere topic names does not hold."""
    found = rules.findings.read(words.tokens, scan)
    topics = rules.topics.sentences(words.tokens, [one.span for one in found])
    tokens = words.tokens
    return [
        replace(
            one,
            span=words.origin(one.span.start, one.span.end),
            holds=one.holds and tokens.sentence_at(one.span.start) not in topics,
        )
        for one in found
    ]


def _in_usual_unit(lab: LabResult) -> float:
    """Return the value in the unit of the rules: hemoglobin in g/dL ("48 g/L" is 4.8)."""
    per_liter = lab.name == "hemoglobin" and lab.value > _HIGHEST_HEMOGLOBIN
    return lab.value / 10 if per_liter else lab.value


def _red_flags(
    words: Wording, rules: Rules, facts: Facts, findings: list[Finding]
) -> tuple[RedFlag, ...]:
    present: dict[str, tuple[Span, ...]] = {}
    for found in findings:
        if found.holds:
            present[found.name] = (*present.get(found.name, ()), found.span)
    labs = {lab.name: (_in_usual_unit(lab), lab.span) for lab in facts.labs}
    evidence = Evidence(present, facts, labs)
    for name in rules.contradicted_by(evidence):
        present.pop(name, None)
    flags = []
    for rule, matches in rules.red_flags.check(evidence):
        span = matches[0].span
        flags.append(
            RedFlag(
                id=rule.id,
                title=rule.title,
                severity=rule.severity,
                matched=words.text[span.start : span.end],
                span=span,
                action=rule.action,
                source=rule.source,
                because=matches,
            )
        )
    return tuple(flags)


Screen = Callable[[str], Screening]
"""What the rooms above take as a parameter."""
