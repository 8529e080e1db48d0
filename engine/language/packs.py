"""Packs of weights on disk: how they come in, are checked and go out.

A pack is a folder with a `manifest.json` that names every file with its size and
SHA-256. Nothing else in the folder is copied or opened. A pack is imported under a
temporary name and renamed when whole, so that a kill leaves no half of one.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.ground.errors import (
    DiskFullError,
    EngineError,
    NotFoundError,
    PackRefusedError,
    StorageError,
)
from engine.ground.paths import make_private_folder, storage_errors, sync_folder, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.language import manifests
from engine.language.manifests import Manifest, PackFile

_BLOCK = 1024 * 1024
_TEMPORARY = ".part-"


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack in the models folder; `problem` is a sentence when it cannot be used."""

    name: str
    folder: Path
    kind: str
    size_bytes: int
    manifest: Manifest | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PackImport:
    """What an import did, or would do when it was only tried (`dry_run`)."""

    name: str
    folder: Path
    size_bytes: int
    dry_run: bool
    hard_linked: bool


def installed(models: Path) -> list[InstalledPack]:
    """List the packs in the models folder by name; a broken one carries its problem."""
    if not models.is_dir():
        return []
    folders = sorted(models.iterdir())
    return [listed(folder) for folder in folders if _is_pack(folder)]


def chosen_embedder(models: Path, *, preferred: str) -> Path | None:
    """Return the embedder pack with this graph's SHA-256, else the first usable one.

    Args:
        models: Folder of all packs.
        preferred: SHA-256 of the graph that made the library's vectors, or empty.
    """
    usable = [pack for pack in installed(models) if pack.manifest is not None]
    for pack in usable:
        if pack.manifest and manifests.card(pack.manifest).sha256 == preferred:
            return pack.folder
    return usable[0].folder if usable else None


def verify(folder: Path, *, notify: Notify = ignore) -> Manifest:
    """Read every byte of a pack and return its manifest.

    Raises:
        PackRefusedError: A file is absent or differs from the manifest.
    """
    manifest = manifests.read(folder)
    for file, source in _opened(folder, manifest):
        _copy(source, None, file, notify)
    return manifest


def import_pack(
    source: Path,
    models: Path,
    *,
    hard_link: bool = False,
    dry_run: bool = False,
    notify: Notify = ignore,
) -> PackImport:
    """Bring a pack into the models folder, verified; a pack of that name is replaced.

    Args:
        source: Folder of the pack.
        models: Folder of all packs; made if need be.
        hard_link: Link the files instead of copying (same disk only).
        dry_run: Check everything, change nothing.
        notify: Told of the bytes checked.

    Raises:
        PackRefusedError: The pack is damaged, incomplete or of an unknown kind.
        StorageError: The disk did not take it.
    """
    manifest = manifests.read(source)
    target = models / manifest.name
    size = sum(file.size_bytes for file in manifest.files)
    if not hard_link:
        _refuse_without_space(models, size)
    if dry_run:
        verify(source, notify=notify)
    else:
        make_private_folder(models)
        _place(source, target, manifest, hard_link=hard_link, notify=notify)
    return PackImport(manifest.name, target, size, dry_run, hard_link)


def remove(models: Path, name: str) -> None:
    """Delete a pack.

    Raises:
        NotFoundError: No pack has this name.
    """
    folder = next((pack.folder for pack in installed(models) if pack.name == name), None)
    if folder is None:
        raise NotFoundError(f"No pack is called {name}.")
    with storage_errors(f"the pack {name}"):
        _discard(folder)
        sync_folder(models)


def _is_pack(folder: Path) -> bool:
    return (
        folder.is_dir()
        and not folder.name.startswith(".")
        and (folder / manifests.FILE_NAME).exists()
    )


def listed(folder: Path) -> InstalledPack:
    """Return what a folder holds; a broken pack carries its problem."""
    try:
        manifest = manifests.read(folder)
        for _file, _source in _opened(folder, manifest):
            pass
    except EngineError as error:
        return InstalledPack(folder.name, folder, "unknown", 0, None, str(error))
    size = sum(file.size_bytes for file in manifest.files)
    return InstalledPack(manifest.name, folder, "embedder", size, manifest)


def _opened(folder: Path, manifest: Manifest) -> Iterator[tuple[PackFile, BinaryIO]]:
    """Open each named file, whose size must be the stated one."""
    for file in manifest.files:
        path = folder / file.name
        try:
            if path.is_symlink() or not path.is_file():
                raise PackRefusedError(f"The pack {manifest.name} lacks its file {file.name}.")
            if path.stat().st_size != file.size_bytes:
                raise PackRefusedError(f"{file.name} of {manifest.name} has the wrong size.")
            with path.open("rb") as source:
                yield file, source
        except OSError as error:
            raise PackRefusedError(f"{file.name} of {manifest.name} cannot be read.") from error


def _copy(source: BinaryIO, target: BinaryIO | None, file: PackFile, notify: Notify) -> None:
    """Read a file once, writing it to `target` if there is one, and compare its hash."""
    digest, done = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        digest.update(block)
        if target is not None:
            target.write(block)
        done += len(block)
        notify(Progress("Checking", done, file.size_bytes, file.name))
    if digest.hexdigest() != file.sha256.lower():
        raise PackRefusedError(f"{file.name} is not the file that its manifest describes.")


def _place(
    source: Path, target: Path, manifest: Manifest, *, hard_link: bool, notify: Notify
) -> None:
    """Fill a folder with a temporary name and rename it when it is whole."""
    _sweep(target.parent)
    staged = Path(tempfile.mkdtemp(dir=target.parent, prefix=_TEMPORARY))
    try:
        for file, opened in _opened(source, manifest):
            if hard_link:
                _link(source / file.name, staged / file.name)
                _copy(opened, None, file, notify)
            else:
                with written_durably(staged / file.name) as copy:
                    _copy(opened, copy, file, notify)
        manifests.write(staged, manifest)
        put_in_place(staged, target)
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise


def put_in_place(staged: Path, target: Path) -> None:
    """Put the filled folder in its place; a former one of that name goes."""
    with storage_errors(f"the pack {target.name}"):
        if target.exists():
            _discard(target)
        staged.replace(target)
        sync_folder(target.parent)


def _link(path: Path, link: Path) -> None:
    try:
        link.hardlink_to(path)
    except OSError as error:
        raise StorageError(
            f"{path.name} cannot be linked into the models folder; import it as a copy."
        ) from error


def _discard(folder: Path) -> None:
    """Delete a folder so that a kill halfway leaves no pack that looks whole."""
    doomed = Path(tempfile.mkdtemp(dir=folder.parent, prefix=_TEMPORARY))
    folder.replace(doomed / folder.name)
    shutil.rmtree(doomed, ignore_errors=True)


def _sweep(models: Path) -> None:
    """Delete what a killed import left behind."""
    for leftover in models.glob(f"{_TEMPORARY}*"):
        shutil.rmtree(leftover, ignore_errors=True)


def _refuse_without_space(models: Path, size_bytes: int) -> None:
    folder = next(place for place in (models, *models.parents) if place.exists())
    free = shutil.disk_usage(folder).free
    if free < size_bytes:
        raise DiskFullError(
            f"The pack needs {size_bytes // 10**6 + 1} MB; the disk has {free // 10**6} MB free."
        )
