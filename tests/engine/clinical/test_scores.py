# ruff: noqa: E501 - limits are read in tables, a line a parameter
"""Scores: every limit of every table, what is missing, and for whom a score is not."""

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical.scores import Score, ScoreBook
from engine.ground.errors import NotFoundError

BOOK = ScoreBook.load()
NEWS2: dict[str, Any] = {
    "rr": 16, "spo2": 97, "oxygen": "no", "sbp": 120, "pulse": 80, "consciousness": "A",
    "temperature_c": 37.0, "age_years": 50,
}  # fmt: skip
CURB65: dict[str, Any] = {
    "confusion": "no",
    "urea": 5,
    "rr": 18,
    "sbp": 120,
    "dbp": 80,
    "age_years": 50,
}
CHADS: dict[str, Any] = {
    "heart_failure": "no", "hypertension": "no", "age_years": 50, "diabetes": "no", "stroke": "no",
    "vascular_disease": "no", "sex": "M",
}  # fmt: skip
HASBLED: dict[str, Any] = {
    "sbp": 120, "renal_disease": "no", "liver_disease": "no", "stroke": "no", "bleeding": "no",
    "labile_inr": "no", "age_years": 50, "antiplatelet_or_nsaid": "no", "alcohol": "no",
}  # fmt: skip
PUGH: dict[str, Any] = {
    "bilirubin": 20,
    "albumin": 40,
    "inr": 1.0,
    "ascites": "none",
    "encephalopathy": "none",
}
PE: dict[str, Any] = {
    "dvt_signs": "no", "pe_most_likely": "no", "pulse": 80, "immobilization": "no",
    "previous_vte": "no", "hemoptysis": "no", "malignancy": "no",
}  # fmt: skip
BISHOP: dict[str, Any] = {
    "dilation_cm": 0, "effacement": 0, "station": -3, "consistency": "firm", "position": "posterior"
}  # fmt: skip


def value(name: str, base: dict[str, Any], **changes: Any) -> float:
    result = BOOK.compute(name, {**base, **changes})
    assert result.value is not None, result
    return result.value


def points_of(name: str, base: dict[str, Any], **changes: Any) -> float:
    """Return how many points one change adds to a patient who has none for it."""
    return value(name, base, **changes) - value(name, base)


@pytest.mark.parametrize(
    ("parameter", "limits"),
    [
        ("rr", [(0, 3), (8, 3), (9, 1), (11, 1), (12, 0), (20, 0), (21, 2), (24, 2), (25, 3), (80, 3)]),
        ("spo2", [(40, 3), (91, 3), (92, 2), (93, 2), (94, 1), (95, 1), (96, 0), (100, 0)]),
        ("sbp", [(30, 3), (90, 3), (91, 2), (100, 2), (101, 1), (110, 1), (111, 0), (219, 0), (220, 3)]),
        ("pulse", [(10, 3), (40, 3), (41, 1), (50, 1), (51, 0), (90, 0), (91, 1), (110, 1), (111, 2),
                   (130, 2), (131, 3)]),
        ("temperature_c", [(25, 3), (35.0, 3), (35.1, 1), (36.0, 1), (36.1, 0), (38.0, 0), (38.1, 1),
                           (39.0, 1), (39.1, 2), (45, 2), ("102.2 F", 1), ("102.4 F", 2)]),
        ("consciousness", [("A", 0), ("C", 3), ("V", 3), ("P", 3), ("U", 3), ("alert", 0),
                           ("new confusion", 3)]),
        ("oxygen", [("no", 0), ("yes", 2), ("2 L/min", 2), ("air", 0), (True, 2), (False, 0)]),
    ],
)  # fmt: skip
def test_news2_gives_the_points_of_chart_1(parameter: str, limits: list[tuple[Any, float]]) -> None:
    for given_value, points in limits:
        assert points_of("news2", NEWS2, **{parameter: given_value}) == points, given_value


