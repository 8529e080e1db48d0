"""The way between a summary and its reports, in both directions."""

from PySide6.QtCore import QObject

from app.summarize.intake import Intake
from app.summarize.panel import SummaryPanel
from app.summarize.source import SourceSide
from app.summarize.trail import NOWHERE, Trail
from engine.ground.summaries import Summary


class Walk(QObject):
    """Shows the source of a line, and marks the line that uses what is chosen in a report.

    Attributes:
        trail: Every place of the summary.
        at: Number of the place that is shown; None for none.
    """

    def __init__(self, intake: Intake, panel: SummaryPanel, source: SourceSide) -> None:
        super().__init__()
        self._intake = intake
        self._panel = panel
        self._source = source
        self.trail = NOWHERE
        self.at: int | None = None
        panel.place_chosen.connect(self.show)
        source.clicked.connect(self._mark_user)

    def follow(self, summary: Summary | None) -> Trail:
        """Take the places of a summary, and return them; nothing is chosen then."""
        self.trail = Trail.of(summary) if summary is not None else NOWHERE
        self.at = None
        return self.trail

    def show(self, at: int) -> None:
        """Show the source of a line."""
        if not 0 <= at < len(self.trail.places):
            return
        self.at = at
        place = self.trail.places[at]
        self._panel.set_current(at)
        report = self._intake.report(place.document)
        if report is not None:
            self._source.show_source(report, place)

    def step(self, direction: int) -> None:
        """Show the source before or after the one that is shown."""
        if self.trail.places:
            now = -1 if self.at is None else self.at
            self.show(min(max(now + direction, 0), len(self.trail.places) - 1))

    def _mark_user(self, document: str, page: int, character: int) -> None:
        """Mark the line that uses what was selected in the report."""
        at = self.trail.using(document, page, character)
        if at is not None and at != self.at:
            self.at = at
            self._panel.set_current(at)
            self._panel.reveal()
