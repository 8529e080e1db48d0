"""What the window asks about collections, watched folders and refused files, as types."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from engine.ground.answers import AddReport
from engine.ground.progress import Notify, ignore
from engine.ground.shelves import CollectionCard, Refusal, SealedCollection, WatchedFolder
from engine.ground.types import DocumentId


class Shelves(Protocol):
    """Listed in the lane that asks; changed, carried and looked at in the background lane."""

    def collections(self) -> list[CollectionCard]:
        """Return every collection with its documents."""
        ...

    def make(self, name: str, /) -> str:
        """Make an empty collection."""
        ...

    def put(self, name: str, documents: Sequence[DocumentId], /) -> None:
        """Put documents into a collection."""
        ...

    def take(self, name: str, documents: Sequence[DocumentId], /) -> None:
        """Take documents out of a collection."""
        ...

    def rename(self, name: str, new: str, /) -> None:
        """Give a collection another name."""
        ...

    def remove(self, name: str, /) -> None:
        """Delete a collection; its documents stay."""
        ...

    def supersede(self, new: DocumentId, old: Sequence[DocumentId], /) -> None:
        """Let a document replace others."""
        ...

    def reinstate(self, document: DocumentId, /) -> None:
        """Let a replaced document answer questions again."""
        ...

    def watched(self, *, adding: bool = False) -> list[WatchedFolder]:
        """Return every watched folder; `adding` tells the background lane from the other."""
        ...

    def watch(self, folder: Path, /, *, collection: str = "") -> None:
        """Watch a folder from now on."""
        ...

    def unwatch(self, folder: str, /) -> None:
        """Watch a folder no longer; its documents stay."""
        ...

    def look(self, notify: Notify = ignore, /) -> tuple[AddReport, list[str]]:
        """Add what has settled; return what became of it, and folders that are not there."""
        ...

    def refusals(self) -> list[Refusal]:
        """Return the files that could not be added, kept over restarts."""
        ...

    def forget_refusals(self, paths: Sequence[str], /) -> None:
        """Forget files that could not be added."""
        ...

    def export(self, name: str, target: Path, notify: Notify = ignore, /) -> SealedCollection:
        """Write a collection into one signed file."""
        ...

    def inspect(self, source: Path, notify: Notify = ignore, /) -> SealedCollection:
        """Check a signed file without storing anything."""
        ...

    def bring(self, source: Path, /, *, trust: str = "", notify: Notify = ignore) -> AddReport:
        """Import a signed file; a new signer is named by the fingerprint that was compared."""
        ...
