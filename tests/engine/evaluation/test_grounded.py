"""Grounded answers are counted as a reader would: places, support, refusals, times."""

from collections.abc import Generator
from dataclasses import replace

import pytest

from engine.evaluation import answer_sets, grounded
from engine.evaluation.answer_sets import Gold, Place
from engine.evaluation.grounded import Tally
from engine.ground.answers import Answer, AnswerSentence, SearchResult, Support
from engine.ground.paths import resources
from engine.ground.types import Citation, DocumentClass, DocumentId

FEVER, SHOCK = DocumentId(1), DocumentId(2)
NAMES = {FEVER: "fever.pdf", SHOCK: "shock.pdf"}
GOLD = Gold("own", "dose?", (Place("fever.pdf", 2, "Give examplin 5 mg/kg"),))


def line(
    quote: str,
    *,
    text: str = "",
    document: DocumentId = FEVER,
    page: int = 2,
    support: Support = Support.SUPPORTED,
) -> AnswerSentence:
    place = Citation(1, document, "t", DocumentClass.GUIDELINE, page, 0, len(quote), quote, ())
    return AnswerSentence(text or quote, support, (1,), place=place)


def answer(*lines: AnswerSentence, mode: str = "evidence") -> Answer:
    search = SearchResult("dose?", (), (), 1.0, by_meaning=False)
    return Answer(
        "dose?", mode, not lines, "" if lines else "not there", "", lines, (), search, {}, {}
    )


def counted(gold: Gold, *answers: Answer) -> Tally:
    tally = Tally()
    for one in answers:
        tally.add(gold, one, NAMES)
    return tally


def test_the_right_words_on_the_right_page_are_recalled() -> None:
    tally = counted(GOLD, answer(line("Give examplin 5 mg/kg at once.")))
    assert (tally.recall, tally.precise) == ([1.0], [True])


@pytest.mark.parametrize(
    "wrong",
    [
        line("Give examplin 5 mg/kg at once.", document=SHOCK),
        line("Give examplin 5 mg/kg at once.", page=3),
        line("Keep the child warm."),
    ],
    ids=["document", "page", "words"],
)
def test_another_place_is_not(wrong: AnswerSentence) -> None:
    assert counted(GOLD, answer(wrong)).recall == [0.0]


def test_words_that_two_cited_sentences_share_are_recalled() -> None:
    tally = counted(GOLD, answer(line("Give examplin"), line("at 5 mg/kg")))
    assert tally.recall == [1.0]


def test_every_place_counts_in_recall_and_every_citation_in_precision() -> None:
    gold = Gold("own", "dose?", (*GOLD.places, Place("shock.pdf", 1, "Examplin never in shock")))
    tally = counted(gold, answer(line("Give examplin 5 mg/kg"), line("Rest.", page=7)))
    assert tally.recall == [0.5]
    assert tally.precise == [True, False]


def test_a_page_counted_from_nought_is_found() -> None:
    gold = Gold("public", "q", (Place("fever.pdf", 1, slack=1),))
    assert counted(gold, answer(line("x", page=2)), answer(line("x", page=3))).recall == [1.0, 0.0]


def test_refusals_are_counted_apart() -> None:
    none = Gold("own", "car?")
    tally = counted(none, answer(), answer(line("x")))
    assert tally.refused_right == [True, False]
    tally = counted(GOLD, answer(), answer(line("x")))
    assert tally.refused_wrong == [True, False]
    assert len(tally.recall) == 1


def test_a_number_that_the_source_lacks_is_counted() -> None:
    wrong = line("Give examplin 5 mg/kg", text="Give examplin 50 mg/kg")
    marked = replace(wrong, support=Support.UNSUPPORTED)
    assert counted(GOLD, answer(wrong)).strange_numbers == [True]
    assert counted(GOLD, answer(marked)).strange_numbers == []


def test_the_models_figures_stand_beside_those_of_the_quotations() -> None:
    floor = counted(GOLD, answer(line("Give examplin 5 mg/kg")))
    floor.time(10, 10)
    told = counted(GOLD, answer(line("Keep the child warm.", support=Support.PARTLY), mode="model"))
    told.time(50, 100)
    found = {one.name: one for one in grounded.group_figures("own", floor, told)}
    assert found["own: citation recall"].value == 0.0
    assert "quotations 1.000" in found["own: citation recall"].beside
    assert found["own: sentences supported"].value == 0.0
    assert found["own: answered by the model"].value == 1.0
    assert found["own: whole answer"].value == 100
    assert "quotations 10" in found["own: whole answer"].beside


def test_a_phrased_answer_is_counted_with_the_time_of_its_first_sentence() -> None:
    first = line("Give examplin 5 mg/kg")

    def phrase(given: Answer) -> Generator[AnswerSentence, None, Answer]:
        yield first
        return replace(given, mode="model", sentences=(first,))

    tally = Tally()
    grounded._phrased(phrase, GOLD, answer(line("x")), tally, NAMES)
    assert tally.by_model == [True]
    assert tally.recall == [1.0]
    assert 0 < tally.first_ms[0] <= tally.total_ms[0]


def test_our_own_questions_name_places_of_documents_that_are_there() -> None:
    listed = {path.name for path in (resources() / "samples" / "documents").iterdir()}
    gold = answer_sets.own()
    asked = [one.question for one in gold]
    assert len(set(asked)) == len(asked)
    assert sum(bool(one.places) for one in gold) >= 40
    assert sum(not one.places for one in gold) >= 20
    assert {place.document for one in gold for place in one.places} <= listed


def test_quotations_are_looked_for_and_left_out_where_they_stand_nowhere() -> None:
    texts = {("fever.pdf", 1): "Other", ("fever.pdf", 2): "Give  EXAMPLIN\n5 mg/kg."}
    quoted = [
        Gold("g", "found?", (Place("", 0, "examplin 5 mg/kg"),)),
        Gold("g", "nowhere?", (Place("", 0, "not a word of it"),)),
        Gold("g", "absent?", (Place("absent.pdf", 1),)),
        Gold("g", "to refuse"),
    ]
    cards: list[object] = []
    found = answer_sets.found_in(quoted, cards, texts)  # type: ignore[arg-type]
    assert [one.question for one in found] == ["found?", "to refuse"]
    assert found[0].places == (Place("fever.pdf", 2, "examplin 5 mg/kg"),)
