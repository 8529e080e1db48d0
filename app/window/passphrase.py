"""Choosing the passphrase of a new library, and writing down its recovery key."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.arrival.steps import StepBar, heading
from app.window.display import Tag
from app.window.flow import flow
from app.window.language import say
from app.window.style import Appearance

LEAST_CHARACTERS = 10
_GOOD_CHARACTERS = 16
_COMMON = frozenset({"password", "passphrase", "wardlight", "hospital", "qwerty", "letmein"})


def strength(passphrase: str) -> Tag | None:
    """Return how hard a passphrase is to guess, in words; nothing for an empty one."""
    if not passphrase:
        return None
    kinds = len(set(passphrase.casefold()))
    is_common = any(word in passphrase.casefold() for word in _COMMON)
    if len(passphrase) < LEAST_CHARACTERS or kinds < 5:
        return Tag(say("Too short or too simple"), "danger")
    if is_common or len(passphrase) < _GOOD_CHARACTERS or kinds < 8:
        return Tag(say("Fair – a longer one is safer"), "amber")
    return Tag(say("Strong"), "success")


class PassphraseField(QWidget):
    """A line for a secret: pasting is allowed, Caps Lock is pointed out.

    Signals:
        changed: The text changed.
        entered: Enter was pressed.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.line = _SecretLine()
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.reveal = parts.tool(self.tr("Show what is typed"))
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_text)
        self.caps = parts.tag(Tag(self.tr("Caps Lock seems to be on"), "amber"))
        self.caps.hide()
        self.line.caps_seen.connect(self.caps.setVisible)
        self.label = parts.label(name)
        self.label.setBuddy(self.line)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(parts.row(self.label, self.caps, stretch=0))
        inside.addLayout(parts.row(self.line, self.reveal, stretch=0))
        self.setFocusProxy(self.line)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self.reveal.setChecked(False)
        self.caps.hide()

    def _show_text(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    def _draw(self) -> None:
        parts.set_icon(self.reveal, self._appearance, "eye")


class _SecretLine(QLineEdit):
    """A password line that notices capitals typed without Shift."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare each letter with Shift, since Qt cannot ask for Caps Lock."""
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != with_shift)
        super().keyPressEvent(event)


class CenteredCard(QScrollArea):
    """A card in the middle of the window; scrolls where large text needs more room.

    Attributes:
        inside: Layout of the card.
    """

    def __init__(self, appearance: Appearance, width: int = 520) -> None:
        super().__init__()
        self._appearance, self._width = appearance, width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setObjectName("page")
        self.card, self.inside = parts.frame("card", margin=4 * parts.GRID, spacing=12)
        around = QVBoxLayout(ground)
        around.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 100)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        self.setWidget(ground)
        appearance.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.card.setMaximumWidth(self._appearance.px(self._width))


