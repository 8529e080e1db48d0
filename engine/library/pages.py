"""Pages as rows: written once while a file is read, never altered afterwards."""

import contextlib
import dataclasses
import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

import apsw

from engine.ground.types import DocumentId, Heading, PageFlag, PageText, Span
from engine.library import boxes

_UNSTORABLE = {0: "\ufffd"} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

_insert_page = """
insert into pages (
    document_id, number, text, width, height, headings, table_rows, flags, hidden,
    ocr_confidence, sha256
)
values (
    :document_id, :number, :text, :width, :height, :headings, :table_rows, :flags, :hidden,
    :ocr_confidence, :sha256
)
"""

_insert_boxes = """
insert into page_boxes (document_id, number, boxes)
values (:document_id, :number, :boxes)
"""

_select_one = """
select number, text, width, height, headings, table_rows, flags, hidden, ocr_confidence
from pages
where document_id = :document_id and number = :number
"""

_select_all = """
select number, text, width, height, headings, table_rows, flags, hidden, ocr_confidence
from pages
where document_id = :document_id
order by number
"""

_select_boxes = """
select boxes
from page_boxes
where document_id = :document_id and number = :number
"""


def storable(page: PageText) -> PageText:
    """Return the page with what no UTF-8 text can hold (NUL, lone surrogates) as U+FFFD.

    One character for one, so that spans and boxes stay in place; done once,
    before the first storing, because the stored text is what everything cites.
    """
    return dataclasses.replace(
        page,
        text=storable_text(page.text),
        hidden=storable_text(page.hidden),
        headings=tuple(
            dataclasses.replace(heading, title=storable_text(heading.title))
            for heading in page.headings
        ),
    )


def storable_text(text: str) -> str:
    """Return a text with NULs and lone surrogates as U+FFFD; see `storable`."""
    with contextlib.suppress(UnicodeEncodeError):  # looking is much faster than translating
        if "\0" not in text and text.encode("utf-8") is not None:
            return text
    return text.translate(_UNSTORABLE)


def insert(connection: apsw.Connection, document: DocumentId, pages: Iterable[PageText]) -> None:
    """Store pages of one file; part of the caller's transaction."""
    for page in pages:
        row = _as_row(page)
        packed = boxes.pack(page.boxes)
        place = {"document_id": document, "number": page.number}
        connection.execute(_insert_page, {**row, **place, "sha256": fingerprint(row, packed)})
        if packed:
            connection.execute(_insert_boxes, {**place, "boxes": packed})


def one(connection: apsw.Connection, document: DocumentId, number: int) -> PageText | None:
    """Return a page with its boxes, or None where there is no such page."""
    place = {"document_id": document, "number": number}
    row = connection.execute(_select_one, place).fetchone()
    if row is None:
        return None
    packed = connection.execute(_select_boxes, place).get
    return dataclasses.replace(_as_page(row), boxes=boxes.unpack(packed or b""))


def all_texts(connection: apsw.Connection, document: DocumentId) -> Iterator[PageText]:
    """Yield the pages of a document in order, without their boxes."""
    for row in connection.execute(_select_all, {"document_id": document}):
        yield _as_page(row)


def fingerprint(row: dict[str, Any], packed_boxes: bytes) -> bytes:
    """Return the SHA-256 of everything that is stored of a page, boxes included."""
    names = ("text", "width", "height", "headings", "table_rows", "flags", "hidden")
    stated = [row[name] for name in (*names, "ocr_confidence")]
    digest = hashlib.sha256(json.dumps(stated).encode("ascii"))
    digest.update(packed_boxes)
    return digest.digest()


def _as_row(page: PageText) -> dict[str, Any]:
    return {
        "text": page.text,
        "width": float(page.width),
        "height": float(page.height),
        "headings": json.dumps([[h.start, h.level, h.title] for h in page.headings]),
        "table_rows": json.dumps([[row.start, row.end] for row in page.rows]),
        "flags": json.dumps([str(flag) for flag in page.flags]),
        "hidden": page.hidden,
        "ocr_confidence": page.ocr_confidence,
    }


def _as_page(row: tuple[Any, ...]) -> PageText:
    number, text, width, height, headings, table_rows, flags, hidden, ocr_confidence = row
    return PageText(
        number=number,
        text=text,
        width=width,
        height=height,
        headings=tuple(Heading(*heading) for heading in json.loads(headings)),
        rows=tuple(Span(*span) for span in json.loads(table_rows)),
        flags=tuple(PageFlag(flag) for flag in json.loads(flags)),
        hidden=hidden,
        ocr_confidence=ocr_confidence,
    )
