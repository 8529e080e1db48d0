"""What is only a subject and no patient."""

import pytest

from engine.clinical.screening import Rules, screen


def flags(text: str, rules: Rules) -> set[str]:
    return {flag.id for flag in screen(text, rules).red_flags}


@pytest.mark.parametrize(
    "text", ["hypoglycaemia glucagon", "burns rule of nines", "cauda equina MRI timing"]
)
def test_a_line_that_only_names_a_subject_raises_nothing(rules: Rules, text: str) -> None:
    assert flags(text, rules) == set()


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("status epilepticus, second dose lorazepam", "convulsion"),
        ("took ten times the dose of methotrexate", "poisoning"),
        ("cauda equina, MRI timing?", "cauda_equina"),
    ],
)
def test_a_line_that_says_more_raises_its_flag(rules: Rules, text: str, flag: str) -> None:
    assert flag in flags(text, rules)
