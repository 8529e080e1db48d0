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
