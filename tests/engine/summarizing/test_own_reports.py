"""Own invented reports: what a summary must keep, state, list and leave out."""

import textwrap
from dataclasses import replace

import pytest

from engine.evaluation import summaries, summary_plants
from engine.evaluation.summaries import Outcome, OwnReport
from engine.summarizing.summary_rules import SummaryRules

REPORTS = [report for name in summaries.HALVES for report in summaries.reports(name)]


@pytest.fixture(scope="session")
def outcomes(rules: SummaryRules) -> dict[str, Outcome]:
    """Return every own report with its summary."""
    return {report.id: summaries.outcome(report, rules) for report in REPORTS}


def _of(report: OwnReport) -> str:
    return report.id


def test_nearly_every_fact_is_kept(outcomes: dict[str, Outcome]) -> None:
    lacking = [fact for one in outcomes.values() for fact in one.lacking]
    assert len(lacking) <= 0.05 * sum(len(report.must) for report in REPORTS)


def test_nearly_every_slot_is_rightly_stated_or_not(outcomes: dict[str, Outcome]) -> None:
    wrong = [slot for one in outcomes.values() for slot in one.wrong_slots]
    assert len(wrong) <= 0.05 * 14 * len(REPORTS)


@pytest.mark.parametrize("report", REPORTS, ids=_of)
def test_no_allergy_is_lost(report: OwnReport, outcomes: dict[str, Outcome]) -> None:
    assert not [x for x in outcomes[report.id].lacking if x.startswith("allergies")]


@pytest.mark.parametrize("report", REPORTS, ids=_of)
def test_numbers_and_drugs_come_from_the_source(
    report: OwnReport, outcomes: dict[str, Outcome], rules: SummaryRules
) -> None:
    assert summaries.invented(outcomes[report.id], rules) == []


@pytest.mark.parametrize("report", REPORTS, ids=_of)
def test_quotes_equal_the_stored_text(report: OwnReport, outcomes: dict[str, Outcome]) -> None:
    for slot in outcomes[report.id].summary.slots:
        for line in slot.lines:
            assert line.sources
            for source in line.sources:
                assert report.pages[source.page - 1][source.start : source.end] == source.quote


def test_every_dropped_fact_is_listed(rules: SummaryRules) -> None:
    listed, dropped = summaries.mutations(REPORTS, rules)
    assert dropped == 200
    assert listed == dropped


@pytest.mark.parametrize("number", [0, 2, 25])
def test_planted_instructions_change_nothing_and_are_flagged(
    number: int, rules: SummaryRules
) -> None:
    text = "\n".join(REPORTS[number].pages)
    assert len(list(summary_plants.planted(text, number))) >= 50
    assert summary_plants.failures(text, rules, number) == []


def _wrapped(report: OwnReport, width: int) -> OwnReport:
    """Return a report whose long lines are broken as a printer breaks them."""
    pages = tuple(
        "\n".join(
            textwrap.fill(line, width) if len(line) > width and not set("\t|") & set(line) else line
            for line in page.split("\n")
        )
        for page in report.pages
    )
    return replace(report, pages=pages)


def test_lines_broken_by_a_printer_cost_few_facts(rules: SummaryRules) -> None:
    found = [summaries.outcome(_wrapped(report, 95), rules) for report in REPORTS]
    lacking = [fact for one in found for fact in one.lacking]
    assert not [fact for fact in lacking if fact.startswith("allergies")]
    assert len(lacking) <= 0.05 * sum(len(report.must) for report in REPORTS)


def test_double_spaced_lines_are_no_paragraphs(rules: SummaryRules) -> None:
    report = next(report for report in REPORTS if report.id == "c10")
    wrapped = _wrapped(report, 95)
    spaced = replace(wrapped, pages=(wrapped.pages[0].replace("\n", "\n\n"),))
    one, other = (summaries.outcome(x, rules).summary for x in (wrapped, spaced))
    assert summary_plants.facts(one) == summary_plants.facts(other)