@pytest.mark.parametrize(
    ("spo2", "oxygen", "points"),
    [(83, "no", 3), (84, "no", 2), (85, "no", 2), (86, "no", 1), (87, "no", 1), (88, "no", 0),
     (92, "no", 0), (93, "no", 0), (100, "no", 0), (83, "yes", 3), (88, "yes", 0), (92, "yes", 0),
     (93, "yes", 1), (94, "yes", 1), (95, "yes", 2), (96, "yes", 2), (97, "yes", 3), (100, "yes", 3)],
)  # fmt: skip
def test_news2_scale_2_has_its_own_limits(spo2: int, oxygen: str, points: int) -> None:
    result = BOOK.compute("news2", {**NEWS2, "spo2": spo2, "oxygen": oxygen, "spo2_scale": "2"})
    assert next(r.points for r in result.reasons if r.input == "spo2") == points


@pytest.mark.parametrize(
    ("changes", "band"),
    [
        ({}, "low"),
        ({"rr": 22, "spo2": 93}, "low"),
        ({"rr": 25}, "low-medium: urgent (one parameter scores 3)"),
        ({"rr": 22, "spo2": 93, "sbp": 105}, "medium: urgent"),
        ({"rr": 22, "spo2": 93, "sbp": 100}, "medium: urgent"),
        ({"rr": 25, "spo2": 93, "sbp": 100}, "high: emergency"),
    ],
)
def test_news2_bands_follow_chart_2(changes: dict[str, Any], band: str) -> None:
    assert BOOK.compute("news2", {**NEWS2, **changes}).band == band


@pytest.mark.parametrize(
    ("rr", "sbp", "mind", "total"),
    [(21, 101, "A", 0), (22, 101, "A", 1), (21, 100, "A", 1), (21, 101, "C", 1), (22, 100, "A", 2),
     (30, 80, "V", 3)],
)  # fmt: skip
def test_qsofa_has_three_criteria(rr: int, sbp: int, mind: str, total: int) -> None:
    given_values: dict[str, Any] = {"rr": rr, "sbp": sbp, "consciousness": mind, "age_years": 40}
    result = BOOK.compute("qsofa", given_values)
    assert result.value == total
    assert result.band == ("2 or more" if total > 1 else "below 2")


def test_gcs_adds_its_three_parts_and_bands_them() -> None:
    for eye in range(1, 5):
        for verbal in range(1, 6):
            for motor in range(1, 7):
                result = BOOK.compute("gcs", {"eye": eye, "verbal": verbal, "motor": motor})
                total = eye + verbal + motor
                assert result.value == total
                word = "severe" if total <= 8 else "moderate" if total <= 12 else "mild or normal"
                assert result.band == word
    assert BOOK.compute("gcs", {"eye": 5, "verbal": 5, "motor": 6}).value is None
    assert BOOK.compute("gcs", {"eye": 3.5, "verbal": 5, "motor": 6}).value is None


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"confusion": "yes"}, 1), ({"urea": 7}, 0), ({"urea": 7.1}, 1), ({"rr": 29}, 0), ({"rr": 30}, 1),
     ({"sbp": 90}, 0), ({"sbp": 89}, 1), ({"dbp": 61}, 0), ({"dbp": 60}, 1), ({"sbp": 80, "dbp": 50}, 1),
     ({"age_years": 64}, 0), ({"age_years": 65}, 1)],
)  # fmt: skip
def test_curb65_gives_one_point_a_criterion(changes: dict[str, Any], points: int) -> None:
    assert points_of("curb65", CURB65, **changes) == points


def test_curb65_takes_bun_instead_of_urea() -> None:
    without = {key: item for key, item in CURB65.items() if key != "urea"}
    assert BOOK.compute("curb65", {**without, "bun": 19}).value == 0
    assert BOOK.compute("curb65", {**without, "bun": "20 mg/dL"}).value == 1
    assert [m.id for m in BOOK.compute("curb65", without).missing] == ["urea"]
    assert [BOOK.compute("curb65", {**CURB65, "rr": 30, "urea": 8, "sbp": s}).band for s in (120, 80)] == [
        "moderate", "high",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"heart_failure": "yes"}, 1), ({"hypertension": "yes"}, 1), ({"age_years": 64}, 0),
     ({"age_years": 65}, 1), ({"age_years": 74}, 1), ({"age_years": 75}, 2), ({"diabetes": "yes"}, 1),
     ({"stroke": "yes"}, 2), ({"vascular_disease": "yes"}, 1), ({"sex": "F"}, 1)],
)  # fmt: skip
def test_cha2ds2_vasc_points(changes: dict[str, Any], points: int) -> None:
    assert points_of("cha2ds2_vasc", CHADS, **changes) == points


