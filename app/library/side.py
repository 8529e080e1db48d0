"""The list on the left of the table: groups of documents with their counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from app.library.listing import Group, is_in
from app.window import display, parts
from app.window.style import Appearance
from engine.ground.types import DocumentCard


class SideList(QFrame):
    """Groups to choose from.

    Signals:
        group_chosen: The group to show.
    """

    group_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("side_panel")
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(self.tr("Groups of documents"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in Group:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, group)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(
            lambda row: self.group_chosen.emit(list(Group)[max(row, 0)])
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 12, 8, 8)
        inside.setSpacing(6)
        heading = parts.label(self.tr("Library"), "heading")
        heading.setContentsMargins(10, 0, 0, 0)
        inside.addWidget(heading)
        inside.addWidget(self.list, 1)
        self.count(())
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def group(self) -> Group:
        """The chosen group."""
        return list(Group)[max(self.list.currentRow(), 0)]

    def count(self, cards: Sequence[DocumentCard]) -> None:
        """Write the counts."""
        names = {
            Group.ALL: self.tr("All documents"),
            Group.GUIDELINE: self.tr("Guidelines"),
            Group.REFERENCE: self.tr("References"),
            Group.UNVERIFIED: self.tr("Unverified"),
            Group.ATTENTION: self.tr("Need attention"),
        }
        for at, group in enumerate(Group):
            count = sum(is_in(card, group) for card in cards)
            self.list.item(at).setText(f"{names[group]}  {display.number(count)}")

    def _measure(self) -> None:
        self.setFixedWidth(self._appearance.px(200))
