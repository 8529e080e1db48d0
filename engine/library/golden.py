"""Golden questions of this hospital: cases from the review queue that must go well from now on."""

from typing import Any

from engine.ground.errors import InputError, NotFoundError
from engine.ground.history import GoldenId, GoldenQuestion
from engine.library import readings
from engine.library.database import rows
from engine.library.pages import storable_text
from engine.library.store import Library

_insert = """
insert into golden_questions (
    added, question, document_sha256, document_title, page, must_contain
)
values (:added, :question, :document_sha256, :document_title, :page, :must_contain)
"""

_select = """
select id, question, document_sha256, document_title, page, must_contain
from golden_questions
order by id
"""

_delete = """
delete from golden_questions
where id = :id
"""


def keep(library: Library, wanted: GoldenQuestion) -> GoldenId:
    """Store a golden question (its own number is not used) and return its number.

    Raises:
        InputError: It has no text.
    """
    if not wanted.question.strip():
        raise InputError("A golden question needs a text.")
    values: dict[str, Any] = {
        "added": readings.now(),
        "question": storable_text(wanted.question.strip()),
        "document_sha256": wanted.document_sha256,
        "document_title": wanted.document_title,
        "page": wanted.page,
        "must_contain": storable_text(wanted.must_contain.strip()),
    }
    with library.noting() as connection:
        connection.execute(_insert, values)
        return GoldenId(connection.last_insert_rowid())


def listed(library: Library) -> list[GoldenQuestion]:
    """Return every golden question, oldest first."""
    with library.reading() as connection:
        return [GoldenQuestion(GoldenId(row[0]), *(row[1:])) for row in rows(connection, _select)]


def remove(library: Library, number: GoldenId) -> None:
    """Delete a golden question; raises `NotFoundError`."""
    with library.noting() as connection:
        connection.execute(_delete, {"id": number})
        if not connection.changes():
            raise NotFoundError(f"There is no golden question {number}.")
