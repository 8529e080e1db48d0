"""Choosing the older document that a newer one replaces."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.flow import flow
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance
from engine.ground.types import DocumentCard, DocumentId, DocumentState

_ID = Qt.ItemDataRole.UserRole
_MOST = 200


class ReplaceDialog(QDialog):
    """The other documents, those of a like title first, found by typing."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        card: DocumentCard,
        others: Sequence[DocumentCard],
    ) -> None:
        super().__init__(parent)
        self._others = _by_likeness(card, others)
        self.setObjectName("page")
        heading = say("Which document does it replace?")
        self.setWindowTitle(heading)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Filter by title, issuer or version"))
        self.search.setAccessibleName(say("Filter documents"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("Documents"))
        self.replace_button = parts.button(say("It replaces this one"), "primary")
        self.replace_button.clicked.connect(self.accept)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self.search.textChanged.connect(self._fill)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.currentRowChanged.connect(
            lambda row: self.replace_button.setEnabled(bool(row >= 0))
        )
        self._lay_out(heading, card)
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(560), appearance.px(460))
        self._fill("")
        self.search.setFocus()

    def _lay_out(self, heading: str, card: DocumentCard) -> None:
        told = say(
            "“%1” answers from now on. The older document stays for reading, and answers that "
            "cited it say that a newer version exists."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(parts.label(heading, "title"))
        inside.addWidget(parts.label(told.replace("%1", card.title), "quiet"))
        inside.addWidget(self.search)
        inside.addWidget(self.list, 1)
        inside.addLayout(flow(self.replace_button, self.cancel_button, spacing=8))

    @property
    def chosen(self) -> DocumentId | None:
        """The document that is to be replaced."""
        item = self.list.currentItem()
        return None if item is None else DocumentId(int(item.data(_ID)))

    def _fill(self, search: str) -> None:
        words = search.casefold().split()
        self.list.clear()
        for card in self._others:
            text = f"{card.title} {card.issuer} {card.version}".casefold()
            if all(word in text for word in words):
                item = QListWidgetItem(_told(card))
                item.setData(_ID, int(card.id))
                self.list.addItem(item)
            if self.list.count() == _MOST:
                break
        self.list.setCurrentRow(0)
        self.replace_button.setEnabled(self.list.count() > 0)


def _by_likeness(card: DocumentCard, others: Sequence[DocumentCard]) -> list[DocumentCard]:
    """Return what may be replaced: most words of the title in common first, then by title."""
    words = set(card.title.casefold().split())
    may_go = [
        one for one in others if one.id != card.id and one.state is not DocumentState.SUPERSEDED
    ]

    def rank(one: DocumentCard) -> tuple[int, str]:
        return -len(words & set(one.title.casefold().split())), one.title.casefold()

    return sorted(may_go, key=rank)


def _told(card: DocumentCard) -> str:
    facts = [card.issuer, card.version, display.day(card.issued) if card.issued else ""]
    known = " · ".join(display.left_to_right(fact) for fact in facts if fact)
    return f"{card.title}\n{known}" if known else card.title
