"""A PDF opened with pdfium; pypdf is the second try when pdfium refuses."""

import contextlib
import ctypes
import re
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from engine.ground.errors import (
    FileTooLargeError,
    PasswordNeededError,
    UnreadableFileError,
)
from engine.ground.types import FileOpening, PageFlag, PageImage, PageText
from engine.reading.cleaning import cleaned
from engine.reading.headings import OutlineEntry, style_of
from engine.reading.limits import Limits, SourceFile
from engine.reading.messages import Checked, Marked
from engine.reading.ocr import Recognizer
from engine.reading.opened import OpenedFile, Slowly
from engine.reading.pdf_annotations import with_annotations
from engine.reading.pdf_page import Look, PageReader
from engine.reading.pdf_repair import Contents, rebuilt
from engine.reading.pdfium import Pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_SHORT = 400
_SAMPLED = 9
_ENTRIES = 5_000
_PIXELS = 20_000_000
_WIDEST = 8_000
_PASSWORD_ERROR = 4
_JUNK_TITLE = re.compile(
    r"^(untitled|microsoft\s|powerpoint\s|slide\s?\d|document\d*$|layout\s?\d|title$|null$|print$)"
    r"|\.(docx?|pdf|indd|qxd|xlsx?|pptx?|rtf|tex|dvi|ai|pmd|pub|wpd)$|^[\W\d_]+$",
    re.IGNORECASE,
)
_DATE = re.compile(r"D?:?\s*(\d{4})(\d{2})?(\d{2})?")


def open_pdf(source: SourceFile, limits: Limits, recognizer: Recognizer) -> OpenedFile:
    """Open a PDF with pdfium, or rebuilt by pypdf when pdfium refuses it.

    Raises:
        PasswordNeededError: Neither the empty nor the given password opens it.
        UnreadableFileError: Neither library finds a page in it.
        FileTooLargeError: More pages than the limits allow.
    """
    from pypdfium2 import PdfiumError

    try:
        document = _with_password(source)
        warnings: tuple[str, ...] = ()
    except PdfiumError as error:
        content, warnings = rebuilt(source, limits, error)
        document = _with_password(replace(source, content=content))
    pages = len(document)
    if pages > limits.pages:
        document.close()
        raise FileTooLargeError(f"{source.name} has {pages} pages, more than this program reads.")
    if not pages:
        raise UnreadableFileError(f"{source.name} has no pages.")
    with contextlib.suppress(PdfiumError):
        document.init_forms()
    return PdfFile(source, document, PageReader(document, limits, recognizer), warnings)


def _with_password(source: SourceFile) -> "PdfDocument":
    """Open with the empty password, then with the given one."""
    from pypdfium2 import PdfDocument, PdfiumError

    for password in (None, source.password):
        try:
            return PdfDocument(source.content, password=password)
        except PdfiumError as error:
            if getattr(error, "err_code", 0) != _PASSWORD_ERROR:
                raise
    raise PasswordNeededError(f"{source.name} is encrypted.")


