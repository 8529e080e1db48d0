"""What the readers of clauses, bearers and episodes promise."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical import screening
from engine.clinical.context import ContextReader
from engine.clinical.screening import Rules
from engine.clinical.triggers import Sense
from engine.ground.types import Span

_WORDS = (
    "she the a her no denies if when had has is was , . ; : ( ) and or but in 2012 last week now "
    "today well gone neighbour father dog man another with says fever fits chest pain lips blue "
    "aged six 3 days ago for since ? - since Tuesday discharged again"
).split(" ")


@pytest.fixture(scope="module")
def reader() -> ContextReader:
    return ContextReader.load()


@pytest.fixture(scope="module")
def rules() -> Rules:
    return Rules.load()


def alerts(text: str, rules: Rules) -> bool:
    return bool(screening.screen(text, rules).red_flags)


@pytest.mark.parametrize(
    "text",
    [
        "Denies alcohol, her lips are blue.",
        "Denies alcohol, cannot breathe.",
        "Denies alcohol, was found unresponsive.",
        "No fever, no cough, she is convulsing.",
        "No fever and is convulsing.",
        "No rash, lips blue.",
        "Denies drugs, crushing chest pain for 2 hours and sweating.",
        "Not on any tablets, no allergies, 9 month old convulsing.",
        "If you can please come, she is convulsing.",
        "Her mother is diabetic; she is convulsing.",
        "Her sister says she is convulsing.",
        "Neighbour brought her in, she is convulsing.",
        "A dog bit her, she has a stiff jaw and spasms.",
        "In 2012 a stroke; now she is convulsing.",
        "Fell last week, now unconscious.",
        "Convulsing since last week, not settled.",
        "Snake bite 2 days ago, leg black and no pulse.",
        "Stopped eating last week, today she is convulsing; her brother is well.",
    ],
)
def test_what_is_said_of_the_patient_now_alerts(text: str, rules: Rules) -> None:
    assert alerts(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "Denies fever, convulsions, drowsiness or stiff neck.",
        "No convulsions, vomiting and stiff neck were reported.",
        "Come in if she is drowsy, convulses or cannot drink.",
        "Phone 112 if she is suddenly confused.",
        "The lady in the next house went blue and died of pneumonia.",
        "Her neighbour convulsed; she has a cold.",
        "Nursed an uncle with a stroke and asks for a letter.",
        "Her teacher had a stroke in class.",
        "The goat was bitten by a snake.",
        "As a schoolgirl, in 1994, she was bitten by a cobra and ventilated.",
        "Allergies: penicillin (throat swelling, collapse, 1999). Toenail today.",
        "Was admitted with DKA in January. Now well, injects twice daily.",
        "Febrile convulsion last week, none since, playing. For vaccines.",
        "Head injury with loss of consciousness 3 weeks ago, back at work, feels well.",
    ],
)
def test_what_is_denied_over_or_of_others_raises_nothing(text: str, rules: Rules) -> None:
    assert not alerts(text, rules)


def test_an_episode_of_last_week_counts_while_something_is_told_of_today(rules: Rules) -> None:
    over = "Fell from a tree 3 days ago, was knocked out. Eats and walks well."
    assert not alerts(over, rules)
    assert alerts(over + " Today vomiting and drowsy.", rules)


def test_a_condition_is_named_by_its_word(reader: ContextReader) -> None:
    text = "Ring me if she has fits."
    (context,) = reader.read(text, [Span(text.index("fits"), len(text) - 1)])
    assert {(cue.sense, text[cue.span.start : cue.span.end]) for cue in context.cues} == {
        (Sense.HYPOTHETICAL, "if")
    }


@settings(max_examples=200, deadline=None)
@given(words=st.lists(st.sampled_from(_WORDS), max_size=60), tail=st.text(max_size=20))
def test_any_order_of_words_is_read_within_the_text(
    reader: ContextReader, words: list[str], tail: str
) -> None:
    text = " ".join(words) + tail
    spans = [Span(n, n + 1) for n in range(0, len(text), 3)]
    for context in reader.scan(text).read(spans, [True] * len(spans)):
        for cue in context.cues:
            assert 0 <= cue.span.start < cue.span.end <= len(text)


def test_reading_takes_time_in_proportion_to_the_length(reader: ContextReader) -> None:
    def cpu(times: int) -> float:
        text = (
            "denies alcohol, if she had a fit last week, in 2012, the neighbour, now well " * times
        )
        costs = []
        for _ in range(5):
            start = time.process_time()
            reader.scan(text)
            costs.append(time.process_time() - start)
        return min(costs)  # what a loaded computer adds is no cost of the text

    cpu(2)
    assert cpu(160) < 20 * max(cpu(20), 0.003)


@pytest.mark.parametrize(
    "text",
    [
        "My uncle his one side is paralysed since yesterday.",
        "My father on TB drugs coughed a basin full of blood.",
        "Phone: auntie had a fish bone at supper, it is lodged, she drools.",
        "Mother says the chest goes inside when child breathes, fever also. 2 years.",
        "Malaria slide 4+, confused since last night, jaundiced.",
        "Suddenly crumpled at choir practice, sweating with chest pain.",
        "PEA after dialysis.",
    ],
)
def test_a_relative_who_is_the_patient_and_a_blood_slide_alert(text: str, rules: Rules) -> None:
    assert alerts(text, rules)
