"""An opened file of any kind, and how one is opened; runs in the reading worker only."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from engine.ground.errors import UnreadableFileError, UnsupportedFileError
from engine.ground.types import FileOpening, PageImage, PageText
from engine.reading.limits import Limits, SourceFile
from engine.reading.messages import Checked, Marked
from engine.reading.sniffing import Kind, kind_of

if TYPE_CHECKING:
    from engine.reading.ocr import Recognizer


class Slowly(Protocol):
    """Told just before a page is read by OCR, which takes longer."""

    def __call__(self, page: int, /) -> None:
        """Take the number of the page."""


class OpenedFile(Protocol):
    """What the worker asks of a file, whatever its kind; pages count from 1."""

    @property
    def opening(self) -> FileOpening:
        """What is known before the pages are read."""

    def page(self, number: int, slowly: Slowly) -> PageText:
        """Read one page."""

    def draw(self, number: int, width: int) -> PageImage:
        """Draw one page."""

    def check(self, number: int, parts: tuple[Marked, ...]) -> Checked:
        """Compare parts of a page's text with the text under their rectangles."""

    def close(self) -> None:
        """Free what the file holds."""


@dataclass(frozen=True, slots=True)
class FlowingFile:
    """A file without pages of its own: DOCX, HTML, Markdown, FHIR records, plain text."""

    opening: FileOpening
    pages: tuple[PageText, ...]

    def page(self, number: int, slowly: Slowly) -> PageText:  # noqa: ARG002 - never slow
        """Return one of the pages made at opening."""
        return self.pages[number - 1]

    def draw(self, number: int, width: int) -> PageImage:
        """Refuse: such files have no page image.

        Raises:
            UnreadableFileError: Always.
        """
        raise UnreadableFileError(f"Page {number} has no image {width} pixels wide: it is text.")

    def check(self, number: int, parts: tuple[Marked, ...]) -> Checked:  # noqa: ARG002 - no boxes
        """Return that there are no rectangles."""
        return Checked(0, 0, 0, ())

    def close(self) -> None:
        """Nothing is held."""


def open_file(
    source: SourceFile, limits: Limits, *, recognizer: "Recognizer | None" = None
) -> OpenedFile:
    """Open a file by what its content is, whatever its name says.

    Args:
        recognizer: Shared between files, so that its models load once.

    Raises:
        RefusedFileError: In one of its kinds.
    """
    from engine.reading.ocr import Recognizer

    kind = kind_of(source.content, source.name)
    if kind is Kind.PDF:
        from engine.reading.pdf_file import open_pdf

        return open_pdf(source, limits, recognizer or Recognizer())
    if kind is Kind.IMAGE:
        from engine.reading.image_file import open_image

        return open_image(source, limits, recognizer or Recognizer())
    if kind is Kind.UNSUPPORTED:
        raise UnsupportedFileError(f"{source.name} is of a kind that Wardlight does not read.")
    return _flowing(kind, source, limits)


def _flowing(kind: Kind, source: SourceFile, limits: Limits) -> FlowingFile:
    from engine.reading import fhir_file, html_file, markdown_file, plain_text, word_file

    readers = {
        Kind.DOCX: word_file.read_word,
        Kind.FHIR: fhir_file.read_fhir,
        Kind.HTML: html_file.read_html,
        Kind.MARKDOWN: markdown_file.read_markdown,
        Kind.TEXT: plain_text.read_text,
    }
    opening, pages = readers[kind](source, limits)
    return FlowingFile(opening, pages)
