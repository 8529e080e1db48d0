"""Restoring a backup: staged and verified beside the library, then put in its place.

Everything is copied to `restore/new` in the home first. A marker, written durably
once all of it is whole, names the folder for what is there now; from then on the
exchange is finished, here or at the next start, file by file. Before the marker
nothing of the present library is touched.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.ground.audit import AuditAction
from engine.ground.backups import Restored
from engine.ground.errors import (
    BackupDamagedError,
    DiskFullError,
    EngineError,
    LibraryDamagedError,
    LibraryError,
    NotFoundError,
    StorageError,
    WrongPassphraseError,
)
from engine.ground.paths import (
    Home,
    make_private_folder,
    storage_errors,
    sync_folder,
    written_durably,
)
from engine.ground.progress import Notify, Progress, ignore
from engine.library import audit, backups, database
from engine.library.database import database_errors
from engine.library.keys import DataKey
from engine.library.locking import WriterLock
from engine.library.store import Library

_ROOM = 16 * 2**20
_ITEMS = (
    "library.db-wal",
    "library.db-shm",
    "library.db",
    "library.key",
    "originals",
    "audit.head",
)

Unlock = Callable[[Path], DataKey]


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the parts of a backup are."""

    folder: Path
    originals: Path


def restore(
    home: Home, folder: Path, unlock: Unlock, *, who: str = "", notify: Notify = ignore
) -> Restored:
    """Put a backup in the place of a home's library, which is kept in `backups/replaced-…`.

    Args:
        home: With or without a library; nobody else may have it open.
        folder: Of one backup.
        unlock: Gives the data key by a key file, or raises `WrongPassphraseError`.
        who: For the audit.
        notify: May raise `Cancelled` until the exchange begins.

    Raises:
        NotFoundError: There is no backup in that folder.
        WrongPassphraseError: The passphrase opens neither the backup nor the present library.
        BackupDamagedError: The backup is not whole; the library was not touched.
        DiskFullError, StorageError: The library was not touched, or the exchange is
            finished at the next start.
    """
    source = _source(home, folder)
    key = _key(home, source, unlock)
    make_private_folder(home.root)
    with WriterLock(_lock_file(home)):
        finish(home, locked=True)
        staging = _empty_staging(home)
        try:
            contents = _stage(source, staging / "new", key, notify)
            same = _is_same_library(home, key)
            if same:
                _copy(home.key_file, staging / "new" / "library.key")
            carried = _account(home, staging / "new", key, who=who, name=folder.name, is_same=same)
            notify(Progress("Exchanging the library"))
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            key.forget()
            raise
        key.forget()
        replaced = _mark_ready(home, staging)
        finish(home, locked=True)
    safety = home.backups / replaced
    return Restored(contents.documents, str(safety) if safety.is_dir() else "", carried)


def is_unfinished(home: Home) -> bool:
    """Whether an exchange was begun and has to be finished before the library is opened."""
    return _marker(home).exists()


def finish(home: Home, *, locked: bool = False) -> None:
    """Finish an exchange that a kill interrupted; does nothing where there is none.

    Raises:
        StorageError: The files cannot be moved now; the next start tries again.
    """
    if not is_unfinished(home):
        return
    held = contextlib.nullcontext() if locked else WriterLock(_lock_file(home))
    with held, storage_errors("the restored library"):
        _exchange(home)


def tidy(home: Home) -> None:
    """Delete what a restore that was killed before the exchange has left."""
    if _staging(home).exists() and not is_unfinished(home):
        with contextlib.suppress(EngineError), WriterLock(_lock_file(home), patience_s=0):
            shutil.rmtree(_staging(home), ignore_errors=True)


