"""What a summary says around the quoted lines: its language, its stamp, its flags and columns."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.summarize.page import Page
from app.summarize.trail import Trail
from app.window import language
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tabs import SUMMARIZE
from app.window.voices import Voice
from engine.ground.answers import Support
from engine.ground.summaries import Doubt, Summary
from tests.app.conftest import settle
from tests.engine.summarizing import reports

_FRENCH = """Nom : Awa Diallo
Date de naissance : 14/03/1961

Diagnostic : pneumonie du lobe inférieur droit chez une patiente avec un diabète de type 2.

ALLERGIES
Co-trimoxazole (rash)

DISCHARGE MEDICATIONS
1. Amoxicilline 500 mg trois fois par jour pendant cinq jours avec de l'eau
"""


@pytest.fixture
def summarized(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Return the window with one summarized report."""
    window.show_tab(SUMMARIZE)
    window.summarize.add_text(reports.WHOLE)
    settle(qtbot, window)
    return window


def shown(window: MainWindow) -> str:
    return window.summarize.panel.text.toPlainText()


def summary_of(window: MainWindow) -> Summary:
    summary = window.summarize.leaving.summary
    assert summary is not None
    return summary


def html_of(summary: Summary, code: str = "en") -> str:
    return Page(Appearance(Preferences()), summary, Trail.of(summary), Voice(code)).html()


def speak(qtbot: QtBot, window: MainWindow, code: str) -> None:
    """Choose a language as the Settings tab does, and wait until it is spoken."""
    with qtbot.waitSignal(window.speaking.changed, timeout=10_000):
        window.settings.change("language.ui", code)
    settle(qtbot, window)


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    language.use("en")
    yield
    language.use("en")


def test_headings_are_told_in_the_language_of_the_report(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SUMMARIZE)
    tab = window.summarize
    tab.add_text(_FRENCH)
    settle(qtbot, window)
    assert summary_of(window).language == "fr"
    assert "Medicines at discharge" in shown(window)
    before = tab.leaving.summary
    tab.toolbar.languages.setCurrentIndex(1)
    assert tab.leaving.summary is before, "nothing is made anew"
    assert "Medicines at discharge" not in shown(window)
    assert Voice("fr").say("Medicines at discharge") in shown(window)
    assert "trois fois par jour" in shown(window), "quoted lines stay as they are"
    tab.copy()
    copied = QGuiApplication.clipboard().text()
    assert Voice("fr").say("Missing from the document") in copied


