"""How an answer leaves the window: printed, or saved as PDF, DOCX or Markdown; never bare."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ask import wording
from app.window import naming, printing
from app.window.door import Door
from app.window.language import say
from app.window.messages import MessageBar
from app.window.printing import ToPaper
from app.window.style import Appearance
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

    def __init__(
        self,
        parent: QWidget,
        assistant: Door,
        lane: Lane,
        message: MessageBar,
        *,
        appearance: Appearance,
    ) -> None:
        self._parent = parent
        self._appearance = appearance
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
        """Ask whether without names and where to, and save."""

        def go_on(is_nameless: bool) -> None:  # noqa: FBT001 - what the box says
            path = self.choose_place()
            if path is not None:
                self.save(answer, path, deidentify=is_nameless)

        self._ask_names(say("Save the answer"), go_on)

    def ask_and_print(self, answer: Answer) -> None:
        """Ask whether without names, then for a printer, and print."""
        self._ask_names(
            say("Print the answer"),
            lambda is_nameless: self.print_out(answer, deidentify=is_nameless),
        )

    def _ask_names(self, heading: str, done: Callable[[bool], None]) -> None:
        values = self._assistant.preferences.values
        naming.ask(self._parent, self._appearance, heading, settings=values, done=done)

    def print_out(self, answer: Answer, *, deidentify: bool | None = None) -> None:
        """Ask for a printer and print; without names as told, or as the settings say."""

        def hand_over(html: bytes) -> None:
            if self.to_paper(self._parent, html, title=say("Answer")):
                self._message.tell("success", say("The answer was sent to the printer."))
                self._account(answer, AuditAction.ANSWER_PRINTED)

        self._lane.start(
            lambda _notify: self._assistant.export_answer(answer, "html", deidentify=deidentify),
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

    def save(self, answer: Answer, path: Path, *, deidentify: bool | None = None) -> None:
        """Save an answer in the form that the name asks for; without names as told."""
        self._lane.start(
            lambda _notify: self._write(answer, path, deidentify=deidentify),
            Callbacks(
                done=lambda _none: self._message.tell(
                    "success",
                    say("The answer is saved."),
                    say("It may hold patient data; keep it as you keep a report."),
                ),
                failed=self._message.fail,
            ),
        )

    def _write(self, answer: Answer, path: Path, *, deidentify: bool | None) -> None:
        form = form_of(path)
        if not form:
            raise InputError(f"An answer is saved as .{', .'.join(FORMS)}.")
        if form == "pdf":
            page = self._assistant.export_answer(answer, "html", deidentify=deidentify)
            content = printing.to_pdf(page, title=say("Answer"))
        else:
            content = self._assistant.export_answer(answer, form, deidentify=deidentify)
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
