"""Reads the facts of a text: words by data, numbers by code, each in its context."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical import durations, laboratory, person, vitals
from engine.clinical.context import Context, ContextScan
from engine.clinical.facts import Fact, Facts, Implausible, LabResult, Mention, Value
from engine.clinical.phrases import Hit, PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake, read_file
from engine.clinical.substances import Substances
from engine.clinical.triggers import Sense
from engine.clinical.vitals import Claim
from engine.clinical.wording import Wording
from engine.ground.paths import resources
from engine.ground.types import Span

_PERSONAL = frozenset(("age_years", "sex", "pregnant", "gestation_weeks", "postpartum_days"))
_ELSEWHERE = frozenset((Sense.OTHER_PERSON, Sense.HYPOTHETICAL, Sense.PLANNED))
_NOT_NOW = _ELSEWHERE | {Sense.PAST}
_NOT_THERE = _NOT_NOW | {Sense.NEGATED, Sense.UNCERTAIN, Sense.SUSPECTED}
_LASTING = frozenset(("egfr", "creatinine_clearance", "creatinine"))
_NOW = re.compile(r"\b(?:now|currently|today|repeat|rechecked|latest|current)\b[^.;]{0,14}$")
_RELATIVE = re.compile(
    r"father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin"
    r"|grand\w+|neighbou?r|friend|parents?|partner|family|twin|baby|child|children"
)
_WORST = "UPVCA"
_TIMES = ("age_years", "gestation_weeks", "postpartum_days")

_Phrases = dict[str, str]


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file: phrases by kind of fact and value."""

    version: str
    source: str
    sets: dict[str, str]
    sex: _Phrases
    pronoun: _Phrases
    age_group: _Phrases
    pregnant: _Phrases
    breastfeeding: _Phrases
    oxygen: _Phrases
    consciousness: _Phrases
    condition: _Phrases
    allergy: _Phrases
    drug: _Phrases


_KINDS = tuple(
    name for name in _File.__struct_fields__ if name not in ("version", "source", "sets")
)


