import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.library.editing import read_date
from app.library.listing import Column, DocumentsModel, Group
from app.library.table import DocumentsTable
from app.window.main import MainWindow
from app.window.style import Appearance
from app.window.tabs import LIBRARY
from engine.ground.errors import DiskFullError
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentClass, DocumentId
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant, card
from tests.app.hands import click, press, write


@pytest.fixture
def library(qtbot: QtBot, window: MainWindow) -> MainWindow:
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    return window


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(dropped(data))


def dropped(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def titles(window: MainWindow) -> list[str]:
    model = window.library.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_document_stands_in_the_table_with_words_for_its_state(library: MainWindow) -> None:
    assert len(titles(library)) == 8
    row = titles(library).index("Diarrhea and dehydration under five")
    review = library.library.model.index(row, Column.REVIEW)
    told = review.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "30-Jun-2025 – Past review date"


def test_files_dropped_anywhere_are_added_and_indexed(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    drop(window, Path("/ward/Burns protocol.pdf"), Path("/ward/Sepsis.docx"))
    assert window.tabs.currentWidget() is window.library
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "Burns protocol" in titles(window))
    assert window.library.message.sentence.text() == "2 documents added."
    qtbot.waitUntil(lambda: all(s.card.vectors == s.card.chunks for s in fake.stored))
    settle(qtbot, window)
    assert window.library.bar.isHidden()


def test_a_locked_window_takes_no_files(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake = FakeAssistant(unlocked=False)
    before = fake.documents()
    window = open_window(fake)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/ward/a.pdf")])
    window.dropEvent(dropped(data))
    settle(qtbot, window)
    assert fake.documents() == before


def test_documents_are_added_with_the_class_that_was_chosen(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.toolbar.add_as.setCurrentIndex(1)
    library.library.add([Path("/ward/Burns protocol.pdf")])
    settle(qtbot, library)
    assert fake.stored[-1].card.document_class is DocumentClass.GUIDELINE


def test_a_file_that_is_already_there_is_told_and_not_added(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.add([Path("/ward/document-1.pdf")])
    settle(qtbot, library)
    assert "already in the library" in library.library.message.advice.text()
    assert len(fake.stored) == 8


def test_the_queue_shows_file_and_count_and_can_be_stopped(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    fake.file_s = 0.15
    library.library.add([Path(f"/ward/file {at}.pdf") for at in range(50)])
    bar = library.library.bar
    qtbot.waitUntil(lambda: "of 50" in bar.how_far.text())
    assert "file " in bar.what.text()
    assert bar.isVisible()
    click(bar.stop_button)
    qtbot.waitUntil(lambda: not library.library.queue.is_adding, timeout=2000)
    settle(qtbot, library)
    assert len(fake.stored) < 58


def test_new_files_go_before_the_index(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    fake.file_s = 0.3
    fake.stored[0].card = card(1, "Severe malaria in children", vectors=0)
    library.library.queue.embed()
    assert library.library.queue.is_embedding
    qtbot.wait(20)
    fake.file_s = 0.0
    library.library.add([Path("/ward/Burns.pdf")])
    qtbot.waitUntil(lambda: fake.stored[-1].card.title == "Burns")
    qtbot.waitUntil(lambda: fake.stored[0].card.vectors == 12)


def test_refused_files_are_grouped_by_cause_with_advice(qtbot: QtBot, library: MainWindow) -> None:
    names = ("rota.xlsx", "bill.xlsx", "locked.pdf")
    library.library.add([Path("/ward") / name for name in names])
    settle(qtbot, library)
    failures = library.library.failures
    assert failures.isVisible()
    assert failures.heading.text() == "3 files could not be added"
    groups = [failures.tree.topLevelItem(at).text(0) for at in range(2)]  # type: ignore[union-attr]
    assert groups[0].startswith("A kind of file that Wardlight does not read (2) – Save it as")
    assert groups[1].startswith("Locked with a password (1)")


def test_a_locked_file_goes_in_with_its_password(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.add([Path("/ward/locked.pdf")])
    settle(qtbot, library)
    failures = library.library.failures
    write(failures.password.line, "open sesame")
    press(failures.password.line, Qt.Key.Key_Return)
    settle(qtbot, library)
    assert fake.stored[-1].card.title == "locked"
    assert library.library.under.isHidden()


def test_retry_tries_the_failed_files_again(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    fake.failing["add"] = DiskFullError("The disk is full.")
    library.library.add([Path("/ward/Burns.pdf")])
    settle(qtbot, library)
    assert library.library.message.sentence.text() == "The disk is full."
    fake.failing.clear()
    library.library.add([Path("/ward/rota.xlsx")])
    settle(qtbot, library)
    library.library.failures.retry_button.click()
    settle(qtbot, library)
    assert library.library.failures.heading.text() == "1 file could not be added"


def test_groups_and_words_filter_the_table(qtbot: QtBot, library: MainWindow) -> None:
    tab = library.library
    tab.side.list.setCurrentRow(list(Group).index(Group.ATTENTION))
    assert titles(library) == ["Diarrhea and dehydration under five", "Postpartum haemorrhage"]
    tab.side.list.setCurrentRow(0)
    press(library, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    write(tab.toolbar.filter, "malaria severe")
    assert titles(library) == ["Severe malaria in children"] * 2


def test_a_row_opens_its_details_and_text(qtbot: QtBot, library: MainWindow) -> None:
    library.library.table.choose(DocumentId(3))
    settle(qtbot, library)
    drawer = library.library.drawer
    assert drawer.isVisible()
    assert drawer.title.text() == "Postpartum haemorrhage"
    assert "oxytocin" in drawer.preview.toPlainText()
    assert "table could not be read" in drawer.flags.text()


def test_enter_opens_the_reader_and_escape_goes_back(qtbot: QtBot, library: MainWindow) -> None:
    library.library.table.choose(DocumentId(3))
    press(library.library.table, Qt.Key.Key_Return)
    settle(qtbot, library)
    assert library.library.is_reading
    assert library.library.reading.title.text() == "Postpartum haemorrhage"
    press(library, Qt.Key.Key_Escape)
    assert not library.library.is_reading


def test_the_card_is_edited_in_place(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.table.choose(DocumentId(3))
    library.library.drawer.edit_button.click()
    form = library.library.drawer.form
    form.title.setText("Bleeding after birth")
    form.review_by.setText("5 Mar 2031")
    form.save_button.click()
    settle(qtbot, library)
    stored = fake.document(DocumentId(3))
    assert (stored.title, stored.review_by) == ("Bleeding after birth", "2031-03-05")
    assert library.library.drawer.title.text() == "Bleeding after birth"


@pytest.mark.parametrize(
    ("title", "issued", "review_by", "error"),
    [
        ("", "", "", "Type a title."),
        ("A", "yesterday", "", "The date of issue is not a date."),
        ("A", "", "31-Feb-2026", "The review date is not a date."),
        ("A", "2026-02-01", "2026-01-01", "The review date is before the date of issue."),
    ],
)
def test_a_card_that_makes_no_sense_is_not_saved(  # noqa: PLR0917 - pytest hands in fixtures
    library: MainWindow, fake: FakeAssistant, title: str, issued: str, review_by: str, error: str
) -> None:
    library.library.table.choose(DocumentId(3))
    library.library.drawer.start_editing()
    form = library.library.drawer.form
    form.title.setText(title)
    form.issued.setText(issued)
    form.review_by.setText(review_by)
    form.save_button.click()
    assert form.error.text() == error
    assert fake.document(DocumentId(3)).title == "Postpartum haemorrhage"


@pytest.mark.parametrize(
    ("typed", "iso"),
    [("05-Mar-2027", "2027-03-05"), ("2027-03-05", "2027-03-05"), ("", ""), ("soon", None)],
)
def test_dates_are_read_as_people_write_them(typed: str, iso: str | None) -> None:
    assert read_date(typed) == iso


def test_removing_asks_first_and_can_be_refused(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.table.choose(DocumentId(3))
    press(library.library.table, Qt.Key.Key_Delete)
    drawer = library.library.drawer
    assert "cannot be undone" in drawer.sure.text()
    assert library.focusWidget() is drawer.keep_button
    drawer.keep_button.click()
    assert len(fake.stored) == 8
    drawer.remove_button.click()
    drawer.really_button.click()
    settle(qtbot, library)
    assert len(fake.stored) == 7
    assert "Postpartum haemorrhage" not in titles(library)


def test_removing_while_files_are_added_loses_no_file(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    fake.file_s = 0.05
    library.library.table.choose(DocumentId(3))
    library.library.add([Path(f"/ward/file {at}.pdf") for at in range(6)])
    qtbot.waitUntil(lambda: len(fake.stored) > 8)
    library.library.chosen.remove()
    fake.file_s = 0.0
    qtbot.waitUntil(lambda: len(fake.stored) == 13 and not library.is_busy, timeout=20_000)
    assert all(s.card.id != DocumentId(3) for s in fake.stored)


def test_checking_lists_what_was_found_worst_first(qtbot: QtBot, library: MainWindow) -> None:
    library.library.toolbar.check_action.trigger()
    settle(qtbot, library)
    checks = library.library.checks
    assert checks.isVisible()
    assert checks.heading.text() == "The check found 1 problem"
    first = checks.list.item(0).text()
    assert first.startswith("Damaged: Original of document 5") and "add the file again" in first


def test_rebuilding_the_index_tells_how_much_was_made(qtbot: QtBot, library: MainWindow) -> None:
    library.library.toolbar.reindex_action.trigger()
    settle(qtbot, library)
    assert "The index was made anew" in library.library.message.sentence.text()


def test_an_empty_library_says_what_to_do(open_window: OpenWindow) -> None:
    window = open_window(FakeAssistant(stored=[]))
    window.show_tab(LIBRARY)
    assert window.library.empty.isVisible()
    assert window.library.empty_files.isVisible()


def test_ten_thousand_documents_are_sorted_and_filtered_quickly(qtbot: QtBot) -> None:
    del qtbot
    model = DocumentsModel()
    cards = [card(number, f"Protocol {number % 977:04d}") for number in range(10_000)]
    began = time.thread_time()
    model.set_cards(cards)
    model.sort(Column.REVIEW)
    model.set_filter(Group.GUIDELINE, "protocol 0042")
    assert model.rowCount() == 11
    assert time.thread_time() - began < 1.0


def scrolled(appearance: Appearance, count: int) -> float:
    """Return the CPU seconds, in the middle of 60, that one step down a table takes."""
    model = DocumentsModel()
    model.set_cards([card(number, f"Protocol {number % 977:04d}") for number in range(count)])
    model.set_collections([CollectionCard("Emergency", tuple(c.id for c in model.all_cards[::7]))])
    table = DocumentsTable(model, appearance)
    table.resize(1160, 560)
    table.show()
    table.grab()
    bar, steps = table.verticalScrollBar(), []
    for step in range(60):
        began = time.thread_time()
        bar.setValue(step * bar.maximum() // 60)
        table.grab()
        steps.append(time.thread_time() - began)
    table.close()
    return statistics.median(steps)


def test_ten_thousand_documents_scroll_as_smoothly_as_a_hundred(
    qtbot: QtBot, appearance: Appearance
) -> None:
    del qtbot
    few, many = scrolled(appearance, 100), scrolled(appearance, 10_000)
    assert many < 1.5 * few + 0.002, f"{1000 * many:.1f} ms a step, {1000 * few:.1f} with a hundred"
    assert many < 0.033, f"{1000 * many:.1f} ms of CPU a step"
