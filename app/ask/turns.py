"""Earlier questions of the same patient, folded above the answer that goes on from them."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ask import evidence
from app.ask.page import Page
from app.ask.text import AnswerText
from app.window import display, parts
from app.window.style import Appearance
from engine.ground.answers import Answer

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with what answered it.

    Attributes:
        phrased: The model's answer, where there is one.
    """

    question: str
    quoted: Answer
    phrased: Answer | None = None

    @property
    def answer(self) -> Answer:
        """What the next question goes on from."""
        return self.phrased or self.quoted


class EarlierTurn(QWidget):
    """One folded turn: a line with its question; open, its answer as well.

    Signals:
        revealed: A rectangle of this widget that the keyboard has come to.
    """

    revealed = Signal(QRect)

    def __init__(self, turn: Turn, appearance: Appearance) -> None:
        super().__init__()
        self._turn = turn
        self._appearance = appearance
        self.line = parts.button("", "turn", pressed=self._toggle)
        self.line.setMinimumWidth(parts.TARGET)
        self._told = ""
        self.line.setAccessibleName(self.tr("Earlier question: %1").replace("%1", turn.question))
        self.text = AnswerText(appearance)
        self.text.setAccessibleName(self.tr("Earlier answer"))
        self.text.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 2, 12, 2)
        inside.setSpacing(2)
        inside.addWidget(self.line)
        inside.addWidget(self.text)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the answer is shown."""
        return not self.text.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line to its new width."""
        super().resizeEvent(event)
        self._fit()

    def _toggle(self) -> None:
        self.text.setVisible(not self.is_open)
        self._draw()

    def _draw(self) -> None:
        question = " ".join(self._turn.question.split())
        if len(question) > _LONGEST:
            question = question[:_LONGEST].rsplit(" ", 1)[0] + " …"
        self.line.setToolTip(self._turn.question)
        self._told = question
        self._fit()
        answer = self._turn.answer
        phrased = len(answer.sentences) if answer.mode == "model" else 0
        plain = replace(answer, suggestions=(), contradictions=(), provenance={})
        page = Page(self._appearance, evidence.NOWHERE, None, phrased=phrased)
        self.text.show_page(page.answer(plain), evidence.NOWHERE)

    def _fit(self) -> None:
        """Show as much of the question as the line has room for; the tooltip has all of it."""
        sign = "▾" if self.is_open else "▸"
        told = display.left_to_right(f"{sign}  {self._told}")
        metrics = self.line.fontMetrics()
        around = self.line.sizeHint().width() - metrics.horizontalAdvance(self.line.text())
        room = self.line.width() - max(around, 0)
        self.line.setText(metrics.elidedText(told, Qt.TextElideMode.ElideRight, room))


class Turns(QWidget):
    """All earlier turns, oldest first, and the question that is answered below them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: list[EarlierTurn] = []
        self.turns: tuple[Turn, ...] = ()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.now = parts.label(look="heading")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.setSpacing(2)
        inside.addLayout(self.rows)
        self.now.setContentsMargins(16, 2, 16, 0)
        inside.addWidget(self.now)
        self.hide()

    @property
    def shown(self) -> list[EarlierTurn]:
        """The rows, oldest first."""
        return self._shown

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that a follow-up goes on from."""
        return tuple(turn.answer for turn in self.turns)

    def add(self, turn: Turn, follow_up: str) -> None:
        """Fold a turn away and show the question that follows it."""
        self.turns = (*self.turns, turn)
        row = EarlierTurn(turn, self._appearance)
        self._shown.append(row)
        self.rows.addWidget(row)
        self.now.setText(follow_up)
        self.show()

    def clear(self) -> None:
        """Forget everything, for a new question or the lock screen."""
        self.turns, self._shown = (), []
        parts.empty(self.rows)
        self.now.clear()
        self.hide()
