"""Encrypted copies of the added files, under random names.

A file is a header (magic, 16 bytes of salt) and pieces of at most 1 MiB, each
sealed with ChaCha20-Poly1305 under a key of its own file. The piece's number,
whether it is the last, and the file's name are authenticated with it, so that
cutting, reordering or exchanging files is noticed.
"""

import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.ground.errors import LibraryDamagedError
from engine.ground.paths import (
    make_private_folder,
    remove_leftovers,
    storage_errors,
    sync_folder,
    written_durably,
)

_MAGIC = b"WARDORG1"
_SALT_LENGTH = 16
_PIECE = 1 << 20
_SEAL = 16  # bytes that the authentication tag adds to a piece


def write(folder: Path, key: bytes, content: bytes) -> str:
    """Encrypt a file durably and return the random name that it now has.

    Raises:
        StorageError: The disk or the folder.
    """
    name = secrets.token_hex(16)
    make_private_folder(folder)
    salt = os.urandom(_SALT_LENGTH)
    with written_durably(folder / name) as out:
        out.write(_MAGIC + salt)
        for sealed in _sealed(_file_key(key, salt), name, content):
            out.write(sealed)
    return name


def read(folder: Path, key: bytes, name: str) -> bytes:
    """Return the content of an original, authenticated to the last byte.

    Raises:
        LibraryDamagedError: It is missing, cut, exchanged or changed.
        StorageError: The disk or the folder.
    """
    path = folder / name
    if not path.exists():
        raise LibraryDamagedError("The stored original of a document is missing.")
    with storage_errors("a stored original"):
        stored = path.read_bytes()
    start = len(_MAGIC) + _SALT_LENGTH
    if not stored.startswith(_MAGIC) or len(stored) < start + _SEAL:
        raise LibraryDamagedError("The stored original of a document is damaged.")
    return b"".join(_opened(_file_key(key, stored[len(_MAGIC) : start]), name, stored[start:]))


def remove(folder: Path, name: str) -> None:
    """Delete an original; one that is gone already is fine."""
    with storage_errors("a stored original"):
        (folder / name).unlink(missing_ok=True)
        if folder.exists():
            sync_folder(folder)


def sweep(folder: Path, known: Iterable[str]) -> int:
    """Delete what no document refers to, left by a kill; return how many there were."""
    if not folder.is_dir():
        return 0
    with storage_errors("the stored originals"):
        swept = remove_leftovers(folder)
        orphans = {path.name for path in folder.iterdir() if path.is_file()} - set(known)
        for name in orphans:
            (folder / name).unlink(missing_ok=True)
    return swept + len(orphans)


def _sealed(key: bytes, name: str, content: bytes) -> Iterator[bytes]:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    view = memoryview(content)
    pieces = max(1, -(-len(content) // _PIECE))
    for number in range(pieces):
        piece = view[number * _PIECE : (number + 1) * _PIECE]
        nonce, bound = _place(number, name, is_last=number == pieces - 1)
        yield cipher.encrypt(nonce, piece, bound)


def _opened(key: bytes, name: str, stored: bytes) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    view = memoryview(stored)
    pieces = -(-len(stored) // (_PIECE + _SEAL))
    for number in range(pieces):
        piece = view[number * (_PIECE + _SEAL) : (number + 1) * (_PIECE + _SEAL)]
        nonce, bound = _place(number, name, is_last=number == pieces - 1)
        try:
            yield cipher.decrypt(nonce, piece, bound)
        except InvalidTag as error:
            raise LibraryDamagedError("The stored original of a document is damaged.") from error


def _place(number: int, name: str, *, is_last: bool) -> tuple[bytes, bytes]:
    """Nonce and authenticated data of a piece; the key is used for this file only."""
    return number.to_bytes(11, "big") + bytes([is_last]), name.encode("ascii")


def _file_key(key: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, b"wardlight one original").derive(key)
