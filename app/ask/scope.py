"""The bar that chooses which documents may answer, and says so in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from app.window import display, parts
from app.window.flow import FlowLayout
from app.window.language import counted, say
from engine.ground.answers import Filters
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentClass

_NAMED = 2


class ScopeBar(QWidget):
    """Chips for classes of documents and a menu of collections; none chosen means all.

    Signals:
        changed: Another choice was made.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._collections: Sequence[CollectionCard] = ()
        self._wanted: tuple[str, ...] = ()
        self.everything = self._chip(self.tr("All"))
        self.everything.setAccessibleName(self.tr("Answer from all documents"))
        self.chips: dict[DocumentClass, QPushButton] = {}
        inside = FlowLayout(self)
        inside.addWidget(self.everything)
        for document_class in DocumentClass:
            chip = self._chip(display.class_name(document_class))
            chip.setAccessibleName(
                self.tr("Answer from documents of class %1").replace("%1", chip.text())
            )
            chip.toggled.connect(lambda _on: self._choose())
            self.chips[document_class] = chip
            inside.addWidget(chip)
        self.shelves = QToolButton()
        self.shelves.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shelves.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.shelves)
        self.shelves.setMenu(self.menu)
        inside.addWidget(self.shelves)
        self.everything.setChecked(True)
        self.everything.clicked.connect(lambda _on: self.choose_everything())
        self.set_collections(())

    def filters(self) -> Filters:
        """Return the choice."""
        return Filters(
            classes=tuple(kind for kind, chip in self.chips.items() if chip.isChecked()),
            collections=self.chosen,
        )

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked collections."""
        return tuple(str(one.data()) for one in self._actions if one.isChecked())

    @property
    def _actions(self) -> list[QAction]:
        return [action for action in self.menu.actions() if action.isCheckable()]

    def set_collections(self, collections: Sequence[CollectionCard]) -> None:
        """Offer other collections; those that are ticked and still there stay ticked."""
        before = (*self.chosen, *self._wanted)
        self._wanted = () if collections else self._wanted
        self._collections = collections
        self.menu.clear()
        for one in collections:
            count = display.number(len(one.documents))
            action = self.menu.addAction(f"{one.name.replace('&', '&&')}  ({count})")
            action.setData(one.name)
            action.setCheckable(True)
            action.setChecked(one.name in before)
            action.toggled.connect(lambda _on: self._choose())
        self.shelves.setVisible(bool(collections))
        self._choose()

    def choose(self, filters: Filters) -> None:
        """Take a choice over; collections as soon as they are known."""
        for kind, chip in self.chips.items():
            chip.setChecked(kind in filters.classes)
        self._wanted = filters.collections
        self.set_collections(self._collections)

    def words(self) -> str:
        """Return in words what is searched."""
        return words_of(self.filters(), self._collections)

    def choose_everything(self) -> None:
        """Limit the question to nothing."""
        for chip in self.chips.values():
            chip.setChecked(False)
        for action in self._actions:
            action.setChecked(False)
        self.everything.setChecked(True)

    def _chip(self, text: str) -> QPushButton:
        chip = parts.button(text, "chip")
        chip.setCheckable(True)
        return chip

    def _choose(self) -> None:
        filters = self.filters()
        self.everything.setChecked(not filters.classes and not filters.collections)
        named = _listed(filters.collections) or self.tr("all")
        self.shelves.setText(self.tr("Collections: %1").replace("%1", named))
        self.shelves.setAccessibleName(self.shelves.text())
        self.shelves.setToolTip(self.words())
        self.changed.emit()


def words_of(filters: Filters, collections: Sequence[CollectionCard] = ()) -> str:
    """Return in words which documents a question may use.

    Args:
        filters: The choice.
        collections: All of them, to say how many documents the chosen ones hold.
    """
    told = []
    if filters.collections:
        held = {
            document
            for one in collections
            if one.name in filters.collections
            for document in one.documents
        }
        count = counted("%1 documents", "%1 document", len(held))
        told.append(f"{', '.join(filters.collections)} ({count})")
    told += [display.class_name(one) for one in filters.classes]
    return say("Searches %1").replace("%1", "; ".join(told) or say("all documents"))


def _listed(names: Sequence[str]) -> str:
    """Return names for a button: two in full, the rest as a number."""
    shown = ", ".join(names[:_NAMED])
    rest = len(names) - _NAMED
    return f"{shown} +{rest}" if rest > 0 else shown
