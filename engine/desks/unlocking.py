"""The desk of unlocking: wrong attempts and their waits, and a PIN for the working day."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk, user
from engine.ground.audit import AuditAction
from engine.ground.errors import LibraryLockedError, PolicyError, WrongPassphraseError
from engine.ground.paths import Home
from engine.ground.settings import Settings

if TYPE_CHECKING:
    from engine.library.pins import PinKeeper
    from engine.library.store import Library
    from engine.library.tries import Tries
    from engine.session import Session


class UnlockDesk:
    """What stands between a person and one home's locked library."""

    def __init__(
        self,
        home: Home,
        session: "Callable[[], Session | None]",
        settings: Callable[[], Settings],
        audit: AuditDesk,
    ) -> None:
        """Stand before a home.

        Args:
            home: Where wrong attempts are counted.
            session: Gives the open session, or None while the library is locked.
            settings: Gives the settings in force.
            audit: Told of wrong attempts and of a PIN that was chosen.
        """
        self._home = home
        self._session = session
        self._settings = settings
        self._audit = audit

    @property
    def user(self) -> str:
        """The user's name on this computer, as the audit tells it."""
        return user()

    @property
    def wait_s(self) -> float:
        """Seconds until the next attempt is allowed; 0 for now."""
        return self._tries.wait_s

    @property
    def has_pin(self) -> bool:
        """Whether a PIN opens the library now."""
        return "_pins" in self.__dict__ and self._pins.is_set

    @property
    def pin_hours(self) -> int:
        """How long a PIN lasts; 0 when none is allowed."""
        return self._settings().number("privacy.pin_hours")

    def set_pin(self, pin: str) -> None:
        """Let a PIN open the library until the program ends or its hours are over.

        Raises:
            InputError: No usable PIN.
            PolicyError: The setting allows none.
            LibraryLockedError: Only an open library can get one.
        """
        session = self._session()
        if session is None:
            raise LibraryLockedError("A PIN can be chosen only while the library is open.")
        if not self.pin_hours:
            raise PolicyError("The settings allow no PIN.")
        key = session.store.copied_key()
        try:
            self._pins.keep(key, pin, hours=self.pin_hours)
        finally:
            key.forget()
        self._audit.note(AuditAction.PIN_SET, {"hours": self.pin_hours})

    def forget_pin(self) -> None:
        """Let no PIN open the library any more."""
        if "_pins" in self.__dict__:
            self._pins.forget()

    def opened(self, pin: str) -> "Library":
        """Open the library with a PIN; raises `WrongPassphraseError` and as `Library.open`."""
        from engine.library.store import Library

        key = self._pins.key(pin)
        try:
            return Library.opened_with(self._home, key)
        finally:
            key.forget()

    def require_try(self) -> None:
        """Go on if an attempt is allowed now; raises `TooManyTriesError`."""
        self._tries.require()

    def was_wrong(self, by: str) -> None:
        """Count and account for a wrong attempt."""
        self._tries.failed()
        self._audit.note(AuditAction.UNLOCK_FAILED, {"by": by})

    def tried(self, opened: "Callable[[], Library]", *, by: str) -> "Library":
        """Return what a secret opens; a wrong one counts, a right one begins the count anew.

        Args:
            opened: Opens the library.
            by: Which secret, for the audit.

        Raises:
            TooManyTriesError: It is not time yet for another attempt.
            WrongPassphraseError: And whatever else `opened` raises.
        """
        self.require_try()
        try:
            library = opened()
        except WrongPassphraseError:
            self.was_wrong(by)
            raise
        self._tries.forget()
        return library

    @cached_property
    def _tries(self) -> "Tries":
        from engine.library.tries import Tries

        return Tries(self._home.tries)

    @cached_property
    def _pins(self) -> "PinKeeper":
        from engine.library.pins import PinKeeper

        return PinKeeper()
