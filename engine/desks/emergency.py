"""The desk behind the glass: guidelines and danger signs while the library is locked.

There only where the hospital's policy names a collection; every use is in the audit.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk
from engine.ground.audit import AuditAction
from engine.ground.errors import LibraryError, PolicyError, StorageError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.shelves import EmergencyPassage

if TYPE_CHECKING:
    from engine.session import Session

_COUNT = 8


class EmergencyDesk:
    """The emergency shelf of one home."""

    def __init__(
        self,
        home: Home,
        policy: Policy,
        session: "Callable[[], Session | None]",
        audit: AuditDesk,
    ) -> None:
        """Look at nothing yet.

        Args:
            home: Where the shelf is.
            policy: Names the collection, or none.
            session: Gives the open session, or None while the library is locked.
            audit: Told of every use.
        """
        self._home = home
        self._policy = policy
        self._session = session
        self._audit = audit

    @property
    def _file(self) -> Path:
        return self._home.emergency

    @property
    def is_offered(self) -> bool:
        """Whether there is a shelf to break the glass for."""
        return bool(self._policy.emergency_collection) and self._file.exists()

    def open(self) -> tuple[str, ...]:
        """Break the glass, and return the titles on the shelf.

        Raises:
            PolicyError: The hospital does not allow it, or there is no shelf.
            LibraryDamagedError, StorageError: It cannot be read.
        """
        from engine.library import emergency

        self._require()
        shelf = emergency.read(self._file)
        numbers = [int(entry["id"]) for entry in shelf.documents]
        self._audit.note(AuditAction.EMERGENCY_OPENED, {"documents": numbers})
        return tuple(str(entry["title"]) for entry in shelf.documents)

    def search(self, text: str, *, count: int = _COUNT) -> list[EmergencyPassage]:
        """Return the paragraphs nearest to a text by words; raises as `open` does."""
        from engine.library import emergency

        self._require()
        passages = emergency.found(emergency.read(self._file), text, count)
        numbers = sorted({one.document_id for one in passages})
        self._audit.note(AuditAction.EMERGENCY_SEARCHED, {"documents": numbers})
        return passages

    def refresh(self) -> None:
        """Write the shelf anew where the open library changed; take it away where none is wanted.

        A disk that refuses leaves the shelf as it was: work at a bedside never waits for it.
        """
        with contextlib.suppress(StorageError, LibraryError):
            self._refresh()

    def _refresh(self) -> None:
        from engine.library import collections, documents, emergency

        session, name = self._session(), self._policy.emergency_collection
        if session is None:
            return
        if not name:
            self._file.unlink(missing_ok=True)
            return
        revision = f"{session.view.revision} {name}"
        if self._file.exists():
            with contextlib.suppress(LibraryError):
                if emergency.read(self._file).revision == revision:
                    return
        held = {
            document
            for one in collections.listed(session.view)
            if one.name.casefold() == name.casefold()
            for document in one.documents
        }
        cards = [card for card in documents.listed(session.view) if card.id in held]
        if not emergency.write(session.view, cards, self._file, revision):
            self._file.unlink(missing_ok=True)

    def _require(self) -> None:
        if not self.is_offered:
            raise PolicyError("Your hospital keeps no emergency shelf on this computer.")
