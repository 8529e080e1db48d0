"""Missing inputs: which facts matter for this kind of question, and were not stated.

Which facts matter, why, and in which order is data (`resources/rules/missing.toml`).
What is stated is never asked; at most five inputs are asked, the weightiest first.
"""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.facts import Facts
from engine.clinical.phrases import PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake, read_file
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
        self, wording: Wording, facts: Facts, findings: frozenset[str]
    ) -> tuple[MissingInput, ...]:
        """Return what to ask about a text, the weightiest first, at most five."""
        said = {hit.name for hit in self._book.find(wording.tokens)}
        wanted = [name for ask in self._asked(said, facts, findings) for name in ask.inputs]
        missing: dict[str, MissingInput] = {}
        for name in dict.fromkeys(wanted):
            if self._is_open(name, said, facts):
                asked = self._worded(
                    name, [p for p in self._open_parts(name, said, facts) if p not in missing]
                )
                missing |= {asked.id: asked} if asked else {}
        return tuple(missing.values())[:MOST_SHOWN]

    def _open_parts(self, name: str, said: set[str], facts: Facts) -> list[str]:
        return [part for part in self._inputs[name].parts if self._is_open(part, said, facts)]

    def _worded(self, name: str, parts: list[str]) -> MissingInput | None:
        """Return what to ask; of several parts, the open ones by name."""
        wanted = self._inputs[name]
        if wanted.parts and not parts:
            return None
        if len(parts) == 1:
            wanted = self._inputs[parts[0]]
        if len(parts) < 2:
            return MissingInput(wanted.id, wanted.label, wanted.why)
        named = ", ".join(self._inputs[part].short for part in parts)
        return MissingInput(wanted.id, f"{wanted.label}: {named}", wanted.why)

    def _asked(self, said: set[str], facts: Facts, findings: frozenset[str]) -> list[_Ask]:
        """Return the kinds of question that a text asks; symptoms first, then the question."""
        kinds = {name[5:] for name in said if name.startswith("kind:")}
        has_patient = bool(facts.single or "patient" in kinds)
        if not has_patient and not kinds & {"dose", "treatment"}:
            return []
        if not kinds & {"dose", "treatment", "diagnosis"} and (findings or facts.single):
            kinds.add("diagnosis")
        asks = [ask for ask in self._asks if has_patient and not findings.isdisjoint(ask.findings)]
        return [*asks[:1], *(ask for ask in self._asks if ask.kind in kinds and not ask.findings)]

    def _is_open(self, name: str, said: set[str], facts: Facts) -> bool:
        """Whether an input matters for this patient and is not stated."""
        wanted = self._inputs[name]
        if f"said:{name}" in said or _is_stated(wanted, facts):
            return False
        if any(other in facts.single for other in wanted.unless):
            return False
        sex = facts.words("sex")
        if wanted.sex and sex and sex != wanted.sex:
            return False
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
