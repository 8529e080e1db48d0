"""Watched folders: looked at again and again by size and time, which works on shares too.

A file is taken when two looks, some seconds apart, find it the same: one that is
still being copied settles first. A changed file becomes a new version; a file that
is gone is called missing and its document stays; a folder that cannot be reached
(a share that is off) changes nothing.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from engine.ground.answers import AddReport
from engine.ground.errors import InputError, NotFoundError
from engine.ground.shelves import WatchedFolder
from engine.ground.types import DocumentClass, DocumentId
from engine.library import adding, collections, readings
from engine.library.database import rows
from engine.library.store import Library

_insert_folder = """
insert into watched_folders (path, collection_id, document_class)
values (:path, (select id from collections where name = :collection), :document_class)
on conflict (path) do update set
    collection_id = excluded.collection_id,
    document_class = excluded.document_class
"""

_delete_folder = """
delete from watched_folders
where path = :path
"""

_select_folders = """
select watched_folders.id, path, coalesce(collections.name, ''), document_class, looked
from watched_folders
left join collections on collections.id = collection_id
order by path
"""

_select_files = """
select path, size_bytes, modified_ns, seen, state, document_id
from watched_files
where folder_id = :folder
"""

_upsert_file = """
insert into watched_files (folder_id, path, size_bytes, modified_ns, seen, state, document_id)
values (:folder, :path, :size, :modified, :seen, :state, :document)
on conflict (folder_id, path) do update set
    size_bytes = excluded.size_bytes,
    modified_ns = excluded.modified_ns,
    seen = excluded.seen,
    state = excluded.state,
    document_id = excluded.document_id
