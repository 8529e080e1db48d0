"""Doses by weight: computed by code from the cited text, or not at all."""

import pytest

from engine.asking.pages import Pages
from engine.asking.weight_doses import Weighed, WeightDoses, weighed
from engine.clinical import screening
from engine.ground.answers import AnswerSentence, Support, WeightDose
from engine.ground.types import Citation, DocumentClass
from tests.engine.asking.pages import card, page, passage
from tests.engine.asking.scripted import RULES, Desk, ScriptedModel

READER = RULES.support.reader
SCREENING = screening.Rules.load()


def doses(
    question: str, text: str, *, title: str = "Guideline", support: Support = Support.SUPPORTED
) -> list[WeightDose]:
    source, one = page(*text.split("\n")), card(title, 1)
    mine = passage(source, one, 2)
    pages = Pages(lambda _document, _page: source, None)
    who = weighed(question, screening.screen(question, SCREENING), READER)
    work = WeightDoses(who, READER, pages, [mine])
    found: list[WeightDose] = []
    for said in pages.statements(mine, 1):
        quote = source.text[said.start : said.end]
        place = Citation(
            2, one.id, title, DocumentClass.GUIDELINE, 1, said.start, said.end, quote, ()
        )
        sentence = AnswerSentence(said.text, support, (2,), place=place)
        found += work.under(sentence)
    return found


BANDED = (
    "Children under 20 kg receive 3 mg/kg for each dose; "
    "children of 20 kg and over receive 2.4 mg/kg."
)
MIXED = (
    "Atropine 0.6 mg (child 0.05 mg/kg) into the vein, "
    "then neostigmine 0.02 mg/kg in adults or 0.04 mg/kg in children into the muscle."
)


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        ("child of 12 kg", "Give paracetamol 15 mg/kg every 6 hours.",
         ["paracetamol 15 mg/kg × 12 kg = 180 mg, per the passage [2]"]),
        ("child of 12 kg", "Give paracetamol 15 mg/kg every 6 hours (maximum 1 g).",
         [("paracetamol 15 mg/kg × 12 kg = 180 mg, per the passage [2]; "
          "maximum in the passage: 1 g")]),
        ("child of 30 kg", "Give rectal diazepam 0.5 mg/kg (at most 10 mg).",
         [("diazepam 0.5 mg/kg × 30 kg = 15 mg, per the passage [2]; "
          "this is above the maximum in the passage: 10 mg")]),
        ("child of 9 kg", "Give gentamicin 5 to 7.5 mg/kg once a day, maximum 60 mg per day.",
         [("gentamicin 5 to 7.5 mg/kg × 9 kg = 45 to 67.5 mg, per the passage [2]; "
          "its upper end is above the maximum in the passage: 60 mg per day")]),
        ("child of 9.5 kg", "Maintenance: 3 to 4 mL/kg per hour of fluid with glucose.",
         ["3 to 4 mL/kg per hour × 9.5 kg = 28.5 to 38 mL per hour, per the passage [2]"]),
        ("adult of 60 kg", "Start noradrenaline at 0.05 micrograms/kg per minute.",
         ["noradrenaline 0.05 mcg/kg per minute × 60 kg = 3 mcg per minute, per the passage [2]"]),
        ("child of 12 kg", BANDED, ["3 mg/kg × 12 kg = 36 mg, per the passage [2]"]),
        ("child of 25 kg", BANDED, ["2.4 mg/kg × 25 kg = 60 mg, per the passage [2]"]),
        ("child of 12 kg", MIXED,
         ["Atropine 0.05 mg/kg × 12 kg = 0.6 mg, per the passage [2]",
          "neostigmine 0.04 mg/kg × 12 kg = 0.48 mg, per the passage [2]"]),
        ("child of 60 kg", "Add chlorphenamine (adult 10 mg, child 0.2 mg/kg) into the vein.",
         [("chlorphenamine 0.2 mg/kg × 60 kg = 12 mg, per the passage [2]; "
          "this is above the dose of an adult in the passage: 10 mg")]),
        ("child of 12 kg", "Give paracetamol at most 60 mg/kg in 24 hours.",
         [("paracetamol at most 60 mg/kg × 12 kg = at most 720 mg in 24 hours, "
          "per the passage [2]")]),
        ("child of 10 kg", "Insulin 0.05 IU/kg per hour is started.",
         ["Insulin 0.05 units/kg per hour × 10 kg = 0.5 units per hour, per the passage [2]"]),
    ],
)  # fmt: skip
def test_the_formula_the_result_and_the_maximum_are_shown(
    question: str, text: str, told: list[str]
) -> None:
    assert [one.text for one in doses(question, text)] == told


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("child with fever", "Give paracetamol 15 mg/kg every 6 hours."),
        ("under 20 kg", "Give paracetamol 15 mg/kg every 6 hours."),
        ("child who lost 2 kg", "Give paracetamol 15 mg/kg every 6 hours."),
        ("baby of 4 kg, mother of 60 kg", "Give paracetamol 15 mg/kg every 6 hours."),
        ("child of 12 kg", "Give ceftriaxone 1 g once a day."),
        ("child of 12 kg", "Children of 20 kg and over receive 2.4 mg/kg."),
        ("child of 12 kg", "Adults receive gentamicin 5 mg/kg once a day."),
        ("child of 12 kg", "Under 6 years: rectal artesunate 10 mg/kg once."),
        ("8 year old child of 25 kg", "Under 6 years: rectal artesunate 10 mg/kg once."),
        ("child of 12 kg", "In newborns give gentamicin 5 mg/kg once a day."),
        ("child of 12 kg", "Never give codeine 1 mg/kg to a child."),
        ("child of 12 kg", "Urine output stays over 1 mL/kg per hour."),
        ("child of 12 kg", "More than 150 mg/kg of paracetamol harms the liver."),
    ],
)
def test_nothing_is_computed_where_it_may_not_hold(question: str, text: str) -> None:
    assert doses(question, text) == []


