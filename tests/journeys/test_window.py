"""The window over the real engine and the trained tiny model, from import to lock."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.window import booleans
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tabs import MODELS
from app.window.tasks import Lanes
from engine.assistant import Assistant, open_assistant
from engine.ground.answers import Support
from engine.ground.paths import Home
from engine.language.model import LocalModel
from tests.app.hands import click, press
from tests.engine.language.tiny_models import TRAINED
from tests.journeys.test_trained_model import FEVER

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sends signals")
booleans.keep_alive()

QUESTION = "Child with fever: how often to measure the temperature?"
MOMENT_MS = 20_000


@pytest.fixture
def assistant(tmp_path: Path) -> Iterator[Assistant]:
    """Return an open library with one short document and no model yet."""
    (tmp_path / "ward.md").write_text(f"# Fever on the ward\n\n{FEVER}\n", encoding="utf-8")
    assistant = open_assistant(Home(tmp_path / "home"))
    assistant.create("a passphrase for tests")
    assistant.add([tmp_path / "ward.md"])
    yield assistant
    assistant.close()


@pytest.fixture
def window(qtbot: QtBot, assistant: Assistant) -> Iterator[MainWindow]:
    appearance = Appearance(Preferences(theme="light"))
    appearance.apply()
    lanes = Lanes()
    made = MainWindow(assistant, lanes, appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.start()
    _settle(qtbot, made)
    yield made
    made.close()
    assert lanes.close()


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy, timeout=MOMENT_MS)


def _import(qtbot: QtBot, window: MainWindow) -> None:
    """Bring the model as a person does: choose the file, compare its hash, confirm."""
    window.show_tab(MODELS)
    _settle(qtbot, window)
    window.models.look_at(TRAINED)
    _settle(qtbot, window)
    window.models.confirm.compared.setChecked(True)
    click(window.models.confirm.import_button)
    _settle(qtbot, window)
    assert window.models.message.sentence.text().startswith("Imported and verified")


def _begin(window: MainWindow, question: str = QUESTION) -> None:
    window.new_question()
    window.ask.question.box.setPlainText(question)
    press(window.ask.question.box, Qt.Key.Key_Return)


def _ask(qtbot: QtBot, window: MainWindow) -> None:
    _begin(window)
    _settle(qtbot, window)


def _worker(assistant: Assistant) -> int:
    """Return the process of the model."""
    model = assistant.language_model
    assert isinstance(model, LocalModel)
    pid = model._worker.pid
    assert pid is not None
    return pid


def _freeze_while_asking(qtbot: QtBot, window: MainWindow, assistant: Assistant) -> int:
    """Ask a model whose process stands still, so that it is in the middle of its work."""
    pid = _worker(assistant)
    os.kill(pid, signal.SIGSTOP)
    _begin(window)
    panel = window.ask.panel
    qtbot.waitUntil(
        lambda: panel.isVisible() and window.ask.model.is_busy and not window.ask.work.isHidden(),
        timeout=MOMENT_MS,
    )
    assert FEVER.split(".", maxsplit=1)[0] in panel.text.toPlainText(), "the quotation is there"
    return pid


def test_an_imported_model_phrases_with_checked_citations_and_the_status_line_names_it(
    qtbot: QtBot, window: MainWindow, assistant: Assistant
) -> None:
    assert window.status.facts.text().startswith("No language model")
    _import(qtbot, window)
    _ask(qtbot, window)
    answer = window.ask.panel.shown
    assert answer is not None
    assert (answer.mode, answer.incomplete) == ("model", "")
    assert all(one.support is Support.SUPPORTED for one in answer.sentences)
    cited = answer.sentences[0]
    assert cited.citations == (1,)
    assert "every 4 hours" in cited.text
    source = window.ask.sources.source
    assert source is not None
    assert source.title == "Fever on the ward"
    told = window.status.facts.text()
    assert told.startswith("Model wardlight-tiny-test"), told
    assert "on CPU" in told
    assert [kept.mode for kept in assistant.history.listed()] == ["model"]


def test_a_follow_up_is_phrased_from_the_same_document(
    qtbot: QtBot, window: MainWindow, assistant: Assistant
) -> None:
    _import(qtbot, window)
    _ask(qtbot, window)
    window.ask.follow_up("and when to call the doctor?")
    _settle(qtbot, window)
    assert len(window.ask.turns.turns) == 1
    answer = window.ask.panel.shown
    assert answer is not None
    assert not answer.abstained
    assert len(assistant.history.listed()) == 2


def test_stop_leaves_the_quotation_and_the_next_question_is_phrased(
    qtbot: QtBot, window: MainWindow, assistant: Assistant
) -> None:
    _import(qtbot, window)
    _ask(qtbot, window)
    pid = _freeze_while_asking(qtbot, window, assistant)
    press(window, Qt.Key.Key_Escape)
    assert not window.ask.is_busy, "Stop is felt at once"
    os.kill(pid, signal.SIGCONT)
    _settle(qtbot, window)
    assert window.ask.panel.model_note.action.text() == "Phrase it again"
    assert "every 4 hours" in window.ask.panel.text.toPlainText()
    click(window.ask.panel.model_note.action)
    _settle(qtbot, window)
    answer = window.ask.panel.shown
    assert answer is not None
    assert (answer.mode, answer.incomplete) == ("model", "")
    assert len(assistant.history.listed()) == 2, "phrasing again makes no second entry"


def test_a_killed_model_leaves_the_quotation_with_a_sentence_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, assistant: Assistant
) -> None:
    _import(qtbot, window)
    _ask(qtbot, window)
    pid = _freeze_while_asking(qtbot, window, assistant)
    os.kill(pid, signal.SIGKILL)
    _settle(qtbot, window)
    panel = window.ask.panel
    assert panel.shown is not None
    assert panel.shown.mode == "evidence"
    assert "every 4 hours" in panel.text.toPlainText()
    assert "language model" in panel.model_note.sentence.text().casefold()
    assert panel.model_note.action.text() == "Try again"
    click(panel.model_note.action)
    _settle(qtbot, window)
    assert panel.shown.mode == "model", panel.model_note.sentence.text()


def test_locking_in_the_middle_ends_the_model_and_forgets_the_answer(
    qtbot: QtBot, window: MainWindow, assistant: Assistant
) -> None:
    _import(qtbot, window)
    _ask(qtbot, window)
    pid = _freeze_while_asking(qtbot, window, assistant)
    os.kill(pid, signal.SIGCONT)
    window.lock()
    _settle(qtbot, window)
    assert not assistant.is_unlocked
    assert not Path(f"/proc/{pid}").exists()
    assert window.ask.panel.text.toPlainText() == ""
    assistant.unlock("a passphrase for tests")
    kept = assistant.history.listed()
    assert len(kept) == 2
    last = assistant.history.answer(kept[0].id)
    assert last.mode == "evidence" or last.incomplete, "never half"
