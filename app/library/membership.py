"""Into which collections the chosen documents go."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window import parts
from app.window.flow import flow
from app.window.focus import FocusRing
from app.window.language import counted, say
from app.window.style import Appearance
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentId

_ON, _PARTLY, _OFF = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


@dataclass(frozen=True, slots=True)
class Move:
    """Collections that documents go into and come out of."""

    documents: tuple[DocumentId, ...]
    into: tuple[str, ...]
    out_of: tuple[str, ...]


class MembershipDialog(QDialog):
    """Collections with a tick each; half a tick where only some of the documents are in it."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        documents: Sequence[DocumentId],
        collections: Sequence[CollectionCard],
    ) -> None:
        super().__init__(parent)
        self._documents = tuple(documents)
        self._before = {one.name: self._state(one) for one in collections}
        self.setObjectName("page")
        heading = counted(
            "Collections of %1 documents", "Collections of this document", len(documents)
        )
        self.setWindowTitle(heading)
        self.ticks: dict[str, QCheckBox] = {}
        page, self._column = parts.frame("card", margin=12, spacing=4)
        self._column.addStretch(1)
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setWidget(page)
        for name, state in self._before.items():
            self._add(name, state)
        self.new = QLineEdit()
        self.new.setPlaceholderText(say("New collection"))
        self.new.setAccessibleName(say("Name of the collection"))
        self.add_button = parts.button(say("Add"), pressed=self.add_new)
        self.new.returnPressed.connect(self.add_new)
        self.save_button = parts.button(say("Save"), "primary", pressed=self._save)
        self.cancel_button = parts.button(say("Cancel"), pressed=self.reject)
        self._lay_out(heading)
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(440), appearance.px(420))
        next(iter(self.ticks.values()), self.new).setFocus()

    def _lay_out(self, heading: str) -> None:
        told = say(
            "A document may be in several collections. It stays in the library, whatever is "
            "ticked here."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(parts.label(heading, "title"))
        inside.addWidget(parts.label(told, "quiet"))
        inside.addWidget(self.list, 1)
        inside.addLayout(parts.row(self.new, self.add_button, stretch=0))
        inside.addLayout(flow(self.save_button, self.cancel_button, spacing=8))

    def _state(self, collection: CollectionCard) -> Qt.CheckState:
        inside = set(collection.documents)
        held = sum(document in inside for document in self._documents)
        if held == len(self._documents):
            return _ON
        return _PARTLY if held else _OFF

    def _add(self, name: str, state: Qt.CheckState) -> None:
        tick = QCheckBox(name.replace("&", "&&"))
        tick.setAccessibleName(name)
        tick.setTristate(state == _PARTLY)
        tick.setCheckState(state)
        tick.setMinimumHeight(parts.TARGET)
        self.ticks[name] = tick
        self._column.insertWidget(self._column.count() - 1, tick)

    def add_new(self) -> None:
        """Add a collection by its typed name, ticked; one that is there is only ticked."""
        name = " ".join(self.new.text().split())
        if not name:
            return
        same = (tick for known, tick in self.ticks.items() if known.casefold() == name.casefold())
        found = next(same, None)
        if found is None:
            self._add(name, _ON)
        else:
            found.setCheckState(_ON)
        self.new.clear()

    def _save(self) -> None:
        self.add_new()
        self.accept()

    @property
    def wanted(self) -> Move:
        """What is to change."""
        into: list[str] = []
        out_of: list[str] = []
        for name, tick in self.ticks.items():
            state = tick.checkState()
            if state != self._before.get(name, _OFF):
                (into if state == _ON else out_of).append(name)
        return Move(self._documents, tuple(into), tuple(out_of))
