"""Backups: the database copied whole, the originals kept once for all backups, all verified.

A backup folder holds `originals/` (encrypted as in the home, each file once) and
one folder a backup with the database, the key file and a manifest. A backup gets
its name only after its copy was opened and every page and original of it
authenticated; only then may an older one go. Nothing is backed up from a
library that is known to be damaged.
"""

import contextlib
import datetime
import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from engine.ground.backups import BackupCard, Ladder
from engine.ground.errors import DiskFullError, LibraryDamagedError, StorageError
from engine.ground.paths import (
    make_private_folder,
    storage_errors,
    sync_folder,
    written_durably,
)
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import VERSION
from engine.library import database, originals, snapshots
from engine.library.database import database_errors, rows
from engine.library.store import Library

MANIFEST = "manifest.json"
DATABASE = "library.db"
KEY_FILE = "library.key"
ORIGINALS = "originals"
_PREFIX = "backup-"
_FORMAT = 1
_STEPS_A_REPORT = 200_000
_ROOM = 16 * 2**20  # left free beside what is copied
_ALWAYS_KEPT = 3  # a backup made after a mistake must not take the one before it away
_ASIDE_KEPT_DAYS = 30
_KINDS = {_PREFIX: "backup", "replaced-": "replaced", "before-upgrade-": "before-upgrade"}

_count_damaged = """
select count(*)
from documents
where state = 'damaged'
"""

_select_originals = """
select original, sha256
from readings
where original <> ''
order by id
"""

_count_documents = """
select count(*)
from documents
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copied database says it needs.

    Attributes:
        originals: Name of each original with the SHA-256 of the file that it encrypts.
    """

    documents: int
    schema: int
    originals: tuple[tuple[str, str], ...]


def create(
    library: Library, folder: Path, *, ladder: Ladder, notify: Notify = ignore
) -> BackupCard:
    """Make a backup, verify it, and only then let older ones go.

    Args:
        library: Open; others may go on searching and adding.
        folder: Exists, or lies in one that does.
        ladder: How many are kept.
        notify: May raise `Cancelled`: the backups that were there stay as they are.

    Raises:
        LibraryDamagedError: The library is damaged; nothing was written over.
        DiskFullError, StorageError: There is no room, or no folder.
    """
    _refuse_damaged(library)
    _make_folder(folder)
    _sweep(folder)
    _require_room(library, folder)
    stamp = snapshots.stamp()
    part = folder / f".part-{stamp}"
    make_private_folder(part)
    try:
        snapshots.copy(library.connection, part / DATABASE, library.subkey("database"), notify)
        contents = checked(part / DATABASE, library.subkey("database"), notify)
        _keep_originals(library, folder / ORIGINALS, contents, notify)
        _copy_file(library.home.key_file, part / KEY_FILE)
        _write_manifest(part, contents)
        name = _finish(part, folder, stamp)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    _let_go(folder, ladder)
    return card(folder / name)


def listed(folder: Path) -> list[BackupCard]:
    """Return what can be restored from a folder, the newest first."""
    if not folder.is_dir():
        return []
    with storage_errors("the backup folder"):
        found = [each for each in folder.iterdir() if _kind(each.name) and each.is_dir()]
    return sorted((card(each) for each in found), key=_age, reverse=True)


def card(folder: Path) -> BackupCard:
    """Return one backup as people see it, looking at its manifest only."""
    kind = _kind(folder.name) or "backup"
    made_at = _time(folder.name)
    manifest, problem = _manifest(folder)
    if kind != "backup":
        problem = ""
    missing = [name for name in (DATABASE, KEY_FILE) if not (folder / name).is_file()]
    if missing:
        problem = f"The file {missing[0]} is missing."
    size = 0 if missing else (folder / DATABASE).stat().st_size
    documents = int(manifest.get("documents", 0))
    made = str(manifest.get("made_at", made_at))
    return BackupCard(folder.name, str(folder), made, kind, documents, size, problem)


def is_due(folder: Path, *, hours: int = 24) -> bool:
    """Whether the newest backup is older than so many hours, or there is none."""
    made = [one.made_at for one in listed(folder) if one.kind == "backup" and not one.problem]
    since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=hours)
    return not made or max(made) < since.strftime("%Y-%m-%dT%H:%M:%SZ")


