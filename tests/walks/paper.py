"""What stands on a printed page, read back from the file."""

from pathlib import Path

import pypdfium2


def words_of(path: Path) -> str:
    """Return the words of a PDF with single blanks between them."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())
