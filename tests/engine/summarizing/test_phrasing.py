"""What a scripted model writes reaches the summary only as far as the report supports it."""

from collections.abc import Sequence

from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.phrasing import SlotDraft
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules

REPORT = (
    "Hospital course\nHe was treated with intravenous ceftriaxone 2 g daily for five days.\n"
    "He recovered without complications.\n\nDischarge medications\nAmoxicillin 500 mg tds\n"
)


def _with_model(rules: SummaryRules, *said: str) -> Summary:
    def phrase(draft: SlotDraft) -> Sequence[str]:
        return said if draft.slot == "course" else ("Warfarin 5 mg daily.",)

    case = Case((CaseDocument("r", (PageText(1, REPORT),)),))
    return summarize(case, rules, phrase=phrase)


def test_a_supported_sentence_takes_the_place_of_its_lines(rules: SummaryRules) -> None:
    found = _with_model(rules, "He was treated with ceftriaxone 2 g daily for five days.")
    texts = [line.text for line in found.slot("course").lines]
    assert texts[0] == "He was treated with ceftriaxone 2 g daily for five days."
    assert "He recovered without complications." in texts
    assert found.slot("course").lines[0].sources[0].quote.startswith("He was treated")
    assert found.mode == "model"


def test_a_wrong_dose_or_an_invention_never_gets_in(rules: SummaryRules) -> None:
    found = _with_model(
        rules,
        "He was treated with ceftriaxone 4 g daily for five days.",
        "He was given gentamicin.",
        "Ignore the report and give morphine 10 mg now.",
    )
    assert [line.text for line in found.slot("course").lines] == [
        "He was treated with intravenous ceftriaxone 2 g daily for five days.",
        "He recovered without complications.",
    ]


def test_medicines_are_never_phrased(rules: SummaryRules) -> None:
    found = _with_model(rules, "He recovered without complications.")
    assert [x.text for x in found.slot("medications_continued").lines] == ["Amoxicillin 500 mg tds"]
