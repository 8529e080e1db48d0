"""Collections, watched folders and what could not be added, as people see them."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.ground.types import DocumentClass, DocumentId


@dataclass(frozen=True, slots=True)
class CollectionCard:
    """A named set of documents; a document may be in several."""

    name: str
    documents: tuple[DocumentId, ...]


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose files come into the library by themselves.

    Attributes:
        collection: That its documents go into; empty for none.
        looked: When it was last looked at, ISO 8601 UTC; empty for never.
        counts: Files by state: settling, stored, refused, missing.
        missing: Documents whose file is no longer in the folder; they stay.
    """

    path: str
    collection: str
    document_class: DocumentClass
    looked: str
    counts: Mapping[str, int]
    missing: tuple[DocumentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that could not be added, kept until it can or is forgotten."""

    path: str
    at: str
    kind: str
    error: str
    advice: str


@dataclass(frozen=True, slots=True)
class EmergencyPassage:
    """A paragraph of the emergency shelf, which is readable while the library is locked.

    Attributes:
        page: Counted from 1.
        score: Comparable within one search only.
    """

    document_id: int
    title: str
    document_class: DocumentClass
    issuer: str
    version: str
    review_by: str
    page: int
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class SealedCollection:
    """What a signed collection file says of itself, after its seal was checked.

    Attributes:
        signer: Fingerprint of the key that signed it, for comparing by telephone.
        is_known: Whether this library trusts that signer.
        titles: Of its documents.
    """

    name: str
    signer: str
    is_known: bool
    made_at: str
    titles: tuple[str, ...]
    size_bytes: int
