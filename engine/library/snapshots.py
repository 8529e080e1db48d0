"""A copy of the open database as it stood at one moment, encrypted with the same key."""

import datetime
import os
import shutil
from pathlib import Path

import apsw

from engine.ground.paths import (
    Home,
    create_private_file,
    make_private_folder,
    storage_errors,
    sync_folder,
)
from engine.ground.progress import Notify, Progress, ignore
from engine.library.database import database_errors

PAGES_AT_ONCE = 512


def stamp() -> str:
    """Return the present UTC time as a part of a file name, to the second."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")


def copy(source: apsw.Connection, target: Path, key: bytes, notify: Notify = ignore) -> None:
    """Copy a database page by page into a new private file, synced when this returns.

    Others may go on writing: the copy is of the moment at which it began.

    Args:
        source: Open, and not inside a transaction.
        target: Is made; a half-written one is removed on any failure.
        key: The database key of both.
        notify: Told pages done; may raise `Cancelled`.

    Raises:
        LibraryDamagedError: A page of the source is not what was written.
        StorageError: The disk or the folder.
    """
    create_private_file(target)
    try:
        with database_errors():
            _copy(source, target, key, notify)
        with storage_errors("the copy of the library"):
            _sync(target)
            sync_folder(target.parent)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def before_upgrade(home: Home, connection: apsw.Connection, key: bytes) -> Path:
    """Copy database and key file aside before a schema step; return their folder.

    The originals are not touched by an upgrade, so they are not copied.

    Raises:
        DiskFullError, StorageError, LibraryDamagedError: The upgrade must not begin.
    """
    make_private_folder(home.backups)
    folder = home.backups / f"before-upgrade-{stamp()}"
    make_private_folder(folder)
    copy(connection, folder / home.database.name, key)
    with storage_errors("the copy of the key file"):
        shutil.copyfile(home.key_file, folder / home.key_file.name)
        _sync(folder / home.key_file.name)
        sync_folder(folder)
    return folder


def _copy(source: apsw.Connection, target: Path, key: bytes, notify: Notify) -> None:
    copied = apsw.Connection(str(target), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        copied.pragma("cipher", "chacha20")
        copied.pragma("key", "raw:" + key.hex())
        source.execute("begin")
        try:
            source.execute("select count(*) from sqlite_schema").fetchall()  # the moment is now
            with copied.backup("main", source, "main") as copying:
                while not copying.done:
                    copying.step(PAGES_AT_ONCE)
                    total = copying.page_count
                    notify(Progress("Copying the library", total - copying.remaining, total))
        finally:
            source.execute("rollback")
    finally:
        copied.close()


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
