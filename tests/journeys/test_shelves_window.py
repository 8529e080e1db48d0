"""Collections in the real window over the real library: made, asked, carried to another ward."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.library.sealed import SealDialog
from app.window import booleans
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tabs import LIBRARY
from app.window.tasks import Lanes
from engine.assistant import Assistant, open_assistant
from engine.ground.paths import Home
from engine.ground.types import DocumentClass, DocumentDetails
from tests.engine.reading import pdfs

booleans.keep_alive()
PASSPHRASE = "a passphrase for tests"
SHOCK = "Shock\n\nGive 20 mL/kg of Ringer lactate fast to a child in shock. Reassess the pulse.\n"
FEVER = "Fever\n\nGive 15 mg/kg of paracetamol to a child with fever. Look for danger signs.\n"
MOMENT_MS = 20_000
GUIDELINE = DocumentDetails(document_class=DocumentClass.GUIDELINE)
Open = Callable[[Path], tuple[Assistant, MainWindow]]


@pytest.fixture
def open_ward(qtbot: QtBot) -> Iterator[Open]:
    """Return what opens the window of a ward whose home is in a folder."""
    opened: list[tuple[Assistant, MainWindow, Lanes]] = []
    appearance = Appearance(Preferences(theme="light"))
    appearance.apply()

    def open_it(folder: Path) -> tuple[Assistant, MainWindow]:
        assistant, lanes = open_assistant(Home(folder)), Lanes()
        if assistant.is_created:
            assistant.unlock(PASSPHRASE)
        else:
            assistant.create(PASSPHRASE)
        window = MainWindow(assistant, lanes, appearance)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.start()
        window.show_tab(LIBRARY)
        opened.append((assistant, window, lanes))
        settle(qtbot, window)
        return assistant, window

    yield open_it
    for assistant, window, lanes in opened:
        window.close()
        assert lanes.close()
        assistant.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy, timeout=MOMENT_MS)


def test_a_collection_is_made_asked_and_carried_to_another_ward(
    qtbot: QtBot, open_ward: Open, tmp_path: Path
) -> None:
    for name, text in (("shock.txt", SHOCK), ("fever.txt", FEVER), ("broken.pdf", "%PDF-1.7")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assistant, window = open_ward(tmp_path / "one")
    tab = window.library
    tab.add([tmp_path / "shock.txt", tmp_path / "fever.txt", tmp_path / "broken.pdf"])
    settle(qtbot, window)
    shock, fever = (card.id for card in assistant.documents())
    tab.table.choose(shock)
    tab.changing.make("Emergency")
    settle(qtbot, window)
    assistant.shelves.put("Emergency", [shock])
    tab.refresh()
    settle(qtbot, window)
    scope = window.ask.question.scope
    scope.menu.actions()[0].trigger()
    window.ask.ask("How much Ringer lactate for a child in shock?")
    settle(qtbot, window)
    assert window.ask.panel.searched.text() == "Searched: Emergency"
    assert {place.document_id for place in window.ask._trail.all} == {shock}
    tab.carrying.export("Emergency", tmp_path / "e.wardcol")
    settle(qtbot, window)
    assert tab.message.sentence.text() == "1 document is in the file."
    other, second = open_ward(tmp_path / "two")
    second.library.carrying.inspect(tmp_path / "e.wardcol")
    settle(qtbot, second)
    (dialog,) = second.findChildren(SealDialog)
    assert not dialog.import_button.isEnabled()
    dialog.compared.setChecked(True)
    dialog.import_button.click()
    settle(qtbot, second)
    assert [one.name for one in other.shelves.collections()] == ["Emergency"]
    assert [card.title for card in other.documents()] == ["shock"]
    assert fever not in assistant.shelves.collections()[0].documents


def test_a_refused_file_is_on_the_list_after_a_restart_and_comes_in_when_mended(
    qtbot: QtBot, open_ward: Open, tmp_path: Path
) -> None:
    broken = tmp_path / "shock.pdf"
    broken.write_bytes(b"%PDF-1.7 torn")
    first, window = open_ward(tmp_path / "home")
    window.library.add([broken])
    settle(qtbot, window)
    assert [file.path for file in window.library.failures.refused] == [str(broken)]
    window.close()
    first.close()
    again, second = open_ward(tmp_path / "home")
    qtbot.waitUntil(lambda: bool(second.library.failures.refused), timeout=MOMENT_MS)
    broken.write_bytes(pdfs.plain())
    second.library.failures.retry_button.click()
    settle(qtbot, second)
    assert second.library.failures.refused == ()
    assert again.shelves.refusals() == []
    assert len(again.documents()) == 1
