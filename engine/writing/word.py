"""A sheet as DOCX, with real headings, lists and a table that repeats its header row."""

import io
import re
from typing import Any

from engine.writing.sheet import MADE, Row, Section, Sheet

_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold."""
_STRONG = re.compile("(?P<rtl>[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])|[^\\W\\d_]")
_BEHIND_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
    "w:pPrChange",
)  # fmt: skip
_BEHIND_VISUAL = (
    "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblCellSpacing",
    "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook",
)  # fmt: skip
"""What the schema wants behind them (ISO/IEC 29500-1, CT_PPr and CT_TblPr)."""


def of_sheet(sheet: Sheet) -> bytes:
    """Return the whole sheet as the bytes of a DOCX file."""
    import docx

    say = sheet.wording.say
    document = docx.Document()
    document.core_properties.title = sheet.title
    document.core_properties.author = "Wardlight"
    document.core_properties.comments = sheet.draft
    document.add_heading(sheet.title, level=0)
    document.add_paragraph().add_run(sheet.draft).bold = True
    for label, text in sheet.lead:
        paragraph = document.add_paragraph()
        if label:
            paragraph.add_run(f"{_clean(label)}: ").bold = True
        paragraph.add_run(_clean(text))
    if sheet.checked_by:
        document.add_paragraph(_clean(sheet.checked_by))
    if sheet.cautions:
        _list(document, Section(say("Read first"), tuple(Row(one) for one in sheet.cautions)))
    for section in sheet.sections:
        (_table if section.columns and section.rows else _list)(document, section)
    made = tuple(Row(f"{label}: {value}") for label, value in sheet.provenance)
    _list(document, Section(say(MADE), made))
    _foot(document.sections[0].footer.paragraphs[0], sheet.draft, say("Page %1 of %2"))
    if sheet.wording.is_mirrored:
        _mirror(document)
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


def _list(document: Any, section: Section) -> None:
    document.add_heading(_clean(section.title), level=1)
    for row in section.rows:
        paragraph = document.add_paragraph(style=None if section.is_numbered else "List Bullet")
        _write(paragraph, row.text, row)
        if row.places:
            paragraph.add_run(f" ({_clean(row.places)})").italic = True
    if not section.rows and section.otherwise:
        document.add_paragraph(section.otherwise)


def _table(document: Any, section: Section) -> None:
    document.add_heading(_clean(section.title), level=1)
    table = document.add_table(rows=1, cols=len(section.columns), style="Table Grid")
    _repeat(table.rows[0])
    for cell, title in zip(table.rows[0].cells, section.columns, strict=True):
        cell.paragraphs[0].add_run(_clean(title)).bold = True
    for row in section.rows:
        for at, (cell, text) in enumerate(zip(table.add_row().cells, row.cells, strict=True)):
            _write(cell.paragraphs[0], text, row if at == section.noted else None)
            if at == 0:
                cell.paragraphs[0].runs[0].bold = True


def _foot(paragraph: Any, draft: str, numbered: str) -> None:
    """Write the draft line and "Page x of y", which the word processor counts."""
    before, between, after = re.split("%[12]", numbered)
    paragraph.add_run(f"{draft}   {before}")
    _count(paragraph, "PAGE")
    paragraph.add_run(between)
    _count(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _mirror(document: Any) -> None:
    """Let tables run from right to left, and every paragraph that begins with such letters."""
    from docx.oxml import OxmlElement

    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    inside = (paragraph for cell in cells for paragraph in cell.paragraphs)
    for paragraph in (*document.paragraphs, *inside, *document.sections[0].footer.paragraphs):
        first = _STRONG.search(paragraph.text)
        if first is not None and first["rtl"]:
            properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no other way
            properties.insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)
    for table in document.tables:
        properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no other way
        properties.insert_element_before(OxmlElement("w:bidiVisual"), *_BEHIND_VISUAL)


def _count(paragraph: Any, what: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    shown = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    shown.append(text)
    field.append(shown)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no other way


def _repeat(row: Any) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - python-docx has no other way


def _write(paragraph: Any, text: str, row: Row | None) -> None:
    paragraph.add_run(_clean(text))
    for note in row.notes if row else ():
        paragraph.add_run(f" {_clean(note)}").italic = True


def _clean(text: str) -> str:
    return _UNSPEAKABLE.sub(" ", text)
