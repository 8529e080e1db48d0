"""The rules' results as the notes that both faces show."""

import re
from collections.abc import Mapping

from engine.clinical.banners import Banner
from engine.clinical.interactions import Severity
from engine.clinical.red_flags import RedFlag
from engine.clinical.score_data import Declaration, Input, InputKind
from engine.clinical.score_facts import usable
from engine.clinical.scores import Score
from engine.clinical.screening import Screening
from engine.ground.notes import (
    CollisionNote,
    FlagNote,
    MissingNote,
    ScoreForm,
    ScoreInput,
    ScoreNote,
    ScreeningNotes,
)

_STATED = {
    "age_years": ("Age", "years"),
    "sex": ("Sex", ""),
    "pregnant": ("Pregnant", ""),
    "gestation_weeks": ("Gestation", "weeks"),
    "weight_kg": ("Weight", "kg"),
    "temperature_c": ("Temperature", "°C"),
    "pulse": ("Pulse", "/min"),
    "rr": ("Breathing rate", "/min"),
    "sbp": ("Systolic pressure", "mmHg"),
    "dbp": ("Diastolic pressure", "mmHg"),
    "spo2": ("SpO2", "%"),
    "oxygen": ("On oxygen", ""),
    "consciousness": ("ACVPU", ""),
    "gcs": ("GCS", ""),
    "glucose_mmol_l": ("Glucose", "mmol/L"),
}


def of_screening(
    text: str, found: Screening, notices: tuple[str, ...], *, uncompared: tuple[str, ...] = ()
) -> ScreeningNotes:
    """Return the notes of a screening; places in the text become its words."""
    return ScreeningNotes(
        flags=tuple(_flag(text, flag) for flag in found.red_flags),
        missing=tuple(MissingNote(item.id, item.label, item.why) for item in found.missing),
        stated=tuple(_stated(found.facts.as_json())),
        doubted=tuple(
            dict.fromkeys(text[one.span.start : one.span.end] for one in found.facts.implausible)
        ),
        notices=notices,
        uncompared=uncompared,
    )


def of_banner(banner: Banner) -> CollisionNote:
    """Return the note of a collision."""
    return CollisionNote(
        kind=banner.kind.value,
        title=banner.title,
        text=banner.text,
        action=banner.action,
        source=banner.source,
        is_serious=banner.severity is Severity.AVOID,
    )


def of_form(score: Declaration, facts: Mapping[str, object]) -> ScoreForm:
    """Return a score as a form, prefilled with what a text states."""
    known = usable(facts)
    return ScoreForm(
        score.id,
        score.title,
        score.source,
        tuple(_input(one, known.get(one.id)) for one in score.inputs),
    )


def of_result(score: Score) -> ScoreNote:
    """Return the note of a computed score."""
    reasons = tuple(
        f"{one.label}: {one.shown}" + ("" if one.points is None else f" ({one.points:g})")
        for one in score.reasons
    )
    missing = tuple(f"Still needed: {item.label}" for item in score.missing)
    excluded = (score.excluded,) if score.excluded else ()
    return ScoreNote(
        title=score.title,
        shown=score.shown,
        band=score.band,
        action=score.action,
        is_complete=score.value is not None,
        lines=(*excluded, *score.questions, *missing, *reasons, *score.lines, *score.notes),
        formula=score.formula,
        source=score.source,
    )


def _flag(text: str, flag: RedFlag) -> FlagNote:
    because = tuple(
        (_criterion(match.what), text[match.span.start : match.span.end]) for match in flag.because
    )
    return FlagNote(
        flag.id, flag.title, str(flag.severity), flag.action, flag.source, flag.matched, because
    )


def _criterion(what: str) -> str:
    """Return a criterion as a person reads it: "Systolic pressure ≤ 90 mmHg"."""
    name, space, rest = what.partition(" ")
    label, unit = _STATED.get(name, (name.replace("_", " "), ""))
    plain = f"{label}{space}{rest}".replace("_", " ").replace(">=", "≥").replace("<=", "≤")
    plain = re.sub(r"(\d)\.0\b", r"\1", plain)
    return f"{plain} {unit}".strip() if rest else plain


def _stated(facts: Mapping[str, object]) -> list[tuple[str, str]]:
    found = [
        (label, _plain(facts[name], unit))
        for name, (label, unit) in _STATED.items()
        if facts.get(name) is not None
    ]
    for name, label in (("allergies", "Allergy"), ("drugs", "Takes"), ("conditions", "History")):
        listed = facts.get(name)
        if isinstance(listed, list) and listed:
            found.append((label, ", ".join(str(item) for item in listed)))
    return found


def _plain(value: object, unit: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    shown = f"{value:.3g}" if isinstance(value, float) else str(value)
    return f"{shown} {unit}".strip()


def _input(one: Input, given: object) -> ScoreInput:
    choices = tuple(one.choices) if one.kind is InputKind.CHOICE else ()
    shown = "" if given is None else _plain(given, "")
    return ScoreInput(one.id, one.label, one.unit, one.kind.value, choices, shown)
