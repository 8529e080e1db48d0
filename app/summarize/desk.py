"""The case behind the tab: its desk is opened at the first report, and wiped between patients."""

from app.window.door import Desk, Door
from engine.ground.audit import AuditAction
from engine.ground.errors import NotFoundError
from engine.ground.progress import Notify
from engine.ground.types import DocumentId, PageImage, PageSpan, PageText, Rect

_USABLE = frozenset({"ready", "loaded"})
"""Phases of a model that can be asked."""


class CaseKeeper:
    """Holds the desk of one patient; pages are asked of it as of the library.

    Opening loads the rules, so `open` is called in a lane and never by the window itself.
    """

    def __init__(self, assistant: Door) -> None:
        self._assistant = assistant
        self._desk: Desk | None = None

    def open(self) -> Desk:
        """Return the desk."""
        if self._desk is None:
            self._desk = self._assistant.open_case()
        return self._desk

    def warm_up(self, notify: Notify) -> None:
        """Let an installed model read how summaries are phrased, while reports are read."""
        if self._assistant.model_state().phase in _USABLE:
            self._assistant.chosen_model.prepare("summary", notify=notify)

    def handed_over(self) -> Desk | None:
        """Return the desk for another keeper and hold it no longer."""
        desk, self._desk = self._desk, None
        return desk

    def take_over(self, desk: Desk | None) -> None:
        """Hold the desk that another keeper handed over."""
        self._desk = desk

    def account(self, action: AuditAction, *, reports: int) -> None:
        """Note in the audit that a summary of so many reports left."""
        self._assistant.audit.summary_left(action, reports=reports)

    def wipe(self) -> None:
        """Forget every report, if there was a desk at all."""
        if self._desk is not None:
            self._desk.wipe()

    def page(self, report: DocumentId, number: int, /) -> PageText:
        """Return the text of a page."""
        return self._known().page(report, number)

    def page_image(self, report: DocumentId, number: int, /, *, width_px: int) -> PageImage:
        """Draw a page."""
        return self._known().page_image(report, number, width_px=width_px)

    def rectangles(self, report: DocumentId, span: PageSpan, /) -> tuple[Rect, ...]:
        """Return one rectangle per line of the span."""
        return self._known().rectangles(report, span)

    def _known(self) -> Desk:
        if self._desk is None:
            raise NotFoundError("This report is no longer here.")
        return self._desk
