import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from engine.ground.answers import AnswerSentence, Contradiction, Suggestion, Support
from engine.ground.errors import WorkerError
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_model import READY, RESTING, FakeModel
from tests.app.hands import click, press, write
from tests.app.test_ask import QUESTION, ask

INVENTED = AnswerSentence(
    "Give 500 mg of examplin.", Support.UNSUPPORTED, (1,), reasons=("500 mg is not in the source",)
)
HALF = AnswerSentence("Refer when it goes on.", Support.PARTLY, (1,), reasons=("no time is given",))


def with_model(open_window: OpenWindow, **script: object) -> tuple[FakeAssistant, MainWindow]:
    """Open a window whose model is ready and follows a script."""
    fake = FakeAssistant(model=FakeModel(READY, **script))  # type: ignore[arg-type]
    return fake, open_window(fake)


def begin(qtbot: QtBot, window: MainWindow, *, sentences: int) -> None:
    """Ask, and wait until so many phrased sentences are on the screen."""
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    told = window.ask.panel.text
    qtbot.waitUntil(lambda: told.toPlainText().count("In short:") >= sentences, timeout=20_000)


def test_the_quoted_answer_is_on_the_screen_before_the_model_has_begun(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    _fake, window = with_model(open_window, pause_s=0.5)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    text = window.ask.panel.text
    qtbot.waitUntil(lambda: "general danger sign" in text.toPlainText(), timeout=1000)
    assert "In short:" not in text.toPlainText()
    assert window.ask.is_busy
    assert window.ask.question.stop_button.isVisible()
    assert window.ask.question.ask_button.isVisible(), "the next question need not wait"


def test_phrased_sentences_come_one_by_one_above_the_quoted_ones(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.15)
    begin(qtbot, window, sentences=1)
    told = window.ask.panel.text.toPlainText()
    assert told.index("In short:") < told.index("Quoted sentences")
    assert window.ask.work.isVisible()
    assert window.ask.panel.how.text().startswith("Being phrased by the language model")
    settle(qtbot, window)
    panel = window.ask.panel
    assert fake.model.ended == ["done"]
    assert panel.text.toPlainText().count("In short:") == 3
    assert "Quoted sentences" not in panel.text.toPlainText()
    assert panel.how.text() == "Phrased by the language model; each sentence is checked."
    assert not window.ask.work.isVisible()


def test_the_quoted_sentences_stay_one_press_away(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = with_model(open_window)
    ask(qtbot, window)
    panel = window.ask.panel
    click(panel.quoted_chip)
    assert "In short:" not in panel.text.toPlainText()
    assert panel.how.text() == "Quoted word for word from your documents."
    shown = panel.shown
    assert shown is not None and shown.mode == "evidence"
    click(panel.phrased_chip)
    assert panel.text.toPlainText().count("In short:") == 3


def test_reading_is_told_in_passages_and_tokens_on_a_true_bar(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    _fake, window = with_model(open_window)
    ask(qtbot, window)
    told: list[str] = []
    work = window.ask.work
    from engine.ground.progress import Progress

    work.show_progress(Progress("Reading the prompt", 640, 1180), 6)
    told.append(work.phase.text())
    assert told == ["Reading 6 passages … 640 of 1,180 tokens"]
    assert (work.bar.value(), work.bar.maximum()) == (640, 1180)


@pytest.mark.parametrize("by", ["key", "button"])
def test_stop_is_felt_within_200_ms_and_keeps_what_was_phrased(
    qtbot: QtBot, open_window: OpenWindow, by: str
) -> None:
    fake, window = with_model(open_window, pause_s=0.2)
    begin(qtbot, window, sentences=2)
    began = time.monotonic()
    if by == "key":
        press(window, Qt.Key.Key_Escape)
    else:
        click(window.ask.question.stop_button)
    assert not window.ask.is_busy
    assert time.monotonic() - began < 0.2
    panel = window.ask.panel
    assert panel.stopped.isVisible() and panel.stopped.text() == "Stopped – incomplete"
    assert panel.text.toPlainText().count("In short:") == 2
    shown = panel.shown
    assert shown is not None and shown.incomplete
    assert shown.provenance["model"].startswith("Ward-3B")
    qtbot.waitUntil(lambda: bool(fake.model.ended), timeout=1000)
    assert fake.model.ended[0] in {"Cancelled", "GeneratorExit"}
    settle(qtbot, window)
    assert panel.text.toPlainText().count("In short:") == 2, "nothing comes after Stop"


def test_stop_before_the_first_sentence_leaves_the_whole_quoted_answer(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=30)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ask.work.phase.text() == "Writing", timeout=3000)
    press(window, Qt.Key.Key_Escape)
    panel = window.ask.panel
    assert "general danger sign" in panel.text.toPlainText()
    assert not panel.stopped.isVisible()
    assert "the quoted answer is whole" in panel.model_note.sentence.text()
    settle(qtbot, window)
    fake.model.pause_s = 0
    click(panel.model_note.action)
    settle(qtbot, window)
    assert panel.text.toPlainText().count("In short:") == 3


def test_a_new_question_ends_the_phrasing_of_the_one_before(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.3)
    begin(qtbot, window, sentences=1)
    fake.model.pause_s = 0
    window.ask.question.box.setPlainText("Bleeding after birth: tranexamic acid?")
    press(window.ask.question.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert fake.model.ended[0] in {"Cancelled", "GeneratorExit"}
    source = window.ask.sources.source
    assert source is not None and source.title == "Postpartum haemorrhage"


def test_searching_and_reading_never_wait_for_the_model(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=30)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ask.work.phase.text() == "Writing", timeout=3000)
    window.ask.step(1)
    canvas = window.ask.sources.reader.view.canvas
    qtbot.waitUntil(lambda: canvas.has_image, timeout=2000)
    window.library.refresh()
    qtbot.waitUntil(lambda: not window.lanes.library.is_busy, timeout=2000)
    assert {"library", "drawing", "model"} <= fake.threads
    window.ask.stop()


def test_an_unsupported_sentence_has_no_link_and_tells_why(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant()
    window = open_window(fake)
    ask(qtbot, window)
    quoted = window.ask._answer
    assert quoted is not None
    fake.model = FakeModel(READY, sentences=(quoted.sentences[0], HALF, INVENTED))
    ask(qtbot, window)
    panel = window.ask.panel
    told = panel.text.toPlainText()
    assert "Not found in your library" in told
    assert "Not supported by a source" in told and "Partly supported" in told
    assert "Supported" in told
    assert (2, 1) not in panel.trail.opened_by
    panel.text.highlighted.emit(QUrl("reasons:2"))
    assert QToolTip.text() == "500 mg is not in the source"
    panel.text.anchorClicked.emit(QUrl("reasons:2"))
    assert "500 mg is not in the source" in panel.text.toPlainText()
    html = panel.text.toHtml()
    assert "italic" in html


def test_the_lists_tell_what_speaks_for_and_against(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant()
    window = open_window(fake)
    ask(qtbot, window)
    quoted = window.ask._answer
    assert quoted is not None
    place = quoted.citations[-1]
    fake.model = FakeModel(
        READY,
        suggestions=(
            Suggestion("Meningitis", True, ("convulsions",), (), source="Ward rules"),
            Suggestion("Severe malaria", False, ("fever",), ("no travel",), (place,)),
        ),
        contradictions=(Contradiction("dose of artesunate", (place, quoted.citations[0])),),
    )
    ask(qtbot, window)
    told = window.ask.panel.text.toPlainText()
    assert told.index("Do not miss") < told.index("Meningitis") < told.index("Consider")
    assert "For: “convulsions”" in told and "Against: nothing stated" in told
    assert "Against: “no travel”" in told
    assert "Your documents disagree: dose of artesunate" in told
    at = window.ask.panel.trail.beside[place]
    window.ask.panel.text.anchorClicked.emit(QUrl(f"place:{at}"))
    settle(qtbot, window)
    source = window.ask.sources.source
    assert source is not None and source.quote == place.quote


def test_without_a_model_the_answer_is_quoted_and_one_quiet_line_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    panel = window.ask.panel
    assert panel.no_model.isVisible() and not panel.model_note.isVisible()
    assert panel.no_model.action.text() == "Go to Models"
    assert not panel.choice.isVisible()
    assert not window.ask.message.isVisible()


def test_a_resting_model_says_why_and_the_quoted_answer_stands(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FakeAssistant(model=FakeModel(RESTING)))
    ask(qtbot, window)
    note = window.ask.panel.model_note
    assert "died three times and is resting" in note.sentence.text()
    assert "The quoted answer stands." in note.sentence.text()
    click(note.copy_button)
    assert "Ward-3B" in QGuiApplication.clipboard().text()


def test_a_resting_model_is_woken_by_trying_again(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant(model=FakeModel(RESTING))
    window = open_window(fake)
    ask(qtbot, window)
    note = window.ask.panel.model_note
    assert note.action.text() == "Try again"
    fake.model.state = READY
    click(note.action)
    settle(qtbot, window)
    assert fake.chosen_model.woken == 1
    assert window.ask.panel.text.toPlainText().count("In short:") == 3
    assert len(fake.history.entries) == 1


def test_the_model_is_prepared_once_the_library_is_open(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, _window = with_model(open_window)
    assert fake.chosen_model.prepared == 1
    none = FakeAssistant()
    open_window(none)
    assert none.chosen_model.prepared == 0


@pytest.mark.parametrize("after", [0, 2])
def test_a_model_that_dies_leaves_what_was_checked_and_can_be_tried_again(
    qtbot: QtBot, open_window: OpenWindow, after: int
) -> None:
    error = WorkerError("The language worker died.")
    fake, window = with_model(open_window, dies=(after, error))
    ask(qtbot, window)
    panel = window.ask.panel
    assert "The language worker died." in panel.model_note.sentence.text()
    assert panel.text.toPlainText().count("In short:") == after
    assert panel.stopped.isVisible() is bool(after)
    if after:
        click(panel.quoted_chip)
    assert "general danger sign" in panel.text.toPlainText()
    click(panel.model_note.copy_button)
    assert "WorkerError" in QGuiApplication.clipboard().text()
    fake.model.dies = None
    click(panel.model_note.action)
    settle(qtbot, window)
    click(panel.phrased_chip)
    assert panel.text.toPlainText().count("In short:") == 3


def test_a_refusal_is_never_phrased(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake, window = with_model(open_window)
    ask(qtbot, window, "department")
    assert window.ask.panel.match.text() == "No source found"
    assert fake.model.ended == []
    assert not window.ask.bar.follow_up.isVisible()


def test_a_follow_up_goes_on_from_the_answers_before_it(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window)
    ask(qtbot, window)
    write(window.ask.bar.follow_up, "convulsions: glucose dose in this child?")
    press(window.ask.bar.follow_up, Qt.Key.Key_Return)
    settle(qtbot, window)
    turns = window.ask.turns
    assert [row.line.accessibleName() for row in turns.shown] == [f"Earlier question: {QUESTION}"]
    assert [answer.mode for answer in fake.earlier] == ["model"]
    assert turns.now.text() == "convulsions: glucose dose in this child?"
    row = turns.shown[0]
    assert not row.text.isVisible()
    click(row.line)
    assert "In short:" in row.text.toPlainText()
    assert row.text.isVisible()
    assert window.ask.screening.flags.emergency.isVisible(), "flags of the first turn stay"
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not turns.isVisible()
    assert turns.answers == ()


def test_how_it_was_made_stands_under_the_answer(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = with_model(open_window)
    ask(qtbot, window)
    text = window.ask.panel.text
    assert "How this was made" in text.toPlainText()
    assert "0a1b2c3d4e5f" in text.toPlainText()
    text.anchorClicked.emit(QUrl("made:"))
    assert "all-MiniLM-L6-v2" in text.toPlainText()


@pytest.mark.parametrize("has_model", [True, False])
def test_every_answer_is_kept_once_in_the_history(
    qtbot: QtBot, open_window: OpenWindow, *, has_model: bool
) -> None:
    fake = FakeAssistant(model=FakeModel(READY) if has_model else FakeModel())
    window = open_window(fake)
    ask(qtbot, window)
    kept = fake.history.listed()
    assert [(one.question, one.mode) for one in kept] == [
        (QUESTION, "model" if has_model else "evidence")
    ]


def test_an_incomplete_answer_is_copied_as_incomplete(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    _fake, window = with_model(open_window, pause_s=0.1)
    begin(qtbot, window, sentences=1)
    window.ask.stop()
    window.ask.copy()
    assert "Stopped – incomplete" in QGuiApplication.clipboard().text()


def test_locking_ends_the_phrasing_and_forgets_the_turns(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.3)
    begin(qtbot, window, sentences=1)
    window.lock()
    settle(qtbot, window)
    assert not fake.unlocked
    assert fake.model.ended and "done" not in fake.model.ended
    assert window.ask.panel.text.toPlainText() == ""
    assert window.ask.bar.follow_up.text() == ""


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_only_one_area_scrolls_under_the_question(
    qtbot: QtBot, open_window: OpenWindow, percent: int
) -> None:
    _fake, window = with_model(open_window)
    ask(qtbot, window)
    window.menus._change(text_percent=percent)
    settle(qtbot, window)
    lay_out(qtbot, window)
    panel = window.ask.panel
    inner = panel.text.verticalScrollBar()
    assert inner.maximum() == 0 and not inner.isVisible()
    assert panel.text.height() >= panel.text.document().size().height()
    column, whole = window.ask.column.verticalScrollBar(), window.ask.area.verticalScrollBar()
    assert (column.maximum() > 0) != (whole.maximum() > 0)
    is_pinned = window.ask.area.is_stacked
    caution = window.ask.caution if is_pinned else window.ask.bar.caution
    assert caution.isVisible()


def test_walking_by_tab_scrolls_to_the_link(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = with_model(open_window)
    ask(qtbot, window)
    lay_out(qtbot, window)
    window.ask.panel.text.setFocus()
    for _step in range(14):
        press(window.ask.panel.text, Qt.Key.Key_Tab)
    column = window.ask.column
    assert column.verticalScrollBar().value() > 0
    cursor = window.ask.panel.text.cursorRect()
    top = window.ask.panel.text.mapTo(column.viewport(), cursor.topLeft()).y()
    assert 0 <= top <= column.viewport().height()


def test_the_gui_thread_stays_free_while_an_answer_streams(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = with_model(open_window, pause_s=0.02)
    ask(qtbot, window)
    quoted = window.ask.panel._quoted
    assert quoted is not None
    one = window.ask._answer
    assert one is not None
    fake.model.sentences = tuple(
        replace(one.sentences[0], text=f"Sentence {at} of a long answer.") for at in range(30)
    )
    longest = [0.0, time.thread_time()]

    def beat(_sentences: object) -> None:
        began = time.thread_time()
        window.ask.model.show_coming(window.ask.model.phrasing._sentences)
        longest[0] = max(longest[0], time.thread_time() - began)

    window.ask.model.phrasing.came.connect(beat)
    ask(qtbot, window)
    assert 0 < longest[0] < 0.05 * 3, "three times the limit, for a busy machine"
