"""The data key of a library: random, wrapped by the passphrase and by the recovery key.

The key file holds the two wrapped copies and what scrypt needs; nothing in it
opens the library without one of the two secrets. Changing the passphrase
writes a new key file and leaves the data as it is.
"""

import json
import os
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.ground.errors import InputError, LibraryDamagedError, WrongPassphraseError
from engine.ground.paths import storage_errors, written_durably
from engine.library import recovery

SCRYPT_LOG2_COST = 16  # 64 MiB and about 0.2 s; a stolen key file costs that much per guess
_MAX_LOG2_COST = 20  # a changed key file must not make opening take gigabytes
_FORMAT = 1
_LENGTH = 32


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file says: how to derive a wrapping key, and two wrapped data keys."""

    log2_cost: int
    salt: bytes
    by_passphrase: bytes
    by_recovery_key: bytes


class DataKey:
    """The unwrapped key of an open library; `forget` overwrites it.

    Python may have copied it meanwhile (the database takes it as text), so
    forgetting is the best effort that the language allows.
    """

    def __init__(self, secret: bytes) -> None:
        """Keep a copy that can be overwritten."""
        self._secret = bytearray(secret)

    def subkey(self, purpose: str) -> bytes:
        """Return 32 bytes for one purpose: database, originals, audit."""
        if not any(self._secret):
            raise RuntimeError("this key was forgotten")
        return _derived(bytes(self._secret), b"", f"wardlight {purpose}")

    def wrapped(self, by: bytes, salt: bytes) -> bytes:
        """Return this key encrypted with a wrapping key."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = os.urandom(12)
        return nonce + ChaCha20Poly1305(by).encrypt(nonce, bytes(self._secret), salt)

    def copied(self) -> "DataKey":
        """Return a copy that is forgotten on its own."""
        return DataKey(bytes(self._secret))

    def forget(self) -> None:
        """Overwrite the key in memory."""
        self._secret[:] = bytes(len(self._secret))


def create(
    path: Path, passphrase: str, *, log2_cost: int = SCRYPT_LOG2_COST
) -> tuple[DataKey, str]:
    """Make a data key, write its key file durably, and return both it and the recovery key.

    Raises:
        InputError: The passphrase is empty.
        StorageError: The key file cannot be written.
    """
    _check_usable(passphrase)
    key = DataKey(os.urandom(_LENGTH))
    printed = recovery.new()
    salt = os.urandom(16)
    file = KeyFile(
        log2_cost=log2_cost,
        salt=salt,
        by_passphrase=key.wrapped(from_passphrase(passphrase, salt, log2_cost), salt),
        by_recovery_key=key.wrapped(_from_recovery_key(printed, salt), salt),
    )
    _write(path, file)
    return key, printed


def unlock(path: Path, passphrase: str) -> DataKey:
    """Return the data key that a passphrase unwraps.

    Raises:
        WrongPassphraseError: The passphrase does not fit.
        LibraryDamagedError: The key file is missing or not a key file.
    """
    file = _read(path)
    wrapping = from_passphrase(passphrase, file.salt, file.log2_cost)
    key = unwrapped(file.by_passphrase, wrapping, file.salt)
    if key is None:
        raise WrongPassphraseError("This passphrase does not open the library.")
    return key


def unlock_with_recovery_key(path: Path, printed: str) -> DataKey:
    """Return the data key that the printed recovery key unwraps.

    Raises:
        WrongPassphraseError: The recovery key does not fit or is mistyped.
        LibraryDamagedError: The key file is missing or not a key file.
    """
    file = _read(path)
    key = unwrapped(file.by_recovery_key, _from_recovery_key(printed, file.salt), file.salt)
    if key is None:
        raise WrongPassphraseError("This recovery key belongs to another library.")
    return key


def change_passphrase(path: Path, key: DataKey, new: str) -> None:
    """Wrap the data key by a new passphrase; the recovery key stays valid.

    A kill at any moment leaves either the old or the new key file, whole.
    The salt stays because the recovery wrapping is bound to it.

    Raises:
        InputError: The passphrase is empty.
    """
    _check_usable(new)
    file = _read(path)
    wrapping = from_passphrase(new, file.salt, file.log2_cost)
    _write(path, replace(file, by_passphrase=key.wrapped(wrapping, file.salt)))


def _check_usable(passphrase: str) -> None:
    if not passphrase.strip():
        raise InputError("The passphrase is empty.")


def from_passphrase(passphrase: str, salt: bytes, log2_cost: int) -> bytes:
    """Return the wrapping key that scrypt derives from a passphrase or PIN."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=_LENGTH, n=1 << log2_cost, r=8, p=1).derive(typed)


def _from_recovery_key(printed: str, salt: bytes) -> bytes:
    return _derived(recovery.secret(printed), salt, "wardlight recovery wrapping")


def _derived(secret: bytes, salt: bytes, purpose: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), _LENGTH, salt or None, purpose.encode()).derive(secret)


def unwrapped(wrapped: bytes, by: bytes, salt: bytes) -> DataKey | None:
    """Return a data key that was wrapped by `DataKey.wrapped`; None when `by` does not fit."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return DataKey(ChaCha20Poly1305(by).decrypt(wrapped[:12], wrapped[12:], salt))
    except InvalidTag:
        return None


def _write(path: Path, file: KeyFile) -> None:
    content = {
        "format": _FORMAT,
        "kdf": "scrypt",
        "log2_cost": file.log2_cost,
        "salt": file.salt.hex(),
        "by_passphrase": file.by_passphrase.hex(),
        "by_recovery_key": file.by_recovery_key.hex(),
    }
    with written_durably(path) as out:
        out.write(json.dumps(content, indent=1).encode("ascii"))


def _read(path: Path) -> KeyFile:
    if not path.exists():
        raise LibraryDamagedError("The key file of the library is missing.")
    with storage_errors("the key file of the library"):
        content = path.read_bytes()
    try:
        return _parsed(json.loads(content))
    except (ValueError, KeyError, TypeError) as error:
        raise LibraryDamagedError("The key file of the library is damaged.") from error


def _parsed(content: Any) -> KeyFile:
    file = KeyFile(
        log2_cost=int(content["log2_cost"]),
        salt=bytes.fromhex(content["salt"]),
        by_passphrase=bytes.fromhex(content["by_passphrase"]),
        by_recovery_key=bytes.fromhex(content["by_recovery_key"]),
    )
    sealed_length = 12 + _LENGTH + 16
    lengths = {len(file.by_passphrase), len(file.by_recovery_key)}
    if (
        content["format"] != _FORMAT
        or content["kdf"] != "scrypt"
        or not 1 <= file.log2_cost <= _MAX_LOG2_COST
        or len(file.salt) < 16
        or lengths != {sealed_length}
    ):
        raise ValueError("not a key file that this version knows")
    return file
