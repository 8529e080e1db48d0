"""Own invented reports: what a summary must keep, and which slots are stated."""

import tomllib
from typing import Any

import pytest

from engine.clinical.drugs import DrugBook
from engine.clinical.support import SupportGate
from engine.ground.paths import resources
from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules


@pytest.fixture(scope="session")
def summary_rules() -> SummaryRules:
    """Return the shipped rules, read once."""
    return SummaryRules.load(DrugBook.load(), SupportGate.load())


def _reports() -> list[dict[str, Any]]:
    path = resources() / "evaluation" / "summaries" / "open.toml"
    return list(tomllib.loads(path.read_text(encoding="utf-8"))["report"])


def _summary(text: str, rules: SummaryRules) -> Summary:
    return summarize(Case((CaseDocument("report", (PageText(1, text),)),)), rules)


@pytest.mark.parametrize("report", _reports(), ids=lambda report: report["id"])
def test_a_report_keeps_its_allergies(report: dict[str, Any], summary_rules: SummaryRules) -> None:
    found = [
        line.text.lower()
        for line in _summary(report["text"], summary_rules).slot("allergies").lines
    ]
    for fact in report["must"]:
        slot, *words = fact.lower().split("|")
        if slot == "allergies":
            assert any(all(word in line for word in words) for line in found), fact


@pytest.mark.parametrize("report", _reports(), ids=lambda report: report["id"])
def test_quotes_equal_the_stored_text(report: dict[str, Any], summary_rules: SummaryRules) -> None:
    for slot in _summary(report["text"], summary_rules).slots:
        for line in slot.lines:
            for source in line.sources:
                assert report["text"][source.start : source.end] == source.quote
