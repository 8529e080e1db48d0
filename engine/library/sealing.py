"""A collection as one signed file, to be carried on a USB stick to another Wardlight.

The file is: magic, lengths, a table of contents in JSON, its Ed25519 signature, the
public key, then the original files one after the other. The table names the SHA-256
of each. Nothing is parsed before the signature fits, and nothing is stored before
every file has been hashed. It is not encrypted: guidelines are no secret.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from engine.ground.errors import NotFoundError, SealBrokenError
from engine.ground.paths import storage_errors, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.shelves import SealedCollection
from engine.ground.types import DocumentCard, DocumentClass, DocumentDetails
from engine.library import documents, readings
from engine.library.store import Library

_MAGIC = b"WARDCOL1"
_FORMAT = 1
_MOST_TABLE = 16 * 2**20
_KEY, _SIGNATURE = 32, 64
_PIECE = 1 << 20
_TRUSTED = "trusted_signers"
_BROKEN = "This collection was changed or damaged after it was signed; nothing was imported."


@dataclass(frozen=True, slots=True)
class Sealed:
    """A checked file: what it says, and where its documents are in it."""

    card: SealedCollection
    documents: tuple[dict[str, Any], ...]
    start: int


def export(
    library: Library,
    name: str,
    cards: Sequence[DocumentCard],
    target: Path,
    notify: Notify = ignore,
) -> SealedCollection:
    """Write documents into a signed file, whole or not at all.

    Raises:
        NotFoundError: There are no documents in the collection.
        LibraryDamagedError, StorageError: Nothing was written.
        Cancelled: From `notify`.
    """
    if not cards:
        raise NotFoundError("There is no document in this collection.")
    private, public = _keys(library)
    table = {
        "format": _FORMAT,
        "name": name,
        "made_at": readings.now(),
        "documents": [_entry(card) for card in cards],
    }
    content = json.dumps(table).encode("ascii")
    with written_durably(target) as out:
        out.write(_MAGIC + len(content).to_bytes(8, "big") + content)
        out.write(private.sign(_MAGIC + content) + public)
        for number, card in enumerate(cards):
            notify(Progress("Writing the collection", number, len(cards), card.title))
            out.write(documents.original(library, card.id))
    return opened(library, target, notify).card


def opened(library: Library, source: Path, notify: Notify = ignore) -> Sealed:
    """Check signature and every file of a signed collection.

    Raises:
        SealBrokenError: It is no such file, or it was changed by a single bit.
        StorageError: It cannot be read.
        Cancelled: From `notify`.
    """
    with storage_errors("the collection file"), source.open("rb") as file:
        size = source.stat().st_size
        content, public = _signed(file)
        table = _parsed(content)
        start = file.tell()
        for number, entry in enumerate(table["documents"]):
            notify(Progress("Checking the collection", number, len(table["documents"])))
            if _hash_of(file, entry["size_bytes"]) != entry["sha256"]:
                raise SealBrokenError(_BROKEN)
        if file.tell() != size:
            raise SealBrokenError(_BROKEN)
    signer = fingerprint(public)
    card = SealedCollection(
        name=table["name"],
        signer=signer,
        is_known=signer in trusted(library),
        made_at=table["made_at"],
        titles=tuple(entry["title"] for entry in table["documents"]),
        size_bytes=size,
    )
    return Sealed(card, tuple(table["documents"]), start)


def files(source: Path, sealed: Sealed) -> Iterator[tuple[str, bytes, DocumentDetails]]:
    """Yield name, content and details of each document; each content is hashed again.

    Raises:
        SealBrokenError: The file was exchanged since it was checked.
    """
    with storage_errors("the collection file"), source.open("rb") as file:
        file.seek(sealed.start)
        for entry in sealed.documents:
            content = file.read(entry["size_bytes"])
            if hashlib.sha256(content).hexdigest() != entry["sha256"]:
                raise SealBrokenError(_BROKEN)
            yield entry["file_name"], content, _details(entry)


def trusted(library: Library) -> set[str]:
    """Return the fingerprints of signers that this library trusts, its own among them."""
    return {*library.fact(_TRUSTED).split(), fingerprint(_keys(library)[1])}


def trust(library: Library, signer: str) -> None:
    """Trust a signer from now on."""
    known = {*library.fact(_TRUSTED).split(), signer}
    library.set_fact(_TRUSTED, " ".join(sorted(known)))


def fingerprint(public: bytes) -> str:
    """Return a key's fingerprint in groups that can be read aloud."""
    digest = hashlib.sha256(public).hexdigest()[:32].upper()
    return "-".join(digest[at : at + 4] for at in range(0, 32, 4))


def _keys(library: Library) -> tuple[Any, bytes]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(library.subkey("signing"))
    return private, private.public_key().public_bytes_raw()


def _signed(file: BinaryIO) -> tuple[bytes, bytes]:
    """Table and public key, once the signature fits."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if file.read(len(_MAGIC)) != _MAGIC:
        raise SealBrokenError("This is not a collection that Wardlight wrote.")
    length = int.from_bytes(file.read(8), "big")
    if not 0 < length <= _MOST_TABLE:
        raise SealBrokenError(_BROKEN)
    content = file.read(length)
    signature, public = file.read(_SIGNATURE), file.read(_KEY)
    if len(content) != length or len(public) != _KEY:
        raise SealBrokenError(_BROKEN)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _MAGIC + content)
    except (InvalidSignature, ValueError) as error:
        raise SealBrokenError(_BROKEN) from error
    return content, public


def _parsed(content: bytes) -> dict[str, Any]:
    """The table of contents with every field as it must be; its signer may still be a stranger."""
    try:
        table = json.loads(content)
        if table["format"] != _FORMAT:
            raise SealBrokenError("This collection was written by a newer Wardlight.")
        entries = [_checked(entry) for entry in table["documents"]]
        return {"name": str(table["name"]), "made_at": str(table["made_at"]), "documents": entries}
    except (ValueError, KeyError, TypeError) as error:
        raise SealBrokenError(_BROKEN) from error


def _checked(entry: dict[str, Any]) -> dict[str, Any]:
    texts = ("file_name", "sha256", "title", "issuer", "version", "issued", "review_by")
    checked: dict[str, Any] = {name: str(entry[name]) for name in texts}
    checked["file_name"] = Path(checked["file_name"]).name or "document"
    checked["size_bytes"] = int(entry["size_bytes"])
    checked["class"] = str(DocumentClass(entry["class"]))
    if checked["size_bytes"] < 0:
        raise ValueError("a file cannot be shorter than nothing")
    return checked


def _hash_of(file: BinaryIO, size: int) -> str:
    digest, left = hashlib.sha256(), size
    while left > 0 and (piece := file.read(min(_PIECE, left))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest() if left == 0 else ""


def _entry(card: DocumentCard) -> dict[str, object]:
    return {
        "file_name": card.file_name,
        "sha256": card.sha256,
        "size_bytes": card.size_bytes,
        "title": card.title,
        "class": str(card.document_class),
        "issuer": card.issuer,
        "version": card.version,
        "issued": card.issued,
        "review_by": card.review_by,
    }


def _details(entry: dict[str, Any]) -> DocumentDetails:
    return DocumentDetails(
        title=entry["title"],
        issuer=entry["issuer"],
        version=entry["version"],
        issued=entry["issued"],
        review_by=entry["review_by"],
        document_class=DocumentClass(entry["class"]),
    )
