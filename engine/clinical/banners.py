"""Banners where the patient's text and a drug named in an answer collide.

Allergy, pregnancy, breastfeeding, child, kidney and interaction: each says what
collides, why, and by which source; none of them forbids anything.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from engine.clinical.allergens import Allergens, class_words, classes, says
from engine.clinical.drugs import Drug, DrugBook
from engine.clinical.interactions import Interaction, InteractionTable, Severity
from engine.clinical.look_alikes import LookAlikes
from engine.ground.paths import resources

Facts = Mapping[str, object]
"""The public form of the facts of a text (HOUSE.md 5, `F`)."""

_RENAL = re.compile(
    r"\b(?:ckd|aki|esrd|eskd|renal|kidney|nephro\w*|di?alysis|h(?:a)?emodialysis|creatinine)\b",
    re.IGNORECASE,
)
_RENAL_HARMLESS = re.compile(r"stone|colic|infection|cyst|donor|normal", re.IGNORECASE)
_LOW_EGFR = 60.0
_CLEARANCES = {"egfr": "eGFR", "creatinine_clearance": "creatinine clearance"}
_HIGH_CREATININE_MG_DL = 1.5
_UMOL_L_PER_MG_DL = 88.4
_ADULT_YEARS = 18.0
_GROUP_YEARS = {"neonate": 0.02, "infant": 0.5, "child": 6.0}
_GROUP_WORDS = {"neonate": "newborn", "infant": "infant", "child": "child"}


class BannerKind(StrEnum):
    """What collides."""

    ALLERGY = "allergy"
    PREGNANCY = "pregnancy"
    BREASTFEEDING = "breastfeeding"
    CHILD = "child"
    RENAL = "renal"
    INTERACTION = "interaction"
    LOOK_ALIKE = "look_alike"


@dataclass(frozen=True, slots=True)
class Banner:
    """One collision, to be shown beside the answer.

    Attributes:
        drug: As the vocabulary names it; `because` is what the patient's text says.
        action: What to do where the source says so; else empty.
    """

    kind: BannerKind
    severity: Severity
    drug: str
    because: str
    text: str
    action: str
    source: str

    @property
    def pair(self) -> frozenset[str]:
        """What collides, whichever of two drugs was named first."""
        return frozenset((self.drug, self.because.removeprefix("with ")))

    @property
    def title(self) -> str:
        """One line: "Allergy: amoxicillin - the patient's text says penicillin"."""
        return f"{self.kind.value.replace('_', '-').capitalize()}: {self.drug} ({self.because})"

    def as_json(self) -> dict[str, object]:
        """Return the public form."""
        return {
            "kind": self.kind.value,
            "severity": self.severity.value,
            "drug": self.drug,
            "because": self.because,
            "title": self.title,
            "text": self.text,
            "action": self.action,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True)
class DrugSafety:
    """Finds collisions; built once from the vocabularies."""

    book: DrugBook
    interactions: InteractionTable
    look_alikes: LookAlikes
    allergens: Allergens = field(repr=False)

    @classmethod
    def load(cls, folder: Path | None = None) -> "DrugSafety":
        """Read the shipped vocabularies, or those of a folder.

        Raises:
            RulesError: A file has a mistake.
        """
        place = folder or resources() / "vocabulary"
        book = DrugBook.load(place / "drugs.toml")
        table = InteractionTable.load(book, place / "interactions.toml")
        alike = LookAlikes.load(book, place / "look_alikes.toml")
        return cls(book, table, alike, Allergens.load(book, place / "allergies.toml"))

    def collisions(self, facts: Facts, answer: str) -> tuple[Banner, ...]:
        """Return the banners for the drugs and drug classes that an answer names.

        Args:
            facts: Of the patient's text: `allergies`, `drugs`, `conditions`, `labs`,
                `pregnant`, `breastfeeding`, `age_years` are looked at.
            answer: Text of the answer; brands and small misspellings count.
        """
        named = self.named(answer)
        banners = [
            banner
            for drug in named
            for banner in (
                *self._allergies(facts, drug),
                *self._pregnancy(facts, drug),
                *self._child(facts, drug),
                *self._renal(facts, drug),
            )
        ]
        meeting = (*self._interactions(facts, named), *self._look_alikes(facts, answer))
        return tuple(dict.fromkeys((*banners, *meeting)))

    def of_own_drugs(self, facts: Facts) -> tuple[Banner, ...]:
        """Return where the drugs that the patient takes meet each other or an allergy."""
        taken = self.named("; ".join(_list(facts, "drugs")))
        allergies = (banner for drug in taken for banner in self._allergies(facts, drug))
        return tuple(dict.fromkeys((*allergies, *self._met(self.interactions.among(taken, ())))))

    def named(self, text: str) -> tuple[Drug, ...]:
        """Return the drugs of a text and the classes that it names in words."""
        drugs = [mention.drug for mention in self.book.find(text)]
        return tuple({drug.name: drug for drug in (*drugs, *classes(self.book, text))}.values())

    def _allergies(self, facts: Facts, drug: Drug) -> Iterator[Banner]:
        source = self.allergens.source
        for allergy in _list(facts, "allergies"):
            found = self._reacts(allergy, drug)
            if found is not None:
                severity, text = found
                because = f"allergy to {allergy}"
                yield Banner(BannerKind.ALLERGY, severity, drug.name, because, text, "", source)

    def _reacts(self, allergy: str, drug: Drug) -> tuple[Severity, str] | None:
        """Return how an allergy meets a drug, or None."""
        allergens = self.book.find(allergy)
        parts = {part.name for part in self.book.parts(drug)}
        for mention in allergens:
            if not parts.isdisjoint(part.name for part in self.book.parts(mention.drug)):
                return Severity.AVOID, "The same drug."
        low = allergy.lower()
        groups = {name for mention in allergens for name in self._groups_of(mention.drug)}
        groups |= {name for name, group in self.allergens.groups.items() if says(low, group.words)}
        mine = self._groups_of(drug)
        for name in sorted(groups & mine):
            return Severity.AVOID, f"Both belong to the {self.allergens.groups[name].label}."
        for name in sorted(groups):
            for other, text in self.allergens.groups[name].cross.items():
                if other in mine:
                    return Severity.CAUTION, text
        if says(low, class_words(drug.label)):
            return Severity.AVOID, f"It is a {drug.label}."
        return None

    def _groups_of(self, drug: Drug) -> set[str]:
        return {
            name
            for part in self.book.parts(drug)
            for name in part.allergies
            if name in self.allergens.groups
        }

    def _pregnancy(self, facts: Facts, drug: Drug) -> Iterator[Banner]:
        if facts.get("pregnant") is True:
            yield from self._caution(BannerKind.PREGNANCY, drug, "pregnancy", "pregnant")
        if facts.get("breastfeeding") is True:
            yield from self._caution(
                BannerKind.BREASTFEEDING, drug, "breastfeeding", "breastfeeding"
            )

    def _child(self, facts: Facts, drug: Drug) -> Iterator[Banner]:
        age = _age_years(facts)
        if age is None or age >= _ADULT_YEARS:
            return
        for part in self.book.parts(drug):
            if part.child and age < part.child_under_years:
                yield self._banner(BannerKind.CHILD, drug, _age_words(facts, age), part.child)

    def _renal(self, facts: Facts, drug: Drug) -> Iterator[Banner]:
        because = _renal_impairment(facts)
        if because:
            yield from self._caution(BannerKind.RENAL, drug, "renal", because)

    def _caution(
        self, kind: BannerKind, drug: Drug, attribute: str, because: str
    ) -> Iterator[Banner]:
        texts = dict.fromkeys(getattr(part, attribute) for part in self.book.parts(drug))
        for text in filter(None, texts):
            yield self._banner(kind, drug, because, text)

    def _banner(self, kind: BannerKind, drug: Drug, because: str, text: str) -> Banner:
        grave = re.search(r"\b(?:contraindicated|avoid|not (?:under|for|in)|never)\b", text.lower())
        severity = Severity.AVOID if grave else Severity.CAUTION
        return Banner(kind, severity, drug.name, because, text, "", self.book.caution_source)

    def _interactions(self, facts: Facts, named: Sequence[Drug]) -> Iterator[Banner]:
        taken = [m.drug for name in _list(facts, "drugs") for m in self.book.find(name)]
        return self._met(self.interactions.among(named, taken))

    def _look_alikes(self, facts: Facts, answer: str) -> Iterator[Banner]:
        """Yield a quiet line for a name that is easily taken for another."""
        taken = {m.drug.name for name in _list(facts, "drugs") for m in self.book.find(name)}
        for found in self.look_alikes.among(self.book.find(answer), taken):
            because = f"looks like {found.other.name}"
            names = f"{found.named.name} ({found.named.label}), {found.other.name}"
            text = f"Names that are easily mixed up: {names} ({found.other.label})."
            yield Banner(
                BannerKind.LOOK_ALIKE, Severity.CAUTION, found.named.name, because,
                text, "Read the name twice.", self.look_alikes.source,
            )  # fmt: skip

    def _met(self, interactions: Iterable[Interaction]) -> Iterator[Banner]:
        for found in interactions:
            because = f"with {found.second}"
            yield Banner(
                BannerKind.INTERACTION, found.severity, found.first, because,
                found.what, found.action, found.source,
            )  # fmt: skip


def _list(facts: Facts, name: str) -> tuple[str, ...]:
    value = facts.get(name)
    return tuple(str(one) for one in value) if isinstance(value, (list, tuple)) else ()


def _age_years(facts: Facts) -> float | None:
    years, months = facts.get("age_years"), facts.get("age_months")
    if isinstance(years, (int, float)):
        return float(years)
    if isinstance(months, (int, float)):
        return float(months) / 12
    return _GROUP_YEARS.get(str(facts.get("age_group")))


def _age_words(facts: Facts, age: float) -> str:
    if not any(isinstance(facts.get(name), (int, float)) for name in ("age_years", "age_months")):
        return _GROUP_WORDS[str(facts.get("age_group"))]
    return f"{age:.0f} years" if age >= 2 else f"{age * 12:.0f} months"


def _renal_impairment(facts: Facts) -> str:
    """Return the words or the result that say that the kidneys are impaired, or empty."""
    for name in _list(facts, "conditions"):
        condition = name.replace("_", " ")
        if _RENAL.search(condition) and not _RENAL_HARMLESS.search(condition):
            return condition
    labs = facts.get("labs")
    for lab in labs if isinstance(labs, (list, tuple)) else ():
        if isinstance(lab, Mapping):
            words = _renal_result(lab)
            if words:
                return words
    return ""


def _renal_result(lab: Mapping[str, object]) -> str:
    value, unit = lab.get("value"), str(lab.get("unit") or "").lower()
    if not isinstance(value, (int, float)):
        return ""
    clearance = _CLEARANCES.get(str(lab.get("name")))
    if clearance and value < _LOW_EGFR:
        return f"{clearance} {value:g}"
    if lab.get("name") == "creatinine":
        in_mg_dl = value / _UMOL_L_PER_MG_DL if "mol" in unit or value > 30 else value
        if in_mg_dl > _HIGH_CREATININE_MG_DL:
            return f"creatinine {value:g} {unit}".strip()
    return ""
