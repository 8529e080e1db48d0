"""Phrasing with a scripted model: checked sentence by sentence, and never a lost answer."""

from dataclasses import replace

import pytest

from engine.asking import phrasing
from engine.asking.headings import NOT_FOUND
from engine.asking.phrasing import Wording
from engine.ground.answers import Support
from engine.ground.errors import (
    Cancelled,
    DoesNotFitError,
    EngineError,
    PackRefusedError,
    WorkerError,
)
from engine.ground.models import Decoding, Finish
from engine.ground.progress import Progress
from engine.ground.types import PageText
from tests.engine.asking.pages import page
from tests.engine.asking.scripted import Desk, ScriptedModel, drained

FEVER = page(
    "Severe fever", "",
    "Examplin is given into a vein at 0, 12 and 24 hours. Do not give examplin by mouth. "
    "Children under 20 kg receive 3 mg/kg of examplin for each dose.", "",
    "Table 1. Examplin for each dose", "",
    "Weight Dose Volume", "", "Under 10 kg 20 mg 2 mL", "", "10 to 20 kg 40 mg 4 mL", "",
    "Over 20 kg 60 mg 6 mL", "",
    "Refer when:", "", "• the child still convulses after the second dose",
    "• examplin is out of stock", "",
    "Never use:", "", "• warm milk", "• tight bandages",
    headings=["Severe fever", "Table 1. Examplin for each dose"],
    rows=["Weight Dose Volume", "Under 10 kg 20 mg 2 mL", "10 to 20 kg 40 mg 4 mL",
          "Over 20 kg 60 mg 6 mL"],
)  # fmt: skip
WHEEZE = page(
    "Wheeze in adults", "",
    "Adults receive four puffs of salbutamol every twenty minutes. "
    "The oxygen saturation is kept at 93 to 95%. A sedative is never given in an attack.",
    headings=["Wheeze in adults"],
)  # fmt: skip
DESK = Desk([FEVER, WHEEZE], ["Fever in children", "Wheeze"])
QUESTION = "examplin dose for a feverish child of 12 kg"
GOOD = (
    "Examplin is given into a vein at 0, 12 and 24 hours [1]. "
    "Children under 20 kg receive 3 mg/kg of examplin for each dose [1]."
)


def test_sentences_come_checked_one_by_one_and_the_answer_is_the_models() -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel(GOOD))
    assert [s.support for s in told] == [Support.SUPPORTED, Support.SUPPORTED]
    assert answer.mode == "model"
    assert answer.incomplete == ""
    assert {s.text for s in answer.sentences} == {s.text for s in told}
    assert answer.reply == GOOD


def test_a_model_that_writes_no_marker_still_yields_cited_sentences() -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel(GOOD.replace(" [1]", "")))
    assert [s.citations for s in told] == [(1,), (1,)]
    assert [c.marker for c in answer.citations] == [1]


@pytest.mark.parametrize("marker", ["[2]", "[9]", "[99]", "[0]", "[1000]", "[2, 7]", "[1-40]"])
def test_the_application_cites_whatever_the_model_wrote(marker: str) -> None:
    said = f"Examplin is given into a vein at 0, 12 and 24 hours {marker}."
    _told, answer = DESK.told(QUESTION, ScriptedModel(said))
    assert [s.citations for s in answer.sentences] == [(1,)]
    assert [c.marker for c in answer.citations] == [1]
    assert "[" not in "".join(s.text for s in answer.sentences)


def test_every_citation_is_the_stored_text_with_its_rectangles() -> None:
    _told, answer = DESK.told(QUESTION, ScriptedModel(GOOD + " Adults receive four puffs [2]."))
    assert [c.marker for c in answer.citations] == [1, 2]
    pages: dict[int, PageText] = {1: FEVER, 2: WHEEZE}
    for citation in answer.citations:
        text = pages[citation.document_id].text
        assert citation.quote == text[citation.start : citation.end]
        assert citation.rects
    for sentence in answer.sentences:
        assert sentence.place is not None
        assert sentence.place.quote in pages[sentence.place.document_id].text


