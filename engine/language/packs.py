"""Packs of weights on disk: how they come in, are checked and go out.

A pack is a folder with a `manifest.json` that names every file with its size and
SHA-256. Nothing else in the folder is copied or opened. A pack is imported under a
temporary name and renamed when whole, so that a kill leaves no half of one.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

import msgspec

from engine.ground.errors import (
    DiskFullError,
    EngineError,
    NotFoundError,
    PackRefusedError,
    StorageError,
)
from engine.ground.paths import make_private_folder, storage_errors, sync_folder, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.language import joined, manifests
from engine.language.joined import Joined
from engine.language.manifests import EmbedderManifest, Manifest, ModelManifest, PackFile

_BLOCK = 1024 * 1024
_TEMPORARY = ".part-"


class WrongHashError(PackRefusedError):
    """A file has another SHA-256 than the one stated."""


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


Find = Callable[[PackFile], Path]


@dataclass(frozen=True, slots=True)
class Transfer:
    """How files come into the models folder.

    Attributes:
        find: Where each file is now.
        hard_link: Link instead of copying (same disk only).
        dry_run: Check everything, change nothing.
    """

    find: Find
    hard_link: bool = False
    dry_run: bool = False


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
    return _chosen(models, EmbedderManifest, "graph", preferred)


def chosen_model(models: Path, *, preferred: str) -> Path | None:
    """Return the model pack of this name or weights' SHA-256, else the first usable one.

    Args:
        models: Folder of all packs.
        preferred: What the user or the policy chose, or empty.
    """
    return _chosen(models, ModelManifest, "", preferred)


def _chosen(
    models: Path, kind: type[EmbedderManifest | ModelManifest], role: str, preferred: str
) -> Path | None:
    """Return the pack of a kind that is preferred, else the first one that can be used."""
    usable = [
        (pack.folder, pack.manifest)
        for pack in installed(models)
        if isinstance(pack.manifest, kind)
    ]
    for folder, manifest in usable:
        file = manifest.main_file if isinstance(manifest, ModelManifest) else manifest.file(role)
        if preferred and preferred in (manifest.name, file.sha256):
            return folder
    whole = [folder for folder, manifest in usable if not _is_adapter(manifest)]
    return whole[0] if whole else None


def _is_adapter(manifest: Manifest) -> bool:
    return isinstance(manifest, ModelManifest) and manifest.is_adapter


def weights_of(models: Path, manifest: ModelManifest) -> tuple[Path, PackFile]:
    """Return the weights that a pack runs on: its own, or those its adapters belong to.

    Raises:
        PackRefusedError: The weights for the adapters are not installed.
    """
    if not manifest.is_adapter:
        return models / manifest.name, manifest.main_file
    for pack in installed(models):
        known = pack.manifest
        if not isinstance(known, ModelManifest) or known.is_adapter:
            continue
        if known.main_file.sha256 == manifest.base_sha256:
            return pack.folder, known.main_file
    raise PackRefusedError(
        f"{manifest.name} is an update of another model, which is not installed."
    )


def verify(folder: Path, *, notify: Notify = ignore) -> Manifest:
    """Read every byte of a pack and return its manifest.

    Raises:
        PackRefusedError: A file is absent or differs from the manifest.
    """
    manifest = manifests.read(folder)
    verify_files(manifest, in_folder(folder), notify=notify)
    return manifest


def verify_files(manifest: Manifest, find: Find, *, notify: Notify = ignore) -> None:
    """Read every byte of the files of a manifest, wherever they are; raises as `verify` does."""
    _refuse_unusable_weights(manifest, find)
    for file, source in _opened(find, manifest):
        _copy(source, None, file, notify)


def in_folder(folder: Path) -> Find:
    """Return where the files of a pack are that lie in this folder."""
    return lambda file: folder / file.name


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
    how = Transfer(in_folder(source), hard_link=hard_link, dry_run=dry_run)
    return import_files(manifest, models, how, notify=notify)


def import_files(
    manifest: Manifest, models: Path, how: "Transfer", *, notify: Notify = ignore
) -> PackImport:
    """Bring the files of a manifest into the models folder; raises as `import_pack` does."""
    target = models / manifest.name
    size = sum(file.size_bytes for file in manifest.files)
    if not how.hard_link:
        _refuse_without_space(models, size)
    if how.dry_run:
        verify_files(manifest, how.find, notify=notify)
    else:
        _refuse_unusable_weights(manifest, how.find)
        make_private_folder(models)
        _place(manifest, target, how, notify=notify)
    return PackImport(manifest.name, target, size, how.dry_run, how.hard_link)


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
        for _file, _source in _opened(in_folder(folder), manifest):
            pass
    except EngineError as error:
        return InstalledPack(folder.name, folder, "unknown", 0, None, str(error))
    size = sum(file.size_bytes for file in manifest.files)
    kind = "embedder" if isinstance(manifest, EmbedderManifest) else "model"
    return InstalledPack(manifest.name, folder, kind, size, manifest)


def _refuse_unusable_weights(manifest: Manifest, find: Find) -> None:
    """Look into the weights of a model: they must be a complete GGUF of a supported kind.

    Raises:
        PackRefusedError: They are not, or not what the manifest says.
    """
    if not isinstance(manifest, ModelManifest):
        return
    from engine.language import gguf_check

    path = find(manifest.main_file)
    if manifest.main_file.parts and not path.exists():
        return  # looked into as soon as it is joined
    if manifest.is_adapter:
        gguf_check.check_adapter(path)
        return
    checked = gguf_check.check(path)
    said = (manifest.architecture, manifest.parameters)
    if said != (checked.architecture, checked.parameters):
        raise PackRefusedError(f"The weights of {manifest.name} are not what its manifest says.")


def _opened(find: Find, manifest: Manifest) -> Iterator[tuple[PackFile, BinaryIO]]:
    """Open each named file, whose size must be the stated one."""
    for file in manifest.files:
        paths = _places(find, file)
        try:
            if any(path.is_symlink() or not path.is_file() for path in paths):
                raise PackRefusedError(f"The pack {manifest.name} lacks its file {file.name}.")
            if joined.size_bytes(paths) != file.size_bytes:
                raise PackRefusedError(f"{file.name} of {manifest.name} has the wrong size.")
            with BufferedReader(Joined(paths)) as source:
                yield file, source
        except OSError as error:
            raise PackRefusedError(f"{file.name} of {manifest.name} cannot be read.") from error


def _places(find: Find, file: PackFile) -> list[Path]:
    """Return where a file is: in one piece, or in its parts."""
    whole = find(file)
    if not file.parts or whole.exists():
        return [whole]
    return [whole.with_name(part) for part in file.parts]


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
        raise WrongHashError(f"{file.name} is not the file that its manifest describes.")


def _place(manifest: Manifest, target: Path, how: Transfer, *, notify: Notify) -> None:
    """Fill a folder with a temporary name and rename it when it is whole."""
    _sweep(target.parent)
    staged = Path(tempfile.mkdtemp(dir=target.parent, prefix=_TEMPORARY))
    try:
        for file, opened in _opened(how.find, manifest):
            if how.hard_link and how.find(file).exists():
                _link(how.find(file), staged / file.name)
                _copy(opened, None, file, notify)
            else:
                with written_durably(staged / file.name) as copy:
                    _copy(opened, copy, file, notify)
        _refuse_unusable_weights(manifest, in_folder(staged))
        manifests.write(staged, _whole(manifest))
        put_in_place(staged, target)
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise


def _whole(manifest: Manifest) -> Manifest:
    """Return a manifest whose files are in one piece."""
    files = tuple(msgspec.structs.replace(file, parts=()) for file in manifest.files)
    return msgspec.structs.replace(manifest, files=files)


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
