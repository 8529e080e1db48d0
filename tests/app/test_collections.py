"""Collections: made, filled, shown, carried on a stick; versions that replace others."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library.listing import Column, Group
from app.library.membership import MembershipDialog
from app.library.naming import NameDialog
from app.library.replacing import ReplaceDialog
from app.library.sealed import SealDialog
from app.window.main import MainWindow
from app.window.tabs import LIBRARY
from engine.ground.types import DocumentId, DocumentState
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant, card
from tests.app.fake_shelves import SIGNER
from tests.app.hands import press, write
from tests.app.test_window import cut_words, nameless, small_buttons

ONE, TWO, THREE = DocumentId(1), DocumentId(2), DocumentId(3)


@pytest.fixture
def library(qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant) -> MainWindow:
    fake.shelves.named = {"Emergency": [ONE, TWO], "Maternity": [THREE]}
    window = open_window(fake)
    window.show_tab(LIBRARY)
    settle(qtbot, window)
    return window


def listed(window: MainWindow) -> list[str]:
    side = window.library.side.list
    return [side.item(row).text() for row in range(len(Group), side.count())]


def titles(window: MainWindow) -> list[str]:
    model = window.library.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_collections_stand_beside_the_table_with_their_counts(library: MainWindow) -> None:
    assert listed(library) == ["Collections", "Emergency  2", "Maternity  1"]
    library.library.side.choose("Maternity")
    assert titles(library) == ["Postpartum haemorrhage"]
    cell = library.library.model.index(0, Column.COLLECTION)
    assert cell.data() == "Maternity"
    assert library.library.side.group is Group.ALL


def test_the_keyboard_steps_over_the_heading_of_the_collections(library: MainWindow) -> None:
    side = library.library.side.list
    side.setCurrentRow(len(Group) - 1)
    press(side, Qt.Key.Key_Down)
    assert side.currentItem().text() == "Emergency  2"


def test_a_collection_is_made_and_renamed(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.side.new_action.trigger()
    (dialog,) = library.findChildren(NameDialog)
    assert not dialog.save_button.isEnabled()
    write(dialog.name, "Wound  care")
    press(dialog.name, Qt.Key.Key_Return)
    settle(qtbot, library)
    assert "Wound care  0" in listed(library)
    assert "Wound care was made" in library.library.message.sentence.text()
    library.library.side.choose("Wound care")
    library.library.side.rename_action.trigger()
    qtbot.waitUntil(lambda: len(library.findChildren(NameDialog)) == 1)
    (dialog,) = library.findChildren(NameDialog)
    dialog.name.setText("Dressings")
    dialog.save_button.click()
    settle(qtbot, library)
    assert set(fake.shelves.named) == {"Emergency", "Maternity", "Dressings"}


def test_a_name_that_is_taken_is_refused_in_words(qtbot: QtBot, library: MainWindow) -> None:
    library.library.changing.make("emergency")
    settle(qtbot, library)
    told = library.library.message.sentence.text()
    assert told == "There is a collection of this name already."


def test_deleting_a_collection_asks_first_and_keeps_its_documents(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.side.choose("Emergency")
    library.library.side.remove_action.trigger()
    assert "Emergency" in fake.shelves.named
    assert library.library.message.sentence.text() == "Delete the collection Emergency?"
    assert library.library.message.advice.text() == "Its documents stay in the library."
    library.library.message.action.click()
    settle(qtbot, library)
    assert "Emergency" not in fake.shelves.named
    assert len(titles(library)) == 8


def test_several_documents_go_into_collections_at_once(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    table = library.library.table
    table.choose(ONE)
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = table.all_chosen
    assert len(chosen) == 2
    library.library.drawer.collections_button.click()
    (dialog,) = library.findChildren(MembershipDialog)
    assert dialog.ticks["Emergency"].checkState() == Qt.CheckState.PartiallyChecked
    press(dialog.ticks["Maternity"], Qt.Key.Key_Space)
    dialog.new.setText("Night shift")
    dialog.save_button.click()
    settle(qtbot, library)
    assert set(chosen) <= set(fake.shelves.named["Maternity"])
    assert fake.shelves.named["Night shift"] == list(chosen)
    assert THREE in fake.shelves.named["Maternity"]


def test_a_document_comes_out_of_a_collection_and_stays(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.table.choose(THREE)
    library.library.chosen.collect()
    (dialog,) = library.findChildren(MembershipDialog)
    dialog.ticks["Maternity"].setChecked(False)
    dialog.save_button.click()
    settle(qtbot, library)
    assert fake.shelves.named["Maternity"] == []
    assert "Postpartum haemorrhage" in titles(library)


def test_an_export_shows_progress_and_stops_within_a_second(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant, tmp_path: Path
) -> None:
    fake.shelves.slow_s = 30
    library.library.carrying.export("Emergency", tmp_path / "e.wardcol")
    message = library.library.message
    qtbot.waitUntil(lambda: "Writing the collection · 1 / 2" in message.sentence.text())
    began = time.monotonic()
    message.action.click()
    qtbot.waitUntil(lambda: not library.is_busy, timeout=1000)
    assert time.monotonic() - began < 1.0
    assert fake.shelves.exported == []


def test_a_finished_export_gives_the_fingerprint(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    library.library.carrying.export("Emergency", tmp_path / "e.wardcol")
    settle(qtbot, library)
    assert library.library.message.sentence.text() == "2 documents are in the file."
    assert SIGNER in library.library.message.advice.text()


def test_a_stranger_is_trusted_only_when_the_fingerprint_was_compared(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.carrying.inspect(Path("/media/stick/Burns.wardcol"))
    settle(qtbot, library)
    (dialog,) = library.findChildren(SealDialog)
    assert dialog.fingerprint.text() == SIGNER
    assert dialog.titles.count() == 2
    assert not dialog.import_button.isEnabled()
    assert fake.shelves.brought == []
    dialog.compared.setChecked(True)
    dialog.import_button.click()
    settle(qtbot, library)
    assert fake.shelves.brought == [("Burns.wardcol", SIGNER)]
    assert "Burns  2" in listed(library)


def test_a_known_signer_needs_no_comparison(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    fake.shelves.known = {SIGNER}
    library.library.carrying.inspect(Path("/media/stick/Burns.wardcol"))
    settle(qtbot, library)
    (dialog,) = library.findChildren(SealDialog)
    assert dialog.compared.isHidden()
    assert dialog.import_button.isEnabled()
    dialog.reject()
    settle(qtbot, library)
    assert fake.shelves.brought == []


def test_a_file_that_is_no_collection_is_refused_in_a_sentence(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.library.carrying.inspect(Path("/media/stick/holiday.zip"))
    settle(qtbot, library)
    told = library.library.message.sentence.text()
    assert told == "This is not a collection that Wardlight wrote."
    assert library.findChildren(SealDialog) == []


def test_a_document_replaces_another_by_choice(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    library.library.table.choose(ONE)
    library.library.drawer.replaces_button.click()
    (dialog,) = library.findChildren(ReplaceDialog)
    offered = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    assert len(offered) == 6, "neither itself nor what is replaced already"
    write(dialog.search, "postpartum")
    assert dialog.list.count() == 1
    dialog.replace_button.click()
    settle(qtbot, library)
    assert fake.shelves.superseded == [(ONE, THREE)]


def test_the_drawer_tells_what_replaced_what_and_lets_it_back(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant
) -> None:
    old = card(20, "Burns", version="1", state=DocumentState.SUPERSEDED, superseded_by=21)
    new = card(21, "Burns", version="2")
    library.library.show_cards([old, new], fake.shelves.collections())
    drawer = library.library.drawer
    library.library.table.choose(new.id)
    assert "Replaces" in drawer.facts.text() and "Burns (1)" in drawer.facts.text()
    library.library.table.choose(old.id)
    assert "Replaced by" in drawer.facts.text() and "Burns (2)" in drawer.facts.text()
    assert drawer.replaces_button.isHidden()
    fake.shelves.superseded = [(new.id, old.id)]
    drawer.reinstate_button.click()
    settle(qtbot, library)
    assert fake.shelves.superseded == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_dialogs_of_collections_have_names_large_targets_and_whole_words(
    qtbot: QtBot, library: MainWindow, fake: FakeAssistant, percent: int
) -> None:
    library.menus._change(text_percent=percent)
    tab = library.library
    tab.table.choose(ONE)
    tab.chosen.collect()
    tab.collecting.ask_new()
    tab.collecting.ask_replaced(fake.document(ONE), fake.documents())
    tab.carrying.inspect(Path("/media/stick/Burns.wardcol"))
    settle(qtbot, library)
    lay_out(qtbot, library)
    kinds = (MembershipDialog, NameDialog, ReplaceDialog, SealDialog)
    dialogs = [dialog for kind in kinds for dialog in library.findChildren(kind)]
    assert len(dialogs) == 4
    assert nameless(library) == []
    assert small_buttons(library) == []
    assert cut_words(library) == []
    for dialog in dialogs:
        dialog.close()
