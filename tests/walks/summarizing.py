"""Summarize the letter of one patient, follow a line to its source, and save the summary."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.engine.summarizing import reports
from tests.walks import dialogs, paper
from tests.walks.walk import Journey, Ward, library_of, unlock

_NAME = "letter.txt"


def _prepare(folder: Path) -> None:
    library_of()(folder)
    (folder / _NAME).write_text(reports.WHOLE, encoding="utf-8")


def walk(ward: Ward) -> None:
    """From the lock screen to a saved summary, then on to the next patient."""
    person, tab = ward.person, ward.window.summarize
    unlock(person)
    person.go_to(1, Qt.Key.Key_2)
    dialogs.give_path(person, lambda: person.press("Choose files…"), ward.folder / _NAME)
    person.until(lambda: person.reads("Metformin 500 mg"), "the summary is shown")
    person.until(lambda: not tab.is_busy, "the summary is whole")
    person.follow_link("Summary")
    person.until(lambda: person.reads(_NAME), "the report is named")
    person.press("Mark as checked…")
    person.write("Checked by", "Dr N. Wanjiru, registrar")
    person.press("Mark as checked")
    person.until(lambda: person.reads("Checked by Dr N. Wanjiru"), "it is marked as checked")
    saved = ward.folder / "summary.pdf"
    person.press("Save as…")
    dialogs.give_path(person, lambda: person.press("Continue"), saved)
    person.until(lambda: person.reads("The summary is saved."), "it is saved")
    told = paper.words_of(saved)
    for wanted in ("Amina Okello", "Co-trimoxazole", "Checked by Dr N. Wanjiru", _NAME):
        assert wanted in told, wanted
    person.press("Next patient")
    person.until(lambda: not person.reads("Metformin"), "the patient is forgotten")


JOURNEY = Journey(_prepare, walk)
