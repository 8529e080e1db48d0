"""What is asked when a result leaves: whether this one copy goes without what names the patient."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.window import parts
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance
from engine.ground.choices import NAMELESS
from engine.ground.settings import Settings


class NamesDialog(QDialog):
    """One box, set as the settings say, for one copy; the setting itself stays as it is.

    Attributes:
        box: Whether names are left out; fixed where the hospital has set it.
        fixed: The padlock and what it means.
    """

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        heading: str,
        *,
        settings: Settings,
        done: Callable[[bool], None],
    ) -> None:
        """Make the dialog; `done` is told whether names are left out, unless it is canceled."""
        super().__init__(parent)
        self._done = done
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = QCheckBox(say("Leave out names, numbers and dates of birth"))
        self.box.setChecked(settings.is_on(NAMELESS))
        self.fixed = _fixed(appearance)
        self.accept_button = parts.button(say("Continue"), "primary", pressed=self._take)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self.accept_button.setDefault(True)
        self._lock(is_fixed=NAMELESS in settings.locked)
        inside = self._inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(parts.label(heading, "heading"))
        inside.addWidget(self.box)
        inside.addWidget(self.fixed)
        told = say("For this copy alone. Read it before you pass it on: a name may be missed.")
        inside.addWidget(parts.label(told, "quiet"))
        inside.addLayout(parts.row(QWidget(), self.cancel_button, self.accept_button, stretch=0))
        self._ring = FocusRing(self, appearance)
        self.resize(appearance.px(480), appearance.px(160))
        self.accept_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for every line, at any text size and in any language."""
        super().showEvent(event)
        width = max(self.width(), self.minimumSizeHint().width())
        self.resize(width, self._inside.totalHeightForWidth(width))

    def _lock(self, *, is_fixed: bool) -> None:
        self.box.setEnabled(not is_fixed)
        self.fixed.setVisible(is_fixed)
        if is_fixed:
            self.box.setAccessibleDescription(say("Set by your hospital"))

    def _take(self) -> None:
        is_nameless = self.box.isChecked()
        self.accept()
        self._done(is_nameless)


def _fixed(appearance: Appearance) -> QWidget:
    made = QWidget()
    padlock = parts.Picture(appearance, "lock", size=16, role="secondary")
    told = parts.label(say("Set by your hospital"), "small", wraps=False)
    line = parts.row(padlock, told)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    made.setLayout(line)
    return made


def ask(
    parent: QWidget,
    appearance: Appearance,
    heading: str,
    *,
    settings: Settings,
    done: Callable[[bool], None],
) -> NamesDialog:
    """Ask whether one copy goes without names."""
    dialog = NamesDialog(parent, appearance, heading, settings=settings, done=done)
    dialog.open()
    return dialog
