"""The second try: pypdf rebuilds what pdfium refuses, so that pdfium can read it."""

import io
import logging
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


def _unlocked(reader: "PdfReader", source: SourceFile) -> bool:
    return any(reader.decrypt(password) for password in ("", source.password or ""))
