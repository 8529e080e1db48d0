"""Statements on medicines that were corrected after comparing them with their sources."""

import pytest

from engine.clinical.drugs import DrugBook
from engine.clinical.interactions import Interaction, InteractionTable, Severity

BOOK = DrugBook.load()
TABLE = InteractionTable.load(BOOK)


def meeting(first: str, second: str) -> Interaction:
    one, other = BOOK.named(first), BOOK.named(second)
    assert one is not None and other is not None
    found = TABLE.between(one, other)
    assert found is not None
    return found


@pytest.mark.parametrize("inhibitor", ["phenelzine", "tranylcypromine", "isocarboxazid"])
def test_levodopa_is_never_told_as_a_mere_caution_with_a_non_selective_inhibitor(
    inhibitor: str,
) -> None:
    assert meeting(inhibitor, "levodopa").severity is Severity.AVOID


@pytest.mark.parametrize("inhibitor", ["selegiline", "rasagiline"])
def test_levodopa_with_a_selective_inhibitor_stays_a_caution(inhibitor: str) -> None:
    assert meeting(inhibitor, "levodopa").severity is Severity.CAUTION


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("doxycycline", "ferrous sulfate", "2 to 4 hours"),
        ("Coartem", "halofantrine", "a month"),
        ("atorvastatin", "clarithromycin", "20 mg"),
        ("atorvastatin", "tipranavir", "not at all"),
        ("fluoxetine", "amitriptyline", "A quarter"),
        ("oxytocin", "misoprostol", "4 hours"),
        ("theophylline", "erythromycin", "azithromycin"),
    ],
)
def test_what_to_do_says_what_the_labels_say(first: str, second: str, words: str) -> None:
    assert words in meeting(first, second).action
