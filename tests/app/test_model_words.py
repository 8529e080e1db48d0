"""What the window says of the model: nothing leaves, or exactly where questions go."""

import pytest
from pytestqt.qtbot import QtBot

from app.window import model_words, sheets
from app.window.statusbar import StatusLine
from app.window.style import Appearance
from engine.ground.answers import LibraryStatus
from engine.ground.models import ModelCard, ModelState

SERVER = "https://10.20.0.5:8443"
CARD = ModelCard("ward-q4", "", "", 4096, device=SERVER)
STATUS = LibraryStatus(2, 20, 20, "2026-03-02T10:00:00Z", "minilm")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ModelState(None, "none"), "No language model"),
        (ModelState(CARD, "ready"), f"Model ward-q4 on {SERVER}"),
        (ModelState(CARD, "loaded"), f"Model ward-q4 on {SERVER}"),
        (ModelState(CARD, "resting", "It is busy."), "answers are quoted"),
        (ModelState(CARD, "ready", "It is busy."), "It is busy."),
    ],
)
def test_the_status_line_tells_the_model_and_where_it_runs(
    qtbot: QtBot, appearance: Appearance, state: ModelState, words: str
) -> None:
    line = StatusLine(appearance, server=SERVER)
    qtbot.addWidget(line)
    line.show_status(STATUS, state)
    assert words in line.facts.text()
    assert "library: 2 documents" in line.facts.text()


def test_the_badge_never_says_offline_where_questions_travel(
    qtbot: QtBot, appearance: Appearance
) -> None:
    alone, served = StatusLine(appearance), StatusLine(appearance, server=SERVER)
    for line in (alone, served):
        qtbot.addWidget(line)
    assert "nothing leaves this computer" in alone.offline.text()
    assert "Offline" not in served.offline.text()
    assert "questions go to 10.20.0.5:8443" in served.offline.text()


def test_the_page_behind_the_badge_says_what_leaves(qtbot: QtBot, appearance: Appearance) -> None:
    parent = StatusLine(appearance)
    qtbot.addWidget(parent)
    page = sheets.offline_sheet(parent, appearance, attempts=0, since="now", server=SERVER)
    told = page.text.toPlainText()
    assert f"to {SERVER}, and to no other place" in told
    assert "What needs a network?" not in told
    page = sheets.offline_sheet(parent, appearance, attempts=0, since="now")
    assert "Nothing. Asking" in page.text.toPlainText()


def test_an_assistant_that_names_no_model_is_taken_as_without() -> None:
    assert model_words.server_of(object()) == ""
    assert model_words.state_of(object()).phase == "none"
