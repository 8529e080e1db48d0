"""Every clinical rule of one home, each part read when it is first needed."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from engine.clinical import noting, risk_form, screening
from engine.clinical.banners import DrugSafety
from engine.clinical.drugs import DrugBook
from engine.clinical.risk import HeartFailureRisk, Risk
from engine.clinical.scores import ScoreBook
from engine.clinical.screening import Rules, Screening
from engine.clinical.support import SupportGate
from engine.ground.errors import InputError
from engine.ground.notes import CollisionNote, ScoreForm, ScoreNote, ScreeningNotes


class RuleBook:
    """What the rules say about texts, scores, drugs and claims; needs no library and no model."""

    def __init__(self, edited: Path) -> None:
        """Read nothing yet.

        Args:
            edited: The home's folder of the hospital's own rule files; need not exist.
        """
        self._edited = edited

    @cached_property
    def drugs(self) -> DrugBook:
        """The vocabulary of medicines."""
        return DrugBook.load()

    @cached_property
    def scores(self) -> ScoreBook:
        """Every declared score."""
        return ScoreBook.load()

    @cached_property
    def gate(self) -> SupportGate:
        """What judges sentences against their sources."""
        return SupportGate.load()

    @cached_property
    def _rules(self) -> Rules:
        return Rules.load(self._edited, drugs=self.drugs.generic_by_name())

    @cached_property
    def safety(self) -> DrugSafety:
        """What finds collisions of drugs with a patient's text."""
        return DrugSafety.load()

    @cached_property
    def heart_failure(self) -> HeartFailureRisk:
        """The small model of death in heart failure, with its limits."""
        return HeartFailureRisk.load()

    @property
    def notices(self) -> tuple[str, ...]:
        """Which of the hospital's files are in use, and which were refused and why."""
        return self._rules.notices

    @property
    def versions(self) -> Mapping[str, str]:
        """The version of every rule file, for the provenance of an answer."""
        return self._rules.versions

    @property
    def version(self) -> str:
        """The newest version among the rule files, and how many there are."""
        versions = self.versions
        return f"{max(versions.values(), default='none')} ({len(versions)} files)"

    def screen(self, text: str) -> Screening:
        """Return facts, red flags and missing inputs of a text."""
        return screening.screen(text, self._rules)

    def check(self, text: str) -> dict[str, object]:
        """Return the screening and the relevant scores in their public form (HOUSE.md 5)."""
        screened = self.screen(text)
        found = screened.as_json()
        facts = found["facts"]
        relevant = self.scores.relevant(facts) if isinstance(facts, Mapping) else ()
        own = self.safety.of_own_drugs(facts) if isinstance(facts, Mapping) else ()
        return {
            **found,
            "collisions": tuple(noting.of_banner(one) for one in own),
            "uncompared_allergies": self._uncompared(screened),
            "scores": [score.as_json() for score in relevant],
        }

    def _uncompared(self, found: Screening) -> tuple[str, ...]:
        """Return the allergies that no check knows, so that no drug is compared with them."""
        told = [mention.name for mention in found.facts.allergies]
        return tuple(name for name in told if not self.safety.allergens.compares(name))

    def notes(self, text: str) -> ScreeningNotes:
        """Return the screening of a text for the screen."""
        found = self.screen(text)
        unseen = self._uncompared(found)
        return noting.of_screening(text, found, self.notices, uncompared=unseen)

    def collisions(self, text: str, answer: str) -> tuple[CollisionNote, ...]:
        """Return where an answer's drugs collide with a patient's text, and those taken."""
        facts = self.screen(text).facts.as_json()
        named = self.safety.collisions(facts, answer)
        own = self.safety.of_own_drugs(facts)
        told = {one.pair for one in named}
        more = (one for one in own if one.pair not in told)
        return tuple(noting.of_banner(one) for one in (*named, *more))

    def forms(self, text: str) -> tuple[ScoreForm, ...]:
        """Return every score as a form prefilled from a text; those that fit it come first."""
        facts = self.screen(text).facts.as_json()
        first = [score.name for score in self.scores.relevant(facts)]
        order = sorted(self.scores.catalog(), key=lambda one: one.id not in first)
        forms = tuple(noting.of_form(one, facts) for one in order)
        risk = risk_form.form(self.risk(text))
        return (risk, *forms) if risk.inputs[0].given else (*forms, risk)

    def result(self, name: str, inputs: Mapping[str, str]) -> ScoreNote:
        """Return the result of a form."""
        if name == risk_form.ID:
            return risk_form.note(self.risk(risk_form.typed(inputs)))
        return noting.of_result(self.scores.compute(name, inputs))

    def score(self, name: str, inputs: Mapping[str, str]) -> dict[str, object]:
        """Return one score from inputs as typed, in its public form.

        Raises:
            NotFoundError: There is no score by that name.
            InputError: An input is not one of this score's; the sentence names those that are.
        """
        self._refuse_unknown(name, inputs)
        return self.scores.compute(name, inputs).as_json()

    def _refuse_unknown(self, name: str, inputs: Mapping[str, str]) -> None:
        declared = next((s for s in self.scores.catalog() if s.id == name), None)
        known = [one.id for one in declared.inputs] if declared else list(inputs)
        for key in inputs:
            if key not in (*known, "age_years", "pregnant"):
                raise InputError(f"{name} has no input {key!r}; it takes {', '.join(known)}.")

    def risk(self, text: str) -> Risk:
        """Return the heart-failure risk from free text or key=value; never a bare number."""
        return self.heart_failure.from_text(text)

    def support(self, sentence: str, source: str) -> dict[str, object]:
        """Return how far a sentence stands in a source, in its public form (HOUSE.md 5)."""
        return self.gate.support(sentence, [source]).as_json()
