"""Signs what a pack holds, so that a ward can tell the hospital's own model from another.

An Ed25519 key (RFC 8032) of the hospital's technical partner signs `SHA256SUMS`; the
public key goes to the wards by another way than the pack; `engine.language.signatures`
checks there what was signed here.
"""

from pathlib import Path

from engine.finetune.runs import hash_of
from engine.ground.errors import PackRefusedError
from engine.ground.paths import storage_errors, written_durably
from engine.language.signatures import SIGNATURE, SUMS, is_own, verify

__all__ = ["SIGNATURE", "SUMS", "make_key", "sign", "verify", "write_sums"]


def make_key(private: Path, public: Path) -> None:
    """Write a new key pair as PEM; an existing private key is never replaced.

    Raises:
        PackRefusedError: There is a file at the private key's place.
    """
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if private.exists():
        raise PackRefusedError(f"{private.name} exists already; it is kept.")
    key = Ed25519PrivateKey.generate()
    with written_durably(private) as file:
        file.write(
            key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption())
        )
    with written_durably(public) as file:
        file.write(
            key.public_key().public_bytes(
                forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo
            )
        )


def write_sums(folder: Path) -> Path:
    """Write the SHA-256 of every file of a pack, as `sha256sum --check` reads them."""
    files = sorted(one for one in folder.rglob("*") if one.is_file() and not is_own(one))
    lines = [f"{hash_of(one)}  {one.relative_to(folder).as_posix()}\n" for one in files]
    with written_durably(folder / SUMS) as out:
        out.write("".join(lines).encode())
    return folder / SUMS


def sign(folder: Path, private: Path) -> Path:
    """Sign the sums of a pack.

    Raises:
        PackRefusedError: The key is no Ed25519 key.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    with storage_errors("the signing key"):
        content = private.read_bytes()
    try:
        key = load_pem_private_key(content, password=None)
    except ValueError as error:
        raise PackRefusedError(f"{private.name} holds no key that can sign.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise PackRefusedError(f"{private.name} is no Ed25519 key.")
    with written_durably(folder / SIGNATURE) as out:
        out.write(key.sign((folder / SUMS).read_bytes()))
    return folder / SIGNATURE
