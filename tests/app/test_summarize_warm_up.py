"""The model at the drop of a report: it reads its instructions while the report is read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.tabs import SUMMARIZE
from tests.app.conftest import settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_model import READY
from tests.engine.summarizing import reports


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Return a small discharge report as a file."""
    path = tmp_path / "letter.txt"
    path.write_text(reports.WHOLE, encoding="utf-8")
    return path


def test_the_model_is_prepared_once_at_the_first_report(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    fake.model.state = READY
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    window.summarize.add([letter])
    settle(qtbot, window)
    assert fake.chosen_model.prepared_tasks.count("summary") == 1


def test_without_a_model_nothing_is_prepared(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    settle(qtbot, window)
    assert "summary" not in fake.chosen_model.prepared_tasks


def test_a_model_that_cannot_be_prepared_costs_nothing(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    fake.failing["model_state"] = OSError("gone")
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    settle(qtbot, window)
    assert window.summarize.panel.text.toPlainText()
