"""The desk of backups: made, listed, restored, and made by themselves when one is due."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.desks.audit import AuditDesk, user
from engine.ground.audit import AuditAction
from engine.ground.backups import BackupCard, Ladder, Restored
from engine.ground.errors import (
    InputError,
    LibraryBusyError,
    LibraryLockedError,
    NotFoundError,
    WrongPassphraseError,
)
from engine.ground.paths import Home
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings

if TYPE_CHECKING:
    from engine.library.keys import DataKey
    from engine.session import Session


class BackupDesk:
    """Backups of one home; called from the thread that adds."""

    def __init__(
        self,
        home: Home,
        session: "Callable[[], Session | None]",
        settings: Callable[[], Settings],
        audit: AuditDesk,
        lock: Callable[[], None],
    ) -> None:
        """Stand before a home.

        Args:
            home: Whose library is backed up and restored.
            session: Gives the open session, or None while the library is locked.
            settings: Gives the settings in force.
            audit: Told of backups.
            lock: Closes the library, as a restore must.
        """
        self._home = home
        self._session = session
        self._settings = settings
        self._audit = audit
        self._lock = lock

    @property
    def folder(self) -> Path:
        """Where backups go: the folder of the settings, else one in the home."""
        chosen = self._settings().word("backup.folder")
        return Path(chosen).expanduser() if chosen else self._home.backups

    @property
    def is_due(self) -> bool:
        """Whether backups are made by themselves and the newest is older than a day."""
        from engine.library import backups

        return self._settings().is_on("backup.automatic") and backups.is_due(self.folder)

    def create(self, notify: Notify = ignore) -> BackupCard:
        """Make a backup and verify it before an older one goes.

        Raises:
            LibraryLockedError: The library is locked.
            LibraryDamagedError: It is damaged, and so not backed up; older backups stay.
            DiskFullError, StorageError: There is no room, or the folder is not there.
            Cancelled: From `notify`.
        """
        from engine.library import backups

        session = self._session()
        if session is None:
            raise LibraryLockedError("The library is locked.")
        settings = self._settings()
        ladder = Ladder(
            daily=settings.number("backup.daily"),
            weekly=settings.number("backup.weekly"),
            monthly=settings.number("backup.monthly"),
        )
        made = backups.create(session.store, self.folder, ladder=ladder, notify=notify)
        about = {"backup": made.name, "documents": made.documents}
        self._audit.note(AuditAction.BACKED_UP, about)
        return made

    def listed(self) -> list[BackupCard]:
        """Return what can be restored, the newest first; also what restores have replaced."""
        from engine.library import backups

        found = {one.path: one for one in backups.listed(self._home.backups)}
        found |= {one.path: one for one in backups.listed(self.folder)}
        return sorted(found.values(), key=lambda one: one.made_at, reverse=True)

    def restore(
        self,
        name: str,
        *,
        passphrase: str = "",
        recovery_key: str = "",
        notify: Notify = ignore,
    ) -> Restored:
        """Put a backup in the place of the library, which is kept aside and then locked.

        Args:
            name: Of a listed backup, or the path of its folder.
            passphrase: The backup's, or the present library's where it is the same one;
                not needed for a backup of the library that is open.
            recovery_key: Instead of the passphrase.
            notify: May raise `Cancelled` until the exchange begins.

        Raises:
            NotFoundError, InputError: There is no such backup, or no secret to open it.
            WrongPassphraseError, BackupDamagedError, DiskFullError, StorageError: The
                library was not touched.
            LibraryBusyError: A window has it open.
        """
        from engine.library import keys, restoring

        folder = self._found(name)
        self._refuse_while_a_window_is_open()
        if recovery_key:
            unlock = lambda file: keys.unlock_with_recovery_key(file, recovery_key)  # noqa: E731
        elif passphrase:
            unlock = lambda file: keys.unlock(file, passphrase)  # noqa: E731
        else:
            unlock = self._open_key(folder)
        self._lock()
        return restoring.restore(self._home, folder, unlock, who=user(), notify=notify)

    def finish_restore(self) -> None:
        """Finish a restore that a kill interrupted; cheap where there is none."""
        if (self._home.root / "restore.ready").exists() or (self._home.root / "restore").exists():
            from engine.library import restoring

            restoring.finish(self._home)
            restoring.tidy(self._home)

    def _found(self, name: str) -> Path:
        for one in self.listed():
            if name in {one.name, one.path}:
                return Path(one.path)
        if Path(name).is_dir():
            return Path(name).absolute()
        raise NotFoundError(f"There is no backup called {name}.")

    def _open_key(self, folder: Path) -> "Callable[[Path], DataKey]":
        """The key of the open library, for a backup of this same library."""
        from engine.library import restoring

        session = self._session()
        if session is None:
            raise InputError("Give the passphrase or the recovery key of the backup.")
        key = session.store.copied_key()
        if not restoring.opens(folder / "library.db", key):
            key.forget()
            raise WrongPassphraseError("This is a backup of another library; give its passphrase.")
        return lambda _file: key

    def _refuse_while_a_window_is_open(self) -> None:
        """A window of another process would go on writing into the library that is replaced."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            owner = int((self._home.root / "window.lock").read_text("utf-8").splitlines()[0])
            if owner != os.getpid() and _is_alive(owner):
                raise LibraryBusyError("A Wardlight window has this library open.")


def _is_alive(process: int) -> bool:
    if os.name != "posix":
        return True  # the lock file is gone when its window is
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
