"""Asking for the name of a collection."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.window import parts
from app.window.flow import flow
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance

_LONGEST = 80


class NameDialog(QDialog):
    """One line and two buttons; an empty name is not taken."""

    def __init__(
        self, parent: QWidget, appearance: Appearance, *, heading: str, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(heading)
        self.name = QLineEdit(name)
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(say("Emergency, Maternity, Formulary …"))
        self.name.setAccessibleName(say("Name of the collection"))
        self.name.selectAll()
        self.save_button = parts.button(say("Save"), "primary", pressed=self.accept)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self.name.textChanged.connect(lambda _text: self._judge())
        self.name.returnPressed.connect(self.save_button.click)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(parts.label(heading, "title"))
        inside.addWidget(self.name)
        inside.addLayout(flow(self.save_button, self.cancel_button, spacing=8))
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(420), self.sizeHint().height())
        self._judge()
        self.name.setFocus()

    @property
    def typed(self) -> str:
        """What was typed, with single spaces."""
        return " ".join(self.name.text().split())

    def _judge(self) -> None:
        self.save_button.setEnabled(bool(self.typed))


def ask(dialog: NameDialog, then: Callable[[str], None]) -> None:
    """Show the dialog without stopping the work behind it."""
    dialog.accepted.connect(lambda: then(dialog.typed))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
