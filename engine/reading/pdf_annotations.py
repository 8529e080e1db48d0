"""What was typed into a PDF's forms or pinned on its pages, made part of the page."""

from typing import TYPE_CHECKING

from engine.reading.pdfium import Pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_ANNOTATIONS = 2_000
_FREE_TEXT, _STAMP, _WIDGET = 3, 13, 20


def with_annotations(document: "PdfDocument", index: int, pdfium: Pdfium) -> "PdfPage":
    """Load a page; form fields and free text become part of it, in memory only.

    pdfium's text of a page leaves them out, though a person sees them.
    """
    page = document[index]
    count = pdfium.raw.FPDFPage_GetAnnotCount(page)
    if count <= 0 or not _has_text(page, min(count, _ANNOTATIONS), pdfium):
        return page
    if pdfium.raw.FPDFPage_Flatten(page, pdfium.raw.FLAT_NORMALDISPLAY) != 1:
        return page
    page.close()
    return document[index]


def _has_text(page: "PdfPage", count: int, pdfium: Pdfium) -> bool:
    for number in range(count):
        annotation = pdfium.raw.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        kind = pdfium.raw.FPDFAnnot_GetSubtype(annotation)
        pdfium.raw.FPDFPage_CloseAnnot(annotation)
        if kind in {_FREE_TEXT, _STAMP, _WIDGET}:
            return True
    return False
