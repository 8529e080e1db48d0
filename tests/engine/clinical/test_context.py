"""What the context reader promises about the sense of a mention."""

from pathlib import Path

import pytest

from engine.clinical.context import ContextReader
from engine.clinical.triggers import Sense
from engine.ground.errors import RulesError
from engine.ground.types import Span


@pytest.fixture(scope="module")
def reader() -> ContextReader:
    return ContextReader.load()


def senses(reader: ContextReader, text: str, finding: str) -> set[str]:
    start = text.index(finding)
    return set(reader.read(text, [Span(start, start + len(finding))])[0].senses)


@pytest.mark.parametrize(
    ("text", "finding", "expected"),
    [
        ("no fever, cough or stiff neck", "stiff neck", {"negated"}),
        ("no CP/SOB", "SOB", {"negated"}),
        ("denies CP/SOB but stiff neck", "stiff neck", set()),
        ("denies CP/SOB but stiff neck", "SOB", {"negated"}),
        ("Nil chest pain", "chest pain", {"negated"}),
        ("meningism -ve", "meningism", {"negated"}),
        ("chest pain: no, breathless: yes", "chest pain", {"negated"}),
        ("chest pain: no, breathless: yes", "breathless", set()),
        ("The child isn't convulsing", "convulsing", {"negated"}),
        ("he can't breathe, no wheeze", "wheeze", {"negated"}),
        ("no improvement in chest pain", "chest pain", set()),
        ("not only vomiting but bleeding", "bleeding", set()),
        ("No known allergies, chest pain for 2 hours", "chest pain", set()),
        ("no fever. Chest pain", "Chest pain", set()),
        ("no fever yesterday, now has chest pain", "chest pain", set()),
        ("?PE", "PE", {"suspected"}),
        ("can't rule out stroke", "stroke", {"suspected"}),
        ("h/o MI, now chest pain", "MI", {"past"}),
        ("h/o MI, now chest pain", "chest pain", set()),
        ("3/7 h/o convulsions", "convulsions", set()),
        ("history of chest pain for 2 hours", "chest pain", set()),
        ("seizure 10 years ago", "seizure", {"past"}),
        ("chest pain 2 days ago, resolved", "chest pain", {"past"}),
        ("fits have stopped", "fits", {"past"}),
        ("Past medical history:\n- stroke\n- asthma", "stroke", {"past"}),
        ("Past medical history:\n- stroke\n- asthma\nConvulsing", "Convulsing", set()),
        ("FHx of stroke", "stroke", {"other_person"}),
        ("his father had a stroke", "stroke", {"other_person"}),
        ("mother reports convulsions", "convulsions", set()),
        ("My husband has chest pain", "chest pain", set()),
        ("return if convulsions", "convulsions", {"hypothetical"}),
        ("In patients with stroke give aspirin", "stroke", {"hypothetical"}),
        ("what are the causes of convulsions?", "convulsions", {"question"}),
        ("How do I treat a 4 year old who is convulsing?", "convulsing", set()),
        ("her husband found her unresponsive", "unresponsive", set()),
        ("my mother had a stroke this morning", "stroke", set()),
        ("h/o diabetes, vomiting", "vomiting", set()),
        ("adrenaline dose anaphylaxis", "anaphylaxis", {"question"}),
        ("sepsis six bundle", "sepsis", {"question"}),
        ("child fitting, dose of diazepam?", "fitting", set()),
        ("mum denies any convulsions", "convulsions", {"negated"}),
        ("nil c/o chest pain", "chest pain", {"negated"}),
        ("? meningitis", "meningitis", {"suspected"}),
        ("PE unlikely", "PE", {"negated"}),
        ("maybe a stroke", "stroke", {"suspected"}),
        ("?stroke - CT normal", "stroke", {"suspected", "uncertain"}),
        ("(-) chest pain", "chest pain", {"negated"}),
        ("Does eclampsia occur after birth?", "eclampsia", {"question"}),
        ("stroke 3 yrs back", "stroke", {"past"}),
        ("scheduled for appendectomy", "appendectomy", {"planned"}),
    ],
)
def test_a_mention_has_the_sense_that_its_words_give_it(
    reader: ContextReader, text: str, finding: str, expected: set[str]
) -> None:
    assert senses(reader, text, finding) == expected


def test_a_trigger_inside_one_finding_says_nothing_about_another(reader: ContextReader) -> None:
    text = "not drinking and convulsing"
    drinking, convulsing = reader.read(text, [Span(0, 12), Span(17, 27)])
    assert drinking.is_affirmed
    assert convulsing.is_affirmed


def test_the_cue_is_the_exact_place_in_the_text(reader: ContextReader) -> None:
    text = "She denies any chest pain"
    (context,) = reader.read(text, [Span(15, 25)])
    assert [(cue.sense, text[cue.span.start : cue.span.end]) for cue in context.cues] == [
        (Sense.NEGATED, "denies")
    ]


def test_a_mistake_in_an_edited_file_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "context.toml"
    file.write_text(
        'version = "1"\nsource = "x"\n[sets]\n[terminators]\n'
        '[[trigger]]\nkind = "negated"\nphrases = "no"\n'
        '[[trigger]]\nkind = "denied"\nphrases = "nil"\n'
    )
    with pytest.raises(RulesError, match=r"context\.toml, line 9: unknown kind 'denied'"):
        ContextReader.load(file)


def test_a_phrase_that_begins_with_a_gap_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "context.toml"
    file.write_text(
        'version = "1"\nsource = "x"\n[sets]\n[terminators]\n'
        "[[trigger]]\nkind = \"negated\"\nphrases = '''\nno\n.. pain\n'''\n"
    )
    with pytest.raises(RulesError, match="line 9: a phrase must begin and end with a word"):
        ContextReader.load(file)


@pytest.mark.parametrize(
    "text",
    [
        "could be meningitis",
        "maybe meningitis",
        "might well be meningitis",
        "not sure if it is meningitis",
    ],
)
def test_a_present_doubt_is_a_suspicion(reader: ContextReader, text: str) -> None:
    assert senses(reader, text, "meningitis") == {Sense.SUSPECTED}


@pytest.mark.parametrize(
    "text",
    [
        "could be meningitis if fever comes back",
        "maybe meningitis in the future",
        "worried he might get meningitis",
        "could be meningitis but LP normal, viral illness",
        "meningitis unlikely",
    ],
)
def test_a_doubt_about_later_or_one_that_was_answered_is_none(
    reader: ContextReader, text: str
) -> None:
    assert senses(reader, text, "meningitis") != {Sense.SUSPECTED}
    assert senses(reader, text, "meningitis")
