"""The second try: pypdf rebuilds what pdfium refuses, so that pdfium can read it."""

import io
import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.ground.errors import (
    FileTooLargeError,
    PasswordNeededError,
    RefusedFileError,
    UnreadableFileError,
)
from engine.reading.limits import Limits, SourceFile

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_SHOWS_TEXT = re.compile(rb"[)\]>]\s*(Tj|TJ|'|\")\s")
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
    """Asks pypdf about pages of which pdfium shows nothing: are they blank, or was it lost?"""

    def __init__(self, source: SourceFile) -> None:
        """Take the file; it is parsed when the first such page turns up."""
        self._source = source
        self._reader: PdfReader | None = None

    def are_lost(self, number: int) -> bool:
        """Whether a page has contents that cannot be decoded, or text that was not shown."""
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        try:
            contents = self._pages()[number - 1].get_contents()
            data = contents.get_data() if contents is not None else b""
        except Exception:
            return True
        return bool(_SHOWS_TEXT.search(data))

    def _pages(self) -> "Sequence[PageObject]":
        from pypdf import PdfReader

        if self._reader is None:
            self._reader = PdfReader(io.BytesIO(self._source.content), strict=False)
            if self._reader.is_encrypted:
                _unlocked(self._reader, self._source)
        return self._reader.pages


def _unlocked(reader: "PdfReader", source: SourceFile) -> bool:
    return any(reader.decrypt(password) for password in ("", source.password or ""))
