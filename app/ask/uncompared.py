"""What is said beside allergies that no check knows (NHS Common User Interface, ADR-0055)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.window import parts
from app.window.announcing import announce
from app.window.language import say
from app.window.style import Appearance


class UncomparedNote(QWidget):
    """One line that names the allergies with which no drug is compared."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.sentence = parts.label("", "small")
        card, within = parts.frame("collision", margin=0, spacing=2)
        within.setContentsMargins(10, 6, 10, 6)
        picture = parts.Picture(appearance, "warning", size=16, role="on_warning")
        within.addLayout(parts.row(picture, self.sentence, stretch=1))
        card.setProperty("serious", False)  # noqa: FBT003 - Qt's own signature
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 4, 16, 4)
        inside.addWidget(card)
        self.hide()

    def show_allergies(self, names: Sequence[str]) -> None:
        """Name them; hidden when there are none."""
        sentence = say("Allergy to %1: not known to the checks. Drugs are not compared with it.")
        told = sentence.replace("%1", ", ".join(names)) if names else ""
        is_new = bool(told) and told != self.sentence.text()
        self.sentence.setText(told)
        self.setAccessibleName(told)
        self.setVisible(bool(told))
        if is_new:
            announce(self, told)
