"""The printed recovery key: 160 random bits as grouped base32 with check characters."""

import hashlib
import secrets

from engine.ground.errors import WrongPassphraseError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_READ_AS = str.maketrans("OIL", "011")
_DATA_LENGTH = 32
_CHECK_LENGTH = 4
_GROUP = 4


def new() -> str:
    """Return a fresh key as nine groups of four, the last group being the check."""
    data = _encoded(secrets.token_bytes(20))
    whole = data + _check(data)
    return "-".join(whole[i : i + _GROUP] for i in range(0, len(whole), _GROUP))


def secret(key: str) -> bytes:
    """Return the 20 secret bytes of a key as typed: case, spaces and dashes do not matter.

    Raises:
        WrongPassphraseError: It has the wrong length or a typing mistake.
    """
    typed = "".join(key.upper().split()).replace("-", "").translate(_READ_AS)
    if len(typed) != _DATA_LENGTH + _CHECK_LENGTH:
        raise WrongPassphraseError("A recovery key has nine groups of four characters.")
    data = typed[:_DATA_LENGTH]
    if set(typed) - set(_ALPHABET) or _check(data) != typed[_DATA_LENGTH:]:
        raise WrongPassphraseError("This recovery key has a typing mistake.")
    number = 0
    for character in data:
        number = number * 32 + _ALPHABET.index(character)
    return number.to_bytes(20, "big")


def _encoded(data: bytes) -> str:
    """Base32 of 20 bytes, most significant first."""
    number = int.from_bytes(data, "big")
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(155, -1, -5))


def _check(data: str) -> str:
    """Four characters that almost surely change when any other one does."""
    digest = hashlib.sha256(b"wardlight recovery key " + data.encode("ascii")).digest()
    return "".join(_ALPHABET[byte & 31] for byte in digest[:_CHECK_LENGTH])
