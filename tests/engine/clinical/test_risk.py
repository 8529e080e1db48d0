"""Heart-failure risk: what is read, what is missing, and how the number behaves."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical.risk import HeartFailureRisk
from engine.evaluation import heart_failure
from engine.ground.errors import RulesError

RISK = HeartFailureRisk.load()
FULL = "ef=25 creatinine=1.8 age=72 sodium=134 hypertension=yes anemia=no"


def inputs_of(text: str) -> dict[str, float]:
    return {one.name: one.value for one in RISK.from_text(text).inputs}


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("EF 25%", "ejection_fraction", 25),
        ("LVEF of 30-35%", "ejection_fraction", 32.5),
        ("ejection fraction was estimated at 40 percent", "ejection_fraction", 40),
        ("EF 0.35", "ejection_fraction", 35),
        ("ejection_fraction=20", "ejection_fraction", 20),
        ("creatinine 150 µmol/L", "creatinine", 1.697),
        ("Cr 2.1 mg/dL", "creatinine", 2.1),
        ("creatinine 177", "creatinine", 2.002),
        ("serum_creatinine=1,9", "creatinine", 1.9),
        ("Na 132", "sodium", 132),
        ("serum sodium was 129 mmol/L", "sodium", 129),
        ("70-year-old man", "age_years", 70),
        ("82F with", "age_years", 82),
        ("aged 65", "age_years", 65),
        ("age=58", "age_years", 58),
        ("known hypertensive", "hypertension", 1),
        ("high_blood_pressure=0", "hypertension", 0),
        ("no hypertension", "hypertension", 0),
        ("denies smoking", "smoking", 0),
        ("ex-smoker", "smoking", 0),
        ("T2DM", "diabetes", 1),
        ("she is anaemic", "anemia", 1),
        ("CPK 582", "cpk", 582),
        ("platelets 265", "platelets", 265000),
        ("platelets 263,358", "platelets", 263358),
        ("sex=M", "sex_male", 1),
        ("no hypertension, smoker", "smoking", 1),
        ("no hypertension, diabetes or anemia", "anemia", 0),
    ],
)
def test_inputs_are_read_from_words_and_from_key_value(text: str, name: str, value: float) -> None:
    assert inputs_of(text)[name] == pytest.approx(value, abs=0.01)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("father had diabetes", "diabetes"),
        ("possible anemia", "anemia"),
        ("creatinine clearance 50", "creatinine"),
        ("creatinine kinase 582", "creatinine"),
        ("brief stay of 30 days", "ejection_fraction"),
    ],
)
def test_what_is_not_the_patients_own_is_not_read(text: str, name: str) -> None:
    assert name not in inputs_of(text)


def test_a_full_set_gives_a_band_reasons_and_limits() -> None:
    risk = RISK.from_text(FULL)
    assert risk.probability is not None
    assert risk.low is not None
    assert risk.high is not None
    assert 0 < risk.low < risk.probability < risk.high < 1
    assert {one.name for one in risk.contributions} == set(RISK.model.inputs)
    assert risk.contributions[0].weight == max((one.weight for one in risk.contributions), key=abs)
    assert any("299 patients" in line for line in risk.limits)
    assert any("Not for individual decisions" in line for line in risk.limits)
    assert risk.figures["auroc"] >= 0.79


def test_a_gap_widens_the_band_and_says_how_much_it_matters() -> None:
    full = RISK.from_text(FULL)
    gap = RISK.from_text(FULL.replace("creatinine=1.8 ", ""))
    assert full.high is not None
    assert full.low is not None
    assert gap.high is not None
    assert gap.low is not None
    assert gap.high - gap.low > full.high - full.low
    assert [one.name for one in gap.missing if one.doubt] == ["creatinine"]
    assert gap.missing[0].matters.startswith("matters")
    assert full.missing == tuple(one for one in full.missing if not one.doubt)


@pytest.mark.parametrize("text", ["", "age 70", "hypertension=yes sodium=130", "nothing here"])
def test_without_both_main_inputs_there_is_no_number(text: str) -> None:
    risk = RISK.from_text(text)
    assert risk.probability is None
    assert risk.shown == "incomplete"
    assert {"ejection_fraction", "creatinine"} <= {one.name for one in risk.missing}


@pytest.mark.parametrize("text", ["EF 250 creatinine 1.2", "creatinine 9000 umol/L EF 30"])
def test_an_impossible_value_is_asked_about(text: str) -> None:
    risk = RISK.from_text(text)
    assert risk.probability is None
    assert risk.questions


def test_risk_rises_as_medicine_expects() -> None:
    def probability(text: str) -> float:
        found = RISK.from_text(text).probability
        assert found is not None
        return found

    base = "ef=38 creatinine=1.1 age=60 sodium=139 hypertension=no anemia=no"
    for worse in (
        "ef=20",
        "creatinine=3",
        "age=85",
        "sodium=125",
        "hypertension=yes",
        "anemia=yes",
    ):
        key = worse.split("=")[0]
        changed = " ".join(worse if part.startswith(key) else part for part in base.split())
        assert probability(changed) > probability(base), worse


def test_a_fit_recovers_known_coefficients() -> None:
    dice = np.random.default_rng(1)
    rows = dice.normal(size=(4000, 2))
    deaths = (dice.random(4000) < 1 / (1 + np.exp(-(rows @ [1.5, -1.0] + 0.3)))).astype(float)
    fitted = heart_failure.fit(rows, deaths, ridge=1e-6)
    assert fitted.weights == pytest.approx([0.3, 1.5, -1.0], abs=0.15)


def test_auroc_counts_ties_half() -> None:
    chances, deaths = np.array([0.1, 0.5, 0.5, 0.9]), np.array([0.0, 1.0, 0.0, 1.0])
    assert heart_failure.auroc(chances, deaths) == pytest.approx(0.875)


def test_a_wrong_model_file_is_refused(tmp_path: Path) -> None:
    from engine.ground.paths import resources

    text = (resources() / "scores" / "heart_failure.toml").read_text()
    broken = tmp_path / "heart_failure.toml"
    broken.write_text(text.replace("coefficients = [", "coefficients = [1.0, "))
    with pytest.raises(RulesError, match="coefficients"):
        HeartFailureRisk.load(broken)


def test_shipped_coefficients_are_those_of_the_data(evaluation_data: Path) -> None:
    natural, deaths = heart_failure.read_patients(evaluation_data)
    fitted = heart_failure.fit(heart_failure.features(natural), deaths)
    assert fitted.weights[1:] == pytest.approx(RISK.model.coefficients, rel=1e-4)


FORMS = st.from_regex(r"(ef|creatinine|na|age)[ =:]{1,2}\d{0,6}(\.\d)?%?", fullmatch=True)


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.text(max_size=80), FORMS))
def test_any_text_gives_inputs_inside_itself(text: str) -> None:
    risk = RISK.from_text(text)
    assert risk.probability is None or 0 < risk.probability < 1
    for one in risk.inputs:
        assert 0 <= one.span.start <= one.span.end <= len(text)
