"""Files being read: their finished pages are kept, so that a kill costs none of them.

A reading is invisible: a document appears with its row in `documents` only.
Pages of an unfinished reading are kept for a week, then swept at opening (`store`).
"""

import datetime
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import apsw

from engine.ground.errors import RefusedFileError
from engine.ground.progress import Notify, Progress
from engine.ground.types import DocumentId, FileOpening, PageText
from engine.library import pages
from engine.library.database import rows
from engine.library.store import Library

ReadFrom = Callable[[int], Iterator[FileOpening | PageText]]

PAGES_AT_ONCE = 64

_select_known = """
select readings.id, documents.id, documents.state
from readings
left join documents on documents.id = readings.id
where sha256 = :sha256
"""

_select_staged = """
select opening, (select coalesce(max(number), 0) from pages where document_id = readings.id)
from readings
where id = :id
"""

_insert_reading = """
insert into readings (sha256, file_name, size_bytes, original, opening, started)
values (:sha256, :file_name, :size_bytes, '', :opening, :started)
"""

_delete_unfinished = """
delete from readings
where id = :id and not exists (select 1 from documents where documents.id = readings.id)
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A file whose content the library has seen: as a document, or as an unfinished reading."""

    id: DocumentId
    state: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read to its end: its first pages stored already, the rest at hand.

    Attributes:
        id: None while nothing of it is stored.
    """

    id: DocumentId | None
    opening: FileOpening
    rest: list[PageText]


def known(library: Library, sha256: str) -> Known | None:
    """Return what the library knows of a file with this hash."""
    with library.reading() as connection:
        row = connection.execute(_select_known, {"sha256": sha256}).fetchone()
    if row is None:
        return None
    return Known(DocumentId(row[0]), None if row[1] is None else str(row[2]))


def complete(
    library: Library, file: tuple[str, str, int], read: ReadFrom, notify: Notify
) -> Reading:
    """Read a file from the page after the last one stored, storing pages as they come.

    Args:
        library: Where finished pages go, 64 in a transaction.
        file: SHA-256, file name and size in bytes.
        read: Yields the opening, then the pages from a number on.
        notify: May raise `Cancelled`; the pages stored so far stay for next time.

    Raises:
        RefusedFileError: From `read`; what was stored of this file is deleted.
    """
    before = known(library, file[0])
    reading = None if before is None else before.id
    opening, stored = _staged(library, reading)
    if opening is not None and 0 < opening.pages <= stored:
        return Reading(reading, opening, [])
    rest: list[PageText] = []
    try:
        for item in read(stored + 1):
            if isinstance(item, FileOpening):
                opening = item
                continue
            if opening is None:
                raise TypeError("the reader must say what it opened before it gives pages")
            if len(rest) >= PAGES_AT_ONCE:
                reading, rest = _keep(library, reading, file, opening, rest), []
            rest.append(pages.storable(item))
            notify(Progress("Reading", item.number, opening.pages or None, file[1]))
    except RefusedFileError:
        if reading is not None:
            discard(library, reading)
        raise
    if opening is None:
        raise TypeError("the reader gave nothing")
    return Reading(reading, opening, rest)


def begin(
    connection: apsw.Connection, file: tuple[str, str, int], opening: FileOpening
) -> DocumentId:
    """Insert a reading and return its number; part of the caller's transaction."""
    connection.execute(
        _insert_reading,
        {
            "sha256": file[0],
            "file_name": pages.storable_text(file[1]),
            "size_bytes": file[2],
            "opening": json.dumps(
                [
                    opening.kind,
                    opening.pages,
                    opening.title,
                    opening.author,
                    opening.issued,
                    opening.warnings,
                ]
            ),
            "started": now(),
        },
    )
    return DocumentId(connection.last_insert_rowid())


def discard(library: Library, reading: DocumentId) -> None:
    """Delete the pages of an unfinished reading; a document is never touched by this."""
    with library.writing() as connection:
        connection.execute(_delete_unfinished, {"id": reading})


def now() -> str:
    """Return the present time, ISO 8601 in UTC, to the second."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _staged(library: Library, reading: DocumentId | None) -> tuple[FileOpening | None, int]:
    if reading is None:
        return None, 0
    with library.reading() as connection:
        opening, stored = rows(connection, _select_staged, {"id": reading})[0]
    kind, count, title, author, issued, warnings = json.loads(opening)
    return FileOpening(kind, count, title, author, issued, tuple(warnings)), stored


def _keep(
    library: Library,
    reading: DocumentId | None,
    file: tuple[str, str, int],
    opening: FileOpening,
    some: list[PageText],
) -> DocumentId:
    with library.writing() as connection:
        kept = begin(connection, file, opening) if reading is None else reading
        pages.insert(connection, kept, some)
    return kept
