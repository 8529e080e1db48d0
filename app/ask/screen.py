"""What stands on the Ask tab: question, answer and model on one side, sources on the other."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ask.actions import ActionBar, caution
from app.ask.answer import AnswerPanel
from app.ask.column import Column
from app.ask.evidence import Trail
from app.ask.leaving import Leaving
from app.ask.modelside import ModelSide
from app.ask.past import Past
from app.ask.question import QuestionPanel
from app.ask.screening import Screening
from app.ask.searching import Searching
from app.ask.sources import SourcePane
from app.ask.start import StartPage
from app.ask.turns import Turns
from app.ask.walk import SourceWalk
from app.ask.workline import WorkLine
from app.window import parts, reflow
from app.window.door import Door
from app.window.messages import MessageBar
from app.window.pages import Pages
from app.window.pieces import Splitter
from app.window.reflow import Reflow
from app.window.style import Appearance
from app.window.tasks import Lanes
from engine.ground.answers import Answer

_SOURCE_PX = 420


class AskScreen(QWidget):
    """The parts of the Ask tab, laid out; what they do together is the tab's.

    Signals:
        documents_wanted: The person wants to add documents.
        models_wanted: The person wants to see the models.
    """

    documents_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance, pages: Pages) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self.setObjectName("page")
        self.question = QuestionPanel(appearance)
        self.screening = Screening(assistant, lanes.rules, appearance, self)
        self.message = MessageBar(appearance)
        self.work = WorkLine()
        self.turns = Turns(appearance)
        self.panel = AnswerPanel(appearance)
        self.bar = ActionBar(appearance)
        self.sources = SourcePane(pages, appearance)
        self.walk = SourceWalk(assistant, lanes.library, pages, self.panel, self.sources)
        self.model = ModelSide(assistant, lanes.model, self.panel, self.work, self.walk)
        self.searching = Searching(lanes.library)
        self.leaving = Leaving(self, assistant, lanes.library, self.message, appearance=appearance)
        self.past = Past(assistant, lanes.library, appearance, self.message)
        self.start = StartPage(appearance, self.documents_wanted.emit)
        self.add_button = self.start.add_button
        self.column = Column(
            self.turns,
            self.screening.above,
            self.panel,
            self.past.feedback,
            self.screening.missing,
            self.start,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        left, inside = parts.frame("answer_side", margin=0, spacing=0)
        for widget in (self.question, parts.rule(), self.work, self.message):
            inside.addWidget(widget)
        inside.addWidget(self.column, 1)
        inside.addWidget(self.bar)
        self.sides = Splitter(Qt.Orientation.Horizontal)
        self.sides.addWidget(left)
        beside = self.past.stand_beside(self.sources)
        self.sides.addWidget(beside)
        self.sides.setSizes([520, 480])
        self.sides.setStretchFactor(0, 52)
        self.sides.setStretchFactor(1, 48)
        self.area = Reflow(
            self.sides,
            self._appearance,
            grows=((left, 0), (beside, _SOURCE_PX)),
            turns=(self.sides,),
        )
        self.area.stacked.connect(self._stack)
        self.caution = caution()
        self.caution.hide()
        reflow.fill(self, self.area, self.caution)

    def _stack(self, is_stacked: bool) -> None:  # noqa: FBT001 - a slot
        """Leave the scrolling to the tab where all of it is one column; the caution stays."""
        self.column.set_whole(whole=is_stacked)
        self.bar.caution.setHidden(is_stacked)
        self.caution.setVisible(is_stacked)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self.question.box

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        if not self.past.panel.isHidden():
            return (self.question.box, self.panel.text, self.past.panel.list)
        if self.sources.source is None:
            return (self.question.box, self.panel.text, self.bar.follow_up)
        reader = self.sources.reader
        shown = reader.text if reader.view.isHidden() else reader.view
        return (self.question.box, self.panel.text, self.bar.follow_up, shown)

    @property
    def _answer(self) -> Answer | None:
        return self.panel.shown

    @property
    def _trail(self) -> Trail:
        return self.panel.trail

    def set_documents(self, count: int | None) -> None:
        """Fit the empty state to the library."""
        self.start.set_documents(count)

    def show_history(self) -> None:
        """Show what was asked before in the place of the sources, or put it away."""
        self.past.toggle()
        self.area.show_part(self.past.side if self.past.is_shown else self.question)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        self.walk.step(direction)
        self._turn_to_sources()

    def show_place(self, at: int) -> None:
        """Show the source at a position of the trail, and bring it onto the screen."""
        self.walk.show(at)
        self._turn_to_sources()

    def _turn_to_sources(self) -> None:
        if self.sources.source is not None:
            self.area.show_part(self.past.side)

    def _to_top(self) -> None:
        self.column.to_top()
        self.area.verticalScrollBar().setValue(0)

    def turn(self, pages: int) -> None:
        """Turn the page of the source."""
        self.sources.reader.turn(pages)

    def _reveal_link(self, at: int) -> None:
        where = self.panel.text.where(at)
        if where is not None:
            self._reveal(where)

    def _reveal(self, where: QRect) -> None:
        reflow.reveal(self.panel.text, where)
