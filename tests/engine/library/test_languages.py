"""The language of a document is told by its script and its commonest words."""

import pytest

from engine.library import languages


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Give the child fluids and refer to the hospital if there is no improvement."),
        ("fr", "Donner à boire à l'enfant et le transférer à l'hôpital si les signes sont graves."),
        ("es", "Dar líquidos al niño y referirlo al hospital si los signos de peligro no mejoran."),
        ("pt", "Dar líquidos à criança e levar ao hospital se os sinais de perigo não melhoram."),
        ("sw", "Mpe mtoto maji ya kunywa na umpeleke hospitali kama hali yake ni mbaya."),
        ("ar", "أعط الطفل السوائل وانقله إلى المستشفى."),
        ("zh", "给孩子补液，如无好转请转诊 (ORS)。"),
        ("hi", "बच्चे को ओआरएस दें और अस्पताल भेजें।"),
    ],
)
def test_languages_of_the_wards_are_told_apart(code: str, text: str) -> None:
    assert languages.detect(text) == code


@pytest.mark.parametrize("text", ["", "12.5 mg 3x", "Xyzzy plugh"])
def test_what_cannot_be_told_stays_unnamed(text: str) -> None:
    assert languages.detect(text) == ""
