"""What a signed collection file holds and who signed it, shown before anything is stored."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.flow import flow
from app.window.focus import FocusRing
from app.window.language import counted, say
from app.window.scrolling import Yielding, scrolling
from app.window.style import Appearance
from engine.ground.shelves import SealedCollection

_TITLES_PX = 80


class SealDialog(QDialog):
    """Titles and fingerprint; a new signer is trusted only when the fingerprint was compared."""

    def __init__(self, parent: QWidget, appearance: Appearance, card: SealedCollection) -> None:
        super().__init__(parent)
        self.card = card
        self._appearance = appearance
        self.setObjectName("page")
        heading = say("Import the collection “%1”").replace("%1", card.name)
        self.setWindowTitle(heading)
        self.titles = QListWidget()
        self.titles.setObjectName("findings")
        self.titles.setWordWrap(True)
        self.titles.setAccessibleName(say("Documents in the file"))
        self.titles.addItems(list(card.titles))
        self.fingerprint = parts.label(display.left_to_right(card.signer), "key")
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(say("Fingerprint of the signer"))
        self.compared = QCheckBox(say("I compared it with the sender, and it is the same"))
        self.compared.setVisible(not card.is_known)
        self.import_button = parts.button(say("Import"), "primary", pressed=self.accept)
        self.import_button.setEnabled(card.is_known)
        self.compared.toggled.connect(lambda on: self.import_button.setEnabled(bool(on)))
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self._lay_out(heading)
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(560), appearance.px(500))
        (self.import_button if card.is_known else self.compared).setFocus()

    def _lay_out(self, heading: str) -> None:
        page = QWidget()
        told = QVBoxLayout(page)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(12)
        told.addWidget(parts.label(heading, "title"))
        told.addWidget(parts.label(self._facts(), "quiet"))
        told.addWidget(Yielding(self.titles, self._appearance, _TITLES_PX), 1)
        told.addWidget(parts.label(self._trust()))
        told.addWidget(self.fingerprint)
        told.addWidget(self.compared)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(scrolling(page), 1)
        inside.addLayout(flow(self.import_button, self.cancel_button, spacing=8))

    def _facts(self) -> str:
        count = len(self.card.titles)
        told = counted("%1 documents", "%1 document", count)
        made = say("signed on %1").replace("%1", display.moment(self.card.made_at))
        return f"{told} · {display.left_to_right(display.size(self.card.size_bytes))} · {made}"

    def _trust(self) -> str:
        if self.card.is_known:
            return say("Every file is whole. This library knows the signer:")
        return say(
            "Every file is whole, but this library does not know the signer yet. Compare this "
            "fingerprint with the one that the sender reads to you, by telephone or on paper:"
        )


def ask(dialog: SealDialog, then: Callable[[str], None]) -> None:
    """Show the dialog; `then` is called with the fingerprint when it was accepted."""
    dialog.accepted.connect(lambda: then(dialog.card.signer))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
