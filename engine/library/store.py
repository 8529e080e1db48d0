"""The library as an open thing: created, unlocked, changed by one writer, closed."""

import contextlib
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from engine.ground.errors import LibraryDamagedError, LibraryError, NoPermissionError
from engine.ground.paths import (
    Home,
    create_private_file,
    make_private_folder,
    remove_leftovers,
    storage_errors,
    sync_folder,
)
from engine.library import database, keys, originals, snapshots
from engine.library.database import database_errors
from engine.library.keys import DataKey
from engine.library.locking import WriterLock, thread_turn

_UNFINISHED_KEPT_DAYS = 7  # so that reading a long file can go on after a kill
_OLD_AND_READ_ONLY = (
    "This library is of an older Wardlight and must be opened once by someone who may write it."
)
_TABLE_OF_EXACT_VECTORS = "chunk_vectors"

_read_fact = """
select value
from facts
where name = :name
"""

_write_fact = """
insert into facts (name, value)
values (:name, :value)
on conflict (name) do update set value = excluded.value
"""

_delete_forgotten = """
delete from readings
where started < :before and not exists (select 1 from documents where documents.id = readings.id)
"""

_bump_revision = """
update facts
set value = cast(cast(value as integer) + 1 as text)
where name = 'revision'
"""


class Library:
    """One open encrypted library; use it from one thread at a time, and close it.

    Several programs may have it open; they read and search side by side, and
    change it one after the other.

    Attributes:
        home: The folder that it lives in.
        connection: For modules of this room only.
        is_writable: False when the folder may only be read.
    """

    def __init__(
        self, home: Home, key: DataKey, connection: apsw.Connection, *, is_writable: bool
    ) -> None:
        """Use `create`, `open` or `open_with_recovery_key` instead."""
        self.home = home
        self.connection = connection
        self.is_writable = is_writable
        self._key = key
        self._lock = WriterLock(_lock_file(home))
        self._turn = thread_turn()

    @staticmethod
    def exists(home: Home) -> bool:
        """Whether this home has a library, open or locked, whole or damaged."""
        return home.database.exists()

    @classmethod
    def create(
        cls,
        home: Home,
        passphrase: str,
        *,
        log2_cost: int = keys.SCRYPT_LOG2_COST,
        vfs: str | None = None,
        keeper: Callable[[Home, DataKey, str], None] | None = None,
    ) -> tuple["Library", str]:
        """Make an empty library and return it with the recovery key, shown only now.

        A kill before the end leaves no library, and creating again works. `keeper` is
        given the recovery key before there is a library, so that no kill loses it.

        Raises:
            LibraryError: There is one already, or the rest of one without its key.
            StorageError: The folder cannot be written.
            InputError: The passphrase is empty.
        """
        make_private_folder(home.root)
        with WriterLock(_lock_file(home)):
            _refuse_to_overwrite(home)
            make_private_folder(home.originals)
            key, printed = keys.create(home.key_file, passphrase, log2_cost=log2_cost)
            if keeper is not None:
                keeper(home, key, printed)
            _make_database(home, key, vfs=vfs)
        return cls._opened(home, key, vfs=vfs), printed

    @classmethod
    def open(cls, home: Home, passphrase: str, *, vfs: str | None = None) -> "Library":
        """Unlock an existing library with its passphrase.

        Raises:
            WrongPassphraseError: It does not fit.
            LibraryDamagedError: The key file or the database is missing or damaged.
            NewerLibraryError: A newer Wardlight wrote it; it is left untouched.
            LibraryBusyError: Another program is upgrading it.
            StorageError: The disk or the folder.
        """
        return cls._opened(home, keys.unlock(home.key_file, passphrase), vfs=vfs)

    @classmethod
    def open_with_recovery_key(
        cls, home: Home, recovery_key: str, *, vfs: str | None = None
    ) -> "Library":
        """Unlock an existing library with the printed recovery key; raises as `open` does."""
        key = keys.unlock_with_recovery_key(home.key_file, recovery_key)
        return cls._opened(home, key, vfs=vfs)

    @classmethod
    def opened_with(cls, home: Home, key: DataKey) -> "Library":
        """Open a library with a key that is at hand; the key stays the caller's.

        Raises:
            LibraryError, StorageError: As `open` does.
        """
        return cls._opened(home, key.copied(), vfs=None)

    def copied_key(self) -> DataKey:
        """Return a copy of this library's key, to open its backups with; forget it after use."""
        return self._key.copied()

    @classmethod
    def _opened(cls, home: Home, key: DataKey, *, vfs: str | None) -> "Library":
        if not home.database.exists():
            raise LibraryDamagedError("The key file is there, but the file library.db is missing.")
        with database_errors(), storage_errors("the library"):
            secret = key.subkey("database")
            database.refuse_newer(home.database, secret, vfs=vfs)
            try:
                connection = database.connect(home.database, secret, vfs=vfs)
                is_writable = _may_write(connection)
            except (apsw.ReadOnlyError, apsw.CantOpenError):
                connection = database.connect_for_reading(home.database, secret, vfs=vfs)
                is_writable = False
        library = cls(home, key, connection, is_writable=is_writable)
        try:
            library._prepare()
        except BaseException:
            library.close()
            raise
        return library

    def reopened(self) -> "Library":
        """Open the same library once more, to read beside this one while it writes.

        Raises:
            LibraryError, StorageError: As `open` does.
        """
        return Library._opened(self.home, self._key.copied(), vfs=None)

    def _prepare(self) -> None:
        """Upgrade an older schema and sweep what a kill left behind."""
        with database_errors():
            is_old = database.version(self.connection) < len(database.steps())
        if not self.is_writable:
            if is_old:
                raise NoPermissionError(_OLD_AND_READ_ONLY)
            return
        if is_old:
            with self._lock:
                self._upgrade()
        if self._lock.is_free():
            with self._lock:
                self._sweep()

    def _upgrade(self) -> None:
        """Copy the database aside, then apply the steps that it has not had."""
        with database_errors():
            before = database.version(self.connection)
        if before:
            snapshots.before_upgrade(self.home, self.connection, self._key.subkey("database"))
        with database_errors():
            database.upgrade(self.connection)

    def _sweep(self) -> None:
        remove_leftovers(self.home.root)
        originals.sweep(self.home.originals, self._known_originals())
        week = datetime.timedelta(days=_UNFINISHED_KEPT_DAYS)
        before = (datetime.datetime.now(datetime.UTC) - week).strftime("%Y-%m-%dT%H:%M:%SZ")
        with database_errors():
            self.connection.execute(_delete_forgotten, {"before": before})

    def _known_originals(self) -> set[str]:
        with database_errors():
            return {name for (name,) in self.connection.execute("select original from readings")}

    def change_passphrase(self, new: str) -> None:
        """Let a new passphrase open this library; the recovery key stays valid.

        Raises:
            InputError: The passphrase is empty.
            StorageError: The key file cannot be written.
        """
        with self._lock:
            keys.change_passphrase(self.home.key_file, self._key, new)

    def subkey(self, purpose: str) -> bytes:
        """Return the key for one purpose besides the database: originals, audit."""
        return self._key.subkey(purpose)

    @contextlib.contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Give the connection to statements that only read, one moment's state for all of them.

        Threads take turns: two at once on one connection are refused by SQLite's binding.

        Raises:
            LibraryDamagedError, StorageError, LibraryBusyError: From the database.
        """
        with self._turn, database_errors():
            if self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("begin")
            try:
                yield self.connection
            finally:
                with contextlib.suppress(apsw.Error):  # nothing was written
                    self.connection.execute("rollback")

    @contextlib.contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """Give the connection to one transaction, committed whole or not at all.

        Raises:
            NoPermissionError: The folder may only be read.
            LibraryBusyError: Another program is changing the library.
            LibraryDamagedError, StorageError: From the database.
        """
        with self.writer_lock(), database_errors(), database.transaction(self.connection):
            yield self.connection
            self.connection.execute(_bump_revision)

    @contextlib.contextmanager
    def noting(self) -> Iterator[apsw.Connection]:
        """Give the connection to one transaction on what is kept beside the documents.

        History and audit go on while a document is being stored: only the
        database's own lock is waited for, and the revision, which tells
        searches to look again, stays. Threads take turns.

        Raises:
            As `writing` does.
        """
        self._require_writable()
        turn = WriterLock(self.home.root / "notes.lock")
        with turn, database_errors(), database.transaction(self.connection):
            yield self.connection

    @contextlib.contextmanager
    def writer_lock(self) -> Iterator[None]:
        """Keep other programs from changing the library meanwhile; raises as `writing`."""
        self._require_writable()
        with self._lock:
            yield

    def _require_writable(self) -> None:
        if not self.is_writable:
            raise NoPermissionError("This library is in a folder that may only be read.")

    def fact(self, name: str) -> str:
        """Return a named fact about the library, such as its embedder; empty when unknown."""
        with self._turn, database_errors():
            found = self.connection.execute(_read_fact, {"name": name}).get
        return "" if found is None else str(found)

    def set_fact(self, name: str, value: str) -> None:
        """Store a named fact; inside `writing` it is part of that transaction."""
        if self.connection.in_transaction:
            self.connection.execute(_write_fact, {"name": name, "value": value})
            return
        with self.writing() as connection:
            connection.execute(_write_fact, {"name": name, "value": value})

    @property
    def revision(self) -> int:
        """A number that every change, also by another program, increases."""
        return int(self.fact("revision") or 0)

    @property
    def has_exact_vectors(self) -> bool:
        """Whether the table chunk_vectors was made, which happens at the first embedding."""
        with self._turn, database_errors():
            return bool(self.connection.table_exists("main", _TABLE_OF_EXACT_VECTORS))

    def shrink(self) -> None:
        """Give freed pages back to the disk and empty the write-ahead log."""
        with self.writer_lock(), database_errors():
            self.connection.execute("pragma incremental_vacuum").fetchall()  # a page a step
        self.empty_log()

    def empty_log(self) -> None:
        """Move the write-ahead log into the file and empty it, so that deleted text is gone."""
        with database_errors(), contextlib.suppress(apsw.BusyError):
            # a reader holds the log: it is emptied at its next close
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        """Close the file and forget the key; closing twice is fine."""
        with contextlib.suppress(apsw.Error):  # a full disk must not keep a window open
            self.connection.close()
        self._key.forget()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_unused: object) -> None:
        self.close()


def _lock_file(home: Home) -> Path:
    return home.root / "library.lock"


def _may_write(connection: apsw.Connection) -> bool:
    return not connection.readonly("main")


def _refuse_to_overwrite(home: Home) -> None:
    if home.database.exists():
        raise LibraryError("There is a library in this folder already.")
    if home.originals.is_dir() and any(home.originals.iterdir()):
        raise LibraryDamagedError("The originals of a library are here, but library.db is missing.")


def _make_database(home: Home, key: DataKey, *, vfs: str | None) -> None:
    """Write a whole database beside its final name, then give it that name."""
    unfinished = home.database.with_name("library.db.new")
    for leftover in home.root.glob(unfinished.name + "*"):
        leftover.unlink()
    create_private_file(unfinished)
    with database_errors():
        connection = database.connect(unfinished, key.subkey("database"), vfs=vfs)
        try:
            database.upgrade(connection)
        finally:
            connection.close()
    with storage_errors("the library"):
        unfinished.rename(home.database)
        sync_folder(home.root)
