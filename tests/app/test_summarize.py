"""The Summarize tab: reports of one patient in, a traceable summary out, nothing left behind."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.summarize import dialogs
from app.window.main import MainWindow
from app.window.tabs import LIBRARY, SUMMARIZE
from engine.ground.errors import WorkerError
from tests.app.conftest import OpenWindow, copy_of, settle
from tests.app.fake_door import PASSPHRASE, FakeAssistant
from tests.app.fake_keeping import FakeAudit
from tests.app.hands import press, write
from tests.app.test_library_tab import dropped
from tests.engine.reading import pdfs
from tests.engine.summarizing import reports
from tests.engine.summarizing.scripted import ScriptedModel


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Return a small discharge report as a file."""
    path = tmp_path / "letter.txt"
    path.write_text(reports.WHOLE, encoding="utf-8")
    return path


@pytest.fixture
def summarized(qtbot: QtBot, window: MainWindow, letter: Path) -> MainWindow:
    """Return the window with one summarized report."""
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    settle(qtbot, window)
    return window


def shown(window: MainWindow) -> str:
    return window.summarize.panel.text.toPlainText()


def at_of(window: MainWindow, words: str) -> int:
    """Return the number of the place whose quote holds some words."""
    places = window.summarize.walk.trail.places
    return next(at for at, place in enumerate(places) if words in place.quote)


def test_a_report_becomes_a_summary_with_every_section(summarized: MainWindow) -> None:
    text = shown(summarized)
    for words in ("Patient and stay", "Medicines at discharge", "amoxicillin — DOSE 500 mg",
                  "Stopped", "kidney injury", "Co-trimoxazole", "rash", "Missing from the document",
                  "In the document, not in this summary", "Not stated in the report."):  # fmt: skip
        assert words in text
    (row,) = summarized.summarize.intake.list.rows
    assert row.tag.text() == "Ready"
    assert summarized.summarize.panel.draft.isVisible()
    assert summarized.summarize.panel.ledger.text() == "Pages used: 1 of 1"


def test_choosing_a_line_marks_its_sentence_in_the_report(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    tab.panel.text.anchorClicked.emit(QUrl(f"place:{at_of(summarized, 'Ibuprofen')}"))
    settle(qtbot, summarized)
    (selection,) = tab.source.reader.text.extraSelections()
    marked = selection.cursor.selectedText()
    assert "Ibuprofen STOPPED because of kidney injury" in marked
    assert tab.source.title.text() == "letter.txt"


def test_choosing_a_sentence_of_the_report_marks_the_line_that_uses_it(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    text = tab.source.reader.text
    found = text.document().find("Co-trimoxazole")
    cursor = QTextCursor(text.document())
    cursor.setPosition(found.selectionStart() + 2)
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    text.setTextCursor(cursor)
    settle(qtbot, summarized)
    assert tab.walk.at == at_of(summarized, "Co-trimoxazole")


def test_a_pdf_is_marked_on_its_page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plain.pdf"
    path.write_bytes(pdfs.made(lambda canvas: pdfs.write(canvas, 72, 700, "Allergies: penicillin")))
    window.show_tab(SUMMARIZE)
    window.summarize.add([path])
    settle(qtbot, window)
    window.summarize.walk.show(at_of(window, "penicillin"))
    settle(qtbot, window)
    canvas = window.summarize.source.reader.view.canvas
    assert canvas.has_image
    assert canvas.marked()


def test_text_can_be_pasted_by_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentWidget() is window.summarize
    window.summarize.paste_button.click()
    (dialog,) = window.findChildren(dialogs.AskDialog)
    write(dialog.field, "Allergies: penicillin (rash).")
    dialog.accept_button.click()
    settle(qtbot, window)
    assert "penicillin\nrash\n[p. 1]\n" in shown(window)


def test_ctrl_v_takes_text_after_a_look_and_files_as_files(
    qtbot: QtBot, window: MainWindow, letter: Path
) -> None:
    window.show_tab(SUMMARIZE)
    settle(qtbot, window)
    tab = window.summarize
    QGuiApplication.clipboard().setText("Allergies: penicillin (rash).")
    press(tab.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(dialogs.AskDialog)
    assert dialog.written == "Allergies: penicillin (rash)."
    dialog.accept_button.click()
    settle(qtbot, window)
    assert "penicillin" in shown(window)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(letter))])
    QGuiApplication.clipboard().setMimeData(files)
    press(tab.toolbar.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert "amoxicillin" in shown(window)
    QGuiApplication.clipboard().clear()


def test_dropped_files_go_to_the_case_and_never_into_the_library(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    window.show_tab(SUMMARIZE)
    before = len(fake.stored)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(letter))])
    window.dropEvent(dropped(files))
    settle(qtbot, window)
    assert "amoxicillin" in shown(window)
    assert len(fake.stored) == before


