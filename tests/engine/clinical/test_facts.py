"""What the fact reader promises."""

import pytest

from engine.clinical.facts import CORE, Facts
from engine.clinical.screening import Rules, screen


def read(text: str, rules: Rules) -> Facts:
    return screen(text, rules).facts


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("72F", "age_years", 72),
        ("72F", "sex", "F"),
        ("M/34 cough", "sex", "M"),
        ("5/12 boy not feeding", "age_years", 0.4167),
        ("3 wk old baby", "age_years", 0.0575),
        ("2 year 6 months old girl", "age_years", 2.5),
        ("day 3 of life", "age_years", 0.0082),
        ("temp of 102 F", "temperature_c", 38.9),
        ("T 39,2", "temperature_c", 39.2),
        ("tempreture 39.5", "temperature_c", 39.5),
        ("no fever (37.2)", "temperature_c", 37.2),
        ("BP eighty over fifty", "sbp", 80),
        ("BP eighty over fifty", "dbp", 50),
        ("BP 11.2/6.7 kPa", "sbp", 84),
        ("BP 80/palp", "sbp", 80),
        ("pulse one twenty", "pulse", 120),
        ("HR120", "pulse", 120),
        ("RR: 28/min", "rr", 28),
        ("sats 88% RA", "spo2", 88),
        ("sats 88% RA", "oxygen", False),
        ("95% on 2L NC", "oxygen", True),
        ("15L NRB", "oxygen_l_min", 15),
        ("GCS E2V2M4", "gcs", 8),
        ("AVPU: V", "consciousness", "V"),
        ("alert but newly confused", "consciousness", "C"),
        ("34+2/40", "gestation_weeks", 34.29),
        ("32 weeks pregnant", "pregnant", True),
        ("not pregnant", "pregnant", False),
        ("delivered 3 days ago", "postpartum_days", 3),
        ("blood sugar of 54 mg/dL", "glucose_mmol_l", 3),
        ("BM 2.4", "glucose_mmol_l", 2.4),
        ("wt 9.5 kilos", "weight_kg", 9.5),
        ("weighs 44 lbs", "weight_kg", 19.958),
        ("fever 2/7", "duration_days", 2),
        ("cough for three weeks", "duration_days", 21),
        ("NKDA", "no_known_allergies", True),
        ("BP was 84/50, now 110/70", "sbp", 110),
    ],
)
def test_a_stated_fact_is_read(rules: Rules, text: str, name: str, value: object) -> None:
    assert read(text, rules).single[name].value == value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("What to do if SpO2 < 90%?", "spo2"),
        ("target sats 88-92%", "spo2"),
        ("keep systolic above 90", "sbp"),
        ("children under 5 years", "age_years"),
        ("his father died at 70", "age_years"),
        ("fever for 3 days", "temperature_c"),
        ("T4 N1 tumor", "temperature_c"),
        ("co-amoxiclav 500/125 mg", "sbp"),
        ("lost 5 kg in a month", "weight_kg"),
        ("paracetamol 15 mg/kg", "weight_kg"),
        ("seen on 12/10/2024", "gestation_weeks"),
        ("his wife is pregnant", "pregnant"),
        ("born at 28 weeks", "gestation_weeks"),
        ("BP yesterday? not measured", "sbp"),
        ("not alert", "consciousness"),
    ],
)
def test_what_is_not_stated_is_absent(rules: Rules, text: str, name: str) -> None:
    assert name not in read(text, rules).single


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SpO2 950", "spo2"),
        ("HR 900", "pulse"),
        ("temp 395", "temperature_c"),
        ("age 450 years old", "age_years"),
        ("BP 50/84", "sbp"),
    ],
)
def test_an_implausible_value_is_named_and_never_used(rules: Rules, text: str, name: str) -> None:
    facts = read(text, rules)
    assert name in {wrong.name for wrong in facts.implausible}
    assert name not in facts.single


def test_every_fact_has_the_span_of_its_words(rules: Rules) -> None:
    text = "Mrs X, 72F: BP eighty over fifty, T 39.2 and allergic to penicillin."
    facts = read(text, rules)
    said = {name: text[fact.span.start : fact.span.end] for name, fact in facts.single.items()}
    assert said["age_years"] == "72F"
    assert said["sbp"] == "BP eighty over fifty"
    assert said["temperature_c"] == "T 39.2"
    (allergy,) = facts.allergies
    assert text[allergy.span.start : allergy.span.end] == "penicillin"


