"""What each score computes from its checked inputs, one function a formula.

The limits of the point scores stand in `resources/scores`; here are the formulas
and the few rules that a table cannot say.
"""

import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.clinical.formatting import amount, figure
from engine.clinical.score_data import Declaration, Input, InputKind, Step
from engine.clinical.score_inputs import Answer


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a parameter counts as it does.

    Attributes:
        input: Id of the input.
        points: None where the parameter enters a formula and earns no points.
    """

    input: str
    label: str
    shown: str
    points: float | None = None

    @property
    def text(self) -> str:
        """One line for the screen: "Respiratory rate 26 /min: 3"."""
        points = "" if self.points is None else f": {figure(self.points)}"
        return f"{self.label} {self.shown}{points}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a formula gives.

    Attributes:
        band: Set where the band does not follow from the value alone.
        lines: More results in words, such as the parts of a volume.
        refused: Why no value may be given although all inputs are there.
    """

    value: float
    reasons: tuple[Reason, ...]
    band: str = ""
    lines: tuple[str, ...] = ()
    refused: str = ""


Answers = Mapping[str, Answer]
Formula = Callable[[Declaration, Answers], Outcome]
_LOWEST_Z = 3


def points_of(steps: tuple[Step, ...], value: float) -> float:
    """Return the points of the first step that holds a value."""
    return next(step.points for step in steps if step.holds(value))


def _earned(one: Input, answer: Answer) -> float:
    if one.kind is InputKind.CHOICE:
        return one.choices[answer.choice]
    if one.kind is InputKind.YES_NO:
        return one.points * answer.value
    return points_of(one.steps, answer.value) if one.steps else answer.value


def points(score: Declaration, answers: Answers) -> Outcome:
    """Return the sum of the points of all inputs; inputs that share a word count once."""
    reasons = [
        Reason(one.id, one.label, answers[one.id].shown, _earned(one, answers[one.id]))
        for one in score.inputs
        if one.id in answers and not (one.instead_of and one.instead_of in answers)
    ]
    total, shared = 0.0, dict[str, float]()
    for reason in reasons:
        once = score.input(reason.input).once
        if once:
            shared[once] = max(shared.get(once, 0.0), reason.points or 0.0)
        else:
            total += reason.points or 0.0
    return Outcome(total + sum(shared.values()), tuple(reasons))


_SCALE_2 = (Step(3, 83), Step(2, 85), Step(1, 87), Step(0, 92))
_SCALE_2_ON_OXYGEN = (Step(1, 94), Step(2, 96), Step(3))


def news2(score: Declaration, answers: Answers) -> Outcome:
    """Return NEWS2; scale 2 and the single parameter of 3 are its own rules.

    Source: Royal College of Physicians, NEWS2, 2017, chart 1 (SpO2 scale 2) and
    chart 2 (a single parameter of 3 needs an urgent review).
    """
    reasons = []
    for one in score.inputs:
        if one.id == "spo2_scale":
            continue
        answer = answers[one.id]
        earned = _earned(one, answer)
        if one.id == "spo2" and answers["spo2_scale"].choice == "2":
            earned = _spo2_scale_2(answer.value, on_oxygen=bool(answers["oxygen"].value))
        reasons.append(Reason(one.id, one.label, answer.shown, earned))
    total = sum(reason.points or 0.0 for reason in reasons)
    has_three = any(reason.points == _LOWEST_Z for reason in reasons)
    band = "low-medium: urgent (one parameter scores 3)" if has_three and total < 5 else ""
    return Outcome(total, tuple(reasons), band)


def _spo2_scale_2(spo2: float, *, on_oxygen: bool) -> float:
    if spo2 > 92:
        return points_of(_SCALE_2_ON_OXYGEN, spo2) if on_oxygen else 0.0
    return points_of(_SCALE_2, spo2)


def cha2ds2_vasc(score: Declaration, answers: Answers) -> Outcome:
    """Return CHA2DS2-VASc; the band leaves out the point for female sex.

    Source: Lip et al., Chest 2010;137:263, table 2; ESC guideline 2020, section 10.1.
    """
    outcome = points(score, answers)
    without_sex = outcome.value - (1 if answers["sex"].choice == "F" else 0)
    band = score.band(without_sex)
    return Outcome(outcome.value, outcome.reasons, band.word if band else "")


