"""A patient's words go through Ask and Summarize; then the window is locked, wiped or left."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from tests.engine.summarizing import reports
from tests.walks.walk import Journey, Ward, library_of, unlock

PLANTED = ("Zebedayo", "Okello", "KD-20931", "NHK-55217", "letter-of-zebedayo")
LETTER = "letter-of-zebedayo.txt"
_QUESTION = "Zebedayo Okello, NHK-55217, wash hands before touching him?"
_TEXT = reports.WHOLE.replace("Amina Okello", "Zebedayo Okello")


def _prepare(folder: Path) -> None:
    rules = folder / "hands.md"
    rules.write_text("# Hands\n\nWash your hands before touching a patient.\n", encoding="utf-8")
    library_of(rules)(folder)
    (folder / LETTER).write_text(_TEXT, encoding="utf-8")


def _read_of_the_patient(ward: Ward) -> None:
    """Ask about the patient, and summarize the letter from a file and from the clipboard."""
    person, ask = ward.person, ward.window.ask
    unlock(person)
    person.write("Question", _QUESTION)
    person.press("Ask")
    person.until(lambda: ask.panel.shown is not None and not ask.is_busy, "an answer is shown")
    person.go_to(1, Qt.Key.Key_2)
    person.press("Paste text…")
    person.write("Paste a report", " ".join(_TEXT.split()[:12]))
    person.press("Summarize")
    ward.window.summarize.add([ward.folder / LETTER])
    person.until(lambda: person.reads("metformin"), "the summary is shown")
    person.until(lambda: not ward.window.is_busy, "all is at rest")


def _wait_for_the_end(said: str) -> None:
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()
    sys.stdin.read()


def _lock(ward: Ward) -> None:
    _read_of_the_patient(ward)
    ward.person.press("Lock")
    ward.person.until(lambda: ward.person.sees("Passphrase"), "it is locked")
    ward.person.until(lambda: not ward.window.assistant.is_unlocked, "the keys are forgotten")
    _wait_for_the_end("locked")


def _wipe(ward: Ward) -> None:
    _read_of_the_patient(ward)
    ward.person.press("Next patient")
    ward.person.until(lambda: not ward.person.reads("metformin"), "the patient is forgotten")
    _wait_for_the_end("wiped")


def _leave(ward: Ward) -> None:
    _read_of_the_patient(ward)
    _wait_for_the_end("open")


JOURNEYS = {
    "patient-lock": Journey(_prepare, _lock),
    "patient-wipe": Journey(_prepare, _wipe),
    "patient-kill": Journey(_prepare, _leave),
}
