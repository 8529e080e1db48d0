"""The history of the Ask tab: kept once, found, opened, judged, deleted, exported."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ask import wording
from app.window import language
from app.window.main import MainWindow
from engine.ground.errors import WorkerError
from engine.ground.history import FeedbackKind, ReviewState
from engine.ground.types import DocumentId
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_history import FakeHistory
from tests.app.hands import click, press, write
from tests.app.test_ask import QUESTION, ask
from tests.app.test_phrasing import begin, with_model

OTHER = "Bleeding after birth: tranexamic acid?"


def show_history(qtbot: QtBot, window: MainWindow) -> None:
    """Open the list with its key."""
    press(window.ask.question.box, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert window.ask.past.panel.isVisible()


def listed(window: MainWindow) -> list[str]:
    """Return the rows of the list."""
    rows = window.ask.past.panel.list
    return [rows.item(at).text() for at in range(rows.count())]


def test_an_old_answer_is_found_and_opened_with_its_sources(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    first = window.ask.panel.text.toPlainText()
    ask(qtbot, window, OTHER)
    show_history(qtbot, window)
    assert [OTHER in row for row in listed(window)] == [True, False]
    write(window.ask.past.panel.search, "convulsions")
    settle(qtbot, window)
    assert len(listed(window)) == 1
    press(window.ask.past.panel.list, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.ask.panel.text.toPlainText() == first
    assert window.ask.question.question == QUESTION
    assert window.ask.message.sentence.text().startswith("From the history, asked ")
    source = window.ask.sources.source
    assert source is not None and source.title == "Severe malaria in children"
    assert window.ask.sources.isVisible()
    show_history(qtbot, window)
    assert window.ask.past.panel.search.text() == "convulsions", "the search stays"


def test_opening_an_old_answer_keeps_no_second_entry(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    ask(qtbot, window)
    show_history(qtbot, window)
    click(window.ask.past.panel.open_button)
    settle(qtbot, window)
    click(window.ask.past.feedback.chips[FeedbackKind.USEFUL])
    settle(qtbot, window)
    assert [entry.feedback for entry in fake.history.entries] == [FeedbackKind.USEFUL]


def test_a_question_can_be_followed_up_from_the_history(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    ask(qtbot, window)
    show_history(qtbot, window)
    click(window.ask.past.panel.open_button)
    settle(qtbot, window)
    write(window.ask.bar.follow_up, "and if she convulses again?")
    press(window.ask.bar.follow_up, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [answer.question for answer in fake.earlier] == [QUESTION]
    assert len(fake.history.entries) == 2


def test_phrasing_again_keeps_one_entry(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake, window = with_model(open_window, pause_s=0.1)
    begin(qtbot, window, sentences=1)
    press(window, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert [answer.incomplete for answer in fake.history.answers.values()] == ["Stopped"]
    click(window.ask.panel.model_note.action)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.ask.is_busy and not window.is_busy)
    assert [answer.incomplete for answer in fake.history.answers.values()] == [""]
    assert len(fake.history.entries) == 1


def test_a_judged_answer_stays_when_it_is_phrased_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.1)
    begin(qtbot, window, sentences=1)
    press(window, Qt.Key.Key_Escape)
    settle(qtbot, window)
    click(window.ask.past.feedback.chips[FeedbackKind.UNSAFE])
    settle(qtbot, window)
    click(window.ask.panel.model_note.action)
    settle(qtbot, window)
    assert [entry.feedback for entry in fake.history.entries] == [FeedbackKind.UNSAFE, None]
    assert window.ask.past.feedback.chosen is None, "the new answer is not judged yet"


def test_stopping_before_the_first_sentence_keeps_the_quoted_answer(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=2.0)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ask.panel.isVisible() and window.ask.model.is_busy)
    press(window, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert [answer.mode for answer in fake.history.answers.values()] == ["evidence"]


def test_locking_in_the_middle_keeps_the_answer_as_incomplete(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.2)
    begin(qtbot, window, sentences=1)
    window.lock()
    settle(qtbot, window)
    kept = list(fake.history.answers.values())
    assert [(one.mode, one.incomplete) for one in kept] == [("model", "Stopped")]
    assert kept[0].sentences[0].text.startswith("In short:")
    assert not window.ask.past.feedback.isVisible()
    assert listed(window) == []


def test_another_question_keeps_what_was_quoted_of_the_first(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=2.0)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ask.panel.isVisible() and window.ask.model.is_busy)
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [answer.mode for answer in fake.history.answers.values()] == ["evidence"]


def test_a_model_that_dies_keeps_what_it_had_said(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake, window = with_model(open_window, dies=(1, WorkerError("The language model ended.")))
    ask(qtbot, window)
    kept = list(fake.history.answers.values())
    assert len(kept) == 1
    assert kept[0].incomplete


def test_a_wrong_answer_goes_into_review_with_its_note(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    ask(qtbot, window)
    feedback = window.ask.past.feedback
    assert feedback.isVisible()
    assert not feedback.note.isVisible()
    click(feedback.chips[FeedbackKind.WRONG])
    settle(qtbot, window)
    write(feedback.note, "the weight band is of the old edition")
    press(feedback.note, Qt.Key.Key_Return)
    settle(qtbot, window)
    entry = fake.history.entries[0]
    assert (entry.feedback, entry.review) == (FeedbackKind.WRONG, ReviewState.OPEN)
    assert entry.note == "the weight band is of the old edition"
    assert feedback.told.text() == "Kept for review on this computer. Nothing is sent."
    click(feedback.chips[FeedbackKind.WRONG])
    settle(qtbot, window)
    assert fake.history.entries[0].feedback is None
    assert feedback.told.text() == "Taken back."


def test_one_question_and_then_all_are_deleted_after_asking(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    for question in (QUESTION, OTHER, "Fever in a child?"):
        ask(qtbot, window, question)
    show_history(qtbot, window)
    panel = window.ask.past.panel
    click(panel.remove_button)
    assert panel.really_one.isVisible()
    click(panel.keep_one_button)
    settle(qtbot, window)
    assert len(listed(window)) == 3
    click(panel.remove_button)
    assert window.focusWidget() is panel.keep_one_button
    click(panel.confirm_one_button)
    settle(qtbot, window)
    assert len(listed(window)) == 2
    assert not panel.really_one.isVisible()
    click(panel.clear_button)
    assert panel.really.isVisible()
    click(panel.cancel_button)
    assert len(fake.history.entries) == 2
    click(panel.clear_button)
    click(panel.confirm_button)
    settle(qtbot, window)
    assert fake.history.entries == []
    assert panel.told.text() == "No question was asked yet."
    assert not panel.open_button.isEnabled()
    assert not window.ask.past.feedback.isVisible(), "there is no entry to judge any more"


def test_the_history_is_exported_as_one_line_for_each_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ask(qtbot, window)
    ask(qtbot, window, OTHER)
    window.ask.past.export(tmp_path / "history.jsonl")
    settle(qtbot, window)
    lines = (tmp_path / "history.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["question"] for line in lines] == [QUESTION, OTHER]
    assert "history.jsonl" in window.ask.message.sentence.text()


def test_a_history_that_is_switched_off_says_so_and_asks_for_no_verdict(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(history=FakeHistory(days=0))
    window = open_window(fake)
    ask(qtbot, window)
    assert fake.history.entries == []
    assert not window.ask.past.feedback.isVisible()
    show_history(qtbot, window)
    assert window.ask.past.panel.told.text().startswith("Your settings keep no history")
    assert not window.ask.past.panel.export_button.isEnabled()


def test_the_list_is_put_away_with_the_key_that_opened_it(qtbot: QtBot, window: MainWindow) -> None:
    show_history(qtbot, window)
    press(window.ask.past.panel.search, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not window.ask.past.panel.isVisible()


def test_an_old_answer_says_that_its_document_was_replaced(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    ask(qtbot, window)
    cited = window.ask._trail.all[0].document_id
    show_history(qtbot, window)
    click(window.ask.past.panel.open_button)
    settle(qtbot, window)
    assert "newer version" not in window.ask.message.sentence.text()
    assert not window.ask.sources.replaced_tag.isVisible()
    each = fake._stored(cited)
    each.card = replace(each.card, superseded_by=DocumentId(99))
    show_history(qtbot, window)
    click(window.ask.past.panel.open_button)
    settle(qtbot, window)
    assert "A newer version of a cited document exists" in window.ask.message.sentence.text()
    assert window.ask.sources.replaced_tag.isVisible()


@pytest.mark.parametrize(
    ("stored", "spoken"),
    [
        ("Good match in 2 documents", "Bonne correspondance dans 2 documents"),
        ("Weak match – read the sources", "Correspondance faible – lisez les sources"),
        ("No source found", "Aucune source trouvée"),
        ("", ""),
    ],
)
def test_how_good_an_old_answer_was_is_told_in_the_language_of_the_window(
    qtbot: QtBot, stored: str, spoken: str
) -> None:
    language.use("fr")
    try:
        assert wording.match_words(stored) == spoken
    finally:
        language.use("en")