def _exchange(home: Home) -> None:
    new = _staging(home) / "new"
    old = home.backups / _replaced_name(home)
    make_private_folder(home.backups)
    if (new / "library.db").exists():
        make_private_folder(old)
        for name in _ITEMS[:2]:  # the log belongs to the old database; it leaves first, with it
            _move(home.root / name, old / name)
        for name in _ITEMS[2:]:
            if (new / name).exists() or name == "library.db":
                _move(home.root / name, old / name)
        sync_folder(old)
    for name in reversed(_ITEMS[2:]):  # the database last: with it, the library is there
        _move(new / name, home.root / name)
    sync_folder(home.root)
    with contextlib.suppress(OSError):
        old.rmdir()  # only where nothing was replaced
    _marker(home).unlink(missing_ok=True)
    sync_folder(home.root)
    shutil.rmtree(_staging(home), ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    """Rename once: done already, or nothing there, is fine; what is there is never covered."""
    if source.exists() and not target.exists():
        source.rename(target)


def _lock_file(home: Home) -> Path:
    return home.root / "library.lock"


def _staging(home: Home) -> Path:
    return home.root / "restore"


def _marker(home: Home) -> Path:
    return home.root / "restore.ready"


def _empty_staging(home: Home) -> Path:
    staging = _staging(home)
    with storage_errors("the restored library"):
        if staging.exists():
            shutil.rmtree(staging)
    make_private_folder(staging / "new" / "originals")
    return staging


def _mark_ready(home: Home, staging: Path) -> str:
    from engine.library import snapshots

    replaced = f"replaced-{snapshots.stamp()}"
    number = 1
    while (home.backups / replaced).exists():
        number += 1
        replaced = f"replaced-{snapshots.stamp()}-{number}"
    with storage_errors("the restored library"):
        sync_folder(staging / "new")
        sync_folder(staging)
    with written_durably(_marker(home)) as out:
        out.write(json.dumps({"replaced": replaced}).encode("ascii"))
    return replaced


def _replaced_name(home: Home) -> str:
    try:
        name = str(json.loads(_marker(home).read_bytes())["replaced"])
    except (ValueError, KeyError, TypeError):
        name = ""
    return Path(name).name or "replaced-unnamed"


def _source(home: Home, folder: Path) -> _Source:
    if not (folder / "library.db").is_file() or not (folder / "library.key").is_file():
        raise NotFoundError("There is no backup in this folder.")
    places = (folder / "originals", folder.parent / "originals", home.originals)
    return _Source(folder, next((place for place in places if place.is_dir()), places[0]))


def _key(home: Home, source: _Source, unlock: Unlock) -> DataKey:
    """The data key by the backup's key file, else by the present one, which may be younger."""
    try:
        key = unlock(source.folder / "library.key")
    except WrongPassphraseError:
        if not home.key_file.exists():
            raise
        key = unlock(home.key_file)
        if not opens(source.folder / "library.db", key):
            key.forget()
            raise
    return key


def opens(path: Path, key: DataKey) -> bool:
    """Whether a data key opens a database."""
    try:
        with database_errors():
            database.connect_for_reading(path, key.subkey("database")).close()
    except (LibraryError, StorageError):
        return False
    return True


def _is_same_library(home: Home, key: DataKey) -> bool:
    return home.database.exists() and home.key_file.exists() and opens(home.database, key)


def _stage(source: _Source, new: Path, key: DataKey, notify: Notify) -> backups.Contents:
    """Copy a backup into the staging folder and authenticate every byte of the copy."""
    _require_room(source, new)
    try:
        for name in ("library.db", "library.db-wal", "library.key"):
            if (source.folder / name).exists():
                notify(Progress("Copying the library"))
                _copy(source.folder / name, new / name)
        contents = backups.checked(new / "library.db", key.subkey("database"), notify)
        for number, (name, sha256) in enumerate(contents.originals):
            notify(Progress("Copying originals", number, len(contents.originals)))
            _copy_original(source, new, name)
            backups.check_original(new / "originals", key.subkey("originals"), name, sha256)
    except LibraryDamagedError as error:
        raise BackupDamagedError(
            f"This backup is not whole, and the library was not touched. {error}"
        ) from error
    return contents


def _require_room(source: _Source, new: Path) -> None:
    with storage_errors("the backup"):
        sizes = [(source.folder / "library.db").stat().st_size]
        if source.originals.is_dir():
            sizes += [path.stat().st_size for path in source.originals.iterdir()]
        free = shutil.disk_usage(new).free
    if sum(sizes) + _ROOM > free:
        needed = f"Restoring needs up to {sum(sizes) / 2**20:,.0f} MB"
        raise DiskFullError(f"{needed} and {free / 2**20:,.0f} MB are free.")


def _copy_original(source: _Source, new: Path, name: str) -> None:
    if not (source.originals / name).exists():
        raise LibraryDamagedError("An original is missing from the backup.")
    _copy(source.originals / name, new / "originals" / name)


def _copy(source: Path, target: Path) -> None:
    with storage_errors("the restored library"):
        content = source.open("rb")
    with content, written_durably(target) as out:
        shutil.copyfileobj(content, out, 1 << 20)


def _account(home: Home, new: Path, key: DataKey, *, who: str, name: str, is_same: bool) -> int:
    """Bring the audit of the staged library up to the present one, and note the restore."""
    with Library.opened_with(Home(new), key) as staged:
        carried = 0
        if is_same:
            with contextlib.suppress(EngineError), Library.opened_with(home, key) as present:
                carried = audit.carry_over(present, staged)
        audit.set_head(staged)
        audit.append(staged, [audit.event(who, AuditAction.RESTORED, {"backup": name})])
        staged.empty_log()
    for leftover in ("library.db-wal", "library.db-shm", "library.lock", "audit.lock"):
        (new / leftover).unlink(missing_ok=True)
    with storage_errors("the restored library"):
        handle = os.open(new / "library.db", os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    return carried
