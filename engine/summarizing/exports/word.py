"""A summary as DOCX, with real headings, lists and a table that repeats its header row."""

import io
import re
from typing import Any

from engine.summarizing.exports.sheets import Row, Section, Sheet, not_stated

_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold."""


def of_sheet(sheet: Sheet) -> bytes:
    """Return the whole sheet as the bytes of a DOCX file."""
    import docx

    document = docx.Document()
    document.core_properties.title = sheet.title
    document.core_properties.author = "Wardlight"
    document.core_properties.comments = sheet.draft
    document.add_heading(sheet.title, level=0)
    document.add_paragraph().add_run(sheet.draft).bold = True
    if sheet.checked_by:
        document.add_paragraph(_clean(sheet.checked_by))
    if sheet.cautions:
        _list(document, "Read first", [Row(one, "") for one in sheet.cautions], "")
    for section in sheet.sections:
        _add_section(document, section)
    missing = [Row(one, "") for one in sheet.missing]
    _list(document, "Missing from the document", missing, "Nothing that is expected is missing.")
    left = list(sheet.omissions)
    _list(document, "In the document, not in this summary", left, "Nothing that the check found.")
    made = [Row(f"{label}: {value}", "") for label, value in sheet.provenance]
    _list(document, "How this was made", made, "")
    document.sections[0].footer.paragraphs[0].text = sheet.draft
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


def _add_section(document: Any, section: Section) -> None:
    if section.is_medicines and section.rows:
        document.add_heading(_clean(section.title), level=1)
        _table(document, section)
    else:
        _list(document, section.title, list(section.rows), not_stated())


def _list(document: Any, title: str, rows: list[Row], otherwise: str) -> None:
    document.add_heading(_clean(title), level=1)
    for row in rows:
        paragraph = document.add_paragraph(style="List Bullet")
        _write(paragraph, row)
        if row.places:
            paragraph.add_run(f" ({_clean(row.places)})").italic = True
    if not rows and otherwise:
        document.add_paragraph(otherwise)


def _table(document: Any, section: Section) -> None:
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    _repeat(table.rows[0])
    for cell, title in zip(
        table.rows[0].cells, ("Status", "Medicine", "Reason", "Source"), strict=True
    ):
        cell.paragraphs[0].add_run(title).bold = True
    for row in section.rows:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(row.status).bold = True
        _write(cells[1].paragraphs[0], row)
        cells[2].text = _clean(row.reason)
        cells[3].text = _clean(row.places)


def _repeat(row: Any) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - python-docx has no other way


def _write(paragraph: Any, row: Row) -> None:
    paragraph.add_run(_clean(row.text))
    for note in row.notes:
        paragraph.add_run(f" {_clean(note)}").italic = True


def _clean(text: str) -> str:
    return _UNSPEAKABLE.sub(" ", text)