def _formula(score: Declaration, answers: Answers, value: float, *lines: str) -> Outcome:
    reasons = tuple(
        Reason(one.id, one.label, answers[one.id].shown)
        for one in score.inputs
        if one.id in answers
    )
    return Outcome(value, reasons, lines=lines)


def shock_index(score: Declaration, answers: Answers) -> Outcome:
    """Return pulse over systolic pressure (Allgoewer and Burri 1967)."""
    return _formula(score, answers, answers["pulse"].value / answers["sbp"].value)


def egfr(score: Declaration, answers: Answers) -> Outcome:
    """Return the estimated GFR by CKD-EPI 2021 (Inker et al., NEJM 2021;385:1737)."""
    is_female = answers["sex"].choice == "F"
    kappa, alpha = (0.7, -0.241) if is_female else (0.9, -0.302)
    ratio = answers["creatinine"].value / kappa
    value = 142 * min(ratio, 1) ** alpha * max(ratio, 1) ** -1.2
    value *= 0.9938 ** answers["age_years"].value * (1.012 if is_female else 1)
    return _formula(score, answers, value)


def cockcroft_gault(score: Declaration, answers: Answers) -> Outcome:
    """Return the creatinine clearance (Cockcroft and Gault, Nephron 1976;16:31)."""
    age, weight = answers["age_years"].value, answers["weight_kg"].value
    value = (140 - age) * weight / (72 * answers["creatinine"].value)
    return _formula(score, answers, value * (0.85 if answers["sex"].choice == "F" else 1))


def corrected_calcium(score: Declaration, answers: Answers) -> Outcome:
    """Return calcium corrected to an albumin of 40 g/L (after Payne et al., BMJ 1973;4:643)."""
    value = answers["calcium"].value + 0.02 * (40 - answers["albumin"].value)
    return _formula(score, answers, value, f"= {amount(value / 0.2495, 'mg/dL', places=1)}")


def anion_gap(score: Declaration, answers: Answers) -> Outcome:
    """Return the anion gap (Emmett 1977), corrected for albumin if given (Figge 1998)."""
    gap = answers["sodium"].value - answers["chloride"].value - answers["bicarbonate"].value
    if "albumin" not in answers:
        return _formula(score, answers, gap)
    corrected = gap + 0.25 * (40 - answers["albumin"].value)
    return _formula(
        score,
        answers,
        corrected,
        f"Without the albumin correction: {amount(gap, 'mmol/L', places=1)}",
    )


def bmi(score: Declaration, answers: Answers) -> Outcome:
    """Return kg per square meter (WHO TRS 894, 2000)."""
    height_m = answers["height_cm"].value / 100
    return _formula(score, answers, answers["weight_kg"].value / height_m**2)


def bsa(score: Declaration, answers: Answers) -> Outcome:
    """Return the body surface area (Mosteller, NEJM 1987;317:1098)."""
    product = answers["height_cm"].value * answers["weight_kg"].value
    return _formula(score, answers, math.sqrt(product / 3600))


def muac(score: Declaration, answers: Answers) -> Outcome:
    """Return the arm circumference; edema of both feet is severe by itself (WHO 2009, 2023)."""
    outcome = _formula(score, answers, answers["muac_mm"].value)
    edema = answers.get("bilateral_edema")
    if edema is not None and edema.value:
        return Outcome(outcome.value, outcome.reasons, "severe acute malnutrition")
    return outcome


def maintenance_fluid(score: Declaration, answers: Answers) -> Outcome:
    """Return the daily water need of a child (Holliday and Segar, Pediatrics 1957;19:823)."""
    weight = answers["weight_kg"].value
    day = 100 * min(weight, 10) + 50 * min(max(weight - 10, 0), 10) + 20 * max(weight - 20, 0)
    hour = 4 * min(weight, 10) + 2 * min(max(weight - 10, 0), 10) + max(weight - 20, 0)
    day, hour = min(day, 2400), min(hour, 100)
    return _formula(score, answers, day, f"By the 4-2-1 rule: {amount(hour, 'mL/h', places=1)}")


