"""The yardstick: text extraction by pypdfium2 alone, and reading without OCR beside it.

Only for measuring, and only on files that are trusted: it runs in this process.
"""

import time
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from engine.reading.limits import Limits, SourceFile
from engine.reading.opened import open_file


@dataclass(frozen=True, slots=True)
class Speed:
    """CPU seconds for the same pages, read alternately.

    Attributes:
        bare_s: pypdfium2's text of each page and nothing else.
        reading_s: Text, boxes, hidden text, rows, headings and flags.
        recognition_s: What OCR of pages without a text layer took, apart.
    """

    pages: int
    recognized: int
    bare_s: float
    reading_s: float
    recognition_s: float

    @property
    def ratio(self) -> float:
        """Pages a second against bare extraction, on pages that have a text layer."""
        return self.bare_s / max(self.reading_s, 1e-9)


def compare(source: SourceFile) -> Speed:
    """Read a PDF page by page, bare and in full in turn, so that both meet the same load.

    Opening is counted on both sides, loading the libraries on neither: the
    reading worker does that once for all files.

    Raises:
        RefusedFileError: The file cannot be read.
    """
    from pypdfium2 import PdfDocument

    for library in ("engine.reading.pdf_file", "pypdf"):
        import_module(library)
    reading = recognition = 0.0
    recognized = 0
    started = time.process_time()
    opened = open_file(source, Limits())
    reading += time.process_time() - started
    started = time.process_time()
    document = PdfDocument(source.content, password=source.password)
    bare = time.process_time() - started
    asked: list[int] = []
    for number in range(1, opened.opening.pages + 1):
        bare += _bare(document, number)
        started = time.process_time()
        opened.page(number, asked.append)
        spent = time.process_time() - started
        if asked:
            recognition += spent
            recognized += 1
            asked.clear()
        else:
            reading += spent
    pages = opened.opening.pages
    document.close()
    opened.close()
    return Speed(pages, recognized, bare, reading, recognition)


def _bare(document: Any, number: int) -> float:
    started = time.process_time()
    page = document[number - 1]
    text = page.get_textpage()
    text.get_text_range()
    text.close()
    page.close()
    return time.process_time() - started
