"""Heart-failure risk as a form and a note, beside the scores on the screen."""

from collections.abc import Mapping

from engine.clinical.risk import Risk
from engine.ground.notes import ScoreForm, ScoreInput, ScoreNote

ID = "heart_failure_risk"
_TITLE = "Heart-failure risk (299 patients, not for individual decisions)"
_NUMBERS = (
    ("ejection_fraction", "ef", "Ejection fraction", "%"),
    ("creatinine", "creatinine", "Creatinine", "mg/dL"),
    ("age_years", "age", "Age", "years"),
    ("sodium", "sodium", "Sodium", "mmol/L"),
)
_ANSWERS = (("hypertension", "High blood pressure"), ("anemia", "Anemia"))


def form(found: Risk) -> ScoreForm:
    """Return the form with what a text already gave."""
    given = {one.name: one.value for one in found.inputs}
    numbers = (
        ScoreInput(key, label, unit, "number", (), _number(given.get(name)))
        for name, key, label, unit in _NUMBERS
    )
    answers = (
        ScoreInput(name, label, "", "yes_no", (), _answer(given.get(name)))
        for name, label in _ANSWERS
    )
    return ScoreForm(ID, _TITLE, found.source, (*numbers, *answers))


def typed(inputs: Mapping[str, str]) -> str:
    """Return a filled form as the key=value text that the risk reads."""
    return " ".join(f"{key}={value}" for key, value in inputs.items())


def note(found: Risk) -> ScoreNote:
    """Return the result with its reasons, gaps and limits; never a bare number."""
    reasons = tuple(f"{one.label} {one.shown}: {one.text}" for one in found.contributions)
    gaps = tuple(f"Not stated: {one.label} – {one.matters}" for one in found.missing if one.doubt)
    return ScoreNote(
        title=_TITLE,
        shown=found.shown,
        band="",
        action="Not for individual decisions.",
        is_complete=found.probability is not None,
        lines=(*found.questions, *reasons, *gaps),
        formula=" ".join(found.limits),
        source=found.source,
    )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _answer(value: float | None) -> str:
    return "" if value is None else ("yes" if value else "no")