def test_cha2ds2_vasc_does_not_treat_for_sex_alone() -> None:
    assert BOOK.compute("cha2ds2_vasc", {**CHADS, "sex": "F"}).band == "low"
    assert BOOK.compute("cha2ds2_vasc", {**CHADS, "stroke": "yes"}).band == "high"


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"sbp": 160}, 0), ({"sbp": 161}, 1), ({"age_years": 65}, 0), ({"age_years": 66}, 1)]
    + [({name: "yes"}, 1) for name in ("renal_disease", "liver_disease", "stroke", "bleeding",
                                      "labile_inr", "antiplatelet_or_nsaid", "alcohol")],
)  # fmt: skip
def test_has_bled_points(changes: dict[str, Any], points: int) -> None:
    assert points_of("has_bled", HASBLED, **changes) == points


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"bilirubin": 33.9}, 0), ({"bilirubin": 34}, 1), ({"bilirubin": 51}, 1), ({"bilirubin": 51.1}, 2),
     ({"albumin": 35.1}, 0), ({"albumin": 35}, 1), ({"albumin": 28}, 1), ({"albumin": 27.9}, 2),
     ({"albumin": "3.5 g/dL"}, 1), ({"inr": 1.69}, 0), ({"inr": 1.7}, 1), ({"inr": 2.3}, 1),
     ({"inr": 2.31}, 2), ({"ascites": "mild"}, 1), ({"ascites": "tense"}, 2),
     ({"encephalopathy": "grade 1-2"}, 1), ({"encephalopathy": "grade 3-4"}, 2)],
)  # fmt: skip
def test_child_pugh_points(changes: dict[str, Any], points: int) -> None:
    assert points_of("child_pugh", PUGH, **changes) == points


def test_child_pugh_classes_and_bilirubin_in_mg_dl() -> None:
    assert BOOK.compute("child_pugh", PUGH).band == "class A"
    without = {key: item for key, item in PUGH.items() if key != "bilirubin"}
    for mg_dl, total in ((1.9, 5), (2, 6), (3, 6), (3.1, 7)):
        assert BOOK.compute("child_pugh", {**without, "bilirubin_mg_dl": mg_dl}).value == total
    worst: dict[str, Any] = {
        "bilirubin": 60,
        "albumin": 20,
        "inr": 3,
        "ascites": "moderate",
        "encephalopathy": "none",
    }
    assert BOOK.compute("child_pugh", worst).band == "class C"


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"pulse": 100}, 0), ({"pulse": 101}, 1.5), ({"dvt_signs": "yes"}, 3), ({"pe_most_likely": "yes"}, 3),
     ({"immobilization": "yes"}, 1.5), ({"previous_vte": "yes"}, 1.5), ({"hemoptysis": "yes"}, 1),
     ({"malignancy": "yes"}, 1)],
)  # fmt: skip
def test_wells_pe_points(changes: dict[str, Any], points: float) -> None:
    assert points_of("wells_pe", PE, **changes) == points


def test_wells_pe_is_likely_above_4() -> None:
    four = {**PE, "dvt_signs": "yes", "malignancy": "yes"}
    assert BOOK.compute("wells_pe", four).band == "unlikely"
    assert BOOK.compute("wells_pe", {**four, "pulse": 110}).band == "likely"


def test_wells_dvt_adds_and_takes_away() -> None:
    findings = [one.id for one in BOOK.catalog() if one.id == "wells_dvt"]
    assert findings
    inputs = next(one for one in BOOK.catalog() if one.id == "wells_dvt").inputs
    none = {one.id: "no" for one in inputs}
    assert BOOK.compute("wells_dvt", none).value == 0
    for one in inputs:
        expected = -2 if one.id == "alternative_diagnosis" else 1
        assert BOOK.compute("wells_dvt", {**none, one.id: "yes"}).value == expected
    two = {**none, "leg_swollen": "yes", "tenderness": "yes"}
    assert BOOK.compute("wells_dvt", two).band == "likely"


