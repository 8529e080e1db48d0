"""The shipped rules, read once for all clinical tests."""

import pytest

from engine.clinical.screening import Rules

DRUGS = {
    "metformin": "metformin",
    "warfarin": "warfarin",
    "amoxicillin": "amoxicillin",
    "panadol": "paracetamol",
    "co amoxiclav": "amoxicillin/clavulanic acid",
}


@pytest.fixture(scope="session")
def rules() -> Rules:
    return Rules.load(drugs=DRUGS)
