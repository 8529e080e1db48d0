"""Watched folders come in by themselves, and what was refused leaves as a table."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.library.failures import FailuresPanel, as_csv
from app.library.watched import WatchedDialog
from app.window.main import MainWindow
from app.window.tabs import LIBRARY
from engine.ground.answers import AddReport, RefusedFile
from engine.ground.shelves import Refusal
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant

REFUSED = RefusedFile("/ward/=a.pdf", "It is damaged.", "Save it again.", "UnreadableFileError")


def dialog(qtbot: QtBot, window: MainWindow) -> WatchedDialog:
    window.show_tab(LIBRARY)
    window.library.show_watched()
    settle(qtbot, window)
    (found,) = window.findChildren(WatchedDialog)
    return found


def test_a_folder_is_watched_and_looked_at_and_watched_no_longer(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    shown = dialog(qtbot, window)
    shown.collection.setText("Emergency")
    shown.watch(Path("/share/guidelines"))
    settle(qtbot, window)
    assert fake.shelves.looks == 1
    assert "2 in the library · 1 missing" in shown.list.item(0).text()
    assert "Emergency" in shown.list.item(0).text()
    shown.list.setCurrentRow(0)
    shown.stop_button.click()
    settle(qtbot, window)
    assert shown.list.item(0).text() == "No folder is watched yet. Choose one below."
    assert not shown.stop_button.isEnabled()
    shown.close()


def test_a_folder_that_is_not_there_is_told_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    shown.watch(Path("/nothing"))
    settle(qtbot, window)
    assert shown.message.sentence.text() == "There is no such folder."
    shown.close()


def test_what_a_look_refuses_is_on_the_list_of_failures(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.shelves.watch(Path("/share"))
    fake.shelves.next_look = AddReport(refused=(REFUSED,))
    window = open_window(fake)
    settle(qtbot, window)
    assert [file.path for file in window.library.failures.refused] == ["/ward/=a.pdf"]


def test_nothing_is_looked_at_behind_the_lock_screen(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    fake.shelves.watch(Path("/share"))
    window.lock()
    settle(qtbot, window)
    window.library.watcher.look()
    settle(qtbot, window)
    assert fake.shelves.looks == 0


KEPT = Refusal("/ward/scan.pdf", "2026-03-01T07:00:00Z", "EmptyFileError", "No text.", "Scan it.")


def test_files_that_failed_before_a_restart_are_still_on_the_list(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.shelves.refused = [KEPT]
    window = open_window(fake)
    window.show_tab(LIBRARY)
    failures = window.library.failures
    assert failures.isVisible()
    assert [file.path for file in failures.refused] == ["/ward/scan.pdf"]
    failures.close_button.click()
    assert not failures.isVisible()
    assert fake.shelves.refused == [KEPT]
    window.library.toolbar.failures_pressed.emit()
    assert failures.isVisible()


def choose_first(failures: FailuresPanel) -> None:
    """Put the keyboard on the first file of the first cause."""
    cause = failures.tree.topLevelItem(0)
    file = None if cause is None else cause.child(0)
    assert file is not None
    failures.tree.setCurrentItem(file)


def test_one_failed_file_is_tried_again_or_forgotten_alone(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.shelves.refused = [KEPT, replace(KEPT, path="/ward/Burns.pdf")]
    window = open_window(fake)
    window.show_tab(LIBRARY)
    failures = window.library.failures
    assert not failures.retry_one_button.isEnabled()
    choose_first(failures)
    failures.forget_button.click()
    settle(qtbot, window)
    assert [one.path for one in fake.shelves.refused] == ["/ward/Burns.pdf"]
    choose_first(failures)
    failures.retry_one_button.click()
    settle(qtbot, window)
    assert failures.refused == ()
    assert failures.isHidden() or not failures.isVisible()
    assert fake.stored[-1].card.title == "Burns"


def test_a_stopped_retry_puts_the_files_back_on_the_list(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.shelves.refused = [KEPT]
    window = open_window(fake)
    fake.file_s = 30
    window.library.failures.retry_button.click()
    qtbot.waitUntil(lambda: window.library.queue.is_adding)
    assert not window.library.failures.refused
    window.library.queue.stop()
    settle(qtbot, window)
    assert [file.path for file in window.library.failures.refused] == ["/ward/scan.pdf"]


def test_the_list_of_failures_leaves_as_a_table(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.library.maintenance.export(as_csv([REFUSED]), tmp_path / "refused.csv")
    settle(qtbot, window)
    lines = (tmp_path / "refused.csv").read_text("utf-8").splitlines()
    assert lines[1].startswith("/ward/=a.pdf,")
    assert "refused.csv" in window.library.message.sentence.text()
