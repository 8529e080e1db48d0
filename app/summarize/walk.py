"""The way between a summary and its reports, in both directions."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from app.summarize.intake import Intake
from app.summarize.panel import SummaryPanel
from app.summarize.source import SourceSide
from app.summarize.trail import NOWHERE, Trail
from engine.ground.summaries import Summary

_SETTLED_MS = 120


class Walk(QObject):
    """Shows the sources of a line, and marks the lines that use what is chosen in a report.

    While both sides move together, the one that somebody scrolls leads the other.

    Attributes:
        trail: Every place of the summary.
        at: Number of the place that is shown; None for none.
    """

    def __init__(self, intake: Intake, panel: SummaryPanel, source: SourceSide) -> None:
        super().__init__()
        self._intake = intake
        self._panel = panel
        self._source = source
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._follow_summary)
        self.trail = NOWHERE
        self.at: int | None = None
        panel.place_chosen.connect(self.show)
        panel.text.scrolled.connect(self._settled.start)
        source.chosen.connect(self._mark_users)
        source.moved.connect(self._follow_source)

    def follow(self, summary: Summary | None) -> Trail:
        """Take the places of a summary, and return them; nothing is chosen then."""
        self._settled.stop()
        self.trail = Trail.of(summary) if summary is not None else NOWHERE
        self.at = None
        self._source.tell_use(None)
        return self.trail

    def show(self, at: int) -> None:
        """Show the sources of a line, one of them first."""
        if not 0 <= at < len(self.trail.places):
            return
        self.at = at
        self._panel.mark((at,))
        places = [self.trail.places[one] for one in self.trail.line_of(at)]
        report = self._intake.report(places[0].document)
        if report is not None:
            here = [place for place in places if place.document == places[0].document]
            self._source.show_source(report, here)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        if self.trail.places:
            now = -1 if self.at is None else self.at
            self.show(min(max(now + direction, 0), len(self.trail.places) - 1))
            self._panel.reveal()

    def _mark_users(self, document: str, page: int, first: int, last: int) -> None:
        """Mark every line that uses what was chosen in a report, and tell how many there are."""
        if not self.trail.places:
            return
        using = self.trail.using(document, page, first, last)
        self._source.tell_use(len(self._lines(using)))
        self.at = using[0] if using else None
        self._panel.mark(using)
        self._panel.reveal()

    def _lines(self, places: Sequence[int]) -> set[object]:
        """Return the lines of places; an omission is a line of its own."""
        return {self.trail.lines[at] or at for at in places}

    def _follow_summary(self) -> None:
        """Show the source of the first line that is seen, where none that is marked is."""
        if self._source.is_together and not self._panel.text.sees_marked:
            at = self._panel.text.first_visible
            if at is not None and at != self.at:
                self.show(at)

    def _follow_source(self, document: str, page: int, at: int) -> None:
        """Mark the line that uses what is seen first of a report."""
        if not self._source.is_together:
            return
        found = self.trail.behind(document, page, at)
        if found is not None and found != self.at:
            self.at = found
            self._panel.mark((found,))
            self._panel.reveal()
