"""The red-flag banner: what the rules found in the question, before and above any answer.

It cannot be dismissed; it can be acknowledged, which notes who and when.
"""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.window import parts
from app.window.announcing import announce
from app.window.flow import Pair
from app.window.language import say
from app.window.sheets import Sheet
from app.window.style import Appearance
from engine.ground.notes import FlagNote

MOST_SHOWN = 2
_EMERGENCY = "emergency"


class FlagCard(QFrame):
    """The flags of one severity: title and action each, "Why", and Acknowledge.

    Signals:
        grown: All flags are shown now, which takes more room.
        acknowledged: Ids of the flags that somebody says to have seen.
    """

    grown = Signal()
    acknowledged = Signal(list)

    def __init__(self, appearance: Appearance, severity: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._flags: tuple[FlagNote, ...] = ()
        self._is_emergency = severity == _EMERGENCY
        self._role = "on_danger" if self._is_emergency else "danger_text"
        self.setObjectName("flags")
        self.setProperty("severity", severity)
        self.picture = parts.Picture(appearance, "warning", size=20, role=self._role)
        self.word = parts.label(look="heading")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.more_button = parts.button("", "flag", pressed=self._show_all)
        self.why_button = parts.button(say("Why"), "flag", pressed=self.show_why)
        self.seen_button = parts.button(say("Acknowledge"), "flag", pressed=self._acknowledge)
        self.seen = parts.label(look="small", wraps=False)
        self._lay_out()

    def _lay_out(self) -> None:
        telling, acting = QWidget(), QWidget()
        telling.setLayout(parts.row(self.picture, self.word, stretch=1))
        acting.setLayout(
            parts.row(self.seen, self.more_button, self.why_button, self.seen_button, spacing=4)
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 4, 8, 6)
        inside.setSpacing(2)
        inside.addWidget(Pair(telling, acting))
        inside.addLayout(self.lines)

    def show_flags(self, flags: Sequence[FlagNote], *, room: int = MOST_SHOWN) -> None:
        """Show flags of this card's severity; hidden when there are none.

        Args:
            flags: All of them; a screen reader is told every one.
            room: How many are written out at once.
        """
        if tuple(flags) == self._flags:
            return
        self._flags = tuple(flags)
        self.setVisible(bool(flags))
        word = say("Emergency") if self._is_emergency else say("Urgent")
        self.word.setText(word if len(flags) == 1 else f"{word} – {len(flags)}")
        self._fill(self._flags[:room])
        hidden = len(flags) - room
        self.more_button.setVisible(hidden > 0)
        self.more_button.setText(say("Show %1 more").replace("%1", str(hidden)))
        self.seen.clear()
        self.seen.hide()
        for control in (self.why_button, self.seen_button):
            control.setVisible(room > 0)
        told = "; ".join(f"{flag.title}. {flag.action}" for flag in flags)
        self.setAccessibleName(f"{word}: {told}")
        if flags:
            announce(self, self.accessibleName(), urgent=True)

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
        for control in (self.why_button, self.seen_button):
            control.setVisible(True)
        self.grown.emit()

    def show_why(self) -> None:
        """Open the table behind the flags: rule, words of the text, source."""
        head = "".join(
            f"<th align='left'>{escape(word)}</th>"
            for word in (say("Flag"), say("Rule"), say("In the text"), say("Source"))
        )
        rows = "".join(_row(flag) for flag in self._flags)
        html = f"<table cellpadding='6' width='100%'><tr>{head}</tr>{rows}</table>"
        sheet = Sheet(self.window(), self._appearance, say("Why these flags"), html)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _acknowledge(self) -> None:
        now = datetime.now().astimezone()
        self.seen.setText(say("Acknowledged %1").replace("%1", f"{now:%H:%M}"))
        self.seen.show()
        self.seen_button.hide()
        self.acknowledged.emit([flag.id for flag in self._flags])


def _row(flag: FlagNote) -> str:
    """Return the criteria of a flag as rows of a table."""
    criteria = dict.fromkeys(flag.because or ((flag.title, flag.matched),))
    rules = "<br>".join(escape(what) for what, _words in criteria)
    words = "<br>".join(f"“{escape(words)}”" for _what, words in criteria)
    cells = (f"<b>{escape(flag.title)}</b>", rules, words, escape(flag.source))
    return "<tr>" + "".join(f"<td valign='top'>{cell}</td>" for cell in cells) + "</tr>"


class FlagBanner(QWidget):
    """Emergency flags in red, urgent ones below with a red border.

    Signals:
        changed: Other flags are shown than before.
        acknowledged: Ids of the flags that somebody says to have seen.
    """

    changed = Signal()
    acknowledged = Signal(list)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.emergency = FlagCard(appearance, _EMERGENCY)
        self.urgent = FlagCard(appearance, "urgent")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 4, 16, 4)
        inside.setSpacing(4)
        for card in (self.emergency, self.urgent):
            card.hide()
            card.grown.connect(self.changed)
            card.acknowledged.connect(self.acknowledged)
            inside.addWidget(card)

    def show_flags(self, flags: Sequence[FlagNote]) -> None:
        """Show all flags of a text."""
        emergencies = [flag for flag in flags if flag.severity == _EMERGENCY]
        self.emergency.show_flags(emergencies)
        room = max(0, MOST_SHOWN - len(emergencies))
        urgent = [flag for flag in flags if flag.severity != _EMERGENCY]
        self.urgent.show_flags(urgent, room=room)
        self.setVisible(bool(flags))
        self.changed.emit()
