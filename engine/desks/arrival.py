"""The desk of the first run: which page is next, kept so that a kill comes back to it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.ground.arrival import NEEDS_LIBRARY, ORDER, Arrival
from engine.ground.paths import (
    Home,
    make_private_folder,
    storage_errors,
    sync_folder,
    written_durably,
)
from engine.ground.policy import Policy

if TYPE_CHECKING:
    from engine.session import Session


class ArrivalDesk:
    """The first run of one home; it is over where a library has no page written beside it."""

    def __init__(self, home: Home, policy: Policy, session: "Callable[[], Session | None]") -> None:
        """Read nothing yet.

        Args:
            home: Where the page is kept.
            policy: Which pages it skips.
            session: Gives the open library; None while it is locked.
        """
        self._home = home
        self._policy = policy
        self._session = session

    @property
    def pages(self) -> tuple[Arrival, ...]:
        """The pages that are shown here, in order."""
        skipped = self._policy.first_run - {Arrival.DATA} | self._forbidden
        return tuple(page for page in ORDER if page not in skipped)

    @property
    def _forbidden(self) -> set[Arrival]:
        """Pages whose work the hospital forbids, or does itself with a server."""
        denied, found = self._policy.denied, set[Arrival]()
        if "import_packs" in denied or self._policy.network is not None:
            found.add(Arrival.MODEL)
        if "add_documents" in denied:
            found.add(Arrival.LIBRARY)
        return found

    @property
    def folder(self) -> Path:
        """Where everything of this home is kept."""
        return self._home.root

    @property
    def page(self) -> Arrival | None:
        """The page to show now; None when the first run is over.

        A page that needs the library is next as soon as the library is open.
        """
        written = self._written()
        if not self._home.database.exists():
            start = written if written is not None and written not in NEEDS_LIBRARY else ORDER[0]
            return self._from(start)
        if written is None:
            return None
        return self._from(written if written in NEEDS_LIBRARY else Arrival.MODEL)

    def _from(self, start: Arrival) -> Arrival | None:
        later = ORDER[ORDER.index(start) :]
        return next((page for page in later if page in self.pages), None)

    def after(self, page: Arrival) -> Arrival | None:
        """Return the page that follows another one; None after the last."""
        return next((p for p in self.pages if ORDER.index(p) > ORDER.index(page)), None)

    def before(self, page: Arrival) -> Arrival | None:
        """Return the page to go back to; never from a made library to its making."""
        earlier = [p for p in self.pages if ORDER.index(p) < ORDER.index(page)]
        if self._home.database.exists():
            earlier = [p for p in earlier if p in NEEDS_LIBRARY]
        return earlier[-1] if earlier else None

    def reach(self, page: Arrival) -> None:
        """Write down the page that is shown from now on; raises `StorageError`."""
        make_private_folder(self._home.root)
        with written_durably(self._home.first_run) as out:
            out.write(f"{page}\n".encode("ascii"))

    def finish(self) -> None:
        """End the first run; raises `StorageError`."""
        with storage_errors("the state of the first run"):
            self._home.first_run.unlink(missing_ok=True)
            if self._home.root.is_dir():
                sync_folder(self._home.root)

    def recovery_key(self) -> str:
        """Return the recovery key that nobody has confirmed yet; empty for none or while locked.

        Raises:
            StorageError: It cannot be read.
        """
        from engine.library import unconfirmed

        session = self._session()
        return "" if session is None else unconfirmed.kept(session.store)

    def confirm_recovery_key(self) -> None:
        """Forget the kept recovery key: a person has written it down. Raises `StorageError`."""
        from engine.library import unconfirmed

        unconfirmed.forget(self._home)

    def _written(self) -> Arrival | None:
        file = self._home.first_run
        if not file.exists():
            return None
        with storage_errors("the state of the first run"):
            word = file.read_text(encoding="ascii", errors="replace").strip()
        return Arrival(word) if word in ORDER else None
