"""The recovery key of a new library, kept until a person has confirmed that it is written down.

It lies sealed by the library's own data key: whoever can read it has opened the
library already. Confirming removes it for good.
"""

import os

from engine.ground.paths import Home, storage_errors, sync_folder, written_durably
from engine.library.keys import DataKey
from engine.library.store import Library

_PURPOSE = "unconfirmed recovery key"
_NONCE = 12


def keep(home: Home, key: DataKey, printed: str) -> None:
    """Keep a printed key; raises `StorageError`."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(_NONCE)
    sealed = ChaCha20Poly1305(key.subkey(_PURPOSE)).encrypt(nonce, printed.encode("ascii"), None)
    with written_durably(home.unconfirmed_key) as out:
        out.write(nonce + sealed)


def kept(library: Library) -> str:
    """Return the key that waits to be confirmed; empty for none, or for another library's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    file = library.home.unconfirmed_key
    if not file.exists():
        return ""
    with storage_errors("the recovery key"):
        content = file.read_bytes()
    try:
        opened = ChaCha20Poly1305(library.subkey(_PURPOSE)).decrypt(
            content[:_NONCE], content[_NONCE:], None
        )
    except (InvalidTag, ValueError):
        return ""
    return opened.decode("ascii")


def forget(home: Home) -> None:
    """Remove the kept key; raises `StorageError`."""
    with storage_errors("the recovery key"):
        home.unconfirmed_key.unlink(missing_ok=True)
        sync_folder(home.root)
