"""The shipped rules, read once, and a short way from text to summary."""

from collections.abc import Callable

import pytest

from engine.clinical.drugs import DrugBook
from engine.clinical.support import SupportGate
from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules

Summarized = Callable[..., Summary]


@pytest.fixture(scope="session")
def rules() -> SummaryRules:
    """Return the shipped rules."""
    return SummaryRules.load(DrugBook.load(), SupportGate.load())


@pytest.fixture(scope="session")
def summarized(rules: SummaryRules) -> Summarized:
    """Return what summarizes texts, each a report of one page."""

    def run(*texts: str) -> Summary:
        documents = tuple(
            CaseDocument(f"report {number}", (PageText(1, text),))
            for number, text in enumerate(texts, start=1)
        )
        return summarize(Case(documents), rules)

    return run