def test_digits_of_other_scripts_are_read_in_place(rules: Rules) -> None:
    text = "Pulse ١٢٠, T ３９.５"
    facts = read(text, rules)
    assert facts.number("pulse") == 120
    assert facts.number("temperature_c") == 39.5
    span = facts.single["pulse"].span
    assert text[span.start : span.end] == "Pulse ١٢٠"


def test_allergies_and_current_drugs_are_told_apart(rules: Rules) -> None:
    facts = read("On metformin 500 mg bd and warfarin, allergic to amoxicillin", rules)
    assert [drug.name for drug in facts.drugs] == ["metformin", "warfarin"]
    assert [allergy.name for allergy in facts.allergies] == ["amoxicillin"]


@pytest.mark.parametrize(
    "text",
    ["Can I give warfarin?", "not on metformin", "stopped metformin", "father takes warfarin"],
)
def test_a_drug_that_is_not_taken_is_no_current_drug(rules: Rules, text: str) -> None:
    assert read(text, rules).drugs == ()


def test_a_denied_allergy_is_no_allergy(rules: Rules) -> None:
    facts = read("Not allergic to penicillin", rules)
    assert facts.allergies == ()


def test_conditions_leave_out_family_and_denied_ones(rules: Rules) -> None:
    facts = read("Known asthmatic, h/o TB, no diabetes, father had a stroke", rules)
    assert [condition.name for condition in facts.conditions] == ["asthma", "tuberculosis"]


def test_laboratory_results_keep_their_units_and_leave_out_limits(rules: Rules) -> None:
    facts = read("K 6.1 mmol/L, plt 150,000 /uL, Hb 6,2 g/dl. Treat if potassium > 6.5", rules)
    assert [(lab.name, lab.value, lab.unit) for lab in facts.labs] == [
        ("potassium", 6.1, "mmol/l"),
        ("platelets", 150000, "/ul"),
        ("hemoglobin", 6.2, "g/dl"),
    ]


def test_the_public_form_names_every_core_fact_and_null_where_nothing_is_stated(
    rules: Rules,
) -> None:
    form = read("72F SpO2 950", rules).as_json()
    assert set(CORE) <= set(form)
    assert form["age_years"] == 72
    assert form["pregnant"] is None
    assert form["implausible"] == ["spo2"]
    assert form["spans"] == {"age_years": [0, 3], "sex": [2, 3], "spo2": [4, 12]}


def test_an_allergy_is_named_as_it_was_typed_and_is_the_patients_own(rules: Rules) -> None:
    own = screen("allergic to penicillin", rules).facts
    assert [mention.name for mention in own.allergies] == ["penicillin"]
    assert screen("father is allergic to penicillin", rules).facts.allergies == ()


def test_current_medication_in_the_singular_names_the_drug(rules: Rules) -> None:
    facts = screen("current medication: metformin", rules).facts
    assert [mention.name for mention in facts.drugs] == ["metformin"]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Shopkeeper, 29. Cut on the forearm", "age_years", 29),
        ("Grandfather, 71, at table: cup fell", "age_years", 71),
        ("I am 61 and my chest is tight", "age_years", 61),
        ("chest paining since morning, 63 years, sugar patient", "age_years", 63),
        ("Cold 18/12. feeding ok, no indrawing", "age_years", 1.5),
        ("Stump is red and smells, baby day 9, suckling", "age_years", 0.0246),
        ("cough, 6 weeks, smoker", "age_years", None),
        ("review in 2/12, child well", "age_years", None),
        ("Breaths in one minute 56.", "rr", 56),
        ("Respirations counted by watch when calm were 46.", "rr", 46),
        ("baby with cough. Counted twice: 68 and 66 per minute", "rr", 68),
        ("Rate on monitor 204, regular", "pulse", 204),
        ("AF with fast ventricular response 170", "pulse", 170),
        ("heart is beating very slow thirty five only", "pulse", 35),
        ("Fingerstick 2.1 mmol/L", "glucose_mmol_l", 2.1),
    ],
)
def test_ages_and_signs_told_in_sentences_are_read(
    rules: Rules, text: str, name: str, value: float | None
) -> None:
    assert screen(text, rules).facts.as_json()[name] == value
