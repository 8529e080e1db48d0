"""What the gate holds for the same: unless and if not, only and not unless, instead of."""
# ruff: noqa: E501 - a pair is read as one line

import pytest

from engine.clinical.support import SupportGate
from engine.clinical.support_equivalents import as_condition, equivalents
from engine.ground.answers import Support

UNLESS = "Unless tuberculosis has been excluded, isoniazid preventive therapy is not started."
INSTEAD = "Enalapril is stopped and methyldopa is used instead in pregnancy."
PHASES = "Two months of rifampicin and ethambutol, then four months of rifampicin and isoniazid."
PARTNERS = "Pyridoxine is given with isoniazid. Rifampicin turns urine orange."
REFUSED = "Give phenytoin 20 mg/kg; valproate is avoided in women who may become pregnant."


@pytest.fixture(scope="module")
def gate() -> SupportGate:
    return SupportGate.load()


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (UNLESS, "Isoniazid preventive therapy is not started if tuberculosis has not been excluded."),
        (INSTEAD, "In pregnancy methyldopa is used instead of enalapril."),
        ("Bicarbonate is not recommended unless pH is below 6.9.", "Bicarbonate is only recommended if the pH is below 6.9."),
        ("When glucose falls below 14 mmol/L, add 5 % dextrose.", "Once glucose falls below 14 mmol/L, 5 % dextrose is added."),
        (PHASES, "Rifampicin and isoniazid are given for four months."),
        (PARTNERS, "Pyridoxine is given with isoniazid."),
    ],
)  # fmt: skip
def test_the_same_said_otherwise_is_supported(
    gate: SupportGate, source: str, sentence: str
) -> None:
    assert gate.support(sentence, [source]).level is Support.SUPPORTED


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (UNLESS, "Isoniazid preventive therapy is started unless tuberculosis has been excluded."),
        (UNLESS, "Isoniazid preventive therapy is not started if tuberculosis has been excluded."),
        (INSTEAD, "In pregnancy enalapril is used instead of methyldopa."),
        ("Bicarbonate is not recommended unless pH is below 6.9.", "Bicarbonate is only recommended if the pH is above 6.9."),
        (PHASES, "Rifampicin and ethambutol are given for four months."),
        (PARTNERS, "Pyridoxine is given with rifampicin."),
        (REFUSED, "Phenytoin is avoided in women who may become pregnant."),
        ("SpO2 94 % on room air.", "SpO2 was 94 % on oxygen."),
        ("If potassium is below 3.3 mmol/L, delay insulin.", "Insulin need not be delayed when potassium is below 3.3 mmol/L."),
    ],
)  # fmt: skip
def test_what_only_looks_the_same_is_not(gate: SupportGate, source: str, sentence: str) -> None:
    assert gate.support(sentence, [source]).level is not Support.SUPPORTED


def test_every_form_keeps_the_numbers() -> None:
    sentence = "Bicarbonate is only recommended if the pH is below 6.9."
    assert all("6.9" in form for form in equivalents(sentence, []))


def test_once_as_a_number_stays_a_number() -> None:
    assert as_condition("once daily") == "once daily"
    assert as_condition("Once the pulse is 60, stop.") == "when the pulse is 60, stop."


