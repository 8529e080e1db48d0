"""Which allergies drugs are compared with, and what is said of the others."""

from pathlib import Path

import pytest

from engine.clinical.allergens import Allergens
from engine.clinical.drugs import DrugBook
from engine.clinical.rulebook import RuleBook

ALLERGENS = Allergens.load(DrugBook.load())


@pytest.mark.parametrize(
    "allergy",
    ["penicillin", "Augmentin", "sulfa", "NSAIDs", "statins", "penicillin and aspirin", "contrast"],
)
def test_drugs_are_compared_with_a_drug_a_group_or_a_class(allergy: str) -> None:
    assert ALLERGENS.compares(allergy)


@pytest.mark.parametrize(
    "allergy", ["zorbitol", "latex", "bee stings", "penicillin and latex", "", "the green syrup"]
)
def test_free_text_and_what_is_no_medicine_is_not_compared(allergy: str) -> None:
    assert not ALLERGENS.compares(allergy)


def test_the_notes_of_a_text_name_the_allergies_that_no_check_knows(tmp_path: Path) -> None:
    book = RuleBook(tmp_path)
    assert book.notes("Allergic to zorbitol. Cough.").uncompared == ("zorbitol",)
    assert book.notes("Allergic to penicillin. Cough.").uncompared == ()
    assert book.notes("No known allergies. Cough.").uncompared == ()
