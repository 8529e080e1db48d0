"""A document has the title that a person would give it."""

import pytest

from engine.library import titles


@pytest.mark.parametrize(
    ("given", "read", "file_name", "expected"),
    [
        ("Sepsis  bundle", "other", "x.pdf", "Sepsis bundle"),
        ("", "Malaria in children", "x.pdf", "Malaria in children"),
        ("", "Microsoft Word - Snake bite.doc", "x.pdf", "Snake bite"),
        ("", "Untitled", "snake_bite_2024.pdf", "snake bite 2024"),
        ("", "Document1", "asthma.docx", "asthma"),
        ("", "scan 003", "ward/asthma.docx", "asthma"),
        ("", "", ".pdf", "Untitled"),
        ("", "Tit\nle\x00 of\ttwo lines", "x.pdf", "Tit le of two lines"),
    ],
)
def test_titles_are_chosen(given: str, read: str, file_name: str, expected: str) -> None:
    assert titles.chosen(given, read, file_name) == expected


def test_titles_that_differ_in_case_and_punctuation_only_are_the_same() -> None:
    assert titles.key("Malaria: in Children!") == titles.key("MALARIA IN CHILDREN")


def test_versions_share_most_of_their_text_and_chapters_do_not() -> None:
    first = "Give ten millilitres per kilogram of fluid over one hour and reassess often."
    second = first.replace("ten", "twenty")
    other = "Clean the wound with soap and water, splint the limb, and keep the person still."
    assert titles.are_versions(first, second)
    assert not titles.are_versions(first, other)
    assert not titles.are_versions("", first)
