"""What the language model does to the answer on the screen: phases, sentences, what failed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.ask.answer import AnswerPanel
from app.ask.phrasing import USABLE, Phrasing
from app.ask.walk import SourceWalk
from app.ask.workline import WorkLine
from app.window.door import Door
from app.window.tasks import Callbacks, Lane, Task
from engine.ground.answers import Answer, AnswerSentence
from engine.ground.models import ModelState
from engine.ground.progress import Notify, Progress


class ModelSide(QObject):
    """Shows the phrasing of the quoted answer; whatever happens, the quoted answer stands.

    Signals:
        settled: A phrasing began, ended or cannot be.
        phrased: The phrased answer, whole or ended early.
        quoted_stands: Nothing is phrased for this answer.
        left: A phrasing was dropped on the way: its sentences as an answer, or None.
        models_wanted: The person wants to see the models.
    """

    settled = Signal()
    phrased = Signal(object)
    quoted_stands = Signal(object)
    left = Signal(object)
    models_wanted = Signal()

    def __init__(
        self, assistant: Door, lane: Lane, panel: AnswerPanel, work: WorkLine, walk: SourceWalk
    ) -> None:
        super().__init__()
        self.phrasing = Phrasing(assistant, lane)
        self._assistant = assistant
        self._lane = lane
        self._warming: Task | None = None
        self._panel = panel
        self._work = work
        self._walk = walk
        self._quoted: Answer | None = None
        self._earlier: tuple[Answer, ...] = ()
        self.phrasing.unusable.connect(self._tell_unusable)
        self.phrasing.progressed.connect(self._show_phase)
        self.phrasing.came.connect(self.show_coming)
        self.phrasing.ended.connect(self._end)
        self.phrasing.failed.connect(self._tell_failure)

    @property
    def is_busy(self) -> bool:
        """Whether sentences are on their way."""
        return self.phrasing.is_busy

    def warm_up(self) -> None:
        """Load the model and let it read its instructions while a question is being typed.

        Nothing is said of a failure: the first answer tells it, beside its quotations.
        """

        def prepare(notify: Notify) -> None:
            if self._assistant.model_state().phase in USABLE:
                self._assistant.chosen_model.prepare(notify=notify)

        self._warming = self._lane.start(prepare, Callbacks(done=lambda _none: self.settled.emit()))

    def _wake(self) -> None:
        """Let a model that rests try again at once."""
        self._lane.start(
            lambda _notify: self._assistant.chosen_model.wake(),
            Callbacks(done=lambda _none: self._again(), failed=self._tell_failure),
        )

    def begin(self, quoted: Answer, earlier: Sequence[Answer]) -> None:
        """Let the model phrase the quoted answer; a refusal is never phrased."""
        self._quoted, self._earlier = quoted, tuple(earlier)
        if quoted.abstained:
            self.quoted_stands.emit(quoted)
        else:
            self._again()
        self.settled.emit()

    def _again(self) -> None:
        if self._quoted is not None:
            if self._warming is not None:
                self._warming.stop()
            self._panel.hide_notes()
            self.phrasing.begin(self._quoted, self._earlier)
            self.settled.emit()

    def drop(self) -> None:
        """End at once; what was phrased is told for the history and leaves the screen."""
        if self.phrasing.is_busy:
            self.left.emit(self.phrasing.stop())

    def stop(self) -> None:
        """End at once and keep what was phrased, marked as incomplete."""
        partial = self.phrasing.stop()
        if partial is not None:
            self._end(partial)
        else:
            self._panel.end_coming()
            self._stand()
            self.settled.emit()
        self._panel.model_note.tell_stopped(self._again, has_sentences=partial is not None)

    def _show_phase(self, progress: Progress) -> None:
        count = len(self._quoted.passages) if self._quoted is not None else 0
        self._work.show()
        self._work.show_progress(progress, count)

    def show_coming(self, sentences: list[AnswerSentence]) -> None:
        """Show the sentences so far."""
        self._panel.show_coming(sentences)
        self._walk.follow()

    def _end(self, answer: Answer) -> None:
        if answer.mode == "evidence":
            self._panel.end_coming()
            self._panel.model_note.tell_unphrased(answer.incomplete, self._again)
            self._stand()
        else:
            self._panel.show_phrased(answer)
            self._walk.follow()
            self.phrased.emit(answer)
        self.settled.emit()

    def _stand(self) -> None:
        if self._quoted is not None:
            self.quoted_stands.emit(self._quoted)

    def _tell_unusable(self, state: ModelState) -> None:
        if state.phase == "resting":
            self._panel.model_note.tell_resting(state, self._wake)
        else:
            self._panel.no_model.tell_none(self.models_wanted.emit)
        self._stand()
        self.settled.emit()

    def _tell_failure(self, error: Exception) -> None:
        shown = self._panel.shown
        if shown is None or shown.mode == "evidence":
            self._panel.end_coming()
            self._stand()
        self._panel.model_note.tell_failure(error, self._again)
        self.settled.emit()