def test_a_table_row_holds_for_this_patients_weight() -> None:
    said = "A child of 12 kg receives 40 mg of examplin, which is 4 mL."
    told, _answer = DESK.told(QUESTION, ScriptedModel(said))
    assert [s.support for s in told] == [Support.SUPPORTED]
    assert told[0].place is not None
    assert told[0].place.quote == "10 to 20 kg 40 mg 4 mL"


@pytest.mark.parametrize(
    "said",
    [
        "A child of 12 kg receives 60 mg of examplin.",
        "A child of 12 kg receives 20 mg of examplin.",
        "A child of 25 kg receives 40 mg of examplin.",
        "A child of 12 kg receives 40 mg of examplin, which is 6 mL.",
    ],
)
def test_a_row_of_another_weight_does_not(said: str) -> None:
    told, _answer = DESK.told(QUESTION, ScriptedModel(said))
    assert [s.support for s in told] == [Support.UNSUPPORTED]


def test_a_list_item_is_read_after_the_line_that_announces_it() -> None:
    said = "Warm milk is used. Warm milk is never used. tight bandages"
    told, _answer = DESK.told(QUESTION, ScriptedModel(said))
    assert [s.support for s in told] == [
        Support.UNSUPPORTED, Support.SUPPORTED, Support.SUPPORTED,
    ]  # fmt: skip
    assert told[2].text == "Never use: tight bandages"


def test_an_order_is_shown_only_as_a_quotation() -> None:
    source = page("Give examplin 5 mg/kg by mouth twice a day for three days.")
    said = (
        "Give examplin 5 mg/kg by mouth twice a day for three days. "
        "Now give examplin 5 mg/kg twice a day. Give 10 mg morphine IV now."
    )
    told, _answer = Desk([source]).told("examplin dose", ScriptedModel(said))
    quotation = "“Give examplin 5 mg/kg by mouth twice a day for three days.”"
    assert [s.text for s in told if s.support is Support.SUPPORTED] == [quotation]
    assert "morphine" not in "".join(s.text for s in told)
    assert told[-1].support is Support.UNSUPPORTED
    assert told[-1].reasons


def test_what_no_document_says_stands_last_under_its_heading_with_reasons() -> None:
    said = "Examplin cures the common cold within one day. " + GOOD
    _told, answer = DESK.told(QUESTION, ScriptedModel(said))
    last = answer.sentences[-1]
    assert last.heading == NOT_FOUND
    assert last.citations == ()
    assert last.reasons


def test_policy_may_remove_what_no_document_says() -> None:
    said = "Examplin cures the common cold within one day. " + GOOD
    told, answer = DESK.told(
        QUESTION, ScriptedModel(said), wording=Wording(keeps_unsupported=False)
    )
    assert len(told) == len(answer.sentences) == 2
    assert answer.provenance["removed_sentences"] == "1"
    assert answer.reply == ""


def test_when_nothing_is_borne_out_the_quotations_stand_and_say_so() -> None:
    evidence = DESK.asked(QUESTION).answer
    _told, answer = DESK.told(QUESTION, ScriptedModel("Bees make honey in the summer months."))
    assert answer.mode == "evidence"
    assert answer.sentences == evidence.sentences
    assert answer.incomplete == phrasing.NOTHING_SUPPORTED


def test_a_model_that_finds_no_answer_leaves_the_quotations() -> None:
    _told, answer = DESK.told(QUESTION, ScriptedModel("The passages do not say."))
    assert answer.mode == "evidence"
    assert answer.incomplete == phrasing.NOTHING_SAID


def test_an_answer_withheld_for_lack_of_evidence_never_reaches_the_model() -> None:
    model = ScriptedModel(GOOD)
    asked = DESK.asked(QUESTION)
    withheld = replace(asked, answer=replace(asked.answer, abstained=True, sentences=()))
    told, answer = drained(DESK.phraser(model).phrase(withheld, (), lambda _progress: None))
    assert told == []
    assert answer == withheld.answer
    assert model.prompts == []


