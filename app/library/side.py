"""The list on the left of the table: groups and collections of documents with their counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from app.library.listing import Group, is_in
from app.window import display, parts
from app.window.style import Appearance
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentCard, DocumentId

_ANY = 16_777_215  # Qt's largest
_FEW_ROWS_PX = 150
_NAME = Qt.ItemDataRole.UserRole + 1


class SideList(QFrame):
    """Groups and collections to choose from, and what can be done with a collection.

    Signals:
        chosen: Another group or collection is to be shown.
        new_pressed, rename_pressed, remove_pressed: From the menu of collections.
        export_pressed, import_pressed: From the menu of collections.
    """

    chosen = Signal()
    new_pressed = Signal()
    rename_pressed = Signal()
    remove_pressed = Signal()
    export_pressed = Signal()
    import_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._collections: Sequence[CollectionCard] = ()
        self._is_wide = False
        self.setObjectName("side_panel")
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(self.tr("Groups and collections of documents"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _group in Group:
            self.list.addItem(QListWidgetItem())
        self.heading = QListWidgetItem(self.tr("Collections"))
        self.heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(self.heading)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda _row: self._tell())
        self.menu_button = self._menu()
        self._lay_out()
        self.count((), ())
        appearance.changed.connect(self._measure)
        self._measure()

    def _menu(self) -> QToolButton:
        made = QToolButton()
        made.setText(self.tr("Collections"))
        made.setAccessibleName(self.tr("Make and change collections"))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        self.new_action = menu.addAction(self.tr("New collection…"), self.new_pressed.emit)
        self.rename_action = menu.addAction(self.tr("Rename…"), self.rename_pressed.emit)
        self.remove_action = menu.addAction(self.tr("Delete…"), self.remove_pressed.emit)
        menu.addSeparator()
        self.export_action = menu.addAction(
            self.tr("Export as a signed file…"), self.export_pressed.emit
        )
        self.import_action = menu.addAction(
            self.tr("Import a signed file…"), self.import_pressed.emit
        )
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 12, 8, 8)
        inside.setSpacing(6)
        heading = parts.label(self.tr("Library"), "heading")
        heading.setContentsMargins(10, 0, 0, 0)
        inside.addWidget(heading)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.menu_button)

    @property
    def group(self) -> Group:
        """The chosen group; all documents while a collection is chosen."""
        row = max(self.list.currentRow(), 0)
        return list(Group)[row] if row < len(Group) else Group.ALL

    @property
    def collection(self) -> CollectionCard | None:
        """The chosen collection, if one is chosen."""
        item = self.list.currentItem()
        name = None if item is None else item.data(_NAME)
        return next((one for one in self._collections if one.name == name), None)

    @property
    def within(self) -> frozenset[DocumentId] | None:
        """The documents of the chosen collection; None while none is chosen."""
        return None if self.collection is None else frozenset(self.collection.documents)

    def count(
        self, cards: Sequence[DocumentCard], collections: Sequence[CollectionCard] | None = None
    ) -> None:
        """Write the counts; collections stay as they are when none are given."""
        names = {
            Group.ALL: self.tr("All documents"),
            Group.GUIDELINE: self.tr("Guidelines"),
            Group.REFERENCE: self.tr("References"),
            Group.UNVERIFIED: self.tr("Unverified"),
            Group.ATTENTION: self.tr("Need attention"),
        }
        for at, group in enumerate(Group):
            count = sum(is_in(card, group) for card in cards)
            self.list.item(at).setText(_counted(names[group], count))
        if collections is not None and collections != self._collections:
            self._list_collections(collections)

    def choose(self, name: str) -> None:
        """Show a collection by name, if there is one."""
        for row in range(len(Group) + 1, self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _list_collections(self, collections: Sequence[CollectionCard]) -> None:
        """Write the collections anew; the chosen one stays chosen, or all documents are shown."""
        before = self.collection
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while self.list.count() > len(Group) + 1:
            self.list.takeItem(self.list.count() - 1)
        self._collections = collections
        for one in collections:
            item = QListWidgetItem(_counted(one.name, len(one.documents)))
            item.setData(_NAME, one.name)
            item.setToolTip(one.name)
            self.list.addItem(item)
        if before is not None:
            self.list.setCurrentRow(0)
            self.choose(before.name)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._tell()

    def _tell(self) -> None:
        is_collection = self.collection is not None
        for action in (self.rename_action, self.remove_action, self.export_action):
            action.setEnabled(is_collection)
        self.chosen.emit()

    def set_wide(self, is_wide: bool) -> None:  # noqa: FBT001 - a slot
        """Take the whole width over the table, a few rows high; or stand beside it."""
        self._is_wide = is_wide
        self._measure()

    def _measure(self) -> None:
        if self._is_wide:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
        else:
            self.setFixedWidth(self._appearance.px(200))
        self.list.setMaximumHeight(self._appearance.px(_FEW_ROWS_PX) if self._is_wide else _ANY)
        self.heading.setFont(self._appearance.font(-1.0, bold=True))
        parts.set_icon(self.menu_button, self._appearance, "folder")


def _counted(name: str, count: int) -> str:
    return f"{display.left_to_right(name)}  {display.number(count)}"
