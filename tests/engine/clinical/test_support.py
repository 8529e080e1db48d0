# ruff: noqa: E501 - the source text reads better in long lines
"""The support gate on single sentences: what passes, what is caught, and what is quoted."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical.support import SupportGate, Verdict
from engine.clinical.support_words import KINDS
from engine.ground.answers import Support

GATE = SupportGate.load()
SOURCE = (
    "Treatment of severe pneumonia in children. Give ampicillin 50 mg/kg IV every 6 hours for at least "
    "5 days and gentamicin 7.5 mg/kg IM once daily. Do not give ceftriaxone to jaundiced newborns. "
    "Children aged 2 months to 5 years with chest indrawing are admitted. "
    "If oxygen saturation is below 90%, give oxygen.\n"
    "The patient denies chest pain, palpitations and syncope. There is a 3 cm mass in the left breast and "
    "a small cyst in the right kidney. She was admitted on 12 March 2024. Paracetamol 0.5 g is given "
    "orally. Blood pressure was 120/80 mmHg.\n"
    "Loading dose of phenytoin 20 mg/kg over 30 minutes, maximum 1,000 mg."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Give ampicillin 50 mg/kg IV every 6 hours for at least 5 days.",
        "Ampicillin 50 mg per kg is given intravenously six-hourly [1].",
        "Gentamicin 7.5 mg/kg IM is given once a day.",
        "Paracetamol 500 mg is given orally.",
        "Acetaminophen 500 mg is given orally.",
        "Ceftriaxone is not given to jaundiced newborns.",
        "Oxygen is given if saturation is less than 90%.",
        "The patient denies palpitations.",
        "There is a 30 mm mass in the left breast.",
        "She was admitted on 2024-03-12.",
        "Blood pressure was 120/80.",
        "Children aged two months to five years with chest indrawing are admitted.",
        "Phenytoin loading dose: 20 mg/kg over half an hour.",
    ],
)
def test_a_true_sentence_passes_in_other_words(sentence: str) -> None:
    found = GATE.support(sentence, [SOURCE])
    assert found.level is Support.SUPPORTED, (found.reasons, found.coverage, found.quote)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Give ampicillin 500 mg/kg IV every 6 hours for at least 5 days.", "number"),
        ("Give ampicillin 50 mg/kg IV every 8 hours for at least 5 days.", "number"),
        ("Give ampicillin 50 mg/kg IV every 6 hours for at most 5 days.", "number"),
        ("Give ampicillin 7.5 mg/kg IV every 6 hours for at least 5 days.", "number"),
        ("Give ampicillin 50 mcg/kg IV every 6 hours for at least 5 days.", "unit"),
        ("Give ampicillin 50 mg/kg IV every 6 hours for at least 5 weeks.", "unit"),
        ("Give amoxicillin 50 mg/kg IV every 6 hours for at least 5 days.", "drug"),
        ("Give ampicillin 50 mg/kg IM every 6 hours for at least 5 days.", "entity"),
        ("Give ceftriaxone to jaundiced newborns.", "negation"),
        ("The patient reports chest pain, palpitations and syncope.", "negation"),
        ("There is not a 3 cm mass in the left breast.", "negation"),
        ("There is a 3 cm mass in the right breast.", "laterality"),
        ("There is a small cyst in the left kidney.", "laterality"),
        ("She was admitted on 13 March 2024.", "date"),
        ("She was admitted on 12 May 2024.", "date"),
        ("Paracetamol 5 g is given orally.", "number"),
        ("If oxygen saturation is above 90%, give oxygen.", "number"),
        ("Blood pressure was 120/80 kPa.", "unit"),
        ("Children aged 2 months to 15 years with chest indrawing are admitted.", "number"),
        ("Loading dose of phenytoin 20 mg/kg over 3 minutes, maximum 1,000 mg.", "number"),
        ("Loading dose of phenytoin 20 mg/kg over 30 minutes, maximum 10,000 mg.", "number"),
        ("Treatment of severe asthma in children.", "entity"),
        ("There is a 3 cm mass in the left kidney.", "laterality"),
        ("Steroids shorten the stay in hospital.", "invented"),
    ],
)
def test_an_altered_sentence_is_caught_and_the_kind_is_named(sentence: str, kind: str) -> None:
    found = GATE.support(sentence, [SOURCE])
    assert found.level is not Support.SUPPORTED
    assert kind in {reason.kind for reason in found.reasons}, found.reasons


WARD = [
    ("Stop aspirin 7 days before surgery.", "Start aspirin 7 days before surgery.", False),
    ("Stop aspirin 7 days before surgery.", "Aspirin is stopped seven days before surgery.", True),
    (
        "Stop aspirin 7 days before surgery.",
        "Aspirin should be stopped 1 week before surgery.",
        True,
    ),
    ("Stop aspirin 7 days before surgery.", "Aspirin is stopped 7 days after surgery.", False),
    ("Give morphine 2.5 mg IV.", "Give morphine 25 mg IV.", False),
    ("Give morphine 2.5 mg IV.", "Give morphine 2.5 mg orally.", False),
    ("Give morphine 2.5 mg IV.", "Morphine 2500 mcg intravenously.", True),
    (
        "Amoxicillin 40 mg/kg twice daily for 5 days.",
        "Amoxicillin 40 mg/kg three times daily for 5 days.",
        False,
    ),
    ("Amoxicillin 40 mg/kg twice daily for 5 days.", "Amoxicillin 40 mg/kg BD x 5 days", True),
    (
        "Amoxicillin 40 mg/kg twice daily for 5 days.",
        "Amoxicillin 40 mg twice daily for 5 days.",
        False,
    ),
    (
        "Amoxicillin 40 mg/kg twice daily for 5 days.",
        "Amoxicillin 80 mg/kg daily for 5 days.",
        False,
    ),
    (
        "Children 2-12 months with 50 breaths per minute or more have fast breathing.",
        "Fast breathing in children aged 2 to 12 months is 50 breaths/min or more.",
        True,
    ),
    (
        "Children 2-12 months with 50 breaths per minute or more have fast breathing.",
        "Fast breathing in children aged 2 to 12 months is 40 breaths/min or more.",
        False,
    ),
    (
        "Children 2-12 months with 50 breaths per minute or more have fast breathing.",
        "Fast breathing in children aged 12 months to 5 years is 50 breaths/min or more.",
        False,
    ),
    ("Patient has no known drug allergies.", "Patient has known drug allergies.", False),
    ("Patient has no known drug allergies.", "No known drug allergies.", True),
    ("No evidence of pulmonary embolism.", "Evidence of pulmonary embolism.", False),
    ("No evidence of pulmonary embolism.", "There is no pulmonary embolism.", True),
    ("CT showed a pulmonary embolism.", "CT showed no pulmonary embolism.", False),
    (
        "CT showed a pulmonary embolism in the right lower lobe.",
        "A pulmonary embolism in the right lower lobe was shown on CT.",
        True,
    ),
    (
        "Metformin is contraindicated if eGFR is below 30.",
        "Metformin is safe if eGFR is below 30.",
        False,
    ),
    (
        "Metformin is contraindicated if eGFR is below 30.",
        "Do not use metformin if eGFR is less than 30 mL/min.",
        True,
    ),
    (
        "Metformin is contraindicated if eGFR is below 30.",
        "Metformin is contraindicated if eGFR is below 60.",
        False,
    ),
    (
        "The patient was discharged on 5 June 2023 on lisinopril 10 mg daily.",
        "Discharged on June 5, 2023 with lisinopril 10 mg once daily.",
        True,
    ),
    (
        "The patient was discharged on 5 June 2023 on lisinopril 10 mg daily.",
        "Discharged on 5 July 2023 on lisinopril 10 mg daily.",
        False,
    ),
    (
        "The patient was discharged on 5 June 2023 on lisinopril 10 mg daily.",
        "The patient was discharged on losartan 10 mg daily.",
        False,
    ),
    ("Temperature 38.5 C, pulse 110, BP 100/60.", "Temperature was 101.3 F.", True),
    ("Temperature 38.5 C, pulse 110, BP 100/60.", "Temperature was 39.5 C.", False),
    ("Temperature 38.5 C, pulse 110, BP 100/60.", "Pulse was 100.", False),
    (
        "Right-sided weakness and left facial droop.",
        "Left-sided weakness and right facial droop.",
        False,
    ),
    (
        "Right-sided weakness and left facial droop.",
        "Weakness on the right side with left facial droop.",
        True,
    ),
    (
        "Insulin 10 units before breakfast and 6 units before dinner.",
        "Insulin 6 units before breakfast and 10 units before dinner.",
        False,
    ),
    ("Take one tablet at night.", "Take two tablets at night.", False),
    ("Take one tablet at night.", "Take 1 tablet nightly.", True),
    ("Hepatitis B vaccine is given at birth.", "Hepatitis A vaccine is given at birth.", False),
    ("Vitamin B12 deficiency was found.", "Vitamin B6 deficiency was found.", False),
    (
        "CD4 count below 200 cells/mm3 needs co-trimoxazole.",
        "Co-trimoxazole is needed when the CD4 count is below 200 cells/µL.",
        True,
    ),
    (
        "CD4 count below 200 cells/mm3 needs co-trimoxazole.",
        "Co-trimoxazole is needed when the CD4 count is above 200 cells/mm3.",
        False,
    ),
    (
        "She has type 2 diabetes and hypertension.",
        "She has type 1 diabetes and hypertension.",
        False,
    ),
    ("She has type 2 diabetes and hypertension.", "She has type II diabetes.", True),
    ("She has hypertension but not diabetes.", "She has diabetes but not hypertension.", False),
    ("She has hypertension but not diabetes.", "She does not have diabetes.", True),
    ("Potassium was 3.1.", "Potassium was 3.1 mmol/L.", True),
    ("Infuse over 30 minutes.", "Infuse over 30 seconds.", False),
    ("The mass is benign.", "The mass is malignant.", False),
    (
        "Surgery is recommended for stage III disease.",
        "Surgery is recommended for stage II disease.",
        False,
    ),
    ("Hemoglobin 9.2 g/dL, platelets 150,000.", "Hemoglobin 9.2 g/dL and platelets 15,000.", False),
    ("Use in adults only.", "Use in children only.", False),
    (
        "Ibuprofen 400 mg every 6 hours as needed, maximum 1200 mg per day.",
        "Ibuprofen 400 mg every six hours as needed; do not exceed 1.2 g daily.",
        True,
    ),
    (
        "Ibuprofen 400 mg every 6 hours as needed, maximum 1200 mg per day.",
        "Ibuprofen 400 mg every 6 hours, minimum 1200 mg per day.",
        False,
    ),
    ("Symptoms began three weeks ago.", "Symptoms began three days ago.", False),
    ("Symptoms began three weeks ago.", "Symptoms started 3 weeks ago.", True),
    (
        "The patient denies fever, chills, night sweats, weight loss, cough or hemoptysis.",
        "Denies cough.",
        True,
    ),
    (
        "The patient denies fever, chills, night sweats, weight loss, cough or hemoptysis.",
        "No weight loss, cough or hemoptysis.",
        True,
    ),
    (
        "The patient denies fever, chills, night sweats, weight loss, cough or hemoptysis.",
        "The patient has cough and hemoptysis.",
        False,
    ),
    (
        "Gentamicin once daily; amikacin twice daily.",
        "Gentamicin twice daily; amikacin once daily.",
        False,
    ),
    ("Dose: 1 mg", "Dose: 1 g", False),
    (
        "Continue treatment until the fever has gone.",
        "Stop treatment until the fever has gone.",
        False,
    ),
    ("Admit if SpO2 < 92%.", "Admit if oxygen saturation is under 92%.", True),
    ("Admit if SpO2 < 92%.", "Admit if SpO2 > 92%.", False),
    ("Most patients recover within 2 weeks.", "Most patients recover within 2 months.", False),
    (
        "Give adrenaline 0.5 mg intramuscularly into the anterolateral thigh.",
        "Adrenaline 0.5 mg IM is given into the anterolateral thigh.",
        True,
    ),
    (
        "Give adrenaline 0.5 mg intramuscularly into the anterolateral thigh.",
        "Epinephrine 500 micrograms IM into the anterolateral thigh.",
        True,
    ),
    (
        "Give adrenaline 0.5 mg intramuscularly into the anterolateral thigh.",
        "Adrenaline 0.5 mg IV is given into the anterolateral thigh.",
        False,
    ),
    (
        "Give adrenaline 0.5 mg intramuscularly into the anterolateral thigh.",
        "Noradrenaline 0.5 mg intramuscularly into the anterolateral thigh.",
        False,
    ),
    ("Give oxygen to keep SpO2 at 94-98%.", "Oxygen is titrated to an SpO2 of 94 to 98%.", True),
    ("Give oxygen to keep SpO2 at 94-98%.", "Oxygen is titrated to an SpO2 of 88 to 92%.", False),
    (
        "Admit children with SAM and no appetite.",
        "Children with SAM and no appetite are admitted.",
        True,
    ),
    (
        "Admit children with SAM and no appetite.",
        "Children with SAM and appetite are admitted.",
        False,
    ),
    (
        "Zinc 20 mg daily for 10-14 days; infants under 6 months 10 mg.",
        "Infants younger than 6 months receive zinc 10 mg.",
        True,
    ),
    (
        "Zinc 20 mg daily for 10-14 days; infants under 6 months 10 mg.",
        "Infants younger than 6 months receive zinc 20 mg.",
        False,
    ),
    (
        "Zinc 20 mg daily for 10-14 days; infants under 6 months 10 mg.",
        "Zinc 20 mg is given daily for 10 to 14 days.",
        True,
    ),
    (
        "Treat for 14 days (21 days if bone is involved).",
        "Treatment lasts 14 days, or 21 days if bone is involved.",
        True,
    ),
    (
        "Treat for 14 days (21 days if bone is involved).",
        "Treatment lasts 21 days, or 14 days if bone is involved.",
        False,
    ),
    (
        "HbA1c was 7.2% in January and 8.1% in June.",
        "HbA1c was 8.1% in January and 7.2% in June.",
        False,
    ),
    (
        "HbA1c was 7.2% in January and 8.1% in June.",
        "HbA1c rose from 7.2% in January to 8.1% in June.",
        True,
    ),
    (
        "The wound is clean, dry and intact without erythema.",
        "The wound is clean and dry with no erythema.",
        True,
    ),
    (
        "The wound is clean, dry and intact without erythema.",
        "The wound is clean, dry and intact with erythema.",
        False,
    ),
    (
        "Warfarin was held and vitamin K given.",
        "Warfarin was continued and vitamin K given.",
        False,
    ),
    ("Blood cultures were negative.", "Blood cultures were positive.", False),
    ("There is no contraindication to thrombolysis.", "Thrombolysis is contraindicated.", False),
    ("Mother had breast cancer at 52.", "Father had breast cancer at 52.", False),
    ("Follow up in 2 weeks with cardiology.", "Follow-up with cardiology in two weeks.", True),
    ("Follow up in 2 weeks with cardiology.", "Follow-up with neurology in two weeks.", False),
    ("Pain is 7/10, worse at night.", "Pain is 7 out of 10 and worse at night.", True),
    ("Pain is 7/10, worse at night.", "Pain is 4/10 and worse at night.", False),
    (
        "Do not delay antibiotics while waiting for imaging.",
        "Antibiotics are not delayed while waiting for imaging.",
        True,
    ),
    (
        "Do not delay antibiotics while waiting for imaging.",
        "Delay antibiotics while waiting for imaging.",
        False,
    ),
    (
        "Paracetamol 15 mg/kg every 6 hours, maximum 60 mg/kg/day.",
        "Paracetamol 15 mg/kg every 6 hours, up to 60 mg/kg per day.",
        True,
    ),
    (
        "Paracetamol 15 mg/kg every 6 hours, maximum 60 mg/kg/day.",
        "Paracetamol 60 mg/kg every 6 hours, maximum 15 mg/kg/day.",
        False,
    ),
    (
        "Only give ceftriaxone if allergy is excluded.",
        "Ceftriaxone is given only if allergy is excluded.",
        True,
    ),
    ("The EF improved from 25% to 40%.", "The EF fell from 40% to 25%.", False),
    ("The EF improved from 25% to 40%.", "The ejection fraction improved from 25% to 40%.", True),
    (
        "Age 65 years or older: annual influenza vaccine.",
        "Influenza vaccine is given annually from the age of 65 years.",
        True,
    ),
    (
        "Age 65 years or older: annual influenza vaccine.",
        "Age 65 years or younger: annual influenza vaccine.",
        False,
    ),
    ("Tab amlodipine 5 mg OD", "Amlodipine 5 mg once daily.", True),
    ("Tab amlodipine 5 mg OD", "Amlodipine 10 mg once daily.", False),
    ("Inj. ceftriaxone 1 g IV BD x 7 days", "Ceftriaxone 1 g IV twice a day for 7 days.", True),
    ("Inj. ceftriaxone 1 g IV BD x 7 days", "Ceftriaxone 1 g IV once a day for 7 days.", False),
    ("Avoid NSAIDs in heart failure.", "NSAIDs are recommended in heart failure.", False),
    ("Avoid NSAIDs in heart failure.", "NSAIDs should be avoided in heart failure.", True),
]


@pytest.mark.parametrize(("source", "sentence", "passes"), WARD)
def test_small_differences_on_the_ward_decide(source: str, sentence: str, *, passes: bool) -> None:
    found = GATE.support(sentence, [source])
    assert (found.level is Support.SUPPORTED) is passes, (found.reasons, found.coverage)


def test_the_quote_is_the_stored_text_and_the_right_source_is_named() -> None:
    sources = ["Nothing of the kind is written here.", SOURCE]
    found = GATE.support("Gentamicin 7.5 mg/kg IM once daily.", sources)
    assert found.source == 1
    assert found.quote == SOURCE[found.start : found.end]
    assert "gentamicin 7.5 mg/kg" in found.quote


def test_the_public_form_has_the_keys_of_the_contract() -> None:
    form = GATE.support("There is a 3 cm mass in the right breast.", [SOURCE]).as_json()
    assert list(form) == ["support", "reasons", "quote", "start", "end"]
    assert form["support"] == "unsupported"
    assert {"kind": "laterality", "text": "right"} in form["reasons"]  # type: ignore[operator]


def test_an_order_that_no_source_has_is_never_supported() -> None:
    for source in ([], [""], ["Morphine relieves pain."]):
        found = GATE.support("Give 10 mg morphine IV now.", source)
        assert found.level is Support.UNSUPPORTED
        assert found.reasons


def test_similar_meaning_may_lift_words_but_never_an_altered_number() -> None:
    source = "Children with fast breathing receive amoxicillin 250 mg for five days at home."
    loose = "Kids panting hard swallow amoxicillin 250 mg and rest at home."

    def alike(_text: str, others: Sequence[str]) -> list[float]:
        return [0.95] * len(others)

    assert GATE.support(loose, [source]).level is Support.PARTLY
    lifted = GATE.support(loose, [source], similarity=alike)
    assert lifted.level is Support.SUPPORTED
    altered = GATE.support(loose.replace("250", "500"), [source], similarity=alike)
    assert altered.level is Support.UNSUPPORTED


class Contradicting:
    """An entailment model that contradicts everything."""

    def judge(self, premise: str, hypothesis: str) -> Verdict:  # noqa: ARG002 - a fake
        """Return a sure contradiction."""
        return Verdict(entailed=0.0, contradicted=0.99)


def test_an_entailment_model_can_lower_a_verdict() -> None:
    found = GATE.support(
        "Paracetamol 500 mg is given orally.", [SOURCE], entailment=Contradicting()
    )
    assert found.level is Support.PARTLY


def test_lines_that_a_page_breaks_are_read_as_one_sentence() -> None:
    source = "Patients with asthma do not\nneed treatment with antibiotics."
    assert GATE.support("They do need treatment with antibiotics.", [source]).reasons
    true = "Patients with asthma do not need treatment with antibiotics."
    assert GATE.support(true, [source]).level is Support.SUPPORTED


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=100), st.lists(st.text(max_size=200), max_size=3))
def test_any_sentence_against_any_source_gets_a_verdict(sentence: str, sources: list[str]) -> None:
    found = GATE.support(sentence, sources)
    assert all(reason.kind in KINDS for reason in found.reasons)
    assert (found.level is Support.SUPPORTED) == (not found.reasons)
    if found.source >= 0:
        assert found.quote == sources[found.source][found.start : found.end]


@pytest.mark.parametrize(
    ("source", "sentence", "passes"),
    [
        ("The culture was negative.", "The culture was not positive.", True),
        ("Review in a week.", "Review in 7 days.", True),
        ("Review in a week.", "Review in 10 days.", False),
        ("There is tenderness in the right iliac fossa.", "The RIF is tender.", True),
        ("There is tenderness in the right iliac fossa.", "The LIF is tender.", False),
        ("Treat non-severe pneumonia at home.", "Treat severe pneumonia at home.", False),
        ("His mother had breast cancer. He smokes.", "He had breast cancer.", False),
        (
            "Possible deep vein thrombosis of the left leg.",
            "Deep vein thrombosis, left leg.",
            False,
        ),
        (
            "Severe pneumonia: admit. Pneumonia without danger signs: treat at home.",
            "Severe pneumonia is treated at home.",
            False,
        ),
        (
            "Severe pneumonia: admit. Pneumonia without danger signs: treat at home.",
            "Pneumonia without danger signs is treated at home.",
            True,
        ),
        (
            "Adults: ceftriaxone 2 g daily. Children: ceftriaxone 80 mg/kg daily.",
            "Adults: ceftriaxone 80 mg/kg daily.",
            False,
        ),
        (
            "Take bisoprolol 2.5 mg daily. Ramipril was stopped for hyperkalemia.",
            "Bisoprolol was stopped for hyperkalemia.",
            False,
        ),
        (
            "| Drug | Max per day |\n| Paracetamol | 4 g |\n| Ibuprofen | 1.2 g |",
            "The maximum daily dose of ibuprofen is 1200 mg.",
            True,
        ),
        (
            "| Drug | Max per day |\n| Paracetamol | 4 g |\n| Ibuprofen | 1.2 g |",
            "The maximum daily dose of ibuprofen is 4 g.",
            False,
        ),
    ],
)
def test_what_is_said_of_one_case_does_not_support_the_other(
    source: str, sentence: str, passes: bool
) -> None:
    found = GATE.support(sentence, [source])
    assert (found.level is Support.SUPPORTED) is passes, (found.reasons, found.coverage)


BOUND = [
    (
        "Give hydrocortisone 200 mg IV and chlorphenamine 10 mg IM.",
        "Give hydrocortisone 10 mg IV and chlorphenamine 200 mg IM.",
    ),
    (
        "Warfarin is contraindicated in pregnancy; enoxaparin is safe.",
        "In pregnancy enoxaparin is contraindicated and warfarin is safe.",
    ),
    (
        "Ceftriaxone 100 mg/kg once daily in children; 2 g every 12 hours in adults.",
        "Adults receive ceftriaxone 100 mg/kg once daily and children 2 g every 12 hours.",
    ),
    (
        "The loading dose is 4 g IV over 5 minutes plus 10 g IM of magnesium sulfate.",
        "The loading dose is 10 g IV over 5 minutes plus 4 g IM of magnesium sulfate.",
    ),
    (
        "Fetal heart 142/min. BP 104/66, pulse 108.",
        "The pulse was 142/min and the fetal heart rate 108.",
    ),
    (
        "Klebsiella was sensitive to meropenem and resistant to ceftriaxone.",
        "Klebsiella was sensitive to ceftriaxone and resistant to meropenem.",
    ),
    (
        "Category II: wash and vaccinate. Category III: wash, vaccinate, give immunoglobulin.",
        "Category II exposure is washed, vaccinated and given immunoglobulin.",
    ),
    ("She had sudden painless vaginal bleeding.", "She had sudden painful vaginal bleeding."),
    ("Prednisolone 40 mg once daily for 5 days.", "Prednisolone 40 mg IM once daily for 5 days."),
]


@pytest.mark.parametrize(("source", "swapped"), BOUND)
def test_what_belongs_to_one_is_not_said_of_the_other(source: str, swapped: str) -> None:
    assert GATE.support(source.partition(". ")[0] + ".", [source]).level is Support.SUPPORTED
    assert GATE.support(swapped, [source]).level is not Support.SUPPORTED
