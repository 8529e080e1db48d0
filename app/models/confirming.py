"""What is asked before an import: which packs were found, or whether a hash is right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from app.models import wording
from app.window import parts
from app.window.flow import flow
from app.window.language import say
from engine.ground.model_files import Room


class ConfirmBar(QFrame):
    """One question over the cards.

    Signals:
        confirmed: Sources to import, and the hash that was compared (empty for packs).
        refused: Nothing is imported.
    """

    confirmed = Signal(object, str)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._sources: tuple[Path, ...] = ()
        self._sha256 = ""
        self.heading = parts.label(look="heading")
        self.sentence = parts.label()
        self.room = parts.label(look="quiet")
        self._fits = True
        self.hash = parts.label(look="key")
        self.compared = QCheckBox(say("I compared it, and every character is the same"))
        self.import_button = parts.button(say("Import"), "primary", pressed=self._confirm)
        self.cancel_button = parts.button(say("Cancel"), pressed=self._refuse)
        self.compared.toggled.connect(lambda _on: self._judge())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        for widget in (self.heading, self.sentence, self.room, self.hash, self.compared):
            inside.addWidget(widget)
        inside.addLayout(flow(self.import_button, self.cancel_button, spacing=8))
        self.hide()

    def ask_packs(self, sources: Sequence[Path], room: Room) -> None:
        """Name what was found and ask whether to import it."""
        names = ", ".join(source.name for source in sources)
        self._show(sources, "", say("Found: %1").replace("%1", names), room)
        told = say("Every file is checked against its manifest while it is copied.")
        self.sentence.setText(told)
        self._judge()
        (self.import_button if room.is_enough else self.cancel_button).setFocus()

    def ask_hash(self, source: Path, sha256: str, room: Room) -> None:
        """Show the hash of a file without a manifest; it is imported only when confirmed."""
        heading = say("%1 comes without a manifest").replace("%1", source.name)
        self._show((source,), sha256, heading, room)
        self.sentence.setText(
            say(
                "Compare this SHA-256 with the one that the maker of the model published. "
                "A damaged or swapped model gives fluent nonsense."
            )
        )
        self.hash.setText(wording.grouped(sha256))
        self.compared.setChecked(False)
        self._judge()
        self.compared.setFocus()

    def _judge(self) -> None:
        """Let only what fits the disk, and was compared where it must be, come in."""
        is_vouched = self.compared.isChecked() or not self._sha256
        self.import_button.setEnabled(is_vouched and self._fits)

    def _show(self, sources: Sequence[Path], sha256: str, heading: str, room: Room) -> None:
        self._sources, self._sha256 = tuple(sources), sha256
        self._fits = room.is_enough
        self.room.setText(wording.room_line(room))
        self.heading.setText(heading)
        self.hash.setVisible(bool(sha256))
        self.compared.setVisible(bool(sha256))
        self.setAccessibleName(heading)
        self.show()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._sources, self._sha256)

    def _refuse(self) -> None:
        self.hide()
        self.refused.emit()