class CreatePage(CenteredCard):
    """Asks for the passphrase of a new library, twice.

    Signals:
        passphrase_chosen: The passphrase, when both fields agree.
    """

    passphrase_chosen = Signal(str)

    def __init__(self, appearance: Appearance, folder: str) -> None:
        super().__init__(appearance, width=600)
        self._folder = folder
        self.first = PassphraseField(appearance, self.tr("New passphrase"))
        self.second = PassphraseField(appearance, self.tr("The same passphrase again"))
        self.strength = parts.tag(Tag("", "quiet"))
        self.hint = parts.label(
            self.tr("Four or five unrelated words are easy to type and hard to guess."), "small"
        )
        self.error = parts.label(look="error")
        self.error.hide()
        self.create_button = parts.button(
            self.tr("Create the library"), "primary", pressed=self._choose
        )
        self.create_button.setEnabled(False)
        self.steps = StepBar(self.create_button, has_next=False)
        for field in (self.first, self.second):
            field.changed.connect(self._judge)
            field.entered.connect(self._choose)
        self._lay_out()
        parts.set_tag(self.strength, None)

    def _lay_out(self) -> None:
        place = self.tr("They are kept in %1.")
        self.inside.addLayout(
            heading(
                self._appearance,
                "lock",
                self.tr("Where your data stays"),
                self.tr(
                    "Your hospital's documents are kept encrypted on this computer. Nothing leaves "
                    "it. The passphrase opens them; nobody can look it up for you."
                ),
                place.replace("%1", display.breakable(display.left_to_right(self._folder))),
            )
        )
        self.inside.addSpacing(4)
        self.inside.addWidget(self.first)
        self.inside.addWidget(self.hint)
        self.inside.addLayout(flow(self.strength))
        self.inside.addWidget(self.second)
        self.inside.addWidget(self.error)
        self.inside.addWidget(self.steps)

    def arrive(self) -> None:
        """Begin with empty fields."""
        self.set_busy(busy=False)

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.first

    def set_busy(self, *, busy: bool) -> None:
        """Show that the library is being made."""
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create the library"))
        for control in (self.first, self.second, self.steps.back):
            control.setEnabled(not busy)
        self.create_button.setEnabled(False)
        if not busy:
            self._judge()

    def _judge(self) -> None:
        judged = strength(self.first.text)
        parts.set_tag(self.strength, judged)
        usable = judged is not None and judged.role != "danger"
        self.create_button.setEnabled(usable and bool(self.second.text))
        self.error.hide()

    def _choose(self) -> None:
        if not self.create_button.isEnabled():
            return
        if self.first.text != self.second.text:
            self.error.setText(
                self.tr("The two passphrases are not the same. Type the second again.")
            )
            self.error.show()
            self.second.line.selectAll()
            self.second.setFocus()
            return
        chosen = self.first.text
        self.first.clear()
        self.second.clear()
        self.passphrase_chosen.emit(chosen)


class RecoveryKeyPage(CenteredCard):
    """Shows the recovery key, once, and goes on only when it is written down.

    Signals:
        noted: The person says that the key is kept safe.
    """

    noted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, width=600)
        self.key = parts.label(look="key")
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.copy_button = parts.button(self.tr("Copy"), pressed=self._copy)
        self.print_button = parts.button(self.tr("Print…"), pressed=self._print)
        self.save_button = parts.button(self.tr("Save to a file…"), pressed=self._save)
        self.hint = parts.label(
            self.tr("A file belongs on a USB stick in a locked drawer, not on this computer."),
            "small",
        )
        self.written = QCheckBox(self.tr("I have written it down and put it in a safe place"))
        self.go_on = parts.button(self.tr("Continue"), "primary", pressed=self._leave)
        self.go_on.setEnabled(False)
        self.steps = StepBar(self.go_on, has_next=False)
        self.written.toggled.connect(self.go_on.setEnabled)
        self._lay_out()

    def _lay_out(self) -> None:
        self.inside.addLayout(
            heading(
                self._appearance,
                "key",
                self.tr("Your recovery key"),
                self.tr(
                    "If the passphrase is forgotten, only this key opens the library. It is "
                    "shown until you confirm below that it is written down, and never again."
                ),
            )
        )
        self.inside.addWidget(self.key)
        buttons = flow(self.copy_button, self.print_button, self.save_button, spacing=8)
        self.inside.addLayout(buttons)
        self.inside.addWidget(self.hint)
        self.inside.addWidget(parts.rule())
        self.inside.addWidget(self.written)
        self.inside.addWidget(self.steps)

    def show_key(self, key: str) -> None:
        """Show the key of a library that was just made."""
        self.key.setText(key)
        self.written.setChecked(False)

    def forget(self) -> None:
        """Show no key any more."""
        self.key.clear()
        self.written.setChecked(False)

    def _leave(self) -> None:
        self.forget()
        self.noted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.key.text())
        self.hint.setText(self.tr("Copied. Clear the clipboard after you have pasted it."))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "wardlight-recovery-key.txt"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the key into a private file that the person chose."""
        from engine.ground.errors import EngineError
        from engine.ground.paths import written_durably

        try:
            with written_durably(path) as file:
                file.write(f"{self.key.text()}\n".encode())
        except EngineError as error:
            self.hint.setText(f"{error} {error.advice}")
            return
        self.hint.setText(self.tr("Saved. Move the file off this computer."))

    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            page = QTextDocument()
            page.setPlainText(self.tr("Wardlight recovery key") + f"\n\n{self.key.text()}\n")
            page.print_(printer)