def checked(path: Path, key: bytes, notify: Notify = ignore) -> Contents:
    """Open a copied database and authenticate every page of it.

    Raises:
        LibraryDamagedError: It is not whole.
        Cancelled: From `notify`.
    """
    notify(Progress("Checking the copy"))
    with database_errors():
        connection = database.connect_for_reading(path, key)
        try:
            return _contents(connection, notify)
        finally:
            connection.close()


def check_original(folder: Path, key: bytes, name: str, sha256: str) -> None:
    """Authenticate one original and see that it is the file that was added.

    Raises:
        LibraryDamagedError, StorageError: It is not, or cannot be read.
    """
    content = originals.read(folder, key, name)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise LibraryDamagedError("A stored original is another file than the one added.")


def _contents(connection: apsw.Connection, notify: Notify) -> Contents:
    def report() -> bool:
        notify(Progress("Checking the copy"))
        return False

    connection.set_progress_handler(report, _STEPS_A_REPORT)
    verdict = [str(line) for (line,) in connection.execute("pragma integrity_check")]
    if verdict != ["ok"]:
        raise LibraryDamagedError("The library on this disk is damaged.")
    if rows(connection, "pragma foreign_key_check"):
        raise LibraryDamagedError("Some rows of the library refer to nothing.")
    connection.set_progress_handler(None)
    return Contents(
        documents=int(rows(connection, _count_documents)[0][0]),
        schema=database.version(connection),
        originals=tuple((str(name), str(sha)) for name, sha in rows(connection, _select_originals)),
    )


def _refuse_damaged(library: Library) -> None:
    with library.reading() as connection:
        damaged = int(rows(connection, _count_damaged)[0][0])
    if damaged:
        raise LibraryDamagedError(
            f"{damaged} documents of the library are damaged, so it is not backed up; "
            "the backups that were made before stay."
        )


def _make_folder(folder: Path) -> None:
    """Make the folder where its parent is there: a removed disk is not replaced by a folder."""
    if not folder.parent.is_dir():
        raise StorageError("The backup folder is not there; is its disk connected?")
    make_private_folder(folder)
    make_private_folder(folder / ORIGINALS)


def _require_room(library: Library, folder: Path) -> None:
    with storage_errors("the backup folder"):
        known = {path.name for path in (folder / ORIGINALS).iterdir()}
        there = library.home.originals
        new = [p for p in there.iterdir() if p.name not in known] if there.is_dir() else []
        needed = library.home.database.stat().st_size + sum(p.stat().st_size for p in new) + _ROOM
        free = shutil.disk_usage(folder).free
    if needed > free:
        raise DiskFullError(
            f"The backup needs {_megabytes(needed)} and {_megabytes(free)} are free."
        )


def _megabytes(size: int) -> str:
    return f"{size / 2**20:,.0f} MB"


def _keep_originals(library: Library, pool: Path, contents: Contents, notify: Notify) -> None:
    """See that every original is in the pool and authentic; copy those that are not."""
    key = library.subkey("originals")
    total = len(contents.originals)
    for number, (name, sha256) in enumerate(contents.originals):
        notify(Progress("Copying originals", number, total))
        if (pool / name).exists():
            with contextlib.suppress(LibraryDamagedError):  # then it is copied afresh
                check_original(pool, key, name, sha256)
                continue
        check_original(library.home.originals, key, name, sha256)
        _copy_file(library.home.originals / name, pool / name)
        check_original(pool, key, name, sha256)
    notify(Progress("Copying originals", total, total))


def _copy_file(source: Path, target: Path) -> None:
    with storage_errors("the backup"):
        content = source.read_bytes()
    with written_durably(target) as out:
        out.write(content)


def _write_manifest(part: Path, contents: Contents) -> None:
    manifest = {
        "format": _FORMAT,
        "made_at": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "program": f"Wardlight {VERSION}",
        "schema": contents.schema,
        "documents": contents.documents,
        "originals": [name for name, _sha in contents.originals],
    }
    with written_durably(part / MANIFEST) as out:
        out.write(json.dumps(manifest, indent=1).encode("ascii"))


def _finish(part: Path, folder: Path, stamp: str) -> str:
    """Give a verified backup its name; of one second, a later one has a higher number."""
    first = f"{_PREFIX}{stamp}"
    taken = [one.name.removeprefix(first) for one in folder.glob(f"{first}*")]
    number = 1 + max((int(rest[1:] or 1) for rest in taken), default=0)
    name = first if number == 1 else f"{first}-{number}"
    with storage_errors("the backup"):
        part.rename(folder / name)
        sync_folder(folder)
    return name


