"""The Ask tab: wires question, answer and source pane to the assistant."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ask import evidence, wording
from app.ask.answer import AnswerPanel
from app.ask.evidence import NOWHERE, Source
from app.ask.question import QuestionPanel
from app.ask.scores import ScoresDialog
from app.ask.screening import Screening
from app.ask.sources import SourcePane
from app.window import parts
from app.window.door import Door
from app.window.messages import MessageBar
from app.window.pages import Pages
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes, Task
from engine.ground.answers import Answer, SearchResult
from engine.ground.progress import Progress
from engine.ground.types import DocumentCard

T = TypeVar("T")
U = TypeVar("U")
SEARCH_COUNT = 20
_PREPARED = 4


class AskTab(QWidget):
    """One question at a time, with its answer and its sources.

    Signals:
        documents_wanted: The person wants to add documents.
    """

    documents_wanted = Signal()

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance, pages: Pages) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._pages = pages
        self._task: Task | None = None
        self._run = 0
        self._answer: Answer | None = None
        self._trail = NOWHERE
        self._at: int | None = None
        self._asked = ""
        self.setObjectName("page")
        self.question = QuestionPanel(appearance)
        self.screening = Screening(assistant, lanes.rules, appearance, self)
        self.message = MessageBar(appearance)
        self.panel = AnswerPanel(appearance)
        self.sources = SourcePane(pages, appearance)
        self.progress = QProgressBar()
        self.phase = parts.label(look="quiet")
        self.waiting = self._waiting_page()
        self.start = parts.Empty(appearance, "ask", "", "")
        self.add_button = parts.button(
            self.tr("Add documents"), "primary", pressed=self.documents_wanted.emit
        )
        self.start.buttons.addWidget(self.add_button)
        self.set_documents(None)
        self._lay_out()
        self._connect()

    def _waiting_page(self) -> QWidget:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(16, 24, 16, 16)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the answer"))
        inside.addWidget(self.phase)
        inside.addWidget(self.progress)
        inside.addStretch(1)
        return page

    def _lay_out(self) -> None:
        self.below = QStackedWidget()
        for page in (self.start, self.waiting, self.panel):
            self.below.addWidget(page)
        left, inside = parts.frame("answer_side", margin=0, spacing=0)
        inside.addWidget(self.question)
        inside.addWidget(parts.rule())
        inside.addWidget(self._scrolling(), 1)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        self.sides.addWidget(left)
        self.sides.addWidget(self.sources)
        self.sides.setSizes([520, 480])
        self.sides.setStretchFactor(0, 52)
        self.sides.setStretchFactor(1, 48)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.sides)

    def _scrolling(self) -> QScrollArea:
        """Return everything under the question; it scrolls where large text needs more room."""
        page, inside = parts.frame("answer_side", margin=0, spacing=0)
        inside.addWidget(self.message)
        inside.addWidget(self.screening.above)
        inside.addWidget(self.below, 1)
        inside.addWidget(self.screening.missing)
        area = QScrollArea()
        area.setObjectName("answer_side")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _connect(self) -> None:
        self.question.question_asked.connect(self.ask)
        self.question.stop_pressed.connect(self.stop)
        self.question.scores_pressed.connect(self.show_scores)
        self.question.box.textChanged.connect(lambda: self.screening.typed(self.question.question))
        self.screening.missing.completed.connect(self.ask_with)
        self.panel.place_chosen.connect(self.show_source)
        self.panel.copy_pressed.connect(self.copy)
        self.panel.search_pressed.connect(self.search_library)
        self.panel.new_pressed.connect(self.new_question)
        self.sources.moved.connect(self.step)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self.question.box

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        if self.sources.source is None:
            return (self.question.box, self.panel.text)
        reader = self.sources.reader
        shown = reader.text if reader.view.isHidden() else reader.view
        return (self.question.box, self.panel.text, shown)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None

    def set_documents(self, count: int | None) -> None:
        """Fit the empty state to the library: unknown, empty, or ready to answer."""
        is_empty = count == 0
        self.add_button.setVisible(is_empty)
        if is_empty:
            self.start.heading.setText(self.tr("Your library is empty"))
            self.start.sentence.setText(
                self.tr(
                    "Add your hospital's guidelines first – drop files anywhere on this window. "
                    "Answers are quoted from them and from nothing else."
                )
            )
            return
        self.start.heading.setText(self.tr("Ask your hospital's documents"))
        self.start.sentence.setText(
            self.tr(
                "Describe the patient and what you want to know. The answer is quoted from your "
                "own documents, with the page behind every sentence."
            )
        )

    def ask(self, question: str) -> None:
        """Ask the assistant; the window stays free."""
        if self.is_busy:
            return
        filters = self.question.scope.filters()
        self.screening.check(question)
        self._begin(question, self.tr("Searching your documents"))
        self._task = self._lanes.library.start(
            lambda notify: self._assistant.ask(question, filters=filters, notify=notify),
            self._callbacks(self._show_answer),
        )

    def show_scores(self) -> None:
        """Open the scores, filled in from what is typed."""
        dialog = ScoresDialog(self, self._appearance, self._assistant.rules, self._lanes.rules)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fill(self.question.question)
        dialog.open()

    def ask_with(self, more: str) -> None:
        """Put facts behind the question and ask it again."""
        self.question.box.setPlainText(f"{self.question.question.rstrip('.')}, {more}")
        self.question.ask()

    def search_library(self) -> None:
        """Show every passage near the question, without an answer."""
        if self.is_busy or not self._asked:
            return
        question, filters = self._asked, self.question.scope.filters()
        self._begin(question, self.tr("Searching your documents"))
        self._task = self._lanes.library.start(
            lambda _notify: self._assistant.search(question, count=SEARCH_COUNT, filters=filters),
            self._callbacks(self._show_search),
        )

    def _callbacks(self, show: Callable[[T], None]) -> Callbacks[T]:
        """Return callbacks that are deaf once another question was begun or Stop pressed."""
        run = self._run

        def still(act: Callable[[U], None]) -> Callable[[U], None]:
            return lambda news: act(news) if run == self._run else None

        return Callbacks(
            done=still(show), failed=still(self._fail), progressed=still(self._show_progress)
        )

    def stop(self) -> None:
        """End the running answer; felt at once, whatever the work is still doing."""
        if self._task is None:
            return
        self._task.stop()
        self._end()
        if self._answer is not None:
            self.below.setCurrentWidget(self.panel)
        else:
            self.below.setCurrentWidget(self.start)
        self.message.tell(
            "warning",
            self.tr("Stopped – incomplete"),
            self.tr("No answer is shown for this question."),
        )
        self.question.box.setFocus()

    def new_question(self) -> None:
        """Empty the tab for the next question."""
        self.stop()
        self.clear()
        self.question.clear()

    def clear(self) -> None:
        """Forget the answer and its pages, for a new question or the lock screen."""
        if self._task is not None:
            self._task.stop()
        self._end()
        self._answer, self._trail, self._at, self._asked = None, NOWHERE, None, ""
        self.message.hide()
        self.screening.clear()
        self.panel.clear()
        self.sources.clear()
        self.below.setCurrentWidget(self.start)

    def _begin(self, question: str, phase: str) -> None:
        self._asked = question
        self._answer = None
        self.message.hide()
        self.sources.clear()
        self.question.set_busy(busy=True)
        self.phase.setText(phase)
        self.progress.setRange(0, 0)
        self.below.setCurrentWidget(self.waiting)

    def _end(self) -> None:
        self._task = None
        self._run += 1
        self.question.set_busy(busy=False)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.below.setCurrentWidget(self.start)
        self.message.fail(error, again=lambda: self.ask(self._asked))

    def _show_progress(self, progress: Progress) -> None:
        self.phase.setText(progress.phase)
        self.progress.setRange(0, progress.total or 0)
        self.progress.setValue(progress.done)

    def _show_answer(self, answer: Answer) -> None:
        self._end()
        self._answer = answer
        self._trail = evidence.trail_of(answer)
        self.panel.show_answer(answer, self._trail)
        self.screening.check_answer(self._asked, answer)
        self._present(show_first=not answer.abstained)

    def _show_search(self, result: SearchResult) -> None:
        self._end()
        self._trail = evidence.trail_of_search(result)
        self.panel.show_search(result, self._trail)
        self._present(show_first=bool(result.passages))

    def _present(self, *, show_first: bool) -> None:
        self._at = None
        self.below.setCurrentWidget(self.panel)
        if show_first and self._trail.all:
            self.show_source(0)
            QTimer.singleShot(0, self, self._prepare)

    def _prepare(self) -> None:
        """Fetch the next pages ahead, so that a click shows them at once."""
        width = self.sources.reader.view.wanted_px
        for source in self._trail.all[1 : 1 + _PREPARED]:
            self._pages.prepare(source.place, width)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        if not self._trail.all:
            return
        now = -1 if self._at is None else self._at
        at = min(max(now + direction, 0), len(self._trail.all) - 1)
        if at != self._at:
            self.show_source(at)

    def show_source(self, at: int) -> None:
        """Show the place at a position of the trail."""
        if not 0 <= at < len(self._trail.all):
            return
        self._at = at
        source = self._trail.all[at]
        self.panel.set_current(at)
        self.sources.set_ends(first=at == 0, last=at == len(self._trail.all) - 1)
        if source.card is not None:
            self.sources.show_source(source, source.card)
            return
        self._lanes.library.start(
            lambda _notify: self._assistant.document(source.document_id),
            Callbacks(done=lambda card: self._show_fetched(source, card), failed=self.message.fail),
        )

    def _show_fetched(self, source: Source, card: DocumentCard) -> None:
        if self._at is not None and self._trail.all[self._at] is source:
            self.sources.show_source(source, card)

    def turn(self, pages: int) -> None:
        """Turn the page of the source."""
        self.sources.reader.turn(pages)

    def escape(self) -> None:
        """Stop an answer that is on its way."""
        self.stop()

    def copy(self) -> None:
        """Put the answer and its reference list on the clipboard."""
        if self._answer is not None:
            QGuiApplication.clipboard().setText(wording.plain(self._answer))
            self.message.tell("success", self.tr("Copied with sources."))
