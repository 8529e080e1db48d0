"""The pages around the passages of one question, each read once, as statements."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engine.asking.kinds import Kind, Statement
from engine.asking.statements import of_page, undated
from engine.ground.types import DocumentId, PageText, Passage, Span
from engine.language.inert import Instructions

PageOf = Callable[[DocumentId, int], PageText]

_EDGE_LINES = 4  # lines at the top and bottom of a page that may be a running header
_LONG_PAGE = 12_000  # characters; files without pages are one page of any length
_BEFORE = 1_200  # characters before a passage that may hold its table's header or its lead-in
_AFTER = 300


@dataclass(slots=True)
class Pages:
    """The statements of pages, each page read once.

    Attributes:
        instructions: Tells statements that are commands to a machine; those are of
            that kind then, and neither quoted nor put to a model.
    """

    page_of: PageOf
    instructions: Instructions | None = None
    _texts: dict[tuple[DocumentId, int], PageText] = field(default_factory=dict)
    _statements: dict[tuple[DocumentId, int, int], list[Statement]] = field(default_factory=dict)

    def text(self, document: DocumentId, number: int) -> str:
        """Return the stored text of a page."""
        return self._page(document, number).text

    def statements(self, passage: Passage, number: int) -> list[Statement]:
        """Return what a page of a passage's document says around that passage, in order."""
        page = self._page(passage.document.id, number)
        window = _window(page, passage)
        key = (passage.document.id, number, window.start)
        if key not in self._statements:
            running = self._running(passage, number)
            said = _in_window(page, window, running)
            self._statements[key] = _with_instructions(said, self.instructions)
        return self._statements[key]

    def _running(self, passage: Passage, number: int) -> frozenset[str]:
        """The lines at the edges of a neighboring page, digits left out."""
        other = number + 1 if number < passage.document.pages else number - 1
        if other < 1:
            return frozenset()
        lines = self.text(passage.document.id, other).split("\n")
        full = [line for line in lines if line.strip()]
        return frozenset(undated(line) for line in full[:_EDGE_LINES] + full[-_EDGE_LINES:])

    def _page(self, document: DocumentId, number: int) -> PageText:
        key = (document, number)
        if key not in self._texts:
            self._texts[key] = self.page_of(document, number)
        return self._texts[key]


def _with_instructions(said: list[Statement], known: Instructions | None) -> list[Statement]:
    """Mark commands to a machine, and what goes on with one in the same paragraph."""
    if known is None:
        return said
    marked: list[Statement] = []
    block = -1
    for statement in said:
        is_command = known.is_command(statement.text)
        if is_command or (statement.block == block and known.is_sequel(statement.text)):
            block = statement.block
            marked.append(replace(statement, kind=Kind.INSTRUCTION))
        else:
            marked.append(statement)
    return marked


def _window(page: PageText, passage: Passage) -> Span:
    """The part of a page to look at: all of it, or of a very long one what is near the passage."""
    parts = [part for part in passage.spans if part.page == page.number]
    if len(page.text) <= _LONG_PAGE or not parts:
        return Span(0, len(page.text))
    start = page.text.rfind("\n", 0, max(0, parts[0].start - _BEFORE)) + 1
    end = page.text.find("\n", parts[-1].end + _AFTER)
    return Span(start, len(page.text) if end < 0 else end)


def _in_window(page: PageText, window: Span, running: frozenset[str]) -> list[Statement]:
    if window.start == 0 and window.end == len(page.text):
        return of_page(page, running=running)
    before = [h.title for h in page.headings if h.start < window.start]
    part = PageText(
        page.number,
        page.text[window.start : window.end],
        headings=tuple(
            replace(heading, start=heading.start - window.start)
            for heading in page.headings
            if window.start <= heading.start < window.end
        ),
        rows=tuple(
            Span(row.start - window.start, row.end - window.start)
            for row in page.rows
            if window.start <= row.start and row.end <= window.end
        ),
    )
    section = " ".join(before[-1].split()) if before else ""
    return [
        replace(
            statement,
            start=statement.start + window.start,
            end=statement.end + window.start,
            block=statement.block + window.start,
        )
        for statement in of_page(part, running=running, section=section)
    ]
