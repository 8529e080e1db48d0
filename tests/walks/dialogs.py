"""Dialogs that belong to the system and stop whoever opened them: files, and the printer."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit

from tests.walks.person import LostError, Person

D = TypeVar("D", bound=QDialog)
_LOOK_MS = 20
_MOST_ENTERS = 4


class Meeting:
    """Waits for a dialog that runs a loop of its own, and answers it from inside the loop."""

    def __init__(self, kind: type[D], answer: Callable[[D], None]) -> None:
        self.is_over = False
        self.failure: Exception | None = None
        self._kind = kind
        self._answer = answer
        self._timer = QTimer()
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self._kind):
            return
        self._timer.stop()
        try:
            self._answer(dialog)
        except Exception as error:  # noqa: BLE001, RUF100 - told by the walk, outside the loop
            self.failure = error
            dialog.reject()
        self.is_over = True


def _after(person: Person, meeting: Meeting, what: str) -> None:
    person.until(lambda: meeting.is_over, what)
    if meeting.failure is not None:
        raise meeting.failure


def give_path(person: Person, open_dialog: Callable[[], object], path: Path) -> None:
    """Open a file dialog and name a file or folder in it."""

    def answer(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field is None:
            raise LostError("the dialog has no field for a name")
        person.until(dialog.isVisible, "the dialog is shown")
        if person.hand == "mouse":
            person.click(field)
        person.until(lambda: QApplication.focusWidget() is field, "the name has the keyboard")
        person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.spell(str(path))
        for _enter in range(_MOST_ENTERS):
            if not dialog.isVisible():
                return
            person.key(Qt.Key.Key_Return)
        raise LostError(f"the dialog does not take {path.name}")

    meeting = Meeting(QFileDialog, answer)
    open_dialog()
    _after(person, meeting, "a file is named")


def print_to(person: Person, open_dialog: Callable[[], object], path: Path) -> None:
    """Open the printer's dialog and print into a PDF file."""

    def answer(dialog: QPrintDialog) -> None:
        person.until(dialog.isVisible, "the printer's dialog is shown")
        _choose_file(person, dialog)
        field = dialog.findChild(QLineEdit, "filename")
        if field is None or not field.isVisible():
            raise LostError("the dialog has no field for a file")
        _go_into(person, field)
        person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.spell(str(path))
        person.press("Print")

    meeting = Meeting(QPrintDialog, answer)
    open_dialog()
    _after(person, meeting, "the printer is chosen")


def _choose_file(person: Person, dialog: QPrintDialog) -> None:
    box = dialog.findChild(QComboBox, "printers")
    if box is None:
        raise LostError("the dialog has no list of printers")
    entries = [box.itemText(at) for at in range(box.count())]
    wanted = next(entry for entry in entries if "PDF" in entry)
    if box.currentText() != wanted:
        person.choose(person.name_of(box), wanted)


def _go_into(person: Person, field: QLineEdit) -> None:
    if person.hand == "mouse":
        person.click(field)
        return
    for _tab in range(40):
        if QApplication.focusWidget() is field:
            return
        person.key(Qt.Key.Key_Tab)
    raise LostError("the name of the file cannot be reached by Tab")
