"""Lines that no report has take no more than about linear time."""

import time

import pytest

from engine.ground.summaries import Case, CaseDocument
from engine.ground.types import PageText
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules

_SHORT = 3_000
_LONG = 12_000
_FLOOR_S = 0.1
_MOST = 12
"""Times as much for four times the letters: linear is 4, quadratic 16, cubic 64."""


def _cost(pattern: str, letters: int, rules: SummaryRules) -> float:
    text = (pattern * letters)[:letters] + "\nAllergies: penicillin (rash)\n"
    case = Case((CaseDocument("hostile", (PageText(1, text),)),))
    started = time.process_time()
    summary = summarize(case, rules)
    spent = time.process_time() - started
    assert any("penicillin" in line.text for line in summary.slot("allergies").lines)
    return spent


@pytest.mark.parametrize(
    "pattern",
    ["a", "aBc7", " ", "\t", "a-", "a'", "a: ", "a. ", "ABC ", "(", "=", ". ", "a | ", "ab\n"],
)  # fmt: skip
def test_time_grows_about_as_the_letters(pattern: str, rules: SummaryRules) -> None:
    short = max(_cost(pattern, _SHORT, rules), _FLOOR_S)
    assert _cost(pattern, _LONG, rules) <= _MOST * short
