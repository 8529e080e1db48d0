"""The Ask tab: asks the assistant, and shows what it found and wrote."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ask.carrying import Carried
from app.ask.scores import ScoresDialog
from app.ask.screen import AskScreen
from app.ask.turns import Turn
from app.window.door import Door
from app.window.pages import Pages
from app.window.style import Appearance
from app.window.tasks import Lanes
from engine.ground.answers import Answer, SearchResult
from engine.ground.history import HistoryEntry

SEARCH_COUNT = 20


class AskTab(AskScreen):
    """One patient's questions, each with its answer and its sources."""

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance, pages: Pages) -> None:
        super().__init__(assistant, lanes, appearance, pages)
        self._asked = ""
        self._quoted: Answer | None = None
        self._connect()
        self._show_below(self.start)

    def _connect(self) -> None:
        self.question.question_asked.connect(self.ask)
        self.question.stop_pressed.connect(self.stop)
        self.question.scores_pressed.connect(self.show_scores)
        self.question.box.textChanged.connect(self._screen_typed)
        self.screening.missing.completed.connect(self.ask_with)
        self.panel.place_chosen.connect(self.show_place)
        self.panel.search_pressed.connect(self.search_library)
        self.panel.shown_changed.connect(self.walk.follow)
        self.panel.text.revealed.connect(self._reveal)
        self.bar.copy_pressed.connect(self.copy)
        self.bar.print_pressed.connect(self.print_out)
        self.bar.save_pressed.connect(self.save_as)
        self.bar.new_pressed.connect(self.new_question)
        self.bar.follow_up_asked.connect(self.follow_up)
        self.sources.moved.connect(self.step)
        self.searching.progressed.connect(self.work.show_progress)
        self.searching.failed.connect(self._fail)
        self.walk.failed.connect(self.message.fail)
        self.walk.moved.connect(self._reveal_link)
        self.model.settled.connect(self._settle)
        self.model.phrased.connect(self._show_phrased)
        for told in (self.model.phrased, self.model.quoted_stands):
            told.connect(self.past.memory.keep)
        self.model.left.connect(self._keep_left)
        self.question.history_pressed.connect(self.past.toggle)
        self.past.opened.connect(self.open_kept)
        self.model.models_wanted.connect(self.models_wanted)

    @property
    def is_busy(self) -> bool:
        """Whether an answer, or a phrasing of it, is on its way."""
        return self.searching.is_busy or self.model.is_busy

    def ask(self, question: str) -> None:
        """Ask a new question; the window stays free, and a phrasing under way ends."""
        if self.searching.is_busy:
            return
        self.turns.clear()
        self.bar.clear()
        self._ask(question)

    def follow_up(self, question: str) -> None:
        """Ask on from the answer that is shown; its turn is folded away above."""
        if self.searching.is_busy or self._quoted is None or self._quoted.abstained:
            return
        self.model.drop()
        shown = self.panel.shown
        phrased = shown if shown is not None and shown.mode == "model" else None
        self.turns.add(Turn(self._asked, self._quoted, phrased), question)
        self.bar.clear()
        self._ask(question)

    def _ask(self, question: str) -> None:
        filters, earlier = self.question.scope.filters(), self.turns.answers
        self._begin(question, self.tr("Searching your documents"))
        self.screening.check(self._patient_text)
        self.searching.start(
            lambda notify: self._assistant.ask(
                question, filters=filters, earlier=earlier, notify=notify
            ),
            self._show_answer,
        )

    @property
    def _patient_text(self) -> str:
        """Everything that was said of this patient: flags of an earlier turn stay."""
        return "\n".join([*(turn.question for turn in self.turns.turns), self._asked])

    def _screen_typed(self) -> None:
        typed = self.question.question
        if typed != self._asked and not self.turns.turns:
            self.screening.typed(typed)

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
        if self.searching.is_busy or not self._asked:
            return
        question, filters = self._asked, self.question.scope.filters()
        self._begin(question, self.tr("Searching your documents"))
        self.searching.start(
            lambda _notify: self._assistant.search(question, count=SEARCH_COUNT, filters=filters),
            self._show_search,
        )

    def stop(self) -> None:
        """End what runs; felt at once, whatever the work is still doing."""
        if self.searching.is_busy:
            self._stop_search()
        elif self.model.is_busy:
            self.model.stop()

    def escape(self) -> None:
        """Stop an answer that is on its way."""
        self.stop()

    def _stop_search(self) -> None:
        self._end()
        self._show_below(self.start)
        self.message.tell(
            "warning",
            self.tr("Stopped – incomplete"),
            self.tr("No answer is shown for this question."),
        )
        self.question.box.setFocus()

    def new_question(self) -> None:
        """Empty the tab for the next question."""
        self.clear()
        self.question.clear()

    def clear(self) -> None:
        """Forget the answer and its pages, for a new question or the lock screen."""
        self.model.drop()
        self._end()
        self._quoted, self._asked = None, ""
        self.message.hide()
        self.turns.clear()
        self.screening.clear()
        self.panel.clear()
        self.bar.clear()
        self.walk.forget()
        self.past.clear()
        self._show_below(self.start)

    def _begin(self, question: str, phase: str) -> None:
        self.model.drop()
        self._asked, self._quoted = question, None
        self.past.begin()
        self.message.hide()
        self.walk.forget()
        self.panel.clear()
        self._show_below(None)
        self.question.set_busy(searching=True)
        self.work.begin(phase)

    def _end(self) -> None:
        self.searching.stop()
        self._settle()

    def _settle(self) -> None:
        """Offer what can be done now that a piece of work is over, or goes on in the model."""
        is_phrasing = self.model.is_busy
        self.question.set_busy(searching=False, phrasing=is_phrasing)
        if not is_phrasing:
            self.work.end()
        may_follow = self._quoted is not None and not self._quoted.abstained
        self.bar.offer(has_answer=self._answer is not None, may_follow=may_follow)

    def _show_below(self, shown: QWidget | None) -> None:
        """Show the empty state, the answer, or nothing while it is on its way."""
        for page in (self.start, self.panel):
            page.setVisible(page is shown)
        self.question.set_answered(is_answered=shown is self.panel)
        if not self.searching.is_busy:
            self._settle()

    def _fail(self, error: Exception) -> None:
        self._end()
        self._show_below(self.start)
        again = self._asked
        self.message.fail(error, again=lambda: self.ask(again))

    def _show_answer(self, answer: Answer) -> None:
        self._quoted = answer
        self.panel.show_answer(answer)
        self.screening.check_answer(self._patient_text, answer)
        self._present(show_first=not answer.abstained)
        self.model.begin(answer, self.turns.answers)

    def _show_search(self, result: SearchResult) -> None:
        self._end()
        self.panel.show_search(result)
        self._present(show_first=bool(result.passages))

    def _present(self, *, show_first: bool) -> None:
        self._show_below(self.panel)
        self._to_top()
        self.walk.begin(show_first=show_first)

    def _show_phrased(self, answer: Answer) -> None:
        self.screening.check_answer(self._patient_text, answer)

    def _keep_left(self, partial: Answer | None) -> None:
        """Keep what was on the screen of an answer that another one, or the lock, ended."""
        kept = partial or (None if self.past.memory.has_told else self._quoted)
        if kept is not None:
            self.past.memory.keep(kept)

    def open_kept(self, entry: HistoryEntry, answer: Answer) -> None:
        """Show an old answer exactly as it was given, with its sources."""
        self.searching.stop()
        self.turns.clear()
        self.bar.clear()
        self._begin(entry.question, "")
        self._end()
        self.question.box.setPlainText(entry.question)
        self._quoted = answer
        self.panel.show_answer(answer)
        self.screening.check(self._patient_text)
        self.screening.check_answer(self._patient_text, answer)
        self._present(show_first=not answer.abstained)
        self.past.take(entry)
        self.panel.text.setFocus()

    def handed_over(self) -> Carried:
        """Return what is typed and shown, for a screen built anew."""
        return Carried(
            self.question.box.toPlainText(), self.bar.follow_up.text(),
            self.question.scope.filters(), self._asked, self.turns.turns, self._quoted,
            self.panel.phrased, self.past.memory.number, *self.past.feedback.given_so_far,
        )  # fmt: skip

    def take_over(self, kept: Carried) -> None:
        """Show what another screen held."""
        self._asked, self._quoted = kept.asked, kept.quoted
        self.question.take_over(kept.typed, kept.filters)
        for turn in kept.turns:
            self.turns.add(turn, kept.asked)
        if kept.quoted is not None:
            self.panel.take_over(kept.quoted, kept.phrased)
            self.screening.check(self._patient_text)
            self.screening.check_answer(self._patient_text, kept.phrased or kept.quoted)
            self._present(show_first=not kept.quoted.abstained)
            self.past.resume(kept.number, kept.verdict, kept.note)
        self.bar.follow_up.setText(kept.follow_up)

    def copy(self) -> None:
        """Put the answer and its reference list on the clipboard."""
        if self._answer is not None:
            self.leaving.copy(self._answer)

    def print_out(self) -> None:
        """Print the answer that is on the screen."""
        if self._answer is not None:
            self.leaving.ask_and_print(self._answer)

    def save_as(self) -> None:
        """Ask where to save the answer that is on the screen, and save it."""
        if self._answer is not None:
            self.leaving.save_as(self._answer)