@pytest.mark.parametrize("error", [WorkerError, PackRefusedError, DoesNotFitError])
@pytest.mark.parametrize("phase", ["count", "prefill", "first", "middle", "end"])
def test_a_model_that_dies_in_any_phase_leaves_the_quotations(
    phase: str, error: type[EngineError]
) -> None:
    model = ScriptedModel(GOOD)
    if phase in {"first", "middle"}:
        model.fails_at = 0 if phase == "first" else 12
        model.error = error("The language model ended")
    else:
        model.fails[phase] = error("The language model ended")
    evidence = DESK.asked(QUESTION).answer
    _told, answer = DESK.told(QUESTION, model)
    assert answer.mode == "evidence"
    assert answer.sentences == evidence.sentences
    assert answer.citations == evidence.citations
    assert "The language model ended." in answer.incomplete


@pytest.mark.parametrize("at", [0, 1, 3, 14])
def test_stop_keeps_what_was_checked_and_says_so(at: int) -> None:
    calls = iter(range(1_000))

    def stop(_progress: Progress) -> None:
        if next(calls) >= at:
            raise Cancelled

    told, answer = DESK.told(QUESTION, ScriptedModel(GOOD), notify=stop)
    assert answer.incomplete == phrasing.STOPPED
    if told:
        assert answer.mode == "model"
        assert [s.text for s in answer.sentences] == [s.text for s in told]
    else:
        assert answer.mode == "evidence"
        assert answer.sentences


@pytest.mark.parametrize(
    ("finish", "told"),
    [(Finish.LENGTH, phrasing.CUT), (Finish.REPETITION, phrasing.REPEATED), (Finish.END, "")],
)
def test_why_a_reply_ended_early_is_told(finish: Finish, told: str) -> None:
    _said, answer = DESK.told(QUESTION, ScriptedModel(GOOD, finish=finish))
    assert answer.incomplete == told


def test_half_a_sentence_at_the_length_limit_is_not_shown() -> None:
    half = GOOD + " Children under 20 kg receive"
    told, answer = DESK.told(QUESTION, ScriptedModel(half, finish=Finish.LENGTH))
    assert [s.support for s in told] == [Support.SUPPORTED, Support.SUPPORTED]
    assert answer.incomplete == phrasing.CUT


def test_text_without_an_end_is_cut() -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel("examplin " * 5_000))
    assert answer.mode == "evidence"
    assert all(s.support is Support.UNSUPPORTED for s in told)
    assert len(told) < 20


def test_a_model_that_repeats_itself_is_stopped() -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel(f"{GOOD} " * 400))
    assert answer.incomplete == phrasing.REPEATED
    assert len(told) == 2


def test_the_provenance_names_the_model_and_how_it_was_asked() -> None:
    _told, answer = DESK.told(QUESTION, ScriptedModel(GOOD))
    said = answer.provenance
    assert said["model"] == "scripted"
    assert said["model_sha256"] == "ab" * 6
    assert said["adapter_sha256"] == "cd" * 6
    assert said["quantization"] == "Q4_K_M"
    assert said["template"].startswith("answer ")
    assert said["device"] == "CPU"
    assert said["seed"] == "1"
    assert "temperature 0" in said["model_settings"]


def test_twenty_replays_give_the_same_answer_whatever_the_pieces() -> None:
    first = DESK.told(QUESTION, ScriptedModel(GOOD + " Adults receive two puffs."))[1]
    for size in range(1, 21):
        again = DESK.told(QUESTION, ScriptedModel(GOOD + " Adults receive two puffs.", size))[1]
        assert (again.sentences, again.citations) == (first.sentences, first.citations)


def test_the_prompt_has_instructions_then_passages_then_the_question() -> None:
    model = ScriptedModel(GOOD)
    DESK.told(QUESTION, model)
    prompt = model.prompts[0]
    (turn,) = prompt.turns
    assert "You are" not in prompt.system
    assert turn.text.startswith("Passages:\n\n[1] Fever in children")
    assert turn.text.endswith(f"Question: {QUESTION}")
    assert "10 to 20 kg 40 mg 4 mL" in turn.text


@pytest.mark.parametrize("budget", [200, 300, 500])
def test_passages_never_take_more_tokens_than_the_budget(budget: int) -> None:
    lines = [f"Examplin is given in case {n} to {n + 3} children of the ward." for n in range(200)]
    desk = Desk([page(*lines)])
    model = ScriptedModel(GOOD)
    desk.told(QUESTION, model, wording=Wording(evidence_tokens=budget))
    passages = (
        model.prompts[0].turns[0].text.split("\n\nQuestion:")[0].removeprefix("Passages:\n\n")
    )
    assert model.count([passages])[0] <= budget
    assert passages.count("\n") > 3


