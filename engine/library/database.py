"""How the encrypted database is opened, upgraded, and how its errors are told.

Pages are sealed with ChaCha20-Poly1305, so a changed bit anywhere is noticed
when its page is read (GROUND.md 1). The settings below are those that lost
nothing in kill tests.
"""

import contextlib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import apsw

from engine.ground.answers import Finding
from engine.ground.errors import (
    DiskFullError,
    EngineError,
    LibraryBusyError,
    LibraryDamagedError,
    NewerLibraryError,
    NoPermissionError,
    StorageError,
)

APPLICATION_ID = 0x57415244  # "WARD"
BUSY_TIMEOUT_MS = 5000
CACHE_KIB = 96 * 1024  # without it an encrypted search decrypts its pages again and again

_SETTINGS = (
    ("foreign_keys", "on"),
    ("trusted_schema", "off"),
    ("cell_size_check", "on"),
    ("mmap_size", "0"),
    ("temp_store", "memory"),  # nothing of the library in a temporary file
    ("secure_delete", "on"),
    ("synchronous", "full"),
    ("cache_size", f"-{CACHE_KIB}"),
)

_CAUSES: tuple[tuple[tuple[type[apsw.Error], ...], type[EngineError], str], ...] = (
    ((apsw.FullError,), DiskFullError, "The disk is full; the library could not be written."),
    (
        (apsw.ReadOnlyError, apsw.PermissionsError, apsw.CantOpenError),
        NoPermissionError,
        "You may not read or write the library in this folder.",
    ),
    (
        (apsw.BusyError, apsw.LockedError),
        LibraryBusyError,
        "Another program is using the library.",
    ),
    (
        (apsw.NotADBError, apsw.CorruptError, apsw.FormatError),
        LibraryDamagedError,
        "The library on this disk is damaged.",
    ),
    (
        (apsw.IOError, apsw.NoLFSError),
        StorageError,
        "The disk reported an error while the library was in use.",
    ),
)


@contextlib.contextmanager
def database_errors() -> Iterator[None]:
    """Turn the database's errors into ours; what is left is a bug and passes through.

    Raises:
        DiskFullError, NoPermissionError, LibraryBusyError, LibraryDamagedError,
        StorageError: With the cause kept.
    """
    try:
        yield
    except apsw.Error as error:
        for kinds, ours, message in _CAUSES:
            if isinstance(error, kinds):
                raise ours(message) from error
        raise


def connect(path: Path, key: bytes, *, vfs: str | None = None) -> apsw.Connection:
    """Open an existing database for reading and writing, with the vector extension.

    Args:
        path: An existing file (create it private first).
        key: The raw 32-byte database key.
        vfs: Name of the file layer; only fault tests name one.

    Raises:
        apsw.Error: See `database_errors`.
    """
    connection = _keyed(path, key, flags=apsw.SQLITE_OPEN_READWRITE, vfs=vfs)
    try:
        connection.pragma("auto_vacuum", "incremental")  # before the first table, or nothing
        _configure(connection)
        connection.pragma("journal_mode", "wal")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_for_reading(path: Path, key: bytes, *, vfs: str | None = None) -> apsw.Connection:
    """Open an existing database in a folder that may not be written.

    A write-ahead log needs a writable folder; where there is none left behind
    the file is complete and can be read as it stands.

    Raises:
        apsw.Error: See `database_errors`.
    """
    log = path.with_name(path.name + "-wal")
    left_behind = log.exists() and log.stat().st_size > 0
    name = str(path) if left_behind else f"{path.absolute().as_uri()}?immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | (0 if left_behind else apsw.SQLITE_OPEN_URI)
    connection = _keyed(name, key, flags=flags, vfs=vfs)
    try:
        _configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def steps() -> list[str]:
    """Return the schema steps in order; the version of a file is how many it has had."""
    folder = files("engine.library") / "schema"
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def version(connection: apsw.Connection) -> int:
    """Return how many schema steps this file has had.

    Raises:
        LibraryDamagedError: The file is a database, but not a library.
    """
    found = int(connection.pragma("user_version"))
    application = int(connection.pragma("application_id"))
    if found and application != APPLICATION_ID:
        raise LibraryDamagedError("The file library.db is not a Wardlight library.")
    return found


def refuse_newer(path: Path, key: bytes, *, vfs: str | None = None) -> None:
    """Look at the version without changing a byte of the file.

    Raises:
        NewerLibraryError: A newer Wardlight wrote it.
        apsw.Error: See `database_errors`.
    """
    connection = _keyed(path, key, flags=apsw.SQLITE_OPEN_READONLY, vfs=vfs)
    try:
        found = version(connection)
    finally:
        connection.close()
    if found > len(steps()):
        raise NewerLibraryError("This library was written by a newer Wardlight.")


def upgrade(connection: apsw.Connection, *, to: int | None = None) -> None:
    """Apply the schema steps that this file has not had, one transaction each.

    Args:
        connection: Of a library, or of an empty file.
        to: The version to stop at; only tests of old libraries name one.
    """
    every = steps()[:to]
    for number, step in enumerate(every[version(connection) :], start=version(connection) + 1):
        connection.execute("begin immediate")
        try:
            connection.execute(step)
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", number)
            connection.execute("commit")
        except BaseException:
            _roll_back(connection)
            raise


@contextlib.contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Commit what the block did, or nothing of it."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        _roll_back(connection)
        raise


def rows(
    connection: apsw.Connection, statement: str, values: Mapping[str, Any] | None = None
) -> list[tuple[Any, ...]]:
    """Return all rows of a statement; what a column holds is known to the caller."""
    return connection.execute(statement, values).fetchall()


def _roll_back(connection: apsw.Connection) -> None:
    if connection.in_transaction:
        with contextlib.suppress(apsw.Error):  # the first error is the one to tell
            connection.execute("rollback")


def _keyed(path: Path | str, key: bytes, *, flags: int, vfs: str | None) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=flags, vfs=vfs)
    try:
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", "raw:" + key.hex())
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.execute("select count(*) from sqlite_schema").get  # noqa: B018 - reads page 1
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: apsw.Connection) -> None:
    import sqlite_vec

    connection.enable_load_extension(True)  # noqa: FBT003 - apsw's own signature
    connection.load_extension(sqlite_vec.loadable_path())
    connection.enable_load_extension(False)  # noqa: FBT003 - apsw's own signature
    for name, value in _SETTINGS:
        connection.pragma(name, value)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)


_try_words = """
create virtual table try_words using fts5(body, tokenize = 'porter unicode61')
"""

_try_vectors = """
create virtual table try_vectors using vec0(embedding float[4])
"""


def capabilities() -> list[Finding]:
    """Return whether the database, word search and vector search work here, by trying them."""
    version = Finding("Database", "ok", f"SQLite {apsw.sqlite_lib_version()}, encrypted pages")
    connection = apsw.Connection(":memory:")
    try:
        tries = (("Word search", _try_words), ("Vector search", _try_vectors))
        return [version, *(_tried(connection, name, statement) for name, statement in tries)]
    finally:
        connection.close()


def _tried(connection: apsw.Connection, name: str, statement: str) -> Finding:
    try:
        _configure(connection)
        connection.execute(statement)
    except apsw.Error as error:
        return Finding(name, "error", str(error), "Install Wardlight again.")
    return Finding(name, "ok", "works")
