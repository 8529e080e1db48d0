"""Questions and answers kept in the encrypted library: found again, judged, and forgotten.

An answer is stored whole, so that it can be shown, printed and exported later
exactly as it was. Deleted entries are overwritten in the file.
"""

import datetime
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import msgspec

from engine.ground.answers import Answer
from engine.ground.errors import LibraryError, NotFoundError
from engine.ground.history import FeedbackKind, HistoryEntry, HistoryId, ReviewState
from engine.library import readings
from engine.library.database import rows
from engine.library.pages import storable_text
from engine.library.store import Library

_insert = """
insert into history (asked_at, question, words, match, mode, answer)
values (:asked_at, :question, :words, :match, :mode, :answer)
"""

_replace = """
update history
set question = :question, words = :words, match = :match, mode = :mode, answer = :answer
where id = :id and feedback = ''
"""

_select = """
select id, asked_at, question, match, mode, feedback, note, review
from history
where not exists (
    select 1
    from json_each(:words) as word
    where instr(history.words, word.value) = 0
)
order by id desc
"""

_select_one = """
select id, asked_at, question, match, mode, feedback, note, review
from history
where id = :id
"""

_select_for_review = """
select id, asked_at, question, match, mode, feedback, note, review
from history
where review = 'open'
order by id
"""

_select_answer = """
select answer
from history
where id = :id
"""

_delete = """
delete from history
where id = :id
"""

_delete_all = """
delete from history
"""

_delete_older = """
delete from history
where asked_at < :before and review <> 'open'
"""

_set_feedback = """
update history
set feedback = :feedback, note = :note, review = :review
where id = :id
"""

_set_review = """
update history
set review = :review
where id = :id
"""


def record(library: Library, answer: Answer, replacing: HistoryId | None = None) -> HistoryId:
    """Keep an answer with its question and return its number.

    Args:
        library: Where it is kept.
        answer: Stored whole.
        replacing: An entry for the same question that this answer takes the place of, as
            when it is phrased again. One that was judged, or removed meanwhile, stays as it
            is, and a new entry is made.

    Raises:
        NoPermissionError: The library may only be read.
        StorageError, LibraryError: Nothing was kept.
    """
    values = {
        "question": storable_text(answer.question),
        "words": _searchable(answer),
        "match": answer.match,
        "mode": answer.mode,
        "answer": _packed(answer),
    }
    with library.noting() as connection:
        if replacing is not None:
            connection.execute(_replace, values | {"id": replacing})
            if connection.changes():
                return replacing
        connection.execute(_insert, values | {"asked_at": readings.now()})
        return HistoryId(connection.last_insert_rowid())


def listed(library: Library, search: str = "") -> list[HistoryEntry]:
    """Return what was asked, the newest first; of a search only what has all of its words."""
    words = storable_text(search).casefold().split()
    with library.reading() as connection:
        found = rows(connection, _select, {"words": json.dumps(words)})
    return [_as_entry(row) for row in found]


def entry(library: Library, number: HistoryId) -> HistoryEntry:
    """Return one entry.

    Raises:
        NotFoundError: It was removed, or never was.
    """
    with library.reading() as connection:
        row = connection.execute(_select_one, {"id": number}).fetchone()
    if row is None:
        raise _none_such(number)
    return _as_entry(row)


def answer(library: Library, number: HistoryId) -> Answer:
    """Return an answer exactly as it was given.

    Raises:
        NotFoundError: It was removed, or never was.
        LibraryError: Another version of Wardlight stored it in a form unknown here.
    """
    with library.reading() as connection:
        stored = connection.execute(_select_answer, {"id": number}).get
    if stored is None:
        raise _none_such(number)
    return _unpacked(stored)


def waiting_for_review(library: Library) -> list[HistoryEntry]:
    """Return what was called wrong, unsafe, outdated or missing and not reviewed, oldest first."""
    with library.reading() as connection:
        return [_as_entry(row) for row in rows(connection, _select_for_review)]


def give_feedback(
    library: Library, number: HistoryId, kind: FeedbackKind | None, note: str = ""
) -> None:
    """Note what a clinician says about an answer; anything but useful opens a review.

    Raises:
        NotFoundError: There is no such entry.
    """
    wanting = kind is not None and kind is not FeedbackKind.USEFUL
    values = {
        "id": number,
        "feedback": str(kind or ""),
        "note": storable_text(note),
        "review": str(ReviewState.OPEN if wanting else ReviewState.NONE),
    }
    _change(library, _set_feedback, values)


def set_review(library: Library, number: HistoryId, state: ReviewState) -> None:
    """Note that a case was promoted or dismissed; raises `NotFoundError`."""
    _change(library, _set_review, {"id": number, "review": str(state)})


def remove(library: Library, number: HistoryId) -> None:
    """Delete one entry, overwriting it on the disk.

    Raises:
        NotFoundError: There is no such entry.
    """
    _change(library, _delete, {"id": number})
    library.empty_log()


def clear(library: Library) -> int:
    """Delete every entry, those waiting for review too; return how many there were."""
    with library.noting() as connection:
        connection.execute(_delete_all)
        count = int(connection.changes())
    library.empty_log()
    return count


def prune(library: Library, *, days: int) -> int:
    """Delete what is older than the retention, except what waits for review; return how many.

    Args:
        library: Nothing happens where it may only be read.
        days: How long entries are kept; 0 deletes all that does not wait for review.
    """
    if not library.is_writable:
        return 0
    kept_since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=days)
    with library.noting() as connection:
        connection.execute(_delete_older, {"before": kept_since.strftime("%Y-%m-%dT%H:%M:%SZ")})
        count = int(connection.changes())
    if count:
        library.empty_log()
    return count


def exported(library: Library) -> Iterator[str]:
    """Yield every entry, oldest first, as one line of JSON with its whole answer."""
    for kept in reversed(listed(library)):
        table = {**_table(kept), "answer": msgspec.to_builtins(answer(library, kept.id))}
        yield json.dumps(table, ensure_ascii=False)


def _change(library: Library, statement: str, values: dict[str, Any]) -> None:
    with library.noting() as connection:
        connection.execute(statement, values)
        if not connection.changes():
            raise _none_such(values["id"])


def _none_such(number: int) -> NotFoundError:
    return NotFoundError(f"There is no question {number} in the history.")


def _searchable(answer: Answer) -> str:
    said = (answer.question, *(sentence.text for sentence in answer.sentences))
    return storable_text("\n".join(said)).casefold()


def _packed(answer: Answer) -> bytes:
    """Compressed JSON; ASCII only, because what people type need not be valid UTF-8."""
    return zlib.compress(json.dumps(msgspec.to_builtins(answer)).encode("ascii"))


def _unpacked(stored: bytes) -> Answer:
    try:
        return msgspec.convert(json.loads(zlib.decompress(stored)), Answer)
    except (zlib.error, ValueError) as error:  # ValidationError is a ValueError
        raise LibraryError("This answer was stored by another version of Wardlight.") from error


def _as_entry(row: tuple[Any, ...]) -> HistoryEntry:
    number, asked_at, question, match, mode, feedback, note, review = row
    bare = HistoryEntry(HistoryId(number), asked_at, question, match, mode)
    kind = FeedbackKind(feedback) if feedback else None
    return replace(bare, feedback=kind, note=note, review=ReviewState(review))


def _table(kept: HistoryEntry) -> dict[str, Any]:
    table: dict[str, Any] = msgspec.to_builtins(kept)
    return table
