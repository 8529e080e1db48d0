"""The first run: six pages, each come back to, forward and back, skipped by policy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.window.arrival.library import LibraryPage
from app.window.arrival.model import ModelPage
from app.window.arrival.trial import TrialPage
from app.window.main import MainWindow
from engine.ground import samples
from engine.ground.arrival import NEEDS_LIBRARY, ORDER, Arrival
from engine.ground.errors import StorageError
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import PASSPHRASE, RECOVERY_KEY, FakeAssistant
from tests.app.fake_packs import LARGE, MODEL
from tests.app.hands import press, write


def _home(
    page: Arrival | None = None, *, skipped: frozenset[Arrival] = frozenset()
) -> FakeAssistant:
    """Return a home as a kill on a page leaves it."""
    created = page in NEEDS_LIBRARY
    made = FakeAssistant(stored=[], created=created, unlocked=False)
    made.arrival.written, made.arrival.skipped = page, skipped
    return made


def _unlock(qtbot: QtBot, window: MainWindow) -> None:
    write(window.gate.unlock_page.passphrase.line, PASSPHRASE)
    press(window.gate.unlock_page.passphrase.line, Qt.Key.Key_Return)
    settle(qtbot, window)


def _at(qtbot: QtBot, open_window: OpenWindow, page: Arrival) -> MainWindow:
    """Open the window on a home that was killed on a page, and unlock it if need be."""
    window = open_window(_home(page))
    if page in NEEDS_LIBRARY:
        _unlock(qtbot, window)
    return window


@pytest.mark.parametrize("page", ORDER)
def test_a_kill_on_any_page_comes_back_to_it(
    qtbot: QtBot, open_window: OpenWindow, page: Arrival
) -> None:
    window = _at(qtbot, open_window, page)
    shown = window.gate.page(page)
    assert window.gate.currentWidget() is shown
    assert shown.steps.place.text() == f"Page {ORDER.index(page) + 1} of 6"
    assert not window.is_open


@pytest.mark.parametrize("page", ORDER)
def test_a_page_is_written_down_before_it_is_shown(
    qtbot: QtBot, open_window: OpenWindow, page: Arrival
) -> None:
    window = _at(qtbot, open_window, page)
    assert window.assistant.arrival.page is page


def test_a_kill_on_the_recovery_key_shows_the_same_key_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = _home(Arrival.DATA)
    fake.created = fake.arrival.created = True
    fake.arrival.key = RECOVERY_KEY
    window = open_window(fake)
    assert window.gate.currentWidget() is window.gate.unlock_page
    _unlock(qtbot, window)
    page = window.gate.recovery_page
    assert window.gate.currentWidget() is page
    assert page.key.text() == RECOVERY_KEY
    assert fake.arrival.confirmed == 0
    page.written.click()
    page.go_on.click()
    settle(qtbot, window)
    assert fake.arrival.confirmed == 1
    assert window.gate.currentWidget() is window.gate.page(Arrival.MODEL)


def test_the_key_of_a_library_made_elsewhere_is_shown_before_the_library(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(unlocked=False)
    fake.arrival.key = RECOVERY_KEY
    window = open_window(fake)
    _unlock(qtbot, window)
    assert window.gate.recovery_page.key.text() == RECOVERY_KEY
    window.gate.recovery_page.written.click()
    window.gate.recovery_page.go_on.click()
    settle(qtbot, window)
    assert window.is_open


def test_six_pages_lead_into_the_window_and_never_come_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = _home()
    window = open_window(fake)
    gate = window.gate
    gate.look_page.go_on.click()
    settle(qtbot, window)
    gate.purpose_page.agreed.click()
    gate.purpose_page.go_on.click()
    settle(qtbot, window)
    for line in (gate.create_page.first.line, gate.create_page.second.line):
        write(line, PASSPHRASE)
    gate.create_page.create_button.click()
    settle(qtbot, window)
    gate.recovery_page.written.click()
    gate.recovery_page.go_on.click()
    settle(qtbot, window)
    for page in (Arrival.MODEL, Arrival.LIBRARY, Arrival.TRIAL):
        assert gate.currentWidget() is gate.page(page)
        gate.page(page).steps.go_on.click()
        settle(qtbot, window)
    assert window.is_open
    assert (fake.arrival.page, fake.arrival.confirmed) == (None, 1)


def test_policy_that_skips_everything_leaves_only_passphrase_and_key(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = _home(skipped=frozenset(ORDER))
    window = open_window(fake)
    gate = window.gate
    assert gate.currentWidget() is gate.create_page
    assert gate.create_page.steps.back.isHidden()
    for line in (gate.create_page.first.line, gate.create_page.second.line):
        write(line, PASSPHRASE)
    gate.create_page.create_button.click()
    settle(qtbot, window)
    gate.recovery_page.written.click()
    gate.recovery_page.go_on.click()
    settle(qtbot, window)
    assert window.is_open
    assert fake.arrival.written is None


@pytest.mark.parametrize("skipped", [Arrival.PURPOSE, Arrival.LIBRARY])
def test_policy_skips_one_page(qtbot: QtBot, open_window: OpenWindow, skipped: Arrival) -> None:
    before = ORDER[ORDER.index(skipped) - 1]
    fake = _home(before, skipped=frozenset({skipped}))
    window = open_window(fake)
    if before in NEEDS_LIBRARY:
        _unlock(qtbot, window)
    window.gate.page(before).steps.go_on.click()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.page(ORDER[ORDER.index(skipped) + 1])
    assert skipped not in fake.arrival.reached


@pytest.mark.parametrize("page", [Arrival.PURPOSE, Arrival.DATA, Arrival.LIBRARY, Arrival.TRIAL])
def test_back_leads_to_the_page_before(
    qtbot: QtBot, open_window: OpenWindow, page: Arrival
) -> None:
    window = _at(qtbot, open_window, page)
    back = window.gate.page(page).steps.back
    back.setFocus()
    press(back, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.page(ORDER[ORDER.index(page) - 1])


def test_back_never_leads_to_making_a_second_library(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = _at(qtbot, open_window, Arrival.MODEL)
    assert window.gate.page(Arrival.MODEL).steps.back.isHidden()


def test_two_quick_presses_move_one_page(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(_home())
    for _press in range(3):
        window.gate.look_page.go_on.click()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.purpose_page


def test_a_page_that_cannot_be_written_down_is_shown_all_the_same(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = _home()
    fake.arrival.failing = StorageError("The disk reported an error.")
    window = open_window(fake)
    window.gate.look_page.go_on.click()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.purpose_page


def test_a_first_run_locks_like_the_library(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = _at(qtbot, open_window, Arrival.LIBRARY)
    window.menus.actions["lock"].trigger()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.unlock_page
    assert not window.assistant.is_unlocked
    _unlock(qtbot, window)
    assert window.gate.currentWidget() is window.gate.page(Arrival.LIBRARY)


def test_locking_takes_the_recovery_key_off_the_screen(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake = FakeAssistant(unlocked=False)
    fake.arrival.key = RECOVERY_KEY
    window = open_window(fake)
    _unlock(qtbot, window)
    window.lock()
    settle(qtbot, window)
    assert window.gate.recovery_page.key.text() == ""


def test_found_packs_are_offered_with_a_fit_line_and_imported(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = _at(qtbot, open_window, Arrival.MODEL)
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    fake.packs.on_stick = (MODEL.name, LARGE.name)
    page = window.gate.page(Arrival.MODEL)
    assert isinstance(page, ModelPage)
    assert page.steps.go_on.text() == "Continue without a model"
    page._places = lambda: [tmp_path]
    page.look()
    settle(qtbot, window)
    assert len(page.offers) == 2
    words = [label.text() for label in page.findChildren(type(page.told)) if label.text()]
    assert "Fits well" in words
    assert "Does not fit" in words
    assert any(word.startswith("Needs about") for word in words)
    page.import_buttons[0].click()
    settle(qtbot, window)
    assert fake.packs.brought == [(MODEL.name, "")]
    assert page.steps.go_on.text() == "Continue"
    assert len(page.offers) == 1


def test_no_stick_is_said_and_looking_again_is_offered(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = _at(qtbot, open_window, Arrival.MODEL)
    page = window.gate.page(Arrival.MODEL)
    assert isinstance(page, ModelPage)
    page.show_found([])
    assert page.told.text() == "No pack was found on a USB stick."
    assert page.again.isEnabled()


def test_the_samples_are_added_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = _at(qtbot, open_window, Arrival.LIBRARY)
    page = window.gate.page(Arrival.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert page.told.text() == "The library is empty."
    assert page.steps.go_on.text() == "Continue without documents"
    page.samples_button.click()
    qtbot.waitUntil(lambda: page.told.text() == "14 documents are in the library.", timeout=20_000)
    settle(qtbot, window)
    assert not page.samples_button.isEnabled()
    assert page.steps.go_on.text() == "Continue"
    assert len(window.assistant.documents()) == len(samples.documents())


def test_a_folder_goes_on_being_added_behind_the_next_page(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = _at(qtbot, open_window, Arrival.LIBRARY)
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    fake.file_s = 0.3
    window.library.add([tmp_path / "fever.md"])
    page = window.gate.page(Arrival.LIBRARY)
    assert not page.bar.isHidden() if isinstance(page, LibraryPage) else False
    page.steps.go_on.click()
    qtbot.waitUntil(
        lambda: window.gate.currentWidget() is window.gate.page(Arrival.TRIAL), timeout=20_000
    )
    settle(qtbot, window)
    assert [card.title for card in fake.documents()] == ["fever"]


def test_files_that_cannot_be_read_are_counted(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = _at(qtbot, open_window, Arrival.LIBRARY)
    window.library.add([tmp_path / "rota.xlsx", tmp_path / "fever.md"])
    settle(qtbot, window)
    page = window.gate.page(Arrival.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert page.refused.text() == "1 file could not be read; the Library tab says why."


def test_the_worked_question_is_asked_and_leads_to_its_source(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(_home(Arrival.TRIAL))
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    for path, details in samples.documents()[:1]:
        fake._store(path, details)
    _unlock(qtbot, window)
    page = window.gate.page(Arrival.TRIAL)
    assert isinstance(page, TrialPage)
    assert page.question.text() == samples.QUESTION
    page.question.setText("salbutamol for asthma")
    page.ask_button.click()
    settle(qtbot, window)
    assert window.is_open
    assert window.coach.isVisible()
    assert "Press a blue number" in window.coach.sentence.text()
    assert fake.arrival.reached[-1] is Arrival.TRIAL
    window.ask.panel.place_chosen.emit(0)
    assert "F1 opens the help" in window.coach.sentence.text()
    window.coach.done_button.click()
    settle(qtbot, window)
    assert window.coach.isHidden()
    assert fake.arrival.page is None
    assert window.ask.panel.shown is not None


def test_the_samples_can_be_removed_at_the_end(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(_home(Arrival.TRIAL))
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    for path, details in samples.documents():
        fake._store(path, details)
    _unlock(qtbot, window)
    page = window.gate.page(Arrival.TRIAL)
    assert isinstance(page, TrialPage)
    page.ask_button.click()
    settle(qtbot, window)
    window.ask.panel.place_chosen.emit(0)
    window.coach.remove_button.click()
    settle(qtbot, window)
    assert fake.documents() == []
    assert fake.arrival.page is None


def test_an_empty_library_is_not_asked(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = _at(qtbot, open_window, Arrival.TRIAL)
    page = window.gate.page(Arrival.TRIAL)
    assert isinstance(page, TrialPage)
    assert page.ask_button.isHidden()
    assert "no document to ask yet" in page.told.text()
    page.steps.go_on.click()
    settle(qtbot, window)
    assert window.is_open


def test_the_data_page_names_the_folder(open_window: OpenWindow) -> None:
    window = open_window(_home(Arrival.DATA))
    labels = window.gate.create_page.findChildren(type(window.coach.sentence))
    shown = [label.text().replace("\u200b", "") for label in labels]  # where it may break
    assert f"They are kept in {window.assistant.arrival.folder}." in shown
