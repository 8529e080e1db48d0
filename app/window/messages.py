"""The only file that shows errors: one sentence, one advice, and details for IT."""

import logging
import platform
from collections.abc import Callable
from dataclasses import dataclass

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.window import parts
from app.window.announcing import announce
from app.window.language import say, told
from app.window.style import Appearance
from engine.ground.errors import Cancelled, EngineError

log = logging.getLogger("wardlight.window")
_ICONS = {"error": "error", "warning": "warning", "info": "info", "success": "tick"}
_ROLES = {"error": "danger_text", "warning": "on_warning", "info": "link", "success": "success"}


@dataclass(frozen=True, slots=True)
class Words:
    """What the screen says about a failure.

    Attributes:
        details: For IT: class names and versions; no file names, no text of a patient.
    """

    sentence: str
    advice: str
    details: str


def words_for(error: Exception) -> Words:
    """Return the sentence, advice and details of a failure; a bug gets the bug sentence."""
    if isinstance(error, EngineError):
        return Words(told(str(error)), told(error.advice), details_of(error))
    return Words(
        say("The program made a mistake. Nothing was lost."),
        say("Go on working; if it happens again, copy the details for your IT department."),
        details_of(error),
    )


def details_of(error: BaseException) -> str:
    """Return the class names behind a failure, with places in the code, and versions."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(lines) < 6:
        lines.append(f"{type(cause).__name__} in {_place(cause)}")
        cause = cause.__cause__
    lines.append(
        f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.system()}"
    )
    return "\n".join(lines)


def _place(error: BaseException) -> str:
    """Return module and line where an error rose, so that a bug can be found."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "unknown place"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"


class MessageBar(QFrame):
    """A bar inside the screen that says what happened and what to do; never a pop-up."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("message")
        self._details = ""
        self._pressed: Callable[[], None] | None = None
        self._picture = parts.Picture(appearance, "info", size=20, role="link")
        self.sentence = parts.label()
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        self.advice = parts.label()
        self.details = parts.label(look="small")
        self.action = parts.button("", pressed=self._act)
        self.details_button = parts.button(self.tr("Details"), pressed=self._toggle_details)
        self.copy_button = parts.button(self.tr("Copy details"), pressed=self._copy_details)
        self.close_button = parts.tool(self.tr("Close this message"), pressed=self.hide)
        self._appearance = appearance
        appearance.changed.connect(self._draw)
        self._lay_out()
        self._draw()
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for widget in (self.sentence, self.advice, self.details):
            texts.addWidget(widget)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 8, 8, 8)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self._picture)
        inside.addLayout(texts, 1)
        for control in (self.action, self.details_button, self.copy_button, self.close_button):
            inside.addWidget(control)

    def _draw(self) -> None:
        parts.set_icon(self.close_button, self._appearance, "close", "text")

    def fail(self, error: Exception, *, again: Callable[[], None] | None = None) -> None:
        """Show a failure; `Cancelled` is a wish and never shown."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, EngineError):
            log.error("bug: %s", details_of(error).replace("\n", "; "))
        words = words_for(error)
        self._show("error", words.sentence, words.advice, words.details)
        if again is not None:
            self.offer(self.tr("Try again"), again)

    def tell(self, level: str, sentence: str, advice: str = "") -> None:
        """Show a sentence that is no failure: info, success or warning."""
        self._show(level, sentence, advice, "")

    def offer(self, text: str, pressed: Callable[[], None]) -> None:
        """Add a button to the message that is shown."""
        self._pressed = pressed
        self.action.setText(text)
        self.action.show()

    def _show(self, level: str, sentence: str, advice: str, details: str) -> None:
        self._details = details
        self._pressed = None
        self.action.hide()
        self.sentence.setText(sentence)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.details.setText(details)
        self.details.hide()
        self.details_button.setVisible(bool(details))
        self.copy_button.hide()
        self.setProperty("level", level)
        self._picture.become(_ICONS[level], _ROLES[level])
        parts.restyle(self)
        for child in self.findChildren(QWidget):
            parts.restyle(child)
        self.setAccessibleName(f"{sentence} {advice}".strip())
        self.show()
        announce(self, self.accessibleName(), urgent=level == "error")

    def _toggle_details(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.copy_button.setVisible(shown)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _act(self) -> None:
        self.hide()
        if self._pressed is not None:
            self._pressed()
