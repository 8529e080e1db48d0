import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models import wording
from app.window.main import MainWindow
from app.window.reflow import reveal
from app.window.tabs import MODELS
from engine.ground.model_files import Room
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_model import READY, RESTING, FakeModel
from tests.app.fake_packs import BROKEN, EMBEDDER, HASH, LARGE, MODEL, FakePacks
from tests.app.hands import click, press
from tests.app.test_ask import ask
from tests.app.test_window import cut_words, nameless, small_buttons


def show_models(
    qtbot: QtBot, open_window: OpenWindow, *cards: object, model: FakeModel | None = None
) -> tuple[FakeAssistant, MainWindow]:
    """Open the Models tab over some packs."""
    fake = FakeAssistant(packs=FakePacks(list(cards) or [EMBEDDER]))  # type: ignore[arg-type]
    fake.model = model or FakeModel()
    window = open_window(fake)
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    return fake, window


def words(widget: object) -> str:
    """Return everything that a card says."""
    labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_without_a_model_the_tab_explains_how_one_comes(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    _fake, window = show_models(qtbot, open_window)
    assert window.tabs.currentIndex() == MODELS
    assert window.models.nothing.isVisible()
    assert "Everything but free phrasing works without one" in window.models.nothing.sentence.text()
    assert "USB" in window.models.nothing.sentence.text()
    assert set(window.models.panels) == {EMBEDDER.name}


def test_the_quiet_line_of_an_answer_leads_to_the_models(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window)
    reveal(window.ask.panel.no_model, window.ask.panel.no_model.rect())
    click(window.ask.panel.no_model.action)
    settle(qtbot, window)
    assert window.tabs.currentWidget() is window.models


def test_a_card_tells_everything_that_is_known(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(qtbot, open_window, EMBEDDER, MODEL, model=FakeModel(READY))
    told = words(window.models.panels["Ward-3B"])
    for word in (
        "In use", "Phrases answers and summaries", "1.9 GB", "3.2 billion", "Q4_K_M",
        "131,072 tokens", "Llama 3.2 Community License", "Llama-3.2-3B-Instruct + ward-adapter-1",
        "MedMCQA 56.4", "0a1b2c3d", "Fits well", "Needs about 2.3 GB; 6.0 GB free.",
    ):  # fmt: skip
        assert word in told, word
    assert "no CUDA on this computer" in window.models.reason.text()
    assert not window.models.panels["Ward-3B"].use_button.isVisible()


def test_states_are_told_in_words(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(
        qtbot, open_window, EMBEDDER, MODEL, LARGE, BROKEN, model=FakeModel(READY)
    )
    assert "Does not fit" in words(window.models.panels["Ward-8B"])
    assert "Too big for this computer" in words(window.models.panels["Ward-8B"])
    assert "Too big for this computer" not in words(window.models.panels["Ward-3B"])
    assert "Confirmed by hand" in words(window.models.panels["Ward-8B"])
    broken = words(window.models.panels["Torn-1B"])
    assert "Damaged" in broken and "manifest of Torn-1B is not usable" in broken
    assert not window.models.panels["Torn-1B"].bench_button.isVisible()


def test_another_model_is_taken_into_use(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake, window = show_models(qtbot, open_window, MODEL, LARGE, model=FakeModel(READY))
    click(window.models.panels["Ward-8B"].use_button)
    settle(qtbot, window)
    assert fake.preferences.changed == [{"answering.model": "Ward-8B"}]


def test_packs_of_a_stick_are_named_before_they_are_imported(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window)
    fake.packs.on_stick = ("Ward-3B", "Torn-1B")
    window.models.look_into(Path("/media/stick"))
    settle(qtbot, window)
    assert window.models.confirm.heading.text() == "Found: Ward-3B, Torn-1B"
    assert fake.packs.brought == []
    click(window.models.confirm.import_button)
    settle(qtbot, window)
    assert fake.packs.brought == [("Ward-3B", "")]
    assert "differs from its manifest" in window.models.message.sentence.text()
    assert "Ward-3B" in window.models.panels


def test_an_import_that_does_not_fit_the_disk_is_not_begun(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window)
    fake.packs.on_stick = ("Ward-3B",)
    confirm = window.models.confirm
    window.models.look_into(Path("/media/stick"))
    settle(qtbot, window)
    assert confirm.room.text() == "Takes 1.9 GB of this disk; 12.0 GB free."
    assert confirm.import_button.isEnabled()
    fake.packs.disk_bytes = 2**30
    window.models.look_into(Path("/media/stick"))
    settle(qtbot, window)
    assert "only 1.0 GB is free" in confirm.room.text()
    assert not confirm.import_button.isEnabled()
    window.models.confirm.ask_hash(Path("a.gguf"), HASH, Room(2, 1))
    confirm.compared.setChecked(True)
    assert not confirm.import_button.isEnabled()


def test_threads_are_chosen_and_what_the_hospital_fixed_is_not(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window, MODEL, model=FakeModel(READY))
    running = window.models.running
    assert running.threads.text() == "Automatic"
    assert running.leaving.text() == "Leaves the memory after 15 minutes without use."
    running.threads.setValue(3)
    running.threads.editingFinished.emit()
    settle(qtbot, window)
    assert fake.preferences.changed == [{"performance.model_threads": 3}]
    values = fake.preferences.values
    fake.preferences.values = replace(values, locked=frozenset({"performance.model_threads"}))
    window.models.refresh()
    settle(qtbot, window)
    assert not running.threads.isEnabled()
    assert running.device.isEnabled()
    assert running.threads.toolTip() == "Set by your hospital"


def test_an_empty_stick_says_what_a_pack_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(qtbot, open_window)
    window.models.look_into(Path("/media/stick"))
    settle(qtbot, window)
    assert window.models.message.sentence.text() == "There is no pack in this folder."


def test_a_lone_model_file_is_imported_only_when_its_hash_was_compared(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window)
    window.models.look_at(Path("/media/stick/llama.gguf"))
    settle(qtbot, window)
    confirm = window.models.confirm
    assert confirm.hash.text().replace(" ", "") == HASH
    assert not confirm.import_button.isEnabled()
    confirm.compared.setChecked(True)
    click(confirm.import_button)
    settle(qtbot, window)
    assert fake.packs.brought == [("llama.gguf", HASH)]


def test_what_is_no_model_is_refused_in_words(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(qtbot, open_window)
    window.models.look_at(Path("/media/stick/holiday.jpg"))
    settle(qtbot, window)
    assert window.models.message.sentence.text() == "This is no complete GGUF."
    assert not window.models.confirm.isVisible()


def test_an_import_shows_its_progress_and_can_be_canceled(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window)
    fake.packs.slow_s = 30
    window.models.bring([Path("/media/stick/Ward-3B")], "")
    qtbot.waitUntil(lambda: "40 %" in window.models.work.phase.text(), timeout=2000)
    assert window.models.work.progress.value() == 400
    began = time.monotonic()
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.models.is_busy, timeout=1000)
    assert time.monotonic() - began < 1.0
    assert "Nothing half-written" in window.models.message.sentence.text()
    assert fake.packs.brought == []


def test_speed_is_measured_and_shown(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(qtbot, open_window, MODEL, model=FakeModel(READY))
    click(window.models.panels["Ward-3B"].bench_button)
    settle(qtbot, window)
    told = window.models.panels["Ward-3B"].speed.text()
    assert told == "Reads 24 and writes 8.9 tokens a second on 2 threads."


def test_verifying_marks_every_card(qtbot: QtBot, open_window: OpenWindow) -> None:
    _fake, window = show_models(qtbot, open_window, EMBEDDER, MODEL)
    click(window.models.verify_button)
    settle(qtbot, window)
    assert all("Verified ✓ 02-Nov-2026" in words(panel) for panel in window.models.panels.values())


def test_removing_asks_first_and_the_last_of_its_kind_stays(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    fake, window = show_models(qtbot, open_window, EMBEDDER, MODEL, LARGE)
    assert not window.models.panels[EMBEDDER.name].remove_button.isEnabled()
    panel = window.models.panels["Ward-8B"]
    window.models.panels["Ward-8B"].remove_button.click()
    assert panel.asking.isVisible() and LARGE in fake.packs.cards
    panel.keep_button.click()
    assert not panel.asking.isVisible()
    panel.remove_button.click()
    panel.confirm_button.click()
    settle(qtbot, window)
    assert LARGE not in fake.packs.cards
    assert "Ward-8B" not in window.models.panels


def test_a_resting_model_is_woken_by_unloading_it(qtbot: QtBot, open_window: OpenWindow) -> None:
    fake, window = show_models(qtbot, open_window, MODEL, model=FakeModel(RESTING))
    assert "died three times" in window.models.reason.text()
    click(window.models.unload_button)
    settle(qtbot, window)
    assert fake.chosen_model.closed == 1


@pytest.mark.parametrize("is_empty", [True, False])
def test_the_tab_has_names_large_targets_and_whole_words(
    qtbot: QtBot, open_window: OpenWindow, is_empty: bool
) -> None:
    cards = (EMBEDDER,) if is_empty else (EMBEDDER, MODEL, LARGE, BROKEN)
    _fake, window = show_models(qtbot, open_window, *cards)
    window.models.confirm.ask_hash(Path("llama.gguf"), HASH, Room(2**30, 2**33))
    assert nameless(window) == []
    for percent in (100, 150, 200):
        window.menus._change(text_percent=percent)
        settle(qtbot, window)
        lay_out(qtbot, window)
        assert small_buttons(window) == [], f"at {percent} %"
        assert cut_words(window) == [], f"at {percent} %"


def test_a_pack_of_our_making_shows_percent_and_no_whole_hash() -> None:
    made = replace(MODEL, adapter=HASH, evaluation={"Q4_K_M same top as F16": 0.998})
    told = dict(wording.facts(made))
    assert told["Made from"] == f"Llama-3.2-3B-Instruct + {HASH[:12]}…"
    assert told["Evaluation"] == "Q4_K_M same top as F16 99.8 %"
