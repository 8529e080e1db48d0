"""The red-flag banner: what the rules found in the question, before and above any answer.

It cannot be dismissed; it can be acknowledged, which notes who and when.
"""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.window import parts
from app.window.style import Appearance
from engine.ground.notes import FlagNote

MOST_SHOWN = 3
_EMERGENCY = "emergency"


def say(text: str) -> str:
    """Return the translation of a sentence of this file."""
    return QCoreApplication.translate("flags", text)


class FlagCard(QFrame):
    """The flags of one severity: title and action each, "Why", and Acknowledge."""

    def __init__(self, appearance: Appearance, severity: str) -> None:
        super().__init__()
        self._flags: tuple[FlagNote, ...] = ()
        self._is_emergency = severity == _EMERGENCY
        self._role = "on_danger" if self._is_emergency else "danger_text"
        self.setObjectName("flags")
        self.setProperty("severity", severity)
        self.picture = parts.Picture(appearance, "warning", size=20, role=self._role)
        self.word = parts.label(look="heading")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.why = QWidget()
        self.grid = QGridLayout(self.why)
        self.grid.setContentsMargins(0, 4, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.why.hide()
        self.more_button = parts.button("", "flag", pressed=self._show_all)
        self.why_button = parts.button(say("Why"), "flag", pressed=self._toggle_why)
        self.why_button.setCheckable(True)
        self.seen_button = parts.button(say("Acknowledge"), "flag", pressed=self._acknowledge)
        self.seen = parts.label(look="small", wraps=False)
        self._lay_out()

    def _lay_out(self) -> None:
        head = parts.row(self.picture, self.word, self.seen, self.why_button, self.seen_button,
                         stretch=1)  # fmt: skip
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addLayout(self.lines)
        inside.addLayout(parts.row(self.more_button, QWidget(), stretch=1))
        inside.addWidget(self.why)

    def show_flags(self, flags: Sequence[FlagNote]) -> None:
        """Show flags of this card's severity; hidden when there are none."""
        if tuple(flags) == self._flags:
            return
        self._flags = tuple(flags)
        self.setVisible(bool(flags))
        word = say("Emergency") if self._is_emergency else say("Urgent")
        self.word.setText(word if len(flags) == 1 else f"{word} – {len(flags)}")
        self._fill(self._flags[:MOST_SHOWN])
        hidden = len(flags) - MOST_SHOWN
        self.more_button.setVisible(hidden > 0)
        self.more_button.setText(say("Show %1 more").replace("%1", str(hidden)))
        self.why_button.setChecked(False)
        self.why.hide()
        self.seen.clear()
        self.seen_button.setVisible(bool(flags))
        told = "; ".join(f"{flag.title}. {flag.action}" for flag in flags)
        self.setAccessibleName(f"{word}: {told}")
        if flags:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _fill(self, flags: Sequence[FlagNote]) -> None:
        parts.empty(self.lines)
        for flag in flags:
            line = parts.label(look="flag_action")
            line.setTextFormat(Qt.TextFormat.RichText)
            line.setText(f"<b>{escape(flag.title)}</b> – {escape(flag.action)}")
            self.lines.addWidget(line)

    def _show_all(self) -> None:
        self._fill(self._flags)
        self.more_button.hide()

    def _toggle_why(self) -> None:
        if self.why.isHidden():
            self._fill_why()
        self.why.setVisible(self.why.isHidden())
        self.why_button.setChecked(not self.why.isHidden())

    def _fill_why(self) -> None:
        parts.empty(self.grid)
        heads = (say("Flag"), say("Rule"), say("In the text"), say("Source"))
        for column, head in enumerate(heads):
            self.grid.addWidget(parts.label(head, "flag_title"), 0, column)
        row = 1
        for flag in self._flags:
            for what, words in flag.because or ((flag.title, flag.matched),):
                for column, cell in enumerate((flag.title, what, f"“{words}”", flag.source)):
                    self.grid.addWidget(parts.label(cell, "flag_action"), row, column)
                row += 1
        for column, stretch in enumerate((2, 2, 2, 4)):
            self.grid.setColumnStretch(column, stretch)

    def _acknowledge(self) -> None:
        now = datetime.now().astimezone()
        self.seen.setText(say("Acknowledged %1").replace("%1", f"{now:%H:%M}"))
        self.seen_button.hide()


class FlagBanner(QWidget):
    """Emergency flags in red, urgent ones below with a red border.

    Signals:
        changed: Other flags are shown than before.
    """

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.emergency = FlagCard(appearance, _EMERGENCY)
        self.urgent = FlagCard(appearance, "urgent")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 4, 16, 4)
        inside.setSpacing(6)
        for card in (self.emergency, self.urgent):
            card.hide()
            inside.addWidget(card)

    def show_flags(self, flags: Sequence[FlagNote]) -> None:
        """Show all flags of a text."""
        self.emergency.show_flags([flag for flag in flags if flag.severity == _EMERGENCY])
        self.urgent.show_flags([flag for flag in flags if flag.severity != _EMERGENCY])
        self.setVisible(bool(flags))
        self.changed.emit()