@pytest.mark.parametrize(
    ("changes", "points"),
    [({"dilation_cm": 1}, 1), ({"dilation_cm": 2}, 1), ({"dilation_cm": 3}, 2), ({"dilation_cm": 4}, 2),
     ({"dilation_cm": 5}, 3), ({"effacement": 30}, 0), ({"effacement": 40}, 1), ({"effacement": 50}, 1),
     ({"effacement": 60}, 2), ({"effacement": 70}, 2), ({"effacement": 80}, 3), ({"station": -2}, 1),
     ({"station": -1}, 2), ({"station": 0}, 2), ({"station": 1}, 3), ({"station": 2}, 3),
     ({"consistency": "medium"}, 1), ({"consistency": "soft"}, 2), ({"position": "mid"}, 1),
     ({"position": "anterior"}, 2)],
)  # fmt: skip
def test_bishop_points(changes: dict[str, Any], points: int) -> None:
    assert points_of("bishop", BISHOP, **changes) == points


def test_apgar_adds_five_signs() -> None:
    signs = ("appearance", "heart_rate", "grimace", "activity", "respiration")
    for total, band in ((0, "low"), (5, "moderately abnormal"), (10, "reassuring")):
        result = BOOK.compute("apgar", dict.fromkeys(signs, total / 5))
        assert (result.value, result.band) == (total, band)
    assert BOOK.compute("apgar", dict.fromkeys(signs, 3)).value is None


@pytest.mark.parametrize(
    ("creatinine", "age", "sex", "expected"),
    [(0.9, 50, "M", 104), (1.2, 60, "F", 52), (0.7, 30, "F", 119), (2.0, 70, "M", 35), (5.0, 80, "F", 8),
     ("106.1 µmol/L", 60, "F", 52), (0.5, 25, "M", 145)],
)  # fmt: skip
def test_egfr_agrees_with_ckd_epi_2021(creatinine: Any, age: int, sex: str, expected: int) -> None:
    result = BOOK.compute("egfr", {"creatinine": creatinine, "age_years": age, "sex": sex})
    assert result.value == pytest.approx(expected, abs=1)


@pytest.mark.parametrize(
    ("egfr", "stage"),
    [(90, "G1"), (89, "G2"), (60, "G2"), (59, "G3a"), (45, "G3a"), (44, "G3b"), (30, "G3b"), (29, "G4"),
     (15, "G4"), (14, "G5")],
)  # fmt: skip
def test_egfr_stages_are_those_of_kdigo(egfr: int, stage: str) -> None:
    declared = next(one for one in BOOK.catalog() if one.id == "egfr")
    band = declared.band(egfr)
    assert band is not None
    assert band.word.startswith(stage + ":")


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("cockcroft_gault", {"creatinine": 1.0, "age_years": 60, "weight_kg": 72, "sex": "M"}, 80),
        ("cockcroft_gault", {"creatinine": 1.0, "age_years": 60, "weight_kg": 72, "sex": "F"}, 68),
        ("corrected_calcium", {"calcium": 2.0, "albumin": 20}, 2.4),
        ("corrected_calcium", {"calcium": "8 mg/dL", "albumin": "2 g/dL"}, 2.4),
        ("anion_gap", {"sodium": 140, "chloride": 104, "bicarbonate": 24}, 12),
        ("anion_gap", {"sodium": 140, "chloride": 104, "bicarbonate": 24, "albumin": 20}, 17),
        ("bmi", {"weight_kg": 70, "height_cm": 175}, 22.9),
        ("bmi", {"weight_kg": 70, "height_cm": "1.75 m"}, 22.9),
        ("bsa", {"weight_kg": 70, "height_cm": 175}, 1.84),
        ("shock_index", {"pulse": 120, "sbp": 80}, 1.5),
        ("maintenance_fluid", {"weight_kg": 5, "age_years": 0.5}, 500),
        ("maintenance_fluid", {"weight_kg": 10, "age_years": 1}, 1000),
        ("maintenance_fluid", {"weight_kg": 15, "age_years": 3}, 1250),
        ("maintenance_fluid", {"weight_kg": 20, "age_years": 6}, 1500),
        ("maintenance_fluid", {"weight_kg": 25, "age_years": 8}, 1600),
        ("maintenance_fluid", {"weight_kg": 80, "age_years": 16}, 2400),
        ("rehydration_b", {"weight_kg": 8}, 600),
        ("rehydration_b", {"weight_kg": "8500 g"}, 638),
        ("rehydration_c", {"weight_kg": 8, "age_years": "11 months"}, 800),
    ],
)  # fmt: skip
def test_calculators(name: str, inputs: dict[str, Any], expected: float) -> None:
    assert value(name, inputs) == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize(
    ("age", "times"),
    [("11 months", ("1 hour", "5 hours")), ("12 months", ("30 minutes", "2.5 hours"))],
)
def test_plan_c_is_slower_for_infants(age: str, times: tuple[str, str]) -> None:
    result = BOOK.compute("rehydration_c", {"weight_kg": 10, "age_years": age})
    assert result.lines == (
        f"First 300 mL (30 mL/kg) in {times[0]}", f"Then 700 mL (70 mL/kg) in {times[1]}",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("age", "line"),
    [
        ("23 months", "50 to 100 mL"),
        ("24 months", "100 to 200 mL"),
        (9.9, "100 to 200 mL"),
        (10, "At least"),
    ],
)
def test_plan_a_goes_by_age(age: Any, line: str) -> None:
    result = BOOK.compute("rehydration_a", {"age_years": age})
    assert result.lines[0].startswith(line)


