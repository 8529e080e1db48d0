"""Lays a file into a pack: linked where that can be, in parts where a USB stick needs them."""

import shutil
from pathlib import Path
from typing import BinaryIO

from engine.finetune.runs import hash_of
from engine.ground.paths import storage_errors
from engine.language.manifests import PackFile

_BLOCK = 4 * 1024 * 1024


def laid(source: Path, folder: Path, *, role: str, most_bytes: int) -> PackFile:
    """Put a file, or its parts, into a folder and return what a manifest says of it.

    Raises:
        StorageError: The disk did not take it.
    """
    size = source.stat().st_size
    parts: tuple[str, ...] = ()
    with storage_errors(f"the pack {folder.name}"):
        if size <= most_bytes:
            _place(source, folder / source.name)
        else:
            parts = _split(source, folder, most_bytes)
    return PackFile(source.name, role, size, hash_of(source), parts)


def _place(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, target)


def _split(source: Path, folder: Path, most_bytes: int) -> tuple[str, ...]:
    count = -(-source.stat().st_size // most_bytes)
    names = tuple(f"{source.name}.{place:03}-of-{count:03}" for place in range(1, count + 1))
    with source.open("rb") as whole:
        for name in names:
            with (folder / name).open("wb") as part:
                _copy(whole, part, most_bytes)
    return names


def _copy(whole: BinaryIO, part: BinaryIO, count: int) -> None:
    """Copy at most so many bytes, block by block."""
    left = count
    while left and (block := whole.read(min(_BLOCK, left))):
        part.write(block)
        left -= len(block)
