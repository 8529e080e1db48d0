"""Missing inputs: which facts matter for this kind of question, and were not stated.

Which facts matter, why, and in which order is data (`resources/rules/missing.toml`).
What is stated is never asked; at most five inputs are asked, the weightiest first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.facts import Facts
from engine.clinical.phrases import PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake, read_file
from engine.clinical.substances import Named
from engine.clinical.wording import Wording
from engine.ground.paths import resources

MOST_SHOWN = 5


class _Input(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One fact that can be asked for.

    Attributes:
        facts, lists, labs: Any of these, when stated, answers it (at least `at_least` facts).
        phrases: Words that answer it otherwise ("no medication").
        sex: Asked only when the patient may be of this sex.
        min_age_years, max_age_years: Asked only when the age may lie here.
        unknown_age: Whether it is asked when the age is not known.
        unless: Asked only when none of these facts is stated.
        parts: Inputs that are asked together; only those not stated are named.
        short: How the input is named among the parts of another.
        asked_as: The public id, when it is another than `id`.
        needs_patient: Asked only when the text tells of a patient.
        unless_asked: Not asked beside these.
        also_for_drugs: Asked at any age when one of these is asked about.
        only_for_drugs: When drugs are asked about, asked only for these.
    """

    id: str
    label: str
    why: str
    facts: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    labs: tuple[str, ...] = ()
    at_least: int = 1
    phrases: str = ""
    sex: str = ""
    min_age_years: float = 0.0
    max_age_years: float = 121.0
    unknown_age: bool = True
    unless: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    short: str = ""
    asked_as: str = ""
    needs_patient: bool = False
    unless_asked: tuple[str, ...] = ()
    also_for_drugs: tuple[str, ...] = ()
    only_for_drugs: tuple[str, ...] = ()


