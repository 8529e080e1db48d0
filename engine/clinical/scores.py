"""Clinical scores and calculators: value, band, reasons and source, or what is missing.

A score is never guessed: a missing input gives no value and the list of what is
missing; an implausible one is asked about; a patient outside the population for
whom the score was made gets the reason instead of a number.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine.clinical.formatting import amount
from engine.clinical.numbers import NumberReader
from engine.clinical.score_data import Declaration, Input, read_declarations
from engine.clinical.score_facts import plain_condition, usable, words
from engine.clinical.score_formulas import Formula, Reason, formulas, read_growth
from engine.clinical.score_inputs import Answer, Given, InputReader, rounded
from engine.ground.errors import NotFoundError, RulesError
from engine.ground.paths import resources

_GROWTH_FILE = "weight_for_age.toml"
_OTHER_FILES = frozenset({_GROWTH_FILE, "heart_failure.toml"})
_AGE_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Missing:
    """An input that a score needs and does not have."""

    id: str
    label: str
    unit: str


@dataclass(frozen=True, slots=True)
class Score:
    """The result of one score for one patient.

    Attributes:
        value: None when something is missing, implausible or the patient is
            outside its population; never a guess.
        shown: The value for people, with its unit; "incomplete" without one.
        lines: More results in words (parts of a volume, another unit).
        questions: Values that cannot be right and must be checked.
        excluded: Why the score may not be used for this patient; else empty.
        notes: What to keep in mind with this result.
    """

    name: str
    title: str
    value: float | None
    shown: str
    band: str
    action: str
    reasons: tuple[Reason, ...]
    missing: tuple[Missing, ...]
    questions: tuple[str, ...]
    excluded: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    formula: str
    source: str

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5, `scores` of `check`), and what people read."""
        return {
            "name": self.name,
            "value": self.value,
            "missing": [one.id for one in self.missing],
            "missing_labels": [one.label for one in self.missing],
            "reasons": [asdict(one) for one in self.reasons],
            "source": self.source,
            "title": self.title,
            "shown": self.shown,
            "band": self.band,
            "action": self.action,
            "lines": list(self.lines),
            "questions": list(self.questions),
            "excluded": self.excluded,
            "notes": list(self.notes),
            "formula": self.formula,
        }


