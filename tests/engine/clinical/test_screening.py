"""Screening survives any text, and every place that it names lies inside the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.clinical.screening import Rules, Screening, screen

PIECES = [
    "BP",
    "84/50",
    "T",
    "39.2",
    "°C",
    "SpO2",
    "%",
    "72F",
    "5/12",
    "old",
    "weeks",
    "pregnant",
    "no",
    "chest pain",
    "?",
    ",",
    ".",
    "\n",
    "eighty",
    "over",
    "hundred",
    "and",
    "one",
    "point",
    "RR",
    "-",
    "allergic to",
    "penicillin",
    "h/o",
    "denies",
    "(",
    ")",
    "can't",
    "breathe",
    "for",
    "3 days",
    "½",
    "e2v2m4",
    "\u202e",
    "İ",
    "ﬁt",
    "٣",
    "10^9/l",
    "kg",
    "<",
    ">",
    "'",
    "₂",
    "day 3",
    "delivered",
    "ago",
]


def places(found: Screening) -> list[tuple[int, int]]:
    facts = found.facts
    spans = [fact.span for fact in facts.single.values()]
    spans += [m.span for m in (*facts.allergies, *facts.drugs, *facts.conditions)]
    spans += [lab.span for lab in facts.labs] + [wrong.span for wrong in facts.implausible]
    spans += [flag.span for flag in found.red_flags] + [f.span for f in found.findings]
    return [(span.start, span.end) for span in spans]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_no_ward_text_breaks_screening_or_leaves_its_bounds(rules: Rules, text: str) -> None:
    for start, end in places(screen(text, rules)):
        assert 0 <= start < end <= len(text)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=300))
def test_no_text_at_all_breaks_screening(rules: Rules, text: str) -> None:
    for start, end in places(screen(text, rules)):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "BP is was of at to ",
        "a ",
        "1/",
        "one hundred and ",
        "no not no ",
        "(((",
        "temp  :  = ",
        "9" * 50,
    ],
)
def test_repeated_pieces_do_not_hang_the_patterns(rules: Rules, piece: str) -> None:
    import time

    text = (piece * 20_000)[:20_000]
    start = time.process_time()
    screen(text, rules)
    assert time.process_time() - start < 20  # quadratic growth would take minutes


def test_the_public_form_has_the_promised_keys(rules: Rules) -> None:
    form = screen("60M chest pain", rules).as_json()
    assert set(form) == {"facts", "red_flags", "missing"}


def test_an_empty_text_says_nothing(rules: Rules) -> None:
    found = screen("", rules)
    assert found.red_flags == ()
    assert found.missing == ()
    assert found.facts.single == {}


def test_the_versions_of_all_rules_are_told(rules: Rules) -> None:
    assert {"context.toml", "findings.toml", "missing.toml", "medical.toml"} <= set(rules.versions)
