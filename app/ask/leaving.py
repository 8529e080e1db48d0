"""How an answer leaves the window: printed, or saved as PDF, DOCX or Markdown; never bare."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ask import wording
from app.window import printing
from app.window.door import Door
from app.window.language import say
from app.window.messages import MessageBar
from app.window.printing import ToPaper
from app.window.tasks import Callbacks, Lane
from engine.ground.answers import Answer
from engine.ground.audit import AuditAction
from engine.ground.errors import InputError
from engine.ground.paths import written_durably

FORMS = {"pdf": "PDF (*.pdf)", "docx": "Word (*.docx)", "md": "Markdown (*.md)"}


class Leaving:
    """Prints and saves; the engine makes the content and refuses one without provenance.

    Attributes:
        to_paper: Asks for a printer and prints a page; tells whether it was sent.
    """

    def __init__(self, parent: QWidget, assistant: Door, lane: Lane, message: MessageBar) -> None:
        self._parent = parent
        self._assistant = assistant
        self._lane = lane
        self._message = message
        self.to_paper: ToPaper = printing.print_out

    def copy(self, answer: Answer) -> None:
        """Put an answer and its reference list on the clipboard."""
        QGuiApplication.clipboard().setText(wording.plain(answer))
        self._message.tell("success", say("Copied with sources."))
        self._account(answer, AuditAction.ANSWER_COPIED)

    def save_as(self, answer: Answer) -> None:
        """Ask where to save, and save."""
        path = self.choose_place()
        if path is not None:
            self.save(answer, path)

    def print_out(self, answer: Answer) -> None:
        """Ask for a printer and print."""

        def hand_over(html: bytes) -> None:
            if self.to_paper(self._parent, html, title=say("Answer")):
                self._message.tell("success", say("The answer was sent to the printer."))
                self._account(answer, AuditAction.ANSWER_PRINTED)

        self._lane.start(
            lambda _notify: self._assistant.export_answer(answer, "html"),
            Callbacks(done=hand_over, failed=self._message.fail),
        )

    def choose_place(self) -> Path | None:
        """Ask where to save; the name always has one of the known endings."""
        name, kind = QFileDialog.getSaveFileName(
            self._parent, say("Save the answer"), "answer", ";;".join(FORMS.values())
        )
        if not name:
            return None
        form = next((form for form, words in FORMS.items() if words == kind), "pdf")
        return Path(name if form_of(Path(name)) else f"{name}.{form}")

    def save(self, answer: Answer, path: Path) -> None:
        """Save an answer in the form that the name asks for."""
        self._lane.start(
            lambda _notify: self._write(answer, path),
            Callbacks(
                done=lambda _none: self._message.tell(
                    "success",
                    say("The answer is saved."),
                    say("It may hold patient data; keep it as you keep a report."),
                ),
                failed=self._message.fail,
            ),
        )

    def _write(self, answer: Answer, path: Path) -> None:
        form = form_of(path)
        if not form:
            raise InputError(f"An answer is saved as .{', .'.join(FORMS)}.")
        if form == "pdf":
            page = self._assistant.export_answer(answer, "html")
            content = printing.to_pdf(page, title=say("Answer"))
        else:
            content = self._assistant.export_answer(answer, form)
        with written_durably(path) as file:
            file.write(content)
        self._assistant.audit.answer_left(answer, AuditAction.ANSWER_EXPORTED, form)

    def _account(self, answer: Answer, action: AuditAction) -> None:
        self._lane.start(
            lambda _notify: self._assistant.audit.answer_left(answer, action),
            Callbacks(failed=self._message.fail),
        )


def form_of(path: Path) -> str:
    """Return the form that a file name asks for, or empty."""
    return next((form for form in FORMS if path.name.lower().endswith(f".{form}")), "")