@dataclass(frozen=True, slots=True)
class ScoreBook:
    """Every declared score; built once and passed down."""

    version: str
    _scores: Mapping[str, Declaration]
    _formulas: Mapping[str, Formula] = field(repr=False)
    _reader: InputReader = field(repr=False)

    @classmethod
    def load(cls, folder: Path | None = None) -> "ScoreBook":
        """Read the shipped declarations, or those of a folder.

        Raises:
            RulesError: A file has a mistake.
        """
        place = folder or resources() / "scores"
        scores: dict[str, Declaration] = {}
        versions = []
        for path in sorted(place.glob("*.toml")):
            if path.name not in _OTHER_FILES:
                version, found = read_declarations(path)
                versions.append(version)
                scores |= {one.id: one for one in found}
        known = formulas(read_growth(resources() / "scores" / _GROWTH_FILE))
        for one in scores.values():
            if one.method not in known:
                raise RulesError(f"The score {one.id} names an unknown method: {one.method}.")
        return cls(max(versions, default="0"), scores, known, InputReader(NumberReader.load()))

    def catalog(self) -> tuple[Declaration, ...]:
        """Return every score with its inputs, in the order of the files."""
        return tuple(self._scores.values())

    def compute(self, name: str, inputs: Given) -> Score:
        """Return one score from inputs by id, as typed ("88%", "102 F", "yes").

        Besides its own inputs every score understands `age_years` and `pregnant`.

        Raises:
            NotFoundError: There is no score by that name.
        """
        score = self._named(name)
        given = {key: value for key, value in inputs.items() if not _is_blank(value)}
        answers, questions = self._answers(score, given)
        excluded, notes = self._population(score, given)
        missing = tuple(
            Missing(one.id, one.label, one.unit)
            for one in score.inputs
            if _is_missing(score, one, answers) and one.id not in questions
        )
        if excluded or missing or questions:
            return _unvalued(score, missing, tuple(questions.values()), excluded)
        return self._valued(score, answers, notes)

    def from_facts(self, name: str, facts: Mapping[str, object]) -> Score:
        """Return one score from the facts of a text, of which it takes what it needs."""
        return self.compute(name, usable(facts))

    def relevant(self, facts: Mapping[str, object]) -> tuple[Score, ...]:
        """Return the scores worth showing for the facts of a text, complete or not.

        A score is shown when enough of its own parameters were stated (or the
        condition that it is made for) and the patient is in its population.
        """
        known = usable(facts)
        conditions = {plain_condition(word) for word in words(facts.get("conditions"))}
        found = []
        for score in self._scores.values():
            if _is_relevant(score, known, conditions):
                result = self.compute(score.id, known)
                if not result.excluded:
                    found.append(result)
        return tuple(found)

    def _named(self, name: str) -> Declaration:
        key = name.strip().lower().replace("-", "_").replace(" ", "_")
        for wanted in (key, key.replace("_", "")):
            for score_id, score in self._scores.items():
                if wanted in (score_id, score_id.replace("_", "")):
                    return score
        raise NotFoundError(f"There is no score named {name!r}.")

    def _answers(
        self, score: Declaration, given: Given
    ) -> tuple[dict[str, Answer], dict[str, str]]:
        answers: dict[str, Answer] = {}
        questions: dict[str, str] = {}
        for one in score.inputs:
            value = given.get(one.id, one.assume or None)
            if value is None:
                continue
            answer = self._reader.read(one, value)
            if answer.question:
                questions[one.id] = answer.question
            else:
                answers[one.id] = answer
        return answers, questions

    def _population(self, score: Declaration, given: Given) -> tuple[str, tuple[str, ...]]:
        """Return why a score may not be used, and notes where that is not known."""
        notes = list(score.notes)
        is_pregnant = str(given.get("pregnant", "")).strip().lower()
        if score.not_in_pregnancy and is_pregnant in ("true", "yes", "y", "1"):
            return f"{score.title} is not for pregnant patients.", ()
        if score.only_in_pregnancy and is_pregnant in ("false", "no", "n", "0"):
            return f"{score.title} is for pregnant patients only.", ()
        limits = score.min_age_years, score.max_age_years
        if limits == (None, None):
            return "", tuple(notes)
        age = self._age(given)
        if age is None:
            notes.append(f"Age not stated: this is valid only {_age_words(*limits)}.")
        elif not _is_aged(age, *limits):
            return f"{score.title} is valid only {_age_words(*limits)}.", ()
        return "", tuple(notes)

    def _age(self, given: Given) -> float | None:
        if "age_years" in given:
            wanted = Input("age_years", "Age", unit="years", minimum=0, maximum=130)
            answer = self._reader.read(wanted, given["age_years"])
            return None if answer.question else answer.value
        months = given.get("age_months")
        return float(months) / 12 if isinstance(months, (int, float)) else None

    def _valued(
        self, score: Declaration, answers: dict[str, Answer], notes: tuple[str, ...]
    ) -> Score:
        outcome = self._formulas[score.method](score, answers)
        if outcome.refused:
            return _unvalued(score, (), (), outcome.refused)
        value = rounded(outcome.value, score.places)
        band = next((one for one in score.bands if one.word == outcome.band), score.band(value))
        return Score(
            name=score.id,
            title=score.title,
            value=value,
            shown=amount(value, score.unit, places=score.places),
            band=outcome.band or (band.word if band else ""),
            action=_action(score, outcome.band, band.action if band else ""),
            reasons=outcome.reasons,
            missing=(),
            questions=(),
            excluded="",
            lines=outcome.lines,
            notes=notes,
            formula=score.formula,
            source=score.source,
        )


def _action(score: Declaration, named: str, otherwise: str) -> str:
    if score.id == "news2" and "one parameter" in named:
        return (
            "Urgent review by a clinician because one parameter scores 3; monitor at least hourly."
        )
    return otherwise


def _unvalued(
    score: Declaration, missing: tuple[Missing, ...], questions: tuple[str, ...], excluded: str
) -> Score:
    shown = "not for this patient" if excluded else "check the value" if questions else "incomplete"
    return Score(
        score.id, score.title, None, shown, "", "", (), () if excluded else missing,
        questions, excluded, (), (), score.formula, score.source,
    )  # fmt: skip


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _is_missing(score: Declaration, one: Input, answers: Mapping[str, Answer]) -> bool:
    if one.optional or one.instead_of or one.id in answers:
        return False
    return not any(other.instead_of == one.id and other.id in answers for other in score.inputs)


def _is_aged(age: float, least: float | None, most: float | None) -> bool:
    if least is not None and age < least - _AGE_TOLERANCE:
        return False
    return most is None or age < most + _AGE_TOLERANCE


def _age_words(least: float | None, most: float | None) -> str:
    words = {0.5: "6 months", 0.0767: "28 days", 0.083: "30 days", 5.08: "5 years (61 months)"}
    parts = []
    if least is not None:
        parts.append(f"from {words.get(least, f'{least:g} years')}")
    if most is not None:
        parts.append(f"up to {words.get(most, f'{most:g} years')}")
    return " ".join(parts)


def _is_relevant(score: Declaration, known: Mapping[str, object], conditions: set[str]) -> bool:
    if score.relevant_condition:
        return any(word in conditions for word in score.relevant_condition)
    if score.relevant_all:
        return all(name in known for name in score.relevant_all)
    stated = sum(name in known for name in score.relevant_any)
    return bool(score.relevant_any) and stated >= score.relevant_count