"""

_set_looked = """
update watched_folders
set looked = :at
where id = :folder
"""

_supersede = """
update documents
set state = 'superseded', superseded_by = :new
where id = :old and id <> :new
"""

_reinstate = """
update documents
set state = 'ready', superseded_by = null
where id = :id and state = 'superseded'
"""


@dataclass(frozen=True, slots=True)
class Due:
    """A file that has settled and is new or changed.

    Attributes:
        replaces: The document of the file as it was before; None for a new file.
    """

    folder: int
    path: str
    collection: str
    document_class: DocumentClass
    size: int
    modified_ns: int
    replaces: DocumentId | None


@dataclass(frozen=True, slots=True)
class _Known:
    size: int
    modified_ns: int
    seen: float
    state: str
    document: DocumentId | None


def watch(
    library: Library, folder: Path, *, collection: str, document_class: DocumentClass
) -> None:
    """Watch a folder from now on, or change what becomes of its files.

    Raises:
        InputError: It is no folder.
    """
    if not folder.is_dir():
        raise InputError("There is no such folder.")
    name = collections.make(library, collection) if collection else ""
    values = {
        "path": str(folder.absolute()),
        "collection": name,
        "document_class": str(document_class),
    }
    with library.writing() as connection:
        connection.execute(_insert_folder, values)


def unwatch(library: Library, folder: str) -> None:
    """Watch a folder no longer; its documents stay. Raises `NotFoundError`."""
    with library.writing() as connection:
        connection.execute(_delete_folder, {"path": folder})
        if not connection.changes():
            raise NotFoundError("This folder is not watched.")


def listed(library: Library) -> list[WatchedFolder]:
    """Return every watched folder with the states of its files."""
    found = []
    with library.reading() as connection:
        for number, path, collection, kind, looked in rows(connection, _select_folders):
            known = _known(connection, number)
            counts: dict[str, int] = {}
            for file in known.values():
                counts[file.state] = counts.get(file.state, 0) + 1
            missing = tuple(
                f.document for f in known.values() if f.state == "missing" and f.document
            )
            document_class = DocumentClass(kind)
            found.append(WatchedFolder(path, collection, document_class, looked, counts, missing))
    return found


def look(
    library: Library, *, settle_s: float, now: float | None = None
) -> tuple[list[Due], list[str]]:
    """Look at every folder; return the files to add now, and the folders that are not there.

    Args:
        library: Writable.
        settle_s: How long a file must have stayed the same.
        now: Seconds since the epoch; the clock's where None.
    """
    moment = time.time() if now is None else now
    due: list[Due] = []
    away: list[str] = []
    with library.reading() as connection:
        folders = rows(connection, _select_folders)
    for number, path, collection, kind, _looked in folders:
        seen = _files(Path(path))
        if seen is None:
            away.append(path)
            continue
        with library.noting() as connection:
            known = _known(connection, number)
            for name, (size, modified) in seen.items():
                file = known.get(name)
                if _has_settled(file, size, modified, moment - settle_s):
                    old = file.document if file else None
                    due.append(
                        Due(number, name, collection, DocumentClass(kind), size, modified, old)
                    )
                elif file is None or (file.size, file.modified_ns) != (size, modified):
                    _note(connection, number, name, _Known(
                        size, modified, moment, "settling", file.document if file else None
                    ))  # fmt: skip
            _note_missing(connection, number, known, seen)
            connection.execute(_set_looked, {"folder": number, "at": readings.now()})
    return due, away


def note_added(library: Library, file: Due, report: AddReport) -> DocumentId | None:
    """Remember what became of a file, retire the version before it, and return its document."""
    document: DocumentId | None = None
    if report.added:
        document = report.added[0].document.id
    elif report.skipped:
        document = report.skipped[0].document_id
    state = "refused" if document is None else "stored"
    with library.writing() as connection:
        kept = file.replaces if document is None else document
        known = _Known(file.size, file.modified_ns, time.time(), state, kept)
        _note(connection, file.folder, file.path, known)
        if document is not None and file.replaces is not None:
            _replace(connection, new=document, old=file.replaces)
    if document is not None and file.collection:
        collections.put(library, file.collection, (document,))
    return document


def _has_settled(file: _Known | None, size: int, modified: int, before: float) -> bool:
    """Whether a file is waiting and was the same at a look long enough ago."""
    if file is None or file.state != "settling":
        return False
    return (file.size, file.modified_ns) == (size, modified) and file.seen <= before


def _note_missing(
    connection: apsw.Connection,
    folder: int,
    known: dict[str, _Known],
    seen: dict[str, tuple[int, int]],
) -> None:
    for name, file in known.items():
        if name not in seen and file.state != "missing":
            gone = _Known(file.size, file.modified_ns, file.seen, "missing", file.document)
            _note(connection, folder, name, gone)
        elif name in seen and file.state == "missing" and seen[name] == (
            file.size, file.modified_ns,
        ):  # fmt: skip
            state = "stored" if file.document else "settling"
            back = _Known(file.size, file.modified_ns, file.seen, state, file.document)
            _note(connection, folder, name, back)


def _note(connection: apsw.Connection, folder: int, path: str, file: _Known) -> None:
    connection.execute(
        _upsert_file,
        {
            "folder": folder,
            "path": path,
            "size": file.size,
            "modified": file.modified_ns,
            "seen": file.seen,
            "state": file.state,
            "document": file.document,
        },
    )


def _known(connection: apsw.Connection, folder: int) -> dict[str, _Known]:
    return {
        str(path): _Known(size, modified, seen, str(state),
                          None if document is None else DocumentId(document))
        for path, size, modified, seen, state, document
        in rows(connection, _select_files, {"folder": folder})
    }  # fmt: skip


def _files(folder: Path) -> dict[str, tuple[int, int]] | None:
    """Size and time of every readable file; None where the folder cannot be reached."""
    try:
        next(folder.iterdir(), None)
    except OSError:
        return None
    found: dict[str, tuple[int, int]] = {}
    for path in adding.files_under([folder]):
        try:
            status = path.stat()
        except OSError:
            continue  # it went away meanwhile; the next look sees
        name = str(path)
        if name.isprintable() or name.encode("utf-8", "ignore").decode() == name:
            found[name] = (status.st_size, status.st_mtime_ns)
    return found


def supersede(library: Library, new: DocumentId, old: Sequence[DocumentId]) -> None:
    """Let a document replace others: they stay for reading and are left out of answers.

    Raises:
        InputError: A document cannot replace itself.
    """
    if new in old:
        raise InputError("A document cannot replace itself.")
    with library.writing() as connection:
        for each in old:
            _replace(connection, new=new, old=each)


def reinstate(library: Library, document: DocumentId) -> None:
    """Let a document that was replaced answer questions again."""
    with library.writing() as connection:
        connection.execute(_reinstate, {"id": document})


def _replace(connection: apsw.Connection, *, new: DocumentId, old: DocumentId) -> None:
    connection.execute(_supersede, {"old": old, "new": new})
    if new != old:
        collections.inherit(connection, new=new, old=old)
