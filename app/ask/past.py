"""The past of the Ask tab: answers kept, judged, listed, and opened again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ask.feedback import Feedback
from app.ask.history import HistoryPanel
from app.ask.memory import Memory
from app.window import display
from app.window.door import Door
from app.window.language import say
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lane
from engine.ground.answers import Answer
from engine.ground.errors import NotFoundError
from engine.ground.history import FeedbackKind, HistoryEntry, HistoryId
from engine.ground.paths import written_durably


class Past(QObject):
    """Wires the list, the verdicts and the entry of the shown answer to the history.

    Signals:
        opened: An entry, and the answer exactly as it was given.
    """

    opened = Signal(object, object)

    def __init__(
        self, assistant: Door, lane: Lane, appearance: Appearance, message: MessageBar
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lane = lane
        self._message = message
        self._run = 0
        self._is_outdated = False
        self.memory = Memory(assistant, lane)
        self.panel = HistoryPanel(appearance)
        self.feedback = Feedback()
        self.side = QStackedWidget()
        self.panel.closed.connect(self.put_away)
        self.memory.failed.connect(message.fail)
        self.memory.kept.connect(self._offer)
        self.memory.judged.connect(self.feedback.tell_saved)
        self.memory.judged.connect(self._refresh_if_shown)
        self.feedback.given.connect(self.memory.judge)
        self.panel.search_changed.connect(lambda _words: self.refresh())
        self.panel.open_wanted.connect(self.open)
        self.panel.remove_wanted.connect(self._remove)
        self.panel.clear_wanted.connect(self._clear_all)
        self.panel.export_wanted.connect(self.export)

    def stand_beside(self, sources: QWidget) -> QStackedWidget:
        """Return the place where either the sources are shown or the list."""
        self.side.addWidget(sources)
        self.side.addWidget(self.panel)
        return self.side

    @property
    def is_shown(self) -> bool:
        """Whether the list stands in the place of the sources."""
        return self.side.currentWidget() is self.panel

    def toggle(self) -> None:
        """Show the list in the place of the sources, or put it away."""
        if self.is_shown:
            self.put_away()
            return
        self.side.setCurrentWidget(self.panel)
        self.refresh()
        self.panel.search.setFocus()

    def put_away(self) -> None:
        """Show the sources."""
        self.side.setCurrentIndex(0)

    def begin(self) -> None:
        """Start with an answer that is not kept yet."""
        self.memory.begin()
        self.feedback.clear()

    def clear(self) -> None:
        """Forget everything that was read from the history."""
        self._run += 1
        self.begin()
        self.panel.clear()
        self.put_away()

    def refresh(self) -> None:
        """Look again, for the words that are typed."""
        self._run += 1
        run, words = self._run, self.panel.search.text()

        def show(found: tuple[list[HistoryEntry], int]) -> None:
            if run == self._run:
                self.panel.show_entries(*found)

        self._lane.start(
            lambda _notify: (self._assistant.history.listed(words), self._assistant.history.days),
            Callbacks(done=show, failed=self._message.fail),
        )

    def _refresh_if_shown(self) -> None:
        if self.is_shown:
            self.refresh()

    def _offer(self, number: HistoryId | None) -> None:
        if number is None:
            self.feedback.clear()
        else:
            self.feedback.offer()
        self._refresh_if_shown()

    def open(self, entry: HistoryEntry) -> None:
        """Fetch an answer as it was given."""
        run = self._run

        def show(found: tuple[Answer, bool]) -> None:
            if run == self._run:
                answer, self._is_outdated = found
                self.opened.emit(entry, answer)

        self._lane.start(
            lambda _notify: self._given(entry.id),
            Callbacks(done=show, failed=self._message.fail),
        )

    def _given(self, number: HistoryId) -> tuple[Answer, bool]:
        """Return an answer as it was given, and whether a document of it was replaced or left."""
        answer = self._assistant.history.answer(number)
        cited = {citation.document_id for citation in answer.citations}
        try:
            cards = [self._assistant.document(document) for document in cited]
        except NotFoundError:
            return answer, True
        return answer, any(card.superseded_by is not None for card in cards)

    def take(self, entry: HistoryEntry) -> None:
        """Go on with an entry that is shown: its verdict can be changed, it is not kept twice."""
        self.put_away()
        self.memory.begin(entry.id)
        self.feedback.offer(entry.feedback, entry.note)
        told = say("From the history, asked %1").replace("%1", display.moment(entry.asked_at))
        again = say("Ask it again to answer it from the documents as they are now.")
        if self._is_outdated:
            newer = say("A newer version of a cited document exists, or it was removed.")
            self._message.tell("warning", f"{told} – {newer}", again)
        else:
            self._message.tell("info", told, again)

    def resume(self, number: HistoryId | None, verdict: FeedbackKind | None, note: str) -> None:
        """Go on with an answer that another screen showed, kept or not."""
        self.memory.begin(number)
        if number is not None:
            self.feedback.offer(verdict, note)

    def _remove(self, entry: HistoryEntry) -> None:
        self._change(
            lambda: self._assistant.history.remove(entry.id),
            say("The question is deleted."),
            entry.id,
        )

    def _clear_all(self) -> None:
        self._change(
            lambda: self._assistant.history.clear(),  # noqa: PLW0108 - fetched in the lane
            say("All questions are deleted."),
        )

    def _change(
        self, work: Callable[[], object], told: str, number: HistoryId | None = None
    ) -> None:
        """Change the history, all of it or one entry."""

        def tell(_result: object) -> None:
            self._message.tell("success", told)
            if number in {None, self.memory.number}:
                self.begin()
            self.refresh()

        self._lane.start(lambda _notify: work(), Callbacks(done=tell, failed=self._message.fail))

    def export(self, path: Path) -> None:
        """Write every question with its answer to a file."""

        def write() -> None:
            with written_durably(path) as out:
                for line in self._assistant.history.exported():
                    out.write(line.encode("utf-8", "backslashreplace") + b"\n")

        def tell(_none: None) -> None:
            name = display.left_to_right(path.name)
            self._message.tell(
                "success",
                say("The history is in %1.").replace("%1", name),
                say("It may hold patient data; keep it as you keep a report."),
            )

        self._lane.start(lambda _notify: write(), Callbacks(done=tell, failed=self._message.fail))
