"""The line at the bottom: what answers, how large the library is, and that nothing leaves."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.window import checks, display, model_words, parts
from app.window.checks import Check
from app.window.flow import flow
from app.window.language import counted
from app.window.style import Appearance
from engine.ground.answers import LibraryStatus
from engine.ground.models import ModelState


class ElidingLabel(QLabel):
    """One line that ends in … where it has no room; the whole text is its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def tell(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(text)

    @property
    def shows_words(self) -> bool:
        """Whether there is room for any of the words."""
        return any(letter.isalnum() for letter in self._fitting)

    @property
    def _fitting(self) -> str:
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), elide, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        text = self._fitting if self.shows_words else ""
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), flags, text)


def initials(name: str) -> str:
    """Return the first letters of a user's name: n.adeyemi is NA, maria is MA."""
    words = [word for word in re.split(r"[\W_\d]+", name.rpartition("\\")[2]) if word]
    letters = "".join(word[0] for word in words) if len(words) > 1 else "".join(words)[:2]
    return letters[:3].upper()


class StatusLine(QFrame):
    """Left: eliding facts; right: badges and the lock, which never shrink.

    Signals:
        offline_pressed: Show how it is known that nothing leaves the computer.
        checks_pressed: Show which checks run.
        lock_pressed: Lock the library.
    """

    offline_pressed = Signal()
    checks_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, appearance: Appearance, *, server: str = "") -> None:
        """Build the line; `server` is the one address that may be reached, if there is any."""
        super().__init__()
        self._appearance = appearance
        self._server = server
        self.setObjectName("footer")
        self.facts = ElidingLabel()
        self.indexing = parts.label(wraps=False)
        self.offline = parts.button(model_words.badge(server), pressed=self.offline_pressed.emit)
        self.offline.setObjectName("network" if server else "offline")
        self._of_rules: list[Check] = []
        self._of_library: list[Check] = []
        self.checks = parts.button("", pressed=self.checks_pressed.emit)
        self.user = parts.label(wraps=False)
        self.lock_button = parts.button(self.tr("Lock"), pressed=self.lock_pressed.emit)
        self.lock_button.setToolTip(self.tr("Lock the library (Ctrl+L)"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 2, 8, 2)
        inside.setSpacing(parts.GRID)
        inside.addWidget(self.facts, 1)
        self.facts.setMinimumWidth(0)
        badges = QWidget()
        controls = (self.indexing, self.offline, self.checks, self.user, self.lock_button)
        badges.setLayout(flow(*controls, spacing=parts.GRID))
        inside.addWidget(badges)
        self.set_locked()
        appearance.changed.connect(self._draw)
        self._draw()

    def show_user(self, name: str) -> None:
        """Show the initials of who uses this computer; the whole name is the tooltip."""
        told = display.left_to_right(initials(name))
        self.user.setText(told)
        self.user.setToolTip(self.tr("Signed in to this computer as %1").replace("%1", name))
        self.user.setAccessibleName(self.user.toolTip())
        self.user.setVisible(bool(told))

    def set_locked(self) -> None:
        """Show no fact of the library."""
        self.facts.tell(self.tr("The library is locked"))
        self.indexing.hide()
        self.checks.hide()
        self.lock_button.setEnabled(False)

    def set_arriving(self) -> None:
        """Let the library be locked that is open behind the first run."""
        self.facts.tell("")
        self.lock_button.setEnabled(True)

    def show_status(
        self, status: LibraryStatus, model: ModelState, *, is_indexing: bool = False
    ) -> None:
        """Show the model, the numbers of the library, and how far its index is."""
        self.lock_button.setEnabled(True)
        self._of_library = checks.of_library(status, model)
        self._show_checks()
        told = [model_words.told(model)]
        size = counted("library: %1 documents", "library: %1 document", status.documents)
        if status.documents:
            size += self.tr(", indexed %1").replace("%1", display.moment(status.indexed))
        told.append(size)
        if status.embedder_note:
            told.append(status.embedder_note)
        self.facts.tell(" · ".join(told))
        self.indexing.setVisible(is_indexing and status.vectors < status.chunks)
        if status.chunks:
            percent = 100 * status.vectors // status.chunks
            self.indexing.setText(self.tr("Indexing %1 %").replace("%1", str(percent)))

    @property
    def checked(self) -> list[Check]:
        """Every check with where it stands."""
        return [*self._of_rules, *self._of_library]

    def show_rule_checks(self, found: list[Check]) -> None:
        """Take in how the rules did."""
        self._of_rules = found
        self._show_checks()

    def _show_checks(self) -> None:
        """Say that all checks run, or in an eye-catching way how many do not."""
        missing = checks.off(self.checked)
        told = self.tr("Checks: on")
        if missing:
            told = counted("Checks: %1 off", "Checks: 1 off", len(missing))
        self.checks.setVisible(bool(self._of_rules and self._of_library))
        self.checks.setText(told)
        names = ", ".join(check.name for check in missing)
        self.checks.setAccessibleName(f"{told} {names}".strip())
        self.checks.setToolTip(names or self.tr("What looks after each answer"))
        self.checks.setObjectName("checks_off" if missing else "checks")
        parts.restyle(self.checks)
        self._draw()

    def _draw(self) -> None:
        icon, role = ("shield", "link") if self._server else ("offline", "success")
        parts.set_icon(self.offline, self._appearance, icon, role)
        missing = self.checks.objectName() == "checks_off"
        icon, role = ("warning", "on_amber") if missing else ("tick", "success")
        parts.set_icon(self.checks, self._appearance, icon, role)
        parts.set_icon(self.lock_button, self._appearance, "lock")
