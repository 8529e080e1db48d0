"""The Summarize tab: empty, a letter summarized, checked, in plain words, two patients, refused."""

from pathlib import Path

from app.window.main import MainWindow
from app.window.scenes.scene import Scene, settle
from app.window.tabs import SUMMARIZE

_REPORT = """Sample letter – invented patient – not for clinical use.

Name: Amina Okello
Date of birth: 14/03/1961
Hospital number: KD-20931
Admitted: 02/05/2025
Discharged: 09/05/2025

REASON FOR ADMISSION
Three days of fever, productive cough and breathlessness.

DIAGNOSES
1. Community-acquired pneumonia, right lower lobe
2. Type 2 diabetes mellitus
3. Hypertension

HOSPITAL COURSE
She was treated with intravenous ceftriaxone and improved within 72 hours. Metformin was held
for two days because of acute kidney injury and restarted once creatinine had settled.

INVESTIGATIONS
White cell count 18.2 x10^9/L (high). CRP 212 mg/L. Creatinine 88 umol/L at discharge.

DISCHARGE MEDICATIONS
1. Amoxicillin 500 mg by mouth three times a day for 5 days - NEW
2. Metformin 500 mg twice daily with food - continue
3. Amlodipine increased from 5 mg to 10 mg once daily
4. Ibuprofen STOPPED because of kidney injury

ALLERGIES
Co-trimoxazole (rash)

FOLLOW-UP
Medical clinic in 2 weeks with Dr Wanjiru. Repeat chest X-ray in 6 weeks.
"""

_OTHER = """Sample letter – invented patient – not for clinical use.

Name: Joseph Mwangi
Date of birth: 02/11/1949
Hospital number: KD-77410

DIAGNOSES
1. Heart failure
"""
_PLAIN = 2


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""
    return (
        Scene("summarize-empty", lambda window: window.show_tab(SUMMARIZE)),
        Scene("summarize", _summarize),
        Scene("summarize-source", lambda window: window.summarize.step(1)),
        Scene("summarize-checked", _check),
        Scene("summarize-plain", _plain_words),
        Scene("summarize-two-patients", lambda window: window.summarize.add_text(_OTHER)),
        Scene("summarize-refused", _refuse_report),
    )


def _summarize(window: MainWindow) -> None:
    window.summarize.add_text(_REPORT)
    settle(window)


def _check(window: MainWindow) -> None:
    window.summarize.mark_checked("Dr N. Wanjiru, registrar")
    window.summarize.panel.text.verticalScrollBar().setValue(10_000)


def _plain_words(window: MainWindow) -> None:
    window.summarize.toolbar.kinds.setCurrentIndex(_PLAIN)


def _refuse_report(window: MainWindow) -> None:
    window.summarize.next_patient()
    window.summarize.add_text(_REPORT)
    settle(window)
    window.summarize.add([Path("no-such-letter.pdf")])
