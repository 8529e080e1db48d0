"""The source side: the page that a line of the summary comes from, marked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.summarize.choosing import Chooser
from app.window import parts
from app.window.display import Tag
from app.window.door import Report
from app.window.language import counted, say
from app.window.pages import Pages, Place
from app.window.sourceframe import SourceFrame
from app.window.style import Appearance
from engine.ground.summaries import LineSource
from engine.ground.types import PageSpan


class SourceSide(SourceFrame):
    """Caption and page of one report.

    Signals:
        chosen: Report name, page, first character and the one behind the last, of what
            somebody pointed at.
        moved: Report name, page and the first character that is seen, after somebody
            scrolled or turned the page.
    """

    chosen = Signal(str, int, int, int)
    moved = Signal(str, int, int)

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
        self._appearance = appearance
        self.used = parts.tag(Tag("", "info"))
        self.used.hide()
        self.texts.addWidget(self.used)
        self.together = parts.tool(say("Scroll summary and report together"))
        self.together.setCheckable(True)
        self.together.setChecked(True)
        self.beside.addWidget(self.together)
        self.chooser = Chooser(self.reader)
        self.chooser.chosen.connect(self._tell_choice)
        self.chooser.scrolled.connect(self._tell_move)
        self.reader.page_shown.connect(lambda _page: self._tell_turn())
        self.together.toggled.connect(lambda _on: self._draw())
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._report = None
        super().clear()

    def show_source(self, report: Report, sources: Sequence[LineSource]) -> None:
        """Show where a line comes from: the first source, and the others of its page."""
        first, *others = (PageSpan(one.page, one.start, one.end) for one in sources)
        more = tuple(span for span in others if span.page == first.page)
        self._show(report, Place(report.id, first.page, first, more=more))

    def show_report(self, report: Report) -> None:
        """Show the first page of a report."""
        self._show(report, Place(report.id, 1))

    @property
    def is_together(self) -> bool:
        """Whether the report moves with the summary and the summary with the report."""
        return self.together.isChecked()

    def tell_use(self, lines: int | None) -> None:
        """Show how many lines of the summary use what was chosen; None for nothing chosen."""
        words = ""
        if lines is not None:
            words = counted("Used by %1 lines", "Used by %1 line", lines)
        if lines == 0:
            words = say("No line of the summary uses this")
        parts.set_tag(self.used, Tag(words, "info" if lines else "amber") if words else None)

    def _show(self, report: Report, place: Place) -> None:
        self._report = report
        self.tell_use(None)
        self.show_place(report.name, report, place)

    def _tell_choice(self, first: int, last: int) -> None:
        if self._report is not None and self.reader.place is not None:
            self.chosen.emit(self._report.name, self.reader.place.page, first, last)

    def _tell_move(self) -> None:
        if self._report is not None and self.reader.place is not None:
            self.moved.emit(self._report.name, self.reader.place.page, self.chooser.first_visible)

    def _tell_turn(self) -> None:
        """Tell that somebody turned to a page; one that shows a source was not turned to."""
        place = self.reader.place
        if self._report is not None and place is not None and not place.spans:
            self.tell_use(None)
            self.moved.emit(self._report.name, place.page, 0)

    def _draw(self) -> None:
        parts.set_icon(self.together, self._appearance, "linked" if self.is_together else "apart")