def test_the_title_of_the_document_may_say_for_whom_it_is() -> None:
    text = "Give ceftriaxone 80 mg/kg once a day."
    assert doses("adult of 60 kg", text, title="Malaria in children") == []
    assert len(doses("child of 12 kg", text, title="Malaria in children")) == 1


@pytest.mark.parametrize("question", ["2 year old child of 90 kg", "child of 900 kg"])
def test_a_weight_that_cannot_be_right_is_refused_and_named(question: str) -> None:
    (told,) = doses(question, "Give ceftriaxone 80 mg/kg once a day.")
    assert told.text.startswith("No dose is computed: 9")
    assert told.text.endswith("check the weight.")
    assert told.low is None


def test_a_line_stands_once_though_two_passages_say_it() -> None:
    text = "Give ceftriaxone 80 mg/kg once a day.\n\nGive ceftriaxone 80 mg/kg daily."
    assert len(doses("child of 12 kg", text)) == 1


@pytest.mark.parametrize("support", [Support.PARTLY, Support.UNSUPPORTED])
def test_nothing_is_computed_under_a_sentence_that_is_not_borne_out(support: Support) -> None:
    assert doses("child of 12 kg", "Give ceftriaxone 80 mg/kg once.", support=support) == []


def test_under_a_models_sentence_the_documents_number_is_computed() -> None:
    source = page("Children with severe fever receive examplin 3 mg/kg for each dose.")
    desk = Desk([source], ["Fever in children"])
    question = "examplin dose for a feverish child of 12 kg"
    said = "Children with severe fever receive examplin 3 mg/kg for each dose."
    told, answer = desk.told(question, ScriptedModel(said), weighed=_who(question))
    assert [dose.text for dose in told[0].doses] == ["3 mg/kg × 12 kg = 36 mg, per the passage [1]"]
    assert answer.sentences[0].doses == told[0].doses
    altered, _answer = desk.told(
        question, ScriptedModel(said.replace("3 mg", "30 mg")), weighed=_who(question)
    )
    assert altered[0].support is Support.UNSUPPORTED
    assert altered[0].doses == ()


def _who(question: str) -> Weighed:
    return weighed(question, screening.screen(question, SCREENING), READER)
