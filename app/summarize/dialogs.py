"""What the Summarize tab asks a person: text to paste, a name, a password, a place to save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.window import parts
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance

FORMS = {
    "docx": "Word (*.docx)",
    "pdf": "PDF (*.pdf)",
    "md": "Markdown (*.md)",
    "fhir.json": "FHIR R4 (*.fhir.json)",
}


class AskDialog(QDialog):
    """A heading, a sentence, one field, and two buttons; gives what was written to `done`."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        words: tuple[str, str, str],
        *,
        field: QLineEdit | QPlainTextEdit,
        done: Callable[[str], None],
    ) -> None:
        """Make the dialog; `words` are heading, sentence and the name of the button."""
        super().__init__(parent)
        heading, sentence, accept = words
        self._done = done
        self.field = field
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field.setAccessibleName(heading)
        self.accept_button = parts.button(accept, "primary", pressed=self._take)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(parts.label(heading, "heading"))
        inside.addWidget(parts.label(sentence, "quiet"))
        inside.addWidget(field, 1)
        inside.addLayout(parts.row(QWidget(), self.cancel_button, self.accept_button, stretch=0))
        self.resize(appearance.px(560), appearance.px(200))
        self._ring = FocusRing(self, appearance)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._take)
        else:
            self.resize(appearance.px(680), appearance.px(460))
        field.setFocus()

    @property
    def written(self) -> str:
        """What stands in the field."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    def _take(self) -> None:
        if self.written.strip():
            written = self.written
            self.accept()
            self._done(written)


def ask_text(
    parent: QWidget, appearance: Appearance, done: Callable[[str], None], *, begun: str = ""
) -> AskDialog:
    """Ask for a report as text; `begun` stands there already."""
    field = QPlainTextEdit(begun)
    field.setTabChangesFocus(True)
    words = (
        say("Paste a report"),
        say("Paste or dictate the text here. It stays in memory and is never stored."),
        say("Summarize"),
    )
    return _opened(AskDialog(parent, appearance, words, field=field, done=done))


def ask_name(parent: QWidget, appearance: Appearance, done: Callable[[str], None]) -> AskDialog:
    """Ask who has checked the summary."""
    words = (
        say("Checked by"),
        say("Name and role. They are printed on every copy together with the time."),
        say("Mark as checked"),
    )
    return _opened(AskDialog(parent, appearance, words, field=QLineEdit(), done=done))


def ask_password(
    parent: QWidget, appearance: Appearance, name: str, done: Callable[[str], None]
) -> AskDialog:
    """Ask for the password of a locked file."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    words = (say("Password of %1").replace("%1", name), say("It is not kept."), say("Open"))
    return _opened(AskDialog(parent, appearance, words, field=field, done=done))


def choose_reports(parent: QWidget) -> list[Path]:
    """Ask for files."""
    kinds = "*.pdf *.docx *.html *.htm *.md *.txt *.png *.jpg *.jpeg *.tif *.tiff *.json *.ndjson"
    title = say("Reports of one patient")
    names, _kind = QFileDialog.getOpenFileNames(parent, title, "", f"{title} ({kinds})")
    return [Path(name) for name in names]


def choose_place(parent: QWidget) -> Path | None:
    """Ask where to save; the name always has one of the known endings."""
    title = say("Save the summary")
    name, kind = QFileDialog.getSaveFileName(parent, title, "summary", ";;".join(FORMS.values()))
    if not name:
        return None
    form = next((form for form, words in FORMS.items() if words == kind), "docx")
    return Path(name if form_of(Path(name)) else f"{name}.{form}")


def form_of(path: Path) -> str:
    """Return the form that a file name asks for, or empty."""
    return next((form for form in FORMS if path.name.lower().endswith(f".{form}")), "")


def _opened(dialog: AskDialog) -> AskDialog:
    dialog.open()
    return dialog