AVOIDED = "Ibuprofen 10 mg/kg is for children over 3 months; it is not given in dehydration. Aspirin must not be used under 16 years."
ROLES = "Halve digoxin when amiodarone is started. ACE inhibitors are contraindicated in pregnancy; amlodipine 5 mg daily is used."
ONLY = "Antibiotics are given only for bloody diarrhoea. F-100 is introduced when appetite returns."


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (AVOIDED, "Ibuprofen should be avoided in dehydration."),
        (AVOIDED, "Children younger than 16 years should not be given aspirin."),
        ("Beta blockers are continued before surgery.", "Beta blockers should not be stopped before surgery."),
        ("Amiodarone and lithium are unsuitable.", "Lithium and amiodarone should not be used."),
        ("SGLT2 inhibitors are stopped in acute illness.", "SGLT2 inhibitors should be withheld in acute illness."),
        ("Take the level at least 6 hours after a dose.", "The level is taken no sooner than 6 hours after a dose."),
        ("The second dose is due at least 2 weeks before birth.", "The second dose is due no later than 2 weeks before birth."),
        ("Oxygen only when SpO2 is below 90 %.", "Oxygen is not given unless the saturation is under 90%."),
        ("Ivermectin and zinc are not recommended.", "Neither ivermectin nor zinc is recommended."),
    ],
)  # fmt: skip
def test_a_verdict_or_limit_in_other_words_is_supported(
    gate: SupportGate, source: str, sentence: str
) -> None:
    assert gate.support(sentence, [source]).level is Support.SUPPORTED


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (ROLES, "Halve amiodarone when digoxin is started."),
        (ROLES, "Amlodipine is contraindicated in pregnancy."),
        (AVOIDED, "Ibuprofen must not be used under 16 years."),
        (ONLY, "Antibiotics are given for all diarrhoea."),
        (ONLY, "F-100 is introduced before appetite returns."),
        ("Influenza vaccine in any trimester.", "Influenza vaccine only in the third trimester."),
        ("Give half in the first 8 hours from the time of the burn.", "Half is given in the first 8 hours from admission."),
        ("Dolutegravir 50 mg is given twice daily instead of once daily.", "Dolutegravir 50 mg is given once daily."),
        ("Plan B: 75 mL/kg of ORS over 4 hours.", "In plan C, 75 mL/kg of ORS is given over 4 hours."),
    ],
)  # fmt: skip
def test_a_verdict_order_or_reach_of_something_else_is_caught(
    gate: SupportGate, source: str, sentence: str
) -> None:
    assert gate.support(sentence, [source]).level is not Support.SUPPORTED


NEXT = "The next dose is withheld when the knee jerk is absent or urine is under 30 mL per hour."
FOOD = "Each dose is swallowed with milk or food containing fat. Praziquantel is not given to children under 4 years."
ORDER = "Artesunate injections are given for 24 hours. They are followed by a full course of oral tablets."
TWO = "Amoxicillin 500 mg is taken three times daily for 5 days. In allergy use doxycycline 100 mg daily."


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("Irrigate with at least 1 litre of saline, or clean water if saline is lacking.", "Clean water is acceptable if there is no saline."),
        ("Sputum is examined at the end of month 2 and month 5.", "Sputum is examined at the end of the second and fifth months."),
        ("Double the dose every 5 minutes.", "The dose is doubled at 5-minute intervals."),
        ("Close wounds within 6 hours on the limbs, or 24 hours on the face.", "Facial wounds on the face are closed within 24 hours."),
        ("Start aciclovir without waiting for swab results.", "Aciclovir is started before swab results."),
        ("Ergometrine is contraindicated in women with high blood pressure.", "Ergometrine should not be used in hypertensive women."),
    ],
)  # fmt: skip
def test_freer_wordings_are_supported(gate: SupportGate, source: str, sentence: str) -> None:
    assert gate.support(sentence, [source]).level is Support.SUPPORTED


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (NEXT, "The next dose is not withheld when the knee jerk is absent."),
        (NEXT, "The next dose is given when the knee jerk is absent."),
        (FOOD, "Praziquantel should not be taken with milk or food containing fat."),
        (ORDER, "A full course of oral tablets is given first and artesunate injections follow."),
        (TWO, "Amoxicillin 500 mg is taken once daily for 5 days."),
        ("Alkali injuries are more dangerous than acid injuries.", "Acid injuries are more dangerous than alkali injuries."),
        ("Haemoglobin is checked weekly because delayed haemolysis can occur.", "Haemoglobin is checked weekly because of a relapse."),
        ("Zinc is given: 10 mg daily under 6 months, 20 mg daily from 6 months.", "Babies under 6 months get zinc 20 mg daily."),
        ("There is no contraindication to thrombolysis.", "Thrombolysis is contraindicated."),
        ("Iron is given before erythropoietin.", "Erythropoietin is given before iron."),
        ("Atenolol 25 mg was replaced by bisoprolol 2.5 mg.", "Bisoprolol 2.5 mg was replaced by atenolol 25 mg."),
        ("Nitrates are given above 110 mmHg. If there is shock, dobutamine.", "If there is shock, nitrates are given."),
        ("Refer at once if there is swelling behind the ear.", "Refer at once if there is swelling in front of the ear."),
        ("Perforation occurs in the third week.", "Perforation occurs in the first week."),
    ],
)  # fmt: skip
def test_what_sounds_like_the_source_and_is_not_is_caught(
    gate: SupportGate, source: str, sentence: str
) -> None:
    assert gate.support(sentence, [source]).level is not Support.SUPPORTED