_MALNOURISHED = (
    "Not in severe acute malnutrition: WHO has another plan for these children "
    "(ReSoMal, slower, and fluid into a vein only in shock)."
)


def _refused(score: Declaration, answers: Answers) -> Outcome | None:
    malnourished = answers.get("severe_malnutrition")
    if malnourished is None or not malnourished.value:
        return None
    plain = _formula(score, answers, 0.0)
    return Outcome(0.0, plain.reasons, refused=_MALNOURISHED)


def rehydration_a(score: Declaration, answers: Answers) -> Outcome:
    """Return the fluid after each loose stool (WHO, The treatment of diarrhoea, 2005, 4.2)."""
    refused = _refused(score, answers)
    if refused:
        return refused
    age = answers["age_years"].value + 1e-4
    if age < 2:
        return _formula(score, answers, 100, "50 to 100 mL after each loose stool")
    if age < 10:
        return _formula(score, answers, 200, "100 to 200 mL after each loose stool")
    return _formula(
        score, answers, 200, "At least 200 mL after each loose stool, as much as wanted"
    )


def rehydration_b(score: Declaration, answers: Answers) -> Outcome:
    """Return ORS for the first 4 hours (WHO, The treatment of diarrhoea, 2005, 4.3, table 3)."""
    return _refused(score, answers) or _formula(score, answers, 75 * answers["weight_kg"].value)


def rehydration_c(score: Declaration, answers: Answers) -> Outcome:
    """Return both parts of plan C (WHO, The treatment of diarrhoea, 2005, 4.4, table 4)."""
    refused = _refused(score, answers)
    if refused:
        return refused
    weight = answers["weight_kg"].value
    is_infant = answers["age_years"].value + 1e-4 < 1
    first, second = ("1 hour", "5 hours") if is_infant else ("30 minutes", "2.5 hours")
    return _formula(
        score, answers, 100 * weight,
        f"First {amount(30 * weight, 'mL', places=0)} (30 mL/kg) in {first}",
        f"Then {amount(70 * weight, 'mL', places=0)} (70 mL/kg) in {second}",
    )  # fmt: skip


Growth = Mapping[str, list[tuple[float, float, float]]]
"""L, M and S of each completed month by sex ("M", "F")."""


def read_growth(path: Path) -> Growth:
    """Return the tables of weight-for-age (WHO Child Growth Standards, 2006)."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return {sex: [(row[0], row[1], row[2]) for row in content[sex]] for sex in ("M", "F")}


def weight_for_age(growth: Growth, score: Declaration, answers: Answers) -> Outcome:
    """Return the weight-for-age z-score (WHO Child Growth Standards, 2006, chapter 7)."""
    rows = growth[answers["sex"].choice]
    month = min(int(answers["age_years"].value * 12 + 1e-3), len(rows) - 1)
    shape, median, spread = rows[month]
    weight = answers["weight_kg"].value
    z = float(((weight / median) ** shape - 1) / (shape * spread))
    if abs(z) > _LOWEST_Z:
        z = _beyond_three(weight, z, rows[month])
    line = f"Median at {month} months: {amount(median, 'kg', places=1)}"
    return _formula(score, answers, z, line)


def _beyond_three(weight: float, z: float, row: tuple[float, float, float]) -> float:
    """Return the z-score past 3 in steps of the distance between 2 and 3 (WHO 2006, chapter 7)."""
    shape, median, spread = row

    def at(deviations: float) -> float:
        return float(median * (1 + shape * spread * deviations) ** (1 / shape))

    sign = 1 if z > 0 else -1
    third, second = at(3 * sign), at(2 * sign)
    return float(sign * 3 + (weight - third) / abs(third - second))


def formulas(growth: Growth) -> Mapping[str, Formula]:
    """Return every formula by the name that a declaration gives as its method."""
    plain: tuple[Callable[[Declaration, Answers], Outcome], ...] = (
        points, news2, cha2ds2_vasc, shock_index, egfr, cockcroft_gault, corrected_calcium,
        anion_gap, bmi, bsa, muac, maintenance_fluid, rehydration_a, rehydration_b, rehydration_c,
    )  # fmt: skip
    return {one.__name__: one for one in plain} | {
        "weight_for_age": partial(weight_for_age, growth)
    }