def _let_go(folder: Path, ladder: Ladder) -> None:
    """Delete what the ladder does not keep, then originals that no backup refers to."""
    with contextlib.suppress(StorageError), storage_errors("an older backup"):
        found = listed(folder)
        made = [one for one in found if one.kind == "backup" and not one.problem]
        kept = {one.name for one in on_ladder(made, ladder)}
        old = [one for one in found if one.kind != "backup"][1:]
        gone = [one for one in made if one.name not in kept]
        for one in (*gone, *(each for each in old if _is_old(each))):
            _delete(folder, one.name)
        _delete_strays(folder)


def on_ladder(cards: Sequence[BackupCard], ladder: Ladder) -> list[BackupCard]:
    """Return which backups stay: the last three, and the newest of each day, week and month."""
    newest_first = sorted(cards, key=_age, reverse=True)
    kept = {one.name: one for one in newest_first[:_ALWAYS_KEPT]}
    rungs = ((ladder.daily, "%Y-%m-%d"), (ladder.weekly, "%G-%V"), (ladder.monthly, "%Y-%m"))
    for count, pattern in rungs:
        firsts: dict[str, BackupCard] = {}
        for one in newest_first:
            firsts.setdefault(_moment(one.made_at).strftime(pattern), one)
        kept |= {one.name: one for one in list(firsts.values())[:count]}
    return list(kept.values())


def _age(one: BackupCard) -> tuple[str, int, str]:
    """Sorts by time; of one second, by the number at the end of the name."""
    return one.made_at, len(one.name), one.name


def _is_old(one: BackupCard) -> bool:
    age = datetime.datetime.now(datetime.UTC) - _moment(one.made_at)
    return age.days > _ASIDE_KEPT_DAYS


def _delete(folder: Path, name: str) -> None:
    """Take the name away first, so that a kill leaves no half of a backup under it."""
    gone = folder / f".part-gone-{name}"
    (folder / name).rename(gone)
    shutil.rmtree(gone)


def _delete_strays(folder: Path) -> None:
    """Delete originals that no backup needs; none where a manifest cannot be read."""
    needed: set[str] = set()
    for each in folder.iterdir():
        if each.name.startswith(_PREFIX):
            manifest, problem = _manifest(each)
            if problem:
                return
            needed |= set(manifest["originals"])
    for original in (folder / ORIGINALS).iterdir():
        if original.is_file() and original.name not in needed:
            original.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Delete what a kill left half-written."""
    with storage_errors("the backup folder"):
        for leftover in _leftovers((folder, folder / ORIGINALS)):
            if leftover.is_dir():
                shutil.rmtree(leftover, ignore_errors=True)
            else:
                leftover.unlink(missing_ok=True)


def _leftovers(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from folder.glob(".part-*")


def _manifest(folder: Path) -> tuple[dict[str, Any], str]:
    """The manifest of a backup, and what is wrong with it."""
    try:
        with storage_errors("the manifest of a backup"):
            manifest = json.loads((folder / MANIFEST).read_bytes())
        if manifest["format"] != _FORMAT:
            return {}, "It was made by a newer Wardlight."
        _moment(manifest["made_at"])
        return {**manifest, "originals": [str(name) for name in manifest["originals"]]}, ""
    except (StorageError, ValueError, KeyError, TypeError):
        return {}, "Its manifest is missing or damaged."


def _kind(name: str) -> str:
    return next((kind for prefix, kind in _KINDS.items() if name.startswith(prefix)), "")


def _time(name: str) -> str:
    """The time in a folder's name; the beginning of time where there is none."""
    for part in name.split("-"):
        with contextlib.suppress(ValueError):
            moment = datetime.datetime.strptime(part, "%Y%m%dT%H%M%SZ")  # noqa: DTZ007 - UTC by name
            return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return "1970-01-01T00:00:00Z"


def _moment(made_at: str) -> datetime.datetime:
    moment = datetime.datetime.strptime(made_at, "%Y-%m-%dT%H:%M:%SZ")  # noqa: DTZ007 - set below
    return moment.replace(tzinfo=datetime.UTC)
