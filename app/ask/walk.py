"""The walk through the places of an answer: which one is shown, the next one, the one before."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.ask.answer import AnswerPanel
from app.ask.evidence import Source, Trail
from app.ask.sources import SourcePane
from app.window.door import Door
from app.window.pages import Pages
from app.window.tasks import Callbacks, Lane
from engine.ground.types import DocumentCard

_PREPARED = 4


class SourceWalk(QObject):
    """Keeps the answer's marked link and the source pane in step.

    Signals:
        failed: A document could not be fetched.
        moved: Another place is shown, to be scrolled to in the answer.
    """

    failed = Signal(object)
    moved = Signal(int)

    def __init__(
        self, assistant: Door, lane: Lane, pages: Pages, panel: AnswerPanel, sources: SourcePane
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lane = lane
        self._pages = pages
        self._panel = panel
        self._sources = sources
        self._at: int | None = None

    @property
    def _trail(self) -> Trail:
        return self._panel.trail

    def begin(self, *, show_first: bool) -> None:
        """Start at the first place of an answer."""
        self._at = None
        if show_first and self._trail.all:
            self.show(0)
            QTimer.singleShot(0, self, self._prepare)

    def follow(self) -> None:
        """Find the shown place again in the places of another answer."""
        shown = self._sources.source
        places = self._trail.all
        self._at = places.index(shown) if shown in places else None
        if self._at is not None:
            self._panel.set_current(self._at)
            self._set_ends()

    def forget(self) -> None:
        """Show nothing."""
        self._at = None
        self._sources.clear()

    def step(self, direction: int) -> None:
        """Show the place before or after the one that is shown."""
        if not self._trail.all:
            return
        now = -1 if self._at is None else self._at
        at = min(max(now + direction, 0), len(self._trail.all) - 1)
        if at != self._at:
            self.show(at)
            self.moved.emit(at)

    def show(self, at: int) -> None:
        """Show the place at a position of the trail."""
        if not 0 <= at < len(self._trail.all):
            return
        self._at = at
        source = self._trail.all[at]
        self._panel.set_current(at)
        self._set_ends()
        known = source.card
        if known is not None:
            self._sources.show_source(source, known)
        self._lane.start(
            lambda _notify: self._assistant.document(source.document_id),
            Callbacks(
                done=lambda card: self._show_fetched(source, card),
                failed=lambda error: None if known is not None else self.failed.emit(error),
            ),
        )

    def _set_ends(self) -> None:
        last = len(self._trail.all) - 1
        self._sources.set_ends(first=self._at == 0, last=self._at == last)

    def _show_fetched(self, source: Source, card: DocumentCard) -> None:
        places = self._trail.all
        if self._at is None or self._at >= len(places) or places[self._at] != source:
            return
        if source.card is None:
            self._sources.show_source(source, card)
        else:  # an old answer shows what was known then, and that there is something newer
            self._sources.tell_replaced(card)

    def _prepare(self) -> None:
        """Fetch the next pages ahead, so that a click shows them at once."""
        width = self._sources.reader.view.wanted_px
        for source in self._trail.all[1 : 1 + _PREPARED]:
            self._pages.prepare(source.place, width)
