"""What every page of the first run has: how it begins, and Back, its place and the way on."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.window import parts
from app.window.language import say
from app.window.style import Appearance


class StepBar(QWidget):
    """Back on one side, the way on at the other, and the place between them.

    Signals:
        back_pressed: The page before is wanted.
        next_pressed: The page is done with.
    """

    back_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, *more: QPushButton, has_next: bool = True) -> None:
        """Build the bar; `more` are buttons of the page that stand at its end."""
        super().__init__()
        self.back = parts.button(say("Back"), pressed=self.back_pressed.emit)
        self.place = parts.label(look="small", wraps=False)
        self.go_on = parts.button(say("Continue"), "primary", pressed=self.next_pressed.emit)
        if not has_next:
            self.go_on.hide()
        inside = parts.row(self.back, self.place, QWidget(), *more, self.go_on, stretch=2)
        self.setLayout(inside)

    def show_place(self, number: int, count: int, *, may_go_back: bool) -> None:
        """Say which page of how many it is, and whether there is one before."""
        told = say("Page %1 of %2").replace("%1", str(number)).replace("%2", str(count))
        self.place.setText(told)
        self.back.setVisible(may_go_back)


class StepPage(Protocol):
    """A page of the first run."""

    steps: StepBar

    def arrive(self) -> None:
        """Get ready to be shown."""
        ...

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        ...


def heading(appearance: Appearance, icon: str, title: str, *paragraphs: str) -> QVBoxLayout:
    """Return how a page of the first run begins: a picture, its title, what it is about."""
    made = QVBoxLayout()
    made.setSpacing(10)
    picture = parts.Picture(appearance, icon, size=36, role="link")
    made.addLayout(parts.row(picture, parts.label(title, "title"), stretch=1, spacing=12))
    for paragraph in paragraphs:
        made.addWidget(parts.label(paragraph, "quiet"))
    return made