class PdfFile:
    """An open PDF: any page can be read or drawn at any time, in any order."""

    def __init__(
        self,
        source: SourceFile,
        document: "PdfDocument",
        reader: PageReader,
        warnings: tuple[str, ...],
    ) -> None:
        """Take an open document and the reader of its pages; nothing is read yet."""
        self._document = document
        self._warnings = warnings
        self._pdfium = Pdfium()
        self._reader = reader
        self._contents = Contents(source, document)
        self._is_damaged = False

    @cached_property
    def opening(self) -> FileOpening:
        """Metadata, page count and what was left out."""
        about = self._document.get_metadata_dict(skip_empty=True)
        attached = self._pdfium.raw.FPDFDoc_GetAttachmentCount(self._document)
        warnings = list(self._warnings)
        if attached > 0:
            warnings.append(f"{attached} attached files were not read.")
        title = cleaned(about.get("Title", ""))[:300].replace("\n", " ")
        return FileOpening(
            kind="pdf",
            pages=len(self._document),
            title="" if _JUNK_TITLE.search(title) else title,
            author=cleaned(about.get("Author", ""))[:300].replace("\n", " "),
            issued=_iso_date(about.get("CreationDate", "")),
            warnings=tuple(warnings),
        )

    def page(self, number: int, slowly: Slowly) -> PageText:
        """Read one page with its headings; what cannot be read is flagged, never dropped."""
        page = self._reader.read(number, look=self._look, slowly=slowly)
        if PageFlag.INCOMPLETE not in page.flags and (self._warnings or self._is_lost(page)):
            return replace(page, flags=(*page.flags, PageFlag.INCOMPLETE))
        return page

    def _is_lost(self, page: PageText) -> bool:
        """Whether contents were lost; asked of pages without text, then of short ones too."""
        suspect = not page.text or (self._is_damaged and len(page.text) < _SHORT)
        if not suspect or page.hidden:
            return False
        lost = self._contents.are_lost(page.number)
        self._is_damaged = self._is_damaged or lost
        return lost

    def draw(self, number: int, width: int) -> PageImage:
        """Draw a page as displayed.

        Raises:
            UnreadableFileError: The page is damaged.
        """
        from pypdfium2 import PdfiumError

        try:
            page = self._document[number - 1]
        except (PdfiumError, IndexError) as error:
            raise UnreadableFileError(f"Page {number} cannot be drawn.") from error
        try:
            wide, high = page.get_size()
            scale = min(width, _WIDEST) / max(wide, 1.0)
            scale = min(scale, (_PIXELS / max(wide * high, 1.0)) ** 0.5)
            bitmap = page.render(
                scale=scale,
                rev_byteorder=True,
                force_bitmap_format=self._pdfium.raw.FPDFBitmap_BGR,
            )
            pixels = bitmap.to_numpy()
            image = PageImage(pixels.shape[1], pixels.shape[0], pixels.tobytes())
            bitmap.close()
        finally:
            page.close()
        return image

    def check(self, number: int, parts: tuple[Marked, ...]) -> Checked:
        """Compare parts of a page with what pdfium finds under their rectangles.

        Raises:
            UnreadableFileError: The page is damaged.
        """
        from pypdfium2 import PdfiumError

        from engine.reading.oracle import check_page

        try:
            with_annotations(self._document, number - 1, self._pdfium).close()
            return check_page(self._document, number, parts, self._pdfium)
        except PdfiumError as error:
            raise UnreadableFileError(f"Page {number} cannot be read.") from error

    def close(self) -> None:
        """Free what pdfium holds."""
        self._document.close()

    @cached_property
    def _look(self) -> Look:
        """Learn the look of the document from pages spread over it; the same for every start."""
        count = len(self._document)
        chosen = sorted({1 + round(i * (count - 1) / _SAMPLED) for i in range(_SAMPLED + 1)})
        samples = (self._reader.sample(number) for number in chosen)
        style = style_of(sample for sample in samples if sample is not None)
        return Look(style, self._outlines())

    def _outlines(self) -> dict[int, tuple[OutlineEntry, ...]]:
        """Group the document's own table of contents by page."""
        from pypdfium2 import PdfiumError

        entries: dict[int, tuple[OutlineEntry, ...]] = {}
        with contextlib.suppress(PdfiumError, ValueError, RecursionError, ctypes.ArgumentError):
            for mark in islice(self._document.get_toc(max_depth=6), _ENTRIES):
                target = mark.get_dest()
                index = target.get_index() if target else None
                if index is None:
                    continue
                entry = OutlineEntry(index + 1, mark.level + 1, cleaned(mark.get_title()))
                entries[index + 1] = (*entries.get(index + 1, ()), entry)
        return entries


def _iso_date(date: str) -> str:
    found = _DATE.match(date)
    if not found or not 1980 <= int(found.group(1)) <= 2100:
        return ""
    return "-".join(part for part in found.groups() if part)
