"""Real files in, a cited answer out: reading worker, encrypted library, embedder, evidence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.assistant import Assistant, open_assistant
from engine.ground.errors import Cancelled
from engine.ground.paths import Home
from engine.ground.progress import Progress

FEVER = """# Fever in children

## Dose of examplin

Give examplin into a vein at 0, 12 and 24 hours. Do not give examplin by mouth.

| Weight | Dose | Volume |
|---|---|---|
| Under 10 kg | 20 mg | 2 mL |
| 10 to 20 kg | 40 mg | 4 mL |
| Over 20 kg | 60 mg | 6 mL |

## Refer

Refer at once when the child still convulses after the second dose of examplin.
"""
WHEEZE = """Wheeze in adults

Give inhaled wheezol four puffs every twenty minutes for one hour.
Keep the oxygen saturation at 93 to 95%. Never give a sedative in an attack of wheeze.
"""
QUESTION = "examplin dose for a feverish child of 12 kg"


@pytest.fixture(scope="module")
def words_only(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Return an open library with two documents and no embedder."""
    root = tmp_path_factory.mktemp("ask")
    (root / "fever.md").write_text(FEVER, encoding="utf-8")
    (root / "wheeze.txt").write_text(WHEEZE, encoding="utf-8")
    assistant = open_assistant(Home(root / "home"))
    assistant.create("a passphrase for tests")
    report = assistant.add([root / "fever.md", root / "wheeze.txt"])
    assert len(report.added) == 2
    yield assistant
    assistant.close()


@pytest.fixture(scope="module")
def assistant(words_only: Assistant, embedder_pack: Path) -> Assistant:
    """Return the same library with its vectors."""
    words_only.packs.bring(embedder_pack, hard_link=True)
    assert words_only.embed_pending() > 0
    return words_only


def test_an_answer_by_words_alone_is_quoted_and_says_so(words_only: Assistant) -> None:
    answer = words_only.ask(QUESTION)
    assert not answer.abstained
    assert any("10 to 20 kg" in sentence.text for sentence in answer.sentences)
    if not words_only.packs.listed():
        assert not answer.search.by_meaning
        assert answer.search.reason


def test_the_dose_of_this_patient_is_quoted_from_the_stored_page(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    texts = [sentence.text for sentence in answer.sentences]
    assert any("10 to 20 kg" in text and "40 mg" in text for text in texts)
    assert any("Weight" in text and "Dose" in text for text in texts)
    assert not any("Under 10 kg" in text for text in texts)
    assert "Do not give examplin by mouth." in texts
    for citation in answer.citations:
        page = assistant.page(citation.document_id, citation.page)
        assert citation.quote == page.text[citation.start : citation.end]


def test_every_marker_is_of_a_shown_passage(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    shown = {passage.marker for passage in answer.passages}
    assert {marker for s in answer.sentences for marker in s.citations} <= shown


def test_what_the_documents_do_not_say_is_refused_with_the_nearest_passages(
    assistant: Assistant,
) -> None:
    answer = assistant.ask("Which chemotherapy for a lymphoma of the jaw?")
    assert answer.abstained
    assert answer.sentences == ()
    assert answer.abstention_reason
    assert answer.match == "No source found"


def test_the_same_question_gets_the_same_answer(assistant: Assistant) -> None:
    first = assistant.ask(QUESTION)
    assert all(assistant.ask(QUESTION).sentences == first.sentences for _again in range(20))


def test_an_empty_library_answers_nothing(tmp_path: Path) -> None:
    empty = open_assistant(Home(tmp_path / "home"))
    empty.create("a passphrase for tests")
    answer = empty.ask("examplin dose")
    empty.close()
    assert answer.abstained
    assert answer.passages == ()


def test_stop_ends_the_question_and_the_next_one_is_answered(assistant: Assistant) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        assistant.ask(QUESTION, notify=stop)
    assert not assistant.ask(QUESTION).abstained
