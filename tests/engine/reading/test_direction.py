"""Letters that stand from right to left are stored in the order in which they are spoken."""

import numpy as np
import pytest

from engine.reading.direction import spoken
from engine.reading.pdf_characters import as_text


def turned(text: str, *, rightward: bool) -> str:
    """Lay a text out letter by letter and return what is stored."""
    codes = np.array([ord(sign) for sign in text], np.uint32)
    left = np.arange(len(text), dtype=np.float32) * 6
    left = left if rightward else left[::-1]
    boxes = np.stack((left, left * 0, left + 6, left * 0 + 10), axis=1)
    boxes[codes <= 32] = np.nan
    stored, places, _ = spoken(codes, boxes, np.arange(len(text)))
    assert len(places) == len(stored)
    return as_text(stored)


@pytest.mark.parametrize("word", ["حبيبي", "שלום עולם"])
def test_letters_in_the_order_of_their_places_are_turned(word: str) -> None:
    assert turned(word[::-1], rightward=True) == word


@pytest.mark.parametrize("word", ["حبيبي", "שלום עולם"])
def test_letters_in_spoken_order_stay(word: str) -> None:
    assert turned(word, rightward=False) == word


def test_latin_words_and_numbers_beside_them_stay() -> None:
    assert turned("dose 5 mg يبيبح", rightward=True) == "dose 5 mg حبيبي"
