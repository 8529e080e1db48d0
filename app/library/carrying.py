"""Collections carried on a USB stick: written into one signed file, checked, brought in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.library import sealed
from app.library.maintenance import Maintenance
from app.library.sealed import SealDialog
from app.window import display
from app.window.door import Door
from app.window.language import counted, say
from app.window.messages import MessageBar
from app.window.style import Appearance
from engine.ground.shelves import SealedCollection

SUFFIX = ".wardcol"


class Carrying(QObject):
    """Exports and imports signed collections, each with progress and Stop.

    Signals:
        brought: What became of the documents of a file.
    """

    brought = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        assistant: Door,
        maintenance: Maintenance,
        message: MessageBar,
        appearance: Appearance,
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._assistant = assistant
        self._maintenance = maintenance
        self._message = message
        self._appearance = appearance

    def choose_target(self, name: str) -> None:
        """Ask where to write a collection, and write it."""
        clean = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() or "ward"
        chosen, _kind = QFileDialog.getSaveFileName(
            self._parent, say("Export the collection"), f"{clean}{SUFFIX}", _kinds()
        )
        if chosen:
            path = Path(chosen)
            self.export(name, path if path.suffix else path.with_suffix(SUFFIX))

    def export(self, name: str, target: Path) -> None:
        """Write a collection into one signed file, whole or not at all."""

        def tell(made: SealedCollection) -> None:
            told = counted(
                "%1 documents are in the file.", "%1 document is in the file.", len(made.titles)
            )
            advice = say(
                "It is signed and not encrypted. Give this fingerprint to whoever imports it: %1"
            )
            signer = display.left_to_right(made.signer)
            self._message.tell("success", told, advice.replace("%1", signer))

        self._maintenance.run(
            lambda notify: self._assistant.shelves.export(name, target, notify), tell
        )

    def choose_source(self) -> None:
        """Ask for a signed file, and check it."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._parent, say("Import a signed collection"), "", _kinds()
        )
        if chosen:
            self.inspect(Path(chosen))

    def inspect(self, source: Path) -> None:
        """Check a signed file, then show what it holds and who signed it."""

        def show(card: SealedCollection) -> None:
            dialog = SealDialog(self._parent.window(), self._appearance, card)
            sealed.ask(dialog, lambda signer: self.bring(source, signer))

        self._maintenance.run(lambda notify: self._assistant.shelves.inspect(source, notify), show)

    def bring(self, source: Path, signer: str) -> None:
        """Import a signed file whose signer was compared or is known."""
        self._maintenance.run(
            lambda notify: self._assistant.shelves.bring(source, trust=signer, notify=notify),
            self.brought.emit,
        )


def _kinds() -> str:
    return say("Signed collections") + f" (*{SUFFIX});;" + say("All files") + " (*)"
