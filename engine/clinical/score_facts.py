"""The facts of a text as inputs of scores: single facts, laboratory results, conditions."""

from collections.abc import Iterator, Mapping

_ALERT_GCS = 15
_UNITLESS = frozenset({"inr", "sodium", "chloride", "bicarbonate"})
"""Results whose unit is the same everywhere; any other needs a stated unit."""
_CONDITION_INPUTS = {
    "heart failure": ("heart_failure",),
    "hypertension": ("hypertension",),
    "diabetes": ("diabetes",),
    "stroke": ("stroke",),
    "tia": ("stroke",),
    "myocardial infarction": ("vascular_disease",),
    "peripheral artery disease": ("vascular_disease",),
    "severe acute malnutrition": ("severe_malnutrition",),
    "ischemic heart disease": ("vascular_disease",),
    "cirrhosis": ("liver_disease",),
    "liver disease": ("liver_disease",),
}


def words(value: object) -> tuple[object, ...]:
    """Return a list of facts as a tuple; anything else gives an empty one."""
    return tuple(value) if isinstance(value, (list, tuple, set, frozenset)) else ()


def plain_condition(name: object) -> str:
    """Return the name of a condition in plain lower-case words."""
    return str(name).replace("_", " ").lower()


def usable(facts: Mapping[str, object]) -> dict[str, str | float | bool]:
    """Return the facts (HOUSE.md 5, `F`) as inputs by id; implausible ones are left out.

    A laboratory result without its unit is not used: 100 may be mg/dL or µmol/L.
    """
    doubted = {str(name) for name in words(facts.get("implausible"))}
    known = {
        name: value
        for name, value in facts.items()
        if isinstance(value, (str, int, float)) and name not in doubted
    }
    found: dict[str, str | float | bool] = {}
    found |= dict(_derived(known))
    found |= dict(_conditions(facts))
    found |= dict(_labs(facts))
    return {name: value for name, value in found.items() if name not in doubted} | known


def _labs(facts: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for lab in words(facts.get("labs")):
        if not isinstance(lab, Mapping):
            continue
        name, unit = str(lab.get("name")), str(lab.get("unit") or "")
        is_ambiguous = name == "urea" and "mmol" not in unit.lower()  # may be BUN
        if (unit or name in _UNITLESS) and not is_ambiguous:
            yield name, f"{lab.get('value')} {unit}".strip()


def _conditions(facts: Mapping[str, object]) -> Iterator[tuple[str, bool]]:
    for condition in words(facts.get("conditions")):
        for name in _CONDITION_INPUTS.get(plain_condition(condition), ()):
            yield name, True


def _derived(known: Mapping[str, str | float | bool]) -> Iterator[tuple[str, str | float]]:
    gcs, months, muac = known.get("gcs"), known.get("age_months"), known.get("muac_cm")
    consciousness = known.get("consciousness")
    if consciousness in ("A", "C"):
        yield "confusion", "yes" if consciousness == "C" else "no"
    if isinstance(gcs, (int, float)):
        yield "consciousness", "A" if gcs >= _ALERT_GCS else "CVPU"
    if isinstance(months, (int, float)):
        yield "age_years", months / 12
    if isinstance(muac, (int, float)):
        yield "muac_mm", muac * 10
