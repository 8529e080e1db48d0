from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.ask import evidence
from app.ask.page import Page
from app.window.main import MainWindow
from engine.ground.answers import AnswerSentence, Support
from engine.ground.errors import LibraryDamagedError
from engine.ground.types import Citation, DocumentClass, DocumentId
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant
from tests.app.hands import click, press, write

QUESTION = "Child with fever, convulsions, unable to drink: artesunate dose?"


def ask(qtbot: QtBot, window: MainWindow, question: str = QUESTION) -> None:
    """Ask with the keyboard alone."""
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    write(window.ask.question.box, question)
    press(window.ask.question.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.wait(1)
    settle(qtbot, window)


def click_link(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Click on a marker with the mouse."""
    browser = window.ask.panel.text
    found = browser.document().find(text)
    assert not found.isNull()
    at = QTextCursor(found)
    at.setPosition(found.selectionStart() + 1)
    where = browser.cursorRect(at).center()
    click(browser.viewport(), where)
    settle(qtbot, window)


def test_a_question_is_answered_with_the_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    panel = window.ask.panel
    assert panel.match.text().startswith("Good match in ")
    assert "general danger sign" in panel.text.toPlainText()
    assert "Also searched: fever → raised temperature, pyrexia" in panel.expansions.text()
    assert "7 passages can be found by words only" in panel.note.text()
    source = window.ask.sources.source
    assert source is not None and source.title == "Severe malaria in children"


def test_shift_enter_breaks_the_line_and_asks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    box = window.ask.question.box
    write(box, "one")
    press(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(box, "two")
    assert box.toPlainText() == "one\ntwo"
    assert not window.ask.is_busy


def test_nothing_is_asked_while_nothing_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    write(window.ask.question.box, "   ")
    press(window.ask.question.box, Qt.Key.Key_Return)
    assert not window.ask.question.ask_button.isEnabled()
    assert not window.ask.is_busy


def test_a_question_is_asked_and_a_source_opened_with_the_mouse_alone(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.ask.question.box.setPlainText("Bleeding after birth: tranexamic acid?")
    click(window.ask.question.ask_button)
    settle(qtbot, window)
    click_link(qtbot, window, "[1]")
    source = window.ask.sources.source
    assert source is not None and source.title == "Postpartum haemorrhage"
    before = source
    click(window.ask.sources.forth)
    settle(qtbot, window)
    assert window.ask.sources.source != before


def test_alt_down_and_up_walk_through_every_source(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    sources = window.ask.sources
    shown = [sources.source]
    while sources.forth.isEnabled():
        press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        settle(qtbot, window)
        shown.append(sources.source)
    assert len(shown) == len(set(map(id, shown))) > 5
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sources.source == shown[-2]


def test_the_marked_lines_are_exactly_the_cited_ones(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    canvas = window.ask.sources.reader.view.canvas
    qtbot.waitUntil(lambda: canvas.has_image)
    marked = canvas.marked()
    assert marked
    image = canvas.grab().toImage()
    inside = QPoint(round(marked[0].right()) - 4, round(marked[0].top()) + 4)
    outside = QPoint(round(marked[0].right()) + 12, round(marked[0].top()) + 4)
    assert image.pixelColor(inside) == QColor("#ffe873")
    assert image.pixelColor(outside) == QColor("#ffffff")


def test_the_stored_text_is_marked_like_the_page(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    reader = window.ask.sources.reader
    reader.text_toggle.click()
    selections = reader.text.extraSelections()
    source = window.ask.sources.source
    assert source is not None
    assert [each.cursor.selectedText() for each in selections] == [source.quote]


def test_a_page_without_an_image_shows_its_text(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "سالبوتامول خلال الساعة الأولى")
    reader = window.ask.sources.reader
    assert reader.view.isHidden()
    assert not reader.text.isHidden() and "سالبوتامول" in reader.text.toPlainText()
    assert reader.zoom_in.isHidden()


def test_a_scan_shows_the_text_that_ocr_read_under_its_image(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window, "asthma salbutamol puffs by spacer")
    reader = window.ask.sources.reader
    assert not reader.view.isHidden()
    assert reader.text.isVisible() and reader.ocr_note.isVisible()


def test_a_document_past_its_review_date_is_tagged_in_red(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "diarrhea sunken eyes zinc")
    tag = window.ask.sources.review_tag
    assert (tag.text(), tag.property("tag")) == ("Past review date", "danger")
    assert "review by 30-Jun-2025" in window.ask.sources.facts.text()


def test_no_source_means_no_answer(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "department")
    panel = window.ask.panel
    assert panel.match.text() == "No source found"
    assert "Your documents do not answer this question." in panel.text.toPlainText()
    assert panel.search_button.isVisible()
    assert window.ask.sources.source is None


def test_searching_the_library_lists_passages_without_an_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window, "department")
    click(window.ask.panel.search_button)
    settle(qtbot, window)
    assert window.ask.panel.match.text() in {"Search results", "Nothing found"}
    assert window.ask.bar.copy_button.isHidden()


def test_stop_is_felt_at_once_and_the_next_question_is_answered(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(delay_s=60)
    window = open_window(fake)
    window.ask.question.box.setPlainText(QUESTION)
    press(window.ask.question.box, Qt.Key.Key_Return)
    assert window.ask.question.stop_button.isVisible()
    qtbot.waitUntil(lambda: "library" in fake.threads)
    qtbot.wait(20)
    press(window, Qt.Key.Key_Escape)
    assert not window.ask.is_busy
    assert window.ask.message.sentence.text() == "Stopped – incomplete"
    assert window.ask.question.ask_button.isVisible()
    qtbot.waitUntil(lambda: fake.stopped_asks == 1, timeout=2000)
    fake.delay_s = 0
    ask(qtbot, window)
    assert window.ask.panel.match.text().startswith("Good match")
    assert fake.finished_asks == 1


def test_the_stop_button_stops_too(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant(delay_s=60)
    window = open_window(fake)
    window.ask.question.box.setPlainText(QUESTION)
    click(window.ask.question.ask_button)
    click(window.ask.question.stop_button)
    settle(qtbot, window)
    assert fake.finished_asks == 0
    assert window.ask.panel.text.toPlainText() == ""


def test_a_failure_is_shown_with_advice_and_can_be_tried_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(failing={"ask": LibraryDamagedError("A page is damaged.")})
    window = open_window(fake)
    ask(qtbot, window)
    assert window.ask.message.sentence.text() == "A page is damaged."
    fake.failing.clear()
    window.ask.message.action.click()
    settle(qtbot, window)
    assert window.ask.panel.match.text().startswith("Good match")


def test_chips_limit_which_documents_answer(qtbot: QtBot, window: MainWindow) -> None:
    scope = window.ask.question.scope
    click(scope.chips[DocumentClass.REFERENCE])
    assert not scope.everything.isChecked()
    window.ask.question.box.setPlainText("adrenaline child convulsions")
    window.ask.question.ask()
    settle(qtbot, window)
    shown = {source.title for source in window.ask._trail.all}
    assert shown == {"Snake bite"}
    click(scope.everything)
    assert scope.filters().classes == ()


def test_collections_limit_a_question_and_the_screen_says_so(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.shelves.named = {"Emergency": [DocumentId(1)], "Maternity": [DocumentId(3)]}
    window = open_window(fake)
    scope = window.ask.question.scope
    assert scope.shelves.text() == "Collections: all"
    assert not window.ask.question.searches.isVisible()
    first = scope.menu.actions()[0]
    assert first.text() == "Emergency  (1)"
    first.trigger()
    assert scope.filters().collections == ("Emergency",)
    assert not scope.everything.isChecked()
    assert window.ask.question.searches.text() == "Searches Emergency (1 document)"
    assert window.ask.question.searches.isVisible()
    ask(qtbot, window)
    assert fake.filters.collections == ("Emergency",)
    answer = window.ask._answer
    assert answer is not None
    searched = {"searched": "collection Emergency; class guideline"}
    window.ask.panel.show_answer(replace(answer, provenance=searched))
    assert window.ask.panel.searched.text() == "Searched: Emergency; Guideline"
    click(scope.everything)
    assert scope.filters().collections == ()
    window.lock()
    settle(qtbot, window)
    assert scope.menu.actions() == []


def test_an_answer_from_all_documents_says_so(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    assert window.ask.panel.searched.text() == "Searched: all documents"
    assert window.ask.question.scope.shelves.isHidden()


def test_the_answer_is_copied_with_its_sources(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(window, Qt.Key.Key_C, keys)
    told = QGuiApplication.clipboard().text()
    assert QUESTION in told
    assert "[1] Bakara District Hospital. Severe malaria in children (Guideline)" in told
    assert "p. 1" in told and told.endswith("Check before use.")


def test_a_passage_is_copied_with_its_reference(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    window.ask.sources.copy_button.click()
    told = QGuiApplication.clipboard().text()
    assert told.startswith("“A child with fever") and "review by 11-Feb-2027" in told


def test_resting_on_a_marker_previews_its_source(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    window.ask.panel.text.highlighted.emit(QUrl("place:0"))
    assert "Severe malaria in children" in QToolTip.text()


def test_f6_goes_round_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    window.ask.question.box.setFocus()
    seen = []
    for _step in range(4):
        press(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    ask_tab = window.ask
    reader = ask_tab.sources.reader
    assert seen == [ask_tab.panel.text, ask_tab.bar.follow_up, reader.view, ask_tab.question.box]


def test_a_sentence_without_support_says_so(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    page = Page(window.appearance, window.ask._trail, None)
    unsupported = AnswerSentence("Give 5 g.", Support.UNSUPPORTED, ())
    partly = AnswerSentence("Give 5 g.", Support.PARTLY, (1,))
    assert "Not supported by a source" in page.sentence(0, unsupported)
    assert "Partly supported" in page.sentence(0, partly)


def test_text_of_documents_cannot_become_markup(window: MainWindow) -> None:
    page = Page(window.appearance, evidence.NOWHERE, None)
    told = page.sentence(0, AnswerSentence("<img src=x> & <b>5</b>", Support.SUPPORTED, ()))
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;5&lt;/b&gt;" in told


def test_an_empty_library_offers_to_add_documents(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FakeAssistant(stored=[]))
    assert window.ask.start.heading.text() == "Your library is empty"
    click(window.ask.add_button)
    assert window.tabs.currentWidget() is window.library


@pytest.mark.parametrize("percent", [90, 200])
def test_the_answer_follows_the_text_size(qtbot: QtBot, window: MainWindow, percent: int) -> None:
    ask(qtbot, window)
    before = window.ask.panel.text.document().size().height()
    window.menus._change(text_percent=percent)
    settle(qtbot, window)
    after = window.ask.panel.text.document().size().height()
    assert (after > before) is (percent > 100)


def test_a_marker_opens_the_lines_of_its_own_sentence(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None
    whole = answer.passages[0]
    cited = Citation(
        1, whole.document.id, whole.document.title, whole.document.document_class, 1,
        whole.start, whole.end, whole.text, whole.rects,
    )  # fmt: skip
    sentence = "Measure blood glucose in every child with a reduced level of consciousness."
    spaced = sentence.replace(" blood", "  blood")
    trail = evidence.trail_of(
        replace(
            answer,
            citations=(cited,),
            sentences=(AnswerSentence(spaced, Support.SUPPORTED, (1,)),),
        )
    )
    source = trail.all[trail.opened_by[0, 1]]
    text = window.assistant.page(whole.document.id, 1).text
    assert source.quote == sentence == text[source.span.start : source.span.end]


def test_a_sentence_that_is_not_in_its_source_opens_the_whole_citation(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None
    rephrased = AnswerSentence("Check the sugar.", Support.SUPPORTED, (1, 77))
    trail = evidence.trail_of(replace(answer, sentences=(rephrased,)))
    assert trail.all[trail.opened_by[0, 1]].marker == 1
    assert (0, 77) not in trail.opened_by


@pytest.mark.parametrize("by_key", [True, False])
def test_the_document_of_a_source_is_read_over_the_whole_tab(
    qtbot: QtBot, window: MainWindow, by_key: bool
) -> None:
    ask(qtbot, window)
    pane = window.ask.sources
    source = pane.source
    assert source is not None
    if by_key:
        shown = pane.reader.text if pane.reader.view.isHidden() else pane.reader.view
        shown.setFocus()
        press(shown, Qt.Key.Key_Return)
    else:
        click(pane.open_button)
    settle(qtbot, window)
    reading = window.library.reading
    assert window.shown is window.library and reading.isVisible()
    assert reading.title.text() == source.title
    assert reading.reader.place == source.place
