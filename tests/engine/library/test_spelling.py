"""The spelling check: helps with slips, and never turns one medicine into another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.library.counts import WordCounts
from engine.library.spelling import Speller
from engine.library.store import Library
from tests.engine.library import small


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with small.create(tmp_path_factory.mktemp("library")) as library:
        small.add(
            library,
            "Medicines",
            "Amoxicillin, Ceftriaxone and gentamicin. Paracetamol for fever.",
            "Diarrhoea with seizures. Hypertension. Haemorrhages. Pneumonia in children.",
        )
        yield library


@pytest.fixture
def speller(library: Library) -> Speller:
    return Speller(library, WordCounts(library), names=["cefuroxime", "magnesium sulfate", "MgSO4"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("amoxycilin", "amoxicillin"),
        ("Gentamycin", "gentamicin"),
        ("parcetamol", "paracetamol"),
        ("ceftriaxon", ""),  # the same stem: already found
        ("diarhoea", "diarrhoea"),
        ("siezures", "seizures"),
        ("pnemonia", "pneumonia"),
        ("hipertension", "hypertension"),
        ("hemorhage", "haemorrhages"),
        ("magnezium", "magnesium"),
    ],
)
def test_a_slip_is_understood(speller: Speller, typed: str, meant: str) -> None:
    found = speller.corrections(f"What dose of {typed}?")
    assert [(one.written, one.added, one.kind) for one in found] == (
        [(typed, (meant,), "spelling")] if meant else []
    )


@pytest.mark.parametrize(
    "question",
    [
        "gentamicin for children",  # known
        "cefuroxime dose",  # a real name that the library lacks
        "xylophone",  # nothing near
        "no fever",
        "糖尿病",
        "ABX 500",
        "",
    ],
)
def test_what_is_right_or_unknown_is_left_alone(speller: Speller, question: str) -> None:
    assert speller.corrections(question) == ()


def test_rare_words_weigh_more_than_frequent_ones(library: Library) -> None:
    counts = WordCounts(library)
    rarity = counts.rarity(["amoxicillin", "unheardof"])
    assert rarity["unheardof"] == 1
    assert 0 <= rarity["amoxicillin"] < 1
    assert counts.chunks_with("children") == 1


def test_counts_follow_the_library(tmp_path: Path) -> None:
    with small.create(tmp_path) as library:
        counts = WordCounts(library)
        assert (counts.total, counts.chunks_with("malaria")) == (0, 0)
        small.add(library, "Malaria", small.MALARIA)
        assert (counts.total, counts.chunks_with("malaria")) == (1, 1)
