"""An answer from the evidence: exact, complete, for this patient, and always the same."""

from collections.abc import Sequence

import pytest

from engine.asking import asking, groups, headings, relevance, terms
from engine.ground.answers import Answer, SearchResult
from engine.ground.types import PageText, Rect
from tests.engine.asking.pages import card, page, passage

MALARIA = page(
    "Severe fever",
    "",
    "Give examplin into a vein at 0, 12 and 24 hours. Do not give examplin by mouth.",
    "",
    "Table 1. Examplin for each dose",
    "",
    "Weight Dose Volume",
    "",
    "Under 10 kg 20 mg 2 mL",
    "",
    "10 to 20 kg 40 mg 4 mL",
    "",
    "Over 20 kg 60 mg 6 mL",
    "",
    "Refer when",
    "",
    "• examplin is out of stock",
    "• the child still convulses after examplin",
    "",
    "The kitchen serves breakfast to every child at seven.",
    headings=["Severe fever", "Table 1. Examplin for each dose", "Refer when"],
    rows=[
        "Weight Dose Volume",
        "Under 10 kg 20 mg 2 mL",
        "10 to 20 kg 40 mg 4 mL",
        "Over 20 kg 60 mg 6 mL",
    ],
)


def answered(question: str, sources: Sequence[PageText], *, lines: int = 10) -> Answer:
    """Ask a shelf of one-page documents by words alone."""
    cards = [card(f"Guideline {n}", n) for n in range(1, len(sources) + 1)]
    found = SearchResult(
        question,
        tuple(
            passage(source, of, of.id) for source, of in zip(sources, cards, strict=True)
        ),
        (),
        1.0,
        by_meaning=False,
    )  # fmt: skip
    texts = {of.id: source for source, of in zip(sources, cards, strict=True)}
    return asking.from_evidence(
        question,
        found,
        terms=terms.of_question(question, (), lambda all_words: dict.fromkeys(all_words, 0.5)),
        meaning=asking.Meaning(),
        rules=asking.Rules(headings.load(), relevance.load(), groups.load()),
        places=asking.Places(
            rects=lambda _document, span: (Rect(span.start, 0, span.end, 1),),
            page=lambda document, _number: texts[document],
        ),
        lines=lines,
        refuse_when_weak=False,
        provenance={},
    )


def test_every_line_is_quoted_exactly_and_lies_in_its_citation() -> None:
    answer = answered("dose of examplin for a child of 12 kg", [MALARIA])
    assert answer.sentences
    citations = {citation.marker: citation for citation in answer.citations}
    for sentence in answer.sentences:
        place = sentence.place
        assert place is not None
        assert place.quote == MALARIA.text[place.start : place.end]
        assert " ".join(place.quote.split()).endswith(sentence.text)
        assert place.rects == (Rect(place.start, 0, place.end, 1),)
        assert place.quote in citations[sentence.citations[0]].quote


def test_a_citation_is_the_stored_text_at_its_span_and_markers_are_of_passages() -> None:
    answer = answered("examplin dose", [MALARIA, MALARIA])
    markers = [citation.marker for citation in answer.citations]
    assert len(markers) == len(set(markers))
    assert set(markers) <= {p.marker for p in answer.passages}
    for citation in answer.citations:
        assert citation.quote == MALARIA.text[citation.start : citation.end]


def test_the_row_of_this_patient_comes_with_its_table_and_the_others_stay_away() -> None:
    texts = [s.text for s in answered("dose of examplin for a child of 12 kg", [MALARIA]).sentences]
    first = texts.index("Table 1. Examplin for each dose")
    assert texts[first : first + 3] == [
        "Table 1. Examplin for each dose",
        "Weight Dose Volume",
        "10 to 20 kg 40 mg 4 mL",
    ]
    assert "Under 10 kg 20 mg 2 mL" not in texts
    assert "Over 20 kg 60 mg 6 mL" not in texts


def test_a_dose_for_adults_does_not_answer_for_a_child() -> None:
    source = page(
        "Adults receive examplin 500 mg twice a day for five days.",
        "",
        "Children receive examplin 10 mg/kg twice a day for five days.",
    )
    texts = [s.text for s in answered("examplin dose for a child", [source]).sentences]
    assert texts == ["Children receive examplin 10 mg/kg twice a day for five days."]


