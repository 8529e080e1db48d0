"""Named collections of documents, and which documents a question may use."""

import datetime

import apsw

from engine.ground.errors import InputError, NotFoundError
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentId
from engine.library import readings
from engine.library.database import rows
from engine.library.pages import storable_text
from engine.library.store import Library

_select = """
select name, document_id
from collections
left join collection_documents on collection_id = collections.id
order by name, document_id
"""

_insert = """
insert into collections (name, created)
values (:name, :created)
on conflict (name) do nothing
"""

_rename = """
update collections
set name = :new
where name = :name
"""

_delete = """
delete from collections
where name = :name
"""

_put = """
insert into collection_documents (collection_id, document_id)
select id, :document
from collections
where name = :name
on conflict do nothing
"""

_take = """
delete from collection_documents
where document_id = :document
    and collection_id = (select id from collections where name = :name)
"""

_inherit = """
insert into collection_documents (collection_id, document_id)
select collection_id, :new
from collection_documents
where document_id = :old
on conflict do nothing
"""

_exists = """
select 1
from collections
where name = :name
"""

_select_current = """
select id
from documents
where review_by = '' or review_by >= :today
"""


def listed(library: Library) -> list[CollectionCard]:
    """Return every collection by name, with its documents."""
    found: dict[str, list[DocumentId]] = {}
    with library.reading() as connection:
        for name, document in rows(connection, _select):
            held = found.setdefault(str(name), [])
            if document is not None:
                held.append(DocumentId(document))
    return [CollectionCard(name, tuple(documents)) for name, documents in found.items()]


def documents_of(library: Library, name: str) -> tuple[DocumentId, ...]:
    """Return the documents of one collection; raises `NotFoundError`."""
    for card in listed(library):
        if card.name.casefold() == name.casefold():
            return card.documents
    raise _no_such(name)


def make(library: Library, name: str, *, only_new: bool = False) -> str:
    """Make a collection where there is none by this name, and return its name.

    Args:
        library: Open for writing.
        name: White space in it is made single.
        only_new: Refuse a name that is taken.

    Raises:
        InputError: The name is empty or taken.
    """
    clean = storable_text(" ".join(name.split()))
    if not clean:
        raise InputError("A collection needs a name.")
    with library.writing() as connection:
        if only_new and connection.execute(_exists, {"name": clean}).get is not None:
            raise InputError("There is a collection of this name already.")
        connection.execute(_insert, {"name": clean, "created": readings.now()})
    return clean


def rename(library: Library, name: str, new: str) -> None:
    """Give a collection another name.

    Raises:
        NotFoundError, InputError: There is none by the first name, or one by the second.
    """
    clean = storable_text(" ".join(new.split()))
    with library.writing() as connection:
        taken = connection.execute(_exists, {"name": clean}).get is not None
        if not clean or (taken and clean.casefold() != name.casefold()):
            raise InputError("There is a collection of this name already, or the name is empty.")
        connection.execute(_rename, {"name": name, "new": clean})
        if not connection.changes():
            raise _no_such(name)


def remove(library: Library, name: str) -> None:
    """Delete a collection; its documents stay. Raises `NotFoundError`."""
    with library.writing() as connection:
        connection.execute(_delete, {"name": name})
        if not connection.changes():
            raise _no_such(name)


def put(library: Library, name: str, documents: tuple[DocumentId, ...]) -> None:
    """Put documents into a collection, which is made where there is none."""
    clean = make(library, name)
    with library.writing() as connection:
        for document in documents:
            connection.execute(_put, {"name": clean, "document": document})


def take(library: Library, name: str, documents: tuple[DocumentId, ...]) -> None:
    """Take documents out of a collection; they stay in the library."""
    with library.writing() as connection:
        for document in documents:
            connection.execute(_take, {"name": name, "document": document})


def inherit(connection: apsw.Connection, *, new: DocumentId, old: DocumentId) -> None:
    """Put a new version where the old one is; part of the caller's transaction.

    A question asked of a collection would otherwise find neither of them.
    """
    connection.execute(_inherit, {"new": new, "old": old})


def current(library: Library, today: datetime.date | None = None) -> set[DocumentId]:
    """Return the documents whose review date is not past."""
    day = (today or datetime.datetime.now(datetime.UTC).date()).isoformat()
    with library.reading() as connection:
        return {DocumentId(row[0]) for row in rows(connection, _select_current, {"today": day})}


def _no_such(name: str) -> NotFoundError:
    return NotFoundError(f"There is no collection called {name}.")
