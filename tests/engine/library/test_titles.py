"""A document has the title that a person would give it."""

import pytest

from engine.ground.types import Heading, PageText
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


COVER = PageText(
    1,
    "Care of\nNewborns\n\nHANDBOOK\n\nHealth office",
    headings=(
        Heading(0, 1, "Care of"),
        Heading(18, 2, "HANDBOOK"),
        Heading(28, 4, "Health office"),
    ),
)
BODY = PageText(
    1,
    "Snake bite\n" + "Keep the limb still and the person calm. " * 40,
    headings=(Heading(0, 1, "Snake bite"),),
)


@pytest.mark.parametrize(
    ("read", "first", "expected"),
    [
        ("NBprelims", COVER, "Care of Newborns HANDBOOK"),
        ("", COVER, "Care of Newborns HANDBOOK"),
        ("NEWBORNS", COVER, "NEWBORNS"),
        ("Newborn care guide", COVER, "Newborn care guide"),
        ("snake_bite", BODY, "snake bite"),
        ("SB_final_v2.doc", BODY, "Snake bite"),
        ("Untitled", BODY, "Snake bite"),
        ("x7", PageText(1, "No heading here."), "file name"),
    ],
)
def test_a_title_in_the_file_is_believed_only_when_it_looks_like_one(
    read: str, first: PageText, expected: str
) -> None:
    assert titles.chosen("", read, "file_name.pdf", first) == expected


def test_titles_that_differ_in_case_and_punctuation_only_are_the_same() -> None:
    assert titles.key("Malaria: in Children!") == titles.key("MALARIA IN CHILDREN")


def test_versions_share_most_of_their_text_and_chapters_do_not() -> None:
    first = "Give ten millilitres per kilogram of fluid over one hour and reassess often."
    second = first.replace("ten", "twenty")
    other = "Clean the wound with soap and water, splint the limb, and keep the person still."
    assert titles.are_versions(first, second)
    assert not titles.are_versions(first, other)
    assert not titles.are_versions("", first)
