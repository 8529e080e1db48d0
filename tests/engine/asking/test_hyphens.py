"""A word that a line end divided is shown whole."""

import pytest

from engine.asking import hyphens


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("It con- tributes to examplitis.", "It contributes to examplitis."),
        ("The first- line medicine", "The first-line medicine"),
        ("pre- and postnatal care", "pre- and postnatal care"),
        ("SEVERE DEHY- DRATION needs fluids", "SEVERE DEHYDRATION needs fluids"),
        ("2- 3 tablets", "2- 3 tablets"),
    ],
)
def test_a_divided_word_is_closed_up_and_a_hyphen_that_belongs_is_kept(
    stored: str, shown: str
) -> None:
    known = {"contributes", "dehydration"}
    assert hyphens.closed(stored, lambda word: word in known) == shown
