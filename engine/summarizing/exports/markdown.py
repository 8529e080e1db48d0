"""A summary as Markdown."""

import re
from collections.abc import Iterator

from engine.summarizing.exports.sheets import Row, Section, Sheet, not_stated

_SIGNS = re.compile(r"([\\`*_\[\]<>|~])")
_STARTS = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|(?=\d+[.)]\s))")


def of_sheet(sheet: Sheet) -> bytes:
    """Return the whole sheet as UTF-8 Markdown."""
    return ("\n".join(_lines(sheet)) + "\n").encode("utf-8", "replace")


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"# {sheet.title}"
    yield ""
    yield f"**{sheet.draft}**"
    if sheet.checked_by:
        yield ""
        yield _escaped(sheet.checked_by)
    if sheet.cautions:
        yield from _block("Read first", [f"- {_escaped(one)}" for one in sheet.cautions])
    for section in sheet.sections:
        yield from _block(section.title, list(_body(section)))
    missing = [f"- {_escaped(one)}" for one in sheet.missing] or [
        "Nothing that is expected is missing."
    ]
    yield from _block("Missing from the document", missing)
    left = [_item(row) for row in sheet.omissions] or ["Nothing that the check found."]
    yield from _block("In the document, not in this summary", left)
    made = [f"- {label}: {_escaped(value)}" for label, value in sheet.provenance]
    yield from _block("How this was made", made)


def _block(title: str, lines: list[str]) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""
    yield from lines


def _body(section: Section) -> Iterator[str]:
    if not section.rows:
        yield not_stated()
    elif section.is_medicines:
        yield "| Status | Medicine | Reason | Source |"
        yield "|---|---|---|---|"
        yield from (_table_row(row) for row in section.rows)
    else:
        yield from (_item(row) for row in section.rows)


def _item(row: Row) -> str:
    notes = "".join(f" *{_escaped(note)}*" for note in row.notes)
    return f"- {_escaped(row.text)} ({_escaped(row.places)}){notes}"


def _table_row(row: Row) -> str:
    notes = "".join(f" *{_escaped(note)}*" for note in row.notes)
    cells = (row.status, f"{_escaped(row.text)}{notes}", _escaped(row.reason), _escaped(row.places))
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """Return text of a report such that Markdown shows it as it stands, on one line."""
    plain = " ".join(text.split())
    return _STARTS.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", plain))