def test_rehydration_plans_are_refused_in_severe_malnutrition() -> None:
    for name in ("rehydration_a", "rehydration_b", "rehydration_c"):
        inputs: dict[str, Any] = {"weight_kg": 8, "age_years": 1, "severe_malnutrition": "yes"}
        result = BOOK.compute(name, inputs)
        assert result.value is None
        assert "malnutrition" in result.excluded


@pytest.mark.parametrize(
    ("muac", "edema", "word"),
    [(114, "no", "severe"), (115, "no", "moderate"), (124, "no", "moderate"), (125, "no", "not acutely"),
     (140, "yes", "severe"), ("11.4 cm", "no", "severe")],
)  # fmt: skip
def test_muac_bands(muac: Any, edema: str, word: str) -> None:
    inputs = {"muac_mm": muac, "age_years": 2, "bilateral_edema": edema}
    assert BOOK.compute("muac", inputs).band.startswith(word)


@pytest.mark.parametrize(
    ("sex", "month", "minus3", "minus2", "median"),
    [("M", 0, 2.1, 2.5, 3.3), ("M", 6, 5.7, 6.4, 7.9), ("M", 12, 6.9, 7.7, 9.6), ("M", 24, 8.6, 9.7, 12.2),
     ("M", 36, 10.0, 11.3, 14.3), ("M", 60, 12.4, 14.1, 18.3), ("F", 0, 2.0, 2.4, 3.2),
     ("F", 6, 5.1, 5.7, 7.3), ("F", 12, 6.3, 7.0, 8.9), ("F", 24, 8.1, 9.0, 11.5), ("F", 36, 9.6, 10.8, 13.9),
     ("F", 60, 12.1, 13.7, 18.2)],
)  # fmt: skip
def test_weight_for_age_agrees_with_the_published_z_score_tables(
    sex: str, month: int, minus3: float, minus2: float, median: float
) -> None:
    def z(weight: float) -> float:
        return value(
            "weight_for_age", {"weight_kg": weight, "age_years": f"{month} months", "sex": sex}
        )

    assert z(minus3) == pytest.approx(-3, abs=0.16)
    assert z(minus2) == pytest.approx(-2, abs=0.15)
    assert z(median) == pytest.approx(0, abs=0.1)