@dataclass(frozen=True, slots=True)
class FactReader:
    """Reads facts; built once, used for every text."""

    version: str
    _book: PhraseBook = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "FactReader":
        """Read the words of facts from a file, or from the shipped one.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        file = path or resources() / "rules" / "facts.toml"
        return read_file(file, _File, _built, table="")

    @property
    def words(self) -> frozenset[str]:
        """Every word and word beginning that the facts know."""
        return self._book.words | self._book.prefixes

    def read(self, wording: Wording, scan: ContextScan, drugs: Mapping[str, str]) -> Facts:
        """Return the facts of a text.

        Args:
            wording: Of the text.
            scan: Of the tokens of `wording`.
            drugs: Generic name by lower-case name or brand.
        """
        notes = _Notes(wording, scan, self._book.find(wording.tokens))
        single, implausible = _chosen(notes)
        substances = Substances(wording, scan, notes.hits, drugs)
        allergies, none_known = substances.allergies()
        if none_known and not allergies:
            single["no_known_allergies"] = Fact("no_known_allergies", True, none_known)  # noqa: FBT003 - the stated value
        return Facts(
            single=single,
            allergies=allergies,
            drugs=substances.current(allergies),
            conditions=notes.conditions(),
            labs=notes.labs(),
            implausible=implausible,
        )


def _built(content: _File) -> FactReader:
    book = PhraseBook(content.sets)
    for kind in _KINDS:
        groups: _Phrases = getattr(content, kind)
        for value, text in groups.items():
            for line in filter(None, map(str.strip, text.split("\n"))):
                try:
                    book.add(f"{kind}:{value}", line)
                except PhraseMistake as error:
                    raise RuleMistake(str(error), key=line) from error
    return FactReader(content.version, book)


@dataclass(frozen=True, slots=True)
class _Notes:
    """One text while its facts are gathered."""

    wording: Wording
    scan: ContextScan
    hits: list[Hit]

    def of(self, kind: str) -> list[tuple[str, Hit]]:
        """Return value and hit of one kind of words."""
        return [(h.name[len(kind) + 1 :], h) for h in self.hits if h.name.startswith(kind + ":")]

    def affirmed(self, kind: str, barred: frozenset[Sense]) -> list[tuple[str, Hit]]:
        """Return the hits of a kind whose context has none of the barred senses."""
        found = self.of(kind)
        contexts = self.scan.read([hit.span for _, hit in found])
        return [pair for pair, c in zip(found, contexts, strict=True) if not c.senses & barred]

    def origin(self, span: Span) -> Span:
        """Return the place in the typed text."""
        return self.wording.origin(span.start, span.end)

    def conditions(self) -> tuple[Mention, ...]:
        """Return the distinct conditions of the patient, past or present."""
        barred = (_NOT_THERE - {Sense.PAST}) | {Sense.QUESTION}
        return _distinct(
            (name, self.origin(h.span)) for name, h in self.affirmed("condition", barred)
        )

    def labs(self) -> tuple[LabResult, ...]:
        """Return the laboratory results of the patient."""
        results = list(laboratory.results(self.wording.plain))
        contexts = self.scan.read_values([Span(r.start, r.end) for r in results])
        times = Counter(r.name for r in results)
        return tuple(
            LabResult(r.name, r.value, r.unit, self.wording.origin(r.start, r.end))
            for r, context in zip(results, contexts, strict=True)
            if not context.senses & (_ELSEWHERE if _is_lasting(r.name, times) else _NOT_NOW)
        )


def _is_lasting(name: str, times: Counter[str]) -> bool:
    """Whether an earlier result still stands: of the kidneys, and the only one told."""
    return name in _LASTING and times[name] == 1


def _distinct(named: Iterable[tuple[str, Span]]) -> tuple[Mention, ...]:
    first: dict[str, Span] = {}
    for name, span in named:
        first.setdefault(name, span)
    return tuple(Mention(name, span) for name, span in first.items())


def _chosen(notes: _Notes) -> tuple[dict[str, Fact], tuple[Implausible, ...]]:
    plain = notes.wording.plain
    claims = [*vitals.claims(plain), *person.claims(plain), *_worded(notes)]
    contexts = notes.scan.read_values([Span(claim.start, claim.end) for claim in claims])
    heard = [c for c, context in zip(claims, contexts, strict=True) if _counts(c, context)]
    implausible = _dedupe(notes, [claim for claim in heard if not claim.is_plausible])
    best: dict[str, Claim] = {}
    for claim in sorted((c for c in heard if c.is_plausible), key=lambda c: _rank(plain, c)):
        best.setdefault(claim.name, claim)
    _settle(best)
    single = {
        name: Fact(name, claim.value, notes.wording.origin(claim.start, claim.end))
        for name, claim in best.items()
    }
    single |= _duration(notes, [best[name] for name in _TIMES if name in best])
    return single, implausible


def _counts(claim: Claim, context: Context) -> bool:
    """Whether a claim is about this patient now; "no fever (37.2)" still states 37.2."""
    if claim.name == "pregnant":
        barred = _NOT_THERE - {Sense.HYPOTHETICAL}
        return not context.senses & (barred if claim.value else barred - {Sense.NEGATED})
    if claim.name in _PERSONAL:
        return Sense.OTHER_PERSON not in context.senses
    return not context.senses & _NOT_NOW


def _rank(plain: str, claim: Claim) -> tuple[int, int, int]:
    is_now = _NOW.search(plain, max(0, claim.start - 30), claim.start) is not None
    if claim.name in _PERSONAL:
        return -claim.strength, 0, claim.start
    return -int(is_now), -claim.strength, claim.start


def _dedupe(notes: _Notes, claims: list[Claim]) -> tuple[Implausible, ...]:
    found: dict[tuple[str, float], Implausible] = {}
    for claim in claims:
        value = float(claim.value) if not isinstance(claim.value, str) else 0.0
        span = notes.wording.origin(claim.start, claim.end)
        found.setdefault((claim.name, value), Implausible(claim.name, value, span))
    return tuple(found.values())


def _settle(best: dict[str, Claim]) -> None:
    """Take back a pregnancy that the rest of the text contradicts."""
    after_birth = "postpartum_days" in best
    mother = next((best[n] for n in ("gestation_weeks", "postpartum_days") if n in best), None)
    if mother and "age_group" in best:
        best["age_group"] = Claim("age_group", "adult", mother.start, mother.end)
    male = best["sex"].value == "M" if "sex" in best else False
    if after_birth or male:
        best.pop("gestation_weeks", None)
        if "pregnant" in best and best["pregnant"].value is True:
            best.pop("pregnant")
    if "oxygen_l_min" in best and "oxygen" not in best:
        claim = best["oxygen_l_min"]
        best["oxygen"] = Claim("oxygen", True, claim.start, claim.end)  # noqa: FBT003 - the stated value
    if "pregnant" in best and best["pregnant"].value is True and "sex" not in best:
        claim = best["pregnant"]
        best["sex"] = Claim("sex", "F", claim.start, claim.end)


def _worded(notes: _Notes) -> list[Claim]:
    """Return the claims that are made in words."""
    claims = [*_sex(notes), *_states(notes)]
    denied = _NOT_THERE - {Sense.NEGATED}
    for value, hit in notes.affirmed("pregnant", denied):
        is_denied = notes.scan.read([hit.span])[0].is_negated
        claims.append(_claim("pregnant", value == "yes" and not is_denied, hit, int(value == "no")))
    return claims


def _claim(name: str, value: Value, hit: Hit, strength: int = 0) -> Claim:
    return Claim(name, value, hit.span.start, hit.span.end, strength=strength)


def _sex(notes: _Notes) -> list[Claim]:
    """Return the sex by nouns; by pronouns only where all agree and no noun says it."""
    heard = notes.affirmed("sex", _ELSEWHERE - {Sense.HYPOTHETICAL})
    tokens = notes.wording.tokens.tokens
    nouns = [pair for pair in heard if not _is_denied_pregnancy(notes, pair[1])]
    if nouns:
        by_sex = {sex for sex, _ in nouns}
        return [_claim("sex", sex, hit, 5) for sex, hit in nouns[:1] if len(by_sex) == 1]
    pronouns = [
        (sex, hit)
        for sex, hit in notes.of("pronoun")
        if hit.last + 1 >= len(tokens) or not _RELATIVE.fullmatch(tokens[hit.last + 1].norm)
    ]
    if len({sex for sex, _ in pronouns}) == 1:
        return [_claim("sex", *pronouns[0], 1)]
    return []


def _is_denied_pregnancy(notes: _Notes, hit: Hit) -> bool:
    """Whether a word says "not pregnant", which states no sex."""
    word = notes.wording.tokens.tokens[hit.first].norm
    return word == "pregnant" and notes.scan.read([hit.span])[0].is_negated


def _states(notes: _Notes) -> list[Claim]:
    """Return age group, oxygen, breastfeeding and level of consciousness."""
    claims = []
    for value, hit in notes.affirmed("age_group", frozenset((Sense.OTHER_PERSON, Sense.PAST))):
        claims.append(_claim("age_group", value, hit))
    for value, hit in notes.affirmed("oxygen", _NOT_NOW):
        claims.append(_claim("oxygen", value == "on", hit))
    for _, hit in notes.affirmed("breastfeeding", _NOT_THERE):
        claims.append(_claim("breastfeeding", True, hit))  # noqa: FBT003 - the stated value
    levels = notes.affirmed("consciousness", _NOT_THERE | {Sense.QUESTION})
    for value, hit in sorted(levels, key=lambda pair: _WORST.index(pair[0]))[:1]:
        claims.append(_claim("consciousness", value, hit))
    return claims


def _duration(notes: _Notes, times: list[Claim]) -> dict[str, Fact]:
    """Return how long the complaint has lasted; an age or a gestation is no duration."""
    plain = notes.wording.plain
    free = (
        found
        for found in durations.durations(plain)
        if not any(found.start < t.end and t.start < found.end for t in times)
    )
    found = next(free, None)
    if found is None:
        return {}
    span = notes.wording.origin(found.start, found.end)
    facts = {"duration": Fact("duration", notes.wording.text[span.start : span.end], span)}
    if found.days is not None:
        facts["duration_days"] = Fact("duration_days", found.days, span)
    return facts
