"""The second try: pypdf rebuilds what pdfium refuses, so that pdfium can read it."""

import io
import logging
import re
from typing import TYPE_CHECKING

from engine.ground.errors import (
    FileTooLargeError,
    PasswordNeededError,
    RefusedFileError,
    UnreadableFileError,
)
from engine.reading.limits import Limits, SourceFile

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdfium2 import PdfDocument

_SHOWS_TEXT = re.compile(rb"[)\]>]\s*(Tj|TJ|'|\")\s")
_CONTENTS = b"/Contents"
_FEW_PAGES = 50
_REPAIRED = "The file is damaged and was repaired; some of it may be missing."


def rebuilt(source: SourceFile, limits: Limits, cause: Exception) -> tuple[bytes, tuple[str, ...]]:
    """Return a new PDF with the pages that pypdf finds, and a warning.

    Raises:
        PasswordNeededError: Encrypted, and no password opens it.
        UnreadableFileError: pypdf finds no page either.
        FileTooLargeError: More pages than the limits allow.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _copied(source, limits), (_REPAIRED,)
    except RefusedFileError:
        raise
    except Exception:
        raise UnreadableFileError(f"{source.name} is damaged beyond repair.") from cause


def _copied(source: SourceFile, limits: Limits) -> bytes:
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(source.content), strict=False)
    if reader.is_encrypted and not _unlocked(reader, source):
        raise PasswordNeededError(f"{source.name} is encrypted.")
    writer = PdfWriter()
    for number, page in enumerate(reader.pages):
        if number >= limits.pages:
            raise FileTooLargeError(f"{source.name} has more pages than this program reads.")
        writer.add_page(page)
    if not writer.pages:
        raise UnreadableFileError(f"{source.name} has no pages.")
    copy = io.BytesIO()
    writer.write(copy)
    return copy.getvalue()


class Contents:
    """Asks pypdf about pages of which pdfium shows nothing: are they blank, or was it lost?

    Each page is handed over alone, as pdfium copies it with its contents as
    they are; only few-page files are parsed whole when that copy has none.
    """

    def __init__(self, source: SourceFile, document: "PdfDocument") -> None:
        """Take the file, and the same as pdfium opened it."""
        self._source = source
        self._document = document

    def are_lost(self, number: int) -> bool:
        """Whether a page has contents that cannot be decoded, or text that was not shown."""
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        try:
            copy = _alone(self._document, number)
            if _CONTENTS in copy:
                return _shows_text(SourceFile(self._source.name, copy), 1)
            if len(self._document) > _FEW_PAGES:
                return False
            return _shows_text(self._source, number)
        except Exception:
            return True


def _alone(document: "PdfDocument", number: int) -> bytes:
    """Return a PDF of one page; pdfium leaves out contents that it cannot find."""
    from pypdfium2 import PdfDocument

    copy = io.BytesIO()
    single = PdfDocument.new()
    try:
        single.import_pages(document, [number - 1])
        single.save(copy)
    finally:
        single.close()
    return copy.getvalue()


def _shows_text(source: SourceFile, number: int) -> bool:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(source.content), strict=False)
    if reader.is_encrypted:
        _unlocked(reader, source)
    contents = reader.pages[number - 1].get_contents()
    data = contents.get_data() if contents is not None else b""
    return bool(_SHOWS_TEXT.search(data))


def _unlocked(reader: "PdfReader", source: SourceFile) -> bool:
    return any(reader.decrypt(password) for password in ("", source.password or ""))