def test_a_small_context_gets_less_evidence_and_none_at_all_the_quotations() -> None:
    lines = [f"Examplin is given in case {n} to {n + 3} children of the ward." for n in range(200)]
    desk = Desk([page(*lines)])
    small = ScriptedModel(GOOD)
    small.card = replace(small.card, context_tokens=900)
    desk.told(QUESTION, small, wording=Wording(decoding=Decoding(max_tokens=200)))
    assert sum(small.count([small.prompts[0].system, small.prompts[0].turns[0].text])) < 700
    tiny = ScriptedModel(GOOD)
    tiny.card = replace(tiny.card, context_tokens=300)
    assert desk.told(QUESTION, tiny)[1].mode == "evidence"


def test_a_follow_up_goes_on_from_the_turn_before_word_for_word() -> None:
    first = ScriptedModel(GOOD)
    asked = DESK.asked(QUESTION)
    _told, answer = drained(DESK.phraser(first).phrase(asked, (), lambda _progress: None))
    second = ScriptedModel("Adults receive four puffs of salbutamol every twenty minutes.")
    earlier = [replace(asked, answer=answer)]
    DESK.told("and salbutamol for adults with wheeze?", second, earlier=earlier)
    before, after = first.prompts[0], second.prompts[0]
    assert after.system == before.system
    assert after.turns[0] == before.turns[0]
    assert after.turns[1].text == GOOD
    assert "Examplin is given into a vein" not in after.turns[2].text


def test_an_unsupported_sentence_is_not_repeated_to_the_model_in_a_follow_up() -> None:
    said = "Examplin cures the common cold within one day. " + GOOD
    asked = DESK.asked(QUESTION)
    work = DESK.phraser(ScriptedModel(said)).phrase(asked, (), lambda _progress: None)
    earlier = [replace(asked, answer=drained(work)[1])]
    second = ScriptedModel(GOOD)
    DESK.told("and for adults?", second, earlier=earlier)
    assert "cold" not in second.prompts[0].turns[1].text


@pytest.mark.parametrize(
    "salad",
    [
        "Is examplin given into a vein at 0, 12 and 24 hours?",
        "Examplin into a vein, or more, or more, or more.",
        "Startness that children, or more.",
    ],
)
def test_words_of_the_passages_strung_together_are_not_shown_as_supported(salad: str) -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel(f"{GOOD} {salad}"))
    assert [s.support for s in told][-1] is Support.UNSUPPORTED
    assert all(s.heading == NOT_FOUND for s in answer.sentences if s.text == told[-1].text)


def test_a_heading_that_the_model_repeats_is_no_sentence_of_the_answer() -> None:
    said = f"Severe fever\nTable 1. Examplin for each dose\nWeight Dose Volume\n{GOOD}"
    told, _answer = DESK.told(QUESTION, ScriptedModel(said))
    assert [s.support for s in told] == [Support.SUPPORTED, Support.SUPPORTED]


@pytest.mark.parametrize(
    "beside",
    [
        "A sedative is never given in an attack.",
        "Do not give examplin by mouth.",  # borne out, but no dose
        "Never use warm milk.",  # only its headings have words of the question
    ],
)
def test_what_is_borne_out_but_beside_the_question_never_replaces_the_quotations(
    beside: str,
) -> None:
    told, answer = DESK.told(QUESTION, ScriptedModel(beside))
    assert told[0].support is Support.SUPPORTED
    assert answer.mode == "evidence"
    assert answer.incomplete == phrasing.OFF_THE_QUESTION
    assert any("mg" in s.text for s in answer.sentences)


def test_what_is_only_partly_borne_out_never_replaces_the_quotations() -> None:
    partly = "Examplin is given into a vein at 0, 12 and 24 hours by the gallant matron."
    told, answer = DESK.told(QUESTION, ScriptedModel(partly))
    assert told[0].support is not Support.SUPPORTED
    assert answer.mode == "evidence"
    assert answer.incomplete == phrasing.NOTHING_SUPPORTED
    assert answer.provenance["removed_sentences"] == "1"
