"""Pictures of every screen in every look, for the README and for a critical eye."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.library.watched import WatchedDialog
from app.window import booleans, contact, language
from app.window.door import Door
from app.window.language import say
from app.window.main import MainWindow
from app.window.style import Appearance, Preferences
from app.window.tabs import ASK, LIBRARY, MODELS, SETTINGS, SUMMARIZE
from app.window.tasks import Lanes
from engine.ground.answers import AddReport, Answer, RefusedFile
from engine.ground.errors import (
    PasswordNeededError,
    UnsupportedFileError,
    WorkerError,
    WrongPassphraseError,
)
from engine.ground.history import FeedbackKind
from engine.ground.paths import Home

_PATIENCE_S = 30.0
_QUESTION = "Child 3 years, fever 39 and convulsions, rapid test positive: treatment and dose?"
_OTHER_QUESTION = "Woman bleeding heavily after birth, what to give first?"
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
_UNANSWERABLE = "Which screws for a cervical spine fusion?"


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show a screen."""

    name: str
    theme: str = "light"
    text_percent: int = 100
    width: int = 1366
    height: int = 768
    code: str = "en"


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("large", text_percent=150),
    Look("largest", text_percent=200, width=1920, height=1080),
    Look("wide", width=1920, height=1080),
    Look("small", width=1024, height=720),
    Look("contrast", theme="high_contrast"),
    Look("arabic", code="ar"),
    Look("chinese", code="zh_CN"),
    Look("french-large", text_percent=150, code="fr"),
    Look("dark-wide", theme="dark", width=1920, height=1080),
    Look("arabic-wide", width=1920, height=1080, code="ar"),
    Look("chinese-wide", width=1920, height=1080, code="zh_CN"),
    Look("large-wide", text_percent=150, width=1920, height=1080),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen to picture: its name, and how to get there in an open window."""

    name: str
    play: Callable[[MainWindow], QWidget | None]


def settle(window: MainWindow, *, quiet_s: float = 0.25) -> None:
    """Let the window work until nothing has been under way for a moment."""
    deadline = time.monotonic() + _PATIENCE_S
    quiet_since = time.monotonic()
    while time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if window.is_busy:
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > quiet_s:
            return
        time.sleep(0.005)


def asked(question: str) -> Callable[[MainWindow], None]:
    """Return a play that asks a question and waits for the answer."""

    def play(window: MainWindow) -> None:
        window.show_tab(ASK)
        window.new_question()
        window.ask.question.box.setPlainText(question)
        window.ask.question.ask()
        settle(window)

    return play


def scenes(question: str, other_question: str, unanswerable: str) -> tuple[Scene, ...]:
    """Return the scenes of a library that holds documents; each follows the one before."""
    return (
        Scene("ask-empty", lambda window: window.new_question()),
        Scene("ask-answer", asked(question)),
        Scene("ask-next-source", lambda window: window.ask.step(1)),
        Scene("ask-other", asked(other_question)),
        Scene("ask-text", lambda window: window.ask.sources.reader.text_toggle.click()),
        Scene("ask-no-source", asked(unanswerable)),
        Scene("ask-follow-up", _follow_up),
        *PHRASING,
        Scene("ask-history", _show_history),
        Scene("ask-feedback", _judge),
        Scene("summarize-empty", lambda window: window.show_tab(SUMMARIZE)),
        Scene("summarize", _summarize),
        Scene("summarize-source", lambda window: window.summarize.step(1)),
        Scene("summarize-refused", _refuse_report),
        Scene("library", lambda window: window.show_tab(LIBRARY)),
        Scene("library-details", _show_details),
        Scene("library-edit", lambda window: window.library.drawer.start_editing()),
        Scene("library-remove", lambda window: window.library.drawer.ask_removal()),
        Scene("library-check", lambda window: window.library.maintenance.check()),
        Scene("library-refused", _refuse),
        Scene("library-reading", lambda window: window.library.open_chosen()),
        Scene("library-watched", _watched),
        *settings_scenes(),
        Scene("models", lambda window: window.show_tab(MODELS)),
        Scene("models-hash", _confirm_hash),
        Scene("help", lambda window: _sheet(window, window.show_help)),
        Scene("commands", lambda window: _sheet(window, window.show_commands)),
        Scene("checks", lambda window: _sheet(window, window.show_checks)),
        Scene("pin", lambda window: _sheet(window, window.menus.actions["pin"].trigger)),
        Scene("offline", lambda window: _sheet(window, window.show_offline)),
        Scene("lock", lambda window: window.lock()),
        Scene("lock-wrong", _unlock_wrongly),
        Scene("welcome", lambda window: window.gate.setCurrentWidget(window.gate.look_page)),
        Scene("purpose", _purpose),
        Scene("create", _create),
        Scene("recovery-key", _show_recovery_key),
    )


def _watched(window: MainWindow) -> QWidget | None:
    window.library.show_watched()
    settle(window)
    found = window.findChildren(WatchedDialog)
    for dialog in found:
        dialog.close()
    return found[-1] if found else None


def settings_scenes() -> tuple[Scene, ...]:
    """Return the scenes of the Settings tab."""

    def group(name: str) -> Callable[[MainWindow], None]:
        def play(window: MainWindow) -> None:
            window.show_tab(SETTINGS)
            window.settings.show_group(name)
            settle(window)

        return play

    def ask_to_restore(window: MainWindow) -> None:
        window.settings.backup.table.selectRow(0)
        window.settings.backup.ask_first()

    return (
        Scene("settings", group("appearance")),
        Scene("settings-privacy", group("privacy")),
        Scene("settings-delete", lambda window: window.settings.privacy.ask_first()),
        Scene("settings-backup", group("backup")),
        Scene("settings-restore", ask_to_restore),
        Scene("settings-audit", group("audit")),
        Scene("settings-about", group("about")),
        Scene("settings-checks", lambda window: window.settings.about.check()),
    )


def _follow_up(window: MainWindow) -> None:
    asked(_QUESTION)(window)
    window.ask.follow_up("and the dose after 12 hours?")
    settle(window)


def _quoted(window: MainWindow) -> Answer:
    asked(_QUESTION)(window)
    shown = window.ask.panel.shown
    if shown is None:
        raise LookupError("The question of the pictures has no answer.")
    return shown


def _stream(window: MainWindow) -> None:
    quoted = _quoted(window)
    window.ask.model.show_coming(list(quoted.sentences[:2]))
    window.ask.question.set_busy(searching=False, phrasing=True)
    window.ask.work.begin(say("Writing"))


def _stop_phrasing(window: MainWindow) -> None:
    quoted = _quoted(window)
    made = replace(quoted, mode="model", sentences=quoted.sentences[:2], incomplete="Stopped")
    window.ask.panel.show_phrased(made)
    window.ask.panel.model_note.tell_stopped(lambda: None, has_sentences=True)


def _die(window: MainWindow) -> None:
    _quoted(window)
    error = WorkerError("The language model ended: the system ended it.")
    window.ask.panel.model_note.tell_failure(error, lambda: None)


def _show_history(window: MainWindow) -> None:
    window.ask.past.toggle()
    settle(window)


def _judge(window: MainWindow) -> None:
    settle(window)
    window.ask.message.hide()
    window.ask.past.feedback.chips[FeedbackKind.OUTDATED].click()
    settle(window)
    feedback = window.ask.past.feedback
    window.ask.column.reveal(feedback, feedback.rect())


def _confirm_hash(window: MainWindow) -> None:
    window.models.confirm.ask_hash(Path("llama-3.2-3b-ward-q4_k_m.gguf"), "0a1b2c3d4e5f6071" * 4)


def _summarize(window: MainWindow) -> None:
    window.summarize.add_text(_REPORT)
    settle(window)


def _refuse_report(window: MainWindow) -> None:
    window.summarize.add([Path("no-such-letter.pdf")])


def _show_details(window: MainWindow) -> None:
    first = window.library.model.card(0)
    if first is not None:
        window.library.table.choose(first.id)


def _refuse(window: MainWindow) -> None:
    refused = (
        (Path("rota.xlsx"), UnsupportedFileError("Wardlight does not read this kind of file.")),
        (Path("antenatal-care.pdf"), PasswordNeededError("The file is locked with a password.")),
    )
    window.library.show_report(
        AddReport(
            refused=tuple(
                RefusedFile(str(path), str(error), error.advice, type(error).__name__)
                for path, error in refused
            )
        )
    )


def _sheet(window: MainWindow, show: Callable[[], None]) -> QWidget | None:
    for old in window.findChildren(QDialog):
        old.close()
    settle(window)
    show()
    settle(window)
    found = window.findChildren(QDialog)
    return found[-1] if found else None


def _unlock_wrongly(window: MainWindow) -> None:
    for old in window.findChildren(QDialog):
        old.close()
    window.gate.unlock_page.show_failure(
        WrongPassphraseError("This passphrase does not open the library.")
    )


def _purpose(window: MainWindow) -> None:
    window.gate.look_page.go_on.click()


def _create(window: MainWindow) -> None:
    page = window.gate.create_page
    page.first.line.setText("garden ladder")
    window.gate.setCurrentWidget(page)


def _show_recovery_key(window: MainWindow) -> None:
    window.gate.recovery_page.show_key("SDZ3-KPB2-5NFG-D8KF-QZ76-PHTT-EY7F-MSFX-T67V")
    window.gate.setCurrentWidget(window.gate.recovery_page)


PHRASING = (
    Scene("ask-streaming", _stream),
    Scene("ask-stopped", _stop_phrasing),
    Scene("ask-died", _die),
)


def render(
    assistant: Door, folder: Path, plays: Sequence[Scene], look: Look, *, published: str = ""
) -> list[Path]:
    """Picture scenes in one look over an unlocked assistant; return the written files."""
    language.use(look.code)
    appearance = Appearance(Preferences(theme=look.theme, text_percent=look.text_percent))
    appearance.apply()
    window = MainWindow(assistant, Lanes(), appearance, published_passphrase=published)
    window.resize(look.width, look.height)
    window.show()
    window.start(published)
    settle(window)
    written = []
    for scene in plays:
        target = scene.play(window) or window
        settle(window)
        path = folder / f"{scene.name}-{look.name}.png"
        target.grab().save(str(path))
        written.append(path)
    window.close()
    window.deleteLater()
    language.use("en")
    return written


def main(arguments: Sequence[str]) -> int:
    """Picture the demonstration library into a folder, all looks or the named ones.

    Args:
        arguments: The folder, then names of looks.
    """
    from app.cli.demonstration import PASSPHRASE
    from engine.assistant import open_assistant

    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    home = Home(folder.parent.absolute() / "demonstration")
    if not home.database.exists():
        _make_demonstration(home, folder.parent / "packs" / "all-MiniLM-L6-v2")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    booleans.keep_alive()
    application = QApplication(["wardlight"])
    application.setApplicationName("Wardlight")
    plays = scenes(_QUESTION, _OTHER_QUESTION, _UNANSWERABLE)
    for look in LOOKS:
        if look.name in arguments[1:] or not arguments[1:]:
            assistant = open_assistant(home)
            made = render(assistant, folder, plays, look, published=PASSPHRASE)
            assistant.close()
            contact.sheet(made, folder / f"contact-{look.name}.png", columns=6, width=400)
    pictures = sorted(file for file in folder.glob("*.png") if not file.stem.startswith("contact"))
    contact.sheet(pictures, folder / "contact.png", columns=len(LOOKS), width=240)
    return 0


def _make_demonstration(home: Home, pack: Path) -> None:
    command = [sys.executable, "-m", "app", "--home", str(home.root), "demonstration"]
    command += ["--terminal", *(["--pack", str(pack)] if pack.exists() else [])]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
