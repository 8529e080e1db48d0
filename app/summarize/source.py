"""The source side: the page that a line of the summary comes from, marked."""

from PySide6.QtCore import Signal

from app.window import parts
from app.window.door import Report
from app.window.language import say
from app.window.pages import Pages, Place
from app.window.sourceframe import SourceFrame
from app.window.style import Appearance
from engine.ground.summaries import LineSource
from engine.ground.types import PageSpan


class SourceSide(SourceFrame):
    """Caption and page of one report.

    Signals:
        clicked: Report name, page and character that somebody clicked in its text.
    """

    clicked = Signal(str, int, int)

    def __init__(self, pages: Pages, appearance: Appearance) -> None:
        nothing = parts.Empty(
            appearance,
            "page",
            say("The report stands here"),
            say("Choose a line of the summary to see its source, marked on the page."),
        )
        super().__init__(pages, appearance, nothing)
        self._report: Report | None = None
        self.setAccessibleName(say("Report"))
        self.reader.text.selectionChanged.connect(self._tell_click)

    @property
    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._report = None
        super().clear()

    def show_source(self, report: Report, source: LineSource) -> None:
        """Show where a line comes from."""
        span = PageSpan(source.page, source.start, source.end)
        self._show(report, Place(report.id, source.page, span))

    def show_report(self, report: Report) -> None:
        """Show the first page of a report."""
        self._show(report, Place(report.id, 1))

    def _show(self, report: Report, place: Place) -> None:
        self._report = report
        self.show_place(report.name, report, place)

    def _tell_click(self) -> None:
        """Tell which character of the text somebody selected."""
        cursor = self.reader.text.textCursor()
        if self._report is None or self.reader.place is None or not cursor.hasSelection():
            return
        units = self.reader.text.toPlainText().encode("utf-16-le", "surrogatepass")
        before = units[: 2 * cursor.selectionStart()].decode("utf-16-le", "surrogatepass")
        self.clicked.emit(self._report.name, self.reader.place.page, len(before))
