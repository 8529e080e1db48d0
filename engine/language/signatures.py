"""Whether a pack is as the hospital's technical partner signed it.

`SHA256SUMS` names every file of the pack; an Ed25519 signature (RFC 8032) covers it.
"""

from pathlib import Path

from engine.ground.errors import PackRefusedError
from engine.language.manifests import sha256_of

SUMS = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"


def verify(folder: Path, public: Path) -> None:
    """Check signature and sums of a pack.

    Raises:
        PackRefusedError: The first thing that is wrong, named.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(public.read_bytes())
    except (OSError, ValueError) as error:
        raise PackRefusedError(f"{public.name} is no key that can be read.") from error
    if not isinstance(key, Ed25519PublicKey):
        raise PackRefusedError(f"{public.name} is no Ed25519 key.")
    try:
        sums, signature = (folder / SUMS).read_bytes(), (folder / SIGNATURE).read_bytes()
        key.verify(signature, sums)
        _compare(folder, sums.decode())
    except OSError as error:
        raise PackRefusedError(f"{folder.name} has no signature that can be read.") from error
    except (InvalidSignature, UnicodeDecodeError) as error:
        raise PackRefusedError(f"The signature of {folder.name} is not by this key.") from error


def _compare(folder: Path, sums: str) -> None:
    listed = {line[66:]: line[:64] for line in sums.splitlines()}
    there = {
        one.relative_to(folder).as_posix()
        for one in folder.rglob("*")
        if one.is_file() and not is_own(one)
    }
    if odd := sorted(there ^ set(listed)):
        raise PackRefusedError(f"{odd[0]} of {folder.name} is not what was signed.")
    for name, sha256 in listed.items():
        if sha256_of(folder / name) != sha256:
            raise PackRefusedError(f"{name} of {folder.name} was changed after signing.")


def is_own(file: Path) -> bool:
    """Whether a file is the signature's own and not signed itself."""
    return file.name in {SUMS, SIGNATURE}
