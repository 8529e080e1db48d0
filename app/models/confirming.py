"""What is asked before an import: which packs were found, or whether a hash is right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from app.models import wording
from app.window import parts
from app.window.flow import flow
from app.window.language import say


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
        self.hash = parts.label(look="key")
        self.compared = QCheckBox(say("I compared it, and every character is the same"))
        self.import_button = parts.button(say("Import"), "primary", pressed=self._confirm)
        self.cancel_button = parts.button(say("Cancel"), pressed=self._refuse)
        self.compared.toggled.connect(self.import_button.setEnabled)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        for widget in (self.heading, self.sentence, self.hash, self.compared):
            inside.addWidget(widget)
        inside.addLayout(flow(self.import_button, self.cancel_button, spacing=8))
        self.hide()

    def ask_packs(self, sources: Sequence[Path]) -> None:
        """Name what was found and ask whether to import it."""
        names = ", ".join(source.name for source in sources)
        self._show(sources, "", say("Found: %1").replace("%1", names))
        told = say("Every file is checked against its manifest while it is copied.")
        self.sentence.setText(told)
        self.import_button.setEnabled(True)
        self.import_button.setFocus()

    def ask_hash(self, source: Path, sha256: str) -> None:
        """Show the hash of a file without a manifest; it is imported only when confirmed."""
        self._show((source,), sha256, say("%1 comes without a manifest").replace("%1", source.name))
        self.sentence.setText(
            say(
                "Compare this SHA-256 with the one that the maker of the model published. "
                "A damaged or swapped model gives fluent nonsense."
            )
        )
        self.hash.setText(wording.grouped(sha256))
        self.compared.setChecked(False)
        self.import_button.setEnabled(False)
        self.compared.setFocus()

    def _show(self, sources: Sequence[Path], sha256: str, heading: str) -> None:
        self._sources, self._sha256 = tuple(sources), sha256
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
