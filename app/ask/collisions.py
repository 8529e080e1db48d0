"""Banners where a drug of the answer collides with what the question says of the patient."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.window import parts
from app.window.announcing import announce
from app.window.language import say
from app.window.style import Appearance
from engine.ground.notes import CollisionNote

MOST_SHOWN = 4


class CollisionBanner(QWidget):
    """One line for each collision: what, why, what to do, and the source on hover."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 4, 16, 4)
        self.inside.setSpacing(4)
        self.hide()

    def show_collisions(self, notes: Sequence[CollisionNote]) -> None:
        """Show the serious ones first; hidden when there are none."""
        parts.empty(self.inside)
        ordered = sorted(notes, key=lambda note: not note.is_serious)
        for note in ordered[:MOST_SHOWN]:
            self.inside.addWidget(self._card(note))
        self.setVisible(bool(notes))
        self.setAccessibleName("; ".join(note.title for note in ordered))
        if notes:
            announce(self, self.accessibleName(), urgent=True)

    def _card(self, note: CollisionNote) -> QWidget:
        card, inside = parts.frame("collision", margin=0, spacing=2)
        inside.setContentsMargins(10, 6, 10, 6)
        role = "danger_text" if note.is_serious else "on_warning"
        picture = parts.Picture(self._appearance, "warning", size=16, role=role)
        inside.addLayout(parts.row(picture, parts.label(note.title, "flag_title"), stretch=1))
        said = " ".join(part for part in (note.text, note.action) if part)
        inside.addWidget(parts.label(said, "small"))
        card.setProperty("serious", note.is_serious)
        card.setToolTip(say("Source: %1").replace("%1", note.source))
        return card
