"""The help in each language: found by its own words, read in its direction, every letter drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.window import help as help_page
from app.window import language
from app.window.help import HelpDialog
from app.window.style import Appearance, Preferences
from engine.ground.choices import LANGUAGES
from engine.ground.paths import resources

_FOLDERS = sorted(path.name for path in (resources() / "help").iterdir() if path.is_dir())
pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture(params=_FOLDERS)
def spoken(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    yield language.use(request.param)
    language.use("en")


@pytest.fixture
def dialog(qtbot: QtBot, spoken: str) -> Iterator[HelpDialog]:
    appearance = Appearance(Preferences(theme="light"))
    appearance.apply()
    window = QWidget()
    qtbot.addWidget(window)
    yield HelpDialog(window, appearance)
    window.close()


def _shown(dialog: HelpDialog) -> list[str]:
    rows = range(dialog.list.count())
    return [dialog.list.item(row).data(Qt.ItemDataRole.UserRole).id for row in rows]


def test_every_folder_of_help_is_a_language_of_the_window() -> None:
    assert set(_FOLDERS) <= set(LANGUAGES)


def test_a_topic_is_found_first_by_its_own_title(dialog: HelpDialog, spoken: str) -> None:
    for topic in help_page.topics(spoken):
        dialog.search.setText(topic.title)
        assert _shown(dialog)[0] == topic.id


def test_words_are_found_without_their_marks(dialog: HelpDialog, spoken: str) -> None:
    for topic in help_page.topics(spoken):
        dialog.search.setText(help_page.plain(topic.title))
        assert topic.id in _shown(dialog)


def test_a_page_reads_in_the_direction_of_its_language(dialog: HelpDialog, spoken: str) -> None:
    directions = Qt.LayoutDirection
    is_mirrored = spoken in language.RIGHT_TO_LEFT
    wanted = directions.RightToLeft if is_mirrored else directions.LeftToRight
    assert dialog.text.document().firstBlock().textDirection() == wanted
    assert dialog.layoutDirection() == wanted


def test_every_letter_of_a_page_has_a_shape(dialog: HelpDialog, spoken: str) -> None:
    lacking = {
        letter
        for topic in help_page.topics(spoken)
        for letter in set(topic.text)
        if letter.isalpha() and not _is_drawn(letter, dialog)
    }
    assert lacking == set()


def _is_drawn(letter: str, dialog: HelpDialog) -> bool:
    layout = QTextLayout(letter, dialog.text.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
