"""One pack on a card: facts, fit, speed, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.models import wording
from app.window import parts
from app.window.display import Tag
from app.window.flow import flow
from app.window.language import say
from app.window.style import Appearance
from engine.ground.model_files import BenchResult, Fit, ModelFit
from engine.ground.types import PackCard


class PackPanel(QWidget):
    """A card.

    Signals:
        use_pressed, bench_pressed, remove_confirmed: With the name of the pack.
    """

    use_pressed = Signal(str)
    bench_pressed = Signal(str)
    remove_confirmed = Signal(str)

    def __init__(self, appearance: Appearance, card: PackCard, tags: Sequence[Tag]) -> None:
        super().__init__()
        self._appearance = appearance
        self.card = card
        self.fit_tag = parts.tag(Tag("", "quiet"))
        self.fit_line = parts.Line(look="quiet")
        self.too_big = parts.tag(Tag(say("Too big for this computer"), "danger"))
        self.speed = parts.label(look="quiet")
        self.problem = parts.label(card.problem, "error")
        self.use_button = self._button(say("Use now"), say("Use %1"))
        self.bench_button = self._button(say("Test speed"), say("Test the speed of %1"))
        self.remove_button = self._button(say("Remove…"), say("Remove %1"))
        self.confirm_button = parts.button(say("Remove"), "danger", pressed=self._remove)
        self.confirm_button.setAccessibleName(say("Remove %1 now").replace("%1", card.name))
        self.keep_button = parts.button(say("Keep it"), pressed=lambda: self._ask(asks=False))
        self.question = parts.label()
        self._lay_out(tags)
        self.use_button.clicked.connect(lambda _on: self.use_pressed.emit(card.name))
        self.bench_button.clicked.connect(lambda _on: self.bench_pressed.emit(card.name))
        self.remove_button.clicked.connect(lambda _on: self._ask(asks=True))

    def _button(self, text: str, name: str) -> QPushButton:
        made = parts.button(text)
        made.setAccessibleName(name.replace("%1", self.card.name))
        return made

    def _lay_out(self, tags: Sequence[Tag]) -> None:
        frame, inside = parts.frame("card", margin=16, spacing=8)
        title = parts.Line(self.card.name, "heading")
        states = (*(parts.tag(tag) for tag in tags), self.too_big)
        inside.addLayout(flow(title, *states, spacing=8))
        inside.addWidget(self.problem)
        self.problem.setVisible(bool(self.card.problem))
        inside.addLayout(self._facts())
        inside.addLayout(flow(self.fit_tag, self.fit_line, spacing=8))
        inside.addWidget(self.speed)
        for hidden in (self.fit_tag, self.fit_line, self.speed, self.too_big):
            hidden.hide()
        inside.addLayout(flow(self.use_button, self.bench_button, self.remove_button, spacing=8))
        self.asking = QWidget()
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.question)
        asking.addLayout(flow(self.confirm_button, self.keep_button, spacing=8))
        self.asking.hide()
        inside.addWidget(self.asking)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for at, (label, value) in enumerate(wording.facts(self.card)):
            grid.addWidget(parts.label(label, "quiet", wraps=False), at, 0)
            grid.addWidget(parts.label(value), at, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def offer(self, *, in_use: bool, is_last: bool) -> None:
        """Show what can be done with this pack now."""
        is_model = self.card.kind == "model" and self.card.state != "damaged"
        self.use_button.setVisible(is_model and not in_use)
        self.bench_button.setVisible(is_model)
        may_go = not is_last or self.card.state == "damaged"
        self.remove_button.setEnabled(may_go)
        self.remove_button.setToolTip("" if may_go else say("The last one of its kind stays."))

    def show_fit(self, fit: ModelFit) -> None:
        """Show whether it fits."""
        parts.set_tag(self.fit_tag, wording.fit_tag(fit))
        self.fit_line.setText(wording.fit_line(fit))
        self.fit_line.setToolTip(fit.reason)
        self.too_big.setVisible(fit.verdict is Fit.NOT)
        self.fit_line.show()

    def show_speed(self, result: BenchResult) -> None:
        """Show what was measured."""
        self.speed.setText(wording.speed_line(result))
        self.speed.show()

    def _ask(self, *, asks: bool) -> None:
        told = say("Remove %1? It can be imported again from its pack.")
        self.question.setText(told.replace("%1", self.card.name))
        self.asking.setVisible(asks)
        self.remove_button.setVisible(not asks)
        (self.keep_button if asks else self.remove_button).setFocus()

    def _remove(self) -> None:
        self.remove_confirmed.emit(self.card.name)