def test_list_items_come_with_their_heading_and_without_their_marks() -> None:
    texts = [s.text for s in answered("child still convulses after examplin", [MALARIA]).sentences]
    assert texts.index("Refer when") < texts.index("the child still convulses after examplin")


def test_a_sentence_that_announces_a_list_brings_its_items() -> None:
    source = page(
        "Give examplin when the child has one of these:", "• deep coma", "• three convulsions"
    )
    texts = [s.text for s in answered("when to give examplin to a child", [source]).sentences]
    assert texts == [
        "Give examplin when the child has one of these:",
        "deep coma",
        "three convulsions",
    ]


def test_a_warning_on_the_subject_is_part_of_the_answer() -> None:
    texts = [s.text for s in answered("how do I give examplin?", [MALARIA]).sentences]
    assert "Do not give examplin by mouth." in texts


def test_what_has_nothing_to_do_with_the_question_stays_away() -> None:
    texts = [s.text for s in answered("dose of examplin for a child of 12 kg", [MALARIA]).sentences]
    assert not any("kitchen" in text for text in texts)


def test_the_same_sentence_of_two_documents_is_shown_once() -> None:
    source = page("Give examplin 5 mg/kg into a vein at once, then call the doctor.")
    assert len(answered("examplin dose", [source, source]).sentences) == 1


@pytest.mark.parametrize("lines", [1, 3, 10])
def test_an_answer_never_has_more_lines_than_asked_for(lines: int) -> None:
    text = [f"Give examplin {n} mg to patient group {'abcdefghijklmnop'[n]}." for n in range(1, 16)]
    answer = answered("examplin dose", [page(*(f"• {line}" for line in text))], lines=lines)
    assert 0 < len(answer.sentences) <= lines


def test_headings_come_in_the_order_of_the_screen() -> None:
    source = page(
        "Refer to the regional hospital when examplin fails.", "",
        "Check the pulse before examplin and record it.", "",
        "Give examplin 5 mg/kg by mouth.", "",
        "Call for help at once and stop examplin when breathing is slow.",
    )  # fmt: skip
    rules = headings.load()
    orders = [rules.order(s.heading) for s in answered("examplin", [source]).sentences]
    assert orders == sorted(orders)
    assert len(set(orders)) > 2


def test_twenty_replays_give_the_same_answer() -> None:
    first = answered("dose of examplin for a child of 12 kg", [MALARIA, MALARIA])
    for _replay in range(19):
        again = answered("dose of examplin for a child of 12 kg", [MALARIA, MALARIA])
        assert (again.sentences, again.citations) == (first.sentences, first.citations)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("补液 儿童", "给儿童口服补液盐溶液。每次腹泻后给予。"),
        ("جرعة الدواء للطفل", "أعط الطفل جرعة الدواء 5 mg/kg كل يوم."),
    ],
)
def test_other_scripts_are_quoted_as_they_are(question: str, text: str) -> None:
    source = page(text)
    answer = answered(question, [source])
    assert answer.sentences
    for sentence in answer.sentences:
        assert sentence.text in source.text


def test_nothing_found_is_said_and_not_answered() -> None:
    answer = answered("examplin", [])
    assert answer.abstained
    assert answer.abstention_reason == relevance.NOTHING
    assert answer.sentences == ()
    assert answer.match == "No source found"


def test_treatments_stand_by_group_where_the_documents_distinguish_groups() -> None:
    source = page(
        "Adults receive examplin 500 mg twice a day for five days.", "",
        "Children receive examplin 10 mg/kg twice a day for five days.", "",
        "Pregnant women receive wheezol 250 mg once a day instead of examplin.",
    )  # fmt: skip
    found = {s.heading: s.text for s in answered("examplin dose and treatment", [source]).sentences}
    assert set(found) == {"Treat (adults)", "Treat (children)", "Treat (pregnancy)"}
    assert found["Treat (children)"].startswith("Children")


def test_one_group_alone_stands_under_treat() -> None:
    source = page("Children receive examplin 10 mg/kg twice a day for five days.")
    assert {s.heading for s in answered("examplin dose", [source]).sentences} == {"Treat"}
