"""Another language is spoken by the open window at once, and nothing typed or shown is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.window import language
from app.window.main import MainWindow
from app.window.tabs import ASK, LIBRARY, SETTINGS, SUMMARIZE
from engine.ground.types import DocumentClass
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant
from tests.app.hands import press

REPORT = "Name: Amina Okello\nDIAGNOSES\n1. Pneumonia\nALLERGIES\nCo-trimoxazole (rash)\n"


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    language.use("en")
    yield
    language.use("en")


def _speak(qtbot: QtBot, window: MainWindow, code: str) -> None:
    """Choose a language as the Settings tab does, and wait until it is spoken."""
    with qtbot.waitSignal(window.speaking.changed, timeout=10_000):
        window.settings.change("language.ui", code)
    settle(qtbot, window)


def test_the_whole_window_speaks_another_language_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SETTINGS)
    window.settings.show_group("language")
    _speak(qtbot, window, "fr")
    assert window.header.bar.tabText(LIBRARY) == "Bibliothèque"
    assert window.menus.actions["help"].text() == "Aide"
    assert window.tabs.currentIndex() == SETTINGS
    assert window.settings.group == "language"
    assert window.is_open


def test_a_right_to_left_language_mirrors_the_window_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    _speak(qtbot, window, "ar")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.ask.layoutDirection() == Qt.LayoutDirection.RightToLeft
    _speak(qtbot, window, "en")
    assert window.ask.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.header.bar.tabText(LIBRARY) == "Library"


def test_a_question_its_answer_and_what_is_typed_come_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.ask.question.scope.chips[DocumentClass.GUIDELINE].setChecked(True)
    window.ask.question.box.setPlainText("severe malaria in children")
    window.ask.question.ask()
    settle(qtbot, window)
    shown = window.ask.panel.shown
    number = window.ask.past.memory.number
    window.ask.question.box.setPlainText("half a new question")
    window.ask.bar.follow_up.setText("and at night?")
    window.ask.past.feedback.note.setText("too long")
    _speak(qtbot, window, "es")
    assert window.ask.panel.shown == shown
    assert window.ask.question.box.toPlainText() == "half a new question"
    assert window.ask.bar.follow_up.text() == "and at night?"
    assert window.ask.past.feedback.note.text() == "too long"
    assert window.ask.past.memory.number == number
    assert window.ask.question.scope.filters().classes == (DocumentClass.GUIDELINE,)
    assert window.ask.sources.source is not None


def test_a_follow_up_goes_on_after_the_change(qtbot: QtBot, window: MainWindow) -> None:
    window.ask.question.box.setPlainText("severe malaria in children")
    window.ask.question.ask()
    settle(qtbot, window)
    window.ask.follow_up("and in severe dehydration?")
    settle(qtbot, window)
    _speak(qtbot, window, "pt")
    assert [turn.question for turn in window.ask.turns.turns] == ["severe malaria in children"]
    assert window.ask.turns.now.text() == "and in severe dehydration?"
    window.ask.follow_up("and in asthma?")
    settle(qtbot, window)
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    assert len(fake.earlier) == 2


def test_the_case_on_the_desk_is_summarized_again(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    window.summarize.toolbar.lengths.setCurrentIndex(0)
    window.summarize.add_text(REPORT)
    settle(qtbot, window)
    _speak(qtbot, window, "fr")
    qtbot.waitUntil(lambda: not window.summarize.is_busy, timeout=10_000)
    assert "Co-trimoxazole" in window.summarize.panel.text.toPlainText()
    assert len(window.summarize.intake.list.rows) == 1
    assert window.summarize.toolbar.lengths.currentIndex() == 0
    assert window.tabs.currentIndex() == SUMMARIZE


def test_files_that_wait_are_added_after_the_change(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fake = window.assistant
    assert isinstance(fake, FakeAssistant)
    fake.file_s = 0.2
    window.library.add([tmp_path / "one.md", tmp_path / "two.md"])
    window.library.add([tmp_path / "three.md"])
    _speak(qtbot, window, "sw")
    qtbot.waitUntil(lambda: not window.library.queue.is_adding and not window.is_busy)
    titles = [card.title for card in fake.documents()]
    assert titles.count("one") == titles.count("two") == titles.count("three") == 1


def test_refused_files_stay_listed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.library.add([tmp_path / "rota.xlsx"])
    settle(qtbot, window)
    _speak(qtbot, window, "fr")
    assert [Path(file.path).name for file in window.library.failures.refused] == ["rota.xlsx"]


def test_the_keys_work_once_and_only_once_after_the_change(
    qtbot: QtBot, window: MainWindow
) -> None:
    _speak(qtbot, window, "fr")
    window.show_tab(LIBRARY)
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentIndex() == ASK


def test_the_look_can_be_changed_after_the_language(qtbot: QtBot, window: MainWindow) -> None:
    _speak(qtbot, window, "fr")
    window.menus.actions["larger"].trigger()
    window.menus.actions["normal"].trigger()
    assert window.appearance.preferences.text_percent == 100


def test_locking_works_after_the_change(qtbot: QtBot, window: MainWindow) -> None:
    _speak(qtbot, window, "fr")
    window.lock()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.unlock_page
    assert not window.assistant.is_unlocked


def test_the_first_page_speaks_the_chosen_language_at_once(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FakeAssistant(stored=[], created=False, unlocked=False))
    box = window.gate.look_page.language
    box.setCurrentIndex(box.findData("fr"))
    with qtbot.waitSignal(window.speaking.changed, timeout=10_000):
        box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    page = window.gate.look_page
    assert window.gate.currentWidget() is page
    assert page.go_on.text() == "Continuer"
    assert page.language.currentData() == "fr"
    page.go_on.click()
    settle(qtbot, window)
    assert window.gate.currentWidget() is window.gate.purpose_page


def test_a_language_that_the_hospital_set_cannot_be_chosen(open_window: OpenWindow) -> None:
    fake = FakeAssistant(stored=[], created=False, unlocked=False)
    fake.preferences.values = type(fake.preferences.values)(
        fake.preferences.values.values, frozenset({"language.ui"})
    )
    page = open_window(fake).gate.look_page
    assert not page.language.isEnabled()
    assert page.text_size.isEnabled()


class _Flashes(QObject):
    """Notes every window that comes up besides the one that is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._window
        ):
            self.seen.append(f"{watched} {watched.accessibleName()}")
        return False


def test_no_part_of_the_window_flashes_up_while_it_is_built(
    qtbot: QtBot, window: MainWindow
) -> None:
    flashes = _Flashes(window)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(flashes)
    _speak(qtbot, window, "fr")
    application.removeEventFilter(flashes)
    assert flashes.seen == []
    assert window.isActiveWindow()


def test_choosing_the_language_that_is_spoken_builds_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    ask = window.ask
    window.settings.change("language.ui", "en")
    settle(qtbot, window)
    qtbot.wait(150)
    assert window.ask is ask
