"""A sheet as Markdown."""

import re
from collections.abc import Iterator

from engine.writing.sheet import MADE, Row, Section, Sheet

_SIGNS = re.compile(r"([\\`*_\[\]<>|~])")
_STARTS = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|(?=\d+[.)]\s))")


def of_sheet(sheet: Sheet) -> bytes:
    """Return the whole sheet as UTF-8 Markdown."""
    return ("\n".join(_lines(sheet)) + "\n").encode("utf-8", "replace")


def _lines(sheet: Sheet) -> Iterator[str]:
    say = sheet.wording.say
    yield f"# {sheet.title}"
    yield ""
    yield f"**{sheet.draft}**"
    for label, text in sheet.lead:
        yield ""
        yield f"**{_escaped(label)}:** {_escaped(text)}" if label else _escaped(text)
    if sheet.checked_by:
        yield ""
        yield _escaped(sheet.checked_by)
    if sheet.cautions:
        yield from _block(say("Read first"), [f"- {_escaped(one)}" for one in sheet.cautions])
    for section in sheet.sections:
        yield from _block(section.title, list(_body(section)))
    made = [f"- {label}: {_escaped(value)}" for label, value in sheet.provenance]
    yield from _block(say(MADE), made)


def _block(title: str, lines: list[str]) -> Iterator[str]:
    yield ""
    yield f"## {_escaped(title)}"
    yield ""
    yield from lines


def _body(section: Section) -> Iterator[str]:
    if not section.rows:
        yield section.otherwise
    elif section.columns:
        yield f"| {' | '.join(map(_escaped, section.columns))} |"
        yield f"|{'---|' * len(section.columns)}"
        yield from (_table_row(row, section.noted) for row in section.rows)
    else:
        yield from (_item(row) for row in section.rows)


def _item(row: Row) -> str:
    place = f" ({_escaped(row.places)})" if row.places else ""
    return f"- {_escaped(row.text)}{place}{_notes(row)}"


def _table_row(row: Row, noted: int) -> str:
    cells = [_escaped(cell) for cell in row.cells]
    cells[noted] += _notes(row)
    return f"| {' | '.join(cells)} |"


def _notes(row: Row) -> str:
    return "".join(f" *{_escaped(note)}*" for note in row.notes)


def _escaped(text: str) -> str:
    """Return text such that Markdown shows it as it stands, on one line."""
    plain = " ".join(text.split())
    return _STARTS.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", plain))