def test_two_patients_are_never_shown_as_one(
    qtbot: QtBot, summarized: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(reports.OTHER, encoding="utf-8")
    tab = summarized.summarize
    tab.add([other])
    settle(qtbot, summarized)
    assert shown(summarized) == ""
    assert "different patients" in tab.message.sentence.text()
    tab.intake.list.rows[1].remove.click()
    settle(qtbot, summarized)
    assert "amoxicillin" in shown(summarized)
    assert "Ciprofloxacin" not in shown(summarized)


def test_a_file_that_cannot_be_read_says_why_and_the_summary_says_it_is_left_out(
    qtbot: QtBot, summarized: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    tab = summarized.summarize
    tab.add([tmp_path / "bad.pdf"])
    settle(qtbot, summarized)
    row = tab.intake.list.rows[1]
    assert row.tag.text() == "Failed"
    assert row.toolTip()
    assert "bad.pdf could not be read and is not part of this" in shown(summarized)
    row.remove.click()
    settle(qtbot, summarized)
    assert "bad.pdf" not in shown(summarized)


def test_a_locked_file_opens_with_its_password(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "locked.pdf").write_bytes(pdfs.encrypted("open sesame"))
    window.show_tab(SUMMARIZE)
    window.summarize.add([tmp_path / "locked.pdf"])
    settle(qtbot, window)
    (row,) = window.summarize.intake.list.rows
    assert row.unlock.isVisible()
    row.unlock.click()
    (dialog,) = window.findChildren(dialogs.AskDialog)
    write(dialog.field, "open sesame")
    dialog.accept_button.click()
    settle(qtbot, window)
    assert row.tag.text() == "Ready"
    assert not row.unlock.isVisible()


def test_next_patient_leaves_nothing_on_the_screen_or_in_memory(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    tab.walk.show(0)
    settle(qtbot, summarized)
    tab.toolbar.next_button.click()
    settle(qtbot, summarized)
    assert shown(summarized) == ""
    assert tab.source.reader.text.toPlainText() == ""
    assert tab.source.title.text() == ""
    assert tab.intake.list.rows == []
    assert tab._case.open().reports == ()
    assert tab.start.isVisible()


def test_locking_forgets_the_case(
    qtbot: QtBot, summarized: MainWindow, fake: FakeAssistant
) -> None:
    summarized.lock()
    settle(qtbot, summarized)
    assert not fake.unlocked
    assert shown(summarized) == ""
    assert summarized.summarize._case.open().reports == ()
    summarized.gate.unlock(PASSPHRASE)
    settle(qtbot, summarized)
    summarized.show_tab(SUMMARIZE)
    assert summarized.summarize.start.isVisible()


def test_length_changes_the_summary(qtbot: QtBot, summarized: MainWindow) -> None:
    tab = summarized.summarize
    tab.toolbar.lengths.setCurrentIndex(2)
    settle(qtbot, summarized)
    assert tab.leaving.summary is not None
    assert tab.leaving.summary.length == "full"


def test_a_section_and_the_whole_can_be_copied(summarized: MainWindow) -> None:
    tab = summarized.summarize
    tab.panel.text.anchorClicked.emit(QUrl("copy:medicines"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Medicines at discharge\n- Started: Amoxicillin 500 mg")
    assert "(p. 1)" in copied
    assert "Co-trimoxazole" not in copied
    press(summarized, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier
          | Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Draft from a computer assistant. Check before use.")
    assert "Co-trimoxazole (rash) (p. 1)" in copied
    assert "Wardlight" in copied


@pytest.mark.parametrize("form", ["md", "docx", "pdf", "fhir.json"])
def test_a_checked_summary_is_saved_with_who_checked_it(
    qtbot: QtBot, summarized: MainWindow, tmp_path: Path, form: str
) -> None:
    tab = summarized.summarize
    tab.mark_checked("Dr A. Mensah, registrar")
    assert tab.panel.checked.isVisible()
    path = tmp_path / f"out.{form}"
    tab.leaving.save(path)
    settle(qtbot, summarized)
    assert tab.message.sentence.text() == "The summary is saved."
    assert path.stat().st_mode & 0o077 == 0
    if form == "md":
        assert "Checked by Dr A. Mensah, registrar" in path.read_text(encoding="utf-8")
    if form == "fhir.json":
        assert "Dr A. Mensah" in json.dumps(json.loads(path.read_bytes()))


def test_a_summary_made_anew_is_not_checked(qtbot: QtBot, summarized: MainWindow) -> None:
    tab = summarized.summarize
    tab.mark_checked("Dr A. Mensah")
    tab.toolbar.lengths.setCurrentIndex(0)
    settle(qtbot, summarized)
    assert not tab.panel.checked.isVisible()


def test_ctrl_o_adds_to_what_is_on_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[str] = []
    monkeypatch.setattr(window.summarize, "choose_files", lambda: chosen.append("case"))
    monkeypatch.setattr(window.library, "choose_files", lambda: chosen.append("library"))
    window.show_tab(SUMMARIZE)
    window.add_files()
    window.show_tab(LIBRARY)
    window.add_files()
    assert chosen == ["case", "library"]


def test_the_title_tells_nothing_of_the_case(summarized: MainWindow) -> None:
    assert summarized.windowTitle() == "Wardlight"


def test_nothing_is_opened_before_the_first_report(
    open_window: OpenWindow, fake: FakeAssistant
) -> None:
    window = open_window(fake)
    window.show_tab(SUMMARIZE)
    assert window.summarize._case._desk is None


def test_a_note_and_plain_words_are_one_choice_away(qtbot: QtBot, summarized: MainWindow) -> None:
    tab = summarized.summarize
    tab.toolbar.kinds.setCurrentIndex(1)
    settle(qtbot, summarized)
    assert "Assessment" in shown(summarized)
    tab.toolbar.kinds.setCurrentIndex(2)
    settle(qtbot, summarized)
    assert "New medicines" in shown(summarized)
    assert "Amoxicillin 500 mg" in shown(summarized)


def _echo(asked: str) -> str:
    """Say every line that was shown."""
    return asked[asked.index("[1]") : asked.index(">>>")]


def test_the_sections_that_a_model_phrases_come_one_by_one(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    fake.phraser = ScriptedModel(_echo)
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    settle(qtbot, window)
    panel = window.summarize.panel
    assert "Phrased" in shown(window)
    assert panel.how.text().startswith("Phrased by the language model")
    assert panel.phase.isHidden()
    assert "scripted Q4_K_M" in shown(window)


def test_stop_keeps_what_the_model_has_phrased_and_says_that_it_is_not_all(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    goes_on = threading.Event()

    def slowly(asked: str) -> str:
        if len(model.prompts) > 1:
            goes_on.wait(5)
        return _echo(asked)

    model = ScriptedModel(slowly)
    fake.phraser = model
    window.show_tab(SUMMARIZE)
    tab = window.summarize
    tab.add([letter])
    qtbot.waitUntil(lambda: "Phrased" in shown(window), timeout=20_000)
    assert tab.panel.phase.isVisible()
    assert not tab.panel.check_button.isEnabled()
    tab.panel.stop_button.click()
    goes_on.set()
    settle(qtbot, window)
    assert "Phrased" in shown(window)
    assert "Stopped – incomplete" in shown(window)
    assert tab.panel.check_button.isEnabled()
    assert tab.panel.phase.isHidden()


def test_the_death_of_the_model_leaves_the_summary_of_the_rules(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, letter: Path
) -> None:
    fake.phraser = ScriptedModel(_echo, dies_at=1, error=WorkerError("It ended."))
    window.show_tab(SUMMARIZE)
    window.summarize.add([letter])
    settle(qtbot, window)
    assert "The language model stopped" in shown(window)
    assert "amoxicillin — DOSE 500 mg" in shown(window)


def test_ctrl_p_prints_the_summary_with_its_stamp(qtbot: QtBot, summarized: MainWindow) -> None:
    tab = summarized.summarize
    sent: list[bytes] = []

    def to_paper(_parent: QWidget, html: bytes, *, title: str) -> bool:
        sent.append(html)
        return title == "Summary"

    tab.leaving.to_paper = to_paper
    tab.mark_checked("Dr A. Mensah")
    press(summarized, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    copy_of(summarized).accept_button.click()
    settle(qtbot, summarized)
    (page,) = sent
    assert "Checked by Dr A. Mensah" in page.decode()
    assert "Co-trimoxazole (rash)" in page.decode()
    for place in ("Checked by (name, grade)", "Signature", "Date and time"):
        assert place in page.decode(), "there must be a box to sign in"
    assert tab.message.sentence.text() == "The summary was sent to the printer."


def test_without_a_summary_nothing_is_printed_or_saved(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    window.shown.print_out()
    window.shown.save_as()
    settle(qtbot, window)
    assert window.summarize.message.isHidden()


def test_a_summary_that_is_copied_or_printed_is_accounted_for(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    tab.leaving.to_paper = lambda _parent, _page, *, title: bool(title)
    tab.copy()
    tab.print_out()
    copy_of(summarized).accept_button.click()
    settle(qtbot, summarized)
    audit = summarized.assistant.audit
    assert isinstance(audit, FakeAudit)
    assert audit.left == [("summary_copied", "", (1,)), ("summary_printed", "", (1,))]
