from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from app.window import printing
from app.window.main import MainWindow
from tests.app.conftest import OpenWindow, copy_of, settle
from tests.app.fake_door import FakeAssistant
from tests.app.fake_model import READY, FakeModel
from tests.app.test_ask import QUESTION, ask


@pytest.mark.parametrize("form", ["pdf", "docx", "md"])
def test_an_answer_is_saved_whole_and_private(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, form: str
) -> None:
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None
    path = tmp_path / f"answer.{form}"
    window.ask.leaving.save(answer, path)
    settle(qtbot, window)
    assert window.ask.message.sentence.text() == "The answer is saved."
    assert path.stat().st_mode & 0o077 == 0
    content = path.read_bytes()
    assert content.startswith({"pdf": b"%PDF-", "docx": b"PK", "md": b"# Answer"}[form])
    if form == "md":
        told = content.decode()
        assert QUESTION in told and "[1] Bakara District Hospital" in told.replace("\\", "")
        assert "Check before use." in told and "How this was made" in told


def test_a_stopped_answer_is_saved_as_incomplete(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(FakeAssistant(model=FakeModel(READY, incomplete="Stopped")))
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None and answer.mode == "model"
    window.ask.leaving.save(answer, tmp_path / "answer.md")
    settle(qtbot, window)
    assert "Stopped – incomplete" in (tmp_path / "answer.md").read_text(encoding="utf-8")


def test_an_answer_without_provenance_is_neither_saved_nor_printed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None
    bare = replace(answer, provenance={})
    window.ask.leaving.save(bare, tmp_path / "answer.pdf")
    settle(qtbot, window)
    assert "does not say how it was made" in window.ask.message.sentence.text()
    assert not (tmp_path / "answer.pdf").exists()
    window.ask.message.hide()
    window.ask.leaving.print_out(bare)
    settle(qtbot, window)
    assert "does not say how it was made" in window.ask.message.sentence.text()


def test_every_way_out_of_an_answer_is_accounted_for_without_a_word_of_it(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant, tmp_path: Path
) -> None:
    ask(qtbot, window)
    answer = window.ask._answer
    assert answer is not None
    window.ask.copy()
    window.ask.leaving.save(answer, tmp_path / "answer.md")
    window.ask.leaving.to_paper = lambda _parent, _page, *, title: bool(title)
    window.ask.print_out()
    copy_of(window).accept_button.click()
    settle(qtbot, window)
    cited = tuple(citation.document_id for citation in answer.citations)
    assert cited
    assert fake.audit.left == [
        ("answer_copied", "", cited),
        ("answer_exported", "md", cited),
        ("answer_printed", "", cited),
    ]


def test_paper_is_a4_or_letter() -> None:
    assert printing.paper().id() in {QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter}


def test_nothing_is_printed_or_saved_before_there_is_an_answer(window: MainWindow) -> None:
    window.ask.print_out()
    window.ask.save_as()
    assert not window.ask.bar.save_button.isVisible()
    assert not window.lanes.library.is_busy