def test_a_missing_input_gives_the_list_and_never_a_number() -> None:
    for declared in BOOK.catalog():
        result = BOOK.compute(declared.id, {})
        assert result.value is None
        assert result.missing
        assert result.shown == "incomplete"
    for name in NEWS2:
        if name != "age_years":
            left = {key: item for key, item in NEWS2.items() if key != name}
            assert [m.id for m in BOOK.compute("news2", left).missing] == [name]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("spo2", 950), ("temperature_c", 380), ("rr", -1), ("pulse", "fast"), ("consciousness", "purple"),
     ("sbp", "5 mg"), ("oxygen", "perhaps"), ("rr", "20-25"), ("rr", float("nan")), ("temperature_c", "")],
)  # fmt: skip
def test_an_impossible_value_is_asked_about_and_never_used(name: str, wrong: Any) -> None:
    result = BOOK.compute("news2", {**NEWS2, name: wrong})
    assert result.value is None
    assert len(result.questions) == 1 or [m.id for m in result.missing] == [name]


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("news2", {**NEWS2, "age_years": 15.9}), ("news2", {**NEWS2, "pregnant": "yes"}),
     ("news2", {**NEWS2, "pregnant": True}), ("qsofa", {"age_years": 10}), ("egfr", {"age_years": 12}),
     ("muac", {"muac_mm": 120, "age_years": 9}), ("maintenance_fluid", {"age_years": "10 days"}),
     ("maintenance_fluid", {"age_years": 40}), ("bishop", {**BISHOP, "pregnant": "no"}),
     ("weight_for_age", {"age_years": 7})],
)  # fmt: skip
def test_a_patient_outside_the_population_gets_the_reason(
    name: str, inputs: dict[str, Any]
) -> None:
    result = BOOK.compute(name, inputs)
    assert result.value is None
    assert result.excluded


def test_an_unstated_age_is_said_beside_the_result() -> None:
    without = {key: item for key, item in NEWS2.items() if key != "age_years"}
    result = BOOK.compute("news2", without)
    assert result.value == 0
    assert "Age not stated" in result.notes[0]


def test_facts_of_a_text_fill_a_score_with_units_kept() -> None:
    facts = {
        "age_years": 70, "sex": "M", "sbp": 84, "dbp": 50, "rr": 28, "gcs": 14, "spans": {},
        "conditions": ["atrial fibrillation", "diabetes"], "implausible": ["spo2"], "spo2": None,
        "labs": [{"name": "creatinine", "value": 106, "unit": "umol/L"},
                 {"name": "urea", "value": 30, "unit": "mg/dL"}],
    }  # fmt: skip
    assert BOOK.from_facts("qsofa", facts).value == 3
    assert BOOK.from_facts("egfr", facts).value == pytest.approx(65, abs=1)
    shown = {score.name: score for score in BOOK.relevant(facts)}
    assert {"news2", "qsofa", "egfr", "cha2ds2_vasc"} <= set(shown)
    assert "diabetes" not in [m.id for m in shown["cha2ds2_vasc"].missing]
    assert BOOK.from_facts("curb65", facts).missing[-1].id == "urea"


def test_a_lab_without_its_unit_is_not_used() -> None:
    facts = {
        "age_years": 70,
        "sex": "M",
        "labs": [{"name": "creatinine", "value": 1.2, "unit": ""}],
    }
    assert BOOK.from_facts("egfr", facts).value is None


def test_an_unknown_score_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        BOOK.compute("sofa99", {})


def test_every_score_names_source_formula_and_bands_in_order() -> None:
    assert len(BOOK.catalog()) >= 24
    for declared in BOOK.catalog():
        assert any(year in declared.source for year in map(str, range(1950, 2026)))
        assert declared.formula
        limits = [band.upto if band.upto is not None else band.below for band in declared.bands]
        stated = [limit for limit in limits if limit is not None]
        assert stated == sorted(stated)


NAMES = st.sampled_from([one.id for one in BOOK.catalog()])
ANY = st.one_of(st.text(max_size=12), st.floats(), st.integers(-10, 400), st.booleans())


@settings(max_examples=150, deadline=None)
@given(NAMES, st.data())
def test_no_input_crashes_a_score(name: str, data: st.DataObject) -> None:
    declared = next(one for one in BOOK.catalog() if one.id == name)
    inputs = {one.id: data.draw(ANY) for one in declared.inputs}
    result: Score = BOOK.compute(name, inputs)
    assert result.value is None or math.isfinite(result.value)
