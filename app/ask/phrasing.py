"""Phrasing of a quoted answer by the language model, in its own lane, sentence by sentence."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.window.door import Door
from app.window.tasks import Callbacks, Lane, Task
from engine.ground.answers import Answer, AnswerSentence
from engine.ground.models import ModelCard, ModelState
from engine.ground.types import Citation

N = TypeVar("N")
USABLE = frozenset({"ready", "loaded"})


class Phrasing(QObject):
    """One phrased answer at a time; nothing that searches or reads ever waits for it.

    Signals:
        unusable: There is no model, or it rests: its state.
        progressed: Where the model is.
        came: All sentences so far.
        ended: The phrased answer, whole or ended early.
        failed: The error; the quoted answer stands.
    """

    unusable = Signal(object)
    progressed = Signal(object)
    came = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, assistant: Door, lane: Lane) -> None:
        super().__init__()
        self._assistant = assistant
        self._lane = lane
        self._task: Task | None = None
        self._run = 0
        self._quoted: Answer | None = None
        self._card: ModelCard | None = None
        self._sentences: list[AnswerSentence] = []

    @property
    def is_busy(self) -> bool:
        """Whether sentences are on their way."""
        return self._task is not None

    def begin(self, quoted: Answer, earlier: Sequence[Answer]) -> None:
        """Phrase a quoted answer, if there is a model; its turns before are `earlier`."""
        self.drop()
        self._quoted, self._sentences = quoted, []

        def know(state: ModelState) -> None:
            self._task = None
            self._card = state.card
            if state.phase in USABLE:
                self._stream(quoted, tuple(earlier))
            else:
                self.unusable.emit(state)

        self._task = self._lane.start(
            lambda _notify: self._assistant.model_state(),
            Callbacks(done=self._mine(know), failed=self._mine(self._fail)),
        )

    def _stream(self, quoted: Answer, earlier: tuple[Answer, ...]) -> None:
        self._task = self._lane.stream(
            lambda notify: self._assistant.phrase(quoted, earlier=earlier, notify=notify),
            Callbacks(
                came=self._mine(self._take),
                done=self._mine(self._end),
                failed=self._mine(self._fail),
                progressed=self._mine(self.progressed.emit),
            ),
        )

    def _mine(self, act: Callable[[N], object]) -> Callable[[N], None]:
        """Return a callback that is deaf once another answer was begun or this one dropped."""
        run = self._run

        def still(news: N) -> None:
            if run == self._run:
                act(news)

        return still

    def _take(self, sentences: list[AnswerSentence]) -> None:
        self._sentences += sentences
        self.came.emit(list(self._sentences))

    def _end(self, answer: Answer) -> None:
        self._task = None
        self.ended.emit(answer)

    def _fail(self, error: Exception) -> None:
        """Keep what was checked before the model died; it is marked as incomplete."""
        self._task = None
        partial = self._partial("The language model ended early")
        if partial is not None:
            self.ended.emit(partial)
        self.failed.emit(error)

    def stop(self) -> Answer | None:
        """End at once; return the partial answer, or None when nothing was phrased yet."""
        if self._task is None:
            return None
        self._task.stop()  # hands over what has come
        partial = self._partial("Stopped")
        self.drop()
        return partial

    def drop(self) -> None:
        """End at once and forget."""
        if self._task is not None:
            self._task.stop()
        self._task = None
        self._run += 1

    def _partial(self, why: str) -> Answer | None:
        """Return the sentences so far as an answer that says that it is incomplete."""
        if self._quoted is None or not self._sentences:
            return None
        return replace(
            self._quoted,
            mode="model",
            sentences=tuple(self._sentences),
            citations=_with_places(self._quoted.citations, self._sentences),
            provenance={**self._quoted.provenance, **_of_model(self._card)},
            incomplete=why,
        )


def _with_places(
    citations: Sequence[Citation], sentences: Sequence[AnswerSentence]
) -> tuple[Citation, ...]:
    places = [one.place for one in sentences if one.place is not None]
    return tuple(dict.fromkeys([*citations, *places]))


def _of_model(card: ModelCard | None) -> dict[str, str]:
    if card is None:
        return {}
    return {
        "model": f"{card.name} {card.sha256[:12]}".strip(),
        "quantization": card.quantization,
        "device": card.device,
    }
