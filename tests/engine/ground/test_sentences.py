"""Sentences end where a clinician would end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ground import sentences


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences.spans(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Give 0.5 mg/kg.", "Repeat after 10 minutes."],
        ["Give 7.5 mL i.v. over 2 min. and wait.", "Then reassess."],
        ["Refer to Dr. Okello at once.", "She is on call."],
        ["Use a spacer, e.g. a bottle.", "Shake it first."],
        ["Give it b.i.d.", "Stop after 5 days."],
        ["See Fig. 3 and Tab. 4 on p. 12.", "Then decide."],
        ["Malaria is caused by P. falciparum and P. vivax.", "Test first."],
        ["Give vitamin K.", "Observe for bleeding."],
        ["Treat hepatitis B.", "Repeat the test."],
        ["Is she pregnant?", "Ask!", "Then examine."],
        ["He said “stop.”", "They stopped."],
        ["(See the annex.)", "The rest follows."],
        ["no fever. ", "cough since 2 days. ", "bp 120/80"],
        ["Give 5 mg. twice daily.", "Review."],
        ["The pH was 7.35.", "Lactate was 4.0 mmol/L."],
        ["Weigh at no. 3.", "The answer is no.", "Go on."],
        ["Wait … and see.", "Then act."],
        ["Blood, urine etc. are sent.", "Label them etc.", "Sign."],
    ],
)
def test_full_stops_of_doses_and_abbreviations_do_not_end_a_sentence(expected: list[str]) -> None:
    assert split(" ".join(part.strip() for part in expected)) == [part.strip() for part in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("发热三天。给予补液！需要转诊吗？", ["发热三天。", "给予补液！", "需要转诊吗？"]),
        ("他说“好。”然后走了。", ["他说“好。”", "然后走了。"]),
        ("बुखार है। पानी दें।", ["बुखार है।", "पानी दें।"]),
        ("هل لديك حمى؟ نعم. اشرب الماء.", ["هل لديك حمى؟", "نعم.", "اشرب الماء."]),
        ("Ana homa. Mpe maji.", ["Ana homa.", "Mpe maji."]),
        ("¿Tiene fiebre? ¡Venga ya! Espere.", ["¿Tiene fiebre?", "¡Venga ya!", "Espere."]),
    ],
)
def test_other_scripts_and_languages_are_split(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_headings_bullets_and_numbered_steps_stand_alone() -> None:
    text = (
        "Treatment of shock\n"
        "Act within the first hour and call the senior clinician on duty:\n"
        "• Give oxygen\n"
        "- Take blood for culture\n"
        "1. Give ceftriaxone 2 g\n"
        "2) Give Ringer lactate 30 mL/kg\n"
        "(a) Reassess every 15 minutes\n"
    )
    assert split(text) == [line.strip() for line in text.strip().split("\n")]


def test_a_wrapped_line_is_one_sentence() -> None:
    text = (
        "Children who are unable to drink or breastfeed should be given\n"
        "10 mL/kg of fluid through a nasogastric tube by a trained nurse of\n"
        "Ward Three, and weighed again. Then the mother is shown how to\n"
        "prepare the solution at home.\n"
    )
    assert split(text) == [text[: text.index("Then")].strip(), text[text.index("Then") :].strip()]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("First part\n\nsecond part") == ["First part", "second part"]


def test_table_rows_stand_alone() -> None:
    text = "Weight\tDose\n5 to 9 kg\t2.5 mL\n10 to 14 kg\t5 mL"
    assert split(text) == text.split("\n")


def test_text_with_wide_spaces_between_all_words_is_not_taken_for_a_table() -> None:
    text = "Give   oxygen   to   every   child   with   severe\npneumonia   and   refer."
    assert split(text) == [text]


def test_inline_bullets_are_items() -> None:
    assert split("Danger signs: • convulsions • vomiting everything") == [
        "Danger signs:",
        "• convulsions",
        "• vomiting everything",
    ]


def test_a_reference_number_stays_with_its_sentence() -> None:
    assert split("It lowers mortality.12,13 Children benefit most.") == [
        "It lowers mortality.12,13",
        "Children benefit most.",
    ]


def test_a_missing_space_after_a_full_stop_still_ends_the_sentence_but_not_an_address() -> None:
    assert split("There is fever.Give paracetamol.") == ["There is fever.", "Give paracetamol."]
    assert split("See www.example.Org for more") == ["See www.example.Org for more"]


def test_an_empty_text_has_no_sentences() -> None:
    assert split("") == []
    assert split(" \n\t ") == []


@given(st.text(alphabet=" \n\t.!?。;:abcXYZ0159()-•'\"", max_size=200))
def test_nothing_but_white_space_is_lost_and_nothing_overlaps(text: str) -> None:
    found = sentences.spans(text)
    rest = list(text)
    position = 0
    for span in found:
        assert position <= span.start < span.end <= len(text)
        position = span.end
        rest[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(rest).strip()