def test_a_file_is_told_in_the_chosen_language(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.show_tab(SUMMARIZE)
    tab = window.summarize
    tab.add_text(_FRENCH)
    settle(qtbot, window)
    tab.toolbar.languages.setCurrentIndex(1)
    for form in ("md", "fhir.json", "docx", "pdf"):
        path = tmp_path / f"out.{form}"
        tab.leaving.save(path)
        settle(qtbot, window)
        assert path.exists(), form
    told = (tmp_path / "out.md").read_text(encoding="utf-8")
    voice = Voice("fr")
    for words in ("Medicines at discharge", "Missing from the document", "How this was made"):
        assert f"## {voice.told(words)}" in told, words
    assert "## How this was made" not in told
    assert '"language": "fr"' in (tmp_path / "out.fhir.json").read_text(encoding="utf-8")


def test_the_stamp_survives_another_language_of_the_window(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    tab.mark_checked("  Dr A. Mensah,  registrar ")
    first = tab.panel.checked.text()
    assert first.startswith("Checked by Dr A. Mensah, registrar, ")
    assert re.search(r"\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d$", first)
    tab.walk.step(1)
    speak(qtbot, summarized, "fr")
    tab = summarized.summarize
    assert tab.panel.checked.isVisible()
    second = tab.panel.checked.text()
    assert "Dr A. Mensah, registrar" in second
    assert not second.startswith("Checked by")
    assert first[-16:] in second, "the time is that of the check"
    assert "Co-trimoxazole" in shown(summarized)
    assert tab.walk.at == 0, "the place that was shown is shown again"
    speak(qtbot, summarized, "en")
    assert summarized.summarize.panel.checked.text() == first


def test_a_printed_summary_carries_the_stamp_after_a_change_of_language(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    summarized.summarize.mark_checked("Dr A. Mensah")
    speak(qtbot, summarized, "es")
    sent: list[bytes] = []

    def to_paper(_parent: QWidget, html: bytes, *, title: str) -> bool:
        sent.append(html)
        return bool(title)

    summarized.summarize.leaving.to_paper = to_paper
    summarized.summarize.leaving.print_out()
    settle(qtbot, summarized)
    (page,) = sent
    assert "Dr A. Mensah" in page.decode()
    assert '<html lang="es">' in page.decode()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("number", "Check: number differs"),
        ("drug", "Check: medicine differs"),
        ("unit", "Check: unit differs"),
        ("laterality", "Check: left or right differs"),
        ("negation", "Check: yes or no differs"),
    ],
)
def test_words_that_differ_from_the_source_are_flagged_where_they_stand(
    summarized: MainWindow, kind: str, words: str
) -> None:
    summary = summary_of(summarized)
    at = next(n for n, slot in enumerate(summary.slots) if slot.id == "diagnoses")
    line = summary.slots[at].lines[0]
    word = line.text.split()[-1]
    doubted = replace(line, support=Support.PARTLY, doubts=(Doubt(kind, word),))
    slots = list(summary.slots)
    slots[at] = replace(slots[at], lines=(doubted, *slots[at].lines[1:]))
    html = html_of(replace(summary, slots=tuple(slots)))
    assert words in html
    assert re.search(rf"<s style=[^>]+>{re.escape(word)}</s>", html)


def test_a_line_without_a_source_says_so(summarized: MainWindow) -> None:
    summary = summary_of(summarized)
    at = next(n for n, slot in enumerate(summary.slots) if slot.id == "diagnoses")
    slots = list(summary.slots)
    slots[at] = replace(slots[at], lines=(replace(slots[at].lines[0], sources=()),))
    assert "Check: no matching sentence" in html_of(replace(summary, slots=tuple(slots)))
    assert "Check: no matching sentence" not in html_of(summary)


def test_what_is_stopped_stands_in_a_block_of_its_own_below_the_others(
    summarized: MainWindow,
) -> None:
    text = shown(summarized)
    for words in ("Status\nMedicine\nReason\nSource", "Medicines stopped\nStatus"):
        assert words in text
    assert text.index("amoxicillin") < text.index("Medicines stopped") < text.index("ibuprofen")


def test_results_stand_in_columns_with_an_arrow_for_what_is_abnormal(
    summarized: MainWindow,
) -> None:
    text = shown(summarized)
    assert "Result\nValue\nSource" in text
    assert "↑ High" in text


def test_every_section_can_be_copied_the_empty_ones_too(summarized: MainWindow) -> None:
    tab = summarized.summarize
    html = html_of(summary_of(summarized))
    keys = re.findall(r'href="copy:(\w+)"', html)
    assert len(keys) == len(re.findall("Copy</a>", html)) >= 11
    for key in keys:
        QGuiApplication.clipboard().setText("")
        tab.panel.text.anchorClicked.emit(QUrl(f"copy:{key}"))
        assert len(QGuiApplication.clipboard().text().splitlines()) > 1, key


def test_plain_words_are_labeled_as_a_draft_for_the_patient(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    tab.toolbar.kinds.setCurrentIndex(2)
    settle(qtbot, summarized)
    assert tab.panel.draft.text() == "Draft in plain words – check before the patient gets it"


def test_the_language_of_the_report_is_offered_where_it_is_another(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    assert not tab.toolbar.languages.isVisible()
    tab.next_patient()
    tab.add_text(_FRENCH)
    settle(qtbot, summarized)
    assert tab.toolbar.languages.isVisible()
    words = [tab.toolbar.languages.itemText(at) for at in range(2)]
    assert words == ["English", "Français"]


def test_a_narrow_window_shows_the_summary_above_its_report(
    qtbot: QtBot, summarized: MainWindow
) -> None:
    tab = summarized.summarize
    assert tab.sides.indexOf(tab.right) == 1
    summarized.resize(1024, 720)
    summarized.menus._change(text_percent=200)
    qtbot.waitUntil(lambda: tab.sides.orientation() is Qt.Orientation.Vertical)
    assert tab.sides.indexOf(tab.right) == 0
    tab.panel.place_chosen.emit(0)
    qtbot.waitUntil(lambda: not tab.source.reader.text.visibleRegion().isEmpty())
    summarized.menus._change(text_percent=100)
    summarized.resize(1366, 768)
    qtbot.waitUntil(lambda: tab.sides.orientation() is Qt.Orientation.Horizontal)
    assert tab.sides.indexOf(tab.right) == 1


def test_the_whole_sentence_of_a_failure_is_seen_in_its_row(
    qtbot: QtBot, summarized: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    tab = summarized.summarize
    tab.add([tmp_path / "bad.pdf"])
    settle(qtbot, summarized)
    row = tab.intake.list.rows[1]
    assert row.why.isVisible()
    assert row.why.text() == "bad.pdf is damaged beyond repair."
    assert row.why.height() >= row.why.heightForWidth(row.why.width())
