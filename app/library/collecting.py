"""What people do with collections: the side list, the menus and the dialogs wired together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.library import naming
from app.library.changing import Changing
from app.library.membership import MembershipDialog
from app.library.naming import NameDialog
from app.library.replacing import ReplaceDialog
from app.library.side import SideList
from app.window import display
from app.window.language import say
from app.window.messages import MessageBar
from app.window.style import Appearance
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentCard, DocumentId


class Collecting(QObject):
    """Asks what is needed, then lets `Changing` do it.

    Attributes:
        collections: All of them, as they were last fetched.
    """

    def __init__(
        self, parent: QWidget, side: SideList, changing: Changing, message: MessageBar,
        appearance: Appearance,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._parent = parent
        self._side = side
        self._changing = changing
        self._message = message
        self._appearance = appearance
        self.collections: Sequence[CollectionCard] = ()
        side.new_pressed.connect(self.ask_new)
        side.rename_pressed.connect(self.ask_rename)
        side.remove_pressed.connect(self.ask_removal)

    def ask_new(self) -> None:
        """Ask for the name of a new collection, and make it."""
        naming.ask(self._named(say("New collection")), self._changing.make)

    def ask_rename(self) -> None:
        """Ask for another name of the chosen collection."""
        chosen = self._side.collection
        if chosen is None:
            return

        def rename(new: str) -> None:
            self._changing.rename(chosen.name, new)

        naming.ask(self._named(say("Rename the collection"), chosen.name), rename)

    def _named(self, heading: str, name: str = "") -> NameDialog:
        return NameDialog(self._parent.window(), self._appearance, heading=heading, name=name)

    def ask_removal(self) -> None:
        """Ask, over the table, whether the chosen collection is really to go."""
        chosen = self._side.collection
        if chosen is None:
            return
        name = chosen.name
        told = say("Delete the collection %1?").replace("%1", display.left_to_right(name))
        self._message.tell("warning", told, say("Its documents stay in the library."))
        self._message.offer(say("Delete it"), lambda: self._changing.dissolve(name))
        self._message.action.setFocus()

    def ask_membership(self, documents: Sequence[DocumentId]) -> None:
        """Ask into which collections documents go."""
        if not documents:
            self._message.tell("info", say("Choose documents in the table first."))
            return
        parent = self._parent.window()
        dialog = MembershipDialog(parent, self._appearance, documents, self.collections)

        def move() -> None:
            wanted = dialog.wanted
            if wanted.into or wanted.out_of:
                self._changing.move(wanted)

        dialog.accepted.connect(move)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_replaced(self, card: DocumentCard, others: Sequence[DocumentCard]) -> None:
        """Ask which older document one replaces."""
        dialog = ReplaceDialog(self._parent.window(), self._appearance, card, others)

        def replace() -> None:
            if dialog.chosen is not None:
                self._changing.supersede(card.id, dialog.chosen)

        dialog.accepted.connect(replace)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