class _Ask(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A kind of question, or a class of symptoms, and what it asks for, in order.

    Attributes:
        phrases: Words that show this kind of question; for a class, its findings.
    """

    kind: str
    inputs: tuple[str, ...]
    phrases: str = ""
    findings: tuple[str, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    sets: dict[str, str]
    input: tuple[_Input, ...]
    ask: tuple[_Ask, ...]
    checked: str = "not yet"


@dataclass(frozen=True, slots=True)
class MissingInput:
    """One fact to ask for."""

    id: str
    label: str
    why: str

    def as_json(self) -> dict[str, str]:
        """Return the public form (HOUSE.md 5)."""
        return {"id": self.id, "label": self.label, "why": self.why}


@dataclass(frozen=True, slots=True)
class MissingRules:
    """Says what to ask; built once, used for every text."""

    version: str
    _inputs: dict[str, _Input]
    _asks: tuple[_Ask, ...]
    _book: PhraseBook = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "MissingRules":
        """Read the rules from a file, or from the shipped one.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        file = path or resources() / "rules" / "missing.toml"
        return read_file(file, _File, _built, table="ask")

    @property
    def words(self) -> frozenset[str]:
        """Every word and word beginning that the rules know."""
        return self._book.words | self._book.prefixes

    def check(
        self, wording: Wording, facts: Facts, findings: frozenset[str], drugs: Sequence[Named] = ()
    ) -> tuple[MissingInput, ...]:
        """Return what to ask about a text, the weightiest first, at most five.

        Args:
            wording: Of the text.
            facts: Of the text.
            findings: Names of those that the text mentions.
            drugs: Every drug that the text names, with its place.
        """
        said = {hit.name for hit in self._book.find(wording.tokens)}
        case = _case(wording, facts, said, drugs)
        missing: dict[str, MissingInput] = {}
        for name in dict.fromkeys(n for ask in self._asked(case, findings) for n in ask.inputs):
            if self._is_open(name, case) and missing.keys().isdisjoint(
                self._inputs[name].unless_asked
            ):
                parts = [part for part in self._open_parts(name, case) if part not in missing]
                asked = self._worded(name, parts)
                missing |= {asked.id: asked} if asked else {}
        return tuple(missing.values())[:MOST_SHOWN]

    def _open_parts(self, name: str, case: "_Case") -> list[str]:
        return [part for part in self._inputs[name].parts if self._is_open(part, case)]

    def _worded(self, name: str, parts: list[str]) -> MissingInput | None:
        """Return what to ask; of several parts, the open ones by name."""
        wanted = self._inputs[name]
        if wanted.parts and not parts:
            return None
        if len(parts) == 1:
            wanted = self._inputs[parts[0]]
        if len(parts) < 2:
            return MissingInput(wanted.asked_as or wanted.id, wanted.label, wanted.why)
        named = ", ".join(self._inputs[part].short for part in parts)
        return MissingInput(wanted.id, f"{wanted.label}: {named}", wanted.why)

    def _asked(self, case: "_Case", findings: frozenset[str]) -> list[_Ask]:
        """Return the kinds of question that a text asks; symptoms first, then the question."""
        kinds = set(case.kinds)
        if not case.has_patient and ("topic" in kinds or not kinds & _OF_TREATMENT):
            return []
        if not kinds & (_OF_TREATMENT | {"diagnosis"}) and (findings or case.facts.single):
            kinds.add("diagnosis")
        of_class = [ask for ask in self._asks if not findings.isdisjoint(ask.findings)]
        asks = of_class[:1] if case.has_patient and not kinds & {"drug"} else []
        return [*asks, *(ask for ask in self._asks if ask.kind in kinds and not ask.findings)]

    def _is_open(self, name: str, case: "_Case") -> bool:
        """Whether an input matters for this patient and is not stated."""
        wanted, facts = self._inputs[name], case.facts
        if f"said:{name}" in case.said or _is_stated(wanted, facts):
            return False
        if any(other in facts.single for other in wanted.unless):
            return False
        if wanted.needs_patient and not case.has_patient:
            return False
        if wanted.only_for_drugs and case.drugs and case.drugs.isdisjoint(wanted.only_for_drugs):
            return False
        sex = facts.words("sex")
        if wanted.sex and sex and sex != wanted.sex:
            return False
        return not case.drugs.isdisjoint(wanted.also_for_drugs) or _is_of_age(wanted, facts)


_OF_TREATMENT = frozenset(("dose", "treatment", "give", "drug"))
_MOST_BARE = 10
"""Most tokens of a question that is a drug and what it is for: "ibuprofen in renal failure"."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A text as it bears on what to ask.

    Attributes:
        said: Names of the phrases found.
        kinds: Of question.
        drugs: Names of those asked about: neither taken now nor an allergy.
    """

    facts: Facts
    said: set[str]
    kinds: frozenset[str]
    drugs: frozenset[str]
    has_patient: bool


def _case(wording: Wording, facts: Facts, said: set[str], drugs: Sequence[Named]) -> _Case:
    kinds = {name[5:] for name in said if name.startswith("kind:")}
    known = {mention.span for mention in (*facts.drugs, *facts.allergies)}
    asked = [one for one in drugs if wording.origin(one.span.start, one.span.end) not in known]
    if asked and not kinds & {"dose", "treatment", "diagnosis"}:
        kinds |= {"drug"} if "give" in kinds or _asks_of_drug(wording, asked) else set()
        kinds -= {"give"} if "drug" in kinds else set()
    names = frozenset(one.name for one in asked)
    has_patient = bool(facts.single or "patient" in kinds)
    return _Case(facts, said, frozenset(kinds), names, has_patient)


def _asks_of_drug(wording: Wording, asked: Sequence[Named]) -> bool:
    """Whether a text that says no more asks about a drug that it names."""
    is_bare = asked[0].first <= 1 and len(wording.tokens.tokens) <= _MOST_BARE
    return is_bare or any(token.norm == "?" for token in wording.tokens.tokens)


def _is_of_age(wanted: _Input, facts: Facts) -> bool:
    age = facts.number("age_years")
    if age is None:
        group = facts.words("age_group")
        age = {"neonate": 0.02, "infant": 0.5, "child": 6.0, "adult": 35.0}.get(group or "")
    if age is None:
        return wanted.unknown_age
    return wanted.min_age_years <= age < wanted.max_age_years


def _is_stated(wanted: _Input, facts: Facts) -> bool:
    stated = sum(name in facts.single for name in wanted.facts)
    if wanted.facts and stated >= wanted.at_least:
        return True
    if any(getattr(facts, name) for name in wanted.lists):
        return True
    return any(lab.name in wanted.labs for lab in facts.labs)


def _built(content: _File) -> MissingRules:
    inputs = {wanted.id: wanted for wanted in content.input}
    for wanted in content.input:
        for name in wanted.parts:
            if name not in inputs:
                raise RuleMistake(f"there is no input {name!r}", key=f'"{name}"')
    book = PhraseBook(content.sets)
    for item, ask in enumerate(content.ask):
        for name in ask.inputs:
            if name not in inputs:
                raise RuleMistake(f"there is no input {name!r}", key=f'"{name}"', item=item)
        _add(book, f"kind:{ask.kind}", ask.phrases)
    for wanted in content.input:
        _add(book, f"said:{wanted.id}", wanted.phrases)
    return MissingRules(content.version, inputs, content.ask, book)


def _add(book: PhraseBook, name: str, phrases: str) -> None:
    for line in filter(None, map(str.strip, phrases.split("\n"))):
        try:
            book.add(name, line)
        except PhraseMistake as error:
            raise RuleMistake(str(error), key=line) from error
