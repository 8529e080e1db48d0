"""A sheet as HTML that a printer or a rich text view can lay out; no scripts, no links."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from engine.writing.sheet import MADE, Row, Section, Sheet

_BANDS = ("#ffffff", "#f0f4f5")
_HEAD = "#d8dde0"
SIGNED = ("Checked by (name, grade)", "Signature", "Date and time")
"""What whoever checked a sheet on paper fills in."""
_STYLE = """
body { font-size: 10px; color: #212b32; }
p { margin: 2px 0; }
.title { font-size: 18px; font-weight: 600; margin: 0 0 2px 0; }
.head { font-size: 12px; font-weight: 600; margin: 11px 0 3px 0; color: #005eb8; }
.line { margin: 2px 0 2px 12px; text-indent: -9px; }
.lead { font-size: 11px; margin: 5px 0; }
.draft { font-weight: 600; }
.quiet { color: #4c6272; font-size: 8px; }
.none { color: #4c6272; margin-left: 3px; }
.note { color: #8a1f14; font-size: 8px; }
th { text-align: left; color: #4c6272; font-weight: 600; font-size: 9px; }
"""

_MIRRORED = ".line { margin: 2px 12px; text-indent: 0; }\n"
_STRONG = re.compile("(?P<rtl>[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])|[^\\W\\d_]")


def of_sheet(sheet: Sheet) -> bytes:
    """Return the whole sheet as an HTML page."""
    body = "\n".join(_parts(sheet))
    style = f"{_STYLE}{_MIRRORED}" if sheet.wording.is_mirrored else _STYLE
    direction = ' dir="rtl"' if sheet.wording.is_mirrored else ""
    page = (
        f'<!DOCTYPE html>\n<html lang="{sheet.wording.tag}"{direction}>'
        f'<head><meta charset="utf-8">'
        f"<title>{escape(sheet.title)}</title><style>{style}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _parts(sheet: Sheet) -> Iterator[str]:
    say, is_mirrored = sheet.wording.say, sheet.wording.is_mirrored
    yield f'<p class="title">{escape(sheet.title)}</p>'
    yield f'<p class="draft">{escape(sheet.draft)}</p>'
    for label, text in sheet.lead:
        named = f"<b>{escape(label)}:</b> " if label else ""
        yield f'<p class="lead">{named}{_broken(text)}</p>'
    if sheet.checked_by:
        yield f"<p>{escape(sheet.checked_by)}</p>"
    if sheet.cautions:
        said = "".join(f"<p>{escape(one)}</p>" for one in sheet.cautions)
        yield (
            '<table width="100%" cellpadding="6" cellspacing="0" bgcolor="#fff9c4"><tr><td>'
            f"<p><b>{escape(say('Read first'))}</b></p>{said}</td></tr></table>"
        )
    for section in sheet.sections:
        yield f'<p class="head">{escape(section.title)}</p>'
        yield _body(section, is_mirrored=is_mirrored)
    yield f'<p class="head">{escape(say(MADE))}</p>'
    made = "<br>".join(f"{escape(label)}: {escape(value)}" for label, value in sheet.provenance)
    yield f'<p class="quiet">{made}</p>'
    yield _sign_box([say(label) for label in SIGNED], is_mirrored=is_mirrored)


def _sign_box(labels: Sequence[str], *, is_mirrored: bool) -> str:
    """Return empty cells for whoever checked the sheet on paper."""
    cells = [
        f'<td width="{share}%" valign="top"><span class="quiet">{escape(label)}</span>'
        "<br><br><br></td>"
        for label, share in zip(labels, (40, 35, 25), strict=True)
    ]
    return (
        '<p>&nbsp;</p><table width="100%" cellpadding="4" cellspacing="0" '
        f'border="1" bordercolor="{_HEAD}"><tr>{_in_order(cells, is_mirrored)}</tr></table>'
    )


def _body(section: Section, *, is_mirrored: bool) -> str:
    if not section.rows:
        return f'<p class="none">{escape(section.otherwise)}</p>'
    if section.columns:
        return _table(section, is_mirrored=is_mirrored)
    bullet = "" if section.is_numbered else "• "
    return "".join(
        f'<p class="line" dir="{_direction(row.text)}">{bullet}{_text(row)}{_place(row)}</p>'
        for row in section.rows
    )


def _direction(text: str) -> str:
    """Return rtl or ltr by the first letter: a quoted line keeps the direction of its words."""
    first = _STRONG.search(text)
    return "rtl" if first is not None and first["rtl"] else "ltr"


def _table(section: Section, *, is_mirrored: bool) -> str:
    count = len(section.columns)
    widths = section.widths or (100 // count,) * count
    side = ' align="right"' if is_mirrored else ""
    heads = [
        f'<th width="{share}%"{side}>{escape(title)}</th>'
        for title, share in zip(section.columns, widths, strict=True)
    ]
    head = _in_order(heads, is_mirrored)
    cells = [_cells(row, section, is_mirrored=is_mirrored) for row in section.rows]
    rows = "".join(
        f'<tr bgcolor="{_BANDS[at % 2]}">{_in_order(one, is_mirrored)}</tr>'
        for at, one in enumerate(cells)
    )
    return (
        '<table width="100%" cellpadding="4" cellspacing="0">'
        f'<thead><tr bgcolor="{_HEAD}">{head}</tr></thead>{rows}</table>'
    )


def _in_order(cells: Sequence[str], is_mirrored: bool) -> str:  # noqa: FBT001 - read beside it
    """Return cells side by side; what lays the page out mirrors no table by itself."""
    return "".join(reversed(cells) if is_mirrored else cells)


def _cells(row: Row, section: Section, *, is_mirrored: bool) -> list[str]:
    texts = [_broken(cell) for cell in row.cells]
    texts[0] = f"<b>{texts[0]}</b>"
    texts[section.noted] += _notes(row)
    if is_mirrored:
        texts = [
            f'<p dir="{_direction(cell)}">{text}</p>'
            for cell, text in zip(row.cells, texts, strict=True)
        ]
    return [f'<td valign="top">{text}</td>' for text in texts]


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _text(row: Row) -> str:
    return f"{_broken(row.text)}{_notes(row)}"


def _notes(row: Row) -> str:
    return "".join(f'<br><span class="note">{escape(note)}</span>' for note in row.notes)


def _place(row: Row) -> str:
    return f' <span class="quiet">({escape(row.places)})</span>' if row.places else ""
